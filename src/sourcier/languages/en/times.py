"""Words of time: months, weekdays, units, anchors."""

from __future__ import annotations

from sourcier.languages.times import TimeWords

WORDS = TimeWords()
