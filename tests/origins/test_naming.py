"""Whether a medium is called by a name, or only by what it is."""

from __future__ import annotations

import pytest

from sourcier.origins.naming import unnamed_medium
from sourcier.records import ChainLink

UNNAMED = """
A French weekly; One broadcaster; Another paper; Regional press; State television; Один телеканал
an agency; a local website; a British tabloid; Russian media; Local media; The agency; a Telegram channel; a rival paper
l'agence; un site local; la presse internationale; les médias; La presse russe; une chaîne Telegram locale
un periódico; La prensa del país vecino
столичная газета; интернет-издание; британского таблоида; Telegram-канал
صحيفة محلية; موقع إخباري محلي; الوكالة; وكالة أنباء; وسائل إعلام محلية; القناة
"""
NAMED = """
Der Spiegel; Sky News; Press TV; Morning Star; Independent; Radio Sud
The Times; The New York Times; The Independent; Le Monde; Libération; Al Jazeera; Today; coulisses.net; @front_news
канал «вслух»; РИА; Новая газета; صحيفة الصباح; الجزيرة; قناة العربية; وكالة رويترز
"""


def _listed(names: str) -> list[str]:
    return [name.strip() for line in names.split("\n") for name in line.split(";") if name.strip()]


@pytest.mark.parametrize("name", _listed(UNNAMED))
def test_a_medium_without_a_name(name: str) -> None:
    assert unnamed_medium(ChainLink(name=name, kind="outlet"))


@pytest.mark.parametrize("name", _listed(NAMED))
def test_a_medium_by_its_name(name: str) -> None:
    assert not unnamed_medium(ChainLink(name=name, kind="outlet"))


def test_only_a_medium_that_nobody_knows_is_one_without_a_name() -> None:
    assert not unnamed_medium(ChainLink(name="a local website", kind="person"))
    assert not unnamed_medium(ChainLink(name="the agency", kind="agency", entity="agency:littoral"))
