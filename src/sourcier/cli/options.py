"""Options that several verbs have."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

import click

from sourcier.cli.output import line

Verb = Callable[..., Any]
_ARCHIVE = "sourcier.db"


def archive_option(verb: Verb) -> Verb:
    """``--archive FILE``."""
    option = click.option("--archive", default=_ARCHIVE, show_default=True, metavar="FILE", help="The archive.")
    return option(verb)


def embedder_option(verb: Verb) -> Verb:
    """``--embedder EMBEDDER``."""
    return click.option(
        "--embedder",
        envvar="SOURCIER_EMBEDDER",
        show_envvar=True,
        metavar="EMBEDDER",
        help="Compare sentences also by the model in sentence-transformers:FOLDER or at http(s)://HOST/v1#MODEL.",
    )(verb)


def asking(verb: Verb) -> Verb:
    """``--archive FILE`` and ``--embedder EMBEDDER``, for what answers from the claims of an archive.

    The verb gets the archive ``opened``.
    """

    @wraps(verb)
    def with_archive(*, archive: str, embedder: str | None, **given: Any) -> Any:
        from sourcier.archive import Archive

        with Archive(archive, create=False, embedder=embedder) as opened:
            return verb(opened=opened, **given)

    return embedder_option(archive_option(with_archive))


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
