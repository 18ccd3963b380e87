"""Proper names that no table has: persons and organisations told by capitals, titles and the nouns of their kind."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from sourcier.languages import language
from sourcier.languages.names import NameWords
from sourcier.mentions.names.known import misspelt, words_of
from sourcier.mentions.places import runs
from sourcier.mentions.places.senses import in_tables
from sourcier.mentions.places.senses import words_of as place_words
from sourcier.mentions.places.spots import is_title_case
from sourcier.records import Name, Span
from sourcier.words import fold
from sourcier.words import words as all_words

# No word before a name is longer.
_WORD_REACH = 30
_SPACES = (" ", "\xa0")
# Behind it, what a line with a dateline tells begins.
_DASH = " - "
_LAST_WORD = re.compile(r"[\w.’'-]+\Z")
_POSSESSIVE = re.compile(r"['’]s$|['’]$")
_ELIDED = re.compile(r"^(?:[LlDdJjNnSsCcMmTt]|[Qq]u)['’](?=\w)")
# A name of an organisation runs over so many words at most ("Union nationale des syndicats autonomes des transports").
_LONGEST = 9
_NEXT = re.compile(r"[ \xa0]([^\W\d_][\w’'-]*)")
_ACRONYM = re.compile(r"[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я0-9&-]{1,7}s?$")
_NAMED_WORD = re.compile(r"[^\W\d_][\w-]*['’]?[\w-]*|[^\w\s]")
# Words between the noun of an institution and its place, marks and parts of hyphened words included.
_CIVIC_REACH = 12
_ENDS_SENTENCE = ".!?\n:;•"


_ARTICLES = frozenset("le la les the el los las".split())
# Particles between a given name and a surname.
_PARTICLES = frozenset(["", *"de da di do dos del van von der den ben bin ibn al el".split(), "van der", "van den"])


class Run(msgspec.Struct, frozen=True):
    """A stretch of capitalised words."""

    start: int
    end: int
    words: tuple[str, ...]


def unknown(text: str, code: str | None, taken: Sequence[Span], capitals: Sequence[Run]) -> list[Name]:
    """Names outside ``taken``, in order.

    Args:
        text: An article's text.
        code: Its language; without words of names, only runs of two capitals and more are taken.
        taken: Spans that are names or places already.
        capitals: Its capitalised runs.
    """
    busy = bytearray(len(text) + 1)
    for start, end in taken:
        busy[start:end] = b"\1" * (end - start)
    found: list[Name] = []
    surnames: set[str] = set()
    peoples = place_words(code).demonyms
    for run in capitals:
        if len(run.words) == 1 and (run.words[0] in peoples or run.words[0][:-1] in peoples):
            continue
        if 1 in busy[run.start : run.end]:
            found += _of_place(text, run, code, busy)
            rest = _behind(text, run, busy) if words_of(code).given_parts else None
            if rest is None:
                continue
            run = rest
        name = _name(text, run, code, surnames, busy)
        if name:
            busy[name.start : name.end] = b"\1" * (name.end - name.start)
            found.append(name)
    towns = {name.text for name in found if _is_town(text, name, words_of(code))}
    return [msgspec.structs.replace(name, type=None) if name.text in towns else name for name in found]


def _is_town(text: str, name: Name, words: NameWords) -> bool:
    """Whether a name that could be a person's is that of a place which no gazetteer has: something is said to be in it."""
    if name.type != "person" or " " not in name.text or _word_before(text, name.start) not in words.within:
        return False
    return fold(name.text.split(" ")[0]) not in words.given


def _behind(text: str, run: Run, busy: bytearray) -> Run | None:
    """The two words and more of a run that stand behind a name or place in it ("МЧС Дагестана Нариман Казиев")."""
    start = busy.rfind(1, run.start, run.end) + 1
    while start < run.end and not text[start].isalpha():
        start += 1
    rest = text[start : run.end].split(" ")
    return Run(start, run.end, tuple(fold(word) for word in rest)) if len(rest) > 1 else None


def capitalised(text: str, code: str | None) -> tuple[Run, ...]:
    """Capitalised runs without the words that only open a sentence and without what the apostrophe elides."""
    return tuple(
        Run(at + one.start, at + one.end, one.words) for at, end in runs.runs(text) for one in _parted(text[at:end], code)
    )


# News repeats its names.
@lru_cache(maxsize=20_000)
def _parted(text: str, code: str | None) -> tuple[Run, ...]:
    """A run of capitalised words cut into names."""
    words = words_of(code)
    found: list[Run] = []
    stretch: list[tuple[int, int]] = []
    units = list(runs.units_of(text))
    for i, unit in enumerate(units):
        between = text[stretch[-1][1] : unit.start] if stretch else ""
        parted = between == _DASH or (not unit.joined and between.strip() not in _PARTICLES if stretch else False)
        if words.given_parts and stretch and not parted:
            # "Москвы Сергей Собянин", and "Казахстана Бауыржан Тлеулин", whose name no list has.
            # The last word of a run may be a surname that is a given name, too ("Эзра Уильям").
            parted = len(units) > i + 1 and (
                _begins_person(text, stretch[-1], unit, words)
                or _is_land(text, stretch, code, words)
                or _is_other(text[slice(*stretch[-1])], text[unit.start : unit.end])
            )
        if parted:
            found += _run(text, stretch, words)
            stretch = []
        stretch.append((unit.start, unit.end))
    found += _run(text, stretch, words)
    return tuple(found)


def _is_land(text: str, stretch: list[tuple[int, int]], code: str | None, words: NameWords) -> bool:
    """Whether a run so far names a country or region alone, whoever's title stands before it."""
    untitled = stretch[1:] if fold(text[slice(*stretch[0])]) in words.titles else stretch
    return bool(untitled) and in_tables(text[untitled[0][0] : untitled[-1][1]], code)


def _is_other(before: str, word: str) -> bool:
    """Whether a word belongs to another name than the one before: behind a number, or in another script ("Bravo Энди Коэн")."""
    return before[-1].isdigit() or (before.isascii() and before.isalpha() and not word.isascii())


def _begins_person(text: str, before: tuple[int, int], unit: runs.Unit, words: NameWords) -> bool:
    """Whether a given name begins a name of its own behind another."""
    given = fold(text[unit.start : unit.end]) in words.given
    return given and fold(text[before[0] : before[1]]) not in words.given


def _run(text: str, stretch: list[tuple[int, int]], words: NameWords) -> list[Run]:
    """A stretch of capitalised words as a run, without articles and small words at its ends; none where nothing is left."""
    if not stretch:
        return []
    stretch = [(_past_article(text, start, end, words), end) for start, end in stretch]
    start, end = stretch[0]
    if len(stretch) == 1:
        word = fold(text[start:end])
        if word in words.function or text[start:end].isalnum():
            return [] if word in words.function else [Run(start, end, (word,))]
    marked = _has_apostrophe(text[start : stretch[-1][1]])
    elided = _ELIDED.match(text[start:end]) if marked else None
    if elided:
        if not text[start + elided.end()].isupper():
            return []
        stretch = [(start + elided.end(), end), *stretch[1:]]
    while stretch and fold(text[slice(*stretch[0])]) in words.function:
        stretch = stretch[1:]
    if not stretch:
        return []
    start, end = stretch[0][0], stretch[-1][1]
    possessive = _POSSESSIVE.search(text[start:end]) if marked else None
    if possessive:
        end = start + possessive.start()
    return [Run(start, end, tuple(fold(text[a : min(b, end)]) for a, b in stretch))]


def _past_article(text: str, start: int, end: int, words: NameWords) -> int:
    """Where a word begins behind an article that elsewhere is the particle of a name ("el Ministerio")."""
    space = text.find(" ", start, end)
    return space + 1 if space > 0 and text[start].islower() and text[start:space] in words.function else start


def _has_apostrophe(text: str) -> bool:
    return "'" in text or "’" in text


def _name(text: str, run: Run, code: str | None, surnames: set[str], busy: bytearray) -> Name | None:
    """The name of a run: a place, an organisation by its noun, or a person."""
    words = words_of(code)
    first, last = run.words[0], run.words[-1]
    previous = _word_before(text, run.start)
    if first in words.titles and len(run.words) > 1:
        start = run.start + len(text[run.start : run.end].split(" ")[0]) + 1
        return _name(text, Run(start, run.end, run.words[1:]), code, surnames, busy)
    if named := _of_place(text, run, code, busy):
        return named[0]
    # "Глава завода Стив Джонс": genitives are joined by no word.
    bears = words.given_parts and first in words.given and len(run.words) > 1
    if first in words.heads or (previous in words.heads and not bears) or (last in words.tails and len(run.words) > 1):
        return _organisation(text, run, words, previous, busy)
    surface = text[run.start : run.end]
    if len(run.words) == 1:
        return _single(text, run, surface, previous, surnames, code)
    shouted = any(map(str.isupper, surface.split()))
    if (shouted and len(run.words) > 2) or (first not in words.given and is_title_case(text, run.start)):
        return None
    person = previous in words.titles or first in words.given or (len(run.words) < 4 and not shouted and not _common(run, code))
    if person:
        surnames.add(last)
    return Name(start=run.start, end=run.end, text=surface, type="person" if person else "organisation")


def _common(run: Run, code: str | None) -> bool:
    """Whether a name is made of the language's own words alone, as bodies have it and people seldom ("Réseau Sud")."""
    known = language(code)
    listed = known.glosses if known else None
    return listed is not None and all(listed.meaning(word) for word in run.words)


def _word_before(text: str, start: int) -> str:
    """The word that a space parts from ``start``, folded; "" where none does."""
    left = text[max(0, start - _WORD_REACH) : start]
    if left[-1:] not in _SPACES:
        return ""
    word = left[:-1].rpartition(" ")[2]
    if word.isalnum():
        return fold(word)
    last = _LAST_WORD.search(word)
    return fold(_ELIDED.sub("", last[0])).rstrip(".") if last else ""


def _single(text: str, run: Run, surface: str, previous: str, surnames: set[str], code: str | None) -> Name | None:
    """One capitalised word alone: a surname known already, one with a title, an acronym, or some name within a sentence."""
    word, words = run.words[0], words_of(code)
    if surface.isupper() and in_tables(surface, code):
        return None
    if word in surnames or (previous in words.titles and not in_tables(surface, code)):
        surnames.add(word)
        return Name(start=run.start, end=run.end, text=surface, type="person")
    if _ACRONYM.match(surface) and not _has_digit(surface):
        return Name(start=run.start, end=run.end, text=surface, type="organisation")
    if len(surface) < 3 or word in words.titles or word in words.given or _has_digit(surface):
        return None
    # The capital that opens a sentence tells nothing, but a misspelling of a known name is one all the same.
    if (_opens(text, run.start) or is_title_case(text, run.start)) and not misspelt(surface):
        return None
    return Name(start=run.start, end=run.end, text=surface)


def _has_digit(surface: str) -> bool:
    return not surface.isalpha() and any(map(str.isdigit, surface))


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip(" \t\xa0\"'«»“”(‹›’—–")
    return not before or before[-1] in _ENDS_SENTENCE


def _organisation(text: str, run: Run, words: NameWords, previous: str, busy: bytearray) -> Name:
    """Widen a run to the whole name of an organisation: a head before it, linked words after it."""
    start, end = run.start, run.end
    if previous in words.heads:
        start = text.rindex(" ", 0, run.start - 1) + 1 if " " in text[max(0, run.start - 60) : run.start - 1] else 0
        elided = _ELIDED.match(text[start : run.start])
        start += elided.end() if elided else 0
    if run.words[0] in words.heads or previous in words.heads:
        end = _widened(text, end, words, busy)
    return Name(start=start, end=end, text=text[start:end], type="organisation")


def _widened(text: str, end: int, words: NameWords, busy: bytearray) -> int:
    """The end of an organisation's name: over links ("des", "of the") to the noun they lead to, at most one adjective between."""
    sure, at, linked = end, end, False
    for count in range(_LONGEST):
        following = _NEXT.match(text, at)
        if not following or busy[following.start(1)]:
            break
        written = following[1]
        elided = _ELIDED.match(written)
        word = fold(written[elided.end() :] if elided else written)
        if word in _ARTICLES and not linked:
            # "… told Agence Mistral the operator": an article without a link before it opens another phrase.
            break
        is_link = word in words.links or (elided is not None and fold(written[: elided.end() - 1]) in words.links)
        if elided or (linked and not is_link) or (written[0].isupper() and sure == at):
            sure, linked = following.end(), False
        elif is_link:
            linked = True
        elif count > 0 or not re.search(words.adjective, word) or not _links_next(text, following.end(), words):
            break
        at = following.end()
    return sure


def _links_next(text: str, at: int, words: NameWords) -> bool:
    following = _NEXT.match(text, at)
    return bool(following) and fold(_ELIDED.sub("", following[1] if following else "")) in words.links


@lru_cache(maxsize=4)
def _has_civic(text: str, code: str | None) -> bool:
    """Whether a text has any noun of institutions that are named after places: many have none."""
    return not words_of(code).civic.isdisjoint(all_words(text).folded)


def _of_place(text: str, run: Run, code: str | None, busy: bytearray) -> list[Name]:
    """An institution named after its place ("la préfecture de Loire-Neuve"): the place stays a mention of its own."""
    if not _has_civic(text, code):
        return []
    cut, words = all_words(text), words_of(code)
    at = bisect_left(cut.starts, run.start)
    if words.civic.isdisjoint(cut.folded[max(0, at - _CIVIC_REACH) : at]):
        return []
    found = list(_NAMED_WORD.finditer(text, max(0, run.start - 60), run.start))[-4:]
    for n, word in enumerate(reversed(found)):
        elided = _ELIDED.match(word.group())
        folded = fold(word.group()[elided.end() :] if elided else word.group())
        if folded in words.civic and n > 0 and 1 not in busy[word.start() : run.start]:
            start = word.start() + (elided.end() if elided else 0)
            return [Name(start=start, end=run.end, text=text[start : run.end], type="organisation")]
        if folded.rstrip("'") not in words.of and not (n > 0 and re.search(words.adjective, folded)):
            break
    return []
