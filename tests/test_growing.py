"""Claims derived again where an archive grows: only what new articles touch, with the answers of all articles together."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from sourcier import Archive, pipeline
from sourcier.records import Article, Claim, Page, Report

_SYLLABLES = "ka ve lo ri mu ta ne so pi du ga he ro li fa zo mi ku ba ren".split()
_DEEDS = ("were injured in a fire at", "were killed in an explosion at", "were evacuated from", "were arrested at")
_WHO = "miners dockers students soldiers drivers farmers nurses pilots".split()
_DERIVE = "sourcier.pipeline.build_report"
# Enough for claims not to be derived from all anyway.
_ARTICLES, _LATER = 232, 8


def _name(draw: random.Random) -> str:
    return "".join(draw.choice(_SYLLABLES) for _ in range(2)).title()


def _pages() -> Iterator[Page]:
    """Events of invented places: told by one to three, copied, or denied."""
    draw = random.Random(7)
    told: list[tuple[str, int, int]] = []
    for number in range(_ARTICLES):
        way = draw.random()
        if told and way < 0.6:
            what, month, day = told[-draw.randint(1, min(4, len(told)))]
        else:
            month, day = draw.randint(1, 5), draw.randint(1, 25)
            what = f"{draw.randint(3, 90)} {draw.choice(_WHO)} {draw.choice(_DEEDS)} the {_name(draw)} plant in {_name(draw)}"
            told.append((what, month, day))
        who = f"{_name(draw)} {_name(draw)}"
        if way < 0.15:
            content = f"The company denied that {what}. {who} of the company called the report a lie."
        else:
            content = f"{what.capitalize()} on {day} {_MONTHS[month]} 2026, {who} said. Our reporter {_name(draw)} was there."
        published = f"2026-{month:02}-{day + draw.randint(0, 2):02}"
        yield Page(
            name=str(number),
            id=str(number),
            content=content,
            clean=True,
            language="en",
            published=published,
            outlet=f"O{number % 40}",
        )


_MONTHS = ("", "January", "February", "March", "April", "May")


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [one for one in pipeline.read_pages(_pages()) if isinstance(one, Article)]


@pytest.fixture
def known(monkeypatch: pytest.MonkeyPatch) -> list[pipeline.Known | None]:
    """What each derivation was told of those before it."""
    derive: Callable[..., Report] = pipeline.build_report
    found: list[pipeline.Known | None] = []

    def noted(*given: object, **named: object) -> Report:
        found.append(named["known"])  # type: ignore[arg-type]
        return derive(*given, **named)

    monkeypatch.setattr(_DERIVE, noted)
    return found


def _shuffled(articles: list[Article], seed: int) -> list[Article]:
    found = list(articles)
    random.Random(seed).shuffle(found)
    return found


def _differing(one: tuple[Claim, ...], other: tuple[Claim, ...]) -> float:
    return 1 - sum(claim in other for claim in one) / max(len(one), len(other))


@pytest.mark.parametrize("seed", range(2))
def test_what_new_articles_touch_is_derived_as_from_all_at_once(
    articles: list[Article], known: list[pipeline.Known | None], tmp_path: Path, seed: int
) -> None:
    arriving = _shuffled(articles, seed)
    with Archive(tmp_path / "a.db") as archive:
        archive.add(arriving[: -2 * _LATER])
        before = archive.claims().claims
        for start in (-2 * _LATER, -_LATER):
            archive.add(arriving[start : start + _LATER or None])
            grown = archive.claims().claims
        rebuilt = archive.claims(rebuild=True).claims
    assert [one and len(one.fresh) for one in known] == [None, _LATER, _LATER, None]
    assert _differing(before, rebuilt) > 0.05
    assert _differing(grown, rebuilt) <= 0.02
    assert sum(len(claim.disputes) for claim in grown) == pytest.approx(sum(len(claim.disputes) for claim in rebuilt), abs=2)


def test_a_rebuild_is_the_same_in_any_order(articles: list[Article], tmp_path: Path) -> None:
    answers = []
    for seed in (1, 2):
        with Archive(tmp_path / f"{seed}.db") as archive:
            arriving = _shuffled(articles, seed)
            archive.add(arriving[:-_LATER])
            archive.claims()
            archive.add(arriving[-_LATER:])
            answers.append(archive.claims(rebuild=True).claims)
    assert answers[0] == answers[1]


def test_all_is_derived_again_where_more_than_a_few_articles_came(
    articles: list[Article], known: list[pipeline.Known | None], tmp_path: Path
) -> None:
    with Archive(tmp_path / "a.db") as archive:
        archive.add(articles[:200])
        archive.claims()
        for start in (200, 215):
            archive.add(articles[start : start + 15])
            archive.claims()
        # Thirty of two hundred have come since claims were derived from all.
        archive.add(articles[230:232])
        archive.claims()
    assert [one is None for one in known] == [True, False, True, False]


def test_all_is_derived_again_where_an_article_changed_or_somebody_decided(
    articles: list[Article], known: list[pipeline.Known | None], tmp_path: Path
) -> None:
    page = next(_pages())
    with Archive(tmp_path / "a.db") as archive:
        archive.add(articles[:220])
        archive.claims()
        archive.add([Page(name="0", id="0", content=f"{page.content} More is to follow.", clean=True, language="en")])
        archive.claims()
        archive.add(articles[220:222])
        (claim, *_) = archive.claims().claims
        archive.confirm(claim.statements[0], by="Ada")
        archive.claims()
        archive.add(articles[222:224])
        archive.claims()
    assert [one is None for one in known] == [True, True, False, True, True]


def test_few_articles_are_always_derived_from_all(
    articles: list[Article], known: list[pipeline.Known | None], tmp_path: Path
) -> None:
    with Archive(tmp_path / "a.db") as archive:
        archive.add(articles[:60])
        archive.claims()
        archive.add(articles[60:62])
        archive.claims()
    assert known == [None, None]


def test_what_is_no_longer_told_is_no_longer_claimed(articles: list[Article]) -> None:
    before, fresh = articles[:60], articles[60:62]
    derived = pipeline.build_report(before)
    known = pipeline.Known(derived.claims, derived.reuse, frozenset(one.id for one in fresh))
    gone = next(one for one in before if any(one.id in claim.articles and len(claim.articles) > 1 for claim in derived.claims))
    left = [msgspec.structs.replace(one, statements=()) if one is gone else one for one in before]
    grown = pipeline.build_report([*left, *fresh], known=known)
    assert gone.id not in {name for claim in grown.claims for name in claim.articles}
    assert len(grown.claims) > 20
