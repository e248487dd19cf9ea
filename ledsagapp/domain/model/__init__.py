"""The nouns of the field as frozen values, and the vocabulary of their fields."""
