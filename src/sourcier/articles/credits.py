"""Notes that name where a text is from: agency, source, translator, original, first outlet.

A credit is evidence of origin, so it is never cut. Each function looks at one line; spans are within it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from sourcier.articles.agencies import agency_names, agency_patterns, may_name_agency
from sourcier.articles.cues import core, cues
from sourcier.articles.datelines import bears_agency, dateline
from sourcier.words import fold

CreditKind = Literal["agency", "republished", "translation", "original", "source"]


class Found(msgspec.Struct, frozen=True):
    """A credit within a line; ``whole`` says that the line is nothing else."""

    start: int
    end: int
    kind: CreditKind
    name: str
    whole: bool


# A credit on a line of its own is short; a longer line is a sentence that begins with the same word.
_LONGEST = 250
_LONGEST_AGENCY = 90
# The longest cue has eleven words.
_MOST_CUE_WORDS = 12
# How long a name may be where no colon parts it from its cue.
_NAME_WORDS = {"translation": 6, "republished": 12, "original": 8, "source": 4}
# Where several agencies or a dateline may stand; further on, a name in brackets is part of the prose.
_DATELINE_CHARS = 130
_SIGNATURE_CHARS = 80
# One of these stands in every dateline and signature of an agency.
_DATELINE_MARK, _SIGNATURE_MARK = re.compile(r"[(:.–—-]"), re.compile(r"[(\[/–—-]")
_DOMAIN = re.compile(r"(?:https?://)?(?:www\.)?((?:[^\W_](?:[^\W_]|-){0,62}\.){1,4}[^\W\d_]{2,24})(/\S{0,400})?", re.I)
_COLON = re.compile(r"\s?[:：]\s?|\s[-–—]\s")
_COLON_MARK = re.compile(r"[:：–—-]")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{3,150})[)\]]\.?$")
# A name of few words, "Nordpresse", "«Севинформ»".
_SIGNED = re.compile(r"[«\"“]?[^\W\d_a-z][^\s,.;:«»\"]*(?:\s[^\s,.;:«»\"]+){0,3}[»\"”]?")
_CLOSING = (")", "]", ").", "].")
_WORD = re.compile(r"\S+\s*")
_NOTICE = re.compile(r"©|\(c\)\s|copyright", re.I)
_YEAR = re.compile(r"(?:19|20)\d\d")
# A sentence goes on after it; after an initial ("J. Doe") a name does.
_INNER_END = re.compile(r"\w\w[.!?]\s")
_PIECE = re.compile(r"[^\s,|•·–—/()©\d.](?:(?!\.\s)[^,|•·–—/()©\d])*(?<!\s)")
# A name in quotation marks, and where the note that a text is a translation ends.
_QUOTED, _NOTE_END = re.compile(r"[«“\"„]([^«»“”\"„]{2,60})[»”\"“]"), re.compile(r"[.;,،؛]\s+")
_TWO, _NOTE_WORDS = 2, 5
_TRIM = " \t\u00a0\u202f.,;:()[]*–—-|"


def find_credits(line: str) -> Iterator[Found]:
    """The credits of one line without its line break; at most one of the whole line, or one at each end."""
    if len(line) <= _LONGEST and (found := _whole_line(line)):
        yield found
        return
    yield from _at_the_edges(line)


def edge_credits(line: str) -> tuple[Found, ...]:
    """The credits at the ends of a line; none where the whole line is one credit."""
    found = tuple(_at_the_edges(line))
    return () if found and len(line) <= _LONGEST and _whole_line(line) else found


def agencies_within(line: str) -> tuple[Found, ...]:
    """The agencies of a line that says something else too, such as a date ("Reuters, 8 September 2017")."""
    pieces = _PIECE.finditer(line[:_LONGEST])
    return tuple(Found(one.start(), one.end(), "agency", one.group(), False) for one in pieces if agency_names(one.group()))


def _at_the_edges(line: str) -> Iterator[Found]:
    """The dateline and the signature of a paragraph."""
    patterns = agency_patterns()
    head = line[:_DATELINE_CHARS]
    if _DATELINE_MARK.search(head) and may_name_agency(head) and (match := patterns.dateline.match(head)):
        yield _agency(match)
    elif (opening := dateline(line, 0, len(line))) and opening.agency:
        start, end = opening.agency
        yield Found(start, end, "agency", line[start:end], False)
    tail = max(0, len(line) - _SIGNATURE_CHARS)
    if _SIGNATURE_MARK.search(line, tail) and may_name_agency(line[tail:]) and (match := patterns.signature.search(line, tail)):
        yield _agency(match)
        return
    bracketed = _BRACKETS.search(line, max(0, len(line) - 160)) if line.endswith(_CLOSING) else None
    if bracketed and (credit := _cued(bracketed.group(1))):
        yield Found(bracketed.start(1), bracketed.end(1), credit[0], credit[1], False)
    elif bracketed and _SIGNED.fullmatch(bracketed.group(1)) and bears_agency(bracketed.group(1)):
        yield Found(bracketed.start(1), bracketed.end(1), "agency", bracketed.group(1), False)


def _whole_line(line: str) -> Found | None:
    inner = line.strip("()[]* ")
    if not inner:
        return None
    if " " not in inner and (domain := _DOMAIN.fullmatch(inner)):
        return Found(0, len(line), "original" if domain[2] and domain[2] != "/" else "republished", inner, True)
    if credit := _cued(inner) or _translated(inner):
        return Found(0, len(line), credit[0], credit[1], True)
    if len(line) > _LONGEST_AGENCY or not may_name_agency(line):
        return None
    patterns = agency_patterns()
    if match := patterns.whole.match(line) or patterns.byline.match(line):
        return Found(0, len(line), "agency", match["names"], True)
    if _YEAR.search(inner) and _NOTICE.search(inner):
        name = _YEAR.split(_NOTICE.sub("", inner))[-1].strip(_TRIM + "©")
        if agency_names(name):
            return Found(0, len(line), "agency", name, True)
    return None


def _agency(match: re.Match[str]) -> Found:
    group = next(name for name in ("a", "b", "c") if name in match.re.groupindex and match[name])
    return Found(match.start(group), match.end(group), "agency", match[group], False)


def _cued(inner: str) -> tuple[CreditKind, str] | None:
    """The kind and name of a note that begins with a cue, as in "Source: agencies" or "Translated by Jane Doe"."""
    known = cues().credits
    colon = _COLON_MARK.search(inner, 0, 90) and _COLON.search(inner, 0, 90)
    if colon:
        cue, name = core(fold(inner[: colon.start()])), inner[colon.end() :].strip(_TRIM)
        if cue in cues().byline and _QUOTED.fullmatch(name):
            # "Text: «Vesta»": a medium, and nobody who writes.
            return "source", name
    if colon and (kind := known.get(cue)):
        if kind == "source" and name and agency_names(name):
            kind = "agency"
        return (kind, name or inner.strip(_TRIM)) if name or kind == "original" else None  # type: ignore[return-value]
    opening = _WORD.match(inner)
    if not opening or fold(opening.group().strip()).strip(".,:") not in cues().credit_openings:
        return None
    words = _WORD.findall(inner[:_LONGEST])[: _MOST_CUE_WORDS + 1]
    folded = [fold(word.strip()) for word in words]
    for count in range(min(len(words), _MOST_CUE_WORDS), 0, -1):
        kind = known.get(" ".join(folded[:count]).strip(".,:"))
        if kind:
            name = inner[sum(map(len, words[:count])) :].strip(_TRIM)
            if medium := _medium(name):
                return kind, medium  # type: ignore[return-value]
            return (kind, name or inner.strip(_TRIM)) if _is_name(name, kind, count) else None  # type: ignore[return-value]
    return None


def _translated(inner: str) -> tuple[CreditKind, str] | None:
    """What is credited behind the note that a text is translated ("Перевод с арабского. Оригинал опубликован в газете «X»")."""
    parts = _NOTE_END.split(inner, maxsplit=1)
    known = cues().credits
    if len(parts) < _TWO or len(parts[0].split()) > _NOTE_WORDS:
        return None
    opening = [fold(word) for word in parts[0].split()]
    told = any(known.get(" ".join(opening[:count])) == "translation" for count in range(len(opening), 0, -1))
    return _cued(parts[1]) if told else None


def _medium(name: str) -> str | None:
    """The name of a medium behind its noun, or alone in quotation marks; None where anything else stands there."""
    words, nouns = name.split(), cues().media
    first = next((at for at, word in enumerate(words) if fold(word) not in nouns), len(words))
    rest = " ".join(words[first:])
    if quoted := _QUOTED.fullmatch(rest):
        return quoted[1]
    if not first or not rest or len(words) - first > _NAME_WORDS["source"] or not rest[0].isupper():
        return None
    return rest if words[-1][0].isupper() and not _INNER_END.search(rest) else None


def _is_name(name: str, kind: str, cue_words: int) -> bool:
    """Whether what follows a cue without a colon can be the name, and not the rest of a sentence."""
    if not name:
        return kind == "original" and cue_words > 1
    if kind == "original" and cue_words == 1:
        return False
    if kind == "source":
        return agency_names(name) or bool(_DOMAIN.fullmatch(name))
    most = _NAME_WORDS[kind] if cue_words > 1 or kind == "translation" else 4
    if len(name.split()) > most or _INNER_END.search(name):
        return False
    first = name.lstrip("«\"“@'")[:1]
    return bool(first) and (not first.islower() or bool(_DOMAIN.fullmatch(name)) or cue_words > 2)
