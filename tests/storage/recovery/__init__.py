"""Damaged books."""
