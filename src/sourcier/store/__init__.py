"""The archive's file: one SQLite database that keeps articles, what was read in them, and the claims derived from them.

Knows records only; reading pages and deriving claims is the caller's work (``sourcier.archive``).
"""

from sourcier.store.checks import Finding
from sourcier.store.derived import Derived, named_in
from sourcier.store.file import Outcome, Store
from sourcier.store.repeats import Repeat, Text

__all__ = ["Derived", "Finding", "Outcome", "Repeat", "Store", "Text", "named_in"]
