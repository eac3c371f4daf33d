"""Dates, periods and the order of time."""
