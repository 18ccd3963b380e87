"""Stories by a seventh hand: bees, graves, old shells, wells, wolves and the like. Opened on 23 November 2026.

``story(seed, size)`` gives what `synthetic.story` gives, with the same meaning of parent, root and count. The history is drawn as
`synthetic_fifth` draws it, with the headlines, denials and circles of `synthetic_sixth`; the words, in `synthetic_seventh_words`,
are all other. So are some habits: a source or a credit that stands in the headline alone, agencies in bylines, wordings for a
paper, a radio or an agency only, datelines, what stands over and under a page.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace
from datetime import datetime

import synthetic_fifth as fifth
import synthetic_seventh_words as raw
from synthetic import Story
from synthetic_fifth import COLUMNS, Article, Line, Source
from synthetic_fourth import Event
from synthetic_sixth import HeadedWriter, KindWords

# How often the headline alone names a source that could have been named below, and what stands around a page.
ALONE, SIGNED, PLACED, TOPPED, UPDATED, FOOTED = 0.12, 0.3, 0.2, 0.2, 0.2, 0.4


class _Words(KindWords):
    media = ("paper", "site", "radio", "paper")

    def frames_of(self, line: Line, language: str) -> list[str]:
        """The wordings for a source or for a kind of medium, with the endings that only this hand needs."""
        if line.what == "bare" and line.source:
            return self.frames["plain"][language]
        frames = super().frames_of(line, language)
        if line.media:
            frames = frames + self.frames.get(f"{line.what}:{line.media[0].noun}", {}).get(language, [])
        if line.hearsay:
            frames = [frame for frame in frames if not re.search(raw.SURE, frame)]
        ends = {}
        if line.source and line.source.rows:
            row = line.source.rows[line.voice]
            ends |= {"{es}": {"f": "ась", "n": "ось"}.get(row[9], "ся"), "{tb}": "ة" if row[11] == "f" else ""}
        for slot, outlet in (("{mh}", line.media[0] if line.media else None), ("{ush}", line.us)):
            if outlet:
                ends[slot] = "ها" if outlet.forms[10] == "f" else "ه"
        for slot, end in ends.items():
            frames = [frame.replace(slot, end) for frame in frames]
        return frames


class SigningWriter(HeadedWriter):
    """A writer whose pages are signed, or credit somebody, in words of their own above or below the text."""

    signers: str

    def _note(self, page: Article, block: str, rng: random.Random) -> str:
        """Who signs a page, or whom it credits."""
        language, column = page.language, COLUMNS[page.language]
        values = {"who": rng.choice(fifth._rows(self.signers))[column]}
        if page.footer:
            _, at, outlet = page.footer
            values["tongue"] = self.words.tongues[COLUMNS[outlet.language]][column]
            values |= outlet.slots(language, "m", random.Random(at))
        return fifth.mended(fifth.filled(rng.choice(self.words.frames[block][language]), values, language), language)


class _Writer(SigningWriter):
    name = "seventh"
    signers = raw.SIGNERS

    def _event(self, village: int, day: datetime) -> Event:
        made = super()._event(village, day)
        made.values["fr"]["w"], made.values["ru"]["w"] = f" ({self.region[1]})", f" {self.region[2]}"
        return made

    def _manner(self, source: Source, voice: int) -> str:
        how = super()._manner(source, voice)
        alone = how in ("speak", "state") and source.kind in ("person", "body") and self.random.random() < ALONE
        return "bare" if alone else how

    def _title(self, page: Article) -> str:
        told, rng = page.telling, random.Random(f"head {page.title}")
        if told.what == "bare" and told.source:
            block, slots = "head", told.source.slots(told.voice, page.language, rng)
        elif page.footer and _where(page.footer) == "head":
            block, slots = "press", page.footer[2].slots(page.language, "m", rng)
        else:
            return super()._title(page)
        # The mark before it keeps its number in figures.
        title = fifth.mended(f"- {fifth.Writer._title(self, page)}", page.language)[2:]
        frame = rng.choice([one for one in self.words.frames[block][page.language] if ":" not in one or ":" not in title])
        return fifth.filled(frame, {"line": title} | slots, page.language)

    def _text(self, page: Article, published: datetime) -> tuple[str, str]:
        """The headline and the paragraphs of a page, with what stands around them."""
        language, column, rng = page.language, COLUMNS[page.language], random.Random(f"around {page.id} {page.title}")
        text = super()._text(replace(page, head=None, footer=None), published)[1]
        if page.head or rng.random() < PLACED:
            names = (page.head or page.outlet).names[column], self.words.date(published, language)
            # Only who is an agency signs its place.
            forms = fifth._rows(raw.DATELINES)[: -1 if page.head else None]
            form = random.Random(page.family).choice(forms) if page.head else forms[-1]
            text = f"{form[column].format(*names, self.event.values[language]['v'])} {text}"
        where = _where(page.footer) if page.footer else ""
        over, under = [], []
        if rng.random() < TOPPED:
            over.append(rng.choice(fifth._rows(raw.TOPS))[column])
        if where == "byline" or rng.random() < SIGNED:
            over.append(self._note(page, "byline" if where == "byline" else "signed", rng))
        if where == "foot" and page.footer:
            under.append(self._note(page, page.footer[0], rng))
        if rng.random() < UPDATED:
            under.append(rng.choice(fifth._rows(raw.UPDATES))[column])
        if rng.random() < FOOTED:
            site = page.outlet.names[0].lower().replace(" ", "-").replace("'", "-")
            under.append(rng.choice(fifth._rows(raw.FOOTS))[column].format(site=site))
        return self._title(page), "\n\n".join([*over, text, *under])


def _where(footer: tuple[str, int, fifth.Outlet]) -> str:
    """Where a page has its credit: at the foot, in the byline or in the headline."""
    places = {"credit": ("foot", "byline", "head"), "reprint": ("foot", "foot", "byline")}
    return places.get(footer[0], ("foot",))[footer[1] % len(places.get(footer[0], ("foot",)))]


WORDS = _Words(raw)


def story(seed: int, size: int) -> Story:
    """The story of a seed with ``size`` articles."""
    return _Writer(seed, size, WORDS).write()
