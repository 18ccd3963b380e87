"""Which claims of an archive a text tells, that somebody found somewhere."""

from __future__ import annotations

from collections import Counter, defaultdict

from sourcier.archive.beside import Beside
from sourcier.records import Evidence, Span
from sourcier.store import Store

# A text names a claim when the claim holds this share of its words, rare ones
# weighing more: a quoted sentence does, a chance word or two does not.
_SHARE = 0.4
# A pasted text seldom stands in more claims than these; the best come first.
_MOST_TRACED = 5


def claims_told(store: Store, beside: Beside, text: str) -> list[int]:
    """The claims whose statements ``text`` repeats, else those that share the most words with it, best first."""
    return (_repeated(store, beside.find(text)) or store.match_claims(text, _SHARE))[:_MOST_TRACED]


def _repeated(store: Store, spans: list[Evidence]) -> list[int]:
    """The claims that the spans tell, those first of whose statements they hold most."""
    by_article: defaultdict[str, list[Evidence]] = defaultdict(list)
    for span in spans:
        by_article[span.article].append(span)
    held = {
        (article.id, one.id): sum(_held(one.content, span) for span in by_article[article.id])
        for article in store.select(by_article)
        for one in article.statements
    }
    told = store.claims_of_statements(pair for pair, characters in held.items() if characters)
    scores: Counter[int] = Counter()
    for claim, article, statement in told:
        scores[claim] += held[article, statement]
    return sorted(scores, key=lambda claim: (-scores[claim], claim))


def _held(content: Span, span: Evidence) -> int:
    """How many characters of a statement a span holds; 0 where they share less than half of the shorter one."""
    shared = min(content[1], span.end) - max(content[0], span.start)
    shorter = min(content[1] - content[0], span.end - span.start)
    return shared if 2 * shared >= shorter else 0
