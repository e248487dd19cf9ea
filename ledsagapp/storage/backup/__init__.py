"""Copies of the book: made, checked, thinned, put back."""
