"""What is taken in from other books, and handed over to them."""
