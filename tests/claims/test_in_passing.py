"""What a sentence tells besides what it states: another event as its time, an older one as its background."""

from __future__ import annotations

import pytest

from sourcier.claims.clauses import main_action
from sourcier.claims.likeness import SAME, likeness
from sourcier.claims.negations import denying
from sourcier.claims.weights import Weights
from sourcier.languages import language
from sourcier.mentions.actions import find
from sourcier.records import Article, Published

from .making import of, on, telling


def _states(code: str, text: str) -> str:
    known = language(code)
    assert known is not None
    assert known.actions is not None
    stated = main_action(text, 0, find(text, language=code), [], known.actions)
    return stated.action if stated else ""


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "La clôture a été découpée avant l'incendie."),
        ("fr", "Le gardien dormait depuis l'explosion."),
        ("fr", "Le maire est apparu après le grand naufrage."),
        ("en", "The fence was painted before the fire."),
        ("en", "The gate had been open since the robbery."),
        ("en", "Lights were seen after the second explosion."),
        ("ru", "Сторож спал до взрыва."),
        ("ru", "Ворота скрипели после пожара."),
        ("ar", "كان السياج مقصوصا قبل الحريق."),
        ("ar", "نام الحارس بعد الانفجار."),
    ],
)
def test_a_noun_behind_before_or_after_only_says_when(code: str, text: str) -> None:
    assert _states(code, text) == ""


@pytest.mark.parametrize(
    ("code", "text", "action"),
    [
        ("fr", "Trois ouvriers sont morts après l'explosion.", "kill"),
        ("fr", "Avant l'aube, l'explosion a réveillé la ville.", "explode"),
        ("en", "The blast came after midnight.", "explode"),
        ("en", "Four men were arrested after the robbery.", "arrest"),
        ("en", "Two deaths before noon.", "kill"),
        ("ru", "После пожара арестовали сторожа.", "arrest"),
        ("ru", "Взрыв прогремел до рассвета.", "explode"),
        ("ar", "اعتقل الحارس بعد الحريق.", "arrest"),
        ("ar", "وقع الانفجار قبل الفجر.", "explode"),
    ],
)
def test_what_happens_then_is_stated(code: str, text: str, action: str) -> None:
    assert _states(code, text) == action


def _published(name: str, day: str) -> Article:
    return Article(id=name, version=name, text="", published=Published(earliest=day, latest=day, basis="metadata"))


def test_what_opens_an_article_is_no_event_of_long_ago() -> None:
    articles = [_published("news", "2026-03-10"), _published("other", "2026-03-11")]
    dead = {"quantity": of(4, "person"), "names": ["plan"]}
    undated = telling("news", "Four pupils were killed by a slide", "kill", **dead)
    past = telling("other", "Four pupils were killed by a slide", "kill", time=on("2024-02-10"), **dead)
    recent = telling("other", "Four pupils were killed by a slide", "kill", time=on("2026-03-09"), **dead)
    weights = Weights([undated, past, recent], articles)
    assert likeness(undated, recent, weights) >= SAME
    assert likeness(undated, past, weights) <= likeness(undated, recent, weights) - 1


@pytest.mark.parametrize(
    ("code", "text", "denies"),
    [
        ("en", "Nobody wants to be the first ship at that quay", False),
        ("en", "The broker does not know where the tanker lies", False),
        ("en", "No one dared to touch the tank", False),
        ("en", "No tank was at that quay", True),
        ("fr", "Personne ne veut être le premier à quai", False),
        ("fr", "Le courtier ne sait pas où mouille le vraquier", False),
        ("fr", "Aucune cuve ne se trouvait à quai", True),
        ("ru", "Никто не хочет быть первым у причала", False),
        ("ru", "У причала не было ни одной цистерны", True),
        ("ar", "لا يريد أحد أن يكون أول من يرسو", False),
        ("es", "Nadie quiere ser el primero en ese muelle", False),
    ],
)
def test_what_nobody_wants_or_knows_denies_nothing(code: str, text: str, denies: bool) -> None:
    known = language(code)
    assert known is not None
    assert known.actions is not None
    assert denying(text, known.actions) is denies
