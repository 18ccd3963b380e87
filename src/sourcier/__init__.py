"""sourcier traces claims in the news to their origins.

Public names::

    read(text_or_html, url=..., published=..., language=...) -> Article
    open_inputs(inputs) -> pages of files, folders, tables
    read_pages(pages) -> articles and refusals, build_report(articles) -> Report
    resolve_names, name_similarity, rank_names, resolve_places: the parts, to measure and to build on
    link_translations, group_stories, group_events: likewise
    stance(headline, body_or_claim): whether one text asserts, denies, doubts or discusses what another tells
    Archive(path): add(pages), claims(query), trace(claim), why(one, other), verify(), and what people decide:
        confirm, reject, merge, split, root, alias, undo, decisions, export_decisions, import_decisions
    PassageIndex(path): add(key, text), find(text): every passage that a text repeats, the core alone
    records: Article, Statement, Claim, Report and what they are made of
    SourcierError, InputError, UsageError, ArchiveError
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sourcier import records
    from sourcier.archive import Archive
    from sourcier.errors import ArchiveError, InputError, SourcierError, UsageError
    from sourcier.mentions.names import name_similarity, rank_names, resolve_names
    from sourcier.mentions.places import resolve_places
    from sourcier.passages.index import PassageIndex
    from sourcier.pipeline import build_report, read, read_pages
    from sourcier.plain import group_events, group_stories, link_translations
    from sourcier.sources import open_inputs
    from sourcier.stances import stance

__version__ = "0.1.0"
__all__ = [
    "Archive",
    "ArchiveError",
    "InputError",
    "PassageIndex",
    "SourcierError",
    "UsageError",
    "build_report",
    "group_events",
    "group_stories",
    "link_translations",
    "name_similarity",
    "open_inputs",
    "rank_names",
    "read",
    "read_pages",
    "records",
    "resolve_names",
    "resolve_places",
    "stance",
]
_HOMES = {
    "Archive": "sourcier.archive",
    "ArchiveError": "sourcier.errors",
    "InputError": "sourcier.errors",
    "PassageIndex": "sourcier.passages.index",
    "SourcierError": "sourcier.errors",
    "UsageError": "sourcier.errors",
    "build_report": "sourcier.pipeline",
    "group_events": "sourcier.plain",
    "group_stories": "sourcier.plain",
    "link_translations": "sourcier.plain",
    "name_similarity": "sourcier.mentions.names",
    "open_inputs": "sourcier.sources",
    "rank_names": "sourcier.mentions.names",
    "read": "sourcier.pipeline",
    "read_pages": "sourcier.pipeline",
    "resolve_names": "sourcier.mentions.names",
    "resolve_places": "sourcier.mentions.places",
    "stance": "sourcier.stances",
}


def __getattr__(name: str) -> Any:
    """Import what a public name needs when it is first asked for, so that importing sourcier costs nothing."""
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    if name == "records":
        return import_module("sourcier.records")
    raise AttributeError(f"module 'sourcier' has no attribute {name!r}")
