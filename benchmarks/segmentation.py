"""Where sentences end, against the treebanks of Universal Dependencies.

The sentences of a document, or ten at a time where a treebank has them shuffled, are joined as paragraphs of running text and
cut again. A sentence counts as found where both its ends are right, as in the shared tasks on parsing (CoNLL 2018). Paragraphs
all of whose sentences end with a mark are told apart: the end of a heading or of an item of a list nobody can find in running
text. Small spaCy pipelines trained on groups of sentences have .83 to .90 for French and .70 for EWT.

    python benchmarks/segmentation.py [--misses N] [--json]

Needs SOURCIER_EVAL.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from sourcier.articles.sentences import split_sentences

EVAL = Path(os.environ.get("SOURCIER_EVAL", Path(__file__).resolve().parents[1] / "../shared/eval"))
TREEBANKS = EVAL / "languages" / "ud"
# Sentences joined where a treebank does not tell what follows what.
_JOINED = 10
_ENDS = (".", "!", "?", "…", '."', ".»", ". »", '!"', '?"', "! »", "? »", ".)", "»", '"', ":", "۔", "؟")


def paragraphs(path: Path) -> Iterator[list[str]]:
    """The sentences of each paragraph of a file in the CoNLL-U format."""
    found: list[str] = []
    told = "# newpar" in path.read_text(encoding="utf-8")
    for line in path.read_text(encoding="utf-8").splitlines():
        if found and (
            line.startswith(("# newdoc", "# newpar")) or (not told and len(found) == _JOINED and line.startswith("# sent"))
        ):
            yield found
            found = []
        if line.startswith("# text = "):
            found.append(" ".join(line.removeprefix("# text = ").split()))
    if found:
        yield found


def measure(path: Path, code: str) -> tuple[dict[str, float], list[str]]:
    """Precision, recall and F1 over one file, F1 where all sentences of a paragraph end with a mark, and what was missed."""
    right = told = true = 0
    marked = [0, 0, 0]
    misses = []
    for sentences in paragraphs(path):
        text, wanted, at = " ".join(sentences), set(), 0
        for one in sentences:
            wanted.add((at, at + len(one)))
            at += len(one) + 1
        found = set(split_sentences(text, 0, len(text), code))
        counts = (len(wanted & found), len(found), len(wanted))
        right, told, true = right + counts[0], told + counts[1], true + counts[2]
        if all(one.endswith(_ENDS) for one in sentences):
            marked = [a + b for a, b in zip(marked, counts, strict=True)]
            misses += [text[a:b] for a, b in sorted(found - wanted)]
    precision, recall = right / told, right / true
    figures = {"precision": precision, "recall": recall, "f1": 2 * right / (told + true)}
    return figures | {"f1_marked": 2 * marked[0] / max(1, marked[1] + marked[2])}, misses


def measured(part: str = "dev") -> dict[str, dict[str, float]]:
    """The figures of each treebank."""
    files = sorted(TREEBANKS.glob(f"*/*-{part}.conllu"))
    return {path.parent.name: measure(path, path.name[:2])[0] for path in files}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", type=int, default=0, help="show so many sentences of each dev part that are none")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    if not TREEBANKS.is_dir():
        print(f"skipped: no treebanks in {TREEBANKS} (set SOURCIER_EVAL)", file=sys.stderr)
        return
    figures = {part: measured(part) for part in ("dev", "test")}
    if arguments.json:
        print(json.dumps(figures, indent=1))
        return
    for part, banks in figures.items():
        for name, row in banks.items():
            print(f"{part:5}{name:14}", "  ".join(f"{what} {figure:.3f}" for what, figure in row.items()))
    for path in sorted(TREEBANKS.glob("*/*-dev.conllu")) if arguments.misses else ():
        print(f"\n{path.parent.name}")
        for one in measure(path, path.name[:2])[1][: arguments.misses]:
            print(" ", one[:200])


if __name__ == "__main__":
    main()
