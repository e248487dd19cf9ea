"""One module a table: what a row is as a value, and how it is written."""
