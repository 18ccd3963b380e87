"""Which functions of the reader the time goes to."""

from __future__ import annotations

import cProfile
import io
import pstats
from collections.abc import Callable

from sourcier.records import Page


def hottest(read: Callable[[list[Page]], object], pages: list[Page], count: int) -> str:
    """The profile of ``read`` over ``pages``: the ``count`` functions with the most time of their own, then with theirs."""
    read(list({page.language: page for page in pages}.values()))
    profile = cProfile.Profile()
    profile.runcall(read, pages)
    out = io.StringIO()
    listing = pstats.Stats(profile, stream=out).strip_dirs()
    listing.sort_stats("tottime").print_stats(count)
    listing.sort_stats("cumulative").print_stats("sourcier|find|read", count)
    return out.getvalue()
