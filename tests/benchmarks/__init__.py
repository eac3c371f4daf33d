"""How fast factcheck is, beside others and as texts grow. Run by hand; pytest collects nothing here."""
