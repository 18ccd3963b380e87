"""Words of time: months, weekdays, units, anchors."""

from __future__ import annotations

import msgspec


class TimeWords(msgspec.Struct, frozen=True, kw_only=True):
    """Words of time: months, weekdays, units, anchors."""
