"""The schema of the book and the steps it grew by."""
