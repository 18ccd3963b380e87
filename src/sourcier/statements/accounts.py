"""What is cut into words and is one thing: accounts of networks, and the hour on a clock.

"@balka_live" says who speaks, as the name of a medium does, and nobody's words begin in "at 21:14".
"""

from __future__ import annotations

from sourcier.words import Words, among

_SIGN = "@"
_JOINT = "_"
# What opens somebody's words, and what stands in its place between the figures of a clock or a score.
_COLON, _RATIO = frozenset(":"), "∶"


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


def with_clocks(low: list[str], cut: Words) -> list[str]:
    """The words in small letters, the colon of a clock or a score as another mark than that which opens a quotation."""
    clocks = {k for k in among(low, _COLON) if _parts_figures(low, cut, k)}
    return [_RATIO if k in clocks else word for k, word in enumerate(low)] if clocks else low


def _parts_figures(low: list[str], cut: Words, k: int) -> bool:
    if not 0 < k < len(low) - 1 or cut.ends[k - 1] != cut.starts[k] or cut.ends[k] != cut.starts[k + 1]:
        return False
    return low[k - 1].isdigit() and low[k + 1].isdigit()
