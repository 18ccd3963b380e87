"""How many: numbers of things, with the bounds that the words leave open."""

from __future__ import annotations

from sourcier.mentions.quantities.finder import find

__all__ = ["find"]
