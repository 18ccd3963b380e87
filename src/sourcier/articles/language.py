"""Which language a text is written in."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import Any

# Those that a reader exists for, or that are taken for one of them where they are not asked for (uk, fa).
CONFIGURED = frozenset(("en", "fr", "ru", "ar", "de", "es", "it", "pt", "uk", "fa"))
# The accuracy of py3langid does not grow beyond some 400 characters; its time does.
_SAMPLE_CHARS = 400
# Below these many letters a text may be a name or a number, which has no language.
_FEWEST_LETTERS = 12
# Where a text is as long as this, a language outside CONFIGURED is believed.
_SURE_LETTERS = 120
# By how much such a language must then lead: dialects and creoles stand close to the languages that are configured.
_OUTSIDE_LEAD = 15.0
# Lead of the best language over the next, in py3langid's score; with less, a short text is unclear.
_LEAST_LEAD = 1.0
_LETTERS = re.compile(r"[^\W\d_]+")
# The letters that those of CONFIGURED are written in: Latin, Cyrillic, Arabic.
_OURS = re.compile(r"[A-Za-z\u00aa-\u024f\u1e00-\u1eff\u0400-\u052f\u0600-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_CODE = re.compile(r"(?i)\s*([a-z]{2})(?:[-_][a-z0-9_-]{1,20})?\s*")
# Names that manifests give instead of codes.
_NAMES = {
    "english": "en", "anglais": "en", "french": "fr", "francais": "fr", "français": "fr", "russian": "ru", "русский": "ru",
    "arabic": "ar", "العربية": "ar", "german": "de", "deutsch": "de", "spanish": "es", "español": "es", "italian": "it",
    "italiano": "it", "portuguese": "pt", "português": "pt", "eng": "en", "fra": "fr", "fre": "fr", "rus": "ru", "ara": "ar",
    "deu": "de", "ger": "de", "spa": "es", "ita": "it", "por": "pt",
}  # fmt: skip


def given_language(value: str | None) -> str | None:
    """The ISO 639-1 code of a language as a manifest or a page gives it ("fr", "fr-FR", "French"), or None."""
    if not value:
        return None
    if name := _NAMES.get(value.strip().lower()):
        return name
    found = _CODE.fullmatch(value)
    return found.group(1).lower() if found else None


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code of the language of ``text``, or None where it is too short or unclear."""
    sample = text[:_SAMPLE_CHARS]
    runs = _LETTERS.findall(sample)
    letters = sum(map(len, runs))
    if letters < _FEWEST_LETTERS:
        return None
    ranked: list[tuple[str, float]] = _identifier().rank(sample)
    if 2 * sum(len(_OURS.findall(run)) for run in runs) < letters:
        return next(code for code, _ in ranked if code not in CONFIGURED)
    configured = [one for one in ranked if one[0] in CONFIGURED]
    if ranked[0][1] - configured[0][1] > _OUTSIDE_LEAD and letters >= _SURE_LETTERS:
        return ranked[0][0]
    return configured[0][0] if _is_clear(configured, letters) else None


def _is_clear(ranked: list[tuple[str, float]], letters: int) -> bool:
    return letters >= _SURE_LETTERS or ranked[0][1] - ranked[1][1] > _LEAST_LEAD * math.log(letters) / 2


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE)
