"""Tests of the reports: what stands in them, how they read, and the PDF as others see it."""
