"""The arithmetic of accounts."""
