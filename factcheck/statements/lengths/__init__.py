"""Lengths of time beside their ends: ages, anniversaries, terms, hours."""
