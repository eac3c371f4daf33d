"""Numbers as they are printed, before it is known what they are of: read once a sentence, shared by all measured kinds."""
