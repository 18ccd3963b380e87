"""The lines of a text: what each is on its own, and which are cut."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, Literal

import msgspec

from sourcier.articles.credits import Found, agencies_within, edge_credits, find_credits
from sourcier.articles.cues import cues
from sourcier.articles.dates import Interval, line_date
from sourcier.articles.furniture import comment_section, furniture_reason
from sourcier.articles.wrapping import is_sentence, joined_lines
from sourcier.words import fold

LineKind = Literal["text", "chrome", "credit", "caption", "rights", "date", "byline"]

_LONGEST_CAPTION = 300
_NOTICE_WORDS = 25
_PHOTO = re.compile(r"([^\W\d_]+(?:[\s'’][^\W\d_]+){0,3}?)\s?(?:[:：/|©]|,\s|\(|[-–—]\s)")
_PHOTO_END = re.compile(
    r"(?:(?:\s/\s|©\s?)[^\W\d_a-z][^.!?/]{1,40}|[(\[]\s?(?:©|photo|foto|фото|صورة)[^()\[\]]{0,60}[)\]])$", re.I
)
# Where a page says who wrote it and when.
_TOP_LINES = 8
_LONGEST_BYLINE = 80
_NAME_WORDS = 8


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line with a visible character: its trimmed span, its span with the line break, and what it is.

    ``joined`` says that it goes on with the paragraph of the line before it.
    """

    start: int
    end: int
    full_start: int
    full_end: int
    kind: LineKind = "text"
    why: str = ""
    credits: tuple[Found, ...] = ()
    date: Interval | None = None
    authors: tuple[str, ...] = ()
    joined: bool = False


def read_lines(content: str) -> list[Line]:
    """The lines of ``content`` that have a visible character: what each is by itself and by those around it.

    The lines of a paragraph that is wrapped at a column are no lines of their own: all are text.
    """
    lines: list[Line] = []
    at = 0
    # Every line break of Unicode ends a line, so that no span runs over one.
    for whole in content.splitlines(keepends=True):
        if bare := whole.strip():
            start = at + whole.index(bare)
            lines.append(Line(start=start, end=start + len(bare), full_start=at, full_end=at + len(whole)))
        at += len(whole)
    joined = [*joined_lines(content, lines), False]
    read = [_read(content[line.start : line.end], line, index, joined) for index, line in enumerate(lines)]
    return _without_comments(content, _after_originals(content, read))


def _read(bare: str, line: Line, index: int, joined: Sequence[bool]) -> Line:
    before, after = joined[index], joined[index + 1]
    if before or after:
        found = () if before and after else edge_credits(bare)
        return msgspec.structs.replace(line, joined=before, credits=found)
    told = _told(bare, index < _TOP_LINES)
    return msgspec.structs.replace(line, **told) if told else line


# Pages repeat their furniture, and agencies their signatures.
@lru_cache(maxsize=2048)
def _told(bare: str, at_top: bool) -> Mapping[str, Any]:
    """What a line that is a paragraph tells by itself, by the fields of ``Line``."""
    if at_top and (date := line_date(bare)):
        return {"kind": "date", "date": date, "credits": agencies_within(bare)}
    if reason := furniture_reason(bare):
        return {"kind": "chrome", "why": reason}
    if len(bare) <= _LONGEST_CAPTION and _is_photo_credit(bare):
        return {"kind": "caption", "why": "the credit of a picture"}
    if found := tuple(find_credits(bare)):
        return {"kind": "credit" if found[0].whole else "text", "credits": found}
    if len(bare) <= _LONGEST_CAPTION and _is_notice(bare):
        return {"kind": "rights", "why": "a notice of rights", "credits": agencies_within(bare)}
    if at_top and (authors := _byline(bare)):
        return {"kind": "byline", "authors": authors, "credits": agencies_within(bare)}
    return {}


def _is_notice(bare: str) -> bool:
    folded = fold(bare)
    return any(map(folded.__contains__, cues().rights)) and len(bare.split()) < _NOTICE_WORDS


def _is_photo_credit(bare: str) -> bool:
    lead = _PHOTO.match(bare)
    if lead and fold(lead.group(1)) in cues().photo:
        return True
    return (
        len(bare) <= 160 and not is_sentence(bare) and bool(_PHOTO_END.search(bare, max(0, len(bare) - 70))) and "://" not in bare
    )


def _byline(bare: str) -> tuple[str, ...]:
    """The authors of a line such as "By Jane Doe", or none."""
    if len(bare) > _LONGEST_BYLINE or is_sentence(bare):
        return ()
    words = bare.replace(":", " ").split()
    for count in (3, 2, 1):
        if fold(" ".join(words[:count])) in cues().byline and count < len(words) <= count + _NAME_WORDS:
            name = " ".join(words[count:]).strip(" ,|-–—")
            parts = [part for part in re.split(r"\s?[,;|/]\s?|\s(?:and|et|und|y|e|и|و|&)\s", name) if part]
            named = all(len(part.split()) >= 2 and not part[0].islower() and not part[0].isdigit() for part in parts)
            return tuple(parts) if parts and named else ()
    return ()


def _after_originals(content: str, lines: Sequence[Line]) -> list[Line]:
    """Take the short line under the title of an original ("South Courier") for the name of the outlet that had it."""
    result = list(lines)
    for index in range(1, len(result)):
        before, line = result[index - 1], result[index]
        text = content[line.start : line.end]
        if (
            before.kind == "credit"
            and before.credits[0].kind == "original"
            and line.kind == "text"
            and not line.credits
            and _is_outlet(text)
        ):
            found = Found(0, len(text), "original", text, True)
            result[index] = msgspec.structs.replace(line, kind="credit", credits=(found,))
    return result


def _is_outlet(text: str) -> bool:
    return len(text) <= 40 and len(text.split()) <= 5 and not text[0].islower() and text[0].isalpha() and not is_sentence(text)


def _without_comments(content: str, lines: list[Line]) -> list[Line]:
    first = comment_section([content[line.start : line.end] for line in lines])
    why = "under the heading of the comments"
    return lines[:first] + [
        line if line.kind in ("credit", "chrome") else msgspec.structs.replace(line, kind="chrome", why=why)
        for line in lines[first:]
    ]
