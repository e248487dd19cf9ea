"""Books with a passphrase."""
