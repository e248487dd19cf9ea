"""Ledsagapp: the hours, outings and expenses of ledsagning, kept on one's own computer."""

# The one place of both; packages, their dates and the window Om Ledsagapp are made from here.
__version__ = "0.1.0"
VERSION_DATE = "2026-11-29"
