"""Articles that translate an earlier one which they neither credit nor cite: what their sentences have in common, in order."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from sourcier.claims.dates import STORY_DAYS, day_of
from sourcier.claims.embedders import Embeddings
from sourcier.claims.nearness import Nearness
from sourcier.claims.terms import Terms, neutral
from sourcier.claims.translations import together, weighed
from sourcier.data.spelling import consonants
from sourcier.records import Article, Evidence, Name, Place, Quantity, Reuse, Span, Time

# Names, places, days and numbers that two articles must have in common to be compared, of those that few articles have, and how
# many others an article is compared with: the ones with the most in common.
_ANCHORS, _COMMON, _COMPARED = 3, 60, 8
# A consonant or two fit too many names.
_SKELETON = 3
# Sentences that are less alike than this are none of one another's translation; shorter ones tell nothing by themselves.
_LEAST, _SHORT = 0.15, 25
# How alike the sentences are that stand against each other, times the share of the later text that they are, and how many of
# them there must be: of the pairs in the gold stories nine of twelve translations lie above, and no retelling (decision 0012).
_TRANSLATED, _SENTENCES = 0.27, 4
# The same of what their terms and an embedder say together (decision 0017).
_TRANSLATED_HEARD = 0.26
# A text that repeats another of its own language has its sentences from there.
_REPEATED = 0.5
# How sure it is that so like an article is the one that was translated: as for an outlet that is only named (passages.naming).
_SURE = (0.6, 0.9)


# Articles whose likeness differs by less than one of so many steps are taken to be as alike.
_STEPS = 20


class _Sentence(NamedTuple):
    span: Span
    text: str
    terms: Terms


class _Match(NamedTuple):
    """The earlier and the later article, the spans in which sentences stand against each other, and how alike they are."""

    source: Article
    target: Article
    there: Span
    here: Span
    score: float


def translated(articles: Sequence[Article], reuse: Sequence[Reuse], embeddings: Embeddings | None = None) -> tuple[Reuse, ...]:
    """Find what is translated from an earlier article of another language, besides what is known to be.

    Args:
        articles: Articles with their mentions.
        reuse: What they are known to repeat; an article that translates, or repeats another for the most part, is left alone.
        embeddings: An embedder of the user's own, which is heard where the terms find too little in common.

    Raises:
        UsageError: The embedder failed.

    Returns:
        At most one translation an article, from the earlier article that is most alike, with basis `anchors`; from the first
        sentence that stands against one of the other to the last. Articles without a date, or of one day, are of no known order.
    """
    told = _by_target(reuse)
    best: dict[str, _Match] = {}
    candidates = list(_candidates(articles))
    nearness = _nearness(candidates, embeddings) if embeddings else None
    for source, target in candidates:
        if any(one.kind == "translation" for one in told.get(target.id, ())):
            continue
        match = _aligned(source, target, nearness)
        if match is None or _repeated(match.here, told.get(target.id, ())) > _REPEATED:
            continue
        if target.id not in best or _rank(match) < _rank(best[target.id]):
            best[target.id] = match
    return tuple(_reuse(best[key]) for key in sorted(best))


def _rank(match: _Match) -> tuple[float, str, str]:
    """The most alike first; of copies, which are equally alike, the earliest."""
    published = match.source.published
    return -round(match.score * _STEPS), published.earliest if published else "", match.source.id


def _by_target(reuse: Iterable[Reuse]) -> dict[str, list[Reuse]]:
    found: defaultdict[str, list[Reuse]] = defaultdict(list)
    for one in reuse:
        found[one.target.article].append(one)
    return found


def _candidates(articles: Sequence[Article]) -> Iterator[tuple[Article, Article]]:
    """Pairs in two languages, the earlier first, that have rare anchors in common."""
    if len({one.language for one in articles}) < 2:
        return
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for at, article in enumerate(articles):
        for anchor in _anchors(article):
            holders[anchor].append(at)
    shared: defaultdict[int, Counter[int]] = defaultdict(Counter)
    for holding in holders.values():
        if len(holding) <= _COMMON:
            for a, b in combinations(holding, 2):
                early, late = (a, b) if _earlier(articles[a], articles[b]) else (b, a)
                if articles[a].language != articles[b].language and _earlier(articles[early], articles[late]):
                    shared[late][early] += 1
    for late, others in sorted(shared.items()):
        ranked = sorted(others.items(), key=lambda one: (-one[1], articles[one[0]].id))
        yield from ((articles[early], articles[late]) for early, count in ranked[:_COMPARED] if count >= _ANCHORS)


def _anchors(article: Article) -> set[str]:
    """What every translator keeps: who, where, when, how many."""
    found = set()
    for mention in article.mentions:
        if isinstance(mention, Name):
            sound = consonants(mention.text.split()[-1])
            found.add(f"name:{mention.entity}" if mention.entity else f"sound:{sound}" if len(sound) >= _SKELETON else "")
        elif isinstance(mention, Place):
            if at := mention.geoname or mention.near:
                found.add(f"place:{at}")
            if mention.geoname is None and len(sound := consonants(mention.name.split()[-1])) >= _SKELETON:
                found.add(f"sound:{sound}")
        elif isinstance(mention, Time) and mention.earliest and mention.grain in ("minute", "hour", "part_of_day", "day"):
            found.add(f"day:{mention.earliest[:10]}")
        elif isinstance(mention, Quantity) and mention.value is not None and mention.value > 2:
            found.add(f"number:{mention.value:g}")
    return found - {""}


def _earlier(one: Article, other: Article) -> bool:
    """Whether an article was surely published before another, and in the same season."""
    if one.published is None or other.published is None or one.published.earliest >= other.published.earliest:
        return False
    day, next_day = day_of(one), day_of(other)
    return day is not None and next_day is not None and next_day - day <= STORY_DAYS


def _aligned(source: Article, target: Article, nearness: Nearness | None) -> _Match | None:
    """The sentences of two articles that stand against each other in order, where they are alike enough.

    What the terms do not show an embedder may, for a translation that is free.
    """
    there, here = _sentences(source), _sentences(target)
    first, second = weighed([one.terms for one in there], [one.terms for one in here])
    said = [dict(vector) for vector in second]
    alike = [[sum(weight * other.get(term, 0.0) for term, weight in vector) for other in said] for vector in first]
    found = _enough(alike, there, here, _TRANSLATED)
    if found is None and nearness:
        alike = [
            [together(like, nearness(one.text, other.text, across=True)) for other, like in zip(here, row, strict=True)]
            for one, row in zip(there, alike, strict=True)
        ]
        found = _enough(alike, there, here, _TRANSLATED_HEARD)
    return _Match(source, target, *found) if found else None


def _enough(
    alike: Sequence[Sequence[float]], there: Sequence[_Sentence], here: Sequence[_Sentence], least: float
) -> tuple[Span, Span, float] | None:
    """The spans of the sentences that stand against each other, and how alike they are; None where that is not enough."""
    pairs = _in_order(alike)
    if len(pairs) < _SENTENCES:
        return None
    length = sum(one.span[1] - one.span[0] for one in here)
    share = sum(here[j].span[1] - here[j].span[0] for _, j in pairs) / length
    score = share * sum(alike[i][j] for i, j in pairs) / len(pairs)
    if score < least:
        return None
    (i, j), (k, m) = pairs[0], pairs[-1]
    return (there[i].span[0], there[k].span[1]), (here[j].span[0], here[m].span[1]), score


def _nearness(candidates: Iterable[tuple[Article, Article]], embeddings: Embeddings) -> Nearness:
    articles = {article.id: article for pair in candidates for article in pair}
    return Nearness(
        embeddings,
        {key: [(one.language, one.text[start:end]) for start, end in _told(one)] for key, one in articles.items()},
    )


def _told(article: Article) -> list[Span]:
    return [span for span in article.sentences if span[1] - span[0] >= _SHORT]


def _sentences(article: Article) -> list[_Sentence]:
    found = []
    for start, end in _told(article):
        mentions = [one for one in article.mentions if start <= one.start and one.end <= end]
        text = article.text[start:end]
        found.append(_Sentence((start, end), text, neutral(text, article.language, mentions)))
    return found


def _in_order(alike: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The pairs of sentences, in the order of both texts, that together are the most alike."""
    rows, columns = len(alike), len(alike[0]) if alike else 0
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows):
        for j in range(columns):
            best[i + 1][j + 1] = max(best[i][j + 1], best[i + 1][j], best[i][j] + max(0.0, alike[i][j] - _LEAST))
    pairs = []
    i, j = rows, columns
    while i and j:
        if best[i][j] == best[i - 1][j]:
            i -= 1
        elif best[i][j] == best[i][j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            pairs.append((i, j))
    return pairs[::-1]


def _repeated(span: Span, reuse: Sequence[Reuse]) -> float:
    """The share of a span that repeats another article word for word."""
    known = sorted((one.target.start, one.target.end) for one in reuse if one.basis == "text")
    covered, at = 0, span[0]
    for start, end in known:
        start, end = max(start, at), min(end, span[1])
        if start < end:
            covered, at = covered + end - start, end
    return covered / max(1, span[1] - span[0])


def _reuse(match: _Match) -> Reuse:
    return Reuse(
        kind="translation",
        source=Evidence(article=match.source.id, start=match.there[0], end=match.there[1]),
        target=Evidence(article=match.target.id, start=match.here[0], end=match.here[1]),
        similarity=round(match.score, 4),
        basis="anchors",
        probability=round(_SURE[0] + match.score * (_SURE[1] - _SURE[0]), 4),
    )
