"""Where a text names an outlet, in whatever letters."""

from __future__ import annotations

import pytest

from sourcier.origins.outlets import place_of

ARABIC = "قالت صحيفة ليتورال إن الميناء مغلق."
RUSSIAN = "Как пишет «Литтораль», порт закрыт. Об этом сообщил «Вестник Ольма»."


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        (ARABIC, "Littoral", "ليتورال"),
        (RUSSIAN, "Littoral", "Литтораль"),
        (RUSSIAN, "Vestnik Olma", "Вестник Ольма"),
        (RUSSIAN, "Вестник Ольма", "Вестник Ольма"),
        ("Le Vestnik Olma écrit que le port est fermé.", "Вестник Ольма", "Vestnik Olma"),
        (RUSSIAN, "Vestnik Berga", None),
        (ARABIC, "Le Rivage", None),
        (ARABIC, "Le", None),
        ("", "Littoral", None),
        ("Le littoral est fermé.", "Littoral", None),
    ],
)
def test_an_outlet_is_found_where_it_is_named(text: str, name: str, found: str | None) -> None:
    place = place_of(text, name)
    assert (text[slice(*place)] if place else None) == found
