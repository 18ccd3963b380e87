"""Where sentences end.

One regular expression finds each mark that could end a sentence; what stands before it (an abbreviation, an initial, an
ordinal) and after it (a lower-case letter, a digit) decides. The marks that close a quotation or a bracket belong to the
sentence they close. A quotation of several sentences is split inside too, and the first and last of its pieces then carry
the quotation marks and, it may be, the words of attribution.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

import msgspec

from sourcier.languages import ALL, language
from sourcier.records import Span
from sourcier.words import among, fold, whole_words

# Marks that end a sentence whatever follows, with or without a space: CJK, Devanagari, Urdu, Armenian, Ethiopic.
_FULL = "。！？｡।॥۔։።"
# Marks that may end one.
_STOPS = ".!?…؟"
_CLOSERS = "\"'”’»)\\]}›“」』）】〉》"
# A French » stands off from the mark it follows; so do straight quotation marks in careless text, but those also open.
_ENDING = frozenset(_FULL + _STOPS)
_MARK = re.compile(
    rf"(?P<mark>[{_FULL}{_STOPS}](?:(?<=[{_STOPS}])[{_STOPS}]*|[{_FULL}]*))"
    rf"(?P<close>[{_CLOSERS}]*(?:[ \u00a0\u202f]{{1,2}}»(?![^\W_]))?[{_CLOSERS}]*)"
    rf"(?P<note>(?:\[\d{{1,3}}\])*)(?P<gap>\s+|(?=[^\s])|$)"
)
_OPENING = "«\"'“”„‘‹([{—–-•*¿¡ \u00a0\u202f"
# The token that a full stop ends: letters with inner dots, apostrophes and hyphens ("U.S", "p.m", "т.е").
_TOKEN = re.compile(r"[^\s(«\"“„\[/]*$")
_NEXT_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# No abbreviation is longer.
_TOKEN_CHARS = 24
_DOTTED = re.compile(r"(?:[^\W\d_]{1,3}\.-?)+[^\W\d_]{1,3}")
# Arabic, Hebrew and CJK letters have no case: any of them may begin a sentence.
_INNER = re.compile(r"[^\W\d_]{3,}")
# Where a space is missing after a full stop, only a capitalised word of some length is taken for a new sentence.
_GLUED = re.compile(r"[«\"“„]?[^\W\d_]{2}")
_SMALL_NUMBER = 2
# Of what stands before a missing space, so few letters may be an initial or an abbreviation that no list has.
_SHORT = 2
_APOSTROPHES = frozenset("'’")


class _Rules(msgspec.Struct, frozen=True):
    """The folded abbreviations of one language."""

    titles: frozenset[str]
    numbered: frozenset[str]
    shortened: frozenset[str]
    openers: frozenset[str]
    measured: frozenset[str]
    ordinal_dot: bool


@lru_cache(maxsize=16)
def _rules(code: str | None) -> _Rules:
    known = language(code)
    pages = [known.pages] if known else [one.pages for one in ALL]

    def folded(field: str) -> frozenset[str]:
        return frozenset(fold(word) for words in pages for word in getattr(words, field))

    # Of an unknown language, a word that another language abbreviates may be a whole one: only the surest are kept.
    return _Rules(
        titles=folded("titles"),
        numbered=folded("numbered"),
        shortened=folded("shortened"),
        openers=folded("openers"),
        measured=folded("measured"),
        ordinal_dot=bool(known and known.pages.ordinal_dot),
    )


def split_sentences(text: str, start: int, end: int, code: str | None) -> list[Span]:
    """The sentences of ``text[start:end]``, trimmed of white space, in order.

    Args:
        text: The whole text, of which the spans are.
        start: Where to begin; a sentence begins there.
        end: Where to end; a sentence ends there, finished or not.
        code: ISO 639-1 code of the language; None where it is unknown.
    """
    rules = _rules(code)
    spans: list[Span] = []
    begin = after = start
    places = _places(text)
    for at in places[bisect_left(places, start) : bisect_left(places, end)]:
        match = _MARK.match(text, at, end) if at >= after else None
        if not match:
            continue
        after = match.end()
        close = _end_of_sentence(text, match, begin, end, rules)
        if close:
            _keep(text, begin, close, spans)
            begin = close
    _keep(text, begin, end, spans)
    return spans


@lru_cache(maxsize=4)
def _places(text: str) -> list[int]:
    """Where the marks stand that may end a sentence."""
    cut = whole_words(text)
    return [cut.starts[at] for at in among(cut.written, _ENDING)]


def _keep(text: str, start: int, end: int, spans: list[Span]) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        start += piece.index(stripped[0])
        spans.append((start, start + len(stripped)))


def _end_of_sentence(text: str, match: re.Match[str], begin: int, limit: int, rules: _Rules) -> int:
    """Where the sentence ends that ``match`` may end, or 0 where it goes on."""
    mark, close = match["mark"], match["close"]
    end = match.start("gap")
    if end >= limit:
        return limit
    if mark[0] in _FULL:
        return end
    if not match["gap"]:
        return _glued_end(text, match, rules)
    following = _first_letter(text, match.end(), limit)
    if following.islower():
        return 0
    if mark != ".":
        return end
    if close.strip("'’") or not _is_abbreviation(text, match, begin, limit, rules):
        return end
    return 0


def _first_letter(text: str, at: int, limit: int) -> str:
    """The first character from ``at`` that is no opening mark; an empty string at the end."""
    # A run of opening marks is short; a longer one is decoration, and decides nothing.
    for index in range(at, min(at + 8, limit)):
        if text[index] not in _OPENING:
            return text[index]
    return ""


def _glued_end(text: str, match: re.Match[str], rules: _Rules) -> int:
    """The end of a sentence that no space follows ("jeudi.Le"), or 0."""
    mark, close, end = match["mark"], match["close"], match.start("gap")
    # A straight quotation mark that a letter follows opens what comes next.
    if close and close[-1] in "\"'“”’" and text[end : end + 1].isalnum():
        close, end = close[:-1], end - 1
    at = end + 1 if text[end : end + 1] in "«\"“„”'’" else end
    if text[end : end + 1] == "«" and text[at : at + 1].isspace():
        at += 1
    first, second = text[at : at + 1], text[at + 1 : at + 2]
    if not (first.isalpha() and (second.isalpha() or second in _APOSTROPHES)) or first.islower() or second.isupper():
        return 0
    before = _token(text, match.start()) or text[max(0, match.start() - 1) : match.start()].strip()
    plain = before.islower() or before.upper() == before.lower()
    if mark == "." and not close and (not _INNER.fullmatch(before) or not plain or fold(before) in rules.titles):
        return end if _ends_in_name(before, rules) and _opens_sentence(text, at, len(text), rules) else 0
    return 0 if "@" in before or "/" in before else end


def _ends_in_name(before: str, rules: _Rules) -> bool:
    """Whether a name, a year or a bracket, and no abbreviation, ends a sentence that no space follows ("(2019).Le")."""
    bare = before.rstrip(_CLOSERS)
    if not bare:
        return bool(before)
    if "." in bare or "@" in bare or "/" in bare:
        return False
    if bare[-1].isdigit():
        return not rules.ordinal_dot and len(bare) > 1
    whole = fold(bare.rpartition("’")[2].rpartition("'")[2].rpartition("-")[2])
    return len(bare) > _SHORT and whole not in rules.titles | rules.shortened | rules.numbered


def _token(text: str, at: int) -> str:
    found = _TOKEN.search(text, max(0, at - _TOKEN_CHARS), at)
    return found.group() if found else ""


def _is_abbreviation(text: str, match: re.Match[str], begin: int, limit: int, rules: _Rules) -> bool:
    """Whether a full stop ends no sentence: it belongs to a title, an initial, a unit or a number."""
    token = _token(text, match.start())
    if not token:
        return False
    if token.isdigit():
        return _is_numbering(text, match, begin, token, rules, limit)
    if text[match.start() - len(token) - 1 : match.start() - len(token)] == "/":
        # "25 м/с.", "km/h.": a unit, whatever its last letter abbreviates elsewhere.
        return False
    following = text[match.end() : match.end() + 1]
    bare = token.strip("'’-").rpartition("’")[2].rpartition("'")[2]
    whole = fold(bare)
    folded = fold(bare.rpartition("-")[2]) if "-" in bare else whole
    if whole in rules.measured and not text[begin : match.start() - len(token)].rstrip()[-1:].isdigit():
        # "Нашли 39 ржавых мин."
        return False
    if folded in rules.titles or whole in rules.titles:
        return True
    if following.isdigit():
        return folded in rules.numbered or folded in rules.shortened
    initial = len(bare) == 1 and bare.isalpha() and (bare.isupper() or not bare.islower())
    if initial or folded in rules.shortened or whole in rules.shortened or _DOTTED.fullmatch(bare):
        return not _opens_sentence(text, match.end(), limit, rules)
    return False


def _is_numbering(text: str, match: re.Match[str], begin: int, token: str, rules: _Rules, limit: int) -> bool:
    """Whether a number with a full stop numbers a list ("1. The") or is an ordinal ("am 3. Mai")."""
    if len(token) > _SMALL_NUMBER:
        return False
    if not text[begin : match.start() - len(token)].strip():
        return True
    return rules.ordinal_dot and not _opens_sentence(text, match.end(), limit, rules)


def _opens_sentence(text: str, at: int, limit: int, rules: _Rules) -> bool:
    if text[at : at + 1] in '«“„"‘':
        return True
    found = _NEXT_WORD.match(text, at, limit)
    if not found:
        return text[at : at + 1] in "—–•"
    if len(found.group()) == 1 and text[found.end() : found.end() + 1] == ".":
        # A second initial ("J. A. Low"), though it is spelled like a word.
        return False
    word = fold(found.group())
    return word in rules.openers or word.partition("'")[0] in rules.openers
