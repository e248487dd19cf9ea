"""What shows an account or a picture on a page."""
