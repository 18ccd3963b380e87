"""The core of linking in plain Python, for where there is no compiler: the same results as ``native/``, to the last offset.

The modules mirror the headers of ``native/`` and read in the same order: ``words`` cuts a text, ``grams`` fingerprints it,
``shelf`` finds where its runs stood before, ``align`` grows each into a passage, ``select`` keeps one source for each word,
``passages`` counts who repeats what, ``index`` puts them together. What is kept stays in memory: there are no segments.
"""

from sourcier.passages.twin.articles import UNDATED
from sourcier.passages.twin.index import Core

__all__ = ["UNDATED", "Core"]
