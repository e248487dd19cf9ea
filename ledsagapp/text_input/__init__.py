"""What a person typed, read into values."""
