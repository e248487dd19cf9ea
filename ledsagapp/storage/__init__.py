"""What is kept: the book, one SQLite file with every entry, its history and its receipts."""
