"""Place names in scripts without case."""

from __future__ import annotations

from collections.abc import Sequence

from sourcier.languages import language
from sourcier.mentions.places import runs
from sourcier.mentions.places.senses import senses, words_of
from sourcier.mentions.places.spot import Spot
from sourcier.records import Span
from sourcier.words import fold

# A caseless script has no capitals to tell "the bridge" from a village of that name: only known towns are taken from it.
_CASELESS_POPULATION = 40_000
# The name of a village has so many words.
_LONGEST = 3
# What is left of a name without the letter joined to it has so many letters.
_SHORTEST = 3
# Arabic conjunctions and prepositions that are written together with the next word.
_JOINED = ("وال", "بال", "فال", "لل", "وب", "ول", "و", "ب", "ل", "ف")


def in_caseless(text: str, code: str | None) -> list[Spot]:
    """Names in scripts without case: the longest sequence of words that is a known town or country."""
    found = []
    whole = text.strip()
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
            if spot := _caseless_spot(text, start, end, code, whole):
                found.append(spot)
                step = size
                break
        else:
            if at and text[slice(*spans[at - 1])] in words_of(code).villages:
                found.append(_village(text, spans[at : at + _LONGEST + 1], code))
        at += step
    return found


def _village(text: str, spans: Sequence[Span], code: str | None) -> Spot:
    """The name behind a noun of village ("بلدة بئر سالم شمالي …"): one word, more only where a direction follows them.

    A first word that village names begin with ("well", "hill") takes one more.
    """
    words = words_of(code)
    cut = [text[start:end] for start, end in spans]
    side = next((n for n in range(1, len(cut)) if fold(cut[n]) in words.compass), 0)
    size = side or (2 if cut[0] in words.village_openers and len(cut) > 1 else 1)
    joined = all(not text[spans[n][1] : spans[n + 1][0]].strip() for n in range(size - 1))
    start, end = spans[0][0], spans[size - 1 if joined else 0][1]
    return Spot(start=start, end=end, surface=text[start:end], key=fold(text[start:end]), entries=(), cue=True, announced=True)


def _caseless_spot(text: str, start: int, end: int, code: str | None, whole: str) -> Spot | None:
    """The town or country of a span, of a village too where a name of it is the ``whole`` text."""
    surface = text[start:end]
    joined = () if _is_word(surface, code) else _JOINED
    for cut in (0, *(len(p) for p in joined if surface.startswith(p) and len(surface) > len(p) + 2)):
        # "لل" and "وال" hide the article: only the joined word goes, the article stays.
        rest = surface[cut:] if cut < 3 or surface[:cut] == "لل" else surface[1:]
        if cut and len(rest.split()[0]) < _SHORTEST:
            continue
        if rest != whole and fold(rest) in words_of(code).common:
            continue
        known = senses(rest, code)
        if known and (known[0].feature != "P" or known[0].population >= _CASELESS_POPULATION or " " in rest or rest == whole):
            return Spot(start=end - len(rest), end=end, surface=rest, key=fold(rest), entries=known, cue=True)
    return None


def _is_word(surface: str, code: str | None) -> bool:
    """Whether the language has a word that is spelled so ("ورقة", a sheet and not "and Raqqa")."""
    known = language(code)
    return bool(known and known.glosses and known.glosses.meanings(fold(surface)))
