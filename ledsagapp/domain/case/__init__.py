"""The decision as a case: deadlines, appeals, idle providers, seals."""
