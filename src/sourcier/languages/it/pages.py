"""Cues of page furniture and credits."""

from __future__ import annotations

from sourcier.languages.pages import PageWords

WORDS = PageWords()
