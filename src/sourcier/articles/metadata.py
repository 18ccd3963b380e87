"""What an HTML page says of itself to machines: JSON-LD and meta elements."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec

from sourcier.articles.dates import Interval, interval_of

# In order of trust: the first that is a date is the date.
_DATE_NAMES = tuple(
    """article:published_time og:article:published_time og:published_time datepublished date_published dc.date.issued
    dcterms.created dcterms.issued dc.date.created dc.date dcterms.date parsely-pub-date sailthru.date publish-date
    publish_date publication_date pubdate article.published citation_publication_date date""".split()
)
# A page has a few hundred meta elements at most and JSON-LD of some kilobytes.
_MOST_ELEMENTS = 2000
_LONGEST_JSON = 500_000
_MOST_NODES = 5000
_ARTICLE = ("article", "posting", "report", "webpage")


class Metadata(msgspec.Struct, frozen=True, kw_only=True):
    """The page's own word on itself; None where it is silent."""

    published: Interval | None = None
    authors: tuple[str, ...] = ()
    site: str | None = None
    language: str | None = None


def read_metadata(tree: Any) -> Metadata:
    """The metadata of a parsed page (an lxml element)."""
    metas = _metas(tree)
    nodes = list(_json_nodes(tree))
    dates = [node.get("datePublished") for node in nodes] + [metas.get(name) for name in _DATE_NAMES] + _time_elements(tree)
    published = next((found for value in dates if isinstance(value, str) and (found := interval_of(value))), None)
    authors = next((names for node in nodes if (names := _names(node.get("author")))), ())
    publisher = next((names[0] for node in nodes if (names := _names(node.get("publisher")))), None)
    site = metas.get("og:site_name") or publisher
    return Metadata(published=published, authors=authors, site=site, language=tree.get("lang") or metas.get("og:locale"))


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for count, element in enumerate(tree.iter("meta")):
        if count > _MOST_ELEMENTS:
            break
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = (element.get("content") or "").strip()
        if content and len(content) < 500:
            found.setdefault(name.lower(), content)
    return found


def _time_elements(tree: Any) -> list[str | None]:
    return [
        element.get("datetime")
        for _, element in zip(range(_MOST_ELEMENTS), tree.iter("time"), strict=False)
        if element.get("itemprop") == "datePublished" or element.get("pubdate") is not None
    ]


def _json_nodes(tree: Any) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD that are articles, before those that may be."""
    nodes: list[dict[str, Any]] = []
    for count, element in enumerate(tree.iter("script")):
        text = element.text or ""
        if count > _MOST_ELEMENTS or "ld+json" not in (element.get("type") or "") or len(text) > _LONGEST_JSON:
            continue
        try:
            waiting: list[Any] = [json.loads(text.strip(), strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting and len(nodes) < _MOST_NODES:
            value = waiting.pop()
            if isinstance(value, list):
                waiting.extend(reversed(value[:_MOST_NODES]))
            elif isinstance(value, dict):
                nodes.append(value)
                waiting.extend(
                    value[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if isinstance(value.get(key), list | dict)
                )
    return iter(sorted((node for node in nodes if _rank(node) < len(_ARTICLE)), key=_rank))


def _rank(node: dict[str, Any]) -> int:
    kind = str(node.get("@type", "")).lower()
    return next((rank for rank, word in enumerate(_ARTICLE) if word in kind), len(_ARTICLE))


def _names(value: object) -> tuple[str, ...]:
    """The names of one or several people or organisations of JSON-LD."""
    values = value if isinstance(value, list) else [value]
    names = [one.get("name") if isinstance(one, dict) else one for one in values[:20]]
    return tuple(" ".join(name.split()) for name in names if isinstance(name, str) and 0 < len(name) < 200 and "://" not in name)
