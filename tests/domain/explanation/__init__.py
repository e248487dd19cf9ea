"""Figures and the lines that explain them."""
