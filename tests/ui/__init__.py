"""The window, its pages and dialogs, worked by keyboard as a person would."""
