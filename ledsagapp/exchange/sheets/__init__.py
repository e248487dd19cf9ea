"""Sheets: rows written as CSV or XLSX, and kept sheets read as grids of raw cells."""
