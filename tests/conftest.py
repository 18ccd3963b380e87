"""What the tests of the command and the archive share."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from .serving import Answer, Server

Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command in this process, in a folder of its own, and hand back its exit code and output."""
    from sourcier.cli import sourcier

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")

    def call(*arguments: str | Path, stdin: str = "") -> Done:
        done = CliRunner().invoke(sourcier, [*map(str, arguments)], input=stdin, prog_name="sourcier")
        if done.exception and not isinstance(done.exception, SystemExit):
            raise done.exception
        return subprocess.CompletedProcess(arguments, done.exit_code, done.stdout, done.stderr)

    return call


@pytest.fixture
def run_process(tmp_path: Path) -> Run:
    """Run the command in a process of its own, as a user does; its locale is C: output must be UTF-8 all the same."""

    def call(*arguments: str | Path, **options: object) -> Done:
        environment = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "COLUMNS": "100"}
        return subprocess.run(
            [sys.executable, "-m", "sourcier", *map(str, arguments)],
            **{"cwd": tmp_path, "env": environment, "timeout": 120, **options},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return call


@pytest.fixture
def serve() -> Iterator[Callable[..., Server]]:
    """Start a server that gives some answers, in the place of a model behind an endpoint."""
    running: list[Server] = []

    def start(*answers: Answer) -> Server:
        running.append(Server(*answers))
        return running[-1]

    yield start
    for server in running:
        server.stop()


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder of three small pages: a report, a copy of it, a denial."""
    folder = tmp_path / "pages"
    folder.mkdir()
    report = (
        "Twelve miners have reportedly been trapped on Monday in the Karvel pit, a union official told Nordpress.\n\n"
        "The gallery collapsed at dawn, the official said."
    )
    texts = {
        "a.txt": report,
        "b.txt": report + "\n\n(Nordpress)",
        "c.txt": "The company Karvel Mining denied on Tuesday that miners had been trapped in the Karvel pit.",
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "manifest.csv").write_text(
        "file,url,outlet,published,title,language\n"
        "a.txt,https://nordpress.example/1,Nordpress,2026-02-02,Miners trapped,en\n"
        "b.txt,https://valleypost.example/2,Valley Post,2026-02-03,Miners trapped in Karvel,en\n"
        "c.txt,https://daybook.example/3,The Daybook,2026-02-03,Company denies,en\n",
        encoding="utf-8",
    )
    return folder
