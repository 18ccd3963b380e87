"""The versions of a claim side by side, with what changed from the version before marked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from difflib import SequenceMatcher

import msgspec

from sourcier.records import Claim, Quantity, Version
from sourcier.report import phrases
from sourcier.report.chains import publication_day
from sourcier.report.markup import EMPTY, Html, bdi, direction, escape, join, tag
from sourcier.report.view import View, evidence_of
from sourcier.words import fold

# A table longer than this is not read; the JSON has every version.
_MOST_ROWS = 30
# What a sentence says, not a page of it: comparing costs the square of the length.
_LONGEST = 300
# Below this share of common words the two are other sentences, and marking every word would show nothing.
_ALIKE = 0.6
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_COLUMNS = {"time": "When", "place": "Where", "quantity": "How many", "actor": "Who did it", "modality": "How sure"}


class _Row(msgspec.Struct, frozen=True):
    """One version, what it is compared with, how its components drifted, and whether the row above has its article."""

    version: Version
    before: Version | None
    relations: dict[str, str]
    again: bool


def versions(view: View, claim: Claim) -> Html:
    """The table of versions, the earliest published first."""
    ordered = sorted(claim.versions, key=lambda v: publication_day(view, v.article) or "~")
    by_statement = {v.statement: v for v in ordered}
    relations: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for drift in claim.drift:
        relations[drift.target][drift.component] = drift.relation
    rows: list[_Row] = []
    for version in _shown(ordered, relations):
        before = by_statement.get(version.parent or "", ordered[0])
        again = bool(rows) and rows[-1].version.article == version.article
        rows.append(_Row(version, before if before is not version else None, relations[version.statement], again))
    shown = {c: name for c, name in _COLUMNS.items() if c == "modality" or any(_value(v, c) for v in ordered)}
    head = tag("tr", join([tag("th", name, scope="col") for name in ("Told by", "In these words", *shown.values())]))
    body = join([_row(view, row, shown) for row in rows], "\n")
    table = tag("table", tag("thead", head), tag("tbody", body), class_="versions")
    left = len(ordered) - len(rows)
    return (
        join([table, tag("p", f"and {phrases.count(left, 'more version')}, all in the JSON", class_="more")]) if left else table
    )


def _shown(ordered: list[Version], relations: Mapping[str, object]) -> list[Version]:
    """As many versions as are read, in their order: the first, those that changed, and of the others the earliest."""
    odd_first = sorted(range(len(ordered)), key=lambda n: (n > 0 and ordered[n].statement not in relations, n))
    return [ordered[n] for n in sorted(odd_first[:_MOST_ROWS])]


def _row(view: View, row: _Row, shown: dict[str, str]) -> Html:
    version = row.version
    name = EMPTY if row.again else bdi(view.outlet(version.article))
    link = tag("a", tag("span", view.label(version.article), class_="no"), " ", name, href=_target(view, version))
    when = phrases.day(publication_day(view, version.article)) or "date not known"
    who = tag("th", link, EMPTY if row.again else tag("small", when), scope="row")
    cells = [_cell(view, row, component, name) for component, name in shown.items()]
    return tag("tr", who, _words(view, row), join(cells))


def _target(view: View, version: Version) -> str | None:
    told = view.told(version.statement, (version.article,))
    number = view.numbers.get(version.article)
    return view.anchor(evidence_of(told)) if told else f"#a{number}" if number else None


def _cell(view: View, row: _Row, component: str, name: str) -> Html:
    value, before = _value(row.version, component), _value(row.before, component) if row.before else ""
    # What a version leaves out is a change only where it comes from one that has it.
    kept = bool(value) or row.version.parent is not None
    changed = (
        kept and row.before is not None and _meaning(row.version, component) != _meaning(row.before, component) and bool(before)
    )
    relation = row.relations.get(component)
    shown = bdi(value) if value else tag("span", "not told", class_="none")
    if changed or relation:
        beside = f"differs from {view.label(row.before.article)}: {before}" if row.before and before else "changed"
        shown = tag("mark", shown, title=beside)
    meant = phrases.quantity(row.version.quantity) if component == "quantity" else ""
    small = [f"= {meant}"] if meant and meant != value else []
    drifted = relation or ("dropped" if changed and not value else "")
    notes = [tag("small", words) for words in small] + ([tag("small", drifted, class_="rel")] if drifted else [])
    return tag("td", shown, join(notes), data_label=name)


def _value(version: Version | None, component: str) -> str:
    if version is None:
        return ""
    if component == "time":
        return phrases.interval(*version.time) if version.time else ""
    if component == "quantity":
        return version.quantity.text or phrases.quantity(version.quantity) if version.quantity else ""
    if component == "modality":
        return phrases.modality(version)
    return (version.place if component == "place" else version.actor) or ""


def _meaning(version: Version, component: str) -> object:
    if component == "quantity":
        return _counted(version.quantity)
    return fold(_value(version, component))


def _counted(quantity: Quantity | None) -> object:
    return None if quantity is None else (quantity.low, quantity.high, quantity.mode)


def _words(view: View, row: _Row) -> Html:
    text, language = _text(view, row.version)
    before, other = _text(view, row.before) if row.before else ("", None)
    shown = compared(before, text) if before and language == other else escape(text)
    return tag("td", shown, class_="words", lang=language, dir=direction(text))


def _text(view: View, version: Version) -> tuple[str, str | None]:
    told = view.told(version.statement, (version.article,))
    text = version.text or (view.words(evidence_of(told)) if told else "")
    article = view.articles.get(version.article)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…", article.language if article else None


def compared(before: str, after: str) -> Html:
    """``after`` with what is new in it and what it lost from ``before``; plain where they are different sentences."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    if old == new or _likeness(old, new) < _ALIKE:
        return escape(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    parts: list[Html] = []
    for _, i, j, k, m in matcher.get_opcodes():
        lost, came = "".join(old[i:j]), "".join(new[k:m])
        if lost == came:
            parts.append(escape(came))
            continue
        parts.append(tag("del", lost) if lost.strip() else EMPTY)
        parts.append(tag("ins", came) if came.strip() else escape(came))
    return join(parts)


def _likeness(old: list[str], new: list[str]) -> float:
    """The share of words in common, in their order; spaces are common to all sentences."""
    left, right = ([word for word in side if not word.isspace()] for side in (old, new))
    return SequenceMatcher(None, left, right, autojunk=False).ratio()
