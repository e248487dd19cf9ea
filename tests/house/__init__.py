"""What the rules of the house allow by name."""
