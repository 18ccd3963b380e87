"""Small grammars over words: each word becomes one character, and a grammar is one regular expression over those.

A language names classes of words (``MONTH``: "august" → 8) and writes rules with them (``"DAY MONTH YEAR?"``). Words that belong
to the same classes share a character, so a text of ten thousand words is one string of ten thousand characters, nearly
all of them "no class", and all the rules are tried in a single pass of the regex engine.

In a rule, a word in capitals is a class or a definition, a word in small letters is itself, and ``( ) | ? * + (?! (?<!`` mean
what they mean in a regular expression. Punctuation has the class names of ``_MARKS``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from itertools import pairwise, repeat
from typing import NamedTuple

import msgspec

from sourcier.mentions.openings import openings
from sourcier.words import Asked, Words, answered
from sourcier.words import words as words_in

Value = int | str
Classes = Mapping[str, Mapping[str, Value]]

_MARKS = {
    "APOS": "'",
    "COMMA": ",",
    "DOT": ".",
    "COLON": ":",
    "SLASH": "/",
    "LPAREN": "(",
    "RPAREN": ")",
    "PERCENT": "%",
    "PLUS": "+",
}
_DASHES = "-‐‑–—"
# What no rule mentions.
OTHER = "."
# A token swallowed by the number that began before it ("2 687").
REST = "~"
# First of the characters that stand for sets of classes: a block of letters, none of which means anything to a regex.
_FIRST = 0x4E00
_NAME = re.compile(r"[^\W\d_][\w]*")
# What * and + of a rule mean: more number words or prepositions in a row than that are not language.
_ANY, _SOME = "{0,9}", "{1,9}"
# As many words as weeks of news have, at some 100 bytes each.
_MOST_WORDS = 50_000
# Marks the words of a core class among the classes of a word.
_CORE = "*"
_MIXED = re.compile(r"(\d{1,9})([^\W\d_]{1,6})(\d{0,2})\Z")
# 1,417  1.417  2 687 (any of the spaces typographers use); never glued to letters or to other digits.
THOUSANDS = re.compile(r"\d(?<![\w.,]\d)\d{0,2}(?:([.,٬'’\u0020\u00a0\u2009\u202f])\d{3}(?:\1\d{3}){0,5})(?!\w)")


class Rule(NamedTuple):
    """What to do (``op``) with what a pattern finds."""

    op: str
    pattern: str


class Found(msgspec.Struct, frozen=True):
    """A match: the rule's op and its words, ``[first, last)``."""

    op: str
    first: int
    last: int


class Tags(dict[str, str]):
    """The character of each word that a rule mentions. Those of figures are added as a text has them."""

    def __init__(self, known: Mapping[str, str], digits: Callable[[str], str]) -> None:
        super().__init__(known)
        self._digits = digits

    def __missing__(self, word: str) -> str:
        tag = OTHER if word >= ":" or word < "0" else self._digits(word)
        if len(self) < _MOST_WORDS:
            self[word] = tag
        return tag


class Grammar(msgspec.Struct, frozen=True):
    """A compiled grammar: the character of each word, and the expression that finds every rule."""

    tags: Tags
    shapes: dict[frozenset[str], str]
    matches: Callable[[str], list[Found]]
    core: re.Pattern[str]

    def tag(self, words: Words, figures: Iterable[int]) -> list[str]:
        """One character for each word; ``figures`` are the places of those that begin with a figure."""
        found = [*map(self.tags.get, words.folded, repeat(OTHER))]
        for at in figures:
            found[at] = self.tags[words.folded[at]]
        return found

    def find(self, tags: str, lines: Iterable[tuple[int, int]]) -> list[Found]:
        """Every match, leftmost first, earlier rules before later ones; none runs over the end of a line."""
        found: list[Found] = []
        edges = iter(lines)
        first = last = end = 0
        for match in self.core.finditer(tags):
            at = match.start()
            if at < end:
                continue
            while at >= last:
                first, last = next(edges)
            # The run of words that belong to classes around one that no match can do without.
            start = max(tags.rfind(OTHER, first, at) + 1, first, end)
            end = tags.find(OTHER, at, last)
            end = last if end < 0 else end
            found += [Found(one.op, start + one.first, start + one.last) for one in self.matches(tags[start:end])]
        return found


def shape(word: str, suffixes: tuple[tuple[str, str], ...]) -> frozenset[str]:
    """The classes of a word that begins with a digit: INT, DAY, MONTHNUM, YEAR, HOUR, MINUTE, or that of its suffix."""
    if word.isdecimal():
        return _digit_classes(word)
    mixed = _MIXED.match(word)
    kind = dict(suffixes).get(mixed.group(2)) if mixed else None
    if not mixed or kind is None or (mixed.group(3) and kind != "CLOCK"):
        return frozenset()
    if kind == "ORD":
        return frozenset({"ORD", "ORDDAY"} if 1 <= int(mixed.group(1)) <= 31 else {"ORD"})
    if kind == "DECADES":
        return frozenset({"DECADES"} if mixed.group(1).endswith("0") else ())
    return frozenset({kind})


def _digit_classes(word: str) -> frozenset[str]:
    classes = {"INT"}
    number, length = int(word[:9]), len(word)
    if length <= 2:
        classes |= {name for name, low, high in (("DAY", 1, 31), ("MONTHNUM", 1, 12), ("HOUR", 0, 24)) if low <= number <= high}
    if length == 2 and number < 60:
        classes.add("MINUTE")
    # Years a news text can mean; earlier ones are too easily counts.
    if length == 4 and 1000 <= number <= 2100:
        classes.add("YEAR")
    return frozenset(classes)


# Samples that show every set of classes a word of digits can have.
_SAMPLES = [f"{n}" for n in range(100)] + [f"{n:02}" for n in range(10)] + ["0100", "100", "1000", "999", "2101"]


def build(
    classes: Classes, definitions: Mapping[str, str], rules: Iterable[Rule], suffixes: Mapping[str, str], core: frozenset[str]
) -> Grammar:
    """Compile a language's classes and rules.

    Args:
        classes: The words or phrases of each class, and their values.
        definitions: Parts of rules, by name.
        rules: In the order in which they are tried.
        suffixes: The class of a word of digits and letters, by its letters.
        core: Classes (before the first ``_``) of which every match holds a word; elsewhere nothing is tried.
    """
    rules = tuple(rules)
    literals = {w for text in (*definitions.values(), *(r.pattern for r in rules)) for w in _NAME.findall(text) if w.islower()}
    members: dict[str, set[str]] = {w: {w} for w in literals}
    for name, mark in _MARKS.items():
        members.setdefault(mark, set()).add(name)
    for dash in _DASHES:
        members.setdefault(dash, set()).add("DASH")
    for name, phrases in classes.items():
        for phrase in phrases:
            parts = phrase.split()
            for part in parts:
                members.setdefault(part, set()).add("=" + part)
            if len(parts) == 1:
                members[phrase].add(name)
            if name.split("_")[0] in core:
                # Of a phrase, its longest word ("following" of "the following day").
                members[max(parts, key=lambda p: (len(p), p.isalpha()))].add(_CORE)
    sets = {frozenset(s) for s in members.values()}
    digits = {shape(w, ()) for w in _SAMPLES}
    endings = tuple(suffixes.items())
    mixed = {shape(f"{n}{s}", endings) for s in suffixes for n in (10, 40)}
    code = {s: chr(_FIRST + i) for i, s in enumerate(sorted(sets | digits | mixed, key=sorted)) if s}
    compiled = _Compiler(code, classes, definitions)
    middle = re.compile("[" + "".join(c for s, c in code.items() if s & core or _CORE in s) + "]")
    matches = _matches([(r.op, compiled.expand(r.pattern)) for r in rules])
    tags = {w: code[frozenset(s)] for w, s in members.items() if not "0" <= w < ":"}
    return Grammar(Tags(tags, lambda word: code.get(shape(word, endings), OTHER)), code, matches, middle)


def _matches(rules: list[tuple[str, str]]) -> Callable[[str], list[Found]]:
    """What a run of words holds. Few words make most runs ("on Monday", "the year"), so the answers are kept."""
    opened: dict[str, list[tuple[str, str]]] = {}
    for op, pattern in rules:
        for char in openings(pattern):
            opened.setdefault(char, []).append((op, pattern))
    # Most runs of one article begin with few of these characters: a rule is compiled where one is met.
    beginning = Asked(lambda char: [(op, _compiled(pattern)) for op, pattern in opened.get(char, ())])

    @lru_cache(maxsize=4096)
    def matches(run: str) -> list[Found]:
        found: list[Found] = []
        at = 0
        while at < len(run):
            for op, rule in beginning[run[at]]:
                if match := rule.match(run, at):
                    found.append(Found(op, at, match.end()))
                    break
            at = found[-1].last if found and found[-1].last > at else at + 1
        return found

    return matches


# The standard library forgets patterns where there are many.
_compiled = lru_cache(maxsize=None)(re.compile)


class _Compiler:
    """Turns rule text into a regular expression over class characters."""

    def __init__(self, code: Mapping[frozenset[str], str], classes: Classes, definitions: Mapping[str, str]) -> None:
        self.classes, self.definitions = classes, definitions
        self.members: dict[str, str] = {}
        self.atoms: dict[str, str] = {}
        for names, char in code.items():
            for name in names:
                self.members[name] = self.members.get(name, "") + char

    def expand(self, pattern: str) -> str:
        # Bounded repetition keeps the time linear in a text of nothing but number words.
        grouped = re.sub(r"\((?!\?)", "(?:", pattern).replace("*", _ANY).replace("+", _SOME)
        return _NAME.sub(lambda m: self._known_atom(m.group()), grouped).replace(" ", "")

    def _known_atom(self, name: str) -> str:
        if name not in self.atoms:
            self.atoms[name] = self._atom(name)
        return self.atoms[name]

    def _atom(self, name: str) -> str:
        if name in self.definitions:
            return f"(?:{self.expand(self.definitions[name])})"
        phrases = [p.split() for p in self.classes.get(name, ()) if " " in p]
        several = ["".join(self._set("=" + part) for part in parts) for parts in sorted(phrases, key=len, reverse=True)]
        single = self._set(name)
        return f"(?:{'|'.join([*several, single] if single else several)})" if several else single or "(?!)"

    def _set(self, name: str) -> str:
        chars = self.members.get(name, "")
        return f"[{chars}]" if len(chars) > 1 else chars


def longest_phrases(phrases: Iterable[str]) -> dict[str, int]:
    """How many words the longest phrase has that begins with a word."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        parts = phrase.split(" ")
        longest[parts[0]] = max(longest.get(parts[0], 0), len(parts))
    return longest


# Whether a word begins with a figure.
_begins_with_figure = Asked(lambda word: word[:1].isdecimal())


@lru_cache(maxsize=8)
def figures(text: str) -> list[int]:
    """Where the words of ``text`` stand that begin with a figure."""
    return answered(words_in(text).folded, _begins_with_figure)


@lru_cache(maxsize=8)
def lines(text: str) -> list[tuple[int, int]]:
    """The word ranges of the lines of ``text``: no expression runs over a line break."""
    words = words_in(text)
    edges, at = [0], text.find("\n")
    while at >= 0:
        edge = bisect_left(words.starts, at)
        if edge != edges[-1]:
            edges.append(edge)
        at = text.find("\n", at + 1)
    edges.append(len(words.starts))
    return list(pairwise(edges))
