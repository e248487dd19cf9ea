"""The running program as a whole."""
