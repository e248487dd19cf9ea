"""Dialogs about outings: the form, templates, bookings, history, the bin."""
