"""The nouns of the house: immutable data, standard library only."""
