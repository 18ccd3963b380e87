"""The command ``sourcier``: one verb per question of its user.

Nothing heavy is imported before a verb needs it: ``--help`` answers at once.
"""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from sourcier.cli.verbs import sourcier

__all__ = ["main", "sourcier"]


def main() -> None:
    """Run the command; output is UTF-8 whatever the locale says, and goes nowhere where it was closed (``>&-``)."""
    nowhere = Path(os.devnull)
    sys.stdout = sys.stdout or nowhere.open("w", encoding="utf-8")
    sys.stderr = sys.stderr or nowhere.open("w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sourcier(prog_name="sourcier")
