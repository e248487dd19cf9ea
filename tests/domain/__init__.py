"""What the domain says, in tables and laws."""
