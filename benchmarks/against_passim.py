"""passim beside the passage index: the planted passages that each finds, and its rate, over the same articles in one run.

passim (the reference of text reuse in digital humanities) aligns a whole corpus on Spark. It needs Java and an environment of its
own::

    python -m venv passim && passim/bin/pip install git+https://github.com/dasmiq/passim
    python benchmarks/against_passim.py --python passim/bin/python [--articles N] [--json]

Its defaults are kept but for two things, both in its favour: of two articles the earlier one is the source, as it is here, and
forty line ends stand before each text, without which it aligns nothing that begins both. What is taken are its extents, before
passages are clustered. Rates are of CPU time of all processes, with Spark on one core; to read and write files is a part of it.
Needs the extra ``bench``.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import json
import os
import resource
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from linking import texts
from reuse import recall

from sourcier import PassageIndex

BEFORE = "\n" * 40
# prctl's number for: who loses its parent becomes a child of this process.
_ADOPT = 36


class Extent(NamedTuple):
    """A passage as ``recall`` asks for it; passim has no labels."""

    other: str
    start: int
    end: int
    label: str = "copy"


def passim(articles: list[str], python: Path, folder: Path) -> list[list[Extent]]:
    """What passim finds in each article, its intermediate files in this folder."""
    import pyarrow.dataset

    with (folder / "in.json").open("w", encoding="utf-8") as file:
        for number, text in enumerate(articles):
            file.write(json.dumps({"id": str(number), "number": number, "text": BEFORE + text}) + "\n")
    script = subprocess.run(
        [python, "-c", "import passim.seriatim as it; print(it.__file__)"], check=True, capture_output=True, text=True
    ).stdout.strip()
    command = [str(python), script, "--fields", "number", "--filterpairs", "number < number2", "--to-extents"]
    submit = "--master local[1] --driver-memory 8g pyspark-shell"
    environment = os.environ | {"PYSPARK_PYTHON": str(python), "PYSPARK_SUBMIT_ARGS": submit}
    # Spark's machine and its workers are not waited for by who starts them, and would be left out of the count.
    ctypes.CDLL(None).prctl(_ADOPT, 1)
    subprocess.run([*command, str(folder / "in.json"), str(folder / "out")], check=True, capture_output=True, env=environment)
    with contextlib.suppress(ChildProcessError):
        while True:
            os.wait()
    found: list[list[Extent]] = [[] for _ in articles]
    for row in _rows(pyarrow.dataset.dataset(folder / "out" / "tmp" / "extents.parquet", partitioning="hive")):
        start, end = (max(0, row[name] - len(BEFORE)) for name in ("begin2", "end2"))
        found[row["number2"]].append(Extent(str(row["number"]), start, end))
    return found


def _rows(table: object) -> Iterator[dict[str, int]]:
    yield from table.to_table(columns=["number", "number2", "begin2", "end2"]).to_pylist()  # type: ignore[attr-defined]


def spent() -> float:
    """CPU seconds of this process and of those that it has waited for."""
    uses = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(use.ru_utime + use.ru_stime for use in uses)


def measure(count: int, python: Path) -> dict[str, dict[str, float]]:
    """Rate and recall of both."""
    planted = texts(count)
    figures = {}
    for name in ("sourcier", "passim"):
        begun, clock = spent(), time.perf_counter()
        if name == "passim":
            with tempfile.TemporaryDirectory() as folder:
                found = passim(planted.texts, python, Path(folder))
        else:
            found = PassageIndex().add_many((str(i), text) for i, text in enumerate(planted.texts))
        taken = spent() - begun
        wall = time.perf_counter() - clock
        figures[name] = {"articles_per_CPU_s": round(len(planted.texts) / taken, 1), "wall_s": round(wall, 1)}
        figures[name] |= {what: round(one, 3) for what, one in recall(planted, found).items() if not what.endswith("shown")}
    return figures


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", type=Path, required=True, help="the interpreter of the environment that has passim")
    parser.add_argument("--articles", type=int, default=5000)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    figures = measure(arguments.articles, arguments.python.absolute())
    if arguments.json:
        print(json.dumps(figures, indent=1))
        return
    for what in figures["sourcier"]:
        print(f"{what:36}", "  ".join(f"{name} {figures[name][what]:,}" for name in figures))


if __name__ == "__main__":
    main()
