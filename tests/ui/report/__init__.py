"""Reports chosen, read, sealed and handed over."""
