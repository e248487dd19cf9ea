"""Sheets and calendars in the window."""
