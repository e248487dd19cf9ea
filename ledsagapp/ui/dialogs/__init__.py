"""The questions the program asks: each edits a copy and hands back a frozen value."""
