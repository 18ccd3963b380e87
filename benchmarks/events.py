"""Stories and events on research data: ECB+ (stories, and events with the stories found) and MEANTIME (events within an article).

Mentions are the given ones. Beside the figures stand what every mention as an event of its own gives, and what the same words in
one story give; for stories, a cosine of plain counts at its best threshold. Thresholds are set on the training part alone.

    python benchmarks/events.py [--part dev train] [--json]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections import defaultdict
from collections.abc import Hashable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

from coreference import b_cubed, conll

from sourcier.plain import group_events, group_stories
from sourcier.words import words

ROOT = Path(__file__).resolve().parents[1]
EVAL = Path(os.environ.get("SOURCIER_EVAL", ROOT / "../shared/eval")) / "events"
ECB, MEANTIME = EVAL / "ecbplus", EVAL / "meantime"
# Letters by which the reference compares the last word of a mention.
STEM = 5
Rows = list[dict[str, Any]]


@cache
def ecb(part: str) -> tuple[Rows, Rows]:
    """The articles of a part, with their true story, and its mentions of events, with their chain."""
    words_of: defaultdict[str, defaultdict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for line in (ECB / f"ECB_{part.title()}_corpus.txt").read_text(encoding="utf-8").splitlines():
        if len(fields := line.split("\t")) >= 5:
            words_of[fields[0]][int(fields[1])].append(fields[3])
    articles, at = [], {}
    for key, sentences in words_of.items():
        text = ""
        for number, said in sorted(sentences.items()):
            text += "\n" if text else ""
            for token, word in enumerate(said):
                text += " " if token else ""
                at[key, number, token] = len(text), len(text) + len(word)
                text += word
        articles.append({"id": key, "text": text, "true": key.split("_")[0] + ("plus" if "plus" in key else "")})
    mentions = []
    for number, one in enumerate(json.loads((ECB / f"ECB_{part.title()}_Event_gold_mentions.json").read_text(encoding="utf-8"))):
        tokens = [at[one["doc_id"], one["sent_id"], token] for token in (one["tokens_number"][0], one["tokens_number"][-1])]
        chain = f"{one['coref_chain']} {number if one['is_singleton'] else ''}"
        mentions.append({"id": str(number), "article": one["doc_id"], "start": tokens[0][0], "end": tokens[1][1], "chain": chain})
    return articles, mentions


@cache
def meantime() -> tuple[Rows, Rows]:
    """The articles, each its own story and without a text, and the mentions of events, with their chain."""
    given = json.loads((MEANTIME / "event_mentions_en.json").read_text(encoding="utf-8"))
    articles = [{"id": key, "text": "", "story": key} for key in dict.fromkeys(one["doc_id"] for one in given)]
    rows = [
        {"id": str(number), "article": one["doc_id"], "text": one["tokens_str"], "chain": one["coref_chain"]}
        for number, one in enumerate(given)
    ]
    return articles, rows


def measure_ecb(part: str) -> dict[str, float]:
    """B³ of the stories, CoNLL F1 of the events with them, and the references."""
    articles, mentions = ecb(part)
    found = group_stories(articles)
    story = {key: number for number, members in enumerate(found) for key in members}
    figures = {"stories": b_cubed(_by(articles, "true"), [set(members) for members in found])}
    return figures | _events(articles, mentions, {**{one["id"]: one["id"] for one in articles}, **story})


def measure_meantime() -> dict[str, float]:
    """CoNLL F1 of the events within an article, and the references."""
    articles, mentions = meantime()
    return _events(articles, mentions, {one["id"]: one["story"] for one in articles})


def _events(articles: Rows, mentions: Rows, story: dict[str, Any]) -> dict[str, float]:
    key = _by(mentions, "chain")
    texts = {one["id"]: one["text"] for one in articles}
    stems = defaultdict(set)
    for one in mentions:
        written = one.get("text") or texts[one["article"]][one["start"] : one["end"]]
        stems[story[one["article"]], words(written).folded[-1][:STEM]].add(one["id"])
    return {
        "events": conll(key, [set(members) for members in group_events(mentions, articles)]),
        "same_stem": conll(key, list(stems.values())),
        "singletons": conll(key, [{one["id"]} for one in mentions]),
    }


def _by(rows: Iterable[dict[str, Any]], name: str) -> list[set[Hashable]]:
    found: defaultdict[str, set[Hashable]] = defaultdict(set)
    for row in rows:
        found[row[name]].add(row["id"])
    return list(found.values())


def ours() -> dict[str, float]:
    """What the floors pin: what this project makes of the development part, and of MEANTIME."""
    made = measure_ecb("dev")
    return {"stories": made["stories"], "events": made["events"], "meantime": measure_meantime()["events"]}


def main() -> int:
    """Print the figures with their references."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", nargs="+", default=["dev"], choices=["dev", "train"])
    parser.add_argument("--json", action="store_true", help="print JSON")
    arguments = parser.parse_args()
    if not ECB.is_dir():
        print("ECB+ is not here: set SOURCIER_EVAL", file=sys.stderr)
        return 1
    figures = {f"ECB+ {part}": measure_ecb(part) for part in arguments.part} | {"MEANTIME": measure_meantime()}
    if arguments.json:
        print(json.dumps(figures, indent=1))
        return 0
    for name, found in figures.items():
        print(name, *(f"{what} {figure:.3f}" for what, figure in found.items()), sep="  ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
