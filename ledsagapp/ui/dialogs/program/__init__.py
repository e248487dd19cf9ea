"""Dialogs about the program itself: first steps, settings, manual, crashes."""
