"""Places: names against the gazetteer, places told relative to another, and abstention where nothing is sure."""

from __future__ import annotations

from sourcier.mentions.places.find import find, resolve_places

__all__ = ["find", "resolve_places"]
