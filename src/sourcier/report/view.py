"""What the answers look up in a report, found once: articles and claims by number, statements by id."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from pathlib import PurePath
from urllib.parse import urlsplit

from sourcier.records import Article, Claim, Evidence, Report, Statement, Step

Told = tuple[Article, Statement]


class View:
    """A report with its cross-references; ``anchors`` collects the spans that something links to.

    Attributes:
        report: The report itself.
        articles: Articles by id.
        numbers: The number shown for each article (from 1, in the report's order).
        claims: Claims with the number shown for each, in the order of the report.
        anchors: For each article id, the spans that an evidence link points at.
    """

    def __init__(self, report: Report) -> None:
        self.report = report
        self.articles: dict[str, Article] = {a.id: a for a in report.articles}
        self.numbers: dict[str, int] = {key: n for n, key in enumerate(self.articles, 1)}
        self.claims: list[tuple[int, Claim]] = list(enumerate(report.claims, 1))
        self.anchors: defaultdict[str, set[tuple[int, int]]] = defaultdict(set)
        self._statements: defaultdict[str, list[Told]] = defaultdict(list)
        for article in report.articles:
            for statement in article.statements:
                self._statements[statement.id].append((article, statement))
        self.claims_of: dict[str, list[int]] = _claims_by_statement(self.claims)

    def told(self, statement: str, articles: Collection[str] = ()) -> Told | None:
        """Find a statement by id; where copies of one text share it, the one in ``articles`` is meant."""
        candidates = self._statements.get(statement, [])
        inside = [one for one in candidates if one[0].id in articles]
        return next(iter(inside or candidates), None)

    def label(self, article: str) -> str:
        """The short name of an article: ``A3``."""
        return f"A{self.numbers[article]}" if article in self.numbers else article

    def in_order(self, articles: Iterable[str]) -> list[str]:
        """Some articles, each once, by their number."""
        return sorted(set(articles), key=lambda one: (self.numbers.get(one, 0), one))

    def labels(self, articles: Iterable[str]) -> list[str]:
        """The short names of some articles, each once, by their number."""
        return [self.label(one) for one in self.in_order(articles)]

    def outlet(self, article: str) -> str:
        """Who publishes an article; where that is not known its site, its title, or its file."""
        one = self.articles.get(article)
        if one is None:
            return article
        if one.outlet:
            return one.outlet.name
        return _site(one.url) or one.title or PurePath(one.path or one.id).name or one.id

    def receiver(self, step: Step) -> str:
        """Who received a step, by the same name as elsewhere."""
        return self.outlet(step.article) if step.article in self.articles else step.name

    def anchor(self, evidence: Evidence | None) -> str | None:
        """The fragment address of a span, kept so that the article will carry it; None where the article is not here."""
        if evidence is None or evidence.article not in self.articles:
            return None
        start, end = clamp(evidence.start, evidence.end, len(self.articles[evidence.article].text))
        self.anchors[evidence.article].add((start, end))
        return f"#{anchor_id(self.numbers[evidence.article], start, end)}"

    def words(self, evidence: Evidence | None) -> str:
        """The words of a span."""
        if evidence is None or evidence.article not in self.articles:
            return ""
        return self.articles[evidence.article].text[max(0, evidence.start) : max(0, evidence.end)]


def _site(url: str | None) -> str:
    try:
        return urlsplit(url or "").netloc
    except ValueError:
        return ""


def anchor_id(number: int, start: int, end: int) -> str:
    """The id of a span's anchor: ``a3-120-180``."""
    return f"a{number}-{start}-{end}"


def clamp(start: int, end: int, length: int) -> tuple[int, int]:
    """Keep a span inside its text, whatever it was."""
    start = min(max(0, start), length)
    return start, min(max(start, end), length)


def evidence_of(told: Told) -> Evidence:
    """The content of a statement as a span of its article."""
    article, statement = told
    return Evidence(article=article.id, start=statement.content[0], end=statement.content[1])


def _claims_by_statement(claims: Iterable[tuple[int, Claim]]) -> dict[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, claim in claims:
        for statement in dict.fromkeys((*claim.statements, *(d.statement for d in claim.disputes))):
            found[statement].append(number)
    return dict(found)
