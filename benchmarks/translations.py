"""How often the likeliest passage of another language is the translation: parallel sentences among English ones.

The sentences stand in tests/gold/translations; what is chosen from is all their English ones, filled up with sentences of the
English pages of the gold stories or, with ``--corpora``, of real articles, up to a thousand. ``half`` leaves out every second
meaning of the word lists, to see what a text of unlisted words would give; ``none`` leaves out all.

    python benchmarks/translations.py [--corpora] [--embedder EMBEDDER] [--misses] [--json]
"""

from __future__ import annotations

import argparse
import csv
import json
import sys
import zlib
from itertools import islice

from corpora import CORPORA, load
from stories import ROOT, STORIES

from sourcier import pipeline, plain
from sourcier.claims.embedders import Embeddings
from sourcier.claims.terms import Terms
from sourcier.claims.translations import ranked
from sourcier.sources import open_inputs

GOLD = ROOT / "tests" / "gold" / "translations" / "dev.csv"
LANGUAGES = ("fr", "ru", "ar")
# How many passages are chosen from, and the lengths of sentences that fill them up.
POOL, SHORTEST, LONGEST = 1000, 60, 230
# Meanings left out of every so many: none, every second, all.
LEFT_OUT = {"all": 0, "half": 2, "none": 1}
# The reference of the issue, on another set of a thousand: character n-grams after transliteration, no word list.
REFERENCE = {"fr": 0.87, "ru": 0.62, "ar": 0.36}


def gold() -> list[dict[str, str]]:
    """The parallel sentences, by language."""
    with GOLD.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def measure(*, corpora: bool = False, show: bool = False, embedder: Embeddings | None = None) -> dict[str, float]:
    """Share of sentences whose first hit is right, by word lists and language."""
    rows = gold()
    pool = [row["en"] for row in rows]
    pool += islice(_others(corpora), POOL - len(pool))
    there = plain.terms_of(pool)
    here = {code: plain.terms_of([row[code] for row in rows]) for code in LANGUAGES}
    near = {code: plain.near_of([row[code] for row in rows], pool, embedder) if embedder else None for code in LANGUAGES}
    figures = {"pool": float(len(pool))} if corpora else {}
    for lists, step in LEFT_OUT.items():
        candidates = [_without(terms, step) for terms in there]
        for code in LANGUAGES:
            lengths = [len(row[code]) for row in rows], [len(text) for text in pool]
            found = ranked([_without(terms, step) for terms in here[code]], candidates, lengths, near[code])
            right = [bool(best) and best[0][0] == at for at, best in enumerate(found)]
            figures[f"{lists}/{code}"] = sum(right) / len(right)
            if show and lists == "half":
                _show(code, [at for at, one in enumerate(right) if not one], rows, found, pool)
    return figures


def _without(terms: Terms, step: int) -> Terms:
    """Terms without every so manieth meaning."""
    return {t: w for t, w in terms.items() if not (step and t.startswith("meaning:") and zlib.crc32(t.encode()) % step == 0)}


def _others(corpora: bool) -> list[str]:
    """English sentences that translate none of the gold."""
    if corpora:
        articles = [
            pipeline.open_page(page) for name in ("en_bbc", "en_reuters") for page in load(CORPORA / f"{name}.jsonl.gz", 250)
        ]
    else:
        folders = [str(path) for path in sorted(STORIES.glob("dev_*"))]
        read = pipeline.read_pages(open_inputs(folders), pipeline.open_page)
        articles = [one for one in read if hasattr(one, "sentences") and one.language == "en"]
    told = dict.fromkeys(" ".join(one.text[a:b].split()) for one in articles for a, b in one.sentences)
    return [text for text in told if SHORTEST < len(text) < LONGEST]


def _show(
    code: str, missed: list[int], rows: list[dict[str, str]], found: list[list[tuple[int, float]]], pool: list[str]
) -> None:
    for at in missed:
        print(f"{code}: {rows[at][code]}\n    taken for {pool[found[at][0][0]] if found[at] else 'nothing'}")


def main() -> int:
    """Print the figures beside the reference."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpora", action="store_true", help="fill up with sentences of real articles (SOURCIER_CORPORA)")
    parser.add_argument("--misses", action="store_true", help="show what is missed with half of the meanings")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--embedder", help="an embedder to be heard too, as the command takes it")
    arguments = parser.parse_args()
    embedder = pipeline.open_embedder(arguments.embedder) if arguments.embedder else None
    figures = measure(corpora=arguments.corpora, show=arguments.misses, embedder=embedder)
    if arguments.json:
        print(json.dumps(figures, indent=1))
        return 0
    print(f"{'first hit right':32}" + "".join(f"{code:>8}" for code in LANGUAGES))
    for lists in LEFT_OUT:
        print(f"{f'{lists} meanings':32}" + "".join(f"{figures[f'{lists}/{code}']:8.3f}" for code in LANGUAGES))
    print(f"{'reference, no list, other set':32}" + "".join(f"{REFERENCE[code]:8.3f}" for code in LANGUAGES))
    return 0


if __name__ == "__main__":
    sys.exit(main())
