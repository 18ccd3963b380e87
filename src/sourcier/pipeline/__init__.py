"""The order of the stages: from pages to articles that are read, and from articles to the report on their claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sourcier.pipeline.coverage import cover
from sourcier.pipeline.reading import (
    attempt,
    new_units,
    open_page,
    open_reader,
    read,
    read_article,
    read_page,
    read_pages,
)
from sourcier.pipeline.reporting import Known, Notice, build_report, open_embedder, why

if TYPE_CHECKING:
    from sourcier.claims.embedders import Embedder as Embedder
    from sourcier.claims.embedders import Embeddings as Embeddings
    from sourcier.mentions import Units as Units
    from sourcier.statements.readers import Reader as Reader
    from sourcier.statements.readers import Remembering as Remembering

__all__ = [
    "Known",
    "Notice",
    "attempt",
    "build_report",
    "cover",
    "new_units",
    "open_embedder",
    "open_page",
    "open_reader",
    "read",
    "read_article",
    "read_page",
    "read_pages",
    "why",
]
