"""The guide for who adds a language names what there is, and all of it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import msgspec
import pytest

from sourcier import languages
from sourcier.languages.names import NameWords
from sourcier.languages.places import PlaceWords
from sourcier.languages.quantities import QuantityWords
from sourcier.languages.speech import SpeechWords

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "adding-a-language.md").read_text(encoding="utf-8")
FOLDER = ROOT / "src" / "sourcier" / "languages"
SUBJECTS = sorted(set(languages.Language.__struct_fields__) - {"code", "name"})
RECORDS = {record.__name__: record for record in (SpeechWords, QuantityWords, NameWords, PlaceWords)}


def row(subject: str) -> str:
    return next((line for line in GUIDE.splitlines() if line.startswith(f"| `{subject}.py` |")), "")


@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_subject_has_a_row_and_a_file_that_explains_it(subject: str) -> None:
    assert row(subject).count("|") == 5
    assert (FOLDER / f"{subject}.py").is_file()


def test_no_row_is_of_a_subject_that_is_gone() -> None:
    assert sorted(re.findall(r"^\| `(\w+)\.py` \|", GUIDE, re.M)) == SUBJECTS


def test_every_file_that_is_named_exists() -> None:
    named = re.findall(r"`((?:src|tests|docs|benchmarks)/[\w/.-]+)`", GUIDE) + re.findall(r"python (benchmarks/\w+\.py)", GUIDE)
    assert len(named) >= 10
    assert [path for path in named if "xx" not in path and not (ROOT / path).exists()] == []
    folders = re.findall(r"`(\w\w)/(\w+\.py)?`", GUIDE)
    assert [(code, file) for code, file in folders if code != "xx" and not (FOLDER / code / file).exists()] == []


def test_every_property_that_is_named_is_one() -> None:
    named = re.findall(r"`(\w+Words)\.(\w+)`", GUIDE)
    assert named
    assert [(record, field) for record, field in named if field not in RECORDS[record].__struct_fields__] == []


def test_every_list_that_mends_a_miss_is_one() -> None:
    table = GUIDE[GUIDE.index("| what you see |") : GUIDE.index("Before you add a word")]
    lists = {name for line in table.strip().splitlines()[2:] for name in re.findall(r"`([a-z_]+)`", line.rsplit("|", 2)[1])}
    known = {*SpeechWords.__struct_fields__, "past", "future", "estado"}
    assert len(lists) >= 10
    assert lists <= known


def test_words_that_stand_as_examples_stand_in_the_lists() -> None:
    for subject in SUBJECTS:
        words = re.findall(r"`([^`]+)`", row(subject).split("|")[3])
        if not (FOLDER / "es" / f"{subject}.py").is_file():
            assert re.fullmatch(rf"\w\w/{subject}\.py", words[0])
            continue
        text = (FOLDER / "es" / f"{subject}.py").read_text(encoding="utf-8")
        last = [re.split(r"[ :,]", word)[0] for word in words]
        assert [word for word in last if word not in text] == [], subject


def test_the_answers_that_it_shows_are_whole() -> None:
    (block,) = re.findall(r"```json\n(.*?)```", GUIDE, re.S)
    (page,) = json.loads(block)
    real = json.loads((ROOT / "tests" / "gold" / "attributions" / "es_dev.json").read_text(encoding="utf-8"))[0]
    assert set(page) == set(real)
    assert all(set(one) <= {*real["statements"][0], "stance_also"} for one in page["statements"])
    assert all(one["content"] in GUIDE[: GUIDE.index("```json")] for one in page["statements"])


def test_what_a_language_lacks_is_said_of_spanish() -> None:
    spanish = languages.language("es")
    assert spanish is not None
    missing = [subject for subject in SUBJECTS if msgspec.structs.asdict(spanish)[subject] is None]
    assert missing == ["attitudes", "stance"]
    assert all(f"no `{subject}.py`" in GUIDE for subject in missing)
