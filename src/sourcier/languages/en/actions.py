"""Words that say that something happened, by action."""

from __future__ import annotations

from sourcier.languages.actions import ActionWords

WORDS = ActionWords()
