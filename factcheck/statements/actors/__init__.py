"""Who acts: names, bodies and what stands for them."""
