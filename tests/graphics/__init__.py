"""Pictures as shapes."""
