"""Local time, frames of months, holidays."""
