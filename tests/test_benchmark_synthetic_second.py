"""The stories of the second generator are what their truth says."""

from __future__ import annotations

import re
from datetime import datetime

import pytest
import synthetic_second
from synthetic import Story

SEEDS = range(900, 912)
LEAST, MOST = 60, 250


@pytest.fixture(scope="module")
def stories() -> list[Story]:
    return [synthetic_second.story(seed, 20) for seed in SEEDS]


def test_a_seed_gives_one_story_and_another_another() -> None:
    assert synthetic_second.story(900, 20) == synthetic_second.story(900, 20)
    assert synthetic_second.story(900, 20).pages != synthetic_second.story(901, 20).pages


@pytest.mark.parametrize("size", [10, 11, 37, 80])
def test_the_size_is_kept(size: int) -> None:
    pages = synthetic_second.story(900, size).pages
    assert len({page.id for page in pages}) == len(pages) == size


def test_all_languages_kinds_of_source_and_counts_occur(stories: list[Story]) -> None:
    languages = [page.language for story in stories for page in story.pages]
    assert all(languages.count(language) > len(languages) / 10 for language in ("en", "fr", "ru", "ar"))
    many = [*stories, *(synthetic_second.story(seed, 10) for seed in range(912, 950))]
    assert {root.kind for story in many for root in story.truth.roots.values()} == {
        "person",
        "institution",
        "anonymous",
        "document",
        "own",
    }
    assert {min(story.truth.count, 4) for story in many} == {1, 2, 3, 4}


def test_pages_are_whole_sentences_of_the_asked_length(stories: list[Story]) -> None:
    for page in (page for story in stories for page in story.pages):
        assert LEAST <= len(page.content.split()) <= MOST
        assert not re.search(r"[{}\[\]|]", page.content + (page.title or ""))
        assert not re.search(r"\b[Qq]ue [aeiouyéèêâô]", page.content)


def test_the_telling_stands_on_its_page_once(stories: list[Story]) -> None:
    for story in stories:
        contents = {page.id: page.content for page in story.pages}
        assert all(contents[article].count(telling) == 1 for article, telling in story.truth.tellings.items())
        # Only the page about the older event tells nothing of this one.
        assert contents.keys() - story.truth.tellings.keys() <= {"old"}


def test_a_parent_is_earlier_and_there(stories: list[Story]) -> None:
    for story in stories:
        moments = {page.id: _moment(page.published) for page in story.pages if page.published and "T" in page.published}
        holders = set().union(*story.truth.parents.values())
        for article, parents in story.truth.parents.items():
            for parent in parents & moments.keys():
                # A page may be dated a day too early that tells whom it has it from, and nobody has it from that page.
                assert article not in moments or moments[parent] < moments[article] or article not in holders
        assert all(parents <= story.truth.tellings.keys() for parents in story.truth.parents.values())


def test_every_chain_ends_at_a_page_of_first_hand(stories: list[Story]) -> None:
    for story in stories:
        parents = story.truth.parents
        for article in parents:
            seen: set[str] = set()
            ends, todo = False, [article]
            while todo:
                at = todo.pop()
                # A page whose parent cannot be told ends a chain, too.
                ends = ends or not parents.get(at)
                todo += parents.get(at, frozenset()) - seen
                seen |= parents.get(at, frozenset())
            assert ends


def test_the_interval_of_the_definitions_holds_the_true_count(stories: list[Story]) -> None:
    for truth in (story.truth for story in stories):
        assert 1 <= truth.low <= truth.count <= truth.high
        assert truth.roots or truth.unplaced


def test_a_source_is_named_where_its_page_says_so(stories: list[Story]) -> None:
    for story in stories:
        text = " ".join(page.content for page in story.pages)
        for root in story.truth.roots.values():
            assert root.kind == "own" or any(name.lower() in text.lower() for name in root.names)


def _moment(published: str) -> datetime:
    return datetime.fromisoformat(published)
