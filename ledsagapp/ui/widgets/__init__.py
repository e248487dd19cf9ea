"""The building blocks of every page and dialog, each with its name for the screen reader."""
