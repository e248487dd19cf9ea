"""What was sealed, carried inside the report's own PDF so that it can be checked without a book."""
