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


STORIES = [
    {"id": "a", "text": "Rebels attacked the town of Kostrova on Monday. The attack killed four soldiers in Kostrova."},
    {
        "id": "b",
        "text": "Four soldiers were killed in Kostrova when rebels assaulted the town, which rebels had attacked before.",
    },
    {
        "id": "c",
        "text": "A storm swept over the island of Merrin. Off Merrin the wind and the waves killed two sailors, the coastguard says.",
    },
]


def mention(key: str, article: str, word: str) -> dict[str, object]:
    text = next(one["text"] for one in STORIES if one["id"] == article)
    return {"id": key, "article": article, "start": text.index(word), "end": text.index(word) + len(word)}


def test_stories_of_mappings_articles_and_objects() -> None:
    assert sourcier.group_stories(STORIES) == [["a", "b"], ["c"]]
    objects = [type("Page", (), one)() for one in STORIES]
    assert sourcier.group_stories(objects) == [["a", "b"], ["c"]]
    read = [sourcier.read(one["text"], clean=True) for one in STORIES]
    found = sourcier.group_stories(read)
    assert sorted(map(sorted, found)) == sorted([sorted(one.id for one in read[:2]), [read[2].id]])
    assert sourcier.group_stories([]) == []


def test_events_of_one_story() -> None:
    mentions = [
        mention("1", "a", "attacked"),
        mention("3", "a", "killed"),
        mention("4", "b", "killed"),
        mention("5", "c", "killed"),
    ]
    found = sourcier.group_events(mentions, STORIES)
    assert ["3", "4"] in found
    assert ["5"] in found
    assert sorted(key for members in found for key in members) == ["1", "3", "4", "5"]


def test_events_without_the_text() -> None:
    articles = [{"id": "x", "text": "", "story": 1}, {"id": "y", "text": "", "story": 1}, {"id": "z", "text": "", "story": 2}]
    mentions = [{"id": f"{one['id']}", "article": one["id"], "text": "explosion"} for one in articles]
    assert sorted(sourcier.group_events(mentions, articles)) == [["x", "y"], ["z"]]


@pytest.mark.parametrize(
    ("mentions", "articles", "said"),
    [
        ([], [{"text": "Rain."}], "without `id`"),
        ([], [STORIES[0], STORIES[0]], "more than one article has the id a"),
        ([{"id": 1, "article": "a"}], STORIES, "mention 1 has no words"),
        ([mention("1", "a", "killed")] * 2, STORIES, "more than one mention has the id 1"),
    ],
)
def test_what_cannot_be_grouped_is_said(mentions: list[dict[str, object]], articles: list[dict[str, str]], said: str) -> None:
    with pytest.raises(sourcier.UsageError, match=said):
        sourcier.group_events(mentions, articles)
