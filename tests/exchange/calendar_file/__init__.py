"""Calendar files written and read back."""
