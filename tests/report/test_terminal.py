"""The answer in the terminal."""

from __future__ import annotations

import re
import unicodedata

import msgspec
import pytest

from sourcier.records import Origin, OriginCount, Step
from sourcier.report import one_claim, terminal
from sourcier.report.widths import columns, cut, fit, wrap

from .story import CARGO, DEATHS, EMPTY, REPORT
from .test_page import HOSTILE, hostile, many


@pytest.mark.parametrize(
    "words",
    [
        "6 articles, 6 outlets, 3 claims",
        "2 independent origins (exactly) behind 6 articles in 6 outlets",
        "between 1 and 2 independent origins behind 2 articles in 2 outlets",
        "Marta Oriel → La Criée [A6]",
        "by Aurel Vinça, porte-parole du port: carried by A1 and A4, missing in A2, A3, A5 and A6",
        "by ministère du Travail (the time): carried by A6, missing in A3, A4 and A5; earlier than it: A1 and A2",
        "Une vingtaine d'ouvriers (A1 and A2)",
        "quantity contradictory: Une vingtaine d'ouvriers → douze corps",
        "Agence ALN → Le Fil de la Baie → Harbour Courier → Вестник залива → Agence ALN",
        "pages/photo.txt: binary: give the text of the page instead",
        "a named witness and an anonymous port source are two people",
    ],
)
def test_the_answer_says(words: str) -> None:
    assert words in " ".join(terminal(REPORT, width=200).split())


def test_thousands_of_articles_are_written_one_way() -> None:
    looked = msgspec.structs.replace(REPORT.coverage, articles=5000, languages={"en": 5000})
    text = terminal(msgspec.structs.replace(REPORT, coverage=looked), width=200)
    assert "5,000 articles looked at" in text
    assert "en (5,000)" in text


def test_a_reason_that_holds_of_several_pairs_is_told_once() -> None:
    reasons = ("A and A may be one", "A and B may be one", "A and A may be one", "A and A may be one")
    claim = msgspec.structs.replace(DEATHS, origins=msgspec.structs.replace(DEATHS.origins, reasons=reasons))
    text = terminal(msgspec.structs.replace(REPORT, claims=(claim,)), width=200)
    assert re.findall("A and . may be one.*", text) == ["A and A may be one (3 times)", "A and B may be one"]


def test_a_long_circle_is_told_in_short_and_traced_whole() -> None:
    names = tuple(f"Paper {n}" for n in range(50))
    claim = msgspec.structs.replace(DEATHS, circular=(names,))
    report = msgspec.structs.replace(REPORT, claims=(claim,))
    told = "Paper 0 → Paper 1 → Paper 2 → Paper 3 → Paper 4 → Paper 5 → 44 more → Paper 0"
    assert told in " ".join(terminal(report, width=200).split())
    assert "Paper 48 → Paper 49 → Paper 0" in " ".join(one_claim(report, claim, width=200).split())


def test_what_was_left_out_is_not_called_an_omission_that_was_dropped() -> None:
    drift = msgspec.structs.replace(DEATHS.drift[0], component="omission", relation="dropped", before="20 corps", after="")
    claim = msgspec.structs.replace(DEATHS, drift=(drift,))
    text = " ".join(terminal(msgspec.structs.replace(REPORT, claims=(claim,)), width=200).split())
    assert "Drift dropped: 20 corps → not told" in text


def test_what_is_not_shown_is_counted() -> None:
    reasons = tuple(f"doubt {i}" for i in range(30))
    one = DEATHS.drift[0]
    drift = tuple(msgspec.structs.replace(one, after=f"{i} corps") for i in range(30))
    versions = tuple(
        msgspec.structs.replace(v, quantity=msgspec.structs.replace(v.quantity, text=f"{i} corps"))
        for v in DEATHS.versions
        if v.quantity
        for i in range(30)
    )
    claim = msgspec.structs.replace(
        DEATHS,
        origins=msgspec.structs.replace(DEATHS.origins, reasons=reasons),
        drift=drift,
        versions=versions,
        disputes=DEATHS.disputes[:1] * 30,
    )
    text = terminal(msgspec.structs.replace(REPORT, claims=(claim,)), width=200)
    assert "and 26 more reasons" in text
    assert "0 corps; 1 corps; 2 corps; 3 corps; 4 corps; 5 corps; and 24 more" in " ".join(text.split())
    assert "and 22 more disputes" in text
    assert len(text.splitlines()) < 50


def test_a_chain_that_another_goes_on_from_is_not_repeated() -> None:
    chains = [line for line in terminal(REPORT, width=300).split("C2")[0].splitlines() if "→" in line and "anonymat" in line]
    assert len(chains) == 2


def test_arrows_keep_their_direction_beside_arabic() -> None:
    assert "Agence ALN [A1]\u200e → \u200eصحيفة نادر [A4]" in terminal(REPORT, width=300)


@pytest.mark.parametrize("width", [40, 80, 100, 160])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    for text in (terminal(REPORT, width=width), one_claim(REPORT, DEATHS, width=width)):
        assert max(columns(line) for line in text.splitlines()) <= width


def test_colour_adds_nothing_but_colour() -> None:
    assert re.sub(r"\x1b\[\d+m", "", terminal(REPORT, color=True)) == terminal(REPORT)
    assert "\x1b" not in terminal(REPORT)


@pytest.mark.parametrize("color", [False, True])
def test_hostile_text_cannot_act_on_the_terminal(color: bool) -> None:
    report = hostile(HOSTILE + "\x1b]0;title\x07\x9b31m\r\nC9 fake claim")
    for text in (terminal(report, color=color), one_claim(report, report.claims[0], color=color)):
        bare = re.sub(r"\x1b\[\d+m", "", text) if color else text
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", bare)
        assert not re.search("^C9", bare, re.M)
        text.encode()


def test_one_claim_gives_the_words_behind_each_step() -> None:
    text = " ".join(one_claim(REPORT, DEATHS, width=200).split())
    assert "→ said to Agence ALN [A1] “a indiqué jeudi à l'agence ALN une source portuaire” [A1 180–231]" in text
    assert text.count("“(avec ALN)”") == 1
    assert "Grade contested (two or more origins, denied)" in text
    assert "“Aucun ouvrier n'est mort au silo 4”" in text


def test_the_first_claims_are_told_in_full_and_the_others_in_a_line() -> None:
    text = terminal(many(60, 400))
    assert text.count("Origins") == 10
    assert re.search(r"^C11 +✕ +2 origins +6 art\.  Une vingtaine", text, re.M)
    assert re.search(r"^C12 +1–2 origins +2 art\.  a cargo", text, re.M)
    assert "… and 190 more" in text


def test_a_chain_of_ten_thousand_steps_is_told_in_time() -> None:
    chain = tuple(Step(relation="cited_by", name=f"Blog {i}") for i in range(10_000))
    origin = Origin(id="o", name="x", kind="anonymous", articles=(), chains=(chain, chain[:5000]))
    claim = msgspec.structs.replace(DEATHS, origins=OriginCount(low=1, high=1, probable=1.0, items=(origin,)))
    report = msgspec.structs.replace(REPORT, claims=(claim,))
    assert "→ Blog 5" in terminal(report)
    assert one_claim(report, claim).count("→ cited by Blog") == 10_000


def test_an_empty_report_says_so() -> None:
    assert "No claim was found in what was read." in terminal(EMPTY)


def test_a_claim_of_articles_that_are_not_in_the_report_is_still_told() -> None:
    assert "Tell Amrine" in one_claim(EMPTY, CARGO)
    assert "Tell Amrine" in terminal(msgspec.structs.replace(EMPTY, claims=(CARGO,)))


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("新闻通讯社", 4, ["新闻", "通讯", "社"]),
        ("", 4, []),
        ("an abcdefghij", 8, ["an abcde", "fghij"]),
    ],
)
def test_wrap(text: str, width: int, lines: list[str]) -> None:
    assert list(wrap(text, width)) == lines


def test_columns_are_those_of_each_letter() -> None:
    for code in [*range(0x20, 0x3100), *range(0xF900, 0x10000), 0x1F600, 0x20000]:
        letter = chr(code)
        if unicodedata.category(letter) == "Cn":
            continue
        none = unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf")
        assert columns(letter) == (0 if none else 2 if unicodedata.east_asian_width(letter) in ("W", "F") else 1), hex(code)
    assert columns("e\u0301te\u0301 à la mer – 新闻") == 19


def test_a_name_of_many_letters_is_cut_at_a_column() -> None:
    assert cut("新闻通讯社", 6) == "新闻…"
    assert columns(cut("e\u0301" * 50, 10)) == 10


def test_cut_and_fit_end_with_an_ellipsis() -> None:
    assert cut("a long name", 6) == "a lon…"
    assert cut("short", 6) == "short"
    assert fit("one two three four five", 9, 2) == ["one two", "three fo…"]
