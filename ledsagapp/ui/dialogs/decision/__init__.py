"""Dialogs about decisions and their rules."""
