"""Datelines: the place, date and agency that open an agency report, before the first word of its text."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from sourcier.articles.agencies import may_name_agency
from sourcier.languages import ALL
from sourcier.records import Span
from sourcier.words import fold

# A dateline is short; a dash further on belongs to the prose.
_LONGEST = 110
# "SAINT-BRICE (Nord), 4 May (Onde) -": the county may stand in brackets of its own.
_NAMED = re.compile(
    r"(?P<place>[^\W\d_]{2,}[^().!?\n]{0,60}?(?:\([^()\n]{2,20}\),[^().!?\n]{0,30}?)?)\s?\((?P<name>[^()\n]{2,40})\)\s?(?:[-–—―]{1,2}|:)\s"
)
_BARE = re.compile(r"(?P<place>[^\W\d_]{2,}[^().!?\n]{0,60}?)\s[-–—―]{1,2}\s")
# The day of a dateline.
_DAY = r"\d{1,2}(?:\.|er|st|nd|rd|th)?\s[^\W\d_]{3,12}|[^\W\d_]{3,12}\s\d{1,2}"
# "4 May (Onde) - ", "May 4 (Onde): ", "4 мая, Онда-Информ. ".
_DATED = re.compile(
    rf"(?P<date>{_DAY})(?:,?\s\d{{4}})?"
    r"(?:\s?\((?P<name>[^()\n]{2,40})\)\s?(?:[-–—―]{1,2}|:)\s"
    r"|,\s(?P<behind>[^\W\d_a-z][^.,!?()\n]{0,24}?(?i:информ|новости|пресс|медиа|агентство|news|press|presse|wire)[^.,!?()\n]{0,16})\.\s)"
)
# "(Pulsewire) Harwick, May 4 - ".
_BRACKETED = re.compile(
    rf"\((?P<name>[^()\n]{{2,40}})\)\s(?!\s)[^\W\d_a-z][^().,!?\n]{{1,40}}[,،]\s(?:le\s)?(?P<date>{_DAY})(?:,?\s\d{{4}})?\s[-–—―]{{1,2}}\s"
)
# "14:05 - ", "[14h05] ", "5.30pm: ": the time of an entry, before a mark or a capital.
_TIMED = re.compile(
    r"[\[(]?\d{1,2}(?::|\.|\s?h\s?)\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s\(?(?:[A-Z]{2,4}|мск|МСК)\b\)?)?[\])]?"
    r"(?:\s?[-–—―:|•]\s(?=[«“\"„]?\s?[^\W\d_])|\s(?=[«“\"„]?\s?[^\W\d_a-zß-öø-ÿа-я\u0590-\u08ff]))"
)
# "Lormes –", "Saint-Brice (Nord), le 3 mai –", "Onde – Lormes, le 3 mai –", "Lormes, 3 May · Onde -".
_WORD = r"[^\W\d_a-z][^\W\d_]+"
_NAME = rf"(?!The\b|Les\b){_WORD}(?:[ '’-](?:(?:de|du|des|la|le|les|sur|en|of|the|l|d)[ '’-])*{_WORD}){{0,3}}"
_PLACED = re.compile(
    rf"(?:(?P<ahead>{_NAME})\s[-–—]{{1,2}}\s(?=[^\n–—-]{{0,40}}\d))?(?P<place>{_NAME})(?:\s?\((?P<name>[^()\n]{{2,40}})\))?"
    rf"(?:,\s(?:le\s)?(?P<date>{_DAY})(?:,?\s\d{{4}})?)?"
    rf"(?:\s·\s(?P<behind>{_NAME}))?\s[-–—]{{1,2}}\s(?=[«“\"„]?\s?(?P<begins>[^\W_]))"
)
# An aside between dashes, and "the winner — Ivanov", open no report.
_ASIDE = re.compile(r"[^.!?\n]*\s[-–—]{1,2}\s")
_LATIN = "\u0250"
_AGENCY = re.compile(r"(?:news|press|presse|wire|agence|agency|информ|пресс|агентство|أنباء|وكالة|برس|إخبارية)", re.I)
# "ВЕЛЬМ, 3 марта - Севинформ. ": the agency in a sentence of its own behind the dash.
_ALONE = re.compile(r"[«\"“]?(?P<name>[^\W\d_a-z][^.!?()«»\"“”\n]{1,30})[»\"”]?\.\s")
# "تالين / أثير / 16 يوليو -", "عين السدر -": a script without capitals.
_PLAIN = r"[^\W\d_]{2,}"
_UNCASED = re.compile(
    rf"(?P<place>{_PLAIN}(?:\s{_PLAIN}){{0,2}})(?:\s?/\s?(?P<name>{_PLAIN}(?:\s{_PLAIN}){{0,3}})|\s?\((?P<agency>[^()\n]{{2,40}})\))?"
    r"(?:(?:\s?/|[،,])\s?(?P<date>\d{1,2}\s[^\W\d_]{3,12})(?:\s\d{4})?)?\s?/?\s[-–—ـ]{1,2}\s(?=[«“\"„]?[^\W\d_])"
)


def bears_agency(name: str) -> bool:
    """Whether a name has a word that agencies bear."""
    return _AGENCY.search(name) is not None


class Dateline(msgspec.Struct, frozen=True):
    """Where the dateline ends (the text begins), and the span of the agency's name where it has one."""

    end: int
    agency: Span | None


def dateline(text: str, start: int, end: int) -> Dateline | None:
    """The dateline that ``text[start:end]`` opens with, or None.

    It opens with a word in capitals ("LYON, 4 May (Onde) -"), or, where an agency in brackets and a date follow, with a
    capitalised one ("Lyon, 4 May (Onde) -"); in scripts without capitals only the second form can be told from prose. Or it is a
    date with an agency in brackets or, by a word that agencies bear, behind it ("4 May (Onde) -", "4 мая, Онда-Информ."), or the
    time of an entry ("14:05 -").
    """
    if timed := _TIMED.match(text, start, end):
        return dateline(text, timed.end(), end) or Dateline(timed.end(), None)
    limit = min(end, start + _LONGEST)
    bracketed = _BRACKETED.match(text, start, limit)
    if bracketed and not _months().isdisjoint(fold(bracketed["date"]).split()):
        return Dateline(bracketed.end(), bracketed.span("name"))
    opening = text[start : start + 2]
    if (dated := _DATED.match(text, start, limit)) and not _months().isdisjoint(fold(dated["date"]).split()):
        return Dateline(dated.end(), dated.span("name") if dated["name"] else dated.span("behind"))
    if text.find("(", start, limit) >= 0 and (match := _NAMED.match(text, start, limit)):
        place = match["place"]
        listed = "," in place or "،" in place
        if _capitals(place) or (listed and any(c.isdigit() for c in place) and not place[0].islower()):
            return Dateline(match.end(), match.span("name"))
    if (
        opening == opening.upper()
        and (match := _BARE.match(text, start, limit))
        and _capitals(match["place"])
        and ("," in match["place"] or match["place"].isupper())
    ):
        return _with_agency(text, match.end(), limit)
    if opening[:1].isalpha() and opening.upper() == opening.lower():
        return _uncased(text, start, limit)
    return _placed(text, start, limit) if opening[:1].isupper() and not opening.isupper() else None


def _with_agency(text: str, end: int, limit: int) -> Dateline:
    """A dateline that ends at a dash, or behind the agency that alone follows it."""
    alone = _ALONE.match(text, end, limit)
    agency = alone if alone and (_AGENCY.search(alone["name"]) or may_name_agency(alone["name"])) else None
    return Dateline(agency.end(), agency.span("name")) if agency else Dateline(end, None)


def _uncased(text: str, start: int, limit: int) -> Dateline | None:
    """A dateline of a place with an agency or a date, or of one word, where no other dash stands in its sentence."""
    match = _UNCASED.match(text, start, limit)
    if match is None or (match["agency"] and not _AGENCY.search(match["agency"])):
        return None
    if match["agency"]:
        return Dateline(match.end(), match.span("agency"))
    if match["date"]:
        dated = not _months().isdisjoint(fold(match["date"]).split())
        return Dateline(match.end(), match.span("name") if match["name"] else None) if dated else None
    alone = " " not in match["place"] and not _ASIDE.match(text, match.end())
    return Dateline(match.end(), match.span("name") if match["name"] else None) if alone else None


def _placed(text: str, start: int, limit: int) -> Dateline | None:
    """A dateline whose place is written as any name; without a date nothing else may stand between dashes in its sentence."""
    match = _PLACED.match(text, start, limit)
    if match is None or match["begins"].islower():
        return None
    if match["date"] and not _months().isdisjoint(fold(match["date"]).split()):
        group = next((one for one in ("ahead", "behind", "name") if match[one]), None)
        sure = group and (group != "name" or _AGENCY.search(match["name"]))
        return Dateline(match.end(), match.span(group) if group and sure else None)
    alone = not (match["ahead"] or match["behind"] or match["date"]) and match["place"] < _LATIN
    if alone and match["name"] and _AGENCY.search(match["name"]):
        return Dateline(match.end(), match.span("name"))
    return Dateline(match.end(), None) if alone and not _ASIDE.match(text, match.end()) else None


def _capitals(place: str) -> bool:
    first = re.split(r"[\s,]", place, maxsplit=1)[0]
    return first.isupper() and len(first) > 2


@lru_cache(maxsize=1)
def _months() -> frozenset[str]:
    """The names of months of all languages."""
    return frozenset(name for one in ALL for month in one.pages.months for name in fold(month).split())
