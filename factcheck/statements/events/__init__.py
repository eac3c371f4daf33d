"""Events: what happens to whom and when, and what puts them in order."""
