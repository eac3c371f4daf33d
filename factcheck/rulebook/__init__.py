"""What a rule is, what it yields, how its examples are written, and how packs are loaded."""
