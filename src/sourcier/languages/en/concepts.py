"""Counted things and their language-neutral concepts."""

from __future__ import annotations

from sourcier.languages.concepts import ConceptWords

WORDS = ConceptWords()
