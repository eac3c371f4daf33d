"""People: who is meant, and as whom."""
