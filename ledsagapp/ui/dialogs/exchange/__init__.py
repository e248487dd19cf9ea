"""Rows and calendars: out to a spreadsheet or a calendar program, and in from one."""
