"""Numbers that must fit together."""
