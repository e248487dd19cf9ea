"""Reports for others: for whoever acts for a person, for a provider, for an association."""
