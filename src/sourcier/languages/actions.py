"""Words that say that something happened, by action."""

from __future__ import annotations

import msgspec


class ActionWords(msgspec.Struct, frozen=True, kw_only=True):
    """Words that say that something happened, by action."""
