"""The third generator of stories: the same for a seed, its truth in its pages, and no field left unfilled."""

from __future__ import annotations

import re

import pytest
import synthetic_third

SEEDS = range(6)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_truth_stands_in_the_pages(seed: int) -> None:
    story = synthetic_third.story(seed, 16)
    assert story == synthetic_third.story(seed, 16)
    pages = {page.id: page for page in story.pages}
    truth = story.truth
    assert truth.tellings.keys() == pages.keys()
    assert all(telling in pages[name].content for name, telling in truth.tellings.items())
    assert not any(re.search(r"[\[\]{}<>^|‹›]", page.content) for page in story.pages)
    assert 1 <= truth.low <= truth.count <= truth.high


@pytest.mark.parametrize("seed", SEEDS)
def test_parents_are_earlier(seed: int) -> None:
    story = synthetic_third.story(seed, 16)
    published = {page.id: page.published or "" for page in story.pages}
    for child, parents in story.truth.parents.items():
        for parent in parents:
            day = min(len(published[child]), len(published[parent]))
            assert published[parent][:day] <= published[child][:day]


def test_a_story_may_have_more_pages_than_there_are_names() -> None:
    story = synthetic_third.story(3, 300)
    assert 300 <= len(story.pages) <= 310
    outlets = [page.outlet for page in story.pages]
    assert len(set(outlets)) > 250
    assert "" not in outlets
    assert any(outlet is not None and outlet.endswith(" 2") for outlet in outlets)
