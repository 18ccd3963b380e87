"""Which telling of a claim is a copy of which other, by the text that their articles share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from sourcier.records import Evidence, Reuse, Span, Telling

# A statement is a copy when most of it stands in the repeated run; the rest is the cue around it.
MOST = 0.6
# Words in common that are longer than what is told by so much are a copied text.
_CLAUSE = 1.5


class Copy(NamedTuple):
    """The telling that another repeats word for word, and the link that shows it."""

    telling: Telling
    link: Reuse


def copied_from(
    tellings: Sequence[Telling], reuse: Mapping[str, Sequence[Reuse]], may_be: Callable[[Telling, Telling, Reuse], bool]
) -> dict[str, Copy]:
    """Statement id -> the telling of an earlier article that it repeats, where the text shows that it does.

    ``may_be`` says whether whom a telling and another name allows that the first was copied from the second by a link.
    """
    found: dict[str, Copy] = {}
    by_article: dict[str, list[Telling]] = {}
    for telling in tellings:
        by_article.setdefault(telling.article, []).append(telling)
    for telling in tellings:
        for link in reuse.get(telling.article, ()):
            earlier = by_article.get(link.source.article, ())
            if telling.statement.id in found or not earlier:
                continue
            if (first := _original(telling, link, earlier)) and may_be(telling, first, link):
                found[telling.statement.id] = Copy(first, link)
    return found


def _original(telling: Telling, link: Reuse, earlier: Sequence[Telling]) -> Telling | None:
    """What a telling repeats by a link: of the tellings at the linked words the likest, of a whole article one with a source.

    Of two that are as like, a headline and the sentence below it, the one that tells a source as the repeated one does.
    """
    if link.basis == "text":
        if share(telling.statement.content, link.target) < MOST:
            return None
        repeated = [t for t in earlier if share(t.statement.content, link.source) > 0]
        sourced = has_source(telling)
        return max(repeated, key=lambda t: (len(t.features & telling.features), has_source(t) == sourced), default=None)
    return min(earlier, key=lambda t: not has_source(t), default=None) if link.kind == "translation" else None


def share(span: Span, evidence: Evidence) -> float:
    """How much of a span lies in the evidence."""
    common = min(span[1], evidence.end) - max(span[0], evidence.start)
    return max(0, common) / max(1, span[1] - span[0])


def with_its_source(telling: Telling, link: Reuse) -> bool:
    """Whether the repeated run holds the words that say whom a telling is from, too."""
    statement = telling.statement
    own = (one.evidence for one in statement.chain if one.kind == "own_reporting")
    return all(share(span, link.target) >= MOST for span in (statement.source, statement.cue, *own) if span)


def goes_on(telling: Telling, link: Reuse) -> bool:
    """Whether the repeated run is much longer than what is told: a copied text, and not how everybody tells it."""
    start, end = telling.statement.content
    return link.target.end - link.target.start > _CLAUSE * (end - start)


def has_source(telling: Telling) -> bool:
    """Whether a telling says from whom it is, or that its outlet reports of its own."""
    return any(link.kind != "not_given" for link in telling.statement.chain)
