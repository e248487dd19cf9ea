"""What is said in one's own words on the command line."""
