"""The dossier as a page: complete, self-contained, and safe with whatever an article holds."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from html.parser import HTMLParser

import msgspec
import pytest

from sourcier.records import Article, Bounds, Claim, Component, ComponentValue, Label, Link, Outlet, Refusal, Removed, Report
from sourcier.report import dossier
from sourcier.report.article import blocks

from .story import ALN, ARTICLES, CARGO, DEATHS, EMPTY, REPORT

HOSTILE = (
    "</script><script>alert(1)</script><img src=x onerror=alert(2)> \" ' ]]> \u202etxt\x00 \ud800 {{7*7}} javascript:alert(3)"
)


def written(report: Report, title: str) -> str:
    """The dossier whole."""
    return "".join(dossier(report, title=title))


class Page(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.stack: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags.append((tag, found))
        if found.get("id"):
            self.ids.append(found["id"] or "")
        if tag not in ("meta", "link", "input", "br"):
            self.stack.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack.pop() == tag

    def hrefs(self) -> list[str]:
        """Every link."""
        return [a["href"] or "" for _, a in self.tags if "href" in a]


@pytest.fixture(scope="module")
def text() -> str:
    return written(REPORT, title="The fire at silo 4")


@pytest.fixture(scope="module")
def page(text: str) -> Page:
    return Page(text)


def test_elements_are_closed_in_order_and_ids_are_unique(page: Page) -> None:
    assert page.stack == []
    assert len(page.ids) == len(set(page.ids))


def test_every_link_inside_the_page_has_its_anchor(page: Page) -> None:
    inside = {href[1:] for href in page.hrefs() if href.startswith("#")}
    assert inside <= set(page.ids)
    assert sum(bool(re.fullmatch(r"a\d+-\d+-\d+", one)) for one in inside) > 20


def test_each_step_links_to_the_words_that_show_it(text: str) -> None:
    for origin in DEATHS.origins.items:
        for chain in origin.chains:
            for step in chain:
                assert step.evidence is not None
                number = [a.id for a in ARTICLES].index(step.evidence.article) + 1
                assert f'href="#a{number}-{step.evidence.start}-{step.evidence.end}"' in text


def test_an_anchor_holds_the_words_it_is_named_for(text: str) -> None:
    start = ALN.index("Aucun ouvrier")
    found = re.search(rf'id="a1-{start}-{start + 34}">(.*?)<a class="to"', text)
    assert found is not None
    assert html.unescape(re.sub("<[^>]*>", "", found.group(1))) == "Aucun ouvrier n'est mort au silo 4"


def test_nothing_is_loaded(page: Page, text: str) -> None:
    assert not [a for _, a in page.tags if "src" in a or "srcset" in a or "action" in a]
    assert {tag for tag, _ in page.tags} & {"img", "iframe", "object", "embed", "form", "base", "video", "audio"} == set()
    assert [a for t, a in page.tags if t == "link"] == [{"rel": "icon", "href": "data:,"}]
    assert not re.search(r"url\(|@import|https?://", text[text.index("<style>") : text.index("</style>")])


def test_the_policy_allows_this_style_and_this_script_only(text: str) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy is not None
    allowed = html.unescape(policy.group(1))
    assert allowed.startswith("default-src 'none'")
    for name in ("style", "script"):
        body = text.split(f"<{name}>")[1].split(f"</{name}>")[0]
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in allowed
    assert " style=" not in text.split("</style>")[1].split("<script>")[0]


def test_the_counts_are_kept_apart(text: str) -> None:
    head = text[text.index("<header>") : text.index("</header>")]
    assert [re.sub("<[^>]*>", " ", part).split() for part in re.findall(r"<div>(<dd>.*?</dt>)</div>", head)] == [
        ["6", "articles"],
        ["6", "outlets"],
        ["3", "claims"],
        ["1–2", "independent", "origins", "for", "each", "claim"],
    ]


def test_right_to_left_articles_say_so(page: Page) -> None:
    bodies = {a.get("lang"): a.get("dir") for t, a in page.tags if t == "div" and a.get("class") == "text"}
    assert bodies == {"fr": "ltr", "en": "ltr", "ar": "rtl", "ru": "ltr"}


@pytest.mark.parametrize("one", ARTICLES, ids=lambda a: a.id)
def test_every_character_of_an_article_is_shown_in_order(text: str, one: Article) -> None:
    number = [a.id for a in ARTICLES].index(one.id) + 1
    body = text[text.index(f'id="a{number}" class="article"') :]
    body = body[body.index('<div class="text"') :]
    body = body[: body.index("</div>")]
    shown = [html.unescape(re.sub("<[^>]*>", "", p)) for p in re.findall(r"<p[ >].*?</p>", body, re.S)]
    assert shown == [one.text[a:b] for a, b in one.paragraphs]


def test_a_claim_of_one_article_takes_one_quiet_line() -> None:
    alone = msgspec.structs.replace(CARGO, articles=("nadir",), versions=CARGO.versions[:1])
    text = written(msgspec.structs.replace(REPORT, claims=(DEATHS, alone)), title="x")
    assert re.findall(r'<details id="c\d" class="([^"]*)"', text) == ["claim", "claim minor"]


def of_deaths(**fields: object) -> str:
    return written(msgspec.structs.replace(REPORT, claims=(msgspec.structs.replace(DEATHS, **fields),)), title="x")


def test_reasons_beyond_the_first_are_folded_and_each_is_told_once() -> None:
    reasons = (*(f"doubt {n}" for n in range(20)), "doubt 0", "doubt 0")
    text = of_deaths(origins=msgspec.structs.replace(DEATHS.origins, reasons=reasons))
    shown, folded = text.split("<summary>14 more reasons</summary>")
    assert "doubt 0 (3 times)" in shown
    assert "doubt 5" in shown
    assert "doubt 6" not in shown
    assert "doubt 19" in folded


def test_origins_beyond_the_most_are_counted() -> None:
    origins = msgspec.structs.replace(DEATHS.origins, items=DEATHS.origins.items[:1] * 50)
    assert "and 10 more origins, all in the JSON" in of_deaths(origins=origins)


def test_disputes_beyond_the_first_are_folded() -> None:
    text = of_deaths(disputes=DEATHS.disputes[:1] * 9)
    shown, folded = text.split("<summary>6 more disputes</summary>")
    assert shown.count('class="dispute"') == 3
    assert folded.count('class="dispute"') == 6
    assert "more dispute" not in of_deaths(disputes=DEATHS.disputes[:1] * 3)


def test_a_long_circle_is_folded() -> None:
    text = of_deaths(circular=(tuple(f"Paper {n}" for n in range(50)),))
    short, whole = re.findall(r"<details><summary>(.*?)</summary>(.*?)</details>", text)[0]
    assert re.sub("<[^>]*>", "", short).endswith("Paper 4 → Paper 5 → 44 more → Paper 0")
    assert re.sub("<[^>]*>", "", whole).endswith("Paper 48 → Paper 49 → Paper 0")


def test_values_that_origins_tell_differently_unfold_under_their_part() -> None:
    values = tuple(
        ComponentValue(value=v, origins=Bounds(low=1, high=n), statements=())
        for v, n in (("2031-03-13/2031-03-14", 1), ("2031-03-14/2031-03-15", 2), ("None/None", 1))
    )
    number = (ComponentValue(value="21– worker", origins=Bounds(low=1, high=1), statements=()),) * 2
    told = {
        "time": Component(origins=Bounds(low=2, high=3), values=values),
        "quantity": Component(origins=Bounds(low=2, high=2), values=number),
        "place": Component(origins=Bounds(low=0, high=0)),
    }
    text = written(msgspec.structs.replace(REPORT, claims=(msgspec.structs.replace(DEATHS, components=told),)), title="x")
    shown = re.sub("<[^>]*>", "", text[text.index('class="parts"') :].split("</table>")[0])
    assert "where" in shown.split("when")[0]
    assert "not told" in shown.split("when")[0]
    assert shown.index("14 Mar 2031 ●○ 1–2") < shown.index("13 Mar 2031 ● 1")
    assert "no date known" in shown
    assert "at least 21 worker" in shown


def test_changes_are_marked(text: str) -> None:
    assert "<del>auraient</del><ins>ont</ins>" in text
    assert '<mark title="differs from A1: 14 Mar 2031"><bdi>13 Mar 2031</bdi></mark>' in text
    assert '<small class="rel">contradictory</small>' in text


def test_what_was_not_read_and_what_was_refused_is_said(text: str) -> None:
    assert "statements in Russian are not read yet" in text
    assert "<bdi>pages/photo.txt</bdi>: binary" in text
    assert "does not mean that there is none" in text


def test_an_empty_report_is_a_page() -> None:
    made = Page(written(EMPTY, title=""))
    assert made.stack == []
    assert {h[1:] for h in made.hrefs() if h.startswith("#")} <= set(made.ids)


def hostile(words: str) -> Report:
    """The story with ``words`` in every text that a page or a user gives."""
    length = len(words)
    bad = msgspec.structs.replace(
        ARTICLES[0],
        text=words + ALN,
        title=words,
        path=words,
        url="javascript:alert(4)",
        outlet=Outlet(name=words),
        authors=(words,),
        language='x" onload="alert(5)',
        links=(Link(start=0, end=5, url="javascript:alert(6)"), Link(start=6, end=9, url='https://a.example/"onclick="alert(7)')),
        removed=(Removed(at=0, text=words, why=words),),
        labels=(Label(start=0, end=length, label="chrome", why=words),),
        paragraphs=((-5, 3), (2, 10), (20, 10**9)),
    )
    claim = msgspec.structs.replace(DEATHS, summary=words, id=words)
    claim = msgspec.structs.replace(
        claim, disputes=tuple(msgspec.structs.replace(d, by=words) for d in DEATHS.disputes), circular=((words,),)
    )
    return msgspec.structs.replace(
        REPORT, articles=(bad, *ARTICLES[1:]), claims=(claim, CARGO), refused=(Refusal(input=words, why=words),)
    )


def test_hostile_text_stays_text() -> None:
    text = written(hostile(HOSTILE), title=HOSTILE)
    found = Page(text)
    assert found.stack == []
    assert [t for t, _ in found.tags].count("script") == 1
    assert not [t for t, _ in found.tags if t == "img"]
    assert not [key for _, attributes in found.tags for key in attributes if key.startswith("on")]
    assert all(h.startswith(("#", "https://", "data:,")) for h in found.hrefs())
    assert not re.search("[\u202a-\u202e\x00-\x08\ud800-\udfff]", text)
    assert {h[1:] for h in found.hrefs() if h.startswith("#")} <= set(found.ids)
    text.encode()


def test_spans_outside_the_text_are_brought_inside() -> None:
    one = msgspec.structs.replace(ARTICLES[4], text="abc\n\ndef", paragraphs=((-3, 2), (1, 3), (5, 99)))
    assert blocks(one) == [(0, 2), (2, 3), (5, 8)]


def test_text_between_paragraphs_is_shown() -> None:
    one = msgspec.structs.replace(ARTICLES[4], text="abc def ghi", paragraphs=((4, 7),))
    assert blocks(one) == [(0, 4), (4, 7), (7, 11)]


def many(articles: int, claims: int) -> Report:
    """A report of the size of a big inquiry: the story over and over, one claim in ten much repeated and disputed."""
    made = [msgspec.structs.replace(ARTICLES[i % 6], id=f"{ARTICLES[i % 6].id}-{i // 6}") for i in range(articles)]
    told: list[Claim] = []
    for i in range(claims):
        batch = f"-{i % max(articles // 6, 1)}"
        renamed = msgspec.json.encode(CARGO if i % 10 else DEATHS).decode()
        for one in ARTICLES:
            renamed = renamed.replace(f'"{one.id}"', f'"{one.id}{batch}"')
        told.append(msgspec.json.decode(renamed, type=Claim))
    return msgspec.structs.replace(REPORT, articles=tuple(made), claims=tuple(told))


def crowd(articles: int, claims: int) -> Report:
    """A report of a day's news: after a few claims that are repeated, each article alone tells what no other does."""
    base = many(articles, 5)
    alone: list[Claim] = []
    for i in range(claims):
        batch = f"-{i % (articles // 6)}"
        renamed = msgspec.json.encode(CARGO).decode()
        for one in ARTICLES:
            renamed = renamed.replace(f'"{one.id}"', f'"{one.id}{batch}"')
        claim = msgspec.json.decode(renamed, type=Claim)
        alone.append(msgspec.structs.replace(claim, articles=claim.articles[:1], versions=claim.versions[:1], outlets=1))
    return msgspec.structs.replace(base, claims=(*base.claims, *alone))


def test_a_thousand_articles_and_two_thousand_claims_render() -> None:
    text = written(many(1000, 2000), title="big")
    assert len(text.encode()) < 12e6
    assert text.count('class="claim"') == 2000
    assert text.count('class="article"') == 1000


def test_no_piece_of_a_big_page_is_big() -> None:
    pieces = [len(piece.encode()) for piece in dossier(crowd(1002, 5000), title="big")]
    assert max(pieces) < 100_000
    assert sum(pieces) < 12e6


@pytest.fixture(scope="module")
def crowded() -> str:
    return written(crowd(120, 600), title="crowd")


def test_claims_of_one_article_each_take_a_line_after_the_first(crowded: str) -> None:
    numbers = [int(n) for n in re.findall(r'<li id="c(\d+)" class="claim line"', crowded)]
    assert numbers == list(range(151, 606))
    shown = re.findall(r'<details id="c(\d+)" class="claim', crowded)
    assert [int(n) for n in shown] == list(range(1, 151))
    assert crowded.count("<tr data-claim=") == 150
    assert "455 more claims, each told by one article alone" in crowded


def test_a_claim_in_a_line_links_to_its_words(crowded: str) -> None:
    found = re.search(r'<li id="c600".*?</li>', crowded, re.S)
    assert found is not None
    target = re.search(r'href="#(a\d+-\d+-\d+)"', found.group())
    assert target is not None
    assert f'id="{target.group(1)}"' in crowded
    assert CARGO.summary in found.group()
    assert "صحيفة نادر" in found.group()


def test_every_link_of_a_crowded_page_has_its_anchor(crowded: str) -> None:
    made = Page(crowded)
    assert made.stack == []
    assert len(made.ids) == len(set(made.ids))
    assert {h[1:] for h in made.hrefs() if h.startswith("#")} <= set(made.ids)


def test_of_a_hundred_articles_everything_is_shown() -> None:
    text = written(crowd(96, 300), title="few")
    assert "claim line" not in text
    assert len(re.findall(r'<details id="c\d+" class="claim', text)) == 305
    assert 'id="lines"' not in text


def test_repeated_claims_of_a_crowd_are_never_cut_to_a_line() -> None:
    text = written(many(120, 400), title="repeated")
    assert text.count('class="claim"') == 400
    # Further down the chains are told in words.
    assert 'class="graph' not in text[text.index('id="c200"') : text.index('id="articles"')]
