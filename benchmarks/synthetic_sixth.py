"""Stories by a sixth hand: prisons, ballots, fishing, stolen data and the like. Closed while it was new, opened since.

``story(seed, size)`` gives what `synthetic.story` gives, with the same meaning of parent, root and count. The history is drawn as
`synthetic_fifth` draws it; the words, in `synthetic_sixth_words`, are all other, and so are some habits: headlines that name a
source, denials by somebody, circles of three, many more ways to name whom a page has it from. `benchmarks/tracing.py` measures
on them, in totals only.
"""

from __future__ import annotations

import random
from datetime import datetime

import synthetic_fifth as fifth
import synthetic_sixth_words
from synthetic import Story
from synthetic_fifth import Article, Line, Words, Writer
from synthetic_fourth import Event

# How often a headline names a source or a medium that the telling names, and a circle has three outlets.
HEADED, THREE = 0.3, 0.35


class KindWords(Words):
    """Words whose wordings may hold for one kind of source only."""

    media = ("paper", "paper", "site", "weekly")

    def frames_of(self, line: Line, language: str) -> list[str]:
        """The wordings for any source, for one of this kind (``:``) or role (``@``); or those that a voice has alone (``!``)."""
        if not line.source or not line.source.rows:
            return self.frames[line.what][language]
        alone = f"{line.what}!{line.source.rows[line.voice][2]}"
        if alone in self.frames:
            return self.frames[alone][language]
        more = (f"{line.what}:{line.source.kind}", f"{line.what}@{line.source.role}")
        return [one for name in (line.what, *more) if name in self.frames for one in self.frames[name][language]]


class HeadedWriter(Writer):
    """A story whose headlines may name a source, with denials by somebody and circles of three."""

    name = "sixth"

    def __init__(self, seed: int, size: int, words: Words) -> None:
        super().__init__(seed, size, words)
        self.denier = self._source("denier", 11)
        self.sources.pop()

    def _event(self, village: int, day: datetime) -> Event:
        made = super()._event(village, day)
        made.values["ru"]["vi"] = self.villages[village][5]
        return made

    def _denial(self, telling: Line) -> Line:
        voice = self.seed % len(self.denier.rows)
        return Line("deny", telling.event, telling.number, source=self.denier, voice=voice)

    def _circle(self) -> None:
        """Two or three outlets that have it from each other."""
        draw, language, number, hours = self.random, self._language(), self._number(), self._hours(24)
        outlets = [self._outlet(language) for _ in range(2 + (draw.random() < THREE))]
        before: set[str] | None = None
        for at, outlet in enumerate(outlets):
            # The first cites who is last to publish, so that nobody can tell where it has it from.
            page = self._page(outlet, hours, Line("cite", self.event, number, media=(outlets[at - 1],)))
            page.accepted, page.unplaced, page.fruitful = before, True, False
            before, hours = {page.id}, hours + 1 + 4 * draw.random()
        self.loose += draw.random() < fifth.CIRCLE_KNOWS

    def _title(self, page: Article) -> str:
        # The mark before it keeps its number in figures.
        title = fifth.mended(f"- {super()._title(page)}", page.language)[2:]
        told, rng = page.telling, random.Random(f"title {page.title}")
        named = told.source is not None and told.source.kind in ("person", "body")
        if rng.random() > HEADED or not (named or len(told.media) == 1):
            return title
        frames = self.words.frames["head" if named else "press"][page.language]
        frame = rng.choice([one for one in frames if ":" not in one or ":" not in title])
        values = {"line": title}
        if told.source:
            values |= told.source.slots(told.voice, page.language, rng)
        if told.media:
            values |= told.media[0].slots(page.language, "m", rng)
        return fifth.filled(frame, values, page.language)


WORDS = KindWords(synthetic_sixth_words)


def story(seed: int, size: int) -> Story:
    """The story of a seed with ``size`` articles."""
    return HeadedWriter(seed, size, WORDS).write()
