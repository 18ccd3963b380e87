"""One claim of the dossier: the answer, its origins, its chains, its versions, its disputes, its circles and its timeline."""

from __future__ import annotations

from sourcier.records import Bounds, Claim, Dispute, Drift, Origin, Step
from sourcier.report import phrases
from sourcier.report.decisions import of_claim
from sourcier.report.graph import chain_graph
from sourcier.report.markup import EMPTY, Html, bdi, direction, escape, join, tag
from sourcier.report.parts import dots, parts
from sourcier.report.timeline import timeline
from sourcier.report.versions import versions
from sourcier.report.view import View, evidence_of

# Chains and changes beyond these are in the JSON; a page that lists thousands is not read.
_MOST_CHAINS, _MOST_DRIFT, _MOST_CHIPS = 40, 40, 24
# Those beyond these are folded.
_REASONS, _DISPUTES = 6, 3


def claim(view: View, number: int, one: Claim, *, unfolded: bool, drawn: bool = True) -> Html:
    """Render one claim, folded unless ``unfolded``; unless ``drawn`` its chains are told in words and its times in a table."""
    heading = tag("h3", tag("span", f"C{number}", class_="no"), " ", tag("span", one.summary, dir="auto"))
    return tag(
        "details",
        tag("summary", heading, tag("p", _figures(one) if repeated(one) else _figures_of_one(view, one), class_="byline")),
        tag(
            "div",
            _answer(view, one),
            _origins(view, one),
            _chains(view, number, one, drawn),
            _more(view, one, drawn),
            of_claim(view, one),
            _foot(one),
            class_="in",
        ),
        id=f"c{number}",
        class_="claim" if repeated(one) else "claim minor",
        open=unfolded,
        data_disputed=bool(one.disputes),
        data_origins=one.origins.high,
    )


def repeated(one: Claim) -> bool:
    """Whether a claim is more than what one article says undisputed."""
    return len(one.articles) > 1 or bool(one.disputes)


def _figures(one: Claim) -> Html:
    found = Bounds(low=one.origins.low, high=one.origins.high)
    origins = f" independent {'origin' if found.high == 1 else 'origins'} "
    shown = [
        join([tag("b", phrases.bounds(found.low, found.high)), origins, dots(found)]),
        escape(f"{phrases.count(len(one.articles), 'article')} in {phrases.count(one.outlets, 'outlet')}"),
    ]
    if one.disputes:
        shown.append(tag("span", f"✕ {phrases.count(len(one.disputes), 'dispute')}", class_="flag denies"))
    if one.circular:
        shown.append(tag("span", f"↻ {phrases.count(len(one.circular), 'circle')}", class_="flag"))
    return join(shown, " · ")


def _figures_of_one(view: View, one: Claim) -> Html:
    """The same in fewer words for a claim of one article: its outlet."""
    found = Bounds(low=one.origins.low, high=one.origins.high)
    return join([dots(found), *(bdi(view.outlet(article)) for article in one.articles)], " ")


def _answer(view: View, one: Claim) -> Html:
    return tag("p", phrases.answer(one), class_="answer")


def _origins(view: View, one: Claim) -> Html:
    items = [_origin(view, origin) for origin in one.origins.items[:_MOST_CHAINS]]
    if len(one.origins.items) > _MOST_CHAINS:
        items.append(tag("li", f"and {phrases.count(len(one.origins.items) - _MOST_CHAINS, 'more origin')}, all in the JSON"))
    reasons = [tag("li", reason) for reason in phrases.each_once(one.origins.reasons)]
    left = tag("div", tag("h4", "Origins"), tag("ul", join(items) or tag("li", "No origin is given."), class_="origins"))
    middle = tag(
        "div",
        tag("h4", "Why this count"),
        tag("ul", join(reasons[:_REASONS]) or tag("li", "No reason is needed: nothing is in doubt.")),
        _folded(tag("ul", join(reasons[_REASONS:])), len(reasons) - _REASONS, "more reason"),
    )
    return tag("div", left, middle, parts(one), class_="columns")


def _origin(view: View, origin: Origin) -> Html:
    first = next((step.evidence for chain in origin.chains for step in chain if step.evidence), None)
    name = (
        tag("a", bdi(phrases.origin_name(origin)), href=view.anchor(first))
        if view.anchor(first)
        else bdi(phrases.origin_name(origin))
    )
    kind = phrases.KINDS.get(origin.kind, origin.kind)
    return tag("li", name, tag("small", f" {kind} · behind {phrases.count(len(origin.articles), 'article')}"), class_=origin.kind)


def _chains(view: View, number: int, one: Claim, drawn: bool) -> Html:
    chains = [(origin, chain) for origin in one.origins.items for chain in origin.chains if chain]
    if not chains:
        return EMPTY
    items = [_chain(view, origin, chain) for origin, chain in chains[:_MOST_CHAINS]]
    if len(chains) > _MOST_CHAINS:
        items.append(tag("li", f"and {phrases.count(len(chains) - _MOST_CHAINS, 'more chain')}, all in the JSON"))
    if not drawn:
        return tag("section", tag("h4", "Who has it from whom"), tag("ul", join(items), class_="plain"))
    listing = tag(
        "details",
        tag("summary", f"{phrases.count(len(chains), 'chain')} in words"),
        tag("ol", join(items)),
        class_="aside",
        id=f"c{number}-chains",
    )
    # One step from one origin to one article needs no drawing.
    if len(chains) == 1 and len(chains[0][1]) == 1:
        return tag("section", tag("h4", "Who has it from whom"), tag("ul", join(items), class_="plain"))
    return tag("section", tag("h4", "Who has it from whom"), chain_graph(view, one), listing)


def _chain(view: View, origin: Origin, chain: tuple[Step, ...]) -> Html:
    words = [bdi(phrases.origin_name(origin))]
    for step in chain:
        number = f" {view.label(step.article)}" if step.article in view.numbers else ""
        label = phrases.relation(step.relation) + (f" ({step.probability:.0%})" if step.probability < 0.995 else "")
        target = view.anchor(step.evidence)
        arrow = tag("a" if target else "span", f"{label} →", href=target, class_="step")
        words.append(join([arrow, " ", bdi(view.receiver(step)), tag("span", number, class_="no")]))
    return tag("li", join(words, " "))


def _more(view: View, one: Claim, drawn: bool) -> Html:
    shown = []
    if len(one.versions) > 1 or any(v.quantity or v.time or v.place for v in one.versions):
        shown.append(tag("section", tag("h4", "Versions side by side"), versions(view, one)))
    if one.drift:
        items = [_drift(view, one, drift) for drift in one.drift[:_MOST_DRIFT]]
        if len(one.drift) > _MOST_DRIFT:
            items.append(tag("li", f"and {phrases.count(len(one.drift) - _MOST_DRIFT, 'more change')}, all in the JSON"))
        shown.append(tag("section", tag("h4", "How it drifted"), tag("ul", join(items), class_="drift")))
    if one.disputes:
        items = [_dispute(view, one, dispute) for dispute in one.disputes]
        rest = _folded(join(items[_DISPUTES:]), len(items) - _DISPUTES, "more dispute")
        shown.append(tag("section", tag("h4", "Who disputes it, and whether that travelled"), join(items[:_DISPUTES]), rest))
    if one.circular:
        items = [tag("li", _circle(view, circle)) for circle in one.circular if circle]
        shown.append(tag("section", tag("h4", "What circles back"), tag("ul", join(items), class_="circles")))
    times = timeline(view, one) if drawn else EMPTY
    shown.append(tag("section", tag("h4", "When it happened, when it was published"), times) if times else EMPTY)
    return join(shown)


def _folded(rest: Html, number: int, noun: str) -> Html:
    """What is beyond the first of its kind, under how many of a ``noun`` that are; nothing where there are none."""
    return tag("details", tag("summary", phrases.count(number, noun)), rest, class_="aside") if number > 0 else EMPTY


def _circle(view: View, circle: tuple[str, ...]) -> Html:
    """Who has it from whom in a circle; a long one unfolds."""
    whole = join([_name(view, name) for name in (*circle, circle[0])], " → ")
    short = phrases.circle(circle)
    if len(short) > len(circle):
        return whole
    return tag("details", tag("summary", join([bdi(view.outlet(name)) for name in short], " → ")), whole)


def _drift(view: View, one: Claim, drift: Drift) -> Html:
    return tag(
        "li",
        tag("span", drift.component, class_="what"),
        " ",
        tag("span", drift.relation, class_=f"how {drift.relation}"),
        " ",
        _told_link(view, one, drift.source, drift.before, "del"),
        " → ",
        _told_link(view, one, drift.target, drift.after, "ins"),
    )


def _told_link(view: View, one: Claim, statement: str, words: str, name: str) -> Html:
    told = view.told(statement, one.articles)
    text = tag(name, bdi(words or "not told"))
    if told is None:
        return text
    return join([tag("a", view.label(told[0].id), href=view.anchor(evidence_of(told))), " ", text])


def _dispute(view: View, one: Claim, dispute: Dispute) -> Html:
    told = view.told(dispute.statement, dispute.carried_by or one.articles)
    sign = {"denies": "✕ denies", "doubts": "? doubts", "corrects": "✎ corrects"}[dispute.stance]
    what = "" if dispute.of == "claim" else f" the {dispute.of}"
    who = tag(
        "p", tag("span", sign + what, class_=f"flag {dispute.stance}"), " ", tag("b", bdi(dispute.by or "source not named"))
    )
    quote = EMPTY
    if told is not None:
        evidence = evidence_of(told)
        words = view.words(evidence)
        link = tag("a", words if len(words) <= 400 else words[:400] + "…", href=view.anchor(evidence))
        quote = tag("blockquote", link, lang=told[0].language, dir=direction(words), cite=f"#a{view.numbers[told[0].id]}")
    return tag(
        "div",
        who,
        quote,
        _chips(view, "Carried by", dispute.carried_by),
        _chips(view, "Missing in", dispute.left_out_by),
        _chips(view, "Earlier than it", dispute.earlier) if dispute.earlier else EMPTY,
        class_="dispute",
    )


def _chips(view: View, label: str, articles: tuple[str, ...]) -> Html:
    chips = [_name(view, article) for article in view.in_order(articles)[:_MOST_CHIPS]] or [tag("span", "none", class_="none")]
    if len(articles) > _MOST_CHIPS:
        chips.append(tag("span", f"and {len(articles) - _MOST_CHIPS} more"))
    return tag(
        "p",
        tag("span", label, class_="label"),
        " ",
        join(chips, " "),
        class_="chips missing" if label == "Missing in" else "chips",
    )


def _name(view: View, name: str) -> Html:
    """An article as a link, any other name as it is."""
    if name not in view.numbers:
        return bdi(name)
    return tag("a", tag("span", view.label(name), class_="no"), " ", bdi(view.outlet(name)), href=f"#a{view.numbers[name]}")


def _foot(one: Claim) -> Html:
    grade = tag("span", "Grade: ", tag("b", one.grade.label), f" ({one.grade.rule}).") if one.grade.label else EMPTY
    probable = f"Expected number of origins, given how sure each link is: {one.origins.probable:.1f}."
    return tag("p", grade, " ", probable, " ", tag("code", one.id), class_="foot")
