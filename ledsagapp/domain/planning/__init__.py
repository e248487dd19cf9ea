"""What would be: forecasts, previews, comparisons."""
