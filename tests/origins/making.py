"""Small articles and tellings for the tests of origins: the text does not matter, the chains do."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sourcier.records import Article, ChainLink, Credit, Outlet, Published, Statement, Telling

TEXT = "Douze riverains ont été évacués. " * 8


def article(
    name: str, *, outlet: str | None = None, kind: str | None = None, credits: Sequence[Credit] = (), day: str | None = None
) -> Article:
    """An article whose id and outlet are ``name`` unless told otherwise, published on a day or nobody knows when."""
    return Article(
        id=name,
        version=name,
        text=TEXT,
        language="fr",
        outlet=Outlet(name=outlet or name, kind=kind),
        credits=tuple(credits),
        published=_on(day) if day else None,
    )


def _on(day: str) -> Published:
    after = date.fromisoformat(day) + timedelta(days=1)
    return Published(earliest=f"{day}T00:00:00Z", latest=f"{after}T00:00:00Z", basis="manifest")


def link(described: str) -> ChainLink:
    """A chain link written "kind:name", with a span as evidence."""
    kind, name = described.split(":", 1)
    return ChainLink(name=name, kind=kind, evidence=(0, 5) if kind != "not_given" else None)  # type: ignore[arg-type]


def telling(where: str, *chain: str, start: int = 0, stance: str = "asserts") -> Telling:
    """A telling in article ``where`` with a chain of links, origin first."""
    statement = Statement(
        id=f"{where}/{start}",
        content=(start, start + 30),
        chain=tuple(link(described) for described in chain),
        stance=stance,  # type: ignore[arg-type]
    )
    return Telling(article=where, language="fr", statement=statement, text=TEXT[start : start + 30], action="evacuate")
