"""What is cut into words and is one thing: accounts of networks, names with an apostrophe, and the hour on a clock.

"@balka_live" says who speaks, as the name of a medium does, "Sana'a" has no article, and nobody's words begin in "at 21:14".
"""

from __future__ import annotations

from collections.abc import Collection

from sourcier.words import Words, among

_SIGN = "@"
_JOINT = "_"
_APOSTROPHES = frozenset("'’")
# A shorter word before an apostrophe is an elided one ("D'Angelo", "O'Hara").
_FEWEST = 2
# What opens somebody's words, and what stands in its place between the figures of a clock or a score.
# Marks that part figures, and what stands for them there.
_OF_FIGURES = {":": "∶", ",": "‚", ".": "․"}


def with_accounts(cut: Words) -> Words:
    """The words, those of an account put together as one with a capital; what stands in an address of mail is none."""
    if _SIGN not in cut.written:
        return cut
    made = Words([], [], [], [], [])
    at = 0
    while at < len(cut.starts):
        end = _end_of(cut, at)
        name = "".join(cut.folded[at + 1 : end]).replace(_JOINT, "")
        forms = (f"N{name}", f"n{name}", f"n{name}") if name else (cut.written[at], cut.lower[at], cut.folded[at])
        end = end if name else at + 1
        made.add(cut.starts[at], cut.ends[end - 1], *forms)
        at = end
    return made


def _end_of(cut: Words, at: int) -> int:
    """Behind the last word of the account that begins at a word; the word itself where none does."""
    if cut.written[at] != _SIGN or (at and cut.ends[at - 1] == cut.starts[at] and cut.written[at - 1][-1].isalnum()):
        return at
    end = at + 1
    while end < len(cut.starts) and cut.starts[end] == cut.ends[end - 1] and _inside(cut.written[end]):
        end += 1
    return end


def _inside(word: str) -> bool:
    return word == _JOINT or word[0].isalnum()


def with_marked_names(cut: Words, clitics: Collection[str]) -> Words:
    """The words, those of a name with an apostrophe inside put together as one without it ("Sana'a", "Ma'rib")."""
    marks = [at for at in among(cut.written, _APOSTROPHES) if _joins(cut, at, clitics)]
    if not marks:
        return cut
    made = Words([*cut.starts], [*cut.ends], [*cut.written], [*cut.lower], [*cut.folded])
    for at in reversed(marks):
        for column in (made.written, made.lower, made.folded):
            column[at - 1 : at + 2] = [column[at - 1] + column[at + 1]]
        del made.starts[at : at + 2], made.ends[at - 1 : at + 1]
    return made


def _joins(cut: Words, at: int, clitics: Collection[str]) -> bool:
    """Whether an apostrophe stands between two parts of a name, and not before an ending or a short verb."""
    if not 0 < at < len(cut.starts) - 1 or cut.ends[at - 1] != cut.starts[at] or cut.ends[at] != cut.starts[at + 1]:
        return False
    before, after = cut.written[at - 1], cut.written[at + 1]
    return len(before) >= _FEWEST and before[0].isupper() and not before.isupper() and after.islower() and after not in clitics


def with_clocks(low: list[str], cut: Words) -> list[str]:
    """The words in small letters, marks between figures as others: no clock opens a quotation, no comma there ends a clause."""
    inside = [k for k in among(low, _OF_FIGURES) if low[k - 1].isdigit() and _parts_figures(low, cut, k)]
    if not inside:
        return low
    made = [*low]
    for k in inside:
        made[k] = _OF_FIGURES[low[k]]
    return made


def _parts_figures(low: list[str], cut: Words, k: int) -> bool:
    """Whether a mark behind a figure stands right between it and another."""
    if not 0 < k < len(low) - 1 or cut.ends[k - 1] != cut.starts[k] or cut.ends[k] != cut.starts[k + 1]:
        return False
    return low[k + 1].isdigit()
