"""Given names of two words that others write in one: "عبد القادر" is Abdelkader, "نور الدين" Noureddine."""

from __future__ import annotations

import re
from functools import lru_cache

# The article stands as it is written and not as it sounds before some consonants.
_COMPOUNDS = (
    (re.compile(r"\b(عبد) (?=ال\w{3})|(?<=\w{2}) (?=(?:الدين|الله)\b)"), r"\1"),
    (re.compile(r"(?i)\babd(?:[aeou]l)?[-‑ ](?:[aeou][a-z]{1,2}[-‑ ])?(?=\w{3})|\babd[aeou](?=([rsnzdt])\1)[rsnzdt]"), "Abdel"),
    (re.compile(r"(?i)\bабд(?:[аеуэ]ль?)?[-‑ ](?:[аеуэ][а-я]{1,2}[-‑ ])?(?=\w{3})|\bабд[аеуэ](?=([рснзд])\1)[рснзд]"), "Абдель"),
    (re.compile(r"(?i)(?<=\w{2})(?:[-‑ ]?[aeu]d[-‑ ]?|[-‑ ][aeu]l[-‑ ])d[ei]+ne?\b"), "aldin"),
    (re.compile(r"(?i)(?<=\w{2})(?:[-‑ ]?[аеуэ]д[-‑ ]?|[-‑ ][аеуэ]ль?[-‑ ])дин\b"), "альдин"),
)


@lru_cache(maxsize=65536)
def in_one(name: str) -> str:
    """A name with the given names of two words as one."""
    for pattern, joined in _COMPOUNDS:
        name = pattern.sub(joined, name)
    return name
