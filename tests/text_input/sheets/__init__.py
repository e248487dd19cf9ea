"""Kept sheets read row by row."""
