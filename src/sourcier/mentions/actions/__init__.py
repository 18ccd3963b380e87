"""What happened: verbs, nouns and fixed phrases of the action lexicon, with mood, negation and voice."""

from __future__ import annotations

from sourcier.mentions.actions.finder import find

__all__ = ["find"]
