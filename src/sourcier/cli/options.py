"""Options that several verbs have."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import click

from sourcier.cli.output import line

Verb = Callable[..., Any]
_ARCHIVE = "sourcier.db"


def archive_option(verb: Verb) -> Verb:
    """``--archive FILE``."""
    option = click.option("--archive", default=_ARCHIVE, show_default=True, metavar="FILE", help="The archive.")
    return option(verb)


def json_option(verb: Verb) -> Verb:
    """``--json``."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(verb)


def mapped(columns: Iterable[str]) -> dict[str, str]:
    """What ``--column ROLE=NAME`` was given, role to name."""
    pairs = [column.partition("=") for column in columns]
    for role, equals, name in pairs:
        if not (role and equals and name):
            raise click.UsageError(f"--column wants ROLE=NAME, as in --column text=Body, not {line(role)}")
    return {role: name for role, _, name in pairs}
