"""How well attributions are found in the hand-made reading of two French pages; ``reading.py`` has them beside all else.

Data is found through SOURCIER_EVAL (default ``../shared/eval`` beside the checkout) and SOURCIER_SEEDS.

    python benchmarks/statements.py [--json] [--errors]
"""

from __future__ import annotations

import argparse
import json
import os
import re
from pathlib import Path
from typing import Any

import msgspec

from sourcier.articles.sentences import split_sentences
from sourcier.records import Article, Label, Page, Statement
from sourcier.statements import find

ROOT = Path(__file__).resolve().parents[1]
EVAL = Path(os.environ.get("SOURCIER_EVAL", ROOT / "../shared/eval"))
SEEDS = Path(os.environ.get("SOURCIER_SEEDS", ROOT / "../shared/seeds"))
Span = tuple[int, int]


def overlap(a: Span, b: Span) -> float:
    """Shared characters over the longer span."""
    return max(0, min(a[1], b[1]) - max(a[0], b[0])) / max(a[1] - a[0], b[1] - b[0], 1)


def by_hand(text: str, language: str) -> Article:
    """An article whose paragraphs are its lines, without mentions: what the statements stage alone is measured on."""
    paragraphs = tuple((m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    sentences = tuple(span for s, e in paragraphs for span in split_sentences(text, s, e, language))
    return Article(id="x", version="x", language=language, text=text, paragraphs=paragraphs, sentences=sentences)


def _flat(text: str) -> tuple[str, list[int]]:
    """White space folded to single spaces, with the offset of each character in the original."""
    flat, at = [], []
    for match in re.finditer(r"\s+|\S", text):
        flat.append(" " if match.group().isspace() else match.group())
        at.append(match.start())
    return "".join(flat), at


def read_seed(path: Path) -> Article:
    """A seed as the stages before this one read it; by hand where they do not exist."""
    text = path.read_text(encoding="utf-8")
    try:
        from sourcier.articles import read
        from sourcier.mentions import find as find_mentions

        article = read(Page(name=path.name, content=text))
        return msgspec.structs.replace(article, mentions=find_mentions(article))
    except ImportError:
        article = by_hand(text, "fr")
        labels = [
            Label(start=s, end=e, label="headline", why="short line")
            for s, e in article.paragraphs
            if text[s:e].rstrip()[-1:] not in '.»":'
        ]
        return msgspec.structs.replace(article, labels=tuple(labels))


# True statements of the two pages that the file of the founders leaves out, found by hand, by page and first words: in 000
# the last paragraph of the source, quoted without a word of saying.
_ALSO_TRUE = (("000", "Les militants qui ont perdu"),)


def seeds(*, errors: bool = False) -> dict[str, Any] | None:
    """The share of the listed attributions found with content, source and chain right, and how many are said in all."""
    gold_file = EVAL / "statements" / "seeds_000_001.json"
    if not gold_file.is_file() or not SEEDS.is_dir():
        return None
    gold = json.loads(gold_file.read_text(encoding="utf-8"))["statements"]
    right = {"content": 0, "source": 0, "chain": 0, "all": 0, "stance": 0, "modality": 0}
    said_total = narrated_total = also_true = 0
    for path in sorted(SEEDS.glob("*.txt")):
        article = read_seed(path)
        found = find(article)
        narrated_total += sum(s.form == "narrated" for s in found)
        if path.name[:3] not in ("000", "001"):
            continue
        said = [s for s in found if s.form != "narrated"]
        said_total += len(said)
        also_true += sum(page == path.name[:3] and words in _flat(article.text)[0] for page, words in _ALSO_TRUE)
        for one in (g for g in gold if g["seed"] == path.name[:3]):
            result = _judge(article, one, said, errors)
            for key, value in result.items():
                right[key] += value
    true = len(gold) + also_true
    return {
        **{k: round(v / len(gold), 3) for k, v in right.items()},
        "said": said_total,
        "true": true,
        "true_by_said": round(true / said_total, 3),
        "narrated in all seeds": narrated_total,
    }


def _judge(article: Article, gold: dict[str, Any], said: list[Statement], show: bool) -> dict[str, bool]:
    flat, at = _flat(article.text)
    start = flat.find(gold["content"])
    if start < 0 or not said:
        return {}
    span = (at[start], at[start + len(gold["content"]) - 1] + 1)
    best = max(said, key=lambda s: (overlap(s.content, span), s.source is not None))
    source = _flat(article.text[slice(*best.source)])[0] if best.source else None
    names = [_flat(link.name)[0] for link in best.chain]
    result = {
        "content": overlap(best.content, span) >= 0.5,
        "source": source == gold["source"]
        or bool(source and gold["source"] and (source in gold["source"] or gold["source"] in source)),
        "chain": len(names) == len(gold["chain"])
        and all(a.casefold() in b.casefold() or b.casefold() in a.casefold() for a, b in zip(names, gold["chain"], strict=True)),
        "stance": best.stance == gold["stance"],
        "modality": best.modality == gold["modality"],
    }
    result["all"] = result["content"] and result["source"] and result["chain"]
    if show and not all(result.values()):
        print("GOLD", gold["content"][:90], "|", gold["source"], "|", gold["chain"], gold["stance"], gold["modality"])
        print("  SAID", article.text[slice(*best.content)][:90], "|", source, "|", names, best.stance, best.modality)
    return result


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--errors", action="store_true", help="show what is missed and wrong")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    figures = seeds(errors=arguments.errors)
    if arguments.json:
        print(json.dumps(figures))
        return
    print(json.dumps(figures) if figures else f"skipped, no data under {EVAL} (set SOURCIER_EVAL)")


if __name__ == "__main__":
    main()
