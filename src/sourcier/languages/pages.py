"""Cues of page furniture and credits."""

from __future__ import annotations

import msgspec


class PageWords(msgspec.Struct, frozen=True, kw_only=True):
    """Cues of page furniture and credits."""
