"""Names of people and organisations, and how they are spelt."""
