"""The tests, and the one command that runs them all: ``python3 -m tests``."""
