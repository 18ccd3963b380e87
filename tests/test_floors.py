"""The quality that the project claims on its own gold holds, and a drop cannot pass unseen."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import statements
from suites import EVAL, SEEDS

ROOT = Path(__file__).parent.parent
FLOORS = ROOT / "benchmarks" / "floors.json"
OWN = (
    "origins/example",
    "origins/dev",
    "origins/test",
    "attributions/dev",
    "conditionals/dev",
    "conditionals/test",
    "attributions/test",
    "attributions/es_dev",
    "attributions/es_test",
    "attributions/fr_dev",
    "attributions/fr_test",
)
FOUNDERS = ("statements/seeds", "normalisation", "names_and_places", "names/across_scripts", "names/name_bench")


def floors(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "floors.py"), *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def pinned() -> dict[str, dict[str, object]]:
    loaded: dict[str, dict[str, object]] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return loaded


def test_no_figure_on_our_own_gold_is_below_its_floor() -> None:
    result = floors("--only", *OWN)
    assert result.returncode == 0, result.stderr


@pytest.mark.skipif(not (EVAL.is_dir() and SEEDS.is_dir()), reason="needs SOURCIER_EVAL and SOURCIER_SEEDS, which lie elsewhere")
def test_no_figure_on_the_founders_sets_is_below_its_floor() -> None:
    result = floors("--only", *FOUNDERS)
    assert result.returncode == 0, result.stderr


@pytest.mark.skipif(not (EVAL.is_dir() and SEEDS.is_dir()), reason="needs SOURCIER_EVAL and SOURCIER_SEEDS, which lie elsewhere")
def test_the_founding_pages_are_read_without_many_false_statements() -> None:
    figures = statements.seeds()
    assert figures is not None
    assert figures["all"] >= 0.85
    assert figures["said"] <= 1.5 * figures["true"]


def test_every_set_of_our_own_has_floors() -> None:
    assert {"/".join(name.split("/")[:2]) for name in pinned()} >= set(OWN)


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """The floors of the example story, to be changed."""
    copy = tmp_path / "floors.json"
    own = {name: one for name, one in pinned().items() if name.startswith("origins/example/")}
    copy.write_text(json.dumps(own), encoding="utf-8")
    return copy


@pytest.mark.parametrize(
    ("change", "said"),
    [({"floor": 1.1}, "is below its floor 1.1"), ({"set": "0" * 64}, "its evaluation set changed")],
)
def test_a_drop_and_a_changed_set_fail(copied: Path, change: dict[str, object], said: str) -> None:
    changed = json.loads(copied.read_text(encoding="utf-8"))
    changed["origins/example/statements"] |= change
    copied.write_text(json.dumps(changed), encoding="utf-8")
    result = floors("--only", "origins/example", "--file", str(copied))
    assert result.returncode == 1
    assert "origins/example/statements: " in result.stderr
    assert said in result.stderr


def test_a_figure_that_is_no_longer_measured_fails(copied: Path) -> None:
    changed = json.loads(copied.read_text(encoding="utf-8"))
    changed["origins/example/abandoned"] = {"floor": 0.5, "set": "0" * 64}
    copied.write_text(json.dumps(changed), encoding="utf-8")
    result = floors("--only", "origins/example", "--file", str(copied))
    assert result.returncode == 1
    assert "origins/example/abandoned: is no longer measured" in result.stderr


def test_lowering_keeps_its_reason_and_raising_lifts_what_rose(copied: Path) -> None:
    name = "origins/example/statements"
    before = json.loads(copied.read_text(encoding="utf-8"))
    copied.write_text(json.dumps({**before, name: {**before[name], "floor": 1.1}}), encoding="utf-8")
    lowered = floors("--only", "origins/example", "--file", str(copied), "--lower", name, "--reason", "a stricter reading")
    assert lowered.returncode == 0, lowered.stderr
    one = json.loads(copied.read_text(encoding="utf-8"))[name]
    assert one["floor"] <= 1
    assert [(note["from"], note["reason"]) for note in one["lowered"]] == [(1.1, "a stricter reading")]
    copied.write_text(json.dumps({**before, name: {**one, "floor": 0.0}}), encoding="utf-8")
    assert floors("--only", "origins/example", "--file", str(copied), "--raise").returncode == 0
    lifted = json.loads(copied.read_text(encoding="utf-8"))[name]
    assert lifted["floor"] == one["floor"]
    assert lifted["lowered"] == one["lowered"]


@pytest.mark.parametrize("reason", [[], ["--reason", "  "]])
def test_lowering_needs_a_reason(copied: Path, reason: list[str]) -> None:
    result = floors("--file", str(copied), "--lower", "origins/example/statements", *reason)
    assert result.returncode == 2
    assert "--lower needs --reason" in result.stderr
