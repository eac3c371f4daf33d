"""What a web page left in a text when it was copied."""
