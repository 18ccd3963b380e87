"""The dossier: one HTML file that needs no network, no script and no font to be read."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from importlib import resources
from itertools import chain

from sourcier.records import Report
from sourcier.report import phrases
from sourcier.report.article import article
from sourcier.report.brief import Extent, extent, line
from sourcier.report.claim import claim
from sourcier.report.decisions import of_report
from sourcier.report.glance import glance
from sourcier.report.histogram import histogram
from sourcier.report.markup import Html, around, bdi, escape, join, tag
from sourcier.report.repeats import Repeat, index
from sourcier.report.view import View

# The first claims stand open, the others wait folded; a handful of articles is read as a whole.
_OPEN_CLAIMS, _OPEN_ARTICLES = 3, 6
_LISTED = 200
_NEW_LINE = Html("\n")


def dossier(report: Report, *, title: str) -> Iterator[str]:
    """Write a report as one self-contained HTML page, piece by piece, so that no page of any size stands in memory whole.

    Of a report on many articles, claims that one article alone tells undisputed take a line each after the first hundreds.

    Args:
        report: The answer to show.
        title: The page's title, plain text.

    Yields:
        The page in pieces: claim after claim, article after article. It loads nothing, runs with or without its script, and
        links only to web addresses of the articles.
    """
    yield "<!DOCTYPE html>\n"
    yield from around("html", chain([_head(title)], around("body", _body(View(report), title))), lang="en")


def _body(view: View, title: str) -> Iterator[Html]:
    yield _skip()
    yield _header(view, title)
    yield from around("main", _main(view), id="main")
    yield _panel()
    yield _script()


def _main(view: View) -> Iterator[Html]:
    # What is shown of claims and of repeats comes before the articles: it tells them which spans need an anchor.
    shared = index(view)
    shown = extent(view)
    yield from glance(view, shown.full)
    yield from around("section", _claims(view, shown), id="claims", class_="claims")
    yield of_report(view)
    yield from around("section", _articles(view, shared, shown.detailed), id="articles")
    yield _coverage(view.report)


def _claims(view: View, shown: Extent) -> Iterator[Html]:
    yield tag("h2", "Claims")
    if not view.claims:
        yield tag("p", "No claim was found.")
    for n, one in view.claims:
        if n in shown.full:
            yield claim(view, n, one, unfolded=n <= _OPEN_CLAIMS, drawn=n in shown.drawn)
            yield _NEW_LINE
    left = len(view.claims) - len(shown.full)
    if left:
        label = f"{phrases.count(left, 'more claim')}, each told by one article alone and not disputed"
        rest = around("ul", _lines(view, shown.full), class_="plain")
        yield from around("details", chain([tag("summary", label)], rest), id="lines", class_="aside")


def _lines(view: View, full: frozenset[int]) -> Iterator[Html]:
    for n, one in view.claims:
        if n not in full:
            yield line(view, n, one)
            yield _NEW_LINE


def _articles(view: View, shared: dict[str, list[Repeat]], detailed: frozenset[str]) -> Iterator[Html]:
    yield tag("h2", "Articles")
    yield _legend()
    if not view.articles:
        yield tag("p", "No article was read.")
    if len(detailed) < len(view.articles):
        yield tag("p", "Mentions are marked in the articles behind the first claims; the JSON has them all.", class_="more")
    unfolded = len(view.articles) <= _OPEN_ARTICLES
    for one in view.articles.values():
        yield article(view, one, shared.get(one.id, []), unfolded=unfolded, detailed=one.id in detailed)
        yield _NEW_LINE


def _asset(name: str) -> str:
    return (resources.files("sourcier.report") / "static" / name).read_text(encoding="utf-8").replace("\r\n", "\n")


def _digest(text: str) -> str:
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def _head(title: str) -> Html:
    style, script = _asset("style.css"), _asset("enhance.js")
    allowed = f"style-src {_digest(style)}; script-src {_digest(script)}; img-src data:"
    policy = f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'),
        tag("meta", name_="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name_="referrer", content="no-referrer"),
        tag("meta", name_="color-scheme", content="light dark"),
        tag("meta", name_="generator", content="sourcier"),
        tag("link", rel="icon", href="data:,"),
        tag("title", title),
        tag("style", Html(style)),
    )


def _script() -> Html:
    return tag("script", Html(_asset("enhance.js")))


def _skip() -> Html:
    return tag("a", "Skip to the claims", href="#claims", class_="skip")


def _header(view: View, title: str) -> Html:
    report = view.report
    outlets = len({a.outlet.name if a.outlet else a.id for a in report.articles})
    figures = [(len(report.articles), "article"), (outlets, "outlet"), (len(report.claims), "claim")]
    counts = [tag("div", tag("dd", f"{n:,}"), tag("dt", noun if n == 1 else noun + "s")) for n, noun in figures]
    counts.append(tag("div", tag("dd", _spread(report)), tag("dt", "independent origins for each claim")))
    links = [("#glance", "At a glance"), ("#claims", "Claims"), ("#articles", "Articles"), ("#coverage", "Coverage")]
    return tag(
        "header",
        tag("p", "sourcier · where each claim springs from", class_="brand"),
        tag("h1", title, dir="auto"),
        tag("div", tag("dl", join(counts), class_="counts"), histogram(report.claims), class_="figures"),
        tag(
            "p",
            "Articles and outlets repeat; only independent origins confirm. Every count opens on the words behind it.",
            class_="motto",
        ),
        tag("nav", join([tag("a", name, href=href) for href, name in links], " "), aria_label="Parts of this page"),
    )


def _spread(report: Report) -> str:
    """How many origins claims have: from the fewest to the most, an open number as its interval."""
    if not report.claims:
        return "–"
    return phrases.bounds(min(c.origins.low for c in report.claims), max(c.origins.high for c in report.claims))


def _legend() -> Html:
    stances = [("asserts", "asserts"), ("denies", "denies"), ("doubts", "doubts"), ("corrects", "corrects"), ("asks", "asks")]
    shown = [tag("span", name, class_=f"st {css}") for css, name in stances]
    words = [
        tag("span", "source", class_="s"),
        tag("span", "cue", class_="c"),
        tag("span", "mention", class_="m t", title="what it was understood as"),
    ]
    return tag("p", tag("span", "Statements: ", class_="label"), join([*shown, *words], " "), class_="legend")


def _coverage(report: Report) -> Html:
    looked = report.coverage
    when = f", published {phrases.interval(looked.earliest, looked.latest)}" if looked.earliest and looked.latest else ""
    languages = phrases.listed([f"{name} ({n:,})" for name, n in looked.languages.items()], 12)
    words = f"{phrases.count(looked.articles, 'article')} looked at{when}{'; languages: ' + languages if languages else ''}. "
    caution = (
        "What is not here was not looked at: that no denial or other origin was found here does not mean that there is none."
    )
    parts = [tag("p", words, caution)]
    if looked.notes:
        parts.append(tag("ul", join([tag("li", note) for note in looked.notes[:_LISTED]])))
    for label, items in (
        ("Not read", [bdi(name) for name in looked.not_read]),
        ("Refused", [join([bdi(r.input), ": ", escape(r.why)]) for r in report.refused]),
    ):
        if items:
            shown = [tag("li", item) for item in items[:_LISTED]]
            shown += [tag("li", f"and {len(items) - _LISTED} more")] if len(items) > _LISTED else []
            parts += [tag("h3", f"{label} ({len(items):,})"), tag("ul", join(shown))]
    return tag("section", tag("h2", "Coverage"), join(parts), id="coverage")


def _panel() -> Html:
    return tag("aside", id="panel", hidden=True, aria_label="Evidence", tabindex=-1)
