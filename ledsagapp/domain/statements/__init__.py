"""What reports and pages are made of: entries of a period, put together."""
