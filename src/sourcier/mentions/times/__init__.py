"""When: expressions of time, and the intervals they denote."""

from __future__ import annotations

from sourcier.mentions.times.finder import find

__all__ = ["find"]
