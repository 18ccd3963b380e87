"""Parents, roots and counts of synthetic stories, whose history is known, beside what counting by other means says.

python benchmarks/tracing.py [--generator first|second|third|fourth|fifth|sixth|seventh|eighth|ninth]
    [--stories N] [--first SEED] [--size N] [--misses] [--json]
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from statistics import mean
from time import perf_counter
from typing import Any, NamedTuple

import synthetic
import synthetic_eighth
import synthetic_fifth
import synthetic_fourth
import synthetic_ninth
import synthetic_second
import synthetic_seventh
import synthetic_sixth
import synthetic_third
from synthetic import Root, Story, Truth
from synthetic_second import Source
from synthetic_third import Spring

from sourcier import pipeline
from sourcier.records import Article, Claim, Origin, Report
from sourcier.words import fold

# Two texts are near duplicates when they share so much of their runs of five words: what MinHash at .8 estimates.
ALIKE, RUN = 0.8, 5
# What a constant interval may span to be compared: the mean width that is asked for.
WIDEST = 1
# Articles a story -> seeds: what the floors are measured on.
PINNED = {20: range(30), 60: range(100, 106)}
PINNED_SECOND = {20: range(24)}
GENERATORS: dict[str, Callable[[int, int], Story]] = {
    "first": synthetic.story,
    "second": synthetic_second.story,
    "third": synthetic_third.story,
    "fourth": synthetic_fourth.story,
    "fifth": synthetic_fifth.story,
    "sixth": synthetic_sixth.story,
    "seventh": synthetic_seventh.story,
    "eighth": synthetic_eighth.story,
    "ninth": synthetic_ninth.story,
}
# Generators whose words and single results nobody who writes rules may see.
CLOSED: tuple[str, ...] = ("ninth",)
# True counts that are told apart; the last stands for all above.
COUNTS = (1, 2, 3, 4)


class Wrong(NamedTuple):
    """A source that was found and is none, or one that is ``missing``."""

    kind: str
    name: str
    missing: bool

    def __str__(self) -> str:
        return f"{self.kind} {self.name!r} is {'missing' if self.missing else 'none'}"


class Marks(NamedTuple):
    """How one story was answered.

    ``parents`` is right or wrong for each article whose parent can be told, by its id; ``roots`` whether the set of roots is
    right; ``alone`` whether the main claim holds no page that tells another event; ``found`` its interval; ``outlets`` and
    ``clusters`` what counting these gives; ``seconds`` the time of the report.
    """

    truth: Truth
    parents: dict[str, bool]
    gathered: float
    alone: bool
    roots: bool
    found: tuple[int, int]
    probable: float
    outlets: int
    clusters: int
    seconds: float
    wrong: list[Wrong]

    @property
    def inside(self) -> bool:
        """Whether the true number of sources lies in the interval found."""
        return self.found[0] <= self.truth.count <= self.found[1]


def judge(story: Story) -> Marks:
    """Read and trace a story and compare the claim that holds most of its tellings with the truth."""
    articles = [one for one in pipeline.read_pages(story.pages) if isinstance(one, Article)]
    began = perf_counter()
    report = pipeline.build_report(articles)
    seconds = perf_counter() - began
    told = _told(report, story.truth)
    main = max(report.claims, key=lambda claim: (len(set(claim.statements) & told.keys()), claim.id), default=None)
    parents = _parents(main, told, story.truth) if main else dict.fromkeys(story.truth.parents, False)
    wrong = _wrong_roots(main, story.truth) if main else [Wrong("claim", "", missing=True)]
    origins = main.origins if main else None
    return Marks(
        truth=story.truth,
        parents=parents,
        gathered=len({told[s] for s in main.statements if s in told}) / len(story.truth.tellings) if main else 0.0,
        alone=main is not None and set(main.articles) <= story.truth.tellings.keys(),
        roots=not wrong,
        found=(origins.low, origins.high) if origins else (0, 0),
        probable=origins.probable if origins else 0.0,
        outlets=len({one.outlet.name if one.outlet else one.id for one in articles}),
        clusters=_clusters([one.text for one in articles]),
        seconds=seconds,
        wrong=wrong,
    )


def _told(report: Report, truth: Truth) -> dict[str, str]:
    """Statement id -> the article whose telling it lies in."""
    found: dict[str, str] = {}
    for article in report.articles:
        if article.id not in truth.tellings:
            # It tells another event.
            continue
        start = article.text.find(truth.tellings[article.id])
        end = start + len(truth.tellings[article.id])
        found |= {one.id: article.id for one in article.statements if one.content[0] < end and start < one.content[1]}
    return found


def _parents(claim: Claim, told: dict[str, str], truth: Truth) -> dict[str, bool]:
    article = {version.statement: version.article for version in claim.versions}
    found: dict[str, set[str]] = {}
    for version in claim.versions:
        if version.statement in told:
            holder = found.setdefault(version.article, set())
            holder |= {article[version.parent]} if version.parent else set()
    return {
        one: one in found and (bool(found[one]) == bool(right) and found[one] <= right) for one, right in truth.parents.items()
    }


def _wrong_roots(claim: Claim, truth: Truth) -> list[Wrong]:
    """What is amiss with the set of roots: sources that are missing, and what is none."""
    missing = list(truth.roots.values())
    wrong = []
    for item in claim.origins.items:
        if item.kind == "not_given" and set(item.articles) <= truth.unplaced:
            continue
        right = next((root for root in missing if _is(item, root)), None)
        if right is None:
            wrong.append(Wrong(item.kind, item.name, missing=False))
        else:
            missing.remove(right)
    return wrong + [Wrong(root.kind, root.names[0], missing=True) for root in missing]


def _is(item: Origin, root: Root | Source | Spring) -> bool:
    if (root.kind == "own") != (item.kind == "own_reporting") or (root.kind == "anonymous") != (item.kind == "anonymous"):
        return False
    name = _plain(item.name)
    # A name without a letter would lie in any other.
    return any(name in other or other in name for other in map(_plain, root.names) if other)


def _plain(name: str) -> str:
    return "".join(letter for letter in fold(name) if letter.isalnum())


def _clusters(texts: Sequence[str]) -> int:
    """How many groups of near duplicates there are."""
    runs = []
    for text in texts:
        words = text.lower().split()
        runs.append({tuple(words[i : i + RUN]) for i in range(max(1, len(words) - RUN + 1))})
    group = list(range(len(texts)))
    for i, mine in enumerate(runs):
        for j in range(i):
            if group[i] != group[j] and len(mine & runs[j]) >= ALIKE * len(mine | runs[j]):
                old, new = group[i], group[j]
                group = [new if one == old else one for one in group]
    return len(set(group))


def figures(marks: Sequence[Marks]) -> dict[str, float]:
    """The figures of many stories: shares, mean widths, and the baselines."""
    parents = [right for one in marks for right in one.parents.values()]
    roots = {count: [one.roots for one in marks if _class(one) == count] for count in COUNTS}
    result = {
        "right_parent": mean(parents),
        "right_parent_by_story": mean(mean(one.parents.values()) for one in marks if one.parents),
        "right_roots": mean(one.roots for one in marks),
        "gathered": mean(one.gathered for one in marks),
        "alone": mean(one.alone for one in marks),
        "width": mean(one.found[1] - one.found[0] for one in marks),
        "width_by_definition": mean(one.truth.high - one.truth.low for one in marks),
    }
    # How far from the true count on average: the expected number of origins, and what a reader has without it.
    counts = {
        "probable": lambda one: one.probable,
        "low": lambda one: one.found[0],
        "high": lambda one: one.found[1],
        "middle": lambda one: mean(one.found),
    }
    result |= {f"{name}_off": mean(abs(told(one) - one.truth.count) for one in marks) for name, told in counts.items()}
    ways = {
        "inside": lambda one: one.inside,
        "by_outlets": lambda one: one.outlets == one.truth.count,
        "by_clusters": lambda one: one.clusters == one.truth.count,
        "by_definition": lambda one: one.truth.low <= one.truth.count <= one.truth.high,
    }
    low = max(range(1, 6), key=lambda at: mean(at <= one.truth.count <= at + WIDEST for one in marks))
    ways[f"constant_{low}_{low + WIDEST}"] = lambda one: low <= one.truth.count <= low + WIDEST
    for name, way in ways.items():
        result[name] = mean(way(one) for one in marks)
        for count in COUNTS:
            if chosen := [one for one in marks if _class(one) == count]:
                result[f"{name}_{count}"] = mean(way(one) for one in chosen)
    result |= {f"right_roots_{count}": mean(right) for count, right in roots.items() if right}
    # Wrong roots of all stories by their kind: what a closed generator may show of them.
    kinds = Counter(f"{one.kind}_{'missing' if one.missing else 'is_none'}" for mark in marks for one in mark.wrong)
    return {name: round(float(figure), 4) for name, figure in (result | dict(kinds.most_common())).items()}


def _class(one: Marks) -> int:
    return min(one.truth.count, COUNTS[-1])


def measure(generator: str = "first", pinned: Mapping[int, range] = PINNED) -> dict[str, float]:
    """The pinned figures: of small and middling stories of fixed seeds."""
    marks = [judge(GENERATORS[generator](seed, size)) for size, seeds in pinned.items() for seed in seeds]
    result = figures(marks)
    return {name: result[name] for name in ("right_parent", "right_roots", "inside", "gathered")} | {
        # A width is better where it is less, and so is the distance of the expected number from the true one.
        "narrow": round(1 / (1 + result["width"]), 4),
        "probable": round(1 / (1 + result["probable_off"]), 4),
    }


def main() -> None:
    """Measure and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--generator", choices=tuple(GENERATORS), default="first", help="whose stories")
    parser.add_argument("--stories", type=int, default=40)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--size", type=int, help="articles a story; drawn between 10 and 500 where it is not given")
    parser.add_argument("--misses", action="store_true", help="show what was not right")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    if arguments.misses and arguments.generator in CLOSED:
        parser.error(f"--misses is not for {arguments.generator}: its single results stay closed, only totals are printed")
    marks = []
    for seed in range(arguments.first, arguments.first + arguments.stories):
        marks.append(judge(GENERATORS[arguments.generator](seed, arguments.size or synthetic.size_of(seed))))
        if arguments.misses:
            _show(seed, marks[-1])
    result = figures(marks)
    if arguments.json:
        print(json.dumps(result, indent=1))
        return
    _table(result)


def _show(seed: int, one: Marks) -> None:
    wrong = [name for name, right in one.parents.items() if not right]
    print(
        f"{seed}: {len(one.truth.tellings)} articles, {one.gathered:.2f} gathered, {one.seconds:.1f} s; true {one.truth.count} "
        f"({one.truth.low}-{one.truth.high}), found {one.found[0]}-{one.found[1]}; "
        f"{len(wrong)} of {len(one.parents)} parents wrong: {' '.join(wrong[:12])}; " + "; ".join(map(str, one.wrong)),
        flush=True,
    )


def _table(result: dict[str, Any]) -> None:
    for name, figure in result.items():
        print(f"{name:28}{figure:8.3f}")


if __name__ == "__main__":
    main()
