"""``sourcier review`` as its user meets it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
EVIL = "<script>alert(1)</script>\x1b[31m\u202e"


@pytest.fixture
def kept(run: Run, pages: Path) -> list[str]:
    """An archive of the three pages; the ids of its claims."""
    assert run("add", pages).returncode == 0
    return re.findall(r"^([0-9a-f]{16})  ", run("claims").stdout, re.M)


def told(run: Run, claim: str) -> list[str]:
    """The statements of a claim, as `trace` shows them."""
    return [one["statement"] for one in json.loads(run("trace", claim, "--json").stdout)["claims"][0]["versions"]]


def test_every_decision_is_told_with_its_author_and_the_claims_as_they_are_now(run: Run, kept: list[str]) -> None:
    done = run("review", "merge", kept[0], kept[1], "--by", "Ana", "--comment", "one accident")
    assert done.returncode == 0, done.stderr
    assert re.search(r"^[0-9a-f]{16} taken for one event: decided by Ana on .* \(one accident\)$", done.stdout, re.M)
    (now,) = re.findall(r"^([0-9a-f]{16})  ", done.stdout, re.M)
    assert now not in kept
    traced = run("trace", now).stdout
    assert "decided by Ana on" in " ".join(traced.split())
    assert "one accident" in run("review", "list").stdout


def test_trace_shows_the_ids_that_review_takes(run: Run, kept: list[str]) -> None:
    shown = run("trace", kept[0]).stdout
    one = told(run, kept[0])[0]
    assert one in shown
    done = run("review", "reject", one[:8], "--by", "Ana", "--json")
    assert json.loads(done.stdout)["sides"][0][0]["statement"] == one


def test_the_author_can_come_from_the_environment(run: Run, kept: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    one = told(run, kept[0])[0]
    assert run("review", "reject", one).returncode == 2
    monkeypatch.setenv("SOURCIER_BY", "Ana")
    assert "decided by Ana" in run("review", "reject", one).stdout


def test_decisions_go_out_and_come_in(run: Run, kept: list[str], pages: Path) -> None:
    statement = told(run, kept[0])[0]
    made = json.loads(run("review", "root", statement, "--source", "Jon Orle", "--by", "Ana", "--json").stdout)
    assert run("review", "export", "-o", "d.jsonl").returncode == 0
    exported = Path("d.jsonl").read_text(encoding="utf-8")
    assert run("review", "export").stdout == exported
    assert json.loads(exported) == made
    assert run("add", pages, "--archive", "other.db").returncode == 0
    done = run("review", "import", "d.jsonl", "--archive", "other.db")
    assert done.stdout == "1 decisions imported, 0 known already, 0 lines refused\n"
    assert "Jon Orle" in run("claims", "--json", "--archive", "other.db").stdout
    bad = run("review", "import", "-", "--json", stdin="nonsense\n" + exported)
    assert bad.returncode == 1
    assert re.search(r"^refused: \S+:1: no decision", bad.stderr, re.M)
    assert json.loads(bad.stdout)["known"] == 1


def test_report_applies_decisions_of_a_file(run: Run, kept: list[str], pages: Path) -> None:
    run("review", "root", told(run, kept[0])[0], "--source", "Jon Orle", "--by", "Ana", "--comment", "by telephone")
    run("review", "export", "-o", "d.jsonl")
    done = run("report", pages, "--decisions", "d.jsonl", "--json", "answer.json")
    assert done.returncode == 0, done.stderr
    assert "decided by Ana on" in " ".join(done.stdout.split())
    answer = json.loads(Path("answer.json").read_text(encoding="utf-8"))
    assert answer["decisions"][0]["status"] == "applied"
    assert "Jon Orle" in {one["name"] for claim in answer["claims"] for one in claim["origins"]["items"]}
    dossier = Path("sourcier-report.html").read_text(encoding="utf-8")
    assert "Decided by people" in dossier
    assert "by telephone" in dossier
    Path("bad.jsonl").write_text("nonsense\n", encoding="utf-8")
    assert run("report", pages, "--decisions", "bad.jsonl").returncode == 1


def test_undo_gives_back_what_was_printed(run: Run, kept: list[str]) -> None:
    before = run("claims", "--json").stdout
    made = json.loads(run("review", "merge", kept[0], kept[1], "--by", "Ana", "--json").stdout)
    assert run("claims", "--json").stdout != before
    assert run("review", "undo", made["id"], "--by", "Ana").returncode == 0
    assert run("claims", "--json").stdout == before
    assert "[undone]" in run("review", "list").stdout


def test_what_somebody_writes_harms_nobody(run: Run, kept: list[str], pages: Path) -> None:
    one = told(run, kept[0])[0]
    done = run("review", "root", one, "--source", EVIL, "--by", EVIL, "--comment", EVIL)
    assert done.returncode == 0, done.stderr
    shown = done.stdout + run("review", "list").stdout + run("claims").stdout + run("trace", one[:0] + "a.txt").stdout
    run("review", "export", "-o", "d.jsonl")
    shown += run("report", pages, "--decisions", "d.jsonl").stdout
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    dossier = Path("sourcier-report.html").read_text(encoding="utf-8")
    assert "<script>alert" not in dossier
    assert "&lt;script&gt;alert" in dossier


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["merge", "nonsense", "more"], "sourcier claims"),
        (["confirm", "nonsense"], "sourcier trace CLAIM"),
        (["undo", "nonsense"], "sourcier review list"),
        (["alias", "Nobody", "No one"], "no source or outlet"),
    ],
)
def test_ids_that_mean_nothing_say_what_to_do(run: Run, kept: list[str], arguments: list[str], said: str) -> None:
    done = run("review", *arguments, "--by", "Ana")
    assert done.returncode == 2
    assert said in done.stderr
    assert run("review", "list").stdout == "No decision has been made.\n"


def test_lost_decisions_are_listed(run: Run, kept: list[str], pages: Path) -> None:
    run("review", "reject", told(run, kept[0])[0], "--by", "Ana")
    for name in "abc":
        (pages / f"{name}.txt").write_text("All is well.", encoding="utf-8")
    run("add", pages)
    shown = run("review", "list")
    assert "has no effect" in shown.stdout
    assert "[gone]" in shown.stdout
    assert json.loads(run("review", "list", "--json").stdout)["status"] == "lost"


def test_why_tells_what_agrees_and_what_differs(run: Run, kept: list[str]) -> None:
    shown = run("why", kept[0], kept[1])
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.startswith("Two claims: ")
    assert "what happened" in shown.stdout
    one, other = told(run, kept[0])[:2]
    found = json.loads(run("why", one[:8], other, "--json").stdout)
    assert (found["format"], found["verdict"]) == ("sourcier.why/1", "one claim")
    assert run("why", one, one).returncode == 2
    assert "sourcier claims" in run("why", "nonsense", one).stderr


def test_why_names_the_decision(run: Run, kept: list[str]) -> None:
    one, other = told(run, kept[0])[0], told(run, kept[1])[0]
    run("review", "merge", *kept[:2], "--by", "Ana")
    assert "people have decided that these tell one event" in " ".join(run("why", one, other).stdout.split())
