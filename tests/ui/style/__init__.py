"""How the window looks: icons and what they are drawn by."""
