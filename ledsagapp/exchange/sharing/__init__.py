"""A book shared between computers: the document that decides, its parcels and their carriers."""
