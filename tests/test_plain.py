"""The parts on plain things."""

from __future__ import annotations

import pytest

import sourcier

ENGLISH = [
    "The harbour was closed after two ships collided in the fog.",
    "The minister, Olena Marchuk, will visit three hospitals on Thursday.",
    "Farmers harvested 1,200 tonnes of wheat before the rain.",
    "A court sentenced the banker to six years in prison.",
]
PARALLEL = {
    "fr": [
        "Un tribunal a condamné le banquier à six ans de prison.",
        "Le port a été fermé après la collision de deux navires dans le brouillard.",
        "La ministre, Olena Martchouk, visitera trois hôpitaux jeudi.",
        "Les agriculteurs ont récolté 1 200 tonnes de blé avant la pluie.",
    ],
    "ru": [
        "Суд приговорил банкира к шести годам тюрьмы.",
        "Порт закрыли после того, как в тумане столкнулись два судна.",
        "Министр Елена Марчук в четверг посетит три больницы.",
        "До дождей фермеры собрали 1200 тонн пшеницы.",
    ],
    "ar": [
        "حكمت محكمة على المصرفي بالسجن ست سنوات.",
        "أغلق الميناء بعد اصطدام سفينتين في الضباب.",
        "ستزور الوزيرة أولينا مارتشوك ثلاثة مستشفيات يوم الخميس.",
        "حصد المزارعون 1200 طن من القمح قبل المطر.",
    ],
}
RIGHT = [3, 0, 1, 2]


@pytest.mark.parametrize("code", PARALLEL)
def test_translations_are_found_both_ways(code: str) -> None:
    assert [best[0][0] for best in sourcier.link_translations(PARALLEL[code], ENGLISH)] == RIGHT
    back = [best[0][0] for best in sourcier.link_translations(ENGLISH, PARALLEL[code])]
    assert [RIGHT[at] for at in back] == [0, 1, 2, 3]


def test_one_list_may_mix_languages() -> None:
    mixed = [PARALLEL["ar"][0], PARALLEL["ru"][1], PARALLEL["fr"][2]]
    assert [best[0][0] for best in sourcier.link_translations(mixed, ENGLISH)] == RIGHT[:3]


def test_empty_lists_and_passages() -> None:
    assert sourcier.link_translations([], ENGLISH) == []
    assert sourcier.link_translations(["", "?!"], ENGLISH) == [[], []]
    assert sourcier.link_translations(["Bonjour"], []) == [[]]
