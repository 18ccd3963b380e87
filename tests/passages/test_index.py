"""PassageIndex: what it answers, and that nothing committed is lost."""

from __future__ import annotations

import errno
import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sourcier import PassageIndex
from sourcier.errors import ArchiveError, InputError
from sourcier.passages import files
from sourcier.passages.engine import is_native

from .texts import AR, EN, FR, OTHER, RU

TEXTS = {"fr": FR, "en": EN, "ru": RU, "ar": AR, "other": OTHER}


def invented(number: int, words: int = 120) -> str:
    """A text of its own, the same for the same number."""
    pick = random.Random(number)
    return " ".join(f"w{pick.randrange(20_000)}" for _ in range(words))


@pytest.fixture
def index(tmp_path: Path) -> Iterator[PassageIndex]:
    with PassageIndex(tmp_path / "index") as opened:
        yield opened


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_copy_is_found_to_the_character(index: PassageIndex, text: str) -> None:
    text = f"é🏳️‍🌈 {text}"
    assert index.add("first", text) == []
    (one,) = index.add("second", f"Déjà — {text}")
    assert (one.other, one.label, one.similarity) == ("first", "copy", 1.0)
    assert f"Déjà — {text}"[one.start : one.end] == text[one.other_start : one.other_end]
    assert one.words > 30
    assert index.find(text)[0].passage == one.passage


def test_the_nearest_version_is_told(index: PassageIndex) -> None:
    index.add("first", EN)
    edited = EN.replace("Tuesday", "Wednesday")
    index.add("edited", edited)
    assert [one.other for one in index.find(edited)] == ["edited"]
    assert [one.other for one in index.find(EN)] == ["first"]


def test_of_equal_wordings_the_one_published_first_is_told(index: PassageIndex) -> None:
    index.add("late", EN, published="2021-03-02")
    index.add("early", EN, published=datetime(2021, 3, 1, tzinfo=UTC))
    assert [one.other for one in index.find(EN)] == ["early"]


def test_a_key_given_again_replaces_its_text(index: PassageIndex) -> None:
    index.add("one", EN)
    index.add("one", FR)
    assert index.find(EN) == []
    assert [one.other for one in index.find(FR)] == ["one"]
    assert index.stats()["articles"] == 1


def test_a_removed_original_leaves_its_text_to_those_who_repeat_it(index: PassageIndex) -> None:
    index.add_many([("first", EN), ("copy", f"{FR} {EN}"), ("copy of copy", f"{EN} {RU}")])
    assert index.remove("first")
    assert not index.remove("first")
    assert "first" not in index
    assert [one.other for one in index.find(EN)] == ["copy"]
    index.remove("copy")
    assert [one.other for one in index.find(EN)] == ["copy of copy"]


def test_many_at_once_answer_as_one_by_one(tmp_path: Path) -> None:
    rows = [(str(number), f"{invented(number)} {invented(number // 3)} {EN if number % 5 == 0 else ''}") for number in range(150)]
    # More than is prepared ahead at once, in number and in length.
    rows[70:70] = [
        ("long", " ".join(f"w{number}" for number in range(50_000))),
        ("its end", " ".join(f"w{n}" for n in range(49_900, 50_000))),
    ]
    rows += [("7", rows[8][1]), ("7", rows[9][1])]
    with PassageIndex() as single, PassageIndex(tmp_path / "many") as many:
        assert [single.add(*row) for row in rows] == many.add_many(rows)
        assert single.stats()["postings"] == many.stats()["postings"]


def test_chrome_and_stock_phrases_are_told_by_their_outlets(index: PassageIndex) -> None:
    foot = "Receive all our reports on the life of the harbour every morning by letter for free"
    phrase = "with a margin of error of plus or minus three percentage points"
    for number in range(6):
        index.add(f"foot{number}", f"{invented(number)}. {foot}.", outlet="Harbour Post")
        index.add(f"poll{number}", f"{invented(100 + number)} {phrase}. {invented(200 + number)}", outlet=f"Outlet {number}")
    assert [one.label for one in index.find(f"{invented(50)} {foot}", outlet="Harbour Post")] == ["chrome"]
    assert [one.label for one in index.find(f"{invented(51)} {phrase}", outlet="Outlet 9")] == ["stock"]
    assert [one.label for one in index.find(f"{invented(52)} {foot}", outlet="Another")] == ["chrome"]
    assert [one.label for one in index.find(f"{invented(52)} {invented(3)}", outlet="Another")] == ["copy"]


def test_what_is_committed_is_there_again(tmp_path: Path) -> None:
    with PassageIndex(tmp_path / "index") as index:
        index.add_many(list(TEXTS.items()))
        index.remove("fr")
        index.commit(41)
        before = index.find(f"{EN} {FR} {RU}")
    with PassageIndex(tmp_path / "index") as again:
        assert again.find(f"{EN} {FR} {RU}") == before != []
        assert again.mark == 41
        assert again.verify() == []
        assert [again.add("more", EN)[0].other] == ["en"]


def test_a_reader_sees_each_commit_and_cannot_write(tmp_path: Path) -> None:
    with PassageIndex(tmp_path / "index") as writer, PassageIndex(tmp_path / "index") as reader:
        writer.add("one", EN)
        assert reader.find(EN) == []
        writer.commit()
        assert [one.other for one in reader.find(EN)] == ["one"]
        writer.add("two", FR)
        writer.commit()
        assert [one.other for one in reader.find(f"{FR} {EN}")] == ["two", "one"]
        writer.remove("one")
        writer.compact()
        assert [one.other for one in reader.find(f"{FR} {EN}")] == ["two"]
        with pytest.raises(ArchiveError, match="another process is writing"):
            reader.add("three", RU)


def test_compacting_keeps_what_counts_and_frees_the_rest(index: PassageIndex) -> None:
    index.add_many([(str(number), invented(number)) for number in range(30)] + [("en", EN)])
    index.commit(9)
    for number in range(29):
        index.remove(str(number))
    index.commit(9)
    before = index.stats()["text_bytes"]
    index.compact()
    assert index.stats()["text_bytes"] < before / 5
    assert index.mark == 9
    assert [one.other for one in index.find(f"{invented(29)} {EN} {invented(3)}")] == ["29", "en"]


@pytest.mark.parametrize(
    ("key", "text", "published", "why"),
    [
        ("a", "half \ud800 a pair", None, "half a surrogate pair at character 5"),
        ("k\udfff", "text", None, "half a surrogate pair"),
        ("a", "text", "last Tuesday", "is no time"),
        ("a" * 70_000, "text", None, "at most 65,536"),
    ],
)
def test_what_cannot_be_taken_is_named(index: PassageIndex, key: str, text: str, published: str | None, why: str) -> None:
    index.add("good", EN)
    with pytest.raises(InputError, match=why):
        index.add(key, text, published=published)
    assert [one.other for one in index.find(EN)] == ["good"]


@pytest.mark.parametrize("text", ["", "\0", "word", "\0" * 9, "‏‎", "́́", "字" * 50, "a" * 100_000, "ha " * 50_000])
def test_odd_texts_are_taken(index: PassageIndex, text: str) -> None:
    assert index.add("odd", text) == []
    assert all(one.words >= 5 for one in index.find(text))
    index.commit()


def test_a_folder_of_another_program_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(ArchiveError, match="holds other files"):
        PassageIndex(tmp_path)
    with pytest.raises(ArchiveError, match="this is a file"):
        PassageIndex(tmp_path / "notes.txt")
    assert [one.name for one in tmp_path.iterdir()] == ["notes.txt"]


def test_an_index_of_a_newer_sourcier_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(files, "VERSION", 9)
        with PassageIndex(tmp_path / "index") as index:
            index.add("one", EN)
    with pytest.raises(ArchiveError, match="format 9"):
        PassageIndex(tmp_path / "index")


def test_a_disk_that_fills_up_loses_nothing_that_was_committed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with PassageIndex(tmp_path / "index") as index:
        index.add("one", EN)
        index.commit()
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", _full)
            index.add("two", FR)
            with pytest.raises(ArchiveError, match="disk is full"):
                index.commit()
        assert "two" not in index
        assert [one.other for one in index.add("three", f"{EN} {FR}")] == ["one"]
    with PassageIndex(tmp_path / "index") as again:
        assert again.verify() == []
        assert [one.other for one in again.find(f"{EN} {FR}")] == ["three"]


def _full(_: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_files_cut_at_any_length_give_the_whole_batches_before(tmp_path: Path) -> None:
    rows = [(str(number), f"{invented(number)} {invented(number // 2)}") for number in range(20)]
    pick = random.Random(3)
    for turn in range(25):
        folder = tmp_path / str(turn)
        with PassageIndex(folder) as index:
            for row in rows:
                index.add(*row)
                index.commit()
        victim = folder / pick.choice(["00000001.articles", "00000001.texts"])
        os.truncate(victim, pick.randrange(12, victim.stat().st_size))
        with PassageIndex(folder) as index:
            kept = index.stats()["articles"]
            assert [key for key, _ in rows if key in index] == [key for key, _ in rows[:kept]]
            assert index.stats()["dropped_bytes"] > 0 or victim.suffix == ".articles"
            index.add_many(rows[kept:])
            assert index.verify() == []
            assert [one.other for one in index.find(rows[-1][1])] != []


_WRITER = """
import sys
from sourcier import PassageIndex
sys.path.insert(0, sys.argv[2])
from tests.passages.test_index import invented
index = PassageIndex(sys.argv[1])
for number in range(index.stats()["articles"], 100_000):
    index.add(str(number), invented(number) + " " + invented(number // 2))
    if number % 7 == 0:
        index.commit(number)
        print(number, flush=True)
"""


def test_a_writer_killed_at_any_moment_loses_no_commit(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    pick = random.Random(5)
    for _ in range(6):
        command = [sys.executable, "-c", _WRITER, str(tmp_path / "index"), str(root)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout
            said = [int(writer.stdout.readline()) for _ in range(pick.randrange(3, 40))]
            writer.send_signal(signal.SIGKILL)
            said += [int(line) for line in writer.stdout if line.endswith("\n")]
        with PassageIndex(tmp_path / "index") as index:
            assert index.mark >= said[-1]
            assert index.stats()["articles"] == index.mark + 1
            assert index.find(invented(said[-1]))[0].words == 120
            assert [wrong for wrong in index.verify() if "after the last whole batch" not in wrong] == []


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index of so many postings that a segment is written."""
    folder = tmp_path_factory.mktemp("large") / "index"
    with PassageIndex(folder) as index:
        index.add_many([(str(number), invented(number, 40_000)) for number in range(90)])
        index.stats()
    return folder


def test_a_closed_index_leaves_nothing_to_derive(tmp_path: Path) -> None:
    if not is_native():
        pytest.skip("the plain core writes no segments")
    with PassageIndex(tmp_path / "index") as index:
        index.add_many([(str(number), invented(number)) for number in range(20)])
        postings = index.stats()["postings"]
        assert index.stats()["segments"] == 0
    for number in range(20, 23):
        with PassageIndex(tmp_path / "index") as index:
            assert index.stats()["segments"] >= 1
            assert index.stats()["postings"] == pytest.approx(postings, rel=0.3)
            assert [one.other for one in index.find(invented(3))] == ["3"]
            index.add(str(number), invented(number))


def test_segments_hold_what_the_records_say(large: Path) -> None:
    text = invented(3, 40_000)[1000:3000]
    with PassageIndex(large) as index:
        if not index.stats()["segments"]:
            pytest.skip("the plain core writes no segments")
        assert [one.other for one in index.find(text)] == ["3"]
        before = index.stats()["postings"]
    segment = max((large / "00000001.segments").glob("*.segment"), key=lambda one: one.stat().st_size)
    damaged = bytearray(segment.read_bytes())
    damaged[len(damaged) // 2] ^= 0xFF
    segment.write_bytes(damaged)
    with PassageIndex(large) as index:
        assert index.verify() == ["1 segments, which are made anew when the index is next written"]
    segment.write_bytes(damaged[:1000])
    with PassageIndex(large) as index:
        assert [one.other for one in index.find(text)] == ["3"]
        index.add("more", EN)
        assert [one.other for one in index.find(text)] == ["3"]
        assert index.stats()["postings"] == pytest.approx(before, rel=0.01)


def test_copies_are_not_looked_at_again_by_who_opens_the_index(tmp_path: Path) -> None:
    if not is_native():
        pytest.skip("the plain core writes no segments")
    for first in (0, 100, 200):
        with PassageIndex(tmp_path / "index") as index:
            index.add_many((str(first + n), invented(n), None, None) for n in range(100))
        with PassageIndex(tmp_path / "index") as index:
            names = [one.stem for one in (tmp_path / "index" / "00000001.segments").glob("*.segment")]
            assert max(int(name.partition("-")[2], 16) for name in names) == index.stats()["record_bytes"]
            assert index.verify() == []
            assert {one.other for one in index.find(invented(7))} == {"7"}
    # What has nothing new to tell is merged with what is told of as little.
    assert len(names) == 2
