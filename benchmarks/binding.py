"""How much speaks for a dispute being of a claim: the points of `sourcier.claims.binding`, learnt from the gold stories.

A conditional logistic regression: of all the claims that a dispute could be of, and none, which is it? Each story is judged by
points learnt on the others: in which of them disputes are bound to the right claim, to another part of it, to a wrong one, and to
none; and of the disputes that no story expects, how many are bound to a claim that it names.

    python benchmarks/binding.py [--stories] [--without] [--points]
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import numpy
from origins import judge, shares
from stories import Found, Story, stories

import sourcier.claims
from sourcier.claims import binding, disputes
from sourcier.claims.binding import Claims
from sourcier.records import Telling

# How strongly points are drawn to nothing, each look measured by how much it varies.
_DRAWN = 1.0
_STEPS = 40
Points = Mapping[str, float]
Vector = Any


class Case(NamedTuple):
    """A dispute, how it looks beside each claim and beside none, which of them are right, and whether a story expects it.

    ``main`` is the claim that holds most of what is expected; the last row is none.
    """

    negates: bool
    looks: list[Points]
    right: list[bool]
    main: int | None
    expected: bool


class _Recorded(NamedTuple):
    claims: Claims
    disputing: Sequence[Telling]
    negated: Sequence[Telling]


def read() -> Iterator[tuple[Story, list[Case]]]:
    """Each story with its disputes."""
    kept: list[_Recorded] = []
    bind = sourcier.claims.bind

    def recording(claims: Claims, disputing: Sequence[Telling], negated: Sequence[Telling]) -> dict[int, list[Telling]]:
        kept.append(_Recorded(claims, disputing, negated))
        return bind(claims, disputing, negated)

    sourcier.claims.bind = recording
    try:
        for story, recorded in zip(stories("dev"), kept, strict=True):
            yield story, list(_cases(story, recorded))
    finally:
        sourcier.claims.bind = bind


def _cases(story: Story, recorded: _Recorded) -> Iterator[Case]:
    claims = recorded.claims
    parts, carried = _parts(story, claims), _carried(story)
    named = {i for found in parts.values() for i in found}
    file = story.file
    near = disputes.Near(claims)
    for tellings, negates in ((recorded.disputing, False), (recorded.negated, True)):
        for telling in tellings:
            one = claims.looked(telling, negates=negates)
            names = [name for name, found in carried if (file[telling.article], telling.statement.id) in found]
            right = {i for name in names for i in parts[name]}
            mains = {max(parts[name], key=lambda i: (parts[name][i], -i)) for name in names if parts[name]}
            if names and not mains:
                continue
            open_to = {i: held for i in near.groups(one) if (held := claims.open_to(telling, i))}
            if not names and negates:
                open_to = {i: held for i, held in open_to.items() if i in named}
            elif not names:
                # What no story names can be what it denies.
                right = set(open_to) - named
            looks = [_apart("claim", claims.of_claim(one, i, held)) for i, held in open_to.items()]
            judged = [i in right for i in open_to]
            main = next((at for at, i in enumerate(open_to) if i in mains), None)
            looks.append(_apart("none", claims.of_none(one)))
            yield Case(negates, looks, [*judged, not (names and any(judged))], main, bool(names))


def _apart(kind: str, looks: Points) -> Points:
    return {f"{kind}: {name}": value for name, value in looks.items()}


def _parts(story: Story, claims: Claims) -> dict[str, Counter[int]]:
    """The groups that hold expected statements of each claim, and how many."""
    found: dict[str, Counter[int]] = {}
    for claim in story.claims:
        wanted = [set(story.matches(one)) for one in story.expected(claim)]
        found[claim["name"]] = Counter(
            i for i, group in enumerate(claims.groups) for one in wanted if any(_found(story, t) in one for t in group)
        )
    return found


def _found(story: Story, telling: Telling) -> Found:
    return story.file[telling.article], telling.statement.id


def _carried(story: Story) -> list[tuple[str, set[Found]]]:
    """The statements that carry each expected dispute, with the name of its claim."""
    return [
        (claim["name"], {found for one in dispute["statements"] for found in story.touching(one)})
        for claim in story.claims
        for dispute in claim["disputes"]
    ]


def tabled(every: Sequence[Sequence[Case]]) -> tuple[list[str], list[list[Vector]]]:
    """The names of all looks, and of each case a row for each claim and none, a column for each look."""
    names = sorted({name for cases in every for case in cases for looks in case.looks for name in looks})
    tables = [
        [numpy.array([[looks.get(name, 0.0) for name in names] for looks in case.looks]) for case in cases] for cases in every
    ]
    return names, tables


def learn(tables: Sequence[Vector], cases: Sequence[Case]) -> Vector:
    """The points under which the right claims are most likely, by Newton's method with steps that shrink until they help."""
    rows = numpy.concatenate(tables)
    scale = numpy.maximum(rows.std(axis=0), 1e-6)
    rows = rows / scale
    right = numpy.array([one for case in cases for one in case.right])
    sizes = numpy.array([len(case.right) for case in cases])
    starts = numpy.concatenate([[0], numpy.cumsum(sizes)[:-1]])
    points, reached = numpy.zeros(rows.shape[1]), -numpy.inf
    step, length = numpy.zeros(rows.shape[1]), 1.0
    for _ in range(_STEPS):
        likely = _likely(rows @ (points + length * step), starts, sizes)
        of_right = numpy.add.reduceat(likely * right, starts)
        moved = points + length * step
        worth = numpy.log(numpy.maximum(of_right, 1e-300)).sum() - _DRAWN / 2 * moved @ moved
        if worth < reached:
            length /= 2
            continue
        points, reached, length = moved, worth, 1.0
        among = likely * right / numpy.repeat(numpy.maximum(of_right, 1e-300), sizes)
        means = numpy.add.reduceat(rows * likely[:, None], starts)
        curved = rows.T @ (rows * likely[:, None]) - means.T @ means + _DRAWN * numpy.eye(len(points))
        step = numpy.linalg.solve(curved, (among - likely) @ rows - _DRAWN * points)
        if numpy.abs(step).max() < 1e-3:
            break
    return points / scale


def _likely(points: Vector, starts: Vector, sizes: Vector) -> Vector:
    """The likelihood of each claim among those of its dispute."""
    raised = numpy.exp(points - numpy.repeat(numpy.maximum.reduceat(points, starts), sizes))
    return raised / numpy.repeat(numpy.add.reduceat(raised, starts), sizes)


def use(points: Points) -> None:
    """Take points for those of the rules."""
    for kind, table in (("claim", binding.POINTS), ("none", binding.NONE)):
        table.clear()
        table.update({name.partition(": ")[2]: value for name, value in points.items() if name.startswith(f"{kind}: ")})


def judged(case: Case, totals: Vector) -> str:
    """Where a dispute is bound by the points of each claim, and of none."""
    bound = disputes.likeliest(dict(enumerate(totals[:-1].tolist())), float(totals[-1]), negates=case.negates)
    if not case.expected:
        return "unexpected" if any(not case.right[i] for i in bound) else "left"
    if not bound:
        return "none"
    return "right" if case.main in bound else "part" if any(case.right[i] for i in bound) else "wrong"


def main() -> None:
    """Learn and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--stories", action="store_true", help="judge the answers of each story, too, by the points of the others"
    )
    parser.add_argument("--without", action="store_true", help="what each look is worth: the figures without it")
    parser.add_argument("--points", action="store_true", help="the points learnt from all stories")
    arguments = parser.parse_args()
    read_stories = list(read())
    every = [cases for _, cases in read_stories]
    names, tables = tabled(every)
    learnt = _by_the_others(tables, every)
    print("each story by the others:", _told(tables, every, learnt))
    if arguments.without:
        for column, name in enumerate(names):
            less = [[numpy.delete(table, column, axis=1) for table in story] for story in tables]
            print(f"without {name}:", _told(less, every, _by_the_others(less, every)))
    if arguments.stories:
        marks = []
        for (story, _), points in zip(read_stories, learnt, strict=True):
            use(dict(zip(names, points.tolist(), strict=True)))
            marks += judge(story.again())
        print("their answers:", *(f"{name} {value:.3f}" for name, value in shares(marks).items()))
    if arguments.points:
        points = learn([one for story in tables for one in story], [case for cases in every for case in cases])
        print(*(f"{name} {value:.2f}" for name, value in zip(names, points.tolist(), strict=True)), sep="\n")


def _by_the_others(tables: Sequence[Sequence[Vector]], every: Sequence[Sequence[Case]]) -> list[Vector]:
    """The points for each story, learnt from the others."""
    learnt = []
    for left in range(len(every)):
        others = [at for at in range(len(every)) if at != left]
        learnt.append(learn([one for at in others for one in tables[at]], [case for at in others for case in every[at]]))
    return learnt


def _told(tables: Sequence[Sequence[Vector]], every: Sequence[Sequence[Case]], learnt: Sequence[Vector]) -> str:
    """How many disputes and negations are bound where, and the likelihood of the right answers."""
    counts = {negates: Counter[str]() for negates in (False, True)}
    likely = 0.0
    for rows, cases, points in zip(tables, every, learnt, strict=True):
        for table, case in zip(rows, cases, strict=True):
            totals = table @ points
            counts[case.negates][judged(case, totals)] += 1
            raised = numpy.exp(totals - totals.max())
            likely += float(numpy.log(raised[numpy.array(case.right)].sum() / raised.sum()))
    told = ("; ".join(f"{name} {n}" for name, n in sorted(counts[negates].items())) for negates in (False, True))
    return f"log-likelihood {likely:.1f} | denials: {next(told)} | negations: {next(told)}"


if __name__ == "__main__":
    main()
