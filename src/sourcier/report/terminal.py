"""The answer in the terminal: the most contested or most repeated claims in full, the others in a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sourcier.records import Article, Claim, Dispute, Evidence, Origin, Report, Step, Version
from sourcier.report import phrases
from sourcier.report.decisions import decision, fate, touching
from sourcier.report.ink import Ink, arrowed, line_of
from sourcier.report.trails import endings, tree
from sourcier.report.view import View, evidence_of
from sourcier.report.widths import cut
from sourcier.words import fold

# In full: what a reader takes in at one sitting; in a line: what a terminal keeps in its scroll-back.
_FULL, _LINES = 10, 200
_CHAINS, _REASONS, _DRIFT, _DISPUTES, _DECISIONS = 6, 4, 6, 8, 4
_REFUSED = 50
# A link as sure as this needs no figure beside it.
_SURE = 0.995
_PARTS = {"happened": "happened", "actor": "who", "place": "where", "time": "when", "quantity": "how many"}


def terminal(report: Report, *, width: int = 100, color: bool = False) -> str:
    """Write the answer for people at a terminal.

    Args:
        report: The answer.
        width: Columns of the terminal.
        color: Whether ANSI colours may be used; nothing is said by colour alone.

    Returns:
        Lines joined by newlines, the last one ended.
    """
    ink, view = Ink(width, color), View(report)
    lines = [*_heading(ink, report)]
    for number, claim in view.claims[:_FULL]:
        lines += ["", *_brief(ink, view, number, claim)]
    rest = view.claims[_FULL:]
    if rest:
        lines += ["", ink.paint(f"{phrases.count(len(rest), 'more claim')}, less contested and less repeated", "bold")]
        lines += [_one_line(ink, number, claim) for number, claim in rest[:_LINES]]
        if len(rest) > _LINES:
            lines.append(f"… and {len(rest) - _LINES:,} more: the dossier and --json have them all")
    lines += _coverage(ink, report)
    return "\n".join(lines) + "\n"


def one_claim(report: Report, claim: Claim, *, width: int = 100, color: bool = False) -> str:
    """Write everything known of one claim, each step with the words that show it.

    Args:
        report: The report that the claim belongs to.
        claim: One of its claims.
        width: Columns of the terminal.
        color: Whether ANSI colours may be used.
    """
    ink, view = Ink(width, color), View(report)
    number = next((n for n, one in view.claims if one.id == claim.id), 1)
    lines = [*_brief(ink, view, number, claim, full=True)]
    for origin in claim.origins.items:
        lines += ["", *ink.nested(0, f"Origin: {phrases.origin_name(origin)} ({phrases.KINDS[origin.kind]})", "bold")]
        lines += _tree(ink, view, origin)
    lines += ["", ink.paint("    Versions", "bold")]
    lines += [line for version in claim.versions for line in _version(ink, view, version)]
    lines += ["", *(line for dispute in claim.disputes for line in _dispute_words(ink, view, claim, dispute))]
    lines += [*ink.field("Grade", f"{claim.grade.label} ({claim.grade.rule})"), *ink.field("Id", claim.id)]
    lines += [*ink.field("Articles", ", ".join(_article(view, a) for a in view.in_order(claim.articles)))]
    return "\n".join(lines) + "\n"


def coverage(report: Report, *, width: int = 100, color: bool = False) -> str:
    """Write what was looked at: no count says more than that."""
    return "\n".join(_coverage(Ink(width, color), report)) + "\n"


def _heading(ink: Ink, report: Report) -> Iterator[str]:
    outlets = len({a.outlet.name if a.outlet else a.id for a in report.articles})
    counts = [
        phrases.count(len(report.articles), "article"),
        phrases.count(outlets, "outlet"),
        phrases.count(len(report.claims), "claim"),
    ]
    yield ink.paint(", ".join(counts), "bold")
    if not report.claims:
        yield "No claim was found in what was read."


def _brief(ink: Ink, view: View, number: int, claim: Claim, *, full: bool = False) -> Iterator[str]:
    most = 10_000 if full else None
    yield from ink.title(f"C{number}", claim.summary)
    articles = f"{phrases.count(len(claim.articles), 'article')} in {phrases.count(claim.outlets, 'outlet')}"
    yield from ink.field("Origins", f"{phrases.origins(claim.origins)} behind {articles}", "green")
    reasons = phrases.each_once(claim.origins.reasons)
    for reason in reasons[: most or _REASONS]:
        yield from ink.field("  why", reason)
    yield from _more(ink, len(reasons) - (most or _REASONS), "reason")
    told = {_PARTS.get(name, name): component.origins for name, component in claim.components.items()}
    parts = [f"{name} {phrases.bounds(o.low, o.high) if o.high else 'not told'}" for name, o in told.items()]
    if parts:
        yield from ink.field("By part", " · ".join(parts))
    if not full:
        yield from _chains(ink, view, claim)
    yield from _changes(ink, view, claim, most or _DRIFT)
    for dispute in claim.disputes[: most or _DISPUTES]:
        yield from ink.field(*_dispute(view, dispute), "red")
    yield from _more(ink, len(claim.disputes) - (most or _DISPUTES), "dispute")
    decided = touching(view.report.decisions, claim)
    for one in decided[: most or _DECISIONS]:
        yield from ink.field("By people", decision(one.decision) + fate(one), "yellow")
    yield from _more(ink, len(decided) - (most or _DECISIONS), "decision")


def _more(ink: Ink, left: int, what: str) -> Iterator[str]:
    """How many of a kind are not shown."""
    if left > 0:
        yield from ink.field("", f"and {phrases.count(left, f'more {what}')}")


def _chains(ink: Ink, view: View, claim: Claim) -> Iterator[str]:
    """The chains that no other goes on from, the first of every origin before the second of any."""
    ranked = []
    for origin in claim.origins.items:
        ranked += [(i, origin, chain) for i, chain in enumerate(endings(origin.chains))]
    ranked.sort(key=lambda item: item[0])
    for i, (_, origin, chain) in enumerate(ranked[:_CHAINS]):
        yield from ink.field("Chains" if i == 0 else "", _chain(view, origin, chain))
    yield from _more(ink, len(ranked) - _CHAINS, "chain")


def _tree(ink: Ink, view: View, origin: Origin) -> Iterator[str]:
    """Each step under the step it comes from, with the words that show it."""
    for depth, step in tree(origin.chains):
        yield from ink.nested(depth, f"→ {phrases.relation(step.relation)} {_named(view, step)}")
        words = view.words(step.evidence)
        if words:
            yield from ink.nested(depth + 1, f"“{_clip(words)}”{_at(view, step.evidence)}", "dim")


def _named(view: View, step: Step) -> str:
    article = f" [{view.label(step.article)}]" if step.article else ""
    return view.receiver(step) + article + ("" if step.probability >= _SURE else f" ({step.probability:.0%})")


def _changes(ink: Ink, view: View, claim: Claim, most: int) -> Iterator[str]:
    numbers: dict[str, tuple[str, list[str]]] = {}
    for version in claim.versions:
        if version.quantity:
            words = version.quantity.text or phrases.quantity(version.quantity)
            numbers.setdefault(fold(words), (words, []))[1].append(version.article)
    if numbers:
        told = [f"{words} ({phrases.listed(view.labels(articles))})" for words, articles in numbers.values()]
        yield from ink.field("Numbers", _some(told, most))
    changes: dict[tuple[str, str, str], list[str]] = {}
    for drift in claim.drift:
        changes.setdefault((drift.component, drift.relation, drift.before or "not told"), []).append(drift.after or "not told")
    for (component, relation, before), after in list(changes.items())[:most]:
        what = relation if component == "omission" else f"{component} {relation}"
        yield from ink.field("Drift", f"{what}: {arrowed([before, _some(after, most)])}")
    yield from _more(ink, len(changes) - most, "change")
    for circle in claim.circular:
        yield from ink.field("Circle", arrowed(phrases.circle([view.outlet(name) for name in circle], most)), "yellow")


def _some(values: Sequence[str], most: int) -> str:
    """Values, each once, and how many more there are."""
    every = list(dict.fromkeys(values))
    more = [f"and {len(every) - most} more"] if len(every) > most else []
    return "; ".join([*every[:most], *more])


def _chain(view: View, origin: Origin, chain: tuple[Step, ...]) -> str:
    return arrowed([phrases.origin_name(origin), *(_named(view, step) for step in chain)])


def _dispute(view: View, dispute: Dispute) -> tuple[str, str]:
    label = {"denies": "✕ Denied", "doubts": "? Doubted", "corrects": "✎ Corrected"}[dispute.stance]
    of = "" if dispute.of == "claim" else f" (the {dispute.of})"
    carried = phrases.listed(view.labels(dispute.carried_by), 8) or "none"
    missing = phrases.listed(view.labels(dispute.left_out_by), 8)
    earlier = phrases.listed(view.labels(dispute.earlier), 8)
    travelled = f"carried by {carried}, missing in {missing}" if missing else f"carried by all that tell it since ({carried})"
    if earlier:
        travelled += f"; earlier than it: {earlier}"
    elif not missing:
        travelled = f"carried by all that tell it ({carried})"
    return label, f"by {dispute.by or 'a source not named'}{of}: {travelled}"


def _one_line(ink: Ink, number: int, claim: Claim) -> str:
    found = phrases.bounds(claim.origins.low, claim.origins.high)
    signs = "✕" if claim.disputes else " "
    head = f"C{number:<4} {signs} {found:>4} {'origin ' if found == '1' else 'origins'} {len(claim.articles):>4} art.  "
    return cut(head + line_of(claim.summary), max(ink.width, 40))


def _version(ink: Ink, view: View, version: Version) -> Iterator[str]:
    parts = [
        phrases.interval(*version.time) if version.time else "",
        version.place or "",
        version.quantity.text or phrases.quantity(version.quantity) if version.quantity else "",
        version.actor or "",
        phrases.modality(version),
    ]
    told = view.told(version.statement, (version.article,))
    where = f"{_at(view, evidence_of(told) if told else None)} {version.statement}"
    yield from ink.field(view.label(version.article), " · ".join(p for p in parts if p) + where)
    words = version.text or (view.words(evidence_of(told)) if told else "")
    if words:
        yield from ink.field("", f"“{_clip(words)}”")


def _dispute_words(ink: Ink, view: View, claim: Claim, dispute: Dispute) -> Iterator[str]:
    told = view.told(dispute.statement, dispute.carried_by or claim.articles)
    if told is not None:
        evidence = evidence_of(told)
        yield from ink.field(
            _dispute(view, dispute)[0],
            f"{dispute.by}{_at(view, evidence)} {dispute.statement}: “{_clip(view.words(evidence))}”",
            "red",
        )


def _at(view: View, evidence: Evidence | None) -> str:
    return f" [{view.label(evidence.article)} {evidence.start}–{evidence.end}]" if evidence else ""


def _clip(words: str) -> str:
    return cut(line_of(words), 400)


def _article(view: View, article: str) -> str:
    one: Article | None = view.articles.get(article)
    return f"{view.label(article)} {view.outlet(article)}" + (f" ({one.path or one.url or one.id})" if one else "")


def _coverage(ink: Ink, report: Report) -> Iterator[str]:
    looked = report.coverage
    when = f", published {phrases.interval(looked.earliest, looked.latest)}" if looked.earliest and looked.latest else ""
    languages = phrases.listed([f"{name} ({n:,})" for name, n in looked.languages.items()], 12)
    yield ""
    yield from ink.field(
        "Coverage", f"{phrases.count(looked.articles, 'article')} looked at{when}{'; ' + languages if languages else ''}"
    )
    for note in looked.notes[:_REFUSED]:
        yield from ink.field("", note)
    for name in looked.not_read[:_REFUSED]:
        yield from ink.field("Not read", name)
    for refusal in report.refused[:_REFUSED]:
        yield from ink.field("Refused", f"{refusal.input}: {refusal.why}", "yellow")
    if len(report.refused) > _REFUSED:
        yield from ink.field("", f"and {len(report.refused) - _REFUSED:,} more")
