"""Rankings and superlatives."""
