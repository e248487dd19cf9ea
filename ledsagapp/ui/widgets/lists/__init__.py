"""Lists, tables and the calendar's grid."""
