"""Claims on ECB+, where each subject is two events of one kind: how many claims are told of both, and what is gathered.

All of reading, claims and origins runs on the plain texts of one subject after the other, as `sourcier report` would. A claim is
conflated if it has statements of articles on both events. Where two statements of a claim, of two articles, hold given mentions
of events, they are right if they have one chain in common.

    python benchmarks/conflations.py [--part dev train] [--show] [--json]
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from events import ecb

from sourcier import pipeline
from sourcier.records import Article, Claim, Page, Report, Statement

Chains = dict[str, frozenset[str]]


def measure(part: str) -> dict[str, float]:
    """Claims of several articles, the share of them that tell two events, and the share of pairs that is right and found."""
    given, mentions = ecb(part)
    true = {one["id"]: one["true"] for one in given}
    counts: Counter[str] = Counter()
    for articles in _subjects(part):
        report = pipeline.build_report(articles)
        where = {one.id: article.id for article in report.articles for one in article.statements}
        chains = _chains(report, [one for one in mentions if one["article"] in {a.id for a in articles}])
        claims = [claim for claim in report.claims if len({where[one] for one in claim.statements}) > 1]
        counts["several"] += len(claims)
        counts["conflated"] += sum(len({true[where[one]] for one in claim.statements}) > 1 for claim in claims)
        counts += _pairs(report, claims, where, chains)
    return {
        "of_several": float(counts["several"]),
        "of_one_event": 1 - counts["conflated"] / counts["several"],
        "right": counts["right"] / counts["judged"],
        "found": counts["right"] / counts["wanted"],
    }


def conflated(part: str) -> Iterator[tuple[str, list[str]]]:
    """The claims that are told of two events, with a statement of each article."""
    true = {one["id"]: one["true"] for one in ecb(part)[0]}
    for articles in _subjects(part):
        report = pipeline.build_report(articles)
        said = {one.id: (article, one) for article in report.articles for one in article.statements}
        for claim in report.claims:
            if len({true[said[one][0].id] for one in claim.statements}) > 1:
                told = (said[one] for one in claim.statements)
                yield (
                    claim.summary,
                    [f"{article.id}: {' '.join(article.text[slice(*one.content)].split())}" for article, one in told],
                )


def _subjects(part: str) -> list[list[Article]]:
    given, _ = ecb(part)
    pages = [Page(name=one["id"], id=one["id"], content=one["text"], language="en", outlet=one["id"]) for one in given]
    subjects: defaultdict[str, list[Article]] = defaultdict(list)
    for page, one in zip(pages, given, strict=True):
        subjects[one["true"].removesuffix("plus")].append(pipeline.read_page(page))
    return [subjects[name] for name in sorted(subjects)]


def _chains(report: Report, mentions: Sequence[dict[str, object]]) -> Chains:
    """The chains of the given mentions inside each statement."""
    by_article = defaultdict(list)
    for one in mentions:
        by_article[one["article"]].append(one)

    def inside(article: Article, statement: Statement) -> frozenset[str]:
        start, end = statement.content
        return frozenset(
            str(one["chain"]) for one in by_article[article.id] if start <= int(str(one["start"])) and int(str(one["end"])) <= end
        )

    return {one.id: inside(article, one) for article in report.articles for one in article.statements}


def _pairs(report: Report, claims: Sequence[Claim], where: dict[str, str], chains: Chains) -> Counter[str]:
    """Pairs of statements of two articles: judged and right in one claim, and wanted, whether their claim is one or not."""
    found: Counter[str] = Counter()
    for claim in claims:
        for one, other in combinations(claim.statements, 2):
            if where[one] != where[other] and chains[one] and chains[other]:
                found["judged"] += 1
                found["right"] += bool(chains[one] & chains[other])
    told = [one.id for article in report.articles for one in article.statements if chains[one.id]]
    found["wanted"] += sum(
        where[one] != where[other] and bool(chains[one] & chains[other]) for one, other in combinations(told, 2)
    )
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", nargs="+", choices=("dev", "train"), default=["dev"])
    parser.add_argument("--show", action="store_true", help="show the claims that tell two events, of the training part alone")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    figures = {part: measure(part) for part in arguments.part}
    if arguments.json:
        print(json.dumps(figures, indent=1))
        return
    for part, row in figures.items():
        print(f"ECB+ {part}", *(f" {name} {figure:.3f}" for name, figure in row.items()))
    if arguments.show:
        for summary, told in conflated("train"):
            print(f"\n{summary}", *(f"  {one[:160]}" for one in told), sep="\n")


if __name__ == "__main__":
    main()
