"""The passage index beside an archive: what it tells, that it is always of this archive, and that nothing depends on it."""

from __future__ import annotations

import errno
import hashlib
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

import sourcier
from sourcier import Archive, PassageIndex, pipeline
from sourcier.archive import Added
from sourcier.archive.adding import Repeated
from sourcier.errors import ArchiveError
from sourcier.passages import files
from sourcier.records import Article, Page

ROOT = Path(__file__).parents[1]
TOLD = (
    "Forty dockers were hurt on Tuesday in Port Ellery when a crane fell on the quay, the harbour master said. "
    "The company denied on Wednesday that the crane had been overloaded, and asked for patience."
)
NOTHING = Repeated(articles=0, passages=0, sources=0, characters=0, total=0)
OTHER = "The council of Varmont has sold the old mill to a brewery from the valley, the mayor said on Monday evening."


def invented(number: int, words: int = 60) -> str:
    pick = random.Random(number)
    return " ".join(f"w{pick.randrange(5_000)}" for _ in range(words))


def article(number: int) -> Article:
    """An article that needs no reading, and has half of its text from an earlier one."""
    text = f"{invented(number)} {invented(number // 2)}"
    return Article(id=str(number), version=hashlib.sha256(text.encode()).hexdigest(), text=text)


def page(name: str, text: str = TOLD) -> Page:
    return Page(name=name, path=name, id=name, content=text, language="en", published="2026-05-06", outlet=name.title())


def repeats(path: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(path)
    found = connection.execute("select * from repeats order by article, position").fetchall()
    connection.close()
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


@pytest.fixture
def folder(path: Path) -> Path:
    return path.with_name("news.db.passages")


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[object, ...]]:
    """The repeats of 30 articles that were added in peace."""
    path = tmp_path_factory.mktemp("peace") / "peace.db"
    add(path, *range(30))
    found = repeats(path)
    assert len(found) > 20
    return found


def add(path: Path, *numbers: int) -> Added:
    with Archive(path) as archive:
        return archive.add(article(number) for number in numbers)


def assert_in_step(path: Path, folder: Path, expected: list[tuple[object, ...]]) -> None:
    """The archive is sound, its index has every text, and the repeats are those of an undisturbed one."""
    with Archive(path, create=False) as archive:
        assert archive.verify() == ()
        texts = [one.text for one in archive.articles()]
    with PassageIndex(folder) as index:
        assert [text for _, text in index.texts()] == texts
    assert repeats(path) == [row for row in expected if int(str(row[0])) <= len(texts)]


def test_add_tells_what_the_new_texts_repeat(path: Path) -> None:
    with Archive(path) as archive:
        first = archive.add([page("a"), page("b", OTHER)])
        assert first.repeated is not None
        assert (first.repeated.articles, first.repeated.characters) == (0, 0)
        assert first.repeated.total == len(TOLD) + len(OTHER)
        second = archive.add([page("c", f"{OTHER} Nobody else bid. {TOLD}")])
        assert second.repeated is not None
        assert (second.repeated.articles, second.repeated.passages, second.repeated.sources) == (1, 2, 2)
        assert len(OTHER + TOLD) - 4 <= second.repeated.characters <= len(OTHER + TOLD)
        assert archive.add([page("c", f"{OTHER} Nobody else bid. {TOLD}")]).repeated == NOTHING
    texts = {1: TOLD, 2: OTHER, 3: f"{OTHER} Nobody else bid. {TOLD}"}
    for key, _, start, end, other, other_start, other_end, *_ in repeats(path):
        assert (
            texts[int(str(key))][int(str(start)) : int(str(end))]
            == texts[int(str(other))][int(str(other_start)) : int(str(other_end))]
        )


def test_a_new_text_of_an_article_does_not_repeat_its_own_earlier_one(path: Path) -> None:
    with Archive(path) as archive:
        archive.add([page("a")])
        added = archive.add([page("a", f"{TOLD} One of them has died.")])
        assert (added.revised, added.repeated and added.repeated.articles) == (1, 0)
    assert len(repeats(path)) == 1, "but it is known that it does"


def test_trace_finds_the_claims_that_a_copied_text_tells(path: Path) -> None:
    pasted = (
        f"I read this somewhere: {TOLD.lower()} What do you think of it, and of all the other things that are said of harbours?"
    )
    with Archive(path) as archive:
        archive.add([page("a"), page("b", OTHER)])
        found = archive.trace(pasted).claims
        # What is denied in it is a claim, too; what more of the text tells comes first.
        assert {one.articles for one in found} == {("a",)}
        assert found[0].summary.startswith("Forty dockers")
        assert archive.trace(f"{pasted} \ud800").claims == found, "half a character is no reason to fail"


def test_trace_follows_the_current_text_alone(path: Path) -> None:
    with Archive(path) as archive:
        archive.add([page("a"), page("b", OTHER)])
        archive.add([page("a", "Nobody was hurt in Port Ellery, the harbour master said on Thursday.")])
        with pytest.raises(sourcier.UsageError):
            archive.trace(TOLD.partition(". ")[2])


def test_a_folder_that_is_missing_is_made_again(path: Path, folder: Path, expected: list[tuple[object, ...]]) -> None:
    add(path, *range(30))
    shutil.rmtree(folder)
    assert_in_step(path, folder, expected)
    copy = path.with_name("copy.db")
    shutil.copy(path, copy)
    assert_in_step(copy, copy.with_name("copy.db.passages"), expected)


def test_an_archive_of_the_first_schema_gets_its_index(path: Path, folder: Path, expected: list[tuple[object, ...]]) -> None:
    add(path, *range(20))
    shutil.rmtree(folder)
    connection = sqlite3.connect(path)
    connection.execute("drop table repeats")
    connection.execute("drop table decisions")
    connection.execute("drop table vectors")
    for index in ("articles_path", "reuse_from"):
        connection.execute(f"drop index {index}")
    connection.execute("delete from archive where key = 'transaction'")
    connection.execute("pragma user_version = 1")
    connection.commit()
    connection.close()
    add(path, *range(20, 30))
    assert_in_step(path, folder, expected)


def test_an_index_that_is_behind_is_brought_in_step(
    path: Path, folder: Path, expected: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    add(path, *range(10))
    with monkeypatch.context() as patch:
        patch.setattr(PassageIndex, "lock", _held)
        added = add(path, *range(10, 20))
        assert (added.added, added.repeated) == (10, None)
        assert "another process" in added.unlinked
    assert len(repeats(path)) < len(expected)
    add(path, *range(20, 30))
    assert_in_step(path, folder, expected)


def _held(_: PassageIndex) -> None:
    raise ArchiveError("another process is writing to it")


def test_another_file_in_the_place_of_the_archive_is_noticed(
    path: Path, folder: Path, expected: list[tuple[object, ...]]
) -> None:
    other = path.with_name("other.db")
    add(path, *range(30))
    add(other, *range(100, 130))
    shutil.copy(other, path)
    assert add(path, *range(130, 140)).unlinked == ""
    with PassageIndex(folder) as index:
        assert [text for _, text in index.texts()] == [article(number).text for number in range(100, 140)]
    path.unlink()
    add(path, *range(30))
    assert_in_step(path, folder, expected)


def test_an_earlier_state_of_the_archive_is_noticed(path: Path, folder: Path, expected: list[tuple[object, ...]]) -> None:
    backup = path.with_name("backup.db")
    add(path, *range(10))
    shutil.copy(path, backup)
    add(path, *range(100, 110))
    shutil.copy(backup, path)
    add(path, *range(10, 30))
    assert_in_step(path, folder, expected)


_DAMAGES = ["texts", "header", "records", "nothing", "other text", "repeats", "orphans"]


@pytest.mark.parametrize("what", _DAMAGES)
def test_verify_finds_damage_of_the_index_and_repairs_it(
    what: str, path: Path, folder: Path, expected: list[tuple[object, ...]]
) -> None:
    add(path, *range(30))
    _damage(what, path, folder)
    with Archive(path) as archive:
        found = archive.verify()
        if what == "records":
            assert found == (), "what can be read is a beginning of the archive, which is brought in step"
        else:
            assert {(one.where, one.repaired) for one in found} <= {("passages", False), ("table repeats", False)}
            assert found
        assert {one[:2] for one in archive.verify(repair=True)} == {one[:2] for one in found}
    if what == "orphans":
        # The row that was lost is that of an article that is no more.
        return
    assert_in_step(path, folder, expected)


def _damage(what: str, path: Path, folder: Path) -> None:
    if what in ("texts", "header", "records"):
        file = folder / ("00000001.texts" if what == "texts" else "00000001.articles")
        data = bytearray(file.read_bytes())
        at = {"texts": len(data) // 2, "header": 0, "records": len(data) // 2}[what]
        data[at] ^= 0x55
        file.write_bytes(data)
    elif what == "nothing":
        (folder / "00000001.articles").write_bytes(b"")
    elif what == "other text":
        with PassageIndex(folder) as index:
            index.add("31", "what is not in the archive at all and never was")
            index.commit(index.mark)
    else:
        change = "own_end = own_end + 9000 where article = 2" if what == "repeats" else "other = 999 where article = 5"
        connection = sqlite3.connect(path)
        connection.execute(f"update repeats set {change}")
        connection.commit()
        connection.close()


def test_a_text_that_is_not_the_evidence_is_not_taken_into_the_index(path: Path, folder: Path) -> None:
    add(path, *range(5))
    connection = sqlite3.connect(path)
    connection.execute("update articles set text = replace(text, ' ', '  ') where key = 3")
    connection.commit()
    connection.close()
    with Archive(path) as archive:
        assert {one.where for one in archive.verify()} == {"article 2", "passages"}
        assert {one.where for one in archive.verify(repair=True) if not one.repaired} == {"article 2"}
    with PassageIndex(folder) as index:
        assert [text for _, text in index.texts()] == [article(number).text for number in range(5)], "the last copy of it is kept"


def _newer(folder: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "VERSION", 9)
        with PassageIndex(folder) as index:
            index.add("one", OTHER)


def _foreign(folder: Path) -> None:
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")


def _file(folder: Path) -> None:
    folder.write_text("mine")


@pytest.mark.parametrize(("make", "why"), [(_newer, "update sourcier"), (_foreign, "holds other files"), (_file, "is a file")])
def test_a_folder_that_is_not_ours_is_left_alone_and_stops_nothing(
    make: Callable[[Path], None], why: str, path: Path, folder: Path
) -> None:
    make(folder)
    before = _contents(folder)
    with Archive(path) as archive:
        added = archive.add([page("a"), page("b", OTHER)])
        assert (added.added, added.repeated) == (2, None)
        assert why in added.unlinked
        assert archive.trace(f"somebody wrote: {OTHER}").claims[0].articles == ("b",)
        for repair in (False, True):
            (found,) = archive.verify(repair=repair)
            assert (found.where, found.repaired) == ("passages", False)
            assert why in found.what
    assert _contents(folder) == before


def _contents(folder: Path) -> dict[str, bytes]:
    found = folder.rglob("*") if folder.is_dir() else [folder]
    return {one.name: one.read_bytes() for one in found if one.is_file() and one.name != "lock"}


def test_a_disk_that_is_full_for_the_index_alone(
    path: Path, folder: Path, expected: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    add(path, *range(10))
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", _full)
        added = add(path, *range(10, 20))
        assert (added.added, added.repeated) == (10, None)
        assert "disk is full" in added.unlinked
        with Archive(path) as archive:
            assert archive.claims().coverage.articles == 20
            with pytest.raises(sourcier.UsageError):
                archive.trace(invented(15))
    add(path, *range(20, 30))
    assert_in_step(path, folder, expected)


@pytest.mark.parametrize("where", [(PassageIndex, "commit"), (files, "_append"), (os, "fsync")])
def test_an_interruption_while_the_index_is_written(
    where: tuple[object, str], path: Path, folder: Path, expected: list[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Archive(path) as archive:
        archive.add(article(number) for number in range(10))
        with monkeypatch.context() as patch:
            patch.setattr(*where, _interrupted)
            with pytest.raises(KeyboardInterrupt):
                archive.add(article(number) for number in range(10, 20))
        archive.add(article(number) for number in range(20, 30))
    assert_in_step(path, folder, expected)


def _interrupted(*_: object) -> None:
    raise KeyboardInterrupt


def _full(_: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("missing", [False, True])
def test_an_archive_that_may_only_be_read_still_answers(missing: bool, path: Path, folder: Path) -> None:
    with Archive(path) as archive:
        archive.add([page("a"), page("b", OTHER)])
    if missing:
        shutil.rmtree(folder)
    names = [path.parent, path, *([] if missing else [folder, *(one for one in folder.iterdir() if one.is_file())])]
    with _read_only(names), Archive(path, create=False) as archive:
        assert archive.trace(f"somebody wrote: {OTHER}").claims[0].articles == ("b",)
        with pytest.raises(ArchiveError, match="read-only"):
            archive.trace("an old mill was sold")
    assert folder.exists() is not missing


class _read_only:
    """Files and folders that may not be written to, or a skipped test where that cannot be had."""

    def __init__(self, names: list[Path]) -> None:
        self._names = names

    def __enter__(self) -> None:
        if os.geteuid() == 0:
            pytest.skip("root may write anywhere")
        for name in self._names:
            name.chmod(0o555)

    def __exit__(self, *_: object) -> None:
        for name in self._names:
            name.chmod(0o755)


def test_one_who_cannot_have_the_lock_stores_and_answers_all_the_same(
    path: Path, folder: Path, expected: list[tuple[object, ...]]
) -> None:
    with Archive(path) as first, Archive(path) as second:
        assert first.add(article(number) for number in range(10)).unlinked == ""
        assert "another process is writing" in second.add(article(number) for number in range(10, 20)).unlinked
        second.add([page("told")])
        assert second.trace(f"somebody wrote: {TOLD}").claims[0].articles == ("told",)
        assert second.verify() == ()
        first.add([page("more", OTHER)])
    with Archive(path) as archive:
        assert archive.verify() == ()
    assert repeats(path) == [row for row in expected if int(str(row[0])) <= 20]


_CRASHING = """
import os, sys
sys.path.insert(0, sys.argv[2])
from sourcier.passages import files
from sourcier.passages.index import PassageIndex
from sourcier.store import Store
from tests.test_archive_beside import add
place, left = sys.argv[3], [int(sys.argv[4])]
def dies(function, before):
    def instead(*arguments, **named):
        left[0] -= 1
        if before and left[0] <= 0: os._exit(9)
        result = function(*arguments, **named)
        if left[0] <= 0: os._exit(9)
        return result
    return instead
where = {"in the transaction": (Store, "save_repeats"), "between": (PassageIndex, "commit"), "texts": (files, "_append"),
         "replace": (os, "replace"), "sync": (os, "fsync")}[place.removesuffix(" done")]
setattr(*where, dies(getattr(*where), not place.endswith("done")))
from pathlib import Path
for number in range(0, 30, 3):
    add(Path(sys.argv[1]), number, number + 1, number + 2)
"""


@pytest.mark.parametrize(
    "place",
    ["in the transaction", "between", "between done", "texts", "texts done", "replace", "replace done", "sync", "sync done"],
)
@pytest.mark.parametrize("time", [1, 4])
def test_a_process_that_dies_at_a_bad_moment(
    place: str, time: int, path: Path, folder: Path, expected: list[tuple[object, ...]]
) -> None:
    command = [sys.executable, "-c", _CRASHING, str(path), str(ROOT), place, str(time)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == (0 if place.startswith("replace") and time > 1 else 9), done.stderr
    with Archive(path) as archive:
        kept = len(list(archive.articles()))
    assert kept % 3 == 0
    assert_in_step(path, folder, expected)
    add(path, *range(30))
    assert_in_step(path, folder, expected)


_WRITER = """
import sys
sys.path.insert(0, sys.argv[2])
from sourcier import Archive
from tests.test_archive_beside import article
with Archive(sys.argv[1]) as archive:
    first = sum(1 for _ in archive.articles())
    for number in range(first, 100_000):
        archive.add([article(number)])
        print(number, flush=True)
"""


def test_a_process_that_is_killed_at_any_moment(path: Path, folder: Path) -> None:
    pick = random.Random(11)
    for _ in range(4):
        command = [sys.executable, "-c", _WRITER, str(path), str(ROOT)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout
            said = [int(writer.stdout.readline()) for _ in range(pick.randrange(2, 60))]
            writer.send_signal(signal.SIGKILL)
            said += [int(line) for line in writer.stdout if line.endswith("\n")]
        with Archive(path) as archive:
            kept = [one.id for one in archive.articles()]
        assert kept == [str(number) for number in range(len(kept))]
        assert len(kept) > said[-1]
    peace = path.with_name("peace.db")
    add(peace, *range(len(kept)))
    assert_in_step(path, folder, repeats(peace))


_READER = """
import sys, time
sys.path.insert(0, sys.argv[2])
from sourcier import Archive
from tests.test_archive_beside import TOLD
end = time.monotonic() + 2
asked = 0
while time.monotonic() < end:
    with Archive(sys.argv[1], create=False) as archive:
        claims = archive.trace("somebody wrote: " + TOLD).claims
        assert [one.articles for one in claims] == [("told",)] * len(claims) and claims, claims
        asked += 1
print(asked)
"""


def test_many_read_while_one_writes(path: Path, folder: Path) -> None:
    with Archive(path) as archive:
        archive.add([page("told")])
    run = [sys.executable, "-c"]
    readers = [subprocess.Popen([*run, _READER, str(path), str(ROOT)], stdout=subprocess.PIPE, text=True) for _ in range(3)]
    with subprocess.Popen([*run, _WRITER, str(path), str(ROOT)], stdout=subprocess.DEVNULL) as writer:
        for reader in readers:
            said, _ = reader.communicate(timeout=120)
            assert reader.returncode == 0
            assert int(said) > 0
        assert writer.poll() is None
        writer.kill()
    with Archive(path) as archive:
        assert archive.verify() == ()


@pytest.fixture(scope="module")
def read() -> list[Article]:
    """The articles of the example, read once."""
    pages = sourcier.open_inputs([str(ROOT / "examples" / "pages")])
    return [one for one in sourcier.read_pages(pages) if isinstance(one, Article)]


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("dated", [True, False])
def test_the_answer_is_that_of_a_report_in_every_order_of_arrival(
    seed: int, dated: bool, read: list[Article], path: Path
) -> None:
    pick = random.Random(seed)
    if not dated:
        read = [msgspec.structs.replace(one, published=None) if pick.random() < 0.5 else one for one in read]
    whole = pipeline.build_report(read)
    waiting = pick.sample(read, len(read))
    with Archive(path) as archive:
        while waiting:
            size = pick.randrange(1, 6)
            archive.add(waiting[:size])
            del waiting[:size]
        kept = archive.claims()
    assert kept.claims == whole.claims
    assert kept.reuse == whole.reuse
