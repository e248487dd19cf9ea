"""Copies of the book."""
