"""Names of media in the letters of other scripts: their articles, their kinds, the places that they are called by."""

from __future__ import annotations

import pytest

from sourcier.origins.names import DIFFERENT, SAME, same_medium, same_name

NAMES = [
    ("Le Phare de Brieux", "لو فار دو بريو", True),
    ("Les Nouvelles de Sarne", "ليه نوفيل دو سارن", True),
    ("Le Phare de Brieux", "Ле Фар де Бриё", True),
    ("La Voix du Port", "Ла Вуа дю Пор", True),
    ("The Northgate Herald", "ذا نورثغيت هيرالد", True),
    ("The Northgate Herald", "Зе Нортгейт Геральд", True),
    ("El Faro del Puerto", "إل فارو ديل بويرتو", True),
    ("El Faro del Puerto", "Эль Фаро дель Пуэрто", True),
    ("Вечерний Бор", "فيتشيرني بور", True),
    ("Берег сегодня", "Bereg Segodnya", True),
    ("Берег сегодня", "بيريغ سيفودنيا", True),
    ("سهم برس", "Sahm Press", True),
    ("سهم برس", "Сахм Пресс", True),
    ("صدى الوادي", "Сада аль-Вади", True),
    ("صدى الوادي", "Sada Al-Wadi", True),
    ("صوت الجبل", "Саут аль-Джабаль", True),
    ("Rosalia", "روزاليا", True),
    ("Rosalia", "Розалия", True),
    ("Rosalia", "روسيا", False),
    ("Foxley News", "فوكسلي نيوز", True),
    ("Foxley News", "فورسلي نيوز", False),
    ("بوابة الواحة", "Bawabat Al-Waha", True),
    ("بوابة الواحة", "Bawabat Al-Wadi", False),
    ("صحيفة الوطن", "Аль-Ватан", True),
    ("صحيفة الوطن", "Аль-Маджд", False),
    ("راديو الوادي", "Радио аль-Вади", True),
    ("نبض الجبل", "Nabd Al-Jabal", True),
    ("Двина-Медиа", "دفينا ميديا", True),
    ("Agence Brieux Presse", "بريو برس", True),
    ("Голос степи", "Golos Stepi", True),
    ("Голос степи", "غولوس ستيبي", True),
    ("Вечерний Бор", "Vecherny Bor", True),
    ("Таловский курьер", "Talovsky Kuryer", True),
    ("La Gazette de Lormes", "لا غازيت دو لورم", True),
    ("الجبل اليوم", "Аль-Джабаль аль-Яум", True),
    ("الجبل اليوم", "Al-Jabal Al-Youm", True),
    ("Радио Бор", "راديو بور", True),
    ("Le Courrier de l'Estuaire", "لو كورييه دو ليستوير", True),
    ("Le Courrier de l’Estuaire", "لو كورييه دو ليستوير", True),
    ("L'Éclaireur de Mirecombe", "ليكليرور دو ميركومب", True),
    ("L'Écho de l'Estuaire", "ليكو دو ليستوير", True),
    ("L'Écho de Valvert", "Леко де Вальвер", True),
    ("L'Écho de Valvert", "Л'Эко де Вальвер", True),
    ("Le Phare d'Armor", "لو فار دارمور", True),
    ("L'Indépendant", "ليندبندان", True),
    # An "s" that is heard as "z", an "x", and first letters that look like grammar.
    ("Rosalba", "روزالبا", True),
    ("Alexmoor Gazette", "أليكسمور غازيت", True),
    ("Maxfield Observer", "ماكسفيلد أوبزرفر", True),
    ("Severinform", "سيفيرينفورم", True),
    ("Sunvik Wire", "سونفيك واير", True),
    ("Le Réveil de Valmont", "لو ريفاي دو فالمون", True),
    ("Le Soleil de Brieux", "Ле Солей де Бриё", True),
    ("مرآة الساحة", "Mirat al-Saha", True),
    ("Le Réveil de Valmont", "لو فار دو فالمون", False),
    ("مرآة الساحة", "Sawt al-Saha", False),
    ("Maxfield Observer", "ماكسفيلد ريبورتر", False),
    ("Rosalba", "راديو ألبا", False),
    ("Verin", "سيرينا", False),
    ("Le Courrier de l'Estuaire", "لو كورييه دو لاسران", False),
    ("Le Courrier de Lasseran", "لو كورييه دو ليستوير", False),
    ("L'Écho de l'Estuaire", "لو كورييه دو ليستوير", False),
    ("Le Courrier de l'Estuaire", "L'Écho de l'Estuaire", False),
    ("Le Phare de Brieux", "لو كورييه دو بريو", False),
    ("Radio Brieux", "بريو برس", False),
    ("Радио Берег", "Bereg Press", False),
    ("صدى الوادي", "Саут аль-Вади", False),
    ("صدى الوادي", "صوت الوادي", False),
    ("La Voix du Port", "لا غازيت دو بور", False),
    ("Берег сегодня", "Радио Берег", False),
    ("Le Phare", "Le Phare de Brieux", False),
    ("Вечерний Бор", "Утренний Бор", False),
    ("Вечерний Бор", "أوتريني بور", False),
    ("The Northgate Herald", "ذا نورثغيت تايمز", False),
    ("The Northgate Herald", "Нортгейт Таймс", False),
    ("Голос степи", "Эхо степи", False),
    ("Голос степи", "إيخو ستيبي", False),
    ("نبض الجبل", "نبض السهل", False),
    ("نبض الجبل", "Nabd Al-Sahl", False),
    ("Radio Weld", "Weld News Agency", False),
    ("راديو الوادي", "Аль-Вади Пресс", False),
    ("Le Journal du Lac", "Le Journal du Lot", False),
    ("Le Journal du Lac", "لو جورنال دو لوت", False),
    ("سهم برس", "راديو سهم", False),
    ("Двина-Медиа", "Радио Двина", False),
    ("Таловский курьер", "Talov Kuryer", True),
    ("Таловский курьер", "تالوف كوريير", True),
    ("Таловский курьер", "Dolov Kuryer", False),
]


@pytest.mark.parametrize(("a", "b", "expected"), NAMES, ids=[f"{a} / {b}" for a, b, _ in NAMES])
def test_a_medium_in_other_letters(a: str, b: str, expected: bool) -> None:
    assert same_medium(a, b) == same_medium(b, a) == expected


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Abdelkader Zerrad", "عبد القادر زراد"),
        ("Abderrahmane Saleh", "عبد الرحمن صالح"),
        ("Abdurrahman Saleh", "Abd al-Rahman Saleh"),
        ("Abdel-Fattah Salem", "Abdelfattah Salem"),
        ("Noureddine Hamdi", "نور الدين حمدي"),
        ("Nour al-Din Hamdi", "نور الدين حمدي"),
        ("Нур ад-Дин Хамди", "نور الدين حمدي"),
        ("Абдель Фаттах Салим", "عبد الفتاح سالم"),
        ("Hassan Nasrallah", "حسن نصر الله"),
        ("Abdallah Saboun", "عبد الله صابون"),
    ],
)
def test_a_given_name_of_two_words_is_one_in_other_letters(a: str, b: str) -> None:
    assert same_name(a, b) == SAME


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Abdelkader Zerrad", "عبد الرحمن زراد"),
        ("Noureddine Hamdi", "سيف الدين حمدي"),
        ("Abdenour Bouzid", "عبد السلام بوزيد"),
        ("Geraldine Marsh", "Gerald Marsh"),
        ("Nadia Aldine", "نور الدين"),
    ],
)
def test_two_given_names_of_two_words_stay_two(a: str, b: str) -> None:
    assert same_name(a, b) == DIFFERENT


def test_a_medium_that_shares_a_given_name_with_somebody_is_not_them() -> None:
    assert same_name("Radio Morwick", "Марко Беллини", whole=True) == DIFFERENT
    assert same_name("Радио Берег", "Bereg", whole=True) == SAME


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Skyline Monitor", 'منظمة "سكاي لاين مونيتور"'),
        ("Skyline Monitor", "Скайлайн Монитор"),
        ("Heartland Relief", "هارت لاند ريليف"),
        ("Greenfield Trust", "غرين فيلد تراست"),
        ("Greenfield Trust", "Грин Филд Траст"),
        ("Blackwater Observer", "بلاك ووتر أوبزرفر"),
        ("Northgate Herald", "North Gate Herald"),
        ("Bluebird Foundation", "Blue Bird Foundation"),
    ],
)
def test_two_words_that_others_write_as_one(a: str, b: str) -> None:
    assert same_name(a, b) == same_name(b, a) == SAME


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Skyline Monitor", "سكاي مونيتور"),
        ("Skyline Monitor", "سكاي نيوز"),
        ("Skyline Monitor", "لاين مونيتور"),
        ("Greenfield Trust", "غرين وود تراست"),
        ("Northgate Herald", "North Herald"),
        ("Northgate Herald", "Northgate Gate Times"),
        ("Blackwater Observer", "بلاك ستون أوبزرفر"),
    ],
)
def test_two_words_are_no_other_one(a: str, b: str) -> None:
    assert same_name(a, b) == same_name(b, a) != SAME
