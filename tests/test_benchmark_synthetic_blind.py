"""The generators of stories that were written blind: their pages are what their truth says, and no single result of the closed one is shown."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
import synthetic_eighth
import synthetic_fifth
import synthetic_fourth
import synthetic_ninth
import synthetic_seventh
import synthetic_sixth
import tracing
from synthetic import Story

SEEDS = range(7000, 7008)
Generator = Callable[[int, int], Story]


@pytest.fixture(
    scope="module",
    params=[
        synthetic_fourth.story,
        synthetic_fifth.story,
        synthetic_sixth.story,
        synthetic_seventh.story,
        synthetic_eighth.story,
        synthetic_ninth.story,
    ],
    ids=["fourth", "fifth", "sixth", "seventh", "eighth", "ninth"],
)
def generator(request: pytest.FixtureRequest) -> Generator:
    made: Generator = request.param
    return made


@pytest.fixture(scope="module")
def stories(generator: Generator) -> list[Story]:
    return [generator(seed, 20) for seed in SEEDS]


def test_a_seed_gives_one_story(generator: Generator, stories: list[Story]) -> None:
    assert all(bool(generator(one.seed, 20) == one) for one in stories[:2])


@pytest.mark.parametrize("size", [10, 37, 80])
def test_the_size_is_kept(generator: Generator, size: int) -> None:
    assert len({page.id for page in generator(7000, size).pages}) == size


def test_the_telling_stands_on_its_page_once(stories: list[Story]) -> None:
    wrong = [
        (story.seed, page.id)
        for story in stories
        for page in story.pages
        if page.id in story.truth.tellings and page.content.count(story.truth.tellings[page.id]) != 1
    ]
    assert not wrong


def test_no_slot_is_left_open(stories: list[Story]) -> None:
    assert not [page.id for story in stories for page in story.pages if set("{}<>[]") & set(page.content)]


def test_parents_are_earlier_and_their_hour_is_known(stories: list[Story]) -> None:
    for story in stories:
        published = {page.id: page.published or "" for page in story.pages}
        for article, parents in story.truth.parents.items():
            for parent in parents:
                assert "T" in published[parent]
                assert published[parent][: len(published[article])] <= published[article]


def test_the_true_count_lies_in_what_a_reader_may_say(stories: list[Story]) -> None:
    assert all(story.truth.low <= story.truth.count <= story.truth.high for story in stories)


def test_single_results_stay_closed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "argv", ["tracing.py", "--generator", "ninth", "--misses"])
    with pytest.raises(SystemExit):
        tracing.main()
    assert "stay closed" in capsys.readouterr().err
