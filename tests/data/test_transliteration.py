"""Words of two scripts that are one name, and the learning of the tables that tell."""

from __future__ import annotations

import subprocess
import sys
from math import inf
from pathlib import Path

import pytest

from sourcier.data import make_transliteration, transliteration, twin, windows
from sourcier.data.transliteration import likeliest, likeness, script, table

SAME = [
    ("Ракитина", "Rakitina"),
    ("Ракитиной", "Rakitina"),
    ("Щербинский", "Shcherbinsky"),
    ("Джексон", "Jackson"),
    ("حلبي", "Halabi"),
    ("الحلبي", "Halabi"),
    ("مرزوقي", "Marzouki"),
    ("مُصطفى", "Moustafa"),
    ("ג'ונסון", "Johnson"),
    ("ברקוביץ", "Berkovich"),
    ("Müller", "Мюллер"),
    ("Ракитина", "راكيتينا"),
    ("מרקוביץ'", "Маркович"),
]
OTHER = [
    ("Ракитина", "Raskin"),
    ("Ракитина", "Markova"),
    ("حلبي", "Marzouki"),
    ("حداد", "Halabi"),
    ("ברקוביץ", "Johnson"),
    ("Сидоркин", "مرزوقي"),
]


@pytest.mark.parametrize(("a", "b"), SAME)
def test_likeness_is_high_for_one_name_in_two_scripts(a: str, b: str) -> None:
    assert likeness(a, b) > 0.5
    assert likeness(a, b) == pytest.approx(likeness(b, a))


@pytest.mark.parametrize(("a", "b"), OTHER)
def test_likeness_is_low_for_two_names(a: str, b: str) -> None:
    assert likeness(a, b) < 0.2


@pytest.mark.parametrize(("a", "b"), SAME)
def test_one_direction_rules_out_nothing_that_is_likely(a: str, b: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bounded = likeness(a, b)
    likeness.cache_clear()
    monkeypatch.setattr(transliteration, "_RULED_OUT", -inf)
    # The compiled comparison, which gives up the same ways, cannot be told to go on.
    monkeypatch.setattr(twin, "_HOPELESS", inf)
    monkeypatch.setattr(transliteration, "new_direction", twin.Direction)
    monkeypatch.setattr(transliteration, "table", transliteration.table.__wrapped__)
    assert likeness(a, b) == pytest.approx(bounded)


@pytest.mark.parametrize(("a", "b"), [("Anna", "Anna"), ("Анна", "Анна"), ("", "Анна"), ("安娜", "Anna"), ("42", "Анна")])
def test_likeness_is_nothing_within_a_script_or_without_a_table(a: str, b: str) -> None:
    assert likeness(a, b) == 0


@pytest.mark.parametrize(
    ("word", "expected"),
    [("Émile", "latn"), ("Ёлкин", "cyrl"), ("ﻊ", "arab"), ("١٢ب", "arab"), ("שלום", "hebr"), ("Ωμέγα", ""), ("42", ""), ("", "")],
)
def test_script_is_that_of_the_first_letter(word: str, expected: str) -> None:
    assert script(word) == expected


def test_a_word_is_taken_as_tables_have_it() -> None:
    assert transliteration.letters("Cha’rli-3") == "cha'rli"
    assert transliteration.letters("مُحَمَّـد") == "محمد"
    assert transliteration.unaccented("łódź'ß") == "lodzss"


def test_letters_that_no_table_has_are_read_as_the_nearest_or_left_out() -> None:
    direction = table("cyrl").into_latin
    assert transliteration.known("їн安н", frozenset("ин")) == "инн"
    assert likeliest(direction, "安") == ""


def test_tables_are_small_and_say_whose_they_are() -> None:
    files = sorted(transliteration.FOLDER.glob("transliteration_*.gz"))
    assert [path.name for path in files] == [f"transliteration_{name}.gz" for name in sorted(transliteration.SCRIPTS)]
    assert sum(path.stat().st_size for path in files) < 400_000
    assert all("CC0" in make_transliteration.opened(path) for path in files)


def test_counts_are_read_as_they_were_written() -> None:
    counts = {"": 3, "sh": 12, "'": 1}
    assert windows.read_counts(windows.write_counts(counts)) == counts


INVENTED = [("бона", "bona"), ("шаро", "sharo"), ("нашо", "nasho"), ("робаш", "robash"), ("шабо", "shabo"), ("орна", "orna")]


def test_learning_finds_what_letters_become() -> None:
    learnt = make_transliteration.as_table(make_transliteration.learn(INVENTED * 5))
    assert likeliest(learnt.into_latin, "барош") == "barosh"
    assert likeliest(learnt.from_latin, "shona")[0] == "ш"
    assert learnt.rate("барош", "barosh", native=True) > 2 * learnt.rate("барош", "norab", native=True)


def test_learning_leaves_out_windows_that_say_nothing_new() -> None:
    into, _ = make_transliteration.learn(INVENTED * 5)
    # Every letter of these names becomes one thing, whatever stands beside it.
    assert set(into) == set("абноршо")
    hard_and_soft = [("ка", "ca"), ("ки", "ki"), ("ко", "co"), ("нака", "naca"), ("наки", "naki"), ("нако", "naco")]
    into, _ = make_transliteration.learn(hard_and_soft * 10)
    assert {"ки", "ка", "ко"} <= set(into)


def test_tables_are_written_and_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(make_transliteration, "FOLDER", tmp_path)
    rows = "".join(f"{latin}\t{' '.join(native)}\t1\n" for native, latin in INVENTED * 2)
    for name in make_transliteration.NAMES.values():
        (tmp_path / f"wd_{name}_1.tsv").write_text(rows, encoding="utf-8")
    said: list[str] = []
    assert make_transliteration.main([str(tmp_path)], said.append) == 0
    assert len(said) == len(transliteration.SCRIPTS)
    again = transliteration.from_lines(make_transliteration.opened(tmp_path / "transliteration_cyrl.gz").splitlines())
    assert likeliest(again.into_latin, "шаро") == "sharo"


def test_reading_loads_no_table() -> None:
    code = (
        "import sourcier; sourcier.read('La maire de Valbrune, Anna Dorel, a dit que le pont est fermé.', language='fr');"
        "from sourcier.data.transliteration import table; print(table.cache_info().currsize)"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert found.stdout.strip() == "0"


def test_a_table_that_was_read_is_no_complaint_at_the_end() -> None:
    code = "from sourcier.data.transliteration import likeness; print(likeness('Ракитина', 'Rakitina') > 0.5)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=True)
    assert (found.stdout.strip(), found.stderr) == ("True", "")
