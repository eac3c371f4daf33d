"""Expressions of time: how they are read from the words of a sentence, and which days they mean."""
