"""The time axis of a claim."""

from __future__ import annotations

import re

import msgspec

from sourcier.report.timeline import timeline
from sourcier.report.view import View

from .story import CARGO, DEATHS, REPORT


def test_bars_are_the_times_told_and_dots_the_publications() -> None:
    made = timeline(View(REPORT), DEATHS)
    assert "13 Mar 2031 · A6" in made
    assert "14 Mar 2031 · A1, A2, A3, A4 and A5" in made
    assert made.count('class="dot"') == 3
    assert made.count('class="dot denies"') == 3


def test_later_stands_further_right() -> None:
    made = timeline(View(REPORT), DEATHS)
    bars = [float(x) for x in re.findall(r'<rect x="([\d.]+)"', made)]
    assert bars == sorted(bars)
    assert bars[0] < bars[1]


def test_without_two_times_there_is_no_axis() -> None:
    bare = msgspec.structs.replace(CARGO, articles=("nadir",), versions=())
    assert timeline(View(REPORT), bare) == ""


def test_centuries_fit_on_the_axis() -> None:
    old = msgspec.structs.replace(DEATHS.versions[0], time=("0431-01-01", "0431-01-02"))
    strange = msgspec.structs.replace(DEATHS.versions[1], time=("not a date", "9999-12-31"))
    made = timeline(View(REPORT), msgspec.structs.replace(DEATHS, versions=(old, strange)))
    assert made.count('class="when"') <= 20
    assert "1 Jan 431" in made
