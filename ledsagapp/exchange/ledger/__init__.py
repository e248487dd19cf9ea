"""The ledger document: a whole book as JSON, read strictly and written whole."""
