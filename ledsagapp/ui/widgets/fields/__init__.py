"""What a person writes in or presses."""
