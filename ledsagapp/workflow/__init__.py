"""What the program does when a person asks: commands, reports, to-do, reminders."""
