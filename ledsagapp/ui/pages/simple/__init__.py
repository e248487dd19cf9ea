"""The pages of the simple presentation: one question at a time."""
