"""Cards and packets in the window."""
