"""The alias table itself: well formed, unambiguous where it is used in running text."""

from __future__ import annotations

import pytest

from sourcier.data.aliases import misspelt, stem, table

# Names that two entities really share; the first listed in the table is meant.
SHARED = {"onu"}


def test_no_name_of_running_text_means_two_entities() -> None:
    clashes = {}
    for key, aliases in table().by_key.items():
        # An acronym and a word of the same letters are told apart by their capitals.
        entities = {a.entity for a in aliases if not a.asked and not a.acronym}
        if len(entities) > 1:
            clashes[key] = entities
    assert clashes == {}


def test_no_acronym_means_two_entities() -> None:
    meanings: dict[str, set[str]] = {}
    for aliases in table().by_key.values():
        for alias in aliases:
            if alias.acronym and not alias.asked:
                meanings.setdefault(alias.written, set()).add(alias.entity)
    assert {name: ids for name, ids in meanings.items() if len(ids) > 1} == {}


def test_every_alias_has_letters_and_a_slug() -> None:
    for key, aliases in table().by_key.items():
        assert all(key)
        assert all(a.entity == a.entity.lower() and " " not in a.entity for a in aliases)


def test_misspelt_forgives_a_swap_and_one_letter_of_a_long_name() -> None:
    assert [a.entity if (a := misspelt(name)) else None for name in ("Deach", "Hezbolah", "Erdogen", "Table", "Daech")] == [
        "islamic-state",
        "hezbollah",
        "recep-tayyip-erdogan",
        None,
        None,
    ]


def test_stem_makes_russian_cases_agree() -> None:
    assert len({stem(word) for word in ("сирийская", "сирийской", "сирийскую")}) == 1
    assert stem("игил") == "игил"


@pytest.mark.parametrize("n", range(1, 9))
def test_misspelt_forgives_one_letter_wherever_it_is(n: int) -> None:
    name = "Hezbollah"
    edited = (name[:n] + "q" + name[n + 1 :], name[:n] + "q" + name[n:], name[:n] + name[n + 1 :], f"{name[:n]}q{name[n + 1 :]}q")
    assert [a.entity if (a := misspelt(one)) else None for one in edited] == ["hezbollah"] * 3 + [None]
