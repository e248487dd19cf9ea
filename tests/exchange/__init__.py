"""What is passed on, read and written."""
