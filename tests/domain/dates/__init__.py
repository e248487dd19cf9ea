"""Local time and holidays."""
