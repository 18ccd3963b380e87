"""Judging a story of which some pages cannot be read expects nothing that only they tell."""

from __future__ import annotations

import pytest
import stories
from origins import judge


def test_nothing_is_expected_of_pages_that_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stories, "_reads", lambda code: False)
    story = stories.Story(stories.STORIES / "dev_ar_collapse")
    assert len(story.left_out) == 5
    told = {(measure, what.split(":")[0]) for measure, _, what in judge(story)}
    # The rescuers are late in Arabic alone, and every other claim has an origin that only an Arabic page tells.
    assert {claim for measure, claim in told if measure == "one_claim"} == {"safsaf_deaths", "digging", "el_mina_january"}
    assert {claim for measure, claim in told if measure == "disputes"} == {"safsaf_deaths", "digging"}
    assert not [measure for measure, _ in told if measure in ("low", "high", "components", "drift", "reuse")]


def test_all_is_expected_of_pages_that_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stories, "_reads", lambda code: True)
    story = stories.Story(stories.STORIES / "dev_ar_collapse")
    told = [measure for measure, _, _ in judge(story)]
    assert (told.count("low"), told.count("disputes"), told.count("drift"), told.count("reuse")) == (4, 3, 1, 1)
