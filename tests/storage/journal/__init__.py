"""Undo, history and the device mark."""
