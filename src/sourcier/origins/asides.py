"""Sentences that the article only narrates: whom they are from only the sentences before them show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from sourcier.origins.copies import has_source
from sourcier.records import Article, ChainLink, Telling


def without_asides(tellings: Sequence[Telling]) -> tuple[Telling, ...]:
    """The tellings of a claim, a narrated one from nobody where its article says outright who tells the claim.

    The speaker before it may have spoken of something else ("… the mayor said. An old resident remarked that it had been feared.
    The trains ran late.").
    """
    outright = {t.article for t in tellings if has_source(t) and not _inherits(t)}
    return tuple(_from_nobody(t) if t.article in outright and _inherits(t) else t for t in tellings)


def without_denied(
    tellings: Sequence[Telling], disputes: Sequence[Telling], articles: Mapping[str, Article]
) -> Sequence[Telling]:
    """The tellings of a claim but for what a body's own page says that others tell, where it is there to deny it."""
    denying = {t.article for t in disputes if t.statement.stance == "denies"}
    denying = {one for one in denying if (outlet := articles[one].outlet) and outlet.kind == "institution"}
    return [t for t in tellings if t.statement.chain or t.article not in denying] or tellings


def _inherits(telling: Telling) -> bool:
    """Whether a telling is in the outlet's own voice and has its source from the sentences before it."""
    chain = telling.statement.chain
    return telling.statement.form == "narrated" and has_source(telling) and chain[0].kind != "own_reporting"


def _from_nobody(telling: Telling) -> Telling:
    statement = telling.statement
    nobody = ChainLink(name="not given", kind="not_given", evidence=statement.content)
    return msgspec.structs.replace(telling, statement=msgspec.structs.replace(statement, chain=(nobody,)))
