"""Article to mentions: when, where, how many, who, and what happened, each with its span and normalised value."""
