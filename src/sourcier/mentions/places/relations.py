"""How a place is told relative to another: patterns that end where a place name starts."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

import msgspec

from sourcier.languages.places import PlaceWords
from sourcier.mentions.places.senses import words_of
from sourcier.records import Span
from sourcier.words import among, fold
from sourcier.words import words as words_in

# Longest relation phrase looked for before a name, in characters.
REACH = 90
# How far before a name the last word of a relation stands: "du village syrien de".
_TRIGGER_REACH = 45
# "from the " with the space before it is the longest link.
_LONGEST_LINK = 16
# What may follow the last such word of a relation: neither a mark nor a line break.
_TAIL = re.compile(r"[\w '’ʼ()-]*")
# Articles before the name of a place.
_ARTICLE = r"(?:la |le |les |l['’]|the )?(?:villes (?:de |d['’])|cities of )?"
# The words of a regex: plain letters, a "?" kept that makes the last letter optional; escapes and group names are no words.
_SOURCE_WORD = re.compile(r"[^\W\d_]{2,}\??")
_ESCAPE = re.compile(r"\\[a-zA-Z]|\{\w+\}|\(\?P<\w+>")
_ESCAPED_OR_ONE = re.compile(r"\\.|[^\W_]")
# The stem of a word and its endings ("сел(?:о|а|е)").
_ENDINGS = re.compile(r"([^\W\d_]+)\(\?:([^\W\d_|]*(?:\|[^\W\d_|]*)+)\)(\??)")


class Relation(msgspec.Struct, frozen=True):
    """What was told before a name: where the words start, the relation, the distance, the direction."""

    start: int
    name: str
    distance_km: float | None = None
    compass: str | None = None


class Patterns(msgspec.Struct, frozen=True):
    """The compiled patterns of a language; each ends where a place name starts."""

    # Of small letters: without IGNORECASE the engine tells by the first letter which of many alternatives to try.
    relative: re.Pattern[str]
    link: re.Pattern[str]
    kinds: tuple[str, ...]
    between: re.Pattern[str]
    joins: re.Pattern[str]
    directions: tuple[tuple[re.Pattern[str], str], ...]
    town: re.Pattern[str]
    situated: re.Pattern[str]
    anaphor: re.Pattern[str]


@lru_cache(maxsize=16)
def patterns(code: str | None) -> Patterns:
    """Compile the relation patterns of a language."""
    words = words_of(code)
    kinds: list[str] = []
    parts: list[str] = []
    for kind, sources in (("outside", words.outside), ("inside", words.inside), ("distance", words.distance)):
        for source in sources:
            kinds.append(kind)
            parts.append(_filled(source, words))
    for source, relation in words.relations:
        kinds.append(relation)
        parts.append(_filled(source, words))
    alternatives = "|".join(f"(?P<r{n}>{part})" for n, part in enumerate(_numbered(parts)))
    # "au sud de la ville syrienne de Homs": a noun of town may stand between.
    town = _lowered(rf"(?:(?:la |le |l['’]|the |cette )?{words.town} {words.qualifier}?{words.of})?")
    head = r"(?<![\w'’])"
    return Patterns(
        relative=re.compile(rf"{head}(?:{alternatives}) {_lowered(words.of)}{town}$" if parts else "(?!)"),
        link=re.compile(rf" {words.of}$", re.IGNORECASE),
        kinds=tuple(kinds),
        between=re.compile(
            rf"{head}(?:{'|'.join(words.between)})\s(?:{words.of})?{_ARTICLE}{town}$" if words.between else "(?!)",
            re.IGNORECASE,
        ),
        joins=re.compile(rf"\s(?:{words.joins})\s(?:(?:la |le |l['’]|the )?(?:{words.town} )?(?:{words.of})?)$", re.IGNORECASE),
        directions=tuple(
            (re.compile(rf"{head}(?:{p})\s(?:la |le |les |l['’]|the )?{town}$", re.IGNORECASE), r) for p, r in words.directions
        ),
        town=re.compile(rf"{head}(?:{'|'.join(words.names_town)})$" if words.names_town else "(?!)", re.IGNORECASE),
        situated=re.compile(rf"{words.situated}$", re.IGNORECASE),
        anaphor=re.compile(rf"{head}(?:{'|'.join(words.anaphors)})(?!\w)" if words.anaphors else "(?!)", re.IGNORECASE),
    )


def _filled(source: str, words: PlaceWords) -> str:
    longest = sorted(words.compass, key=len, reverse=True)
    # Agreement of adjectives: "orientale", "occidentaux" (the endings of the tables' languages; others have none).
    compass = "(?:" + "|".join(map(re.escape, longest)) + ")(?:e|es)?"
    number = "(?:" + r"\d{1,4}(?:[.,]\d{1,3})?|" + "|".join(map(re.escape, sorted(words.numbers, key=len, reverse=True))) + ")"
    unit = "(?:" + "|".join(map(re.escape, sorted(words.units, key=len, reverse=True))) + ")"
    unit = unit.replace("kilometres", "kilom[eè]tres").replace("metres", "m[eè]tres").replace("kilometre|", "kilom[eè]tre|")
    return (
        _lowered(source)
        .replace("{compass}", f"(?P<c@>{compass})")
        .replace("{number}", f"(?P<n@>{number})")
        .replace("{unit}", f"(?P<u@>{unit})")
    )


def _lowered(source: str) -> str:
    """A regex with its letters made small, but for those of escapes."""
    return _ESCAPED_OR_ONE.sub(lambda m: m[0] if m[0][0] == "\\" else m[0].lower(), source)


def _numbered(parts: list[str]) -> list[str]:
    """Give the groups of each part numbers of their own; a second compass in one part becomes a plain group."""
    found = []
    for n, part in enumerate(parts):
        for group in "cnu":
            name = f"(?P<{group}@>"
            part = part.replace(name, f"(?P<{group}{n}>", 1).replace(name, "(?:")
        found.append(part)
    return found


@lru_cache(maxsize=32)
def _triggers(code: str | None, relative: bool) -> frozenset[str]:
    """The words without one of which no relation is told: every word of the patterns but the links.

    Without those of the patterns that are no relation to one place, where only a ``relative`` one is asked for.
    """
    words = words_of(code)
    # What is told with a distance or a direction is known by its unit or its direction.
    sources = [words.town, *(p for p, _ in words.relations)]
    if not relative:
        sources += [*words.between, *words.names_town]
    parts = [w for source in sources for w in _SOURCE_WORD.findall(_ENDINGS.sub(_each_form, _ESCAPE.sub(" ", source)))]
    parts += [w for name in (*words.compass, *words.units) for w in _SOURCE_WORD.findall(name)]
    links = set(_SOURCE_WORD.findall(words.of)) | words.links
    folded = {fold(w.rstrip("?")) for w in parts} | {fold(w[:-2]) for w in parts if w.endswith("?")}
    # An adjective of direction agrees with its noun.
    folded |= {name + ending for name in words.compass for ending in ("e", "es", "s")}
    return frozenset(w for w in folded if len(w) > 1 and w not in links) | {"m"} & folded


def _each_form(stem: re.Match[str]) -> str:
    """The words that a stem and its endings make, parted by spaces."""
    return " ".join(stem[1] + ending for ending in (*stem[2].split("|"), *([""] if stem[3] else ())))


@lru_cache(maxsize=16)
def direction_words(code: str | None) -> frozenset[str]:
    """The words that the patterns of direction may end with."""
    return frozenset(fold(w) for pattern, _ in words_of(code).directions for w in _SOURCE_WORD.findall(pattern.replace("?", "")))


@lru_cache(maxsize=4)
def _trigger_places(text: str, code: str | None) -> list[tuple[int, str]]:
    """The words of a text that any relation is told with, and where they end."""
    triggers, cut = _triggers(code, False), words_in(text)
    return [(cut.ends[at], cut.folded[at]) for at in among(cut.folded, triggers)]


@lru_cache(maxsize=8)
def _trigger_ends(text: str, code: str | None, relative: bool) -> list[int]:
    triggers = _triggers(code, relative)
    return [end for end, word in _trigger_places(text, code) if word in triggers]


def triggered(text: str, start: int, code: str | None) -> bool:
    """Whether a word that relations are told with stands shortly before ``start``: the patterns are tried only then."""
    return _trigger_before(text, start, code, relative=False) is not None


def _trigger_before(text: str, start: int, code: str | None, *, relative: bool) -> int | None:
    """The end of the last word shortly before ``start`` that relations are told with."""
    ends = _trigger_ends(text, code, relative)
    at = bisect_right(ends, start)
    return ends[at - 1] if at > 0 and start - ends[at - 1] < _TRIGGER_REACH else None


def reaches(text: str, code: str | None) -> list[Span]:
    """The stretches shortly behind the words that relations to one place are told with; none tells one elsewhere."""
    found: list[Span] = []
    for end in _trigger_ends(text, code, True):
        start = found.pop()[0] if found and end <= found[-1][1] else end
        found.append((start, end + _TRIGGER_REACH + REACH))
    return found


def before(text: str, start: int, code: str | None) -> Relation | None:
    """The relation told right before ``start``, the longest phrase that states one."""
    trigger = _trigger_before(text, start, code, relative=True)
    if trigger is None or not _TAIL.fullmatch(text, trigger, start):
        return None
    found = patterns(code)
    # Whatever the relation, it ends with a link.
    if not found.link.search(text, max(0, start - _LONGEST_LINK), start):
        return None
    left = max(0, start - REACH - 1)
    written = text[left:start]
    small = written.lower()
    # The one letter that two small ones stand for ("İ") would move the offsets.
    match = found.relative.search(small if len(small) == len(written) else written, min(1, left))
    if not match:
        return None
    begin = left + match.start()
    number = int(next(name for name in match.groupdict() if name[0] == "r" and match[name] is not None)[1:])
    groups = match.groupdict()
    words = words_of(code)
    told = groups.get(f"c{number}")
    compass = _compass(told, words) if told else None
    kind = found.kinds[number]
    if kind == "distance":
        value = _distance(groups[f"n{number}"], groups[f"u{number}"], words)
        return Relation(begin, f"{compass}_of" if compass else "near", value, compass)
    name = f"{compass}_of" if kind == "outside" else f"in_{compass}_of" if kind == "inside" else kind
    return Relation(begin, name, None, compass)


def _compass(written: str, words: PlaceWords) -> str:
    folded = fold(written)
    return words.compass.get(folded) or words.compass.get(folded.removesuffix("s").removesuffix("e")) or "north"


def _distance(number: str, unit: str, words: PlaceWords) -> float:
    folded = fold(number)
    value = words.numbers.get(folded)
    amount = value if value is not None else float(folded.replace(",", "."))
    return round(amount * words.units.get(fold(unit), 1.0), 3)
