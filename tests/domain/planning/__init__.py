"""What would be."""
