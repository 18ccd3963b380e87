"""Why two statements are of one claim or of two, for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.records import Agreement, Anchor, Comparison
from sourcier.report import phrases
from sourcier.report.ink import Ink, line_of
from sourcier.report.widths import cut

_NAMES = {
    "action": "what happened",
    "time": "when",
    "quantity": "how many",
    "place": "where",
    "names": "who is named",
    "words": "in common",
}
_WORDS, _VALUE = 400, 60


def comparison(found: Comparison, *, width: int = 100, color: bool = False) -> str:
    """Write why two claims or statements are one claim, or two.

    Args:
        found: The comparison.
        width: Columns of the terminal.
        color: Whether ANSI colours may be used.
    """
    ink = Ink(width, color)
    needed = f"{found.likest.points:.1f} points for one event, {found.needed:.1f} are needed"
    lines = [ink.paint(f"{found.verdict[0].upper()}{found.verdict[1:]}", "bold") + f": {needed}"]
    for reason in found.reasons:
        lines += ink.field("because", reason)
    for place, called in zip(found.statements, found.told_by, strict=True):
        lines += ["", *_statement(ink, place, called)]
    lines.append("")
    for part in found.parts:
        lines += _part(ink, part)
    if found.path:
        lines += ["", ink.paint("    From one to the other", "bold")]
        lines += [line for step in found.path for line in ink.field(f"{step.points:+.1f}", f"{step.one} → {step.other}")]
    for name, (points, enough) in found.groups.items():
        pairs = "the likest third of all pairs" if name == "likest" else "all pairs"
        lines += ink.field("on average", f"{pairs}: {points:.1f} points, {enough:.1f} are needed")
    return "\n".join(lines) + "\n"


def _statement(ink: Ink, place: Anchor, called: str) -> Iterator[str]:
    yield from ink.field("statement", f"{place.statement} [{called or place.article} {place.start}–{place.end}]")
    yield from ink.field("", f"“{cut(line_of(place.words), _WORDS)}”")


def _part(ink: Ink, part: Agreement) -> Iterator[str]:
    if part.relation == "noted":
        yield from ink.field(f"{part.points:+.1f}", part.one)
        return
    name = _NAMES.get(part.component, part.component)
    values = [cut(phrases.component_value(part.component, one), _VALUE) or "not told" for one in (part.one, part.other)]
    told = cut(part.one, 2 * _VALUE) if part.component == "words" else " / ".join(values)
    yield from ink.field(f"{part.points:+.1f}", f"{name}: {part.relation}" + (f" ({told})" if part.one or part.other else ""))
