"""Articles read anew from what an archive keeps of them, where what was read in them is damaged."""

from __future__ import annotations

import msgspec

from sourcier import pipeline
from sourcier.records import Article, Page


def reread(bare: Article) -> Article:
    """Read an article anew from its stored text and metadata."""
    page = Page(
        name=bare.id,
        content=bare.text,
        clean=True,
        id=bare.id,
        url=bare.url,
        path=bare.path,
        outlet=bare.outlet.name if bare.outlet else None,
        published=bare.published.earliest[: len("2000-01-01")] if bare.published else None,
        title=bare.title,
        language=bare.language,
    )
    article = pipeline.open_page(page)
    return pipeline.read_article(msgspec.structs.replace(article, published=bare.published or article.published))
