"""The dossier: one HTML file that needs no network, no script and no font to be read."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from importlib import resources

from sourcier.records import Bounds, Claim, Report
from sourcier.report import phrases
from sourcier.report.article import article
from sourcier.report.claim import claim, repeated
from sourcier.report.histogram import histogram
from sourcier.report.markup import EMPTY, Html, bdi, escape, join, tag
from sourcier.report.parts import counted
from sourcier.report.repeats import index
from sourcier.report.view import View

# The first claims stand open, the others wait folded; a handful of articles is read as a whole.
_OPEN_CLAIMS, _OPEN_ARTICLES = 3, 6
# A first table of two screens at most, of the claims that are repeated or disputed; the others follow folded.
_AT_A_GLANCE, _FEWEST = 40, 8
_LISTED = 200


def dossier(report: Report, *, title: str) -> str:
    """Write a report as one self-contained HTML page.

    Args:
        report: The answer to show.
        title: The page's title, plain text.

    Returns:
        The page. It loads nothing, runs with or without its script, and links only to web addresses of the articles.
    """
    view = View(report)
    shared = index(view)
    claims = join([claim(view, n, one, unfolded=n <= _OPEN_CLAIMS) for n, one in view.claims], "\n")
    unfolded = len(report.articles) <= _OPEN_ARTICLES
    articles = join([article(view, one, shared.get(one.id, []), unfolded=unfolded) for one in view.articles.values()], "\n")
    main = tag(
        "main",
        _glance(view),
        tag("section", tag("h2", "Claims"), claims or tag("p", "No claim was found."), id="claims", class_="claims"),
        tag("section", tag("h2", "Articles"), _legend(), articles or tag("p", "No article was read."), id="articles"),
        _coverage(report),
        id="main",
    )
    return "<!DOCTYPE html>\n" + tag(
        "html", _head(title), tag("body", _skip(), _header(view, title), main, _panel(), _script()), lang="en"
    )


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


def _glance(view: View) -> Html:
    if not view.claims:
        return tag("section", tag("h2", "At a glance"), tag("p", "No claim was found in what was read."), id="glance")
    tools = tag("div", id="tools", hidden=True)
    shown = min(_AT_A_GLANCE, max(_FEWEST, sum(repeated(one) for _, one in view.claims)))
    rows = [_glance_row(n, one) for n, one in view.claims]
    more = EMPTY
    if len(rows) > shown:
        label = f"{phrases.count(len(rows) - shown, 'more claim')}, less repeated and less disputed"
        more = tag("details", tag("summary", label), _glance_table(rows[shown:]), class_="aside")
    return tag("section", tag("h2", "Claims at a glance"), tools, _glance_table(rows[:shown]), more, id="glance")


def _glance_table(rows: list[Html]) -> Html:
    names = ("", "Claim", "Independent origins", "Articles", "Outlets", "Disputed", "Drift")
    head = tag(
        "thead", tag("tr", join([tag("th", name or tag("span", "Number", class_="hidden"), scope="col") for name in names]))
    )
    return tag("table", head, tag("tbody", join(rows, "\n")), class_="glance")


def _glance_row(number: int, one: Claim) -> Html:
    found = Bounds(low=one.origins.low, high=one.origins.high)
    disputed = EMPTY
    if one.disputes:
        signs = dict.fromkeys(d.stance for d in one.disputes)
        words = [
            tag("span", {"denies": "✕ denied", "doubts": "? doubted", "corrects": "✎ corrected"}[s], class_=f"flag {s}")
            for s in signs
        ]
        disputed = join([join(words, " "), tag("small", phrases.carried(one.disputes))])
    drift = Counter(d.component for d in one.drift)
    return tag(
        "tr",
        tag("td", tag("span", f"C{number}", class_="no")),
        tag("td", tag("a", one.summary, href=f"#c{number}", dir="auto"), class_="what"),
        tag("td", counted(found), class_="count", data_label="Independent origins"),
        tag("td", f"{len(one.articles):,}", class_="n", data_label="Articles"),
        tag("td", f"{one.outlets:,}", class_="n", data_label="Outlets"),
        tag("td", disputed, data_label="Disputed"),
        tag("td", ", ".join(drift), class_="drifted", data_label="Drift"),
        data_claim=f"c{number}",
    )


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
    languages = phrases.listed([f"{name} ({n})" for name, n in looked.languages.items()], 12)
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
