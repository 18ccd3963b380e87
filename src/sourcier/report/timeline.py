"""A claim on a time axis: when its versions say it happened (bars), and when each article was published (dots)."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta

import msgspec

from sourcier.records import Claim
from sourcier.report import phrases
from sourcier.report.chains import publication_day
from sourcier.report.markup import EMPTY, Html, join, tag
from sourcier.report.view import View, evidence_of
from sourcier.report.widths import columns

# User units are CSS pixels at full size; the margins leave room for the words at both ends of the axis.
_WIDTH, _LEFT, _RIGHT = 900, 96, 30
_BAR_ROW, _DOT_ROW, _DOT_ROOM = 24, 17, 30
# No letter of the words beside a bar is wider on average.
_LETTER = 7
_MOST_BARS, _MOST_STACKED, _MOST_TICKS = 8, 6, 7
_TICK_DAYS = (1, 2, 7, 14, 30, 61, 91, 182, 365, 730, 1826, 3652, 18262, 36525)


class _Bar(msgspec.Struct, frozen=True):
    start: datetime
    end: datetime
    articles: tuple[str, ...]
    target: str | None


class _Axis(msgspec.Struct, frozen=True):
    start: datetime
    end: datetime

    def x(self, at: datetime) -> float:
        return round(_LEFT + (_WIDTH - _LEFT - _RIGHT) * ((at - self.start) / (self.end - self.start)), 1)


def timeline(view: View, claim: Claim) -> Html:
    """Draw the timeline of ``claim``; nothing where fewer than two times are known."""
    bars = _bars(view, claim)
    dots = _dots(view, claim)
    times = [t for bar in bars for t in (bar.start, bar.end)] + list(dots)
    if not times or len(bars) + len(dots) < 2:
        return EMPTY
    start, end = min(times), max(times) + timedelta(days=1)
    room = max((end - start) * 0.04, timedelta(hours=6))
    axis = _Axis(start - room, end + room)
    stacks, highest = _stack(axis, dots)
    bottom = 14 + len(bars) * _BAR_ROW + (highest * _DOT_ROW + 12 if highest else 0)
    drawn = [*_ticks(axis, bottom), *_words(bars, bottom, highest)]
    drawn += [_bar(view, axis, bar, 14 + i * _BAR_ROW) for i, bar in enumerate(bars)]
    drawn += [_dot(view, claim, article, x, bottom - 10 - level * _DOT_ROW) for article, x, level in stacks]
    height = bottom + 24
    label = "Timeline: when it is said to have happened, and when it was published"
    svg = tag("svg", join(drawn), viewBox=f"0 0 {_WIDTH} {height}", width=_WIDTH, height=height, role="group", aria_label=label)
    return tag("div", svg, class_="timeline", tabindex=0, role="region", aria_label=label)


def _bars(view: View, claim: Claim) -> list[_Bar]:
    """The distinct times told, those told most often, in order of time."""
    tellers: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for version in claim.versions:
        if version.time:
            tellers[version.time].append((version.article, version.statement))
    most = sorted(tellers.items(), key=lambda item: len(item[1]), reverse=True)[:_MOST_BARS]
    bars = []
    for (earliest, latest), told in most:
        start, end = phrases.moment(earliest), phrases.moment(latest)
        if start is not None and end is not None:
            first = view.told(told[0][1], (told[0][0],))
            articles = tuple(dict.fromkeys(article for article, _ in told))
            bars.append(_Bar(start, max(start, end), articles, view.anchor(evidence_of(first)) if first else None))
    return sorted(bars, key=lambda bar: (bar.start, bar.end))


def _dots(view: View, claim: Claim) -> dict[datetime, list[str]]:
    found: defaultdict[datetime, list[str]] = defaultdict(list)
    for article in claim.articles:
        at = phrases.moment(publication_day(view, article))
        if at is not None:
            found[at].append(article)
    return dict(sorted(found.items()))


def _stack(axis: _Axis, dots: dict[datetime, list[str]]) -> tuple[list[tuple[str, float, int]], int]:
    """Pile dots whose names would touch; an article ``None`` stands for those that find no room."""
    placed: list[tuple[str, float, int]] = []
    piles: list[list[float]] = []
    for at, articles in dots.items():
        x = axis.x(at + timedelta(hours=12))
        for article in articles:
            level = next((i for i, pile in enumerate(piles) if x - pile[-1] >= _DOT_ROOM), len(piles))
            if level >= _MOST_STACKED:
                continue
            if level == len(piles):
                piles.append([])
            piles[level].append(x)
            placed.append((article, x, level))
    return placed, len(piles)


def _bar(view: View, axis: _Axis, bar: _Bar, y: float) -> Html:
    left, right = axis.x(bar.start), max(axis.x(bar.end), axis.x(bar.start) + 5)
    when = phrases.interval(bar.start.isoformat(), bar.end.isoformat())
    words = f"{when} · {phrases.listed(view.labels(bar.articles), 6)}"
    before = right + columns(words) * _LETTER > _WIDTH - _RIGHT
    text = tag("text", words, x=left - 7 if before else right + 7, y=y + 11, text_anchor="end" if before else None)
    title = f"Said to have happened {when}, by {phrases.count(len(bar.articles), 'article')}"
    shape = tag("rect", x=left, y=y + 2, width=round(right - left, 1), height=10)
    return tag("a" if bar.target else "g", tag("title", title), shape, text, href=bar.target, class_="event")


def _dot(view: View, claim: Claim, article: str, x: float, y: float) -> Html:
    carries = any(article in d.carried_by for d in claim.disputes)
    title = f"{view.outlet(article)}, published {publication_day(view, article)}{', carries the dispute' if carries else ''}"
    shape = tag("path", d=f"M{x - 4},{y - 4}l8,8m0,-8l-8,8") if carries else tag("circle", cx=x, cy=y, r=4)
    text = tag("text", view.label(article), x=x + 7, y=y + 4)
    return tag(
        "a", tag("title", title), shape, text, href=f"#a{view.numbers[article]}", class_="dot denies" if carries else "dot"
    )


def _ticks(axis: _Axis, bottom: float) -> list[Html]:
    days = (axis.end - axis.start).days + 1
    step = next((s for s in _TICK_DAYS if days / s <= _MOST_TICKS), _TICK_DAYS[-1])
    at = axis.start.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    year = 0
    drawn = [tag("path", d=f"M{_LEFT},{bottom}H{_WIDTH - _RIGHT}", class_="axis")]
    while at < axis.end:
        x = axis.x(at)
        drawn.append(tag("path", d=f"M{x},{bottom}v5M{x},8V{bottom}", class_="tick"))
        day = phrases.days(at, at)
        drawn.append(tag("text", day if at.year != year else day[:-5], x=x, y=bottom + 18, class_="when"))
        year = at.year
        at += timedelta(days=step)
    return drawn


def _words(bars: list[_Bar], bottom: float, highest: int) -> list[Html]:
    words = [tag("text", "happened", x=0, y=25, class_="lane")] if bars else []
    return [*words, tag("text", "published", x=0, y=bottom - 6, class_="lane")] if highest else words
