"""The spots of a text that may be place names, with what each may mean and what stands around it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from operator import attrgetter

from sourcier.data import gazetteer
from sourcier.data.gazetteer import Entry
from sourcier.languages.places import PlaceWords
from sourcier.mentions.places import runs
from sourcier.mentions.places.caseless import in_caseless
from sourcier.mentions.places.runs import Unit
from sourcier.mentions.places.senses import given_names, in_tables, is_common, senses, words_of
from sourcier.mentions.places.spot import Candidate, Spot
from sourcier.records import Span
from sourcier.words import fold, initials
from sourcier.words import words as all_words

# Articles that may stand between a preposition and a name, and the characters that may end one.
_ARTICLES = frozenset("la le les des aux the l'".split())
_GENITIVES = frozenset("de d' du des of".split())
_START = attrgetter("start")
_SPACED = (" ", "\xa0", "'", "’")
_NEXT = re.compile(r" ([^\W\d_]+)")
_ADJECTIVE_BEFORE = re.compile(r"[^\W\d_] $")
# A headline is no longer, in characters.
_LINE = 250
# What a run of capitalised words may mean, with where it begins.
Candidates = tuple[int, tuple[Candidate, ...]]


def candidates(text: str, code: str | None) -> tuple[Candidates, ...]:
    """The capitalised surfaces of a text, or of one sentence of it, that may be places."""
    regions = words_of(code).region_adjectives
    found: list[Candidates] = []
    for start, end in runs.runs(text):
        following = _NEXT.match(text, end) if regions else None
        if told := _of_run(text[start : following.end() if following else end], end - start, code):
            found.append((start, told))
    return tuple(found)


def spots(text: str, code: str | None, taken: Sequence[Span] = (), capitalised: Sequence[Candidates] | None = None) -> list[Spot]:
    """Every spot of a text, in order; spots that mean nothing in the gazetteer are among them where a place is announced.

    Args:
        text: An article's text.
        code: Its language.
        taken: Spans in which no spot is wanted.
        capitalised: The candidates of each of its runs, where they are known.
    """
    words = words_of(code)
    if capitalised is None:
        capitalised = candidates(text, code)
    found = [_spot(text, at, one, words) for at, several in capitalised for one in several]
    found += in_caseless(text, code)
    found.sort(key=_START)
    found = _untaken(found, taken)
    known = [spot for spot in found if spot.entries]
    if known:
        written = frozenset(all_words(text).written)
        for spot in known:
            spot.everyday = spot.surface[:1].isupper() and spot.surface.lower() in written
    return found


def _untaken(found: list[Spot], taken: Sequence[Span]) -> list[Spot]:
    """Leave out spots inside a known name ("Paris" in "Paris Saint-Germain")."""
    if not taken:
        return found
    spans = sorted(taken)
    starts = [start for start, _ in spans]
    kept = []
    for spot in found:
        at = bisect_right(starts, spot.start) - 1
        start, end = spans[at] if at >= 0 else (0, 0)
        if not start <= spot.start < end:
            kept.append(spot)
    return kept


# News repeats its names.
@lru_cache(maxsize=20_000)
def _of_run(text: str, size: int, code: str | None) -> tuple[Candidate, ...]:
    """Cut a run of capitalised words into the longest names that are known, and what is left between.

    Args:
        text: The run and, where a noun behind its last word may tell of it, that word.
        size: Its characters without the word behind it.
        code: The language.
    """
    units, words = runs.units_of(text[:size]), words_of(code)
    if len(units) == 1:
        return _of_word(text, units[0], code)
    found: list[Candidate] = []
    covered = [False] * len(units)
    regions: set[int] = set()
    at = 0
    while at < len(units):
        for to in range(min(len(units), at + runs.LONGEST), at, -1):
            surface = text[units[at].start : units[to - 1].end]
            region = _region(text, units[at], surface, words) if to == at + 1 else None
            if entries := (region,) if region else senses(surface, code):
                found.append(_candidate(text, units[at].start, units[to - 1].end, entries))
                found[-1].table = region is not None or in_tables(surface, code)
                if region:
                    # Its noun says that the adjective is part of no other name.
                    regions.add(units[at].start)
                covered[at:to] = [True] * (to - at)
                break
        else:
            to = at + 1
        at = max(to, at + 1)
    for spot in found:
        spot.blocked = spot.start not in regions and _is_blocked(text, spot, units, covered, found, words)
    return (*found, *_left_over(text, units, covered), *_wholes(text, units, covered, found))


def _of_word(text: str, unit: Unit, code: str | None) -> tuple[Candidate, ...]:
    """The spot of a capitalised word with no other beside it, as most are; none of a common word that is no place."""
    surface = text[unit.start : unit.end]
    region = _region(text, unit, surface, words_of(code))
    entries = (region,) if region else senses(surface, code)
    if not entries:
        return () if is_common(surface) else (_candidate(text, unit.start, unit.end, ()),)
    found = _candidate(text, unit.start, unit.end, entries)
    found.table = region is not None or in_tables(surface, code)
    return (found,)


def _region(text: str, unit: Unit, surface: str, words: PlaceWords) -> Entry | None:
    """The division that an adjective names before its noun ("Кемеровской области")."""
    code = words.region_adjectives.get(fold(surface)) if words.region_adjectives else None
    following = _NEXT.match(text, unit.end) if code else None
    return gazetteer.division(code) if code and following and fold(following[1]) in words.after else None


def _wholes(text: str, units: list[Unit], covered: list[bool], found: list[Candidate]) -> list[Candidate]:
    """Names of which a part is a small town by chance ("Kab al-Mala"): the whole, as a name that no gazetteer has."""
    wholes: list[Candidate] = []
    if not found or all(covered) or not any(one.blocked for one in found):
        return wholes
    for first in range(len(units)):
        if first and units[first].joined:
            continue
        last = first
        while last + 1 < len(units) and units[last + 1].joined:
            last += 1
        start, end = units[first].start, units[last].end
        parts = [s for s in found if start <= s.start < end]
        if 0 < last - first < 4 and parts and not all(covered[first : last + 1]) and all(s.blocked for s in parts):
            wholes.append(_candidate(text, start, end, ()))
    return wholes


def _is_noun(text: str, spot: Spot, words: PlaceWords) -> bool:
    """Whether an acronym stands for the country itself and not as an adjective ("US forces", "les avions US")."""
    if words.adjunct == "before":
        following = _NEXT.match(text, spot.end)
        return following is None or fold(following[1]) in words.common or fold(following[1]) in words.locatives
    if words.adjunct == "after":
        return not _ADJECTIVE_BEFORE.search(text, max(0, spot.start - 30), spot.start) or spot.cue or spot.article
    return True


def _left_over(text: str, units: list[Unit], covered: list[bool]) -> list[Candidate]:
    """Stretches of a run that no gazetteer has, as one spot each: perhaps a village."""
    found: list[Candidate] = []
    if all(covered):
        return found
    stretch: list[int] = []
    for n in range(len(units) + 1):
        ends = n == len(units) or covered[n] or not units[n].joined
        if ends and stretch:
            after_known = stretch[0] > 0 and units[stretch[0]].joined and covered[stretch[0] - 1]
            beside_known = after_known or (n < len(units) and units[n].joined)
            while stretch and is_common(text[units[stretch[0]].start : units[stretch[0]].end]):
                stretch.pop(0)
            if stretch and not beside_known:
                found.append(_candidate(text, units[stretch[0]].start, units[stretch[-1]].end, ()))
        if ends:
            stretch = []
        if n < len(units) and not covered[n]:
            stretch.append(n)
    return found


def _is_blocked(
    text: str, spot: Candidate, units: list[Unit], covered: list[bool], found: list[Candidate], words: PlaceWords
) -> bool:
    """Whether a capitalised neighbour makes the spot part of another name ("Chelsea Manning", "Paris Hilton")."""
    inside = [i for i, u in enumerate(units) if u.start < spot.end and spot.start < u.end]
    first, last = inside[0], inside[-1]
    if first > 0 and units[first].joined:
        before = fold(text[units[first - 1].start : units[first - 1].end])
        if before in given_names():
            return True
        plain = before in words.common or before in words.modifiers or before in words.locatives or _is_demonym(before, words)
        if covered[first - 1] and not (plain or _of_one_country(spot, units[first - 1], found)):
            return True
        if not covered[first - 1] and not plain:
            return True
    if last + 1 < len(units) and units[last + 1].joined:
        after = fold(text[units[last + 1].start : units[last + 1].end])
        if words.person_follows and after in given_names() and fold(text[spot.start : spot.end]) not in given_names():
            # "Москвы Сергей Собянин"; "Питера Мартина" is one name.
            return False
        if after in words.after or after in words.common or _is_demonym(after, words):
            return False
        return not (covered[last + 1] and _of_one_country(spot, units[last + 1], found))
    return False


def _of_one_country(spot: Candidate, unit: Unit, found: list[Candidate]) -> bool:
    """Whether the known name beside a spot is its country or division ("Homs Syria"), so that both are places."""
    other = next((s for s in found if s.start <= unit.end and unit.start < s.end and s is not spot), None)
    if other is None:
        return False
    wide, narrow = (spot, other) if spot.entries[0].feature in "CA" else (other, spot)
    return wide.entries[0].feature in "CA" and any(e.country == wide.entries[0].country for e in narrow.entries)


def _is_demonym(folded: str, words: PlaceWords) -> bool:
    return folded in words.demonyms or any(folded.endswith(p) and folded[: -len(p)] in words.demonyms for p in words.plural)


def _candidate(text: str, start: int, end: int, entries: tuple[Entry, ...]) -> Candidate:
    """A surface without its possessive ending and its elided article."""
    surface = text[start:end]
    if surface.endswith(("'s", "’s")):
        surface, end = surface[:-2], end - 2
    if (
        len(surface) > 2
        and surface[1] in "'’"
        and surface[0] in "LDld"
        and surface[2].isupper()
        and surface[2:3] != surface[2:4].upper()
    ):
        surface, start = surface[2:], start + 2
    return Candidate(start, end, surface, fold(surface), entries)


def _spot(text: str, at: int, candidate: Candidate, words: PlaceWords) -> Spot:
    """A candidate of the run that begins at ``at``, with what stands around it in the article."""
    start = at + candidate.start
    left = text[max(0, start - 40) : start]
    before = left.rstrip(" \t\xa0'’\"«»“”(")
    last = left.replace("’", "'").rsplit(None, 2) if left[-1:] in _SPACED else []
    article = fold(last[-1]) if last else ""
    announcing = fold(last[-2]) if article in _ARTICLES and len(last) > 1 else article
    spot = Spot(
        start=start,
        end=at + candidate.end,
        surface=candidate.surface,
        key=candidate.key,
        entries=candidate.entries,
        blocked=candidate.blocked,
        table=candidate.table,
        cue=announcing in words.locatives,
        article=article in _ARTICLES,
        of=article in _GENITIVES,
        before=announcing,
        initial=not before or before[-1] in ".!?\n:;•–—",
    )
    if spot.entries and spot.surface.isupper():
        spot.noun = _is_noun(text, spot, words)
    return spot


def is_title_case(text: str, start: int) -> bool:
    """Whether the line around ``start`` capitalises most words, so that capitals tell nothing."""
    line_start = text.rfind("\n", max(0, start - _LINE), start) + 1
    # A long line is judged in blocks, so that the runs of one block share one look at it.
    block = max(line_start, start - start % _LINE - _LINE)
    line_end = text.find("\n", start, block + 2 * _LINE)
    return _capitalised(text, block, line_end if line_end >= 0 else block + 2 * _LINE)


@lru_cache(maxsize=256)
def _capitalised(text: str, start: int, end: int) -> bool:
    letters = initials(text, start, end)
    return len(letters) > 7 and sum(map(str.isupper, letters)) > 0.6 * len(letters)
