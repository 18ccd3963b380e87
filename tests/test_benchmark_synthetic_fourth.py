"""The fourth generator of stories: its pages are what their truth says."""

from __future__ import annotations

import pytest
import synthetic_fourth
from synthetic import Story

SEEDS = range(7000, 7008)


@pytest.fixture(scope="module")
def stories() -> list[Story]:
    return [synthetic_fourth.story(seed, 20) for seed in SEEDS]


def test_a_seed_gives_one_story(stories: list[Story]) -> None:
    assert all(bool(synthetic_fourth.story(one.seed, 20) == one) for one in stories[:2])


@pytest.mark.parametrize("size", [10, 37, 80])
def test_the_size_is_kept(size: int) -> None:
    assert len({page.id for page in synthetic_fourth.story(7000, size).pages}) == size


def test_the_telling_stands_on_its_page_once(stories: list[Story]) -> None:
    wrong = [
        (story.seed, page.id)
        for story in stories
        for page in story.pages
        if page.id in story.truth.tellings and page.content.count(story.truth.tellings[page.id]) != 1
    ]
    assert not wrong


def test_parents_are_earlier_and_their_hour_is_known(stories: list[Story]) -> None:
    for story in stories:
        published = {page.id: page.published or "" for page in story.pages}
        for article, parents in story.truth.parents.items():
            for parent in parents:
                assert "T" in published[parent]
                assert published[parent][: len(published[article])] <= published[article]


def test_the_true_count_lies_in_what_a_reader_may_say(stories: list[Story]) -> None:
    assert all(story.truth.low <= story.truth.count <= story.truth.high for story in stories)
