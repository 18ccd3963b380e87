"""The gold is consistent with its own pages: every span exists, every name is known, every answer follows from its parts."""

from __future__ import annotations

import csv
import html
import json
import re
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
GOLD = ROOT / "tests" / "gold"
STORIES = sorted(path.parent for path in (GOLD / "stories").glob("*/expected.json"))
FOLDERS = [ROOT / "examples", *STORIES]
STANCES = {"asserts", "denies", "doubts", "corrects", "asks"}
VERB_TELLS_WHO = {"ar", "es", "fr", "ru"}
MODALITIES = {"asserted", "reported", "possible", "intended"}


def pages_of(folder: Path) -> Path:
    return folder / "pages" if (folder / "pages").is_dir() else folder


def body(folder: Path, name: str) -> str:
    path = pages_of(folder) / name
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".jsonl":
        return str(json.loads(text)["text"])
    return html.unescape(re.sub(r"<[^<>]*>", "", text)) if path.suffix == ".html" else text


def expected(folder: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    return loaded


def manifest(folder: Path) -> dict[str, dict[str, str]]:
    with (pages_of(folder) / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return {row["file"]: row for row in csv.DictReader(file)}


def published(row: dict[str, str]) -> tuple[datetime, datetime]:
    """The interval of a manifest date: a day, or a minute. Zones are dropped: no answer turns on an hour."""
    moment = datetime.fromisoformat(row["published"].replace("Z", "+00:00")).replace(tzinfo=None)
    return moment, moment + (timedelta(minutes=1) if "T" in row["published"] else timedelta(days=1))


def claims() -> list[Any]:
    return [
        pytest.param(folder, claim, id=f"{folder.name}-{claim['name']}")
        for folder in FOLDERS
        for claim in expected(folder)["claims"]
    ]


def attributions() -> list[Any]:
    found = []
    for part in sorted((GOLD / "attributions").glob("*.json")):
        own = GOLD / "attributions" / part.stem
        for page in json.loads(part.read_text(encoding="utf-8")):
            found.append(
                pytest.param((own if own.is_dir() else GOLD / "stories") / page["file"], page, id=f"{part.stem}-{page['file']}")
            )
    return found


def test_no_story_was_lost() -> None:
    kinds = [folder.name.split("_")[0] for folder in STORIES]
    assert (kinds.count("dev"), kinds.count("test")) == (79, 2)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_the_manifest_names_every_page_and_says_that_it_is_invented(folder: Path) -> None:
    rows = manifest(folder)
    on_disk = {path.name for path in pages_of(folder).iterdir()} - {"manifest.csv", "expected.json"}
    assert set(rows) == on_disk
    assert all("nvented for" in row["author"] and ".example/" in row["url"] for row in rows.values())


@pytest.mark.parametrize(("folder", "claim"), claims())
def test_every_statement_is_in_its_page(folder: Path, claim: dict[str, Any]) -> None:
    told = claim["statements"] + [one for dispute in claim["disputes"] for one in dispute["statements"]]
    assert [one for one in told if one["text"] not in body(folder, one["file"])] == []
    assert list(dict.fromkeys(one["file"] for one in claim["statements"])) == claim["articles"]
    assert any(word in one["text"] for word in claim["match"] for one in claim["statements"])


@pytest.mark.parametrize(("folder", "claim"), claims())
def test_origins_cover_the_articles_of_the_claim(folder: Path, claim: dict[str, Any]) -> None:
    origins = claim["origins"]
    assert len(origins["names"]) == len(origins["kinds"]) == len(origins["articles"])
    assert {file for files in origins["articles"] for file in files} == set(claim["articles"])
    known = [kind for kind in origins["kinds"] if kind != "not_given"]
    assert 0 <= origins["low"] <= len(known)
    assert origins["low"] <= origins["high"] <= len(origins["names"])
    accept = origins.get("accept", {"low": [origins["low"]] * 2, "high": [origins["high"]] * 2})
    assert all(accept[end][0] <= origins[end] <= accept[end][1] for end in ("low", "high"))


@pytest.mark.parametrize(("folder", "claim"), claims())
def test_a_dispute_says_of_each_article_whether_it_carries_it(folder: Path, claim: dict[str, Any]) -> None:
    rows = manifest(folder)
    for dispute in claim["disputes"]:
        carried, missing, may = set(dispute["carried_by"]), set(dispute["missing_in"]), set(dispute.get("may_carry", []))
        assert carried == {one["file"] for one in dispute["statements"]}
        assert set(claim["articles"]) <= carried | missing | may
        assert not carried & missing
        assert not may & missing
        assert dispute["stance"] in STANCES - {"asserts", "asks"}
        first = min(published(rows[file])[1] for file in carried)
        assert all(published(rows[file])[0] >= first for file in dispute["missing_later"])


@pytest.mark.parametrize(("folder", "claim"), claims())
def test_quantities_and_drift_are_about_articles_of_the_claim(folder: Path, claim: dict[str, Any]) -> None:
    assert set(claim["quantities"]) <= set(claim["articles"])
    assert all(high is None or low <= high for low, high in claim["quantities"].values())
    for drift in claim["drift"]:
        assert drift["before"] in body(folder, drift["from"])
        assert drift["after"] in body(folder, drift["to"])
    outlets = {row["outlet"] for row in manifest(folder).values()}
    assert all(name in outlets for circle in claim["circular"] for name in circle)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_separate_claims_exist_and_share_no_statement(folder: Path) -> None:
    answers = expected(folder)
    told = {claim["name"]: {(one["file"], one["text"]) for one in claim["statements"]} for claim in answers["claims"]}
    assert answers["separate"] != []
    assert all(not told[one] & told[other] for one, other in answers["separate"])


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_reuse_goes_from_an_earlier_page_to_a_later_one(folder: Path) -> None:
    rows = manifest(folder)
    for reuse in expected(folder)["reuse"]:
        assert published(rows[reuse["from"]])[0] < published(rows[reuse["to"]])[1]
        assert reuse["kind"] in {"copy", "quote", "translation", "revision"}


@pytest.mark.parametrize(("path", "page"), attributions())
def test_attributions_are_spans_of_their_page(path: Path, page: dict[str, Any]) -> None:
    # No page is of a test story: of the others, only the answers of the test part are kept from who writes rules.
    assert not page["file"].startswith("test_")
    text = path.read_text(encoding="utf-8")
    assert all(optional in text for optional in page["optional"])
    for one in page["statements"]:
        assert one["content"] in text
        assert all(one[part] is None or one[part] in text for part in ("source", "cue"))
        assert {one["stance"], *one.get("stance_also", [])} <= STANCES
        assert one["modality"] in MODALITIES
        # Where the verb alone can say who speaks, no word may name the source of a chain.
        assert one["source"] is None or one["chain"] != []
        assert one["source"] is not None or one["chain"] == [] or page["language"] in VERB_TELLS_WHO


def test_conditionals_are_words_of_their_sentences_and_no_sentence_is_in_both_parts() -> None:
    sentences = {}
    for part in ("dev", "test"):
        with (GOLD / "conditionals" / f"{part}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        sentences[part] = {row["sentence"] for row in rows}
        for row in rows:
            if row["kind"] == "none":
                assert not row["form"] + row["occurrence"] + row["tense"] + row["reading"]
                continue
            places = re.findall(rf"(?<!\w){re.escape(row['form'])}(?!\w)", row["sentence"])
            assert 1 <= int(row["occurrence"]) <= len(places)
            assert row["tense"] in {"present", "past"}
            assert (row["reading"] == "hearsay") == (row["kind"] in {"with source", "without source"})
    assert len(sentences["dev"] | sentences["test"]) >= 320
    assert not sentences["dev"] & sentences["test"]


def test_denials_hold_what_they_deny_and_no_sentence_is_in_both_parts() -> None:
    rows = {}
    for part in ("dev", "test", "figures_dev", "figures_test", "clauses_dev", "clauses_test"):
        with (GOLD / "denials" / f"{part}.csv").open(encoding="utf-8", newline="") as file:
            rows[part] = list(csv.DictReader(file))
        for row in rows[part]:
            assert row["denied"] in row["sentence"]
            assert (row["family"] == "alike") == (row["stance"] == "asserts") == (not row["denied"])
            assert row["family"] == "figure" or not row.get("rejected")
            assert set(row["stance"].split("/")) <= {"asserts", "negates", "denies", "doubts", "corrects"}
    sentences = {part: {row["sentence"] for row in listed} for part, listed in rows.items()}
    assert len(sentences["dev"] | sentences["test"]) >= 360
    assert not sentences["dev"] & sentences["test"]
    assert len(sentences["figures_dev"] | sentences["figures_test"]) == 180
    assert len(sentences["clauses_dev"] | sentences["clauses_test"]) == 135


def test_each_part_has_three_pages_in_each_language() -> None:
    for part in ("dev", "test"):
        languages = [
            page["language"] for page in json.loads((GOLD / "attributions" / f"{part}.json").read_text(encoding="utf-8"))
        ]
        assert (languages.count("fr"), languages.count("en")) == (3, 3)
