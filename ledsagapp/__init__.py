"""Ledsagapp: the hours, outings and expenses of ledsagning, kept on one's own computer."""

__version__ = "0.1.0"
