"""Lines that an outlet repeats on page after page, labelled as furniture.

Measured on 37,554 articles of 491 outlets: of the lines in six articles or more over three days, 92 of 100 are furniture,
captions or credits; of the long lines in two articles, 72 of 100 are real text. So repetition labels short lines, and only
above a threshold, and never a line that is a credit.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from sourcier.passages.tokens import merged, overlaps
from sourcier.records import Article, Label, Span
from sourcier.words import fold

# The least number of an outlet's articles that must carry a line, and the least share of them, whichever is more.
ARTICLES, SHARE = 6, 0.005
# The least number of days on which they were published.
DAYS = 3
# Characters above which repetition is reuse (a background paragraph, a quotation), not furniture.
LONGEST = 200
_NUMBER = re.compile(r"\d+")


def repeated_lines(articles: Sequence[Article]) -> dict[str, tuple[Label, ...]]:
    """Find the lines that each outlet repeats.

    Args:
        articles: The articles; those without an outlet are left out.

    Returns:
        New labels by article id, for the articles that have any. Nothing is moved or cut.
    """
    outlets: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        if article.outlet:
            outlets[fold(article.outlet.domain or article.outlet.name)].append(article)
    labels: dict[str, tuple[Label, ...]] = {}
    for group in outlets.values():
        if len(group) >= ARTICLES:
            labels |= _labels(group)
    return labels


def _labels(group: list[Article]) -> dict[str, tuple[Label, ...]]:
    carriers: defaultdict[str, set[int]] = defaultdict(set)
    for i, article in enumerate(group):
        for line, _ in _lines(article):
            carriers[line].add(i)
    least = max(ARTICLES, SHARE * len(group))
    why = {line: f"in {len(which)} articles of the outlet" for line, which in carriers.items() if _furniture(which, group, least)}
    found = {}
    for article in group:
        labels = [Label(start=s, end=e, label="chrome", why=why[line]) for line, (s, e) in _lines(article) if line in why]
        if labels:
            found[article.id] = tuple(labels)
    return found


def _furniture(which: set[int], group: list[Article], least: float) -> bool:
    if len(which) < least:
        return False
    carriers = [group[i] for i in which]
    days = {article.published.earliest[:10] for article in carriers if article.published}
    return len(days) >= DAYS and len({article.title or article.version for article in carriers}) > 1


def _lines(article: Article) -> Iterator[tuple[str, Span]]:
    """The short lines of the text that nothing is known of yet, numbers masked and folded, with their spans."""
    credits, labels = article.credits, article.labels
    known = merged([(one.start, one.end) for one in credits] + [(one.start, one.end) for one in labels])
    at = 0
    for line in article.text.split("\n"):
        start, end = at, at + len(line)
        at = end + 1
        body = line.strip()
        if not body or len(body) > LONGEST or overlaps(known, start, end):
            continue
        first = start + line.index(body)
        yield " ".join(_NUMBER.sub("0", fold(body)).split()), (first, first + len(body))
