"""The docs say what there is: every command, record, table and variable; and what they show runs."""

from __future__ import annotations

import importlib.util
import re
import shlex
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import click
import msgspec
import pytest

from sourcier import records
from sourcier.cli import sourcier
from sourcier.store import Store

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = sorted([*DOCS.rglob("*.md"), *ROOT.glob("*.md"), *(ROOT / "examples").glob("*.md"), *(ROOT / "benchmarks").glob("*.md")])
TUTORIAL = DOCS / "tutorial.md"


def commands(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    """Every verb, and those under it, by the words that call it."""
    for name, command in group.commands.items():
        yield before + name, command
        if isinstance(command, click.Group):
            yield from commands(command, f"{before}{name} ")


COMMANDS = dict(commands(sourcier))


def headings(path: Path) -> set[str]:
    return set(re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.M))


def words(text: str) -> list[str]:
    """The words alone: another release of click may wrap its lines elsewhere."""
    return text.split()


def test_cli_page_is_what_help_says() -> None:
    spec = importlib.util.spec_from_file_location("make_cli", DOCS / "make_cli.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert words((DOCS / "cli.md").read_text(encoding="utf-8")) == words(module.page()), "run `make docs`"


def test_every_command_is_described() -> None:
    assert {f"sourcier {name}" for name in COMMANDS} <= headings(DOCS / "cli.md")
    for name, command in COMMANDS.items():
        assert command.help, name
        for option in command.params:
            assert isinstance(option, click.Argument) or getattr(option, "help", None), f"{name} {option.name}"


def test_every_record_is_described() -> None:
    made = {
        name
        for name, value in vars(records).items()
        if isinstance(value, type) and issubclass(value, msgspec.Struct) and value.__module__ == records.__name__
    }
    assert made
    assert made <= headings(DOCS / "data-model.md")


def test_every_table_is_described(tmp_path: Path) -> None:
    Store(tmp_path / "a.db").close()
    connection = sqlite3.connect(tmp_path / "a.db")
    found = connection.execute("select name from sqlite_schema where type in ('table', 'view')").fetchall()
    connection.close()
    # FTS5 keeps its own tables beside each index.
    made = {name for (name,) in found if not re.search(r"_fts_(data|idx|docsize|config|content)$|^sqlite_", name)}
    assert "articles" in made
    assert made <= headings(DOCS / "data-model.md")


def test_every_environment_variable_is_described() -> None:
    files = [
        *(ROOT / "src").rglob("*.py"),
        *(ROOT / "tests").rglob("*.py"),
        *(ROOT / "benchmarks").rglob("*.py"),
        ROOT / "Makefile",
    ]
    used = {name for file in files for name in re.findall(r"\bSOURCIER_[A-Z_]+\b", file.read_text(encoding="utf-8"))}
    assert used
    assert used <= headings(DOCS / "development.md")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", page.read_text(encoding="utf-8")):
        if not target.startswith("http"):
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_in_the_docs_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for verb, rest in re.findall(
        r"(?:^|[\s`/])sourcier ([a-z]+)\b([^`\n]*)", "\n".join(re.findall(r"```.*?```|`[^`\n]+`", text, re.S))
    ):
        assert verb in sourcier.commands, f"sourcier {verb}"
        called = f"{verb} {rest.split()[0]}" if rest.split() and f"{verb} {rest.split()[0]}" in COMMANDS else verb
        known = {option for one in COMMANDS[called].params for option in one.opts} | {"--help", "-h"}
        assert set(re.findall(r"(?<=\s)--?[a-z]+(?:-[a-z]+)*", rest)) <= known, f"sourcier {verb}{rest}"


def test_every_benchmark_is_described() -> None:
    scripts = {path.name for path in (ROOT / "benchmarks").glob("*.py") if "ArgumentParser" in path.read_text(encoding="utf-8")}
    described = set(re.findall(r"`([a-z_]+\.py)\b", (ROOT / "benchmarks" / "README.md").read_text(encoding="utf-8")))
    assert scripts
    assert scripts <= described
    assert all((ROOT / "benchmarks" / name).exists() for name in described)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_options_of_benchmarks_in_the_docs_exist(page: Path) -> None:
    for name, rest in re.findall(r"benchmarks/([a-z_]+\.py)([^`\n]*)", page.read_text(encoding="utf-8")):
        source = (ROOT / "benchmarks" / name).read_text(encoding="utf-8")
        for option in re.findall(r"(?<=\s)--[a-z]+(?:-[a-z]+)*", rest):
            assert f'"{option}"' in source, f"{name} {option}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_headings_that_links_name_are_there(page: Path) -> None:
    for target, anchor in re.findall(r"\]\(([^)#\s]*)#([^)\s]+)\)", page.read_text(encoding="utf-8")):
        if not target.startswith("http"):
            named = {
                re.sub(r"[^\w -]", "", one).lower().replace(" ", "-")
                for one in headings(page.parent / target if target else page)
            }
            assert anchor in named, f"{target}#{anchor}"


def console(page: Path) -> list[tuple[str, list[str]]]:
    """The commands of a page's console blocks, each with the lines of output that the page shows."""
    steps: list[tuple[str, list[str]]] = []
    for block in re.findall(r"```console\n(.*?)```", page.read_text(encoding="utf-8"), re.S):
        for line in block.splitlines():
            if line.startswith("$ "):
                steps.append((line[2:], []))
            elif line.strip(" …"):
                steps[-1][1].append(line)
    return steps


def test_tutorial_runs(run: Callable[..., object], tmp_path: Path) -> None:
    """Every command ends well, and every line of output that the page shows is printed, in its order."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    steps = console(TUTORIAL)
    assert len(steps) >= 5
    for command, shown in steps:
        name, *arguments = shlex.split(command)
        assert name == "sourcier"
        done = run(*arguments)
        assert done.returncode == 0, f"{command}\n{done.stderr}"  # type: ignore[attr-defined]
        printed = iter(" ".join(line.split()) for line in done.stdout.splitlines())  # type: ignore[attr-defined]
        for line in shown:
            wanted = " ".join(line.split()).rstrip(" …")
            assert any(wanted in one for one in printed), f"{command}\nnot printed: {line}"


def test_python_of_the_docs_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    blocks = [block for page in PAGES for block in re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.S)]
    assert blocks
    for block in blocks:
        exec(compile(block, "docs", "exec"), {})
