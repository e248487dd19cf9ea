"""Sentences about receipts, seals and other papers."""
