"""What is seen, heard and pressed."""
