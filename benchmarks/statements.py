"""How well attributions are found: PolNeAR (English news) and the hand-made reading of two French pages.

Content is matched one to one by overlap (shared characters over the longer span), best pairs first, at 0.3 and 0.8.
Data is found through SOURCIER_EVAL (default ``../shared/eval`` beside the checkout) and SOURCIER_SEEDS.

    python benchmarks/statements.py [--part dev] [--json] [--errors N]
"""

from __future__ import annotations

import argparse
import json
import os
import re
import time
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


def read_gold(path: Path) -> list[dict[str, Any]]:
    """The attributions of one brat file: spans of source, cue and content (their hulls)."""
    spans: dict[str, tuple[str, Span]] = {}
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if line.startswith("T"):
            kind, *places = fields[1].split(" ", 1)
            numbers = [int(n) for n in re.findall(r"\d+", places[0])]
            spans[fields[0]] = (kind, (min(numbers), max(numbers)))
        elif line.startswith("E") and "Content:" in line:
            parts: dict[str, list[Span]] = {}
            for part in fields[1].split():
                role, ref = part.split(":")
                if ref in spans:
                    parts.setdefault(role.rstrip("0123456789"), []).append(spans[ref][1])
            found.append({role: (min(s for s, _ in listed), max(e for _, e in listed)) for role, listed in parts.items()})
    return [f for f in found if "Content" in f]


def pair(gold: list[Span], said: list[Span], least: float) -> list[tuple[int, int]]:
    """Greedy one-to-one pairs, best overlap first."""
    scored = sorted(((overlap(g, s), i, j) for i, g in enumerate(gold) for j, s in enumerate(said)), reverse=True)
    used_gold: set[int] = set()
    used_said: set[int] = set()
    pairs = []
    for score, i, j in scored:
        if score < least:
            break
        if i not in used_gold and j not in used_said:
            used_gold.add(i)
            used_said.add(j)
            pairs.append((i, j))
    return pairs


def f1(hits: int, said: int, gold: int) -> dict[str, float]:
    """Precision, recall and their harmonic mean."""
    precision, recall = hits / max(said, 1), hits / max(gold, 1)
    return {
        "p": round(precision, 3),
        "r": round(recall, 3),
        "f1": round(2 * precision * recall / max(precision + recall, 1e-9), 3),
    }


def polnear(part: str, errors: int = 0, limit: int = 0) -> dict[str, Any] | None:
    """Document-level content F1 on one part of PolNeAR, and how often the source touches the true one."""
    folder = EVAL / "statements" / "polnear" / part
    if not folder.is_dir():
        return None
    hits = {0.3: 0, 0.8: 0}
    said_total = gold_total = sources = size = 0
    seconds = 0.0
    for text_file in sorted((folder / "text").iterdir())[: limit or None]:
        text = text_file.read_text(encoding="utf-8")
        # Some articles were annotated twice; the first annotator's reading is the one measured against.
        gold = read_gold(min((folder / "attributions").glob(f"{text_file.stem}_*.ann")))
        article = by_hand(text, "en")
        begun = time.perf_counter()
        said = [s for s in find(article) if s.form != "narrated"]
        seconds += time.perf_counter() - begun
        size += len(text)
        said_total, gold_total = said_total + len(said), gold_total + len(gold)
        contents, golden = [s.content for s in said], [g["Content"] for g in gold]
        for least in hits:
            pairs = pair(golden, contents, least)
            hits[least] += len(pairs)
            if least == 0.3:
                sources += sum(_touches(gold[i].get("Source"), said[j].source) for i, j in pairs)
                if errors > 0:
                    errors -= _show(text, gold, said, pairs)
    return {
        "0.3": f1(hits[0.3], said_total, gold_total),
        "0.8": f1(hits[0.8], said_total, gold_total),
        "source": round(sources / max(hits[0.3], 1), 3),
        "gold": gold_total,
        "said": said_total,
        "MB/s": round(size / 1e6 / max(seconds, 1e-9), 3),
    }


def _touches(gold: Span | None, said: Span | None) -> bool:
    return (gold is None) == (said is None) and (gold is None or said is None or overlap(gold, said) > 0)


def _show(text: str, gold: list[dict[str, Any]], said: list[Statement], pairs: list[tuple[int, int]]) -> int:
    found, right = {i for i, _ in pairs}, {j for _, j in pairs}
    for i, one in enumerate(gold):
        if i not in found:
            cue = one.get("Cue", one["Content"])
            print(
                "MISS ",
                text[max(0, cue[0] - 70) : cue[1] + 50].replace("\n", " "),
                "|| CUE",
                text[slice(*cue)],
                "|| CONTENT",
                text[slice(*one["Content"])][:120].replace("\n", " "),
            )
    for j, one_said in enumerate(said):
        if j not in right:
            print(
                "EXTRA",
                text[slice(*(one_said.cue or (0, 0)))],
                "||",
                one_said.source and text[slice(*one_said.source)],
                "||",
                text[slice(*one_said.content)][:150].replace("\n", " "),
            )
    return 1


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


def seeds(errors: int = 0) -> dict[str, Any] | None:
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
            result = _judge(article, one, said, errors > 0)
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
    parser.add_argument("--part", default="dev", help="part of PolNeAR")
    parser.add_argument("--limit", type=int, default=0, help="only so many articles of PolNeAR")
    parser.add_argument("--errors", type=int, default=0, help="show what is missed and extra in so many articles")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    result = {"polnear": polnear(arguments.part, arguments.errors, arguments.limit), "seeds": seeds(arguments.errors)}
    if arguments.json:
        print(json.dumps(result))
        return
    for name, figures in result.items():
        print(f"{name}: {json.dumps(figures) if figures else f'skipped, no data under {EVAL} (set SOURCIER_EVAL)'}")


if __name__ == "__main__":
    main()
