"""Calendars (iCalendar): bookings written for a calendar program, and events read from one."""
