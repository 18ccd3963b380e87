"""Invented news pages with every attribution marked by hand, and how much of them is read right.

A file holds pages: ``=== outlet``, the text, ``--``, and one attribution a line: content | source | cue | chain | kinds | stance.
A content may be cut with `` … ``; a chain runs from the origin, joined by `` > ``; kinds and stances name all that are right.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from sourcier import pipeline
from sourcier.records import Article, Page, Statement
from sourcier.words import words

HERE = Path(__file__).parent
# Shared characters over the longer span, from which on two contents are one.
OVERLAP = 0.5
Span = tuple[int, int]
Marks = dict[str, list[bool]]


class Expected(NamedTuple):
    """One attribution as a reader would mark it."""

    content: str
    source: str
    chain: tuple[str, ...]
    kinds: frozenset[str]
    stances: frozenset[str]


def pages(name: str) -> Iterator[tuple[Article, list[Expected]]]:
    """The pages of a file, read, with what is expected of each."""
    for block in (HERE / f"{name}.txt").read_text(encoding="utf-8").split("=== ")[1:]:
        outlet, rest = block.split("\n", 1)
        text, listed = rest.split("--\n")
        page = Page(name=outlet, content=text.strip(), clean=True, outlet=outlet, language=name[:2], published="2026-03-04")
        read = next(iter(pipeline.read_pages([page])))
        assert isinstance(read, Article)
        yield read, [_expected(line) for line in listed.splitlines() if line.strip()]


def _expected(line: str) -> Expected:
    content, source, _, chain, kinds, stance = [part.strip() for part in (line + " | asserts").split(" | ")][:6]
    return Expected(content, source, tuple(chain.split(" > ")), frozenset(kinds.split()), frozenset(stance.split()))


def located(text: str, content: str) -> Span:
    """Where a content stands."""
    first, _, last = content.partition(" … ")
    start = text.index(first)
    return start, (text.index(last, start) + len(last) if last else start + len(first))


def _overlap(one: Span, other: Span) -> float:
    return max(0, min(one[1], other[1]) - max(one[0], other[0])) / max(one[1] - one[0], other[1] - other[0], 1)


def _same(one: str, other: str) -> bool:
    a, b = (f" {' '.join(words(text).folded)} " for text in (one, other))
    return a in b or b in a


def judge(name: str) -> tuple[Marks, list[str]]:
    """What was right of every attribution of a file, and a line for each one that is missed or not right."""
    marks: Marks = {key: [] for key in ("recall", "precision", "source", "chain", "kind", "stance", "all")}
    faults: list[str] = []
    for article, expected in pages(name):
        said = [one for one in article.statements if one.form != "narrated"]
        taken: set[int] = set()
        for gold in expected:
            at = _best(article, gold, said, taken)
            marks["recall"].append(at is not None)
            if at is None:
                faults.append(f"missed: {gold.content}")
                continue
            taken.add(at)
            right = _compared(article, gold, said[at])
            for key, value in right.items():
                marks[key].append(value)
            if not right["all"]:
                faults.append(f"{gold.content}: {[(x.name, x.kind) for x in said[at].chain]} {said[at].stance}")
        marks["precision"] += [j in taken for j in range(len(said))]
    return marks, faults


def _best(article: Article, gold: Expected, said: list[Statement], taken: set[int]) -> int | None:
    """The statement not yet taken whose content is most that of an expected one, if it is enough."""
    span = located(article.text, gold.content)
    scored = [(_overlap(span, one.content), j) for j, one in enumerate(said) if j not in taken]
    score, at = max(scored, default=(0.0, 0))
    return at if score >= OVERLAP else None


def _compared(article: Article, gold: Expected, one: Statement) -> dict[str, bool]:
    source = article.text[slice(*one.source)] if one.source else ""
    result = {
        "source": bool(source) and _same(gold.source, source),
        "chain": len(one.chain) == len(gold.chain) and all(_same(n, x.name) for n, x in zip(gold.chain, one.chain, strict=True)),
        "kind": all(link.kind in gold.kinds for link in one.chain),
        "stance": one.stance in gold.stances,
    }
    return result | {"all": all(result.values())}


def shares(marks: Marks) -> dict[str, float]:
    """The share of right marks by measure."""
    return {key: round(sum(right) / max(len(right), 1), 3) for key, right in marks.items()}
