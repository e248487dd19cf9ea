"""What can be read out of a damaged book."""
