"""Words that relate one place to another."""

from __future__ import annotations

from sourcier.languages.places import PlaceWords

WORDS = PlaceWords()
