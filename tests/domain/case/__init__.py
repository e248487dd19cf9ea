"""The decision as a case."""
