"""What an entry, a rule or a whole ledger may not be."""
