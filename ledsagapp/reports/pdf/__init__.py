"""Blocks written as an accessible, archivable PDF."""
