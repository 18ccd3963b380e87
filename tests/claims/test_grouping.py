"""Which tellings are of one event."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import msgspec
import pytest

from sourcier import pipeline
from sourcier.claims.components import tellings
from sourcier.claims.grouping import group
from sourcier.claims.likeness import likeness
from sourcier.claims.weights import Weights
from sourcier.records import Page, Telling
from tests.claims.making import of, on, said_by, telling

MONDAY, WEDNESDAY, WEEK = on("2026-03-02"), on("2026-03-04"), on("2026-03-01", until="2026-03-09")
FIRE = "Un incendie a blessé des ouvriers de la scierie Bardot"

# What it shows, the tellings, and the ids that must end up together.
CASES: list[tuple[str, list[Telling], list[set[str]]]] = [
    (
        "other numbers are versions",
        [
            telling("A", FIRE, "injure", time=MONDAY, place="Lormes", quantity=of(30, "worker")),
            telling("B", FIRE, "injure", time=MONDAY, place="Lormes", quantity=of(12, "worker")),
        ],
        [{"A/0", "B/0"}],
    ),
    (
        "one article tells two days",
        [
            telling("A", FIRE, "injure", time=MONDAY, place="Lormes"),
            telling("A", FIRE, "injure", time=WEDNESDAY, place="Lormes", start=100),
            telling("B", FIRE, "injure", time=WEDNESDAY, place="Lormes"),
        ],
        [{"A/0"}, {"A/100", "B/0"}],
    ),
    (
        "a whole is not one of its parts",
        [
            telling("A", FIRE, "injure", time=WEEK, quantity=of(30, "worker")),
            telling("A", FIRE, "injure", time=MONDAY, place="Lormes", quantity=of(2, "worker"), start=100),
            telling("A", FIRE, "injure", time=WEDNESDAY, place="Auxy", quantity=of(28, "worker"), start=200),
            telling("B", FIRE, "injure", time=WEEK, quantity=of(30, "worker")),
            telling("B", FIRE, "injure", time=WEDNESDAY, place="Auxy", quantity=of(28, "worker"), start=100),
        ],
        [{"A/0", "B/0"}, {"A/100"}, {"A/200", "B/100"}],
    ),
    (
        "a loose lead is the one dated event below it",
        [
            telling("A", FIRE, "injure", time=WEEK, place="Lormes", quantity=of(30, "worker")),
            telling("A", FIRE, "injure", time=MONDAY, place="Lormes", quantity=of(30, "worker"), start=100),
        ],
        [{"A/0", "A/100"}],
    ),
    (
        "far towns are other events",
        [
            telling("A", "Un incendie a blessé des ouvriers", "injure", place="Lormes", quantity=of(4, "worker")),
            telling("B", "Un incendie a blessé des ouvriers", "injure", place="Valmont", quantity=of(4, "worker")),
        ],
        [{"A/0"}, {"B/0"}],
    ),
    (
        "other kinds of action are other events",
        [telling("A", FIRE, "injure", time=MONDAY, place="Lormes"), telling("B", FIRE, "arrest", time=MONDAY, place="Lormes")],
        [{"A/0"}, {"B/0"}],
    ),
    (
        "the first and the second",
        [
            telling("A", "La première livraison a brûlé à Tell Ain", "burn", ordinal=1, place="Tell Ain"),
            telling("A", "La deuxième livraison a brûlé près de Kafr Sud", "burn", ordinal=2, place="Kafr Sud", start=100),
        ],
        [{"A/0"}, {"A/100"}],
    ),
    (
        "a day's difference between two articles",
        [
            telling("A", FIRE, "injure", time=on("2026-03-02"), place="Lormes", quantity=of(30, "worker")),
            telling("B", FIRE, "injure", time=on("2026-03-03"), place="Lormes", quantity=of(30, "worker")),
        ],
        [{"A/0", "B/0"}],
    ),
    (
        "two languages, one event",
        [
            telling("A", FIRE, "injure", time=MONDAY, place="Lormes", quantity=of(30, "worker"), names=["bardot"]),
            telling("B", "Blaze hurts sawmill staff", "injure", time=MONDAY, place="Lormes", quantity=of(28, "worker"), names=["bardot"]),
        ],
        [{"A/0", "B/0"}],
    ),
    (
        "nothing in common but the action",
        [telling("A", "Trois pompiers blessés", "injure"), telling("B", "Un joueur blessé au genou", "injure")],
        [{"A/0"}, {"B/0"}],
    ),
    (
        "what another speaker says without a day is another version of the dated event",
        [
            said_by("Ann", telling("A", "Neuf ouvriers blessés à Lormes", "injure", time=MONDAY, quantity=of(9, "worker"), names=["bardot"])),
            said_by("Bob", telling("A", "sept ouvriers blessés à Lormes", "injure", quantity=of(7, "worker"), start=90, names=["bardot"])),
            telling("B", "Sept ouvriers blessés à Lormes", "injure", time=MONDAY, quantity=of(7, "worker"), names=["bardot"]),
        ],
        [{"A/0", "A/90", "B/0"}],
    ),
    (
        "a year apart nothing in between brings two events together",
        [
            telling("A", FIRE, "injure", time=MONDAY, place="Lormes", quantity=of(9, "worker"), names=["bardot"]),
            telling("B", FIRE, "injure", place="Lormes", quantity=of(9, "worker"), names=["bardot"]),
            telling("C", FIRE, "injure", time=on("2025-03-02"), place="Lormes", quantity=of(9, "worker"), names=["bardot"]),
        ],
        [{"A/0", "B/0"}, {"C/0"}],
    ),
    (
        "what answers a telling is of its event",
        [
            telling("A", "Cinq mille personnes ont défilé lundi", "protest", time=MONDAY, quantity=of(5000, "person")),
            msgspec.structs.replace(telling("A", "Elles étaient 90", "protest", quantity=of(90, "person"), start=90), again="A/0"),
            telling("B", "Les gendarmes étaient 90", "deploy", quantity=of(90, "person")),
        ],
        [{"A/0", "A/90"}, {"B/0"}],
    ),
    ("no telling", [], []),
]  # fmt: skip


def _ids(groups: Sequence[Sequence[Telling]]) -> list[set[str]]:
    return sorted(({t.statement.id for t in members} for members in groups), key=sorted)


@pytest.mark.parametrize(("what", "tellings", "expected"), CASES, ids=[case[0] for case in CASES])
def test_group(what: str, tellings: list[Telling], expected: list[set[str]]) -> None:
    assert _ids(group(tellings, Weights(tellings))) == sorted(expected, key=sorted)


@pytest.mark.parametrize(("what", "tellings", "expected"), CASES, ids=[case[0] for case in CASES])
def test_group_does_not_depend_on_order(what: str, tellings: list[Telling], expected: list[set[str]]) -> None:
    for turned in list(permutations(tellings))[:24]:
        assert _ids(group(turned, Weights(turned))) == sorted(expected, key=sorted)


def test_who_cites_a_medium_tells_what_its_article_tells() -> None:
    first = "Un lot de vaccin a été retiré à Lyon lundi, a appris Phare de source hospitalière."
    later = "Un lot aurait été retiré des cabinets, rapporte {}."
    counts = []
    for cited in ("le quotidien Phare", "le quotidien Autre"):
        pages = [
            Page(name="a", content=first, clean=True, language="fr", outlet="Phare", published="2026-03-03"),
            Page(name="b", content=later.format(cited), clean=True, language="fr", outlet="Salon", published="2026-03-04"),
        ]
        articles = [pipeline.read_page(page) for page in pages]
        told = [t for article in articles for t in tellings(article)]
        counts.append(likeness(told[0], told[-1], Weights(told, articles)))
    assert counts[0] > counts[1] + 0.4


def test_a_claim_that_hundreds_of_articles_tell_is_one() -> None:
    """Beyond `ALL_PAIRS` tellings are compared by rare features, and of a claim that most of them tell none is rare."""
    told = [
        telling(
            f"{n:03}",
            f"{'quarante' if n % 3 else 'une quarantaine de'} dockers évacués de Lormes {'mardi' if n % 2 else 'hier'}",
            "evacuate",
            time=on("2031-05-06"),
            place="Lormes",
            quantity=of(40, "worker"),
            names=("Ferlanne",),
        )
        for n in range(500)
    ]
    other = [telling(f"x{n}", f"le conseil {n} vend le moulin {n}", "sell", time=on("2031-06-06")) for n in range(100)]
    found = group([*told, *other], Weights([*told, *other]))
    assert max(map(len, found)) == 500
    assert not any(t in other for t in max(found, key=len))
