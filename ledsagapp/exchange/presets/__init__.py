"""The rules of municipalities as files: read, written, looked up."""
