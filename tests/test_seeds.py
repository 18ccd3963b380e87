"""The founding pages: found, not written in. The same answers must follow when the pages are changed.

The pages are not part of the project; where they are absent these tests skip. Statements are pointed at by short words
of theirs, never quoted whole.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from sourcier.pipeline import build_report, read_pages
from sourcier.records import Article, Claim, Place, Refusal, Report
from sourcier.sources import open_inputs

SEEDS = Path(os.environ.get("SOURCIER_SEEDS") or Path(__file__).parents[2] / "shared" / "seeds")
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason=f"the five founding pages are not at {SEEDS} (set SOURCIER_SEEDS)")

Change = Callable[[str], str]
AGENCY, OBSERVATORY = "source militaire et diplomatique|source diplomatique et militaire", "Observatoire syrien"


def _report(folder: Path) -> Report:
    articles: list[Article] = []
    for one in read_pages(open_inputs([str(folder)])):
        assert not isinstance(one, Refusal), one
        articles.append(one)
    return build_report(articles)


def _changed(
    folder: Path, change: Change = str, *, leave_out: str = "", rename: Callable[[int, str], str] = lambda i, name: name
) -> Path:
    """The pages copied into ``folder`` with their text and manifest changed."""
    names = [p.name for p in sorted(SEEDS.glob("*.txt")) if not leave_out or not p.name.startswith(leave_out)]
    renamed = {name: rename(i, name) for i, name in enumerate(names)}
    for name in names:
        (folder / renamed[name]).write_text(change((SEEDS / name).read_text(encoding="utf-8")), encoding="utf-8")
    with (SEEDS / "manifest.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["file"] in renamed]
    with (folder / "manifest.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        for row in rows:
            writer.writerow({key: renamed[value] if key == "file" else change(value) for key, value in row.items()})
    return folder


class _Answers:
    """A report that can be asked by words of its statements."""

    def __init__(self, report: Report) -> None:
        self.report = report
        self.article_of = {s.id: a for a in report.articles for s in a.statements}
        self.text_of = {s.id: a.text[s.content[0] : s.content[1]] for a in report.articles for s in a.statements}

    def claims(self, words: str) -> list[Claim]:
        return [c for c in self.report.claims if any(re.search(words, self.text_of[s], re.I) for s in c.statements)]

    def the_claim(self, words: str) -> Claim:
        found = self.claims(words)
        assert len(found) == 1, [c.summary for c in found]
        return found[0]

    def tellers(self, claim: Claim) -> int:
        return len({self.article_of[s].id for s in claim.statements})

    def origins(self, claim: Claim) -> tuple[int, int, list[str]]:
        return claim.origins.low, claim.origins.high, [o.name for o in claim.origins.items]


def _named(names: Iterable[str], *wanted: str) -> bool:
    return all(any(re.search(w, name, re.I) for name in names) for w in wanted)


def _first_day(answers: _Answers, day: str, origins: int = 2, agency: str = AGENCY) -> None:
    claim = answers.the_claim(rf"le {day}\b.*europ|{day}.*descente")
    low, high, names = answers.origins(claim)
    assert (low, high) == (origins, origins), claim.origins.reasons
    assert _named(names, agency)
    assert origins < 2 or _named(names, OBSERVATORY)
    assert answers.tellers(claim) == origins + 1


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> _Answers:
    return _Answers(_report(_changed(tmp_path_factory.mktemp("seeds"))))


def test_the_first_day_has_two_origins(answers: _Answers) -> None:
    _first_day(answers, "26 août")


def test_the_second_day_has_one_origin(answers: _Answers) -> None:
    claim = answers.the_claim(r"Deux jours plus tard|Le 28 août")
    assert answers.origins(claim)[:2] == (1, 1)
    assert _named(answers.origins(claim)[2], AGENCY)
    assert answers.tellers(claim) == 2
    assert {v.quantity.mode for v in claim.versions if v.quantity} == {"exact", "approx"}


def test_the_whole_is_a_claim_of_its_own_with_both_denials(answers: _Answers) -> None:
    claim = answers.the_claim(r"plus de 20 (commandants|chefs)")
    assert answers.origins(claim)[:2] == (1, 1)
    assert answers.tellers(claim) == 2
    assert {answers.article_of[s].path[-20:-4] for s in claim.statements} == {"b8e795be2ea80084", "05d02ab1756c0df8"}
    by = {re.sub(r"\W+", " ", d.by.lower()): d for d in claim.disputes}
    coalition = next(d for name, d in by.items() if "coalition" in name)
    opposition = next(d for name, d in by.items() if "opposition" in name)
    for dispute in (coalition, opposition):
        assert len(dispute.carried_by) == 1
        assert len(dispute.missing_in) == 1
    assert coalition.carried_by == opposition.missing_in


def test_the_operations_of_another_outlet(answers: _Answers) -> None:
    first, second = answers.the_claim("Kab al-Mala"), answers.the_claim("al-Rahba")
    assert first.id != second.id
    for claim in (first, second):
        assert answers.origins(claim)[:2] == (1, 1)
    assert _named(answers.origins(second)[2], "QG")


def test_the_unsourced_departure(answers: _Answers) -> None:
    claim = answers.the_claim(r"\b120\b")
    assert [o.kind for o in claim.origins.items] == ["not_given"]
    assert answers.tellers(claim) == 1


def test_the_correction(answers: _Answers) -> None:
    correcting = [s.id for a in answers.report.articles for s in a.statements if s.stance == "corrects"]
    assert correcting
    holding = [c for c in answers.report.claims if set(correcting) & {*c.statements, *(d.statement for d in c.disputes)}]
    assert len(holding) == 1


def test_few_claims_and_no_page_furniture(answers: _Answers) -> None:
    assert len(answers.report.claims) <= 60
    text = "\n".join(a.text for a in answers.report.articles)
    for furniture in ("noscript", "Please Wait", "folder_open", "WordPress.com", "Laisser un commentaire", "Connexion à"):
        assert furniture not in text
    credits = " ".join(c.name + a.text[c.start : c.end] for a in answers.report.articles for c in a.credits)
    for credit in ("agences", "Divers", "presstv", "SLT", "South Front"):
        assert credit in credits


def test_places(answers: _Answers) -> None:
    places = [m for a in answers.report.articles for m in a.mentions if isinstance(m, Place)]
    town = {p.geoname for p in places if re.fullmatch(r"Deir (Ezzor|ez-Zor)", p.text)}
    assert len(town) == 1
    for village in ("al-Treif", "Albu Leil", "Kab al-Mala"):
        unlisted = [p for p in places if p.name == village]
        assert unlisted
        assert {p.geoname for p in unlisted} == {None}
        assert {p.near for p in unlisted} == town


def _dates(text: str) -> str:
    """Everything four weeks earlier, so that weekdays still fit."""
    for old, new in [
        ("mai dernier", "avril dernier"), ("juin et juillet", "mai et juin"), ("26 août", "29 juillet"), ("28 août", "31 juillet"),
        ("août", "juillet"), ("septembre", "août"), ("2017-09-08", "2017-08-11"), ("2017-09-06", "2017-08-09"), ("2017-11-15", "2017-10-18"),
    ]:  # fmt: skip
        text = text.replace(old, new)
    return text


def _numbers(text: str) -> str:
    for old, new in [
        ("vingtaine", "trentaine"),
        ("20 c", "30 c"),
        ("deux commandants", "trois commandants"),
        ("deux chefs", "trois chefs"),
    ]:
        text = text.replace(old, new)
    return text


def _names(text: str) -> str:
    for old, new in [
        ("Sputniknews", "Meridien Info"), ("Sputnik", "Meridien Info"), ("South Front", "Eastern Lines"), ("El Nashra", "Al Manbar"),
        ("al-Treif", "al-Zahiya"), ("Albu Leil", "Albu Saraf"), ("Kab al-Mala", "Tell al-Waqf"), ("Le blog Sam La Touch", "Carnets du Levant"),
    ]:  # fmt: skip
        text = text.replace(old, new)
    return text


def test_order_and_names_of_files_do_not_matter(tmp_path: Path, answers: _Answers) -> None:
    turned = _Answers(_report(_changed(tmp_path, rename=lambda i, name: f"page-{9 - i}.txt")))
    _first_day(turned, "26 août")
    assert len(turned.report.claims) == len(answers.report.claims)


def test_without_the_observatory_one_origin_is_left(tmp_path: Path) -> None:
    _first_day(_Answers(_report(_changed(tmp_path, leave_out="002"))), "26 août", origins=1)


def test_other_dates(tmp_path: Path) -> None:
    changed = _Answers(_report(_changed(tmp_path, _dates)))
    _first_day(changed, "29 juillet")
    assert changed.origins(changed.the_claim(r"Deux jours plus tard|Le 31 juillet"))[:2] == (1, 1)


def test_other_numbers(tmp_path: Path) -> None:
    changed = _Answers(_report(_changed(tmp_path, _numbers)))
    _first_day(changed, "26 août")
    claim = changed.the_claim(r"Deux jours plus tard|Le 28 août")
    assert {v.quantity.value for v in claim.versions if v.quantity} == {30}


def test_other_names(tmp_path: Path) -> None:
    changed = _Answers(_report(_changed(tmp_path, _names)))
    _first_day(changed, "26 août")
    assert changed.origins(changed.the_claim(r"Deux jours plus tard|Le 28 août"))[:2] == (1, 1)
    assert changed.origins(changed.the_claim(r"plus de 20 (commandants|chefs)"))[:2] == (1, 1)
    assert changed.the_claim("Tell al-Waqf").id != changed.the_claim("al-Rahba").id
