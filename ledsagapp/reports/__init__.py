"""What is handed over: a statement as plain blocks, and blocks as an accessible PDF or text."""
