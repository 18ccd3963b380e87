"""Which lines of a text are page furniture, on the evidence of that page alone."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from sourcier.articles.cues import core, cues
from sourcier.articles.icons import ICON_LINE_CHARS, has_icon
from sourcier.words import fold

# A longer line is prose, whatever phrase stands in it.
_LONGEST = 400
# An invitation to follow or subscribe, or a pointer to another article, is one short sentence.
_LONGEST_INVITATION = 160
_LONGEST_PLACEHOLDER = 80
_LONGEST_HEADING = 100
_MOST_BUTTONS = 14
_PLACEHOLDER = re.compile(r"%[sd](?!\w)|%\d\$s|\{\{|\}\}|\$\{|<%|%>|\[/?(?:caption|embed|gallery|video|audio)\b")
_CRUMB = re.compile(r"\s[/>»›|→]\s")
_HAS_WORD = re.compile(r"[^\W_]")
_FINAL = (".", "!", "?", "…", "؟", "。")
# What two lines of a comment form or of reply buttons prove, one may be by chance.
_FORM_LINES = 2
# Menus above an article name its comments too.
_TEXT_BEFORE = 0.4


def furniture_reason(line: str) -> str | None:
    """Why ``line`` (without its line break) is furniture, or None where nothing on it says so."""
    if not _HAS_WORD.search(line[:_LONGEST]):
        return "signs only" if len(line) < _LONGEST else None
    if len(line) > _LONGEST:
        return None
    if len(line) <= ICON_LINE_CHARS and has_icon(line):
        return "icon names"
    if len(line) <= _LONGEST_PLACEHOLDER and _PLACEHOLDER.search(line):
        return "an unfilled placeholder"
    folded = fold(line.strip())
    known = cues()
    # "share." ends a wrapped sentence; buttons have no full stop, though "Please wait..." has three.
    stopped = folded.endswith(".") and not folded.endswith("..")
    if not stopped and core(folded) in known.lines:
        return "a line of the site's menus and buttons"
    crumb = _CRUMB.search(folded) if len(folded) <= _LONGEST_PLACEHOLDER else None
    if crumb and core(folded[: crumb.start()]) in known.lines:
        return "the path to the page within its site"
    if found := _part_within(folded):
        return f"a phrase of page furniture: {found}"
    if _is_invitation(folded):
        return "an invitation or pointer of the site"
    return "buttons only" if not stopped and _is_buttons(folded) else None


def _part_within(folded: str) -> str | None:
    """The first phrase of furniture that stands in a line."""
    known = cues()
    near = known.parts_within.keys() & {"", *folded.split()}
    if any(any(map(folded.__contains__, known.parts_within[word])) for word in near):
        return next(part for part in known.parts if part in folded)
    return None


def _is_invitation(folded: str) -> bool:
    if len(folded) > _LONGEST_INVITATION:
        return False
    bare = folded.lstrip(" -–—•>»→▶*|[(#")
    # One word begins many sentences; a sentence that ends as one needs more of the phrase.
    return any(not bare.endswith(_FINAL) or " " in start.strip() or ":" in start for start in _matching_starts(bare))


def _matching_starts(folded: str) -> list[str]:
    starts = cues().starts.get(folded[:1], ())
    # Most lines begin with none, which is one question to ask.
    return [start for start in starts if folded.startswith(start)] if folded.startswith(starts) else []


def _is_buttons(folded: str) -> bool:
    tokens = folded.replace("|", " ").replace("/", " ").replace(",", " ").split()
    known = cues()
    if not 0 < len(tokens) <= _MOST_BUTTONS:
        return False
    strong = False
    for token in tokens:
        word = core(token) or token
        if word.isdigit() or not _HAS_WORD.search(word):
            continue
        if word not in known.interface:
            return False
        strong = strong or word in known.strong
    return strong


def comment_section(lines: Sequence[str]) -> int:
    """The index of the heading under which readers' comments or their form begin; ``len(lines)`` where there are none.

    A heading alone proves nothing: two lines of a form or of reply buttons must follow it, and a good part of the text
    must come before it.
    """
    known = cues().comments
    least = _TEXT_BEFORE * sum(map(len, lines))
    befores = accumulate(map(len, lines), initial=0)
    places = enumerate(zip(befores, lines, strict=False))
    headings = [at for at, (before, line) in places if before >= least and _short(line) in known]
    if not headings:
        return len(lines)
    forms = [at for at, line in enumerate(lines) if _is_form(line)]
    return next((at for at in headings if len(forms) - bisect_right(forms, at) >= _FORM_LINES), len(lines))


def _short(line: str) -> str:
    """The words of a line that may be a heading or a button; "" of longer ones."""
    return core(fold(line.strip())) if len(line) < _LONGEST_HEADING else ""


def _is_form(line: str) -> bool:
    if _short(line) in cues().form:
        return True
    return len(line) < _LONGEST and _part_within(fold(line)) is not None
