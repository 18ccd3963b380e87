"""Write ``docs/cli.md`` from the command's own help: ``make docs``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from sourcier.cli import sourcier

PAGE = Path(__file__).with_name("cli.md")
_HEAD = """# Commands

This page is made from `--help` (`make docs`); a test compares the two.

Results go to standard output as UTF-8; progress, warnings and the names of refused inputs go to standard error.

| exit code | meaning |
|---|---|
| 0 | done |
| 1 | some inputs were refused, each named on standard error; the others are done |
| 2 | wrong usage, or an output that cannot be written |
| 3 | the archive is unusable, or `verify` found damage that stands |
| 130 | interrupted by ctrl-C; what an archive holds is kept |
| 141 | whoever read the output went away |

`NO_COLOR` set to anything takes the colours out of the terminal's answers; `COLUMNS` sets their width.
"""
# Wide enough for the longest option, narrow enough for a page.
_WIDTH = 96


def page() -> str:
    """The page: the group's help, then that of each verb, each under a heading of its own."""
    return "\n".join([_HEAD, *_sections("sourcier", sourcier, None)])


def _sections(title: str, command: click.Command, parent: click.Context | None) -> Iterator[str]:
    """The help of a command, and of those under it."""
    yield _section(title, command, parent)
    if isinstance(command, click.Group):
        with click.Context(command, info_name=title.split()[-1], parent=parent) as context:
            for name, verb in command.commands.items():
                yield from _sections(f"{title} {name}", verb, context)


def _section(title: str, command: click.Command, parent: click.Context | None) -> str:
    with click.Context(
        command, info_name=title.split()[-1], parent=parent, terminal_width=_WIDTH, **sourcier.context_settings
    ) as context:
        return f"## {title}\n\n```\n{command.get_help(context)}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
