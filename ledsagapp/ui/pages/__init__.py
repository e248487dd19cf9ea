"""The pages of the main window: each reads the book and never another page."""
