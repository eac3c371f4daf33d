"""The built-in pack of rules, by subject."""
