"""Place names in scripts without case."""

from __future__ import annotations

from sourcier.mentions.places import runs
from sourcier.mentions.places.senses import senses, words_of
from sourcier.mentions.places.spot import Spot
from sourcier.words import fold

# A caseless script has no capitals to tell "the bridge" from a village of that name: only known towns are taken from it.
_CASELESS_POPULATION = 40_000
# What is left of a name without the letter joined to it has so many letters.
_SHORTEST = 3
# Arabic conjunctions and prepositions that are written together with the next word.
_JOINED = ("وال", "بال", "فال", "لل", "وب", "ول", "و", "ب", "ل", "ف")


def in_caseless(text: str, code: str | None) -> list[Spot]:
    """Names in scripts without case: the longest sequence of words that is a known town or country."""
    found = []
    spans = runs.caseless(text)
    at = 0
    while at < len(spans):
        step = 1
        for size in range(min(4, len(spans) - at), 0, -1):
            start, end = spans[at][0], spans[at + size - 1][1]
            if size > 1 and any(
                text[a[1] : b[0]].strip() for a, b in zip(spans[at : at + size - 1], spans[at + 1 : at + size], strict=True)
            ):
                continue
            if spot := _caseless_spot(text, start, end, code):
                found.append(spot)
                step = size
                break
        at += step
    return found


def _caseless_spot(text: str, start: int, end: int, code: str | None) -> Spot | None:
    surface = text[start:end]
    for cut in (0, *(len(p) for p in _JOINED if surface.startswith(p) and len(surface) > len(p) + 2)):
        # "لل" and "وال" hide the article: only the joined word goes, the article stays.
        rest = surface[cut:] if cut < 3 or surface[:cut] == "لل" else surface[1:]
        if cut and len(rest.split()[0]) < _SHORTEST:
            continue
        if rest != text.strip() and fold(rest) in words_of(code).common:
            continue
        known = senses(rest, code)
        if known and (
            known[0].feature != "P" or known[0].population >= _CASELESS_POPULATION or " " in rest or rest == text.strip()
        ):
            return Spot(start=end - len(rest), end=end, surface=rest, key=fold(rest), entries=known, cue=True)
    return None
