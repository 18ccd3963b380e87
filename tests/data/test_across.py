"""Words that are found from another script, by how they begin and how alike they are."""

from __future__ import annotations

import pytest

from sourcier.data.across import Across

WORDS = ["wagner", "wilson", "walter", "littoral", "marchand"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        # As a consonant where German has it, as a vowel where English has it.
        ("вагнер", "wagner"),
        ("فاغنر", "wagner"),
        ("вальтер", "walter"),
        ("فالتر", "walter"),
        ("уилсон", "wilson"),
        ("ويلسون", "wilson"),
        ("литтораль", "littoral"),
        ("вагон", None),
        ("фонтан", None),
    ],
)
def test_a_name_is_found_from_another_script(asked: str, found: str | None) -> None:
    across = Across()
    for word in WORDS:
        across.add(word)
    assert across.nearest(asked) == found
