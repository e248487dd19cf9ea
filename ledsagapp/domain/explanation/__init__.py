"""Every figure as the sum of the lines that explain it."""
