"""The first start from a checkout."""
