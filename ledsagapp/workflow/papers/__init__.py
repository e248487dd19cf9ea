"""Reports that are not about one person's hours alone: for representatives, providers and others."""
