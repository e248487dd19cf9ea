"""Sharing a book with other computers: starting, joining, exchanging, leaving."""
