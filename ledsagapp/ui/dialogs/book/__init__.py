"""Dialogs about the book as a file: opening, passphrase, rescue, import."""
