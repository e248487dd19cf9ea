"""The companion's packet: the card it is closed for, the packet itself, and the answer to it."""
