"""Dialogs about reports: read-back, seals, statistics, a companion's hours."""
