"""The words of each language that a person may type: one file a language, found by itself."""
