"""Receipts as files: recognised, drawn, read, stripped of metadata."""
