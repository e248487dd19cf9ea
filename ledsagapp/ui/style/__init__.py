"""Colours, sizes and fonts of the whole window."""
