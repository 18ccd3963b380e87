"""Articles → Reuse: which words of an article stand in an earlier one, and which credit or link names it.

Two layers. The index: ``files`` (what is on disk), ``engine`` (the compiled core or its ``twin``), ``given`` (what they take),
``index`` (all three, as ``PassageIndex``). On it, in reading order: ``tokens`` (the words that count), ``references`` (who names
whom), ``chronology`` (which of two came first), ``sources`` (of equally close sources the one meant), ``found`` (what is
evidence), ``linking`` (all of it), ``repeats`` (furniture that an outlet repeats).
"""

from sourcier.passages.linking import link
from sourcier.passages.repeats import repeated_lines

__all__ = ["link", "repeated_lines"]
