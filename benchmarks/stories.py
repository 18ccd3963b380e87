"""Stories with their expected answers: reading both, and finding the expected statements among those of a report."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from copy import copy
from functools import cached_property
from itertools import combinations
from pathlib import Path
from typing import Any

from sourcier import pipeline, review
from sourcier.claims.embedders import Embeddings
from sourcier.languages import language
from sourcier.records import Anchor, Article, Claim, Decision, Refusal, Report, Statement
from sourcier.sources import open_inputs

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples"
STORIES = ROOT / "tests" / "gold" / "stories"
# Share of the longer span that an expected and a found statement must have in common to be the same.
OVERLAP = 0.5
Found = tuple[str, str]


class Story:
    """One story: its expected answers, the report on its pages, and which found statements are expected ones.

    Pages that need a language that nothing reads yet are left out, and so is what only they tell.
    """

    def __init__(self, folder: Path, embedder: Embeddings | None = None) -> None:
        self.name = folder.name
        self.gold: dict[str, Any] = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        self.left_out = {page for page, code in self.gold["needs"].items() if not _reads(code)}
        self.report = _report(folder / "pages" if (folder / "pages").is_dir() else folder, self.left_out, embedder)
        self.file = {one.id: Path(one.path or one.id).name for one in self.report.articles}
        # A page of a JSONL file has the id of its line and the path of the file.
        self.articles: dict[str, Article] = {self.file[one.id]: one for one in self.report.articles}

    def again(self) -> Story:
        """The story with its claims derived anew."""
        return self._with(pipeline.build_report(self.report.articles, self.report.refused))

    def _with(self, report: Report) -> Story:
        fresh = copy(self)
        fresh.report = report
        fresh.__dict__.pop("holders", None)
        return fresh

    def by_hand(self) -> Story:
        """The story as it is after a review that merged the statements of each expected claim and split those of any two."""
        said = {one.id: (article, one) for article in self.report.articles for one in article.statements}
        told: set[str] = set()
        anchors: list[list[Anchor]] = []
        for claim in self.claims:
            found = {statement for one in self.expected(claim) for _, statement in self.matches(one)} - told
            told |= found
            anchors += [[review.anchor(*said[statement]) for statement in sorted(found)]] if found else []
        made: list[Decision] = []
        for sides in [*([each] for each in anchors), *combinations(anchors, 2)]:
            on = review.after(made[-1].on if made else None)
            made.append(review.decide("merge" if len(sides) == 1 else "split", "gold", on=on, sides=sides))
        return self._with(pipeline.build_report(self.report.articles, self.report.refused, decisions=made))

    @property
    def claims(self) -> list[dict[str, Any]]:
        """The expected claims of which some page is read."""
        return [one for one in self.gold["claims"] if set(one["articles"]) - self.left_out]

    def unread(self, pages: Iterable[str]) -> bool:
        """Whether none of the pages is read, so that nothing that only they tell can be found."""
        return set(pages) <= self.left_out

    @cached_property
    def holders(self) -> dict[Found, list[Claim]]:
        """The claims of the report that hold each statement, by file and statement id."""
        where = {one.id: self.file[article.id] for article in self.report.articles for one in article.statements}
        holders: dict[Found, list[Claim]] = {}
        for claim in self.report.claims:
            for statement in claim.statements:
                holders.setdefault((where[statement], statement), []).append(claim)
        return holders

    def expected(self, claim: dict[str, Any]) -> list[dict[str, str]]:
        """The statements expected of a claim, those of unread pages left out."""
        return [one for one in claim["statements"] if one["file"] not in self.left_out]

    def matches(self, one: dict[str, str]) -> list[Found]:
        """The found statements that are the expected one."""
        article = self.articles.get(one["file"])
        if article is None:
            return []
        spans = _occurrences(article.text, one["text"])
        return [(one["file"], each.id) for each in article.statements if any(_same(each, span) for span in spans)]

    def touching(self, one: dict[str, str]) -> list[Found]:
        """The found statements that hold at least half of the expected words, whatever they hold besides."""
        article = self.articles.get(one["file"])
        spans = _occurrences(article.text, one["text"]) if article else []
        said = article.statements if article else ()
        return [
            (one["file"], each.id) for each in said if any(_shared(each, span) >= OVERLAP * len(one["text"]) for span in spans)
        ]

    def main(self, claim: dict[str, Any]) -> Claim | None:
        """The claim of the report that holds most of the expected statements."""
        counts: Counter[str] = Counter()
        for one in self.expected(claim):
            counts.update({held.id for found in self.matches(one) for held in self.holders.get(found, ())})
        if not counts:
            return None
        best = max(counts, key=lambda each: (counts[each], each))
        return next(one for one in self.report.claims if one.id == best)


def stories(part: str, embedder: Embeddings | None = None) -> list[Story]:
    """The stories of a part: ``example``, ``dev`` or ``test``."""
    folders = [EXAMPLE] if part == "example" else sorted(STORIES.glob(f"{part}_*"))
    return [Story(folder, embedder) for folder in folders if (folder / "expected.json").is_file()]


def _reads(code: str) -> bool:
    known = language(code)
    return known is not None and known.speech is not None


def _report(pages: Path, left_out: set[str], embedder: Embeddings | None) -> Report:
    opened = (page for page in open_inputs([str(pages)]) if Path(getattr(page, "path", None) or "").name not in left_out)
    read = list(pipeline.read_pages(opened))
    refused = [one for one in read if isinstance(one, Refusal)]
    return pipeline.build_report([one for one in read if isinstance(one, Article)], refused, embedder=embedder)


def _occurrences(text: str, part: str) -> list[tuple[int, int]]:
    spans, at = [], text.find(part)
    while at >= 0:
        spans.append((at, at + len(part)))
        at = text.find(part, at + 1)
    return spans


def _same(statement: Statement, span: tuple[int, int]) -> bool:
    (start, end), (first, last) = statement.content, span
    return _shared(statement, span) >= OVERLAP * max(end - start, last - first)


def _shared(statement: Statement, span: tuple[int, int]) -> int:
    return min(statement.content[1], span[1]) - max(statement.content[0], span[0])
