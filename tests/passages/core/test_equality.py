"""The compiled core and its plain twin answer, count and write the same, whatever they are given."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sourcier.passages.engine import UNDATED

from .making import QUOTES, WORDS, Pair, Writer, both, counts, outlets, rows, times, writers

few = settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
anything = st.text(st.characters(exclude_categories=("Cs",)), max_size=200)
# Characters whose kind decides where words end: marks, joiners, scripts without spaces, expansions, all planes.
odd = st.text(
    st.sampled_from("ab éß\u0301\u0345\u200d\u00ad\ufe0f中กขါក👍🏽\n\"«»“”„‹›「」‘’{}-'ﬁﷺ½٣مَـ𝔘𠮷\U000e0100\x00\x85\u2028"),
    max_size=60,
)


@few
@given(st.data(), writers)
def test_any_course_of_an_index(data: st.DataObject, writer: Writer) -> None:
    pair = Pair()
    keys: list[str] = []
    for step in range(data.draw(st.integers(1, 25))):
        action = data.draw(st.sampled_from(["add"] * 6 + ["remove", "find", "take"]))
        if action == "add":
            keys.append(f"k{step}é")
            pair.call("add", keys[-1], writer.text(), data.draw(times), data.draw(outlets))
        elif action == "find":
            pair.call("find", writer.text(), data.draw(outlets))
        elif action == "take":
            pair.take()
        elif keys:
            assert pair.call("remove", keys.pop(data.draw(st.integers(0, len(keys) - 1))))
    pair.take()
    assert counts(pair.cores[0]) == counts(pair.cores[1])
    with TemporaryDirectory() as folder:
        assert_made_anew(pair, Path(folder), writer, keys)


def assert_made_anew(pair: Pair, folder: Path, writer: Writer, keys: list[str]) -> None:
    """Both cores, made from what both have written, know what the first ones know, and go on as they do."""
    cores = (*pair.cores, *pair.replayed(folder))
    texts = [writer.text() for _ in range(3)]
    assert all(core.rows(0, 100) == pair.cores[0].rows(0, 100) for core in cores)
    for text in texts:
        answers = [core.find(text, "A") for core in cores]
        assert all(answer == answers[0] for answer in answers)
    for key in keys[:2]:
        assert [core.remove(key) for core in cores] == [True] * 4
    answers_to_more = [[core.add(f"more{i}", text, 5, "B") for i, text in enumerate(texts)] for core in cores]
    written = [core.take() for core in cores]
    assert all(answer == answers_to_more[0] for answer in answers_to_more)
    assert all(one == written[0] for one in written)
    for name in ("articles", "removed", "postings", "passages", "links"):
        assert len({core.stats()[name] for core in cores}) == 1


@few
@given(st.lists(anything | odd, max_size=6))
def test_any_characters(texts: list[str]) -> None:
    pair = Pair()
    pair.call("add_many", rows([*texts, " ".join(texts), " ".join([*texts, *texts[::-1]])]))
    pair.take()
    assert counts(pair.cores[0]) == counts(pair.cores[1])


@few
@given(odd.filter(bool))
def test_offsets_among_any_characters(text: str) -> None:
    pair = Pair()
    sentence = f" one two three four {text} five six seven eight nine ten "
    pair.call("add", "a", text + sentence, UNDATED, "")
    assert pair.call("find", sentence, "")
    assert pair.call("find", text + sentence + text, "")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "word",
        "one two three four",
        "same " * 100_000,
        "a b c d e " * 2_000,
        "中" * 3_000,
        "中文字典" * 500,
        "กขคงจ" * 500,
        "\u0301" * 3_000,
        "e" + "\u0301" * 3_000,
        "👩‍👧‍👦 " * 1_000,
        "\n" * 3_000,
        *(f"{mark}" * 3_000 for mark in '«»“”„"‹›「」‘’{'),
        "'" * 3_000,
        "'a" * 1_500,
        "a' " * 1_500,
        "'a b c d e " * 300,
        "«„" * 1_500 + "a b c d e" + "“»" * 1_500,
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_texts_that_repeat_themselves(text: str) -> None:
    pair = Pair()
    for number in range(3):
        pair.call("add", f"k{number}", text, UNDATED, "A")
    pair.call("find", f"{text} one two three four five {text}", "")
    assert pair.call("remove", "k0")
    pair.take()
    assert counts(pair.cores[0]) == counts(pair.cores[1])


@pytest.mark.parametrize(("opening", "closing"), QUOTES)
@pytest.mark.parametrize("between", [" ", "\n", "«", '"'])
@pytest.mark.parametrize("words", [4, 5, 7, 400])
def test_quotations(opening: str, closing: str, between: str, words: int) -> None:
    pair = Pair()
    said = " ".join(f"w{i}" for i in range(words))
    for number in range(3):
        text = f"x{number} y{number} z{number} {opening}{said}{closing}{between}u{number} {opening}v{number}{closing}"
        pair.call("add", f"k{number}", text, number, f"outlet {number}")
        pair.call("find", f"{between}{opening}{said[:-3]}{closing} {said}", "")
    pair.take()
    assert pair.records


def test_fingerprints_that_collide() -> None:
    """Runs whose words differ and whose fingerprints are made to agree are found out on the text."""
    pair = Pair()
    twin = pair.cores[1]
    pair.call("add", "a", " ".join(WORDS[:20]), UNDATED, "")
    # Only the twin can be made to lie; what it then finds must be what the compiled core, which was told no lie, finds.
    shelf = twin._linker._shelf  # type: ignore[attr-defined]
    other = " ".join(f"other{i}" for i in range(20))
    look = twin._linker.look(_cut(twin, other))  # type: ignore[attr-defined]
    for run, fingerprint in enumerate(look.runs):
        shelf._places[fingerprint] = [type(place)(0, run) for place in next(iter(shelf._places.values()))]
    assert pair.call("find", other, "") == []
    assert twin.stats()["windows"] == 16


def _cut(twin: object, text: str) -> object:
    from sourcier.passages.twin.words import cut

    return cut(twin._folding, text)  # type: ignore[attr-defined]


def test_work_that_is_cut_off_is_cut_off_alike() -> None:
    """More pieces of one text, in another order, than are tried for a text of so many words."""
    pair = Pair()
    versions = [[f"w{i}" for i in range(1_500)] for _ in range(30)]
    for number, version in enumerate(versions):
        version[number * 40 + 20] = f"x{number}"
        pair.call("add", f"k{number}", " ".join(version), UNDATED, "")
    final = [f"x{(i - 20) // 40}" if i % 40 == 20 and i < 1_200 else f"w{i}" for i in range(1_500)]
    pair.call("find", " ".join(final * 5), "")
    assert counts(pair.cores[0]) == counts(pair.cores[1])


def test_damaged_input_is_refused_alike(tmp_path: Path) -> None:
    pair = Pair()
    pair.call("add", "k", " ".join(WORDS), UNDATED, "A")
    pair.take()
    path = tmp_path / "texts"
    path.write_bytes(pair.texts)
    whole, size = pair.records, len(pair.texts)
    for records, said in (
        (whole[:-1], "too soon"),
        (whole[:3], "too soon"),
        (whole[:4] + b"\x09" + whole[5:], "no known kind"),
        (whole + b"\x05\0\0\0\x02\x07\0\0\0", "names no article"),
        (whole + b"\x05\0\0\0\x02\0\0\0\0" * 2, "names no article"),
        (whole + whole, "texts are missing"),
    ):
        for core in both():
            with pytest.raises(RuntimeError, match=said):
                core.replay(records, 0, 0, str(path), size)
    for core in both():
        with pytest.raises(RuntimeError, match="texts"):
            core.replay(whole, 0, 0, str(path), size + 1)
        with pytest.raises(ValueError, match="damaged"):
            type(core)(b"SFT1")  # type: ignore[call-arg]
