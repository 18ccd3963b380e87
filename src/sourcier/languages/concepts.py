"""Counted things and their language-neutral concepts."""

from __future__ import annotations

import msgspec


class ConceptWords(msgspec.Struct, frozen=True, kw_only=True):
    """Counted things and their language-neutral concepts."""
