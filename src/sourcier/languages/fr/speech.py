"""Cues of attribution: who says, how, and with what stance."""

from __future__ import annotations

from sourcier.languages.speech import SpeechWords

WORDS = SpeechWords()
