"""Sentences about outings, expenses and their history."""
