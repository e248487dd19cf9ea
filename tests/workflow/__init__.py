"""What the program does when it is asked, without a window."""
