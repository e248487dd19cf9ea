"""Sentences about accounts: what is left, why, and what would be."""
