"""Formats, labels, problems and errors that every sentence may need."""
