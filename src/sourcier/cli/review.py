"""The verb ``review``: what a person decides, and the decisions made."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING, get_args

import click
import msgspec

from sourcier.cli import output
from sourcier.cli.group import REFUSED
from sourcier.cli.options import Verb, archive_option, asking, json_option
from sourcier.records import SourceKind

if TYPE_CHECKING:
    from sourcier.archive import Archive
    from sourcier.records import Decision

# A decision touches a claim or two; an alias perhaps hundreds.
_SHOWN = 5


@click.group()
def review() -> None:
    """Decide what the rules got wrong, or right.

    Each decision is kept with its author, its date and its comment, is anchored to statements, and changes the counts of
    claims, trace and report from then on. A later decision goes before an earlier one, and each can be undone. CLAIM is an
    id that `sourcier claims` lists, STATEMENT one that `sourcier trace CLAIM` shows; the first letters are enough.
    """


def _decision(verb: Verb) -> Verb:
    """What every decision takes."""
    verb = json_option(asking(verb))
    verb = click.option("--comment", default="", metavar="TEXT", help="Why.")(verb)
    return click.option("--by", required=True, envvar="SOURCIER_BY", show_envvar=True, metavar="NAME", help="Who decides.")(verb)


def _tell(opened: Archive, made: Decision, *, as_json: bool) -> None:
    """Print a decision, and the claims that it touches as they are now: their ids have changed with their statements."""
    if as_json:
        output.print_json(made)
        return
    from sourcier.cli.answers import describe_claims
    from sourcier.report import decision

    click.echo(output.line(f"{made.id}  {decision(made)}"))
    touched = opened.touched(made.id)
    if touched.claims:
        shown = msgspec.structs.replace(touched, claims=touched.claims[:_SHOWN])
        more = len(touched.claims) - _SHOWN
        click.echo("Claims that it touches, as they are now:\n" + describe_claims(shown))
        click.echo(f"and {more} more" if more > 0 else "", nl=more > 0)


@review.command()
@click.argument("statement")
@_decision
def confirm(statement: str, by: str, comment: str, opened: Archive, as_json: bool) -> None:
    """Decide that a statement is read right: it counts, also where a rule or an earlier decision would leave it out."""
    _tell(opened, opened.confirm(statement, by=by, comment=comment), as_json=as_json)


@review.command()
@click.argument("statement")
@_decision
def reject(statement: str, by: str, comment: str, opened: Archive, as_json: bool) -> None:
    """Decide that a statement is read wrong and counts nowhere."""
    _tell(opened, opened.reject(statement, by=by, comment=comment), as_json=as_json)


@review.command()
@click.argument("one", metavar="CLAIM|STATEMENT")
@click.argument("others", nargs=-1, required=True, metavar="CLAIM|STATEMENT...")
@_decision
def merge(one: str, others: tuple[str, ...], by: str, comment: str, opened: Archive, as_json: bool) -> None:
    """Decide that claims, or statements, tell one event."""
    _tell(opened, opened.merge(one, *others, by=by, comment=comment), as_json=as_json)


@review.command()
@click.argument("claim")
@click.argument("statements", nargs=-1, required=True, metavar="STATEMENT...")
@_decision
def split(claim: str, statements: tuple[str, ...], by: str, comment: str, opened: Archive, as_json: bool) -> None:
    """Decide that some statements of a claim tell one event, and the others another."""
    _tell(opened, opened.split(claim, statements, by=by, comment=comment), as_json=as_json)


@review.command()
@click.argument("statement")
@click.option("--source", required=True, metavar="NAME", help="The origin.")
@click.option(
    "--kind",
    type=click.Choice([kind for kind in get_args(SourceKind) if kind != "not_given"]),
    help="What that is; found from the archive where it knows the name, else a person.",
)
@_decision
def root(statement: str, source: str, kind: SourceKind | None, by: str, comment: str, opened: Archive, as_json: bool) -> None:
    """Decide from whom a statement is: its chain begins there, whatever it repeats."""
    _tell(opened, opened.root(statement, source, kind=kind, by=by, comment=comment), as_json=as_json)


@review.command()
@click.argument("name")
@click.argument("other", metavar="NAME")
@_decision
def alias(name: str, other: str, by: str, comment: str, opened: Archive, as_json: bool) -> None:
    """Decide that two names mean one source, wherever they stand."""
    _tell(opened, opened.alias(name, other, by=by, comment=comment), as_json=as_json)


@review.command()
@click.argument("decision")
@_decision
def undo(decision: str, by: str, comment: str, opened: Archive, as_json: bool) -> None:
    """Undo a decision; the answers are then those without it. To undo an undoing brings the decision back."""
    _tell(opened, opened.undo(decision, by=by, comment=comment), as_json=as_json)


@review.command("list")
@json_option
@asking
def list_(opened: Archive, as_json: bool) -> None:
    """List the decisions, by their time, with what became of each.

    A decision whose statements are no longer there is listed with their words, never dropped. With --json one object a line.
    """
    from sourcier import report

    made = opened.decisions()
    for one in made:
        if as_json:
            output.print_json(one)
            continue
        click.echo(output.line(f"{one.decision.id}  {report.decision(one.decision)}{report.fate(one)}"))
        for words in report.decided_about(one):
            click.echo(f"    {output.line(words)}")
    if not made and not as_json:
        click.echo("No decision has been made.")


@review.command()
@click.option("-o", "--output", "target", metavar="FILE", help="Where they go.  [default: standard output]")
@archive_option
def export(target: str | None, archive: str) -> None:
    """Write the decisions as lines of JSON, for `sourcier review import` and `sourcier report --decisions`."""
    from sourcier.archive import Archive

    target = None if target == "-" else target
    if target:
        output.check_target(Path(target))
    with Archive(archive, create=False) as opened:
        lines = list(opened.export_decisions())
    if target:
        output.write(Path(target), lines)
    else:
        click.echo(b"".join(lines), nl=False)


@review.command("import")
@click.argument("file", type=click.File("rb"), metavar="FILE")
@json_option
@archive_option
@click.pass_context
def import_(ctx: click.Context, file: IO[bytes], archive: str, as_json: bool) -> None:
    """Take in decisions that were exported; - reads standard input. Those known already change nothing."""
    from sourcier.archive import Archive

    with Archive(archive, create=False) as opened:
        found = opened.import_decisions(file, getattr(file, "name", "-"))
    for one in found.refused:
        output.say(f"refused: {one.input}: {one.why}")
    if as_json:
        output.print_json(found._asdict())
    else:
        click.echo(f"{found.added} decisions imported, {found.known} known already, {len(found.refused)} lines refused")
    ctx.exit(REFUSED if found.refused else 0)
