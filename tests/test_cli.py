"""The command as its user meets it: output, files, exit codes."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sourcier.cli import progress
from sourcier.cli.output import line, plain

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_help_and_version(run_process: Run) -> None:
    for arguments in (["--help"], ["-h"], ["report", "--help"]):
        done = run_process(*arguments)
        assert done.returncode == 0
        assert done.stdout.startswith("Usage: sourcier")
    assert re.fullmatch(r"sourcier, version [\d.]+ \((compiled|plain) core.*\)\n", run_process("--version").stdout)


@pytest.mark.parametrize("arguments", [["nonsense"], ["report"], ["report", "--nonsense", "x"], ["trace"], ["add"]])
def test_wrong_usage_is_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert "Usage" in done.stderr
    assert done.stdout == ""


def test_report_prints_the_answer_and_writes_the_dossier(run: Run, pages: Path, tmp_path: Path) -> None:
    done = run("report", pages)
    assert done.returncode == 0, done.stderr
    assert "3 articles" in done.stdout
    dossier = tmp_path / "sourcier-report.html"
    assert done.stdout.rstrip().endswith(str(dossier))
    assert "trapped" in dossier.read_text(encoding="utf-8")
    assert done.stderr == "", "nobody sees progress in a pipe"


def test_report_writes_where_it_is_told(run: Run, pages: Path, tmp_path: Path) -> None:
    done = run("report", pages, "-o", "answer.html", "--json", "answer.json")
    assert done.returncode == 0, done.stderr
    assert sorted(one.name for one in tmp_path.iterdir()) == ["answer.html", "answer.json", "pages"]
    answer = json.loads((tmp_path / "answer.json").read_text(encoding="utf-8"))
    assert answer["format"] == "sourcier.report/1"
    assert [Path(one["path"]).name for one in answer["articles"]] == ["a.txt", "b.txt", "c.txt"]
    assert (tmp_path / "answer.json").stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def test_report_json_to_standard_output_prints_nothing_else(run_process: Run, pages: Path, tmp_path: Path) -> None:
    done = run_process("report", pages, "--json", "-")
    assert done.returncode == 0
    answer = json.loads(done.stdout)
    assert set(answer) >= {"format", "articles", "reuse", "claims", "coverage", "refused"}
    assert not (tmp_path / "sourcier-report.html").exists()


def test_report_names_each_refused_input_and_goes_on(run: Run, pages: Path) -> None:
    (pages / "empty.txt").touch()
    done = run("report", pages, "nowhere.txt", "--json", "-")
    assert done.returncode == 1
    refused = [one["input"] for one in json.loads(done.stdout)["refused"]]
    assert len(refused) == 2
    for name in refused:
        assert f"refused: {name}: " in done.stderr
    assert len(json.loads(done.stdout)["articles"]) == 3


def test_report_of_nothing_leaves_an_earlier_dossier_alone(run: Run, tmp_path: Path) -> None:
    dossier = tmp_path / "sourcier-report.html"
    dossier.write_text("earlier")
    done = run("report", "nowhere.txt")
    assert done.returncode == 1
    assert "no article could be read" in done.stderr
    assert dossier.read_text() == "earlier"


def test_report_reads_standard_input(run: Run) -> None:
    done = run("report", "-", "--json", "-", stdin="The mayor of Ellery said on Monday that the bridge was closed.")
    assert done.returncode == 0, done.stderr
    assert len(json.loads(done.stdout)["articles"]) == 1


def test_read_prints_one_object_a_line_in_the_order_of_the_input(run: Run, pages: Path) -> None:
    done = run("read", "--json", pages / "c.txt", pages / "a.txt")
    assert done.returncode == 0, done.stderr
    articles = [json.loads(one) for one in done.stdout.splitlines()]
    assert [one["outlet"]["name"] for one in articles] == ["The Daybook", "Nordpress"]
    assert {one["format"] for one in articles} == {"sourcier.article/1"}
    for one in articles:
        for statement in one["statements"]:
            start, end = statement["content"]
            assert one["text"][start:end].strip()


def test_read_counts_mentions_in_english(run: Run, tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("The mayor said on Monday that twelve people and three dogs were hurt.")
    assert "2 quantities" in run("read", "t.txt").stdout
    (tmp_path / "t.txt").write_text("The mayor said on Monday that twelve people were hurt.")
    assert "1 quantity," in run("read", "t.txt").stdout


def test_read_takes_columns_under_other_names(run: Run, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text("Nr,Wortlaut\n7,The mayor said that the bridge was closed.\n", encoding="utf-8")
    done = run("read", "--json", table, "--column", "text=Wortlaut", "--column", "id=Nr")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["id"] == "7"
    assert run("read", table, "--column", "Wortlaut").returncode == 2
    assert "ROLE=NAME" in run("read", table, "--column", "Wortlaut").stderr
    assert run("read", table, "--column", "nonsense=Wortlaut").returncode == 2


def test_read_in_words_is_safe_for_a_terminal(run: Run, tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("\x1b[31mRed\x1b[0m said the mayor, \u202eesrever\u202c. \x07\n\nThe bridge was closed.")
    done = run("read", "t.txt")
    assert done.returncode == 0, done.stderr
    assert not set("\x1b\x07\u202e") & set(done.stdout)


def test_names_of_files_are_safe_for_a_terminal(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a\x1b[2Jb\n.txt").touch()
    done = run("read", tmp_path)
    assert done.returncode == 1
    assert "a\\x1b[2Jb" in done.stderr
    assert "\x1b" not in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_file_name_that_is_no_utf8_is_taken(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "names"
    folder.mkdir()
    with open(os.fsencode(folder) + b"/caf\xe9.txt", "w") as file:
        file.write("The mayor said on Monday that the bridge was closed.")
    done = run("report", folder, "--json", "-")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["articles"][0]["path"].endswith("caf\ufffd.txt")


def test_output_is_utf8_whatever_the_locale(run_process: Run, tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("Le maire a déclaré lundi que « le pont est fermé ». العربية", encoding="utf-8")
    assert "« le pont est fermé »" in run_process("read", "--json", "t.txt").stdout
    assert "le pont est fermé" in run_process("read", "t.txt").stdout


def test_add_claims_trace_verify(run: Run, pages: Path, tmp_path: Path) -> None:
    done = run("add", pages)
    assert (done.returncode, done.stdout.strip()) == (
        0,
        "sourcier.db: 3 added\n1 of the 3 new ones repeats articles added before; 63 % of the text is new\n"
        "62 % of the text had to be read, the rest is sentences that were read before",
    ), done.stderr
    assert run("add", pages).stdout.strip() == "sourcier.db: 3 known already"
    again = json.loads(run("add", pages, "--json").stdout)
    assert (again["added"], again["known"], again["refused"]) == (0, 3, [])

    listed = run("claims", "--json")
    assert listed.returncode == 0, listed.stderr
    answer = json.loads(listed.stdout)
    assert answer["format"] == "sourcier.report/1"
    claim = next(one for one in answer["claims"] if len(one["articles"]) > 1)
    assert claim["id"] in run("claims").stdout
    assert run("claims").stdout == run("claims").stdout, "derived or kept, the answer is the same"
    assert [one["id"] for one in json.loads(run("claims", "trapped", "pit", "--json").stdout)["claims"]]
    nothing = run("claims", "zebra").stdout
    assert nothing.startswith("No claim found.")
    assert "Coverage" in nothing

    for wanted in (claim["id"], claim["articles"][0], "https://nordpress.example/1", "miners trapped in the Karvel pit"):
        traced = run("trace", wanted, "--json")
        assert traced.returncode == 0, traced.stderr
        found = json.loads(traced.stdout)
        assert claim["id"] in [one["id"] for one in found["claims"]]
        known = {one["id"] for one in found["articles"]}
        assert known >= {article for one in found["claims"] for article in one["articles"]}
    traced = run("trace", claim["id"]).stdout
    assert "trapped" in traced
    assert "3 articles looked at" in traced
    lost = run("trace", "an unrelated election abroad")
    assert lost.returncode == 2
    assert "sourcier claims" in lost.stderr

    sound = run("verify")
    assert (sound.returncode, sound.stdout.strip()) == (0, "sourcier.db is sound")
    assert sorted(one.name for one in tmp_path.iterdir() if "db" in one.name) == ["sourcier.db", "sourcier.db.passages"]


def test_report_and_archive_give_the_same_claims(run: Run, pages: Path) -> None:
    run("add", pages)
    at_once = json.loads(run("report", pages, "--json", "-").stdout)
    kept = json.loads(run("claims", "--json").stdout)
    assert kept["claims"] == at_once["claims"]


def test_two_processes_add_to_one_archive(run: Run, tmp_path: Path) -> None:
    processes = []
    for part in range(2):
        table = tmp_path / f"{part}.jsonl"
        texts = (f"The mayor of Ellery said on Monday that bridge {n} of side {part} was closed." for n in range(120))
        table.write_text("".join(json.dumps({"id": f"{part}-{n}", "text": text}) + "\n" for n, text in enumerate(texts)))
        processes.append(
            subprocess.Popen([sys.executable, "-m", "sourcier", "add", str(table)], cwd=tmp_path, stdout=subprocess.PIPE)
        )
    for process in processes:
        said, _ = process.communicate(timeout=60)
        assert (process.returncode, said.splitlines()[0]) == (0, b"sourcier.db: 120 added")
    assert run("verify").returncode == 0
    assert run("add", tmp_path / "0.jsonl", tmp_path / "1.jsonl").stdout == "sourcier.db: 240 known already\n"


def test_add_says_what_changed(run: Run, pages: Path) -> None:
    run("add", pages)
    with (pages / "c.txt").open("a") as file:
        file.write("\n\nThe union stands by its account.")
    assert run("add", pages).stdout.splitlines() == [
        "sourcier.db: 1 with a new text, 2 known already",
        "the new one repeats no article added before",
        "all of the text had to be read",
    ]


def test_verify_and_repair(run: Run, pages: Path, tmp_path: Path) -> None:
    import sqlite3

    run("add", pages)
    connection = sqlite3.connect(tmp_path / "sourcier.db")
    connection.execute("update articles set record = substr(record, 1, 50) where key = 1")
    connection.commit()
    connection.close()
    assert run("claims").returncode == 3
    found = run("verify")
    assert found.returncode == 3
    assert "damaged: article " in found.stdout
    told = run("verify", "--json")
    assert told.returncode == found.returncode
    assert {one["repaired"] for one in map(json.loads, told.stdout.splitlines())} == {False}
    assert "--repair" in found.stderr
    repaired = run("verify", "--repair")
    assert repaired.returncode == 0
    assert "repaired: article " in repaired.stdout
    assert run("verify").stdout.strip() == "sourcier.db is sound"
    assert run("claims").returncode == 0


@pytest.mark.parametrize("verb", [["claims"], ["trace", "x"], ["verify"]])
def test_a_missing_archive_is_3_and_none_is_made(run: Run, tmp_path: Path, verb: list[str]) -> None:
    done = run(*verb, "--archive", "none.db")
    assert done.returncode == 3
    assert "none.db" in done.stderr
    assert "sourcier add" in done.stderr
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize("option", ["-o", "--json"])
@pytest.mark.parametrize("target", ["nowhere/answer", "pages"])
def test_an_output_that_cannot_be_written_is_said_before_the_work(run: Run, pages: Path, option: str, target: str) -> None:
    (pages / "empty.txt").touch()
    done = run("report", pages, option, target)
    assert done.returncode == 2
    assert target in done.stderr
    assert "refused" not in done.stderr, "no page was read yet"
    assert done.stdout == ""


def test_a_dash_prints_a_table_and_is_no_name_of_a_file(run: Run, pages: Path, tmp_path: Path) -> None:
    run("add", pages)
    done = run("claims", "--csv", "-")
    assert done.returncode == 0
    assert done.stdout.startswith("claim,summary,")
    assert run("review", "export", "-o", "-").stdout == ""
    for verb in (["report", pages, "-o", "-"], ["outlets", "import", pages, "-o", "-"]):
        done = run(*verb)
        assert done.returncode == 2
        assert "standard output" in done.stderr
    assert not (tmp_path / "-").exists()


@pytest.mark.parametrize("closed", ["stdout", "stderr"])
def test_output_that_is_closed_goes_nowhere(pages: Path, tmp_path: Path, closed: str) -> None:
    number = {"stdout": 1, "stderr": 2}[closed]
    command = f"exec {number}>&-; exec {sys.executable} -m sourcier report {pages} nowhere.txt"
    done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr
    assert (tmp_path / "sourcier-report.html").exists()


def test_a_pipe_that_closes_early_is_no_error(pages: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "sourcier", "report", str(pages), "--json", "-"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 141


def test_progress_is_shown_on_a_terminal_alone(pages: Path, tmp_path: Path) -> None:
    def on_terminal(*arguments: str) -> str:
        reader, writer = pty.openpty()
        command = [sys.executable, "-m", "sourcier", "report", str(pages), "--json", "-", *arguments]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=writer, cwd=tmp_path) as process:
            os.close(writer)
            shown = b""
            # A terminal that nobody writes to any more is an error to read from.
            try:
                while block := os.read(reader, 4096):
                    shown += block
            except OSError:
                pass
            os.close(reader)
        assert process.returncode == 0
        return shown.decode()

    assert "linking" in on_terminal()
    assert on_terminal("-q") == ""


@pytest.mark.parametrize(
    ("done", "total", "seconds", "said"),
    [
        (50, 200, 10.0, "reading [######..................] 50/200, 5/s, 0:30 left"),
        (200, 200, 10.0, "reading [########################] 200/200, 20/s, 0:00 left"),
        (50, None, 10.0, "reading 50 pages, 5/s"),
        (300, 200, 10.0, "reading 300 pages, 30/s"),
        (0, 200, 0.0, "reading 0 pages, 0/s"),
        (1, 100_000, 1.0, "reading [........................] 1/100000, 1/s, 1666:39 left"),
    ],
)
def test_describe(done: int, total: int | None, seconds: float, said: str) -> None:
    assert progress.describe(done, total, seconds) == said


def test_estimate(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "manifest.csv").write_text("file\na.txt\n")
    (tmp_path / "t.jsonl").write_text('{"text": "x"}\n' * 5)
    assert progress.estimate([str(tmp_path), str(tmp_path / "a.txt")]) == 7
    assert progress.estimate(["-"]) is None
    assert progress.estimate([str(tmp_path / "none")]) is None


def test_plain_writes_out_what_could_move_a_terminal() -> None:
    assert plain("a\x1b[2J\x07\x9b\u202eb\udce9") == "a\\x1b[2J\\x07\\x9b\\u202eb\\udce9"
    assert plain("één\tдва\nثلاثة 😀") == "één\tдва\nثلاثة 😀"
    assert line("a\r\nb\n") == "a b"


def test_add_tells_what_one_page_repeats(run: Run, pages: Path, tmp_path: Path) -> None:
    run("add", pages)
    told = (pages / "a.txt").read_text(encoding="utf-8")
    (tmp_path / "copy.txt").write_text(f"{told}\n\nNobody else has looked into it so far, and nobody will.", encoding="utf-8")
    said = run("add", "copy.txt").stdout.splitlines()
    assert said[0] == "sourcier.db: 1 added"
    assert re.fullmatch(r"the new one repeats \d passages? of \d articles? added before: \d\d % of its text", said[1])


def test_a_file_in_the_place_of_the_index_is_named_and_stops_nothing(run: Run, pages: Path, tmp_path: Path) -> None:
    (tmp_path / "sourcier.db.passages").write_text("mine")
    done = run("add", pages)
    assert (done.returncode, done.stdout.splitlines()[0]) == (0, "sourcier.db: 3 added")
    assert "repeat articles" not in done.stdout
    assert "what they repeat was not looked up" in done.stderr
    assert "sourcier.db.passages: this is a file" in done.stderr
    assert run("trace", "miners trapped in the Karvel pit").returncode == 0
    for verify in (run("verify"), run("verify", "--repair")):
        assert verify.returncode == 3
        assert verify.stdout.startswith("damaged: passages: sourcier.db.passages: this is a file")
    assert (tmp_path / "sourcier.db.passages").read_text() == "mine"
    (tmp_path / "sourcier.db.passages").unlink()
    assert run("verify").stdout == "sourcier.db is sound\n"
