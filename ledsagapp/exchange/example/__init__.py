"""The invented family that the demo shows."""
