"""The program on the command line, without a window."""
