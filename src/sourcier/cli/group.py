"""How every verb ends: one message, one exit code.

0 done, 1 some inputs were refused, 2 wrong usage, 3 the archive is unusable, 130 interrupted, 141 nobody reads the output.
"""

from __future__ import annotations

import errno
import gc
import os
import sys
from typing import Any

import click

from sourcier.cli.output import line
from sourcier.errors import ArchiveError, SourcierError

REFUSED, USAGE, ARCHIVE, INTERRUPTED, UNREAD = 1, 2, 3, 130, 141


def collect_rarely() -> None:
    """Look for rings among objects seldom.

    The word lists are many objects that live for ever, and what is made of an article goes with it: looking through both time and
    again took up to a tenth of reading.
    """
    gc.set_threshold(50_000, 20, 20)


class Verbs(click.Group):
    """The verbs; what one of them raises on purpose becomes a line on standard error and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        collect_rarely()
        try:
            try:
                return super().invoke(ctx)
            finally:
                sys.stdout.flush()
        except SourcierError as error:
            code = ARCHIVE if isinstance(error, ArchiveError) else USAGE
            message = str(error)
        except KeyboardInterrupt:
            code, message = INTERRUPTED, "interrupted"
        except OSError as error:
            code, message = _output_failed(error)
        if message:
            # A line of progress may stand there unfinished.
            clear = "\r\x1b[K" if sys.stderr.isatty() else ""
            click.echo(f"{clear}sourcier: {line(message)}", err=True, color=True)
        raise click.exceptions.Exit(code)


def _output_failed(error: OSError) -> tuple[int, str]:
    """Standard output is gone or full; what fails elsewhere has been dealt with where it happened."""
    if error.errno not in (errno.EPIPE, errno.ENOSPC, errno.EIO, errno.EFBIG):
        raise error
    # The interpreter flushes standard output once more at its end, which would fail again, with a traceback.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    if error.errno == errno.EPIPE:
        return UNREAD, ""
    return USAGE, f"cannot write to standard output: {error.strerror}"
