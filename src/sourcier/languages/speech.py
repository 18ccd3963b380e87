"""Cues of attribution: who says, how, and with what stance."""

from __future__ import annotations

import msgspec


class SpeechWords(msgspec.Struct, frozen=True, kw_only=True):
    """Cues of attribution: who says, how, and with what stance."""
