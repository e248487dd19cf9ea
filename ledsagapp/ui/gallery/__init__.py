"""Every page and dialog opened on an invented book, for pictures and tests."""
