"""Phrases of several words: indexed by their first, and found in a text."""

from __future__ import annotations

from collections.abc import Iterator

# What phrases of one beginning stand for, the longest first.
Listed = list[tuple[tuple[str, ...], str]]
# First word -> second word ("" for a phrase of one) -> third word ("" for one of two) -> fourth word ("" for one of three) -> the
# phrases: many of one beginning ("n'est pas") go on otherwise.
Phrases = dict[str, dict[str, dict[str, dict[str, Listed]]]]


def phrases(named: dict[str, str]) -> Phrases:
    """Index phrases by their first four words; a phrase is cut at white space."""
    table: Phrases = {}
    for phrase, tag in named.items():
        parts = tuple(phrase.replace("’", "'").split())
        if parts:
            second, third, fourth = (*parts[1:4], "", "", "")[:3]
            begun = table.setdefault(parts[0], {}).setdefault(second, {}).setdefault(third, {})
            begun.setdefault(fourth, []).append((parts, tag))
    for listed in _lists(table):
        listed.sort(key=lambda item: -len(item[0]))
    return table


def _lists(table: Phrases) -> Iterator[Listed]:
    for opened in table.values():
        for longer in opened.values():
            for begun in longer.values():
                yield from begun.values()


def last_words(table: Phrases) -> frozenset[str]:
    """The words that phrases end with: where none stands no phrase does, however common the words are that they begin with."""
    return frozenset(parts[-1] for listed in _lists(table) for parts, _ in listed)


def match(low: list[str], at: int, end: int, table: Phrases) -> tuple[int, str] | None:
    """The longest phrase of ``table`` that stands at word ``at`` and ends before ``end``: its length in words and its tag."""
    opened = table.get(low[at]) if at < end and at < len(low) else None
    if opened is None:
        return None
    if at + 1 < end and (longer := opened.get(low[at + 1])):
        if at + 2 < end and (begun := longer.get(low[at + 2])):
            for parts, tag in begun.get(low[at + 3], ()) if at + 3 < end else ():
                size = len(parts)
                if size == 4 or (at + size <= end and tuple(low[at : at + size]) == parts):
                    return size, tag
            if three := begun.get(""):
                return 3, three[0][1]
        if two := longer.get(""):
            return 2, two[""][0][1]
    alone = opened.get("")
    return (1, alone[""][""][0][1]) if alone else None


# A table with its name, and the third words that its phrases of one beginning have: none where one or two words are a phrase.
Beginning = tuple[str, Phrases, frozenset[str] | None]


def by_first_words(tables: dict[str, Phrases]) -> dict[str, dict[str, list[Beginning]]]:
    """First word -> second word ("" for any other) -> the tables that have a phrase beginning so."""
    found: dict[str, dict[str, list[Beginning]]] = {}
    for word in dict.fromkeys(word for table in tables.values() for word in table):
        having = [(name, table) for name, table in tables.items() if word in table]
        seconds = {"", *(second for _, table in having for second in table[word])}
        found[word] = {
            second: [
                (name, table, None if "" in table[word] or "" in table[word][second] else frozenset(table[word][second]))
                for name, table in having
                if second in table[word] or "" in table[word]
            ]
            for second in seconds
        }
    return found
