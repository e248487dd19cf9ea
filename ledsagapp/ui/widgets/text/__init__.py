"""Text on screen, and how a screen reader is told of it."""
