"""What goes wrong in earnest: each has a message that names the input and the remedy, the right exit code, and costs
nothing that was stored before."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]
TEXT = "The mayor of Ellery said on Monday that forty dockers had been hurt. The bridge was closed at noon."
ROOT = os.geteuid() == 0


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A page beside the bad one, which must come through."""
    file = tmp_path / "good.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def refused(done: subprocess.CompletedProcess[str], name: str, *words: str) -> None:
    """One input was refused by name and with a remedy, the good one read, and nothing else said."""
    assert done.returncode == 1, done.stderr
    complaints = done.stderr.splitlines()
    assert len(complaints) == 1, done.stderr
    assert complaints[0].startswith(f"refused: {name}: ")
    for word in words:
        assert word in complaints[0]
    assert "mistake in sourcier" not in done.stderr
    assert [json.loads(one)["text"] for one in done.stdout.splitlines()] == [TEXT]


def test_an_empty_file(run: Run, good: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    refused(run("read", "--json", "empty.txt", good), "empty.txt", "empty")
    (tmp_path / "blank.txt").write_text(" \n\t\n\u00a0\n", encoding="utf-8")
    refused(run("read", "--json", good, "blank.txt"), "blank.txt", "empty")


def test_a_binary_file_named_txt(run: Run, good: Path, tmp_path: Path) -> None:
    (tmp_path / "random.txt").write_bytes(bytes(range(256)) * 400)
    refused(run("read", "--json", "random.txt", good), "random.txt", "binary", "give text")
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5000))
    refused(run("read", "--json", "picture.txt", good), "picture.txt", "PNG")


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig", "cp1251"])
def test_an_encoding_other_than_utf8(run: Run, tmp_path: Path, encoding: str) -> None:
    french = "Le préfet a déclaré lundi que « la fumée n'était pas toxique », à l'opposé du maire. " * 8
    russian = "Губернатор сообщил в понедельник, что дым над городом не опасен, и жители вернулись домой. " * 8
    text = russian if encoding == "cp1251" else french
    (tmp_path / "old.txt").write_bytes(text.encode(encoding))
    done = run("read", "--json", "old.txt")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["text"].split() == text.split()


def test_utf8_that_is_torn_at_one_place(run: Run, tmp_path: Path) -> None:
    (tmp_path / "torn.txt").write_bytes(
        "Le préfet a déclaré lundi que tout allait bien. ".encode() * 20 + b"\xc3\x28\xff\xfe fin"
    )
    done = run("read", "--json", "torn.txt")
    assert done.returncode == 0
    assert "préfet" in json.loads(done.stdout)["text"]


@pytest.mark.parametrize("character", ["a", "word ", "«", "<", "{", "1,"])
def test_50_mb_of_one_line(run: Run, good: Path, tmp_path: Path, character: str) -> None:
    (tmp_path / "long.txt").write_bytes((character * 50_000_000).encode()[:50_000_000])
    began = time.monotonic()
    done = run("read", "--json", "long.txt", good)
    refused(done, "long.txt", "larger than", "split it")
    assert time.monotonic() - began < 60


def test_100_000_nested_divs(run: Run, good: Path, tmp_path: Path) -> None:
    page = "<html><body>" + "<div>" * 100_000 + f"<p>{TEXT}</p>" + "</div>" * 100_000 + "</body></html>"
    (tmp_path / "deep.html").write_text(page, encoding="utf-8")
    done = run("read", "--json", "deep.html", good)
    assert "mistake in sourcier" not in done.stderr
    texts = [json.loads(one)["text"] for one in done.stdout.splitlines()]
    assert texts[-1] == TEXT
    if done.returncode == 0:
        assert "forty dockers" in texts[0]
    else:
        refused(done, "deep.html")


def test_a_folder_with_files_that_cannot_be_read(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "good.txt").write_text(TEXT, encoding="utf-8")
    (folder / "broken.txt").symlink_to("nowhere")
    (folder / "loop").symlink_to(folder)
    os.mkfifo(folder / "pipe.txt")
    names = {"broken.txt", "pipe.txt"}
    if not ROOT:
        (folder / "secret.txt").write_text(TEXT)
        (folder / "secret.txt").chmod(0)
        names.add("secret.txt")
    done = run("read", "--json", folder)
    assert done.returncode == 1
    assert {Path(one.split(": ")[1]).name for one in done.stderr.splitlines()} == names
    assert [json.loads(one)["text"] for one in done.stdout.splitlines()] == [TEXT]


def test_a_csv_without_a_text_column(run: Run, good: Path, tmp_path: Path) -> None:
    (tmp_path / "numbers.csv").write_text("year,count\n2025,7\n2026,9\n")
    refused(run("read", "--json", "numbers.csv", good), "numbers.csv", "text", "column")


def test_a_manifest_that_names_a_missing_file(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "good.txt").write_text(TEXT, encoding="utf-8")
    (folder / "manifest.csv").write_text("file,outlet\ngood.txt,Daybook\ngone.txt,Echo\n")
    done = run("read", "--json", folder)
    refused(done, str(folder / "gone.txt"), "manifest.csv", "put the file in")
    assert json.loads(done.stdout)["outlet"]["name"] == "Daybook"


@pytest.mark.parametrize("verb", [["add", "good.txt"], ["claims"], ["trace", "x"], ["verify"], ["verify", "--repair"]])
def test_an_archive_that_is_not_sqlite(run: Run, good: Path, tmp_path: Path, verb: list[str]) -> None:
    (tmp_path / "sourcier.db").write_text("These are notes, not an archive.\n")
    done = run(*verb)
    assert done.returncode == 3
    assert done.stderr.startswith("sourcier: sourcier.db: ")
    assert "not an archive" in done.stderr
    assert (tmp_path / "sourcier.db").read_text() == "These are notes, not an archive.\n"


def articles_of(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    assert connection.execute("pragma integrity_check").fetchone() == ("ok",)
    found = [row[0] for row in connection.execute("select id from articles order by key")]
    connection.close()
    return found


def table(path: Path, first: int, last: int, filler: int = 0) -> Path:
    """A JSONL table of articles of which no two are alike."""
    lines = [
        json.dumps({"id": str(n), "text": f"On day {n} {TEXT} " + " ".join(f"w{n}x{k}" for k in range(filler)), "language": "en"})
        for n in range(first, last)
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@contextlib.contextmanager
def tiny_disk(folder: Path, size: str) -> Iterator[bool]:
    """A file system that fills up, where one may be mounted; says whether it could be."""
    mounted = (
        ROOT
        and subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=False, capture_output=True
        ).returncode
        == 0
    )
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", folder], check=True)


def test_a_disk_that_is_full(run_process: Run, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    few, many = table(tmp_path / "few.jsonl", 0, 50), table(tmp_path / "many.jsonl", 50, 1500, filler=300)
    limit = 3_000_000
    with tiny_disk(disk, str(limit)) as mounted:
        archive = disk / "sourcier.db"
        assert run_process("add", few, "--archive", archive).returncode == 0
        # Where nothing can be mounted, a limit on the size of files stands in for the disk's.
        limits = {} if mounted else {"preexec_fn": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))}
        done = run_process("add", few, many, "--archive", archive, **limits)
        assert done.returncode == 3, done.stderr
        assert "Traceback" not in done.stderr
        assert str(archive) in done.stderr
        assert "stored and safe" in done.stderr
        kept = articles_of(archive)
        assert kept[:50] == [str(n) for n in range(50)]
        assert f"{len(kept) - 50} articles of this run" in done.stderr
        assert len(kept) % 50 == 0, "whole batches"
        assert run_process("verify", "--archive", archive).returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_an_output_on_a_full_disk(run: Run, pages: Path) -> None:
    for option in ("-o", "--json"):
        done = run("report", pages, option, "/dev/full")
        assert done.returncode == 2
        assert "/dev/full" in done.stderr
        assert "No space left" in done.stderr
    with open("/dev/full", "w") as full:
        command = [sys.executable, "-m", "sourcier", "read", "--json", str(pages)]
        printed = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    assert printed.returncode == 2
    assert printed.stderr == "sourcier: cannot write to standard output: No space left on device\n"


def interrupt(command: list[str], folder: Path, ready: Callable[[], bool]) -> tuple[int, str]:
    """Run a command, press ctrl-C once it is well under way, and hand back how it ended."""
    pipes = {"stderr": subprocess.PIPE, "stdout": subprocess.PIPE}

    def heed() -> None:
        # Whoever runs the tests in the background of a shell has ctrl-C ignored by all that they start.
        signal.signal(signal.SIGINT, signal.default_int_handler)

    with subprocess.Popen(command, cwd=folder, encoding="utf-8", preexec_fn=heed, **pipes) as process:
        deadline = time.monotonic() + 60
        while not ready() and process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
    return process.returncode, said


def stored(archive: Path) -> int:
    try:
        return len(articles_of(archive))
    except sqlite3.OperationalError:
        return 0


def test_ctrl_c_in_mid_batch_keeps_what_was_read(run: Run, tmp_path: Path) -> None:
    whole = table(tmp_path / "many.jsonl", 0, 3000, filler=400)
    archive = tmp_path / "sourcier.db"
    command = [sys.executable, "-m", "sourcier", "add", str(whole)]
    code, said = interrupt(command, tmp_path, lambda: stored(archive) > 0)
    assert code == 130, said
    assert "Traceback" not in said
    kept = articles_of(archive)
    assert 50 <= len(kept) < 3000
    assert kept == [str(n) for n in range(len(kept))]
    assert f"{len(kept)} new in sourcier.db" in said
    assert "run the same command again" in said
    assert run("verify").returncode == 0
    rest = table(tmp_path / "some.jsonl", 0, len(kept) + 10, filler=400)
    assert run("add", rest).stdout.splitlines()[0] == f"sourcier.db: 10 added, {len(kept)} known already"


def test_ctrl_c_in_a_report_writes_nothing(tmp_path: Path) -> None:
    whole = table(tmp_path / "many.jsonl", 0, 3000, filler=400)
    began = time.monotonic()
    command = [sys.executable, "-m", "sourcier", "report", str(whole), "--json", "answer.json"]
    code, said = interrupt(command, tmp_path, lambda: time.monotonic() - began > 1.5)
    assert (code, said) == (130, "sourcier: interrupted\n")
    assert [one.name for one in tmp_path.iterdir()] == ["many.jsonl"]


def test_a_killed_run_loses_the_open_batch_at_most(run: Run, tmp_path: Path) -> None:
    whole = table(tmp_path / "many.jsonl", 0, 3000, filler=400)
    archive = tmp_path / "sourcier.db"
    command = [sys.executable, "-m", "sourcier", "add", str(whole)]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL) as process:
        deadline = time.monotonic() + 60
        while stored(archive) < 50 and time.monotonic() < deadline:
            time.sleep(0.02)
        process.kill()
    kept = articles_of(archive)
    assert len(kept) >= 50
    assert len(kept) % 50 == 0
    assert run("verify").returncode == 0


@pytest.mark.skipif(ROOT, reason="root may write anywhere")
def test_an_archive_in_a_read_only_folder(run: Run, good: Path, tmp_path: Path) -> None:
    folder = tmp_path / "fixed"
    folder.mkdir()
    run("add", good, "--archive", folder / "a.db")
    folder.chmod(0o555)
    try:
        assert run("claims", "--archive", folder / "a.db").returncode == 0
        done = run("add", good, "--archive", folder / "new.db")
        assert done.returncode == 3
        assert "may not be written to" in done.stderr
    finally:
        folder.chmod(0o755)
