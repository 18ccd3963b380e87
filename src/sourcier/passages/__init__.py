"""Articles → Reuse: which words of an article stand in an earlier one, and which credit or link names it.

The stage in reading order: ``tokens`` (the words that count), ``references`` (who names whom), ``chronology`` (which of two
came first), ``seeds`` (equal word runs), ``alignment`` (runs joined over small edits), ``selection`` (one source per passage),
``linking`` (all of it), ``repeats`` (furniture that an outlet repeats). This is the plain version; a compiled core follows.
"""

from sourcier.passages.linking import link
from sourcier.passages.repeats import repeated_lines

__all__ = ["link", "repeated_lines"]
