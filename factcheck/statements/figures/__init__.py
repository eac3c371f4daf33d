"""Figures that one sum or law ties together: changes, shares, totals, products, spreads, conversions."""
