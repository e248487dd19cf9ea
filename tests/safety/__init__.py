"""Faults of the computer against all that the program does."""
