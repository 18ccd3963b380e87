"""The verbs and their options; what they print is laid out elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING

import click

from sourcier import __version__
from sourcier.cli import output
from sourcier.cli.group import ARCHIVE as UNSOUND
from sourcier.cli.group import INTERRUPTED, REFUSED, Verbs
from sourcier.cli.inputs import Inputs, reading
from sourcier.cli.options import archive_option, asking, embedder_option, json_option
from sourcier.cli.outlets import outlets
from sourcier.cli.review import review

if TYPE_CHECKING:
    from sourcier.archive import Archive
    from sourcier.records import Article, Decision, Refusal

# Beside what the user works on, under a name that says whose it is.
_DOSSIER = "sourcier-report.html"


def _version(ctx: click.Context, option: click.Parameter, wanted: bool) -> None:
    if wanted:
        from sourcier.passages import engine

        core = "compiled core" if engine.is_native() else "plain core: slower; install a C++20 compiler and sourcier again"
        click.echo(f"sourcier, version {__version__} ({core})")
        ctx.exit()


@click.group(cls=Verbs, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version and exit.")
def sourcier() -> None:
    """Trace claims in the news to their origins: who says it, from whom, how many independent origins it has, who denies
    it, and how it drifted.

    An INPUT is a file, a folder, or - for standard input: plain text, HTML, JSONL, CSV, found by content. A manifest.csv
    beside the files can give what they lack (columns file, url, outlet, published, title, language, author).

    Exit codes: 0 done, 1 some inputs were refused, 2 wrong usage, 3 the archive is unusable.
    """


@sourcier.command()
@reading
@click.option("-o", "--output", "dossier", metavar="FILE.html", help=f"Where the dossier goes.  [default: {_DOSSIER}]")
@click.option("--json", "json_file", metavar="FILE", help="Write the answer as JSON too; with - print it instead.")
@click.option(
    "--decisions",
    "decided",
    metavar="FILE",
    type=click.File("rb"),
    help="Apply decisions as `sourcier review export` wrote them.",
)
@embedder_option
@click.pass_context
def report(
    ctx: click.Context,
    inputs: Inputs,
    embedder: str | None,
    dossier: str | None,
    json_file: str | None,
    decided: IO[bytes] | None,
) -> None:
    """Answer for a set of pages at once.

    Prints the claims with their origins, denials and drift, and writes a dossier: one HTML file that opens anywhere and
    shows the text behind every line.
    """
    from sourcier.cli.answers import write_report
    from sourcier.cli.titles import title_of
    from sourcier.pipeline import build_report, open_embedder
    from sourcier.records import Article

    if dossier is None and json_file != "-":
        dossier = _DOSSIER
    for target in {dossier, None if json_file == "-" else json_file} - {None}:
        output.check_target(Path(str(target)))
    near = open_embedder(embedder) if embedder else None
    decisions, refused = _decisions(decided)
    articles: list[Article] = []
    for result in inputs.read():
        articles.append(result) if isinstance(result, Article) else refused.append(result)
    answer = build_report(articles, refused, inputs.progress.stage, decisions, near)
    inputs.progress.clear()
    write_report(answer, dossier, json_file, title=output.line(title_of(inputs.names)))
    ctx.exit(REFUSED if refused else 0)


@sourcier.command()
@reading
@json_option
@click.pass_context
def read(ctx: click.Context, inputs: Inputs, as_json: bool) -> None:
    """Show what is read in each article.

    Its metadata, its mentions of times, quantities, places and names, and its statements; nothing is linked. With --json
    one object a line.
    """
    from sourcier.cli.answers import describe_article
    from sourcier.records import Article

    refused = False
    for result in inputs.read():
        if isinstance(result, Article):
            inputs.progress.clear()
            output.print_json(result) if as_json else click.echo(describe_article(result))
        else:
            refused = True
    inputs.progress.clear()
    ctx.exit(REFUSED if refused else 0)


@sourcier.command()
@reading
@json_option
@archive_option
@click.pass_context
def add(ctx: click.Context, inputs: Inputs, as_json: bool, archive: str) -> None:
    """Add articles to an archive.

    What it holds already is passed over, a new text of a known article is kept beside the earlier one, and an
    interrupted run goes on where it ended when it is run again. Tells how much of the new text stands in articles added
    before, and how much had to be read: a sentence that came before in the run is read no more.
    """
    from sourcier.archive import Archive
    from sourcier.cli.answers import describe_added

    progress = inputs.progress
    with Archive(archive, reader=inputs.reader) as opened:
        try:
            added = opened.add(inputs.pages(), progress.step)
        except KeyboardInterrupt:
            progress.clear()
            kept = "is stored and safe; run the same command again to go on"
            output.say(f"interrupted: what was read ({progress.stored} new in {archive}) {kept}")
            ctx.exit(INTERRUPTED)
        for one in added.refused:
            progress.refuse(one.input, one.why)
        progress.clear()
        if as_json:
            output.print_json(added)
        for line in [] if as_json else describe_added(added, archive):
            click.echo(output.line(line))
        if added.unlinked:
            output.say(f"what they repeat was not looked up, and will be later: {added.unlinked}")
    ctx.exit(REFUSED if added.refused else 0)


@sourcier.command()
@click.argument("query", nargs=-1)
@click.option("--csv", "csv_file", metavar="FILE", help="Write them as a table, one line a claim; with - print it.")
@click.option("--rebuild", is_flag=True, help="Derive them from all articles, not only what new articles touch.")
@json_option
@asking
def claims(query: tuple[str, ...], csv_file: str | None, rebuild: bool, as_json: bool, opened: Archive) -> None:
    """List the claims of an archive.

    The most contested and most repeated come first. QUERY keeps those that hold all its words. The table has the grade with its
    rule, and a code of the Admiralty that judges no source: F1 told by two independent origins or more, undisputed; F3 by one
    that is named, or by more and disputed; F4 disputed; F6 by nobody named.
    """
    from sourcier import report as reports
    from sourcier.cli.answers import describe_claims, looked_at

    if csv_file and csv_file != "-":
        output.check_target(Path(csv_file))
    answer = opened.claims(" ".join(query), rebuild=rebuild)
    if csv_file == "-":
        click.echo(b"".join(reports.table(answer)), nl=False)
    elif csv_file:
        output.write(Path(csv_file), reports.table(answer))
    else:
        output.print_json(answer) if as_json else click.echo(describe_claims(answer) + "\n" + looked_at(answer), nl=False)


@sourcier.command()
@click.argument("wanted", metavar="CLAIM|ARTICLE|TEXT")
@json_option
@asking
def trace(wanted: str, as_json: bool, opened: Archive) -> None:
    """Trace claims of an archive to their origins.

    Who says it, from whom, how many independent origins it has, who denies it, how it drifted, each with its evidence.
    CLAIM is an id that `sourcier claims` lists, ARTICLE an id, address or path, TEXT words that tell the claim: copied
    from an article, or your own.
    """
    from sourcier.cli.answers import describe_traces

    answer = opened.trace(wanted)
    output.print_json(answer) if as_json else click.echo(describe_traces(answer), nl=False)


@sourcier.command()
@click.argument("one", metavar="CLAIM|STATEMENT")
@click.argument("other", metavar="CLAIM|STATEMENT")
@json_option
@asking
def why(one: str, other: str, as_json: bool, opened: Archive) -> None:
    """Tell why two statements or claims are one claim, or two.

    What agrees, what differs and what is missing, each with its points; what keeps them apart, or over which statements they
    are one. CLAIM is an id that `sourcier claims` lists, STATEMENT one that `sourcier trace CLAIM` shows; the first letters are
    enough.
    """
    from sourcier import report as reports

    found = opened.why(one, other)
    if as_json:
        output.print_json(found)
    else:
        click.echo(reports.comparison(found, width=output.width(), color=output.color()), nl=False)


@sourcier.command()
@click.option("--repair", is_flag=True, help="Rebuild what can be rebuilt; no text is ever changed or deleted.")
@json_option
@archive_option
@click.pass_context
def verify(ctx: click.Context, repair: bool, as_json: bool, archive: str) -> None:
    """Check an archive.

    The file, the search index and the passage index against the texts, every record and every offset. With --json one object
    a line for each finding, and none where all is sound.
    """
    from sourcier.archive import Archive

    with Archive(archive, create=False) as opened:
        findings = opened.verify(repair=repair)
    for one in findings:
        if as_json:
            output.print_json(one._asdict())
            continue
        click.echo(output.line(f"{'repaired' if one.repaired else 'damaged'}: {one.where}: {one.what}"))
    unsound = [one for one in findings if not one.repaired]
    if not findings and not as_json:
        click.echo(output.line(f"{archive} is sound"))
    elif unsound and not repair:
        output.say("run `sourcier verify --repair` to rebuild what can be rebuilt")
    ctx.exit(UNSOUND if unsound else 0)


def _decisions(file: IO[bytes] | None) -> tuple[list[Decision], list[Refusal]]:
    """The decisions of a file, and its lines that are none, each named on standard error."""
    from sourcier.records import Decision, Refusal
    from sourcier.review import read

    found = list(read(getattr(file, "name", "-"), file)) if file else []
    refused = [one for one in found if isinstance(one, Refusal)]
    for one in refused:
        output.say(f"refused: {one.input}: {one.why}")
    return [one for one in found if isinstance(one, Decision)], refused


sourcier.add_command(outlets)
sourcier.add_command(review)
