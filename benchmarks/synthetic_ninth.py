"""Stories by a ninth hand: mudslides, counterfeit pills, colliding trams and the like. Closed: no rule may be fitted to it.

``story(seed, size)`` gives what `synthetic.story` gives, with the same meaning of parent, root and count. The history is drawn as
`synthetic_fifth` draws it, with the headlines, denials and circles of `synthetic_sixth`; the words, in `synthetic_ninth_words`,
are all other. So are some habits: lines between the paragraphs, initials of who wrote, credits in a bracket at the end, radio and
television beside papers and portals. `benchmarks/tracing.py` prints totals only.
"""

from __future__ import annotations

import random
import re
import unicodedata
from dataclasses import replace
from datetime import datetime

import synthetic_fifth as fifth
import synthetic_ninth_words as raw
from synthetic import Story
from synthetic_eighth import NewsWords, NewsWriter
from synthetic_fifth import COLUMNS, Article, Line

# How often something stands around a page or between its paragraphs.
SIGNED, PLACED, TOPPED, CROSSED, INITIALLED, UPDATED, FOOTED = 0.35, 0.15, 0.2, 0.2, 0.15, 0.15, 0.4
# Where a page of each kind has its credit.
WHERE = {"credit": ("foot", "byline", "end"), "reprint": ("foot", "top"), "translated": ("foot", "top", "end")}


class _Words(NewsWords):
    media = ("paper", "site", "radio", "paper", "tv")

    def written(self, line: Line, language: str) -> str:
        """Without the second comma of an apposition before a dash."""
        text = super().written(line, language)
        return re.sub(r",(?= [-—] )", "", text) if language in ("en", "fr") else text


class _Writer(NewsWriter):
    name = "ninth"
    signers = raw.SIGNERS

    def _text(self, page: Article, published: datetime) -> tuple[str, str]:
        """The headline and the paragraphs of a page, with what stands around and between them."""
        language, column, rng = page.language, COLUMNS[page.language], random.Random(f"around {page.id} {page.title}")
        text = super(NewsWriter, self)._text(replace(page, head=None, footer=None), published)[1]
        if page.head or rng.random() < PLACED:
            names = (page.head or page.outlet).names[column], self.words.date(published, language)
            # Only who is an agency signs its place.
            forms = fifth._rows(raw.DATELINES)[: -1 if page.head else None]
            form = random.Random(page.family).choice(forms) if page.head else forms[-1]
            text = f"{form[column].format(*names, page.telling.event.values[language]['v'])} {text}"
        paragraphs = text.split("\n\n")
        if len(paragraphs) > 4 and rng.random() < CROSSED:
            paragraphs.insert(rng.randrange(3, len(paragraphs)), rng.choice(fifth._rows(raw.CROSSHEADS))[column])
        over, under = [], []
        where = self._place(page)
        if rng.random() < TOPPED:
            over.append(rng.choice(fifth._rows(raw.TOPS))[column])
        if where == "byline" or rng.random() < SIGNED:
            over.append(self._note(page, "byline" if where == "byline" else "signed", rng))
        if page.footer and where in ("foot", "top", "end"):
            note = self._note(page, page.footer[0], rng)
            if where == "end":
                paragraphs[-1] += f" ({note.rstrip('.')})"
            else:
                (over if where == "top" else under).append(note)
        if rng.random() < INITIALLED:
            under.append(rng.choice(fifth._rows(raw.INITIALS))[column])
        for share, table in ((UPDATED, raw.UPDATES), (FOOTED, raw.FOOTS)):
            if rng.random() < share:
                plain = unicodedata.normalize("NFKD", page.outlet.names[0].lower()).encode("ascii", "ignore").decode()
                site = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
                under.append(rng.choice(fifth._rows(table))[column].format(site=site))
        return self._title(page), "\n\n".join([*over, *paragraphs, *under])

    def _place(self, page: Article) -> str:
        """Where a page has its credit: at the foot, in the byline, above the text or in a bracket that ends it."""
        if not page.footer:
            return ""
        places = WHERE.get(page.footer[0], ("foot",))
        return places[page.footer[1] % len(places)]


WORDS = _Words(raw)


def story(seed: int, size: int) -> Story:
    """The story of a seed with ``size`` articles."""
    return _Writer(seed, size, WORDS).write()
