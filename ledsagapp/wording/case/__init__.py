"""Sentences about a decision as a case: rules, grey zones, deadlines."""
