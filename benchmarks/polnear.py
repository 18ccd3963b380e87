"""How far what is read agrees with PolNeAR: who says what in English news that no rule was written for.

Predictions are the statements of ``sourcier.read`` on the plain text, those that the article tells in its own voice left out.
Contents are paired one to one within a document, best overlap first. Gold spans keep their fragments; a content that is said
around its tag is taken without the tag on both sides where words are counted, and from its first to its last word where contents
are paired.
"""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import sourcier
from sourcier.records import Article, Span, Statement

ROOT = Path(__file__).resolve().parents[1]
EVAL = Path(os.environ.get("SOURCIER_EVAL", ROOT / "../shared/eval"))
FOLDER = EVAL / "statements" / "polnear"
ROLES = ("source", "cue", "content")
LEVELS = (0.3, 0.8)
_WORD = re.compile(r"\w+|[^\w\s]")
Spans = tuple[Span, ...]
Pairs = list[tuple[int, int]]


class Said(NamedTuple):
    """One attribution: the spans of its source, its cue and its content, each in order, empty where it has none."""

    source: Spans
    cue: Spans
    content: Spans

    @property
    def hull(self) -> Span:
        """The content from its first character to its last."""
        return self.content[0][0], self.content[-1][1]


def read_gold(path: Path) -> list[Said]:
    """The attributions of one brat file that have a content."""
    spans: dict[str, Spans] = {}
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if line.startswith("T") and len(fields) > 1:
            numbers = [int(n) for n in re.findall(r"\d+", fields[1])]
            spans[fields[0]] = tuple(zip(numbers[::2], numbers[1::2], strict=True))
        elif line.startswith("E") and len(fields) > 1:
            parts: dict[str, Spans] = {}
            for part in fields[1].split():
                role, ref = part.split(":")
                role = role.rstrip("0123456789").lower()
                parts[role] = (*parts.get(role, ()), *spans.get(ref, ()))
            if parts.get("content"):
                found.append(Said(*(tuple(sorted(parts.get(role, ()))) for role in ROLES)))
    return found


def said_in(article: Article) -> list[Said]:
    """What somebody says in an article, by its statements."""
    return [as_said(one) for one in article.statements if one.form != "narrated"]


def as_said(one: Statement) -> Said:
    """The spans of a statement."""
    source, cue = (one.source,) if one.source else (), (one.cue,) if one.cue else ()
    return Said(source, cue, (one.content,))


def documents(part: str, share: int = 1) -> Iterator[tuple[str, str, list[Said]]]:
    """Name, text and gold of the documents of a part; of one in ``share`` of them, chosen by their names."""
    for file in sorted((FOLDER / part / "text").iterdir()):
        if int(sha256(file.stem.encode()).hexdigest(), 16) % share == 0:
            # Some articles were annotated twice; the first annotator's reading is the one measured against.
            annotated = min((FOLDER / part / "attributions").glob(f"{file.stem}_*.ann"))
            yield file.stem, file.read_text(encoding="utf-8"), read_gold(annotated)


def of_union(gold: Span, said: Span) -> float:
    """Shared characters over all that either has."""
    return _shared(gold, said) / max(max(gold[1], said[1]) - min(gold[0], said[0]), 1)


def of_longer(gold: Span, said: Span) -> float:
    """Shared characters over those of the longer."""
    return _shared(gold, said) / max(gold[1] - gold[0], said[1] - said[0], 1)


def of_gold(gold: Span, said: Span) -> float:
    """Shared characters over those of the gold, as the Gender Gap Tracker has it since its version 6."""
    return _shared(gold, said) / max(gold[1] - gold[0], 1)


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


MEASURES: dict[str, Callable[[Span, Span], float]] = {"union": of_union, "longer": of_longer, "gold": of_gold}


def paired(gold: list[Span], said: list[Span], least: float, overlap: Callable[[Span, Span], float] = of_longer) -> Pairs:
    """Greedy one-to-one pairs, best overlap first."""
    scored = sorted(((overlap(g, s), i, j) for i, g in enumerate(gold) for j, s in enumerate(said)), reverse=True)
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for score, i, j in scored:
        if score >= least and i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return sorted(pairs.items())


def touches(gold: Spans, said: Spans) -> bool:
    """Whether two sources share a character, or neither is there."""
    return (not gold and not said) or any(_shared(g, s) for g in gold for s in said)


def words_of(said: list[Said], starts: list[int], role: str) -> set[int]:
    """The words that stand in any span of a role; what a content is said around belongs to its tag."""
    found: set[int] = set()
    for one in said:
        spans = getattr(one, role)
        inner = {at for span in spans for at in _within(span, starts)}
        if role == "content":
            tags = [tag for tag in one.source + one.cue if any(start < tag[0] and tag[1] < end for start, end in spans)]
            inner -= {at for tag in tags for at in _within(tag, starts)}
        found |= inner
    return found


def _within(span: Span, starts: list[int]) -> range:
    return range(bisect_left(starts, span[0]), bisect_left(starts, span[1]))


class Score:
    """Counts over documents: pairs by measure and level, words by role, sources that are right."""

    def __init__(self) -> None:
        self.gold = self.said = self.sources = self.documents = 0
        self.hits: Counter[tuple[str, float]] = Counter()
        self.words: Counter[tuple[str, str]] = Counter()

    def add(self, text: str, gold: list[Said], said: list[Said]) -> None:
        """Count one document."""
        self.documents += 1
        self.gold += len(gold)
        self.said += len(said)
        wanted, given = [one.hull for one in gold], [one.hull for one in said]
        for name, overlap in MEASURES.items():
            for least in LEVELS:
                self.hits[name, least] += len(paired(wanted, given, least, overlap))
        self.sources += sum(touches(gold[i].source, said[j].source) for i, j in paired(wanted, given, LEVELS[0]))
        starts = [match.start() for match in _WORD.finditer(text)]
        for role in ROLES:
            one, other = words_of(gold, starts, role), words_of(said, starts, role)
            self.words.update({(role, "gold"): len(one), (role, "said"): len(other), (role, "hits"): len(one & other)})

    def figures(self) -> dict[str, float]:
        """Precision, recall and F1 by measure and role, and the share of right sources among the contents found."""
        found: dict[str, float] = {}
        for name in MEASURES:
            for least in LEVELS:
                found |= _named(f"content_{name}_{least}", self.hits[name, least], self.said, self.gold)
        for role in ROLES:
            hits, said, gold = (self.words[role, kind] for kind in ("hits", "said", "gold"))
            found |= _named(f"words_{role}", hits, said, gold)
        return found | {"source": round(self.sources / max(self.hits["longer", LEVELS[0]], 1), 4)}


def share_of(hits: int, said: int, gold: int) -> tuple[float, float, float]:
    """Precision, recall and their harmonic mean."""
    precision, recall = hits / max(said, 1), hits / max(gold, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return round(precision, 4), round(recall, 4), round(f1, 4)


def _named(name: str, hits: int, said: int, gold: int) -> dict[str, float]:
    return dict(zip((f"{name}_p", f"{name}_r", f"{name}_f1"), share_of(hits, said, gold), strict=True))


def measure(part: str, share: int = 1) -> dict[str, float]:
    """All figures on a part of PolNeAR, or on one in ``share`` of its documents."""
    score = Score()
    for _, text, gold in documents(part, share):
        score.add(text, gold, said_in(sourcier.read(text, language="en", clean=True)))
    return score.figures()
