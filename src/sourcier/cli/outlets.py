"""The verb ``outlets``: what is known of who publishes, and public tables that tell more."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from sourcier.cli import output
from sourcier.cli.group import REFUSED
from sourcier.cli.options import json_option, mapped

if TYPE_CHECKING:
    from sourcier.data.outlets import Row

_REGISTRY = "outlets.tsv"


@click.group()
def outlets() -> None:
    """Look up outlets, or import tables of them."""


@outlets.command("import")
@click.argument("tables", nargs=-1, required=True, metavar="TABLE...")
@click.option("-o", "--output", "target", default=_REGISTRY, show_default=True, metavar="FILE", help="Where the registry goes.")
@click.option(
    "--column",
    "columns",
    metavar="ROLE=NAME",
    multiple=True,
    help="Read ROLE (name, address, country, kind, owner) from the column NAME.",
)
@click.pass_context
def import_tables(ctx: click.Context, tables: tuple[str, ...], target: str, columns: tuple[str, ...]) -> None:
    """Make a registry of outlets from public tables.

    A TABLE is a CSV or TSV file whose first row names its columns. What several tell of one name is taken together. Set
    SOURCIER_OUTLETS to the registry, and reports know the outlets in it by name and address. Our own registry goes before
    it.
    """
    from sourcier.data.import_outlets import merged, read_outlets, registry_lines
    from sourcier.errors import InputError

    output.check_target(Path(target))
    rows: list[Row] = []
    refused = False
    for table in tables:
        try:
            rows += read_outlets(table, mapped(columns))
        except InputError as error:
            refused = True
            output.say(f"refused: {error}")
    kept = merged(rows)
    if kept:
        output.write(Path(target), registry_lines(kept))
        having = {what: sum(bool(getattr(row, what)) for row in kept) for what in ("domains", "country", "owner")}
        told = f"{having['domains']} with an address, {having['country']} with a country, {having['owner']} with an owner"
        number = f"{len(kept)} outlet{'' if len(kept) == 1 else 's'}"
        click.echo(output.line(f"{number} in {target}: {told}. Use them with SOURCIER_OUTLETS={target}"))
    ctx.exit(REFUSED if refused or not kept else 0)


@outlets.command()
@click.argument("name", metavar="NAME|ADDRESS")
@json_option
@click.pass_context
def show(ctx: click.Context, name: str, as_json: bool) -> None:
    """Show what is known of an outlet."""
    from sourcier.data.outlets import find_outlet

    found = find_outlet(name)
    if as_json:
        output.print_json(found)
    elif found is None:
        output.say(f"nothing is known of {name}: import a table that has it with `sourcier outlets import`")
    else:
        for what in ("name", "domain", "country", "kind", "owner"):
            click.echo(f"{what:8} {output.line(getattr(found, what) or 'not known')}")
    ctx.exit(0 if found else REFUSED)
