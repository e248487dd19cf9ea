"""The manual, reminders and what else concerns the program itself."""
