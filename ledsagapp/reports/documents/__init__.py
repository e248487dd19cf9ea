"""One module a report: what stands in it."""
