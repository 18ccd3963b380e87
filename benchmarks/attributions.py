"""How well attributions are read on annotated pages: of the gold stories, and written for one language.

A found attribution is an expected one when their contents share at least half of the longer; the best pairs are taken first.
Of those, the source must hold the expected words or stand in them, and so must each speaker of the chain.

    python benchmarks/attributions.py [--part dev test] [--misses] [--json]

A part is a file of answers: ``dev`` and ``test`` are of pages of the stories, the parts of one language (``fr_dev``) of pages
beside it in a folder of that name. Test parts are for their scores: ``--misses`` shows nothing of them.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from stories import OVERLAP, ROOT, STORIES

from sourcier import pipeline
from sourcier.data.spelling import uninflected
from sourcier.records import Article, Statement
from sourcier.sources import open_inputs
from sourcier.words import words

GOLD = ROOT / "tests" / "gold" / "attributions"
PARTS = tuple(sorted(path.stem for path in GOLD.glob("*.json")))
Span = tuple[int, int]
Marks = dict[str, list[bool]]


def pages_of(part: str) -> Path:
    """The folder that holds the pages of a part: one of its own, or that of the stories."""
    return GOLD / part if (GOLD / part).is_dir() else STORIES


def judge(part: str, *, show: bool = False) -> Marks:
    """What was right, by measure: recall and precision of contents, and of the contents found the rest."""
    marks: Marks = {name: [] for name in ("recall", "precision", "source", "cue", "chain", "stance", "modality", "all")}
    for article, page in annotated(part):
        if article is None:
            marks["recall"] += [False] * len(page["statements"])
            continue
        said = [one for one in article.statements if one.form != "narrated"]
        spans = [located(article.text, one) for one in page["statements"]]
        cues = [[_same_cue(article, gold, one) for one in said] for gold in page["statements"]]
        pairs = _pairs(spans, said, cues)
        found, taken = {i for i, _ in pairs}, {j for _, j in pairs}
        marks["recall"] += [i in found for i in range(len(spans))]
        marks["precision"] += [j in taken for j, one in enumerate(said) if j in taken or not ignored(article, page, one)]
        for i, j in pairs:
            for name, right in _compared(article, page["statements"][i], said[j]).items():
                marks[name].append(right)
        if show:
            _show(page, article, said, dict(pairs))
    return marks


def annotated(part: str) -> Iterator[tuple[Article | None, dict[str, Any]]]:
    """Each page of a part as read, None where it is refused, with its answers."""
    for page in json.loads((GOLD / f"{part}.json").read_text(encoding="utf-8")):
        yield _read(pages_of(part), page["file"]), page


def _read(pages: Path, file: str) -> Article | None:
    """The page as read with the metadata of its folder's manifest; None, and a word on standard error, where it is refused."""
    *folder, name = file.split("/")
    for page in open_inputs([str(pages.joinpath(*folder))]):
        if Path(getattr(page, "path", None) or "").name == name:
            read = next(iter(pipeline.read_pages([page])))
            if isinstance(read, Article):
                return read
            print(f"{file}: {read.why}", file=sys.stderr)
            return None
    raise ValueError(f"{file}: no such page among the gold")


def located(text: str, gold: dict[str, Any]) -> Span:
    """The expected content; where its words stand more than once, the place nearest to the cue."""
    cue = text.find(gold["cue"])
    starts = [match.start() for match in re.finditer(re.escape(gold["content"]), text)]
    start = min(starts, key=lambda at: abs(at - cue), default=-1)
    return (start, start + len(gold["content"])) if start >= 0 else (0, 0)


def _overlap(one: Span, other: Span) -> float:
    return max(0, min(one[1], other[1]) - max(one[0], other[0])) / max(one[1] - one[0], other[1] - other[0], 1)


def _pairs(spans: list[Span], said: list[Statement], cues: list[list[bool]]) -> list[tuple[int, int]]:
    """Which expected content is which found one; of two with the same words ("X says so, which Y denies"), by their cue."""
    scored = sorted(
        ((_overlap(span, one.content), cues[i][j], i, j) for i, span in enumerate(spans) for j, one in enumerate(said)),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    for score, _, i, j in scored:
        if score >= OVERLAP and i not in pairs and j not in pairs.values():
            pairs[i] = j
    return sorted(pairs.items())


def ignored(article: Article, page: dict[str, Any], one: Statement) -> bool:
    """Whether a statement is neither right nor wrong: in a headline, or one that the annotation leaves open."""
    heads = [(label.start, label.end) for label in article.labels if label.label == "headline"]
    opened = [(at, at + len(text)) for text in page["optional"] if (at := article.text.find(text)) >= 0]
    return any(min(end, one.content[1]) > max(start, one.content[0]) for start, end in heads + opened)


def _compared(article: Article, gold: dict[str, Any], one: Statement) -> dict[str, bool]:
    source = article.text[slice(*one.source)] if one.source else None
    result = {
        "source": same_words(gold["source"], source),
        "cue": _same_cue(article, gold, one),
        "chain": len(one.chain) == len(gold["chain"])
        and all(same_words(name, link.name) for name, link in zip(gold["chain"], one.chain, strict=True)),
        "stance": one.stance in (gold["stance"], *gold.get("stance_also", ())),
        "modality": one.modality == gold["modality"],
    }
    return result | {"all": result["source"] and result["chain"] and result["stance"]}


def _same_cue(article: Article, gold: dict[str, Any], one: Statement) -> bool:
    return same_words(gold["cue"], article.text[slice(*one.cue)] if one.cue else None)


def same_words(gold: str | None, got: str | None) -> bool:
    """Whether one stands in the other, word for word and in whatever case form, or neither is there."""
    if not gold or not got:
        return not gold and not got
    one, other = (f" {' '.join(map(uninflected, words(text).folded))} " for text in (gold, got))
    return one in other or other in one


def _show(page: dict[str, Any], article: Article, said: list[Statement], pairs: dict[int, int]) -> None:
    for i, gold in enumerate(page["statements"]):
        if i not in pairs:
            print(f"{page['file']}  missed: {gold['content']}")
            continue
        one = said[pairs[i]]
        wrong = [name for name, right in _compared(article, gold, one).items() if not right and name != "all"]
        if wrong:
            source = article.text[slice(*one.source)] if one.source else None
            print(f"{page['file']}  {wrong}: {gold['content'][:60]}")
            print(f"    gold {gold['source']} {gold['chain']} {gold['stance']} {gold['modality']}")
            print(f"    said {source} {[link.name for link in one.chain]} {one.stance} {one.modality}")
    for j, one in enumerate(said):
        if j not in pairs.values() and not ignored(article, page, one):
            print(f"{page['file']}  extra: {article.text[slice(*one.content)]}")


def shares(marks: Marks) -> dict[str, float]:
    """The share of right marks by measure."""
    return {name: round(sum(right) / len(right), 4) if right else 0.0 for name, right in marks.items()}


def measure(part: str) -> dict[str, float]:
    """All shares over the pages of a part."""
    return shares(judge(part))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--misses", action="store_true", help="show what was not right, test parts aside")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    results = {part: shares(judge(part, show=arguments.misses and not part.endswith("test"))) for part in arguments.part}
    if arguments.json:
        print(json.dumps(results, indent=1))
        return
    for part, figures in results.items():
        print(f"{part:6}", "  ".join(f"{name} {share:.2f}" for name, share in figures.items()))


if __name__ == "__main__":
    main()
