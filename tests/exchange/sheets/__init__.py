"""Sheets written and read back by other programs."""
