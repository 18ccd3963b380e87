"""Options that several verbs have."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

Verb = Callable[..., Any]
_ARCHIVE = "sourcier.db"


def archive_option(verb: Verb) -> Verb:
    """``--archive FILE``."""
    option = click.option("--archive", default=_ARCHIVE, show_default=True, metavar="FILE", help="The archive.")
    return option(verb)


def json_option(verb: Verb) -> Verb:
    """``--json``."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON.")(verb)
