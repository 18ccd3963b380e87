"""Number words and what bounds them."""

from __future__ import annotations

import msgspec


class QuantityWords(msgspec.Struct, frozen=True, kw_only=True):
    """Number words and what bounds them."""
