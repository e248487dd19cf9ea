"""Dialogs about outings, worked by keyboard."""
