"""Safety copies, the books opened lately, and where files may be written."""
