"""Reports as plain text and as tables."""
