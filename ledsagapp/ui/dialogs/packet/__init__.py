"""Handing over and taking in: cards, packets and their answers."""
