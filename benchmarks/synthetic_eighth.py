"""Stories by an eighth hand: sinkholes, stolen cattle, trapped miners and the like. Opened on 23 November 2026.

``story(seed, size)`` gives what `synthetic.story` gives, with the same meaning of parent, root and count. The history is drawn as
`synthetic_fifth` draws it, with the headlines, denials and circles of `synthetic_sixth`; the words, in `synthetic_eighth_words`,
are all other, and wanted as newsrooms write. So are some habits: live blogs with the hour before each entry, television, sources
in the sentence before or after, credits in bylines, translators' notes above a text.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import synthetic_eighth_words as raw
import synthetic_fifth as fifth
from synthetic import Story
from synthetic_fifth import COLUMNS, Article, Line
from synthetic_fourth import Event
from synthetic_seventh import SigningWriter
from synthetic_sixth import KindWords

# How often a page is a live blog, and what stands around a page.
LIVE, SIGNED, PLACED, TOPPED, UPDATED, FOOTED = 0.1, 0.35, 0.15, 0.25, 0.2, 0.4
CLOCKS = {"en": "{:%H:%M} - ", "fr": "{:%Hh%M} - ", "ru": "{:%H:%M} ", "ar": "{:%H:%M} - "}


class NewsWords(KindWords):
    """Words of a newsroom: wordings for a kind of medium, none too certain for hearsay."""

    media = ("paper", "site", "tv", "paper", "site")

    def frames_of(self, line: Line, language: str) -> list[str]:
        """The wordings for a source or for a kind of medium, with the endings that only this hand needs."""
        frames = super().frames_of(line, language)
        if line.media:
            frames = frames + self.frames.get(f"{line.what}:{line.media[0].noun}", {}).get(language, [])
        if line.hearsay:
            frames = [frame for frame in frames if not re.search(self.raw.SURE, frame)]
        if not line.pub or line.pub.date() == line.event.day.date():
            # The day of the event stands in the clause.
            frames = [frame.replace(" {pub}", "") for frame in frames]
        reflexive = {"а": "ась", "о": "ось", "f": "ась", "n": "ось"}
        ends = {}
        if line.source and line.source.rows:
            row = line.source.rows[line.voice]
            ends |= {"{es}": reflexive.get(row[9], "ся"), "{go}": "й" if row[9] == "f" else "го"}
            ends |= {"{tb}": "ة" if row[11] == "f" else "", "{lf}": "le" if row[5] == "f" else ""}
        if line.us:
            ends["{uses}"] = reflexive.get(line.us.forms[8], "ся")
        if line.media:
            ends["{mh}"] = "ها" if line.media[0].forms[10] == "f" else "ه"
        for slot, end in ends.items():
            frames = [frame.replace(slot, end) for frame in frames]
        return frames

    def written(self, line: Line, language: str) -> str:
        """Without the second comma of an apposition before a mark of another kind."""
        text = super().written(line, language)
        return re.sub(r",(?= ?[?;:(»])", "", text) if language in ("en", "fr") else text


class NewsWriter(SigningWriter):
    """A story whose pages have what newsrooms put around a text."""

    name = "eighth"
    signers = raw.SIGNERS

    def _event(self, village: int, day: datetime) -> Event:
        made = super()._event(village, day)
        made.values["en"]["w"], made.values["fr"]["w"] = f", {self.region[0]},", f", dans {self.region[1]},"
        return made

    def _text(self, page: Article, published: datetime) -> tuple[str, str]:
        """The headline and the paragraphs of a page, with what stands around them."""
        language, column, rng = page.language, COLUMNS[page.language], random.Random(f"around {page.id} {page.title}")
        text = super()._text(replace(page, head=None, footer=None), published)[1]
        over, under = [], []
        if not page.head and rng.random() < LIVE:
            text = _clocked(text.split("\n\n"), published, CLOCKS[language], rng)
            over.append(raw.LIVES.split(" | ")[column])
        elif page.head or rng.random() < PLACED:
            names = (page.head or page.outlet).names[column], self.words.date(published, language)
            # Only who is an agency signs its place.
            forms = fifth._rows(raw.DATELINES)[: -1 if page.head else None]
            form = random.Random(page.family).choice(forms) if page.head else forms[-1]
            text = f"{form[column].format(*names, self.event.values[language]['v'])} {text}"
        where = _where(page.footer) if page.footer else ""
        if rng.random() < TOPPED:
            over.append(rng.choice(fifth._rows(raw.TOPS))[column])
        if where == "byline" or rng.random() < SIGNED:
            over.append(self._note(page, "byline" if where == "byline" else "signed", rng))
        if page.footer and where in ("foot", "top"):
            (over if where == "top" else under).append(self._note(page, page.footer[0], rng))
        for share, table in ((UPDATED, raw.UPDATES), (FOOTED, raw.FOOTS)):
            if rng.random() < share:
                plain = unicodedata.normalize("NFKD", page.outlet.names[0].lower()).encode("ascii", "ignore").decode()
                site = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
                under.append(rng.choice(fifth._rows(table))[column].format(site=site))
        return self._title(page), "\n\n".join([*over, text, *under])


def _clocked(paragraphs: Sequence[str], published: datetime, form: str, rng: random.Random) -> str:
    """Paragraphs as the entries of a live blog, the last at the hour of publication."""
    moments = [published]
    for _ in paragraphs[1:]:
        moments.insert(0, moments[0] - timedelta(minutes=rng.randint(2, 25)))
    return "\n\n".join(form.format(moment) + text for moment, text in zip(moments, paragraphs, strict=True))


def _where(footer: tuple[str, int, fifth.Outlet]) -> str:
    """Where a page has its credit: at the foot, in the byline or above the text."""
    places = {"credit": ("foot", "byline", "foot"), "translated": ("foot", "top")}.get(footer[0], ("foot",))
    return places[footer[1] % len(places)]


WORDS = NewsWords(raw)


def story(seed: int, size: int) -> Story:
    """The story of a seed with ``size`` articles."""
    return NewsWriter(seed, size, WORDS).write()
