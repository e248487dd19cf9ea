"""Dialogs about the book as a file, worked by keyboard."""
