"""Tests of a book shared between computers."""
