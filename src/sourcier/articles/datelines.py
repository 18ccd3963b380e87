"""Datelines: the place, date and agency that open an agency report, before the first word of its text."""

from __future__ import annotations

import re

import msgspec

from sourcier.records import Span

# A dateline is short; a dash further on belongs to the prose.
_LONGEST = 110
# "SAINT-BRICE (Nord), 4 May (Onde) -": the county may stand in brackets of its own.
_NAMED = re.compile(
    r"(?P<place>[^\W\d_]{2,}[^().!?\n]{0,60}?(?:\([^()\n]{2,20}\),[^().!?\n]{0,30}?)?)\s?\((?P<name>[^()\n]{2,40})\)\s?(?:[-–—―]{1,2}|:)\s"
)
# "4 May (Onde) -": a day and a month alone.
_DATED = re.compile(r"(?:\d{1,2}\.? [^\W\d_]{3,}|[^\W\d_]{3,} \d{1,2})\s?\((?P<name>[^()\n]{2,40})\)\s?[-–—―]{1,2}\s")
_BARE = re.compile(r"(?P<place>[^\W\d_]{2,}[^().!?\n]{0,60}?)\s[-–—―]{1,2}\s")


class Dateline(msgspec.Struct, frozen=True):
    """Where the dateline ends (the text begins), and the span of the agency's name where it has one."""

    end: int
    agency: Span | None


def dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that ``text[start:end]`` opens with, or None.

    It opens with a word in capitals ("LYON, 4 May (Onde) -"), or, where an agency in brackets and a date follow, with a
    capitalised one ("Lyon, 4 May (Onde) -") or the date alone; in scripts without capitals only the second form can be told
    from prose.
    """
    limit = min(end, start + _LONGEST)
    opening = text[start : start + 2]
    if text.find("(", start, limit) >= 0 and (match := _NAMED.match(text, start, limit)):
        place = match["place"]
        listed = "," in place or "،" in place
        if _capitals(place) or (listed and any(c.isdigit() for c in place) and not place[0].islower()):
            return Dateline(match.end(), match.span("name"))
    dated = _DATED.match(text, start, limit) if text.find("(", start, limit) >= 0 else None
    if dated and not dated["name"][0].islower():
        return Dateline(dated.end(), dated.span("name"))
    if (
        opening == opening.upper()
        and (match := _BARE.match(text, start, limit))
        and _capitals(match["place"])
        and ("," in match["place"] or match["place"].isupper())
    ):
        return Dateline(match.end(), None)
    return None


def _capitals(place: str) -> bool:
    first = re.split(r"[\s,]", place, maxsplit=1)[0]
    return first.isupper() and len(first) > 2
