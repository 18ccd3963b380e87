"""What disputes claims in real articles without calling itself a denial ("no order was sent"): each is wrong until looked at.

The gold stories judge the disputes that are found, not what is found besides; here neighbouring articles of two corpora are
traced and every statement is listed that asserts something and is told as a dispute of a claim.

    python benchmarks/contradictions.py [--articles N] [--show]

The corpora are found through SOURCIER_CORPORA (default ``../shared/corpora`` beside the checkout).
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from corpora import CORPORA, neighbours

from sourcier import pipeline
from sourcier.records import Article

NAMES = ("en_bbc", "fr_orange")


def disputes(path: Path, count: int) -> list[tuple[str, str, str]]:
    """The stance, the claim and the words of each dispute in the first ``count`` articles of a corpus."""
    read = pipeline.read_pages(neighbours(path, count))
    report = pipeline.build_report([one for one in read if isinstance(one, Article)])
    said = {one.id: (one, article.text) for article in report.articles for one in article.statements}
    found = []
    for claim in report.claims:
        for dispute in claim.disputes:
            statement, text = said[dispute.statement]
            found.append((statement.stance, claim.summary, " ".join(text[slice(*statement.content)].split())))
    return found


def main() -> None:
    """Count and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=350, help="articles of each corpus")
    parser.add_argument("--show", action="store_true", help="show what was taken for a contradiction, and of what")
    arguments = parser.parse_args()
    for name in NAMES:
        found = disputes(CORPORA / f"{name}.jsonl.gz", arguments.articles)
        stances = Counter(stance for stance, *_ in found)
        print(name, f"contradictions {stances.pop('asserts', 0)}", *(f"{stance} {n}" for stance, n in sorted(stances.items())))
        if arguments.show:
            print(*(f"  {said[:160]}\n    of: {claim[:160]}" for stance, claim, said in found if stance == "asserts"), sep="\n")


if __name__ == "__main__":
    main()
