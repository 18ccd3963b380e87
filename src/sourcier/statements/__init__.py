"""Statements: who says what in an article, through whom, and what the article tells in its own voice."""

from __future__ import annotations

from sourcier.records import CLAIMED, LIKELY, NARRATED, Article, Statement
from sourcier.statements.building import RULES, SUPPOSED, confidence_of, narrated_of, statement_of
from sourcier.statements.chains import Chains
from sourcier.statements.denied import without_what_is_denied
from sourcier.statements.drafting import drafted, in_order, said
from sourcier.statements.given import drafts_of
from sourcier.statements.headlines import from_whom_below, named_above
from sourcier.statements.lexicon import lexicon
from sourcier.statements.narrated import Attributed, narrated
from sourcier.statements.readers import Remembering
from sourcier.statements.reading import Reading
from sourcier.statements.resolving import corrector, resolved
from sourcier.statements.unheard import unheard

__all__ = ["find"]


def find(article: Article, reader: Remembering | None = None) -> tuple[Statement, ...]:
    """Find the statements of an article that has its mentions.

    Args:
        article: An article with ``text``, ``sentences``, ``paragraphs``, ``labels`` and ``mentions``.
        reader: What finds the attributions in the place of the rules; they do where it could not read the article.

    Returns:
        Attributions and narrated events in order of their content; empty for a language whose cues are not known.
    """
    lex = lexicon(article.language)
    if lex is None or not article.text.strip():
        return ()
    reading = Reading(article, lex)
    resolver = Chains(reading)
    statements = without_what_is_denied(reading, _attributions(resolver, reader))
    attributed = [Attributed(s.content, s.cue, s.chain, s.source, s.stance) for s in statements if s.confidence >= CLAIMED]
    above = named_above(article, lex, said)
    statements += [narrated_of(article, told, above) for told in narrated(reading, attributed)]
    statements, heard = unheard(resolver, statements)
    statements += [statement_of(reading, one.draft, one.chain, NARRATED, LIKELY) for one in heard]
    unique = {s.id: s for s in from_whom_below(reading, statements)}
    return tuple(sorted(unique.values(), key=lambda s: (s.content, s.cue or s.content)))


def _attributions(resolver: Chains, reader: Remembering | None) -> list[Statement]:
    """Who says what, by the reader, or by the rules where there is none or it could not read the article."""
    reading = resolver.reading
    given = reader.attributions(reading.article) if reader else None
    if reader is None or given is None:
        found = [(draft, confidence_of(reading, draft)) for draft in drafted(reading)]
        name = RULES
    else:
        found, name = in_order(reading, drafts_of(reading, given)), reader.name
    chains = resolved(resolver, [draft for draft, _ in found])
    return [
        statement_of(reading, draft, corrector(reading, draft, chain), confidence, SUPPOSED if draft.supposed else name)
        for (draft, confidence), chain in zip(found, chains, strict=True)
        if chain or draft.kind != "standing"
    ]
