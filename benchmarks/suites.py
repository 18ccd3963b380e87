"""The evaluation sets under floors, and what measures each."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from functools import partial
from math import floor
from pathlib import Path
from typing import NamedTuple

import attributions
import conditionals
import conflations
import denials
import events
import incidents
import instructions
import names
import normalisation
import normalisation_places
import orders
import origins
import polnear
import publishers
import reuse
import segmentation
import sourcing
import stance
import statements
import streams
import supposing
import tracing
import translations
from corpora import CORPORA

ROOT = Path(__file__).resolve().parents[1]
EVAL = Path(os.environ.get("SOURCIER_EVAL", ROOT / "../shared/eval"))
SEEDS = Path(os.environ.get("SOURCIER_SEEDS", ROOT / "../shared/seeds"))
STORIES = ROOT / "tests" / "gold" / "stories"
GOLD = ROOT / "tests" / "gold" / "attributions"


class Suite(NamedTuple):
    """One evaluation set: what its figures' names begin with, where it lies, and what measures it."""

    prefix: str
    paths: tuple[Path, ...]
    measure: Callable[[], dict[str, float]]

    @property
    def present(self) -> bool:
        """Whether the set can be measured here."""
        return bool(self.paths) and all(path.exists() for path in self.paths)

    @property
    def digest(self) -> str:
        """SHA-256 over the names and bytes of the set's files."""
        digest = hashlib.sha256()
        for root in self.paths:
            for path in sorted(root.rglob("*")) if root.is_dir() else [root]:
                if path.is_file():
                    digest.update(f"{path.relative_to(root.parent).as_posix()}\0".encode())
                    digest.update(hashlib.sha256(path.read_bytes()).digest())
        return digest.hexdigest()

    def figures(self) -> dict[str, float]:
        """What is measured, by full name."""
        return {f"{self.prefix}/{name}": figure for name, figure in self.measure().items()}


def _normalisation() -> dict[str, float]:
    return {f"{row['kind']}/{row['language']}": row["exact"] for row in normalisation.measure(EVAL / "normalisation")}


def _names_and_places() -> dict[str, float]:
    judges = {"name": normalisation_places.name_is_right, "place": normalisation_places.place_is_right}
    marks = {kind: [right(case) for case in normalisation_places.cases(kind)] for kind, right in judges.items()}
    return {kind: round(sum(right) / len(right), 4) for kind, right in marks.items()}


def _names_across_scripts() -> dict[str, float]:
    figures = {}
    for script in names.NAMES:
        found = names.quick(script)
        figures |= {f"{script}/{name}": round(found[name], 4) for name in ("into_latin", "into_latin_any", "from_latin")}
    return figures


def _name_bench() -> dict[str, float]:
    return {"f1": names.compared()["f1"]}


def _polnear() -> dict[str, float]:
    figures = polnear.measure("dev")
    shown = {f"content_f1_at_{least}": f"content_longer_{least}_f1" for least in polnear.LEVELS}
    shown |= {f"words_{role}_f1": f"words_{role}_f1" for role in polnear.ROLES}
    return {short: figures[name] for short, name in shown.items()} | {
        "precision": figures["content_longer_0.3_p"],
        "source": figures["source"],
    }


def _seeds() -> dict[str, float]:
    figures = statements.seeds() or {}
    return {name: figures[name] for name in ("all", "content", "source", "chain", "stance", "modality", "true_by_said")}


def _stance(name: str) -> dict[str, float]:
    figures = stance.measure(name)
    return {key: figures[key] for key in ("accuracy", "macro_f1", "unseen_macro_f1")}


def _segmentation() -> dict[str, float]:
    return {f"{bank}/f1_marked": round(row["f1_marked"], 4) for bank, row in segmentation.measured().items()}


def _instructions() -> dict[str, float]:
    # To a tenth: what a change of the core costs, and nothing smaller.
    return {"articles_per_million": floor(1e7 / instructions.measure(1000)["per_article"]) / 10}


SUITES = (
    Suite("origins/example", (ROOT / "examples",), partial(origins.measure, "example")),
    *(
        Suite(f"origins/{part}", tuple(sorted(STORIES.glob(f"{part}_*"))), partial(origins.measure, part))
        for part in ("dev", "test")
    ),
    Suite("orders", orders.FOLDERS, orders.measure),
    *(
        Suite(f"attributions/{part}", (GOLD / f"{part}.json", attributions.pages_of(part)), partial(attributions.measure, part))
        for part in attributions.PARTS
    ),
    Suite("supposing", tuple(GOLD / f"{part}.json" for part in supposing.PARTS), supposing.shipped),
    *(Suite(f"incidents/{part}", incidents.files(part), partial(incidents.measure, part)) for part in incidents.PARTS),
    *(
        Suite(f"publishers/{part}", (publishers.GOLD / f"{part}.csv",), partial(publishers.measure, part))
        for part in publishers.PARTS
    ),
    Suite("events", (events.ECB, events.MEANTIME), events.ours),
    Suite("conflations", (events.ECB,), partial(conflations.measure, "dev")),
    Suite("translations/dev", (translations.GOLD,), translations.measure),
    Suite(
        "tracing/synthetic",
        tuple(ROOT / "benchmarks" / f"{name}.py" for name in ("synthetic", "synthetic_words", "tracing")),
        tracing.measure,
    ),
    Suite(
        "tracing/synthetic_second",
        tuple(ROOT / "benchmarks" / f"{name}.py" for name in ("synthetic_second", "synthetic_second_words", "tracing")),
        partial(tracing.measure, "second", tracing.PINNED_SECOND),
    ),
    Suite("reuse/planted", (*sorted(CORPORA.glob("*.jsonl.gz")), reuse.LABELS), reuse.measure),
    Suite(
        f"instructions/{instructions.compiler() or 'nowhere'}",
        (ROOT / "benchmarks" / "instructions.cpp", ROOT / "src/sourcier/passages/folding.bin") if instructions.compiler() else (),
        _instructions,
    ),
    Suite("reuse/furniture", (*streams.PATHS, reuse.PAGES), reuse.furniture),
    Suite("names_and_places", (EVAL / "normalisation" / "cases.json",), _names_and_places),
    Suite("names/across_scripts", (names.TRANSLITERATED,), _names_across_scripts),
    Suite("names/name_bench", (names.LABELLED,), _name_bench),
    Suite("normalisation", (EVAL / "normalisation",), _normalisation),
    Suite("statements/polnear_dev", (polnear.FOLDER / "dev",), _polnear),
    *(
        Suite(f"conditionals/{part}", (conditionals.GOLD / f"{part}.csv",), partial(conditionals.measure, part))
        for part in ("dev", "test")
    ),
    *(Suite(f"denials/{part}", (denials.GOLD / f"{part}.csv",), partial(denials.measure, part)) for part in denials.PARTS),
    *(Suite(f"sourcing/{part}", (sourcing.GOLD / f"{part}.csv",), partial(sourcing.measure, part)) for part in sourcing.PARTS),
    Suite("conditionals/treebanks", conditionals.TREEBANKS, conditionals.treebanks),
    *(Suite(f"stance/{name}", paths, partial(_stance, name)) for name, paths in stance.PATHS.items()),
    Suite("segmentation", tuple(sorted(segmentation.TREEBANKS.glob("*/*-dev.conllu"))), _segmentation),
    Suite("statements/seeds", (EVAL / "statements" / "seeds_000_001.json", SEEDS), _seeds),
)
