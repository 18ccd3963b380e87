"""Russian quantities (invented sentences)."""

from __future__ import annotations

import pytest

from sourcier.mentions import quantities

# text, the expression, low, high, value, mode, unit, concept.
CASES = [
    ("Около сорока докеров отравились.", "Около сорока докеров", 36, 44, 40, "approx", "докеров", "worker"),
    ("Более 20 командиров бежали.", "Более 20 командиров", 21, None, 20, "more_than", "командиров", "commander"),
    ("Не менее семи военнослужащих убиты.", "Не менее семи военнослужащих", 7, None, 7, "at_least", "военнослужащих", "soldier"),
    ("По меньшей мере трое раненых.", "По меньшей мере трое раненых", 3, None, 3, "at_least", "раненых", "injury"),
    ("До 600 сотрудников уволят.", "До 600 сотрудников", None, 600, 600, "at_most", "сотрудников", "employee"),
    ("Менее 50 школьников пришли.", "Менее 50 школьников", None, 49, 50, "less_than", "школьников", "pupil"),
    ("Почти 3 тыс. жителей уехали.", "Почти 3 тыс. жителей", 2700, 3000, 3000, "nearly", "жителей", "resident"),
    ("Порядка двух десятков боевиков.", "Порядка двух десятков боевиков", 16, 24, 20, "approx", "боевиков", "fighter"),
    ("Сгорело 86 домов.", "86 домов", 86, 86, 86, "exact", "домов", "house"),
    ("Погибли двое мирных жителей.", "двое мирных жителей", 2, 2, 2, "exact", "мирных жителей", "civilian"),
    ("Задержаны 17 российских туристов.", "17 российских туристов", 17, 17, 17, "exact", "туристов", "tourist"),
    ("Ущерб составил 1,3 млрд рублей.", "1,3 млрд рублей", 1.3e9, 1.3e9, 1.3e9, "exact", "рублей", "money"),
    ("Похитили 4 тыс. т зерна.", "4 тыс. т", 4000, 4000, 4000, "exact", "т", "measure_of_weight"),
    ("Двести сорок пять машин стоят.", "Двести сорок пять машин", 245, 245, 245, "exact", "машин", "car"),
    ("Две тысячи рабочих бастуют.", "Две тысячи рабочих", 2000, 2000, 2000, "exact", "рабочих", "worker"),
    ("Нанесли 2 687 ударов.", "2 687 ударов", 2687, 2687, 2687, "exact", "ударов", "strike"),
    ("Десятки раненых в больницах.", "Десятки раненых", 24, 99, None, "vague", "раненых", "injury"),
    ("Несколько сотен беженцев.", "Несколько сотен беженцев", 200, 999, None, "vague", "беженцев", "refugee"),
    ("Сотни тысяч беженцев.", "Сотни тысяч беженцев", 200000, 999999, None, "vague", "беженцев", "refugee"),
    ("Несколько свидетелей молчат.", "Несколько свидетелей", 2, None, None, "vague", "свидетелей", "witness"),
    ("Цены вырастут на 10–15 %.", "10–15 %", 10, 15, 12.5, "range", "%", "percent"),
    ("Ранены от 20 до 30 человек.", "от 20 до 30 человек", 20, 30, 25, "range", "человек", "person"),
    ("Ни один пассажир не пострадал.", "Ни один пассажир", 0, 0, 0, "none", "пассажир", "passenger"),
    ("Порог превышен на 18 процентов.", "18 процентов", 18, 18, 18, "exact", "процентов", "percent"),
]


@pytest.mark.parametrize(("text", "expression", "low", "high", "value", "mode", "unit", "concept"), CASES)
def test_find(
    text: str,
    expression: str,
    low: float | None,
    high: float | None,
    value: float | None,
    mode: str,
    unit: str,
    concept: str,
) -> None:
    (found,) = quantities.find(text, language="ru")
    assert (found.text, found.low, found.high, found.value) == (expression, low, high, value)
    assert (found.mode, found.unit, found.concept) == (mode, unit, concept)


NEGATIVES = [
    "Самолёт Су-34 разбился.",
    "Школа № 19 закрыта.",
    "Команда выиграла 2:1.",
    "Позвоните 8 800 555 35 35.",
    "Первый секретарь уволен.",
]


@pytest.mark.parametrize("text", NEGATIVES)
def test_find_leaves_alone(text: str) -> None:
    assert quantities.find(text, language="ru") == []
