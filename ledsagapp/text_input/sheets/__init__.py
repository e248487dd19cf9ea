"""Kept sheets: cells, columns and rows read into values by the readers of typed words."""
