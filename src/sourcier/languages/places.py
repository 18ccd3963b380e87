"""Words that relate one place to another."""

from __future__ import annotations

import msgspec


class PlaceWords(msgspec.Struct, frozen=True, kw_only=True):
    """Words that relate one place to another."""
