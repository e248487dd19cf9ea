"""Dialogs about expenses, receipts and what is owed."""
