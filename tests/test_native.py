"""The compiled core by itself, under the sanitizers: no address out of range, nothing undefined, no race."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDING = ROOT / "src" / "sourcier" / "passages" / "folding.bin"
COMPILER = shlex.split(os.environ.get("CXX", "c++"))
FLAGS = ["-std=c++20", "-O1", "-Wall", "-Wextra", "-Werror", "-pthread", "-fno-sanitize-recover=all"]


def missing(what: str) -> None:
    """Skip the test, or fail it where the compiled core is required."""
    if os.environ.get("SOURCIER_REQUIRE_NATIVE") == "1":
        pytest.fail(what)
    pytest.skip(what)


def compiled(source: Path, sanitizer: str, target: Path) -> subprocess.CompletedProcess[str]:
    command = [*COMPILER, *FLAGS, f"-fsanitize={sanitizer}", str(source), "-o", str(target)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize(("sanitizer", "only"), [("address,undefined", []), ("thread", ["threads"])], ids=["address", "thread"])
def test_the_core_by_itself(sanitizer: str, only: list[str], tmp_path: Path) -> None:
    if not shutil.which(COMPILER[0]):
        missing(f"no C++ compiler is at {COMPILER[0]}; install one or set CXX")
    plain, program = tmp_path / "plain.cpp", tmp_path / "program"
    plain.write_text("int main() {}\n", encoding="utf-8")
    if compiled(plain, sanitizer, program).returncode or subprocess.run([program], capture_output=True, check=False).returncode:
        missing(f"{COMPILER[0]} has no -fsanitize={sanitizer} here; install its sanitizer library")
    made = compiled(ROOT / "native" / "tests" / "test_core.cpp", sanitizer, program)
    assert made.returncode == 0, made.stderr
    done = subprocess.run([program, FOLDING, tmp_path, *only], capture_output=True, encoding="utf-8", check=False, timeout=300)
    assert done.returncode == 0, done.stderr
