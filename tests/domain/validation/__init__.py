"""What an entry may not be."""
