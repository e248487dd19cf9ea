"""A book with a passphrase: keys, cipher, changing the key."""
