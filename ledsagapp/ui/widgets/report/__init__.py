"""Which report, its page, what is in it, and the bar of what is done with it."""
