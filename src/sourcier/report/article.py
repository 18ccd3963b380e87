"""One article of the dossier: readable in full, with what was read in it highlighted and anchored."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sourcier.records import Action, Article, Label, Mention, Name, Place, Quantity, Span, Statement, Time
from sourcier.report import phrases
from sourcier.report.markup import EMPTY, Html, bdi, direction, escape, is_web, join, outward, tag
from sourcier.report.repeats import Repeat, repeats
from sourcier.report.spans import Mark, highlight
from sourcier.report.view import View, anchor_id, clamp

_KINDS: dict[type[Mention], str] = {Time: "t", Quantity: "q", Place: "p", Name: "n", Action: "k"}
# Outer to inner when spans are equal: a link is innermost so that it stays one piece.
_STATEMENT, _EVIDENCE, _PART, _MENTION, _LINK = range(5)
# A page cut into thousands of pieces of furniture is told by its first ones.
_REMOVED_SHOWN, _REMOVED_LETTERS = 60, 400


def article(view: View, one: Article, shared: list[Repeat], *, unfolded: bool, detailed: bool = True) -> Html:
    """Render one article, folded unless ``unfolded``; unless ``detailed`` what it states is marked, not what is in that."""
    number = view.numbers[one.id]
    heading = tag("h3", tag("span", f"A{number}", class_="no"), " ", bdi(one.title or _first_words(one), lang=one.language))
    return tag(
        "details",
        tag("summary", heading, _byline(view, one)),
        tag(
            "div",
            _facts(view, one),
            _body(view, one, detailed),
            _credits(one),
            repeats(view, shared),
            _removed(one),
            class_="in",
        ),
        id=f"a{number}",
        class_="article",
        open=unfolded,
    )


def published(one: Article) -> str:
    """When an article was published, for people."""
    return phrases.interval(one.published.earliest, one.published.latest) if one.published else "date not known"


def blocks(one: Article) -> list[Span]:
    """The paragraphs, and whatever text stands between them, so that every character is shown."""
    found, at = [], 0
    for start, end in [*sorted(one.paragraphs), (len(one.text), len(one.text))]:
        start, end = clamp(max(start, at), end, len(one.text))
        if one.text[at:start].strip():
            found.append((at, start))
        if one.text[start:end].strip():
            found.append((start, end))
        at = max(at, end)
    return found


def _first_words(one: Article) -> str:
    words = " ".join(one.text[:200].split())
    return words[:80] + "…" if len(words) > 80 else words or "(no text)"


def _byline(view: View, one: Article) -> Html:
    parts: list[Html] = [bdi(view.outlet(one.id), class_="outlet"), escape(published(one))]
    if one.language:
        parts.append(tag("span", one.language, class_="lang"))
    if one.authors:
        parts.append(join([bdi(author) for author in one.authors], ", "))
    return tag("p", join(parts, " · "), class_="byline")


def _facts(view: View, one: Article) -> Html:
    claims = sorted({n for s in one.statements for n in view.claims_of.get(s.id, [])})
    facts = []
    if one.url or one.path:
        facts.append(join([escape("From "), outward(one.url, _shortened(one.url)) if one.url else bdi(one.path or "")]))
    if claims:
        links = join([tag("a", f"C{n}", href=f"#c{n}") for n in claims[:40]], " ")
        facts.append(join([escape("Tells "), links, escape(f" and {len(claims) - 40} more" if len(claims) > 40 else "")]))
    return tag("p", join(facts, " · "), class_="facts") if facts else EMPTY


def _shortened(url: str) -> str:
    return url if len(url) <= 90 else url[:87] + "…"


def _body(view: View, one: Article, detailed: bool) -> Html:
    marks = sorted([*_told(view, one), *_page(one), *(_details(one) if detailed else ())], key=lambda m: m.start)
    labels = [label for label in one.labels if label.label != "chrome"]
    written: set[str] = set()
    whole = direction(one.text)
    shown = []
    coming = 0
    here: list[Mark] = []
    for start, end in blocks(one):
        here = [m for m in here if m.end > start]
        while coming < len(marks) and marks[coming].start < end:
            here.append(marks[coming])
            coming += 1
        inner = highlight(one.text, start, end, here, written)
        shown.append(_block(inner, one.text[start:end], _label_of(labels, start, end), whole))
    lost = [m.id for m in marks if m.id and m.id not in written]
    points = join([tag("span", id=i) for i in dict.fromkeys(lost)])
    return tag(
        "div",
        points,
        join(shown, "\n") or tag("p", "This article has no text."),
        class_="text",
        lang=one.language,
        dir=whole or "auto",
    )


def _block(inner: Html, text: str, label: str | None, whole: str | None) -> Html:
    own = direction(text)
    return tag("p", inner, class_=label and f"l-{label}", dir=own if own != whole else None)


def _label_of(labels: Iterable[Label], start: int, end: int) -> str | None:
    for label in labels:
        if label.start <= start and end <= label.end:
            return label.label
    return None


def _told(view: View, one: Article) -> list[Mark]:
    """What the article states, and every span that something links to."""
    length, number = len(one.text), view.numbers[one.id]
    anchors = {span: anchor_id(number, *span) for span in view.anchors.get(one.id, ())}
    marks = [_statement(view, s, length) for s in one.statements]
    for mark in marks:
        mark.id = anchors.pop((mark.start, mark.end), None)
    return marks + [_mark(start, max(end, start + 1), _EVIDENCE, Html(' class="e"'), i) for (start, end), i in anchors.items()]


def _details(one: Article) -> Iterator[Mark]:
    """Who says it and how, and what was understood of the words."""
    length = len(one.text)
    for s in one.statements:
        parts = ((s.source, "s"), (s.cue, "c"))
        yield from (_mark(*clamp(*part, length), _PART, Html(f' class="{css}"')) for part, css in parts if part)
    for m in one.mentions:
        yield _mark(*clamp(m.start, m.end, length), _MENTION, _tooltip(m))


def _page(one: Article) -> Iterator[Mark]:
    """What the page itself marks: credits, furniture and links."""
    length = len(one.text)
    for c in one.credits:
        yield _mark(*clamp(c.start, c.end, length), _PART, Html(f' class="cr" title="{c.kind} credit"'))
    for x in one.labels:
        if x.label == "chrome":
            yield _mark(*clamp(x.start, x.end, length), _PART, Html(f' class="fu" title="{escape(x.why)}"'))
    for link in one.links:
        if is_web(link.url):
            at = Html(f' href="{escape(link.url)}" rel="noopener noreferrer nofollow" target="_blank" class="out"')
            yield Mark(start=link.start, end=link.end, rank=_LINK, name="a", attributes=at)


def _mark(start: int, end: int, rank: int, attributes: Html, anchor: str | None = None) -> Mark:
    return Mark(start=start, end=end, rank=rank, attributes=attributes, id=anchor)


def _statement(view: View, one: Statement, length: int) -> Mark:
    start, end = clamp(*one.content, length)
    claims = view.claims_of.get(one.id, [])
    said = " → ".join(link.name for link in one.chain)
    title = f"{one.stance}, {one.form}, {one.modality}{': ' + said if said else ''}"
    # The number is drawn by the style sheet, so that the text of the article stays as it is when copied.
    after = join([tag("a", class_="to", href=f"#c{n}", aria_label=f"C{n}") for n in claims[:3]])
    attributes = Html(f' class="st {one.stance}" title="{escape(title)}"')
    return Mark(start=start, end=end, rank=_STATEMENT, attributes=attributes, after=after)


def _tooltip(one: Mention) -> Html:
    return Html(f' class="m {_KINDS[type(one)]}" title="{escape(phrases.mention(one))}"')


def _credits(one: Article) -> Html:
    if not one.credits:
        return EMPTY
    items = [tag("li", f"{c.kind}: ", bdi(c.name)) for c in one.credits]
    return tag("details", tag("summary", phrases.count(len(items), "credit")), tag("ul", join(items)), class_="aside")


def _removed(one: Article) -> Html:
    if not one.removed:
        return EMPTY
    items = [
        tag(
            "li",
            tag("span", x.why, class_="why"),
            " ",
            tag("q", _short(x.text.strip()), dir="auto"),
        )
        for x in one.removed[:_REMOVED_SHOWN]
    ]
    if len(one.removed) > _REMOVED_SHOWN:
        items.append(tag("li", f"and {len(one.removed) - _REMOVED_SHOWN} more, all in the JSON"))
    label = f"{phrases.count(len(one.removed), 'piece')} of page furniture taken out"
    return tag("details", tag("summary", label), tag("ul", join(items)), class_="aside")


def _short(text: str) -> str:
    return text if len(text) <= _REMOVED_LETTERS else text[:_REMOVED_LETTERS] + "…"
