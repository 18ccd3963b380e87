"""How many instructions the compiled core takes for an article: repeatable to the thousandth, whatever else the machine does.

    python benchmarks/instructions.py [--articles N] [--json]

The articles are made up (``linking.made_up``) with passages planted among them, the same in every run. Needs a C++20 compiler
and valgrind. Counts differ between compilers: ``floors.py`` keeps a floor for each, under its name.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from random import Random

from linking import made_up
from planting import plant

ROOT = Path(__file__).resolve().parents[1]


def compiler() -> str:
    """The compiler by name, major version and machine, as in ``gcc-12-x86_64``; empty where it or valgrind is not here."""
    command = os.environ.get("CXX", "c++")
    if not shutil.which(command) or not shutil.which("valgrind"):
        return ""
    told = subprocess.run([command, "--version"], capture_output=True, encoding="utf-8", check=True).stdout
    number = re.search(r"(\d+)\.\d+", told)
    name = "clang" if "clang" in told else "gcc"
    return f"{name}-{number[1]}-{platform.machine()}" if number else ""


def measure(count: int) -> dict[str, float]:
    """Instructions for an article and for a byte, start-up left out."""
    random = Random(1)
    texts = plant([made_up(random) for _ in range(count)], ["xx"] * count).texts
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "instructions"
        compiler = os.environ.get("CXX", "c++")
        command = [compiler, "-std=c++20", "-O3", "-pthread", str(ROOT / "benchmarks/instructions.cpp"), "-o", str(program)]
        subprocess.run(command, check=True)
        none, all_ = _count(program, []), _count(program, texts)
    size = sum(len(text.encode()) for text in texts)
    return {"per_article": round((all_ - none) / count), "per_byte": round((all_ - none) / size, 1), "bytes": round(size / count)}


def _count(program: Path, texts: list[str]) -> int:
    given = "".join(f"{len(text.encode())} {text}" for text in texts).encode()
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", str(program)]
    folding = str(ROOT / "src/sourcier/passages/folding.bin")
    done = subprocess.run([*command, folding], input=given, capture_output=True, check=True)
    found = re.search(rb"Collected : (\d+)", done.stderr)
    if not found:
        raise SystemExit(f"callgrind told no count: {done.stderr.decode()[-500:]}")
    return int(found[1])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    if not compiler():
        print("skipped: a C++20 compiler and valgrind are needed (apt-get install g++ valgrind)", file=sys.stderr)
        return
    figures = measure(arguments.articles)
    print(json.dumps(figures) if arguments.json else "  ".join(f"{name} {figure:,}" for name, figure in figures.items()))


if __name__ == "__main__":
    main()
