"""What people have decided, in words and as a part of the dossier."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcier.records import Anchor, Claim, Decision, Evidence, Ruling
from sourcier.report import phrases
from sourcier.report.markup import EMPTY, Html, bdi, escape, join, tag
from sourcier.report.view import View
from sourcier.report.widths import cut

_DONE = {
    "confirm": "statement confirmed",
    "reject": "statement rejected",
    "merge": "taken for one event",
    "split": "taken for two events",
    "root": "origin found",
    "alias": "taken for one source",
    "undo": "decision undone",
}
_FATES = {
    "applied": "",
    "undone": " [undone]",
    "partly": " [some of its statements are no longer there]",
    "lost": " [has no effect: what it is about is no longer there]",
}
# A statement is recognised by its first words, a decision by its first statements.
_WORDS, _MOST = 100, 4
_LISTED = 200


def decision(one: Decision) -> str:
    """A decision in a line: what, by whom, when, and why."""
    return f"{_what(one)}: decided by {one.by} on {phrases.day(one.on)}" + (f" ({one.comment})" if one.comment else "")


def fate(one: Ruling) -> str:
    """What became of a decision, where that is not that it holds."""
    return _FATES[one.status]


def decided_about(one: Ruling) -> list[str]:
    """The first statements that a decision is about, each with its words, and which of them are gone."""
    decided = one.decision
    gone = {(place.statement, place.start) for place in one.missing}
    lines = []
    for number, side in enumerate(_about(decided)):
        for place in side[:_MOST]:
            sign = "≠ " if number else ""
            lost = " [gone]" if (place.statement, place.start) in gone else ""
            lines.append(f"{sign}{place.statement} “{_words(place)}”{lost}")
        if len(side) > _MOST:
            lines.append(f"and {phrases.count(len(side) - _MOST, 'more statement')}")
    return lines


def touching(rulings: Sequence[Ruling], claim: Claim) -> list[Ruling]:
    """The decisions that touch a claim."""
    return [one for one in rulings if one.decision.id in claim.decisions]


def of_claim(view: View, claim: Claim) -> Html:
    """The decisions that touch a claim; nothing where there are none."""
    found = touching(view.report.decisions, claim)
    if not found:
        return EMPTY
    return tag("section", tag("h4", "Decided by people"), tag("ul", join([_item(view, one) for one in found]), class_="plain"))


def of_report(view: View) -> Html:
    """Every decision that stands, those that have no effect any more among them; nothing where there are none."""
    found = view.report.decisions
    if not found:
        return EMPTY
    items = [_item(view, one) for one in found[:_LISTED]]
    if len(found) > _LISTED:
        items.append(tag("li", f"and {phrases.count(len(found) - _LISTED, 'more decision')}, all in the JSON"))
    note = "People have overruled the rules here. The counts are those after these decisions."
    return tag("section", tag("h2", "Decisions"), tag("p", note), tag("ul", join(items), class_="plain"), id="decisions")


def _item(view: View, one: Ruling) -> Html:
    places = [place for side in _about(one.decision) for place in side[:_MOST]]
    quoted = [_quoted(view, place) for place in places[: 2 * _MOST]]
    told = [bdi(decision(one.decision)), escape(fate(one)), " ", tag("code", one.decision.id)]
    return tag("li", join(told), *(tag("blockquote", quote) for quote in quoted))


def _quoted(view: View, place: Anchor) -> Html:
    article = view.articles.get(place.article)
    same = article is not None and article.version == place.version
    evidence = Evidence(article=place.article, start=place.start, end=place.end)
    return tag("a", _words(place), href=view.anchor(evidence)) if same else bdi(_words(place))


def _about(one: Decision) -> Iterator[tuple[Anchor, ...]]:
    """The statements that are decided about, side by side."""
    yield from one.sides if one.verb == "split" else one.sides[:1]


def _what(one: Decision) -> str:
    if one.verb == "alias":
        return f"{_DONE[one.verb]}: “{one.names[0]}” and “{one.names[1]}”"
    if one.verb == "root":
        return f"{_DONE[one.verb]}: “{one.names[0]}” ({phrases.KINDS.get(one.kind or '', 'source')})"
    return f"{_DONE[one.verb]}: {one.undoes}" if one.verb == "undo" else _DONE[one.verb]


def _words(place: Anchor) -> str:
    return cut(" ".join(place.words.split()), _WORDS)
