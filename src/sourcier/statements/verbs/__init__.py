"""Verbs of saying: their speaker before or after them, and what they report on either side."""
