"""Where a text may name a place: runs of capitalised words, and runs of words in scripts without case."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from sourcier.records import Span
from sourcier.words import capitals, has_between


class Unit(msgspec.Struct, frozen=True):
    """One capitalised word with its particle ("ez-Zor"), and whether only spaces part it from the unit before."""

    start: int
    end: int
    joined: bool


def _ranges(codes: list[int]) -> str:
    """A regex character class of code points."""
    parts: list[list[int]] = []
    for code in codes:
        if parts and parts[-1][1] == code - 1:
            parts[-1][1] = code
        else:
            parts.append([code, code])
    return "".join(f"{chr(a)}-{chr(b)}" if a < b else chr(a) for a, b in parts)


# The highest capital letters of Unicode stand below this.
_HIGHEST = 0x20000
UPPER = _ranges([*map(ord, filter(str.istitle, map(chr, range(_HIGHEST))))])
# Particles that start a name in lower case: of Arabic and of European names.
_HYPHENED = "al ad an ar as at az el ed en er es et ez ul uz ash esh ach ech ath adh edh аль эль эз эс эш ас аш".split()
_SPACED = "al az el ez bin ibn ben bou abu umm oum".split()
_PARTICLE = rf"(?<!\w)(?:(?:{'|'.join(_HYPHENED)})[-’']|(?:{'|'.join(_SPACED)})(?: |(?=[A-Z])))"
# Most units begin with their capital and are letters alone: the look ahead and the first \w* let the engine pass over these.
_UNIT = rf"(?:(?=[a-zа-я]){_PARTICLE})?[{UPPER}]\w*(?:(?:['’ʼ‘`-](?=\w)|(?<=[A-Z])\.(?=[A-Z]\.?))\w*)*"
# What may stand between two capitalised words of one name.
_LINKS = (
    r"(?:de|du|des|da|di|del|do|dos|la|le|les|los|las|al|el|ez|az|as|"
    r"bin|ibn|of|the|and|sur|sous|en|on|upon|am|der|den|van|von|y|i|st|на)"
)
_LINK = rf"(?:['’]? (?:{_LINKS} ){{0,2}}(?:d['’]|l['’])?| ?- ?)?"
_RUN = re.compile(rf"{_UNIT}(?:{_LINK}(?<![\w]){_UNIT}){{0,11}}")
_BETWEEN = re.compile(rf"{_LINK}(?:{_PARTICLE})?[{UPPER}]")
_ONE = re.compile(_UNIT)
_BEFORE = re.compile(rf"{_PARTICLE}(?=[{UPPER}])")
_LONGEST_PARTICLE = 5
# The longest stretch between two capitals of one run: "’ upon upon d’" and a particle.
_LONGEST_LINK = 2 + 2 * len("upon ") + 2 + _LONGEST_PARTICLE
_ENDINGS = frozenset(
    (*(p[-1] + mark for p in _HYPHENED for mark in "-’'"), *(f"{p[-1]} " for p in _SPACED), *(p[-2:] for p in _SPACED))
)
# Scripts without case that news is written in, without the marks of Arabic; their words are looked up in sequences.
CASELESS = (
    "\u0590-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u0669\u066e-\u06d3\u06d5-\u08ff"
    "\u0900-\u109f\u1200-\u139f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
)
# Each of them stands between two of these; most texts have no letter there, which is faster to tell.
_AROUND_CASELESS = (0x590, 0x139F), (0x3040, 0xD7AF)
_CASELESS_WORD = re.compile(rf"[{CASELESS}]+(?:[-־'’][{CASELESS}]+)*")
# Longest name of a place in words; "Ras al-Ayn al-Gharbi al-Kabir" has five.
LONGEST = 5


@lru_cache(maxsize=4)
def runs(text: str) -> list[Span]:
    """Runs of capitalised words; what stands around one does not change its units."""
    found: list[Span] = []
    end = 0
    letters = capitals(text)
    for number, start in enumerate(letters):
        if start < end:
            continue
        if start > 1 and text[start - 2 : start] in _ENDINGS:
            particle = _BEFORE.search(text, max(end, start - _LONGEST_PARTICLE), start + 1)
            start = particle.start() if particle else start
        unit = _ONE.match(text, start)
        if not unit:
            continue
        end = unit.end()
        after = number + 1
        while after < len(letters) and letters[after] < end:
            after += 1
        if after == len(letters) or letters[after] - end > _LONGEST_LINK or not _may_link(text[end : letters[after] + 1]):
            found.append((start, end))
        elif run := _RUN.match(text, start):
            end = run.end()
            found.append((start, end))
    return found


@lru_cache(maxsize=4096)
def _may_link(between: str) -> bool:
    """Whether what stands behind a unit, up to the next capital and with it, may join them to one run; news repeats it."""
    return _BETWEEN.fullmatch(between) is not None


# Places and names ask for the same runs of a sentence.
@lru_cache(maxsize=64)
def units_of(run: str) -> list[Unit]:
    """The units of a run."""
    units: list[Unit] = []
    for unit in _ONE.finditer(run):
        joined = bool(units) and not run[units[-1].end : unit.start()].strip(" -'’")
        units.append(Unit(unit.start(), unit.end(), joined))
    return units


def caseless(text: str) -> list[tuple[int, int]]:
    """The words of scripts without case, marks of punctuation between them breaking nothing but the sequence's spaces."""
    if text.isascii() or not any(has_between(text, *some) for some in _AROUND_CASELESS):
        return []
    return [m.span() for m in _CASELESS_WORD.finditer(text)]
