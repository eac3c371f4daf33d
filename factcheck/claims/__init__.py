"""Atomic claims, one file a kind: read from the text as mentions, frozen after resolving."""
