"""What the speakers of a telling and the outlet of an article are called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from sourcier.origins.identity import Source, aliased, unnamed
from sourcier.records import Article, ChainLink, Telling

# The words that name a source are a noun phrase; past this the evidence is more than a name.
_LONGEST_NAME = 120


def sources_of(telling: Telling, article: Article, aliases: Mapping[str, str]) -> Iterator[Source]:
    """The speakers that a telling's chain names, origin first."""
    named = (link for link in telling.statement.chain if link.kind not in ("not_given", "own_reporting"))
    chain = [msgspec.structs.replace(link, kind="anonymous") if unnamed(link) else link for link in named]
    for i, link in enumerate(chain):
        after = next((c for c in chain[i + 1 :] if c.kind != "anonymous"), None)
        credited = next((ChainLink(name=c.name, kind="agency") for c in article.credits if c.kind == "agency"), None)
        via = after or credited or _publisher(article)
        described = article.text[slice(*link.evidence)] if link.evidence else ""
        if len(described) > _LONGEST_NAME or link.name not in described:
            described = ""
        direct = after is None and credited is None
        link, via = aliased(link, aliases), via and aliased(via, aliases)
        yield Source(link, via, telling.article, told_in=telling.article, described=described, direct=direct)


def _publisher(article: Article) -> ChainLink | None:
    return ChainLink(name=article.outlet.name, kind="outlet") if article.outlet else None


def outlet_name(article: Article) -> str:
    """What to call who published an article: its outlet, else its domain, else its file."""
    if article.outlet:
        return article.outlet.name
    return article.title or (article.path or article.id).rsplit("/", 1)[-1]
