"""Quotations: their marks, their words and their speakers."""
