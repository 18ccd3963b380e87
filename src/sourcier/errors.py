"""The error tree. A message names what is wrong, then the remedy.

::

    SourcierError
    ├── InputError        an input cannot be taken; the rest of the batch goes on   (exit code 1)
    ├── UsageError        the call itself is wrong                                  (exit code 2)
    └── ArchiveError      the archive is unusable                                   (exit code 3)
"""

from __future__ import annotations


class SourcierError(Exception):
    """Base of every error that sourcier raises on purpose."""


class InputError(SourcierError):
    """An input cannot be taken.

    Attributes:
        name: The input as the user gave it.
        why: What is wrong with it and what to do, one line.
    """

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")
        self.name = name
        self.why = why


class UsageError(SourcierError):
    """The call is wrong: an unknown column, a claim that does not exist, no input at all."""


class ArchiveError(SourcierError):
    """The archive is not one, is damaged, is newer than this program, or its disk is full."""
