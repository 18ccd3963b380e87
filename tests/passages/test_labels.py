"""What a repetition is called: a copy, a quotation, a stock phrase, or what a site puts around its articles."""

from __future__ import annotations

import random

import pytest

from sourcier import PassageIndex

FEET = {
    "fr": "Recevez chaque matin toutes nos enquêtes sur la vie du port de Marelle",
    "en": "Have you seen something on the quay? Write to the editors of the Post",
    "ru": "Подпишитесь на утреннюю рассылку, чтобы читать все репортажи о жизни порта",
    "ar": "اشتركوا في نشرتنا الصباحية لقراءة جميع تقاريرنا عن حياة الميناء القديم",
}


def invented(number: int, words: int = 120) -> str:
    """A text of its own, the same for the same number."""
    pick = random.Random(number)
    return " ".join(f"w{pick.randrange(20_000)}" for _ in range(words))


def labels(*texts: str, outlet: str | None = "Harbour Post", published: str | None = None) -> list[str]:
    """What the last of some texts repeats of those before it."""
    with PassageIndex() as index:
        for number, text in enumerate(texts):
            found = index.add(str(number), text, outlet=outlet, published=published)
        return [one.label for one in found]


@pytest.mark.parametrize("foot", FEET.values(), ids=FEET)
@pytest.mark.parametrize("outlet", ["Harbour Post", None])
def test_a_line_that_ends_two_articles_which_share_nothing_else_is_chrome(foot: str, outlet: str | None) -> None:
    assert labels(f"{invented(1)}.\n\n{foot}.", f"{invented(2)}.\n{foot}!\n", outlet=outlet) == ["chrome"]


@pytest.mark.parametrize("foot", FEET.values(), ids=FEET)
def test_a_line_amid_articles_is_chrome_where_it_is_met_again(foot: str) -> None:
    articles = [f"{invented(number)}.\n{foot}:\n{invented(number + 50)}." for number in range(5)]
    assert "chrome" not in labels(*articles[:2])
    assert labels(*articles[:3]) == ["chrome"]
    assert "chrome" not in labels(*articles[:3], outlet=None)
    assert labels(*articles, outlet=None) == ["chrome"]


def test_where_line_ends_are_lost_the_end_of_many_articles_is_chrome() -> None:
    articles = [f"{invented(number)}. {FEET['en']}." for number in range(5)]
    assert "chrome" not in labels(*articles[:4])
    assert labels(*articles) == ["chrome"]


def test_a_line_of_two_houses_is_no_chrome_until_it_is_met_often() -> None:
    with PassageIndex() as index:
        found = [
            [one.label for one in index.add(house, f"{invented(number)}\n{FEET['en']}", outlet=house)]
            for number, house in enumerate(["Post", "Courier", "Wire", "Echo", "Beacon"])
        ]
    assert "chrome" not in found[1] + found[2] + found[3]
    assert found[4] == ["chrome"]


def test_lines_above_and_below_articles_are_chrome_together() -> None:
    articles = [f"{FEET['fr']}\n{invented(number)}\n{FEET['en']}" for number in range(3)]
    assert labels(*articles) == ["chrome", "chrome"]


def test_a_line_beside_many_words_in_common_is_no_chrome() -> None:
    closing = "Inspectors from the energy board will look at the cables before the hall is opened again"
    shared = invented(3, 60)
    assert labels(f"{invented(1)} {shared}\n{closing}", f"{invented(2)}\n{shared} {invented(4, 9)}\n{closing}") == [
        "copy",
        "copy",
    ]


def test_news_in_brief_that_a_longer_article_repeats_whole_is_a_copy() -> None:
    brief = "A turbine hall at the Corven power station was shut down on Tuesday after workers smelled burning insulation."
    assert labels(brief, f"{invented(1)}\n{brief}") == ["copy"]


@pytest.mark.parametrize(
    "code",
    [
        "player.open('p7', {id: 'x81', origin: 'embed', mute: true, autoplay: false, sequence: 4})",
        "@media only screen and (min-width: 500px) {.side .box .mobile.wide { display: none; }}",
        'window.slot_9 = new Slot("banner", {"place": "top", "wide": true, "lazy": true, "size": 300});',
    ],
)
def test_code_of_a_page_is_chrome(code: str) -> None:
    assert labels(f"{invented(1)} {code} {invented(2)}", f"{invented(3)} {code} {invented(4)}") == ["chrome"]


def test_code_within_a_copied_article_leaves_it_a_copy() -> None:
    article = f"{invented(1)} player.open({{id: 4}}) {invented(2)}"
    assert labels(article, article) == ["copy"]


SAID = {
    "“”": "“Nobody will be hurt while the cables of the hall are looked at,” she told {who}",
    "‘’": "‘Nobody’s been hurt while the cables of the hall were looked at,’ she told {who}",
    "''": "''Nobody will be hurt while the cables of the hall are looked at,'' she told {who}",
    "'": "'Nobody will be hurt while the cables of the hall are looked at,' she told {who}",
    "«»": "« Personne n'a été blessé pendant l'examen des câbles de la salle des turbines », dit-elle à {who}",
    "„“": "„Никто не пострадал, пока осматривали кабели машинного зала станции“, сказала она {who}",
    '"" ar': '"لم يصب أحد بأذى أثناء فحص كابلات القاعة في المحطة" وفق ما قالت {who}',
}


@pytest.mark.parametrize("said", SAID.values(), ids=SAID)
def test_a_quotation_is_a_quote(said: str) -> None:
    told = labels(f"{invented(1)}. {said.format(who='the Post')}.", f"{invented(2)}. {said.format(who='Courier')}.")
    assert told == ["quote"]


@pytest.mark.parametrize(
    "text",
    [
        "In the '90s nobody at the harbour was told that the cables of the old hall had been laid without a permit",
        "L'an dernier, personne n'avait dit qu'on avait posé les câbles de l'ancienne salle sans l'accord de l'agence",
        "The dogs' owners were told at the harbour's gate that the cables of the hall had been laid without a permit",
    ],
)
def test_an_apostrophe_opens_no_quotation(text: str) -> None:
    assert labels(f"{invented(1)}. {text} {invented(2)}", f"{invented(3)}. {text} {invented(4)}") == ["copy"]


@pytest.mark.parametrize(
    ("first", "second", "label"),
    [
        ("“It is very clear that there has been a leak,”", "“It is very clear that there has been no rain,”", "stock"),
        ("“and of the hall nobody is told at any time,”", "“but of the hall nobody is told at any time,”", "quote"),
    ],
    ids=["opening words", "to its end"],
)
def test_a_short_part_of_a_quotation_counts_where_it_reaches_the_end(first: str, second: str, label: str) -> None:
    assert labels(f"{invented(1)} {first} x", f"{invented(2)} {second} y") == [label]


def test_a_form_that_is_filled_anew_is_stock() -> None:
    form = "Net profit {} crowns against {} crowns, sales {} against {} crowns, shares {} crowns against {} in the year"
    first, second = form.format(*range(100, 106)), form.format(*range(200, 206))
    assert labels(f"{invented(1)} {first} {invented(2)}", f"{invented(3)} {second} {invented(4)}") in ([], ["stock"])


def test_what_one_house_alone_writes_again_and_again_is_stock() -> None:
    line = "the bank said it had lent the market another sum against bills of the usual kinds at the usual rates of the week"
    articles = [f"{invented(number)} {line} {invented(number + 50)}" for number in range(6)]
    assert labels(*articles[:2]) == ["copy"]
    assert labels(*articles) == ["stock"]
    with PassageIndex() as index:
        found = [index.add(str(number), text, outlet=f"House {number}") for number, text in enumerate(articles)]
    assert [one.label for one in found[-1]] == ["copy"]


def test_an_unbroken_passage_is_a_copy_about_the_same_time() -> None:
    line = "the dyke of the old harbour gave way in the night and thirty houses were under water"
    with PassageIndex() as index:
        index.add("0", f"{invented(1)} {line} {invented(2)}", published="2021-03-01")
        for number, (day, label) in enumerate([("2021-03-03", "copy"), ("2021-06-03", "stock")]):
            text = f"{invented(10 + number)} {line} {invented(20 + number)}"
            assert [one.label for one in index.add(day, text, published=day)] == [label]


@pytest.mark.parametrize(("day", "label"), [("2021-03-20", "quote"), ("2021-09-20", "stock")])
def test_a_brief_quotation_counts_about_the_same_time(day: str, label: str) -> None:
    with PassageIndex() as index:
        index.add("0", f"{invented(1)} “we will do all that can be done” {invented(2)}", published="2021-03-01")
        found = index.add("1", f"{invented(3)} “we will do all that can be done” {invented(4)}", published=day)
        assert [one.label for one in found] == [label]


@pytest.mark.parametrize(
    ("outlet", "day", "label"),
    [("Board", "2021-03-08", "stock"), ("Board", "2021-03-01", "copy"), ("Courier", "2021-03-08", "copy")],
)
def test_a_form_that_its_house_fills_again_days_later_is_stock(outlet: str, day: str, label: str) -> None:
    form = (
        "Demand for oil rose {} per cent in the four weeks to the {} of the month, the board said in its report. Demand for light oil "
        "was {} barrels a day in that time, against {} the week before, and that for heavy oil was {} barrels a day in that time, "
        "against {}, while the stocks of both kinds stood at {} barrels."
    )
    first = ("four", "first", "seventy", "sixty", "ninety", "eighty", "twelve")
    second = ("two", "eighth", "fifty", "forty", "thirty", "twenty", "thirteen")
    with PassageIndex() as index:
        index.add("0", form.format(*first), outlet="Board", published="2021-03-01")
        found = index.add("1", form.format(*second), outlet=outlet, published=day)
        assert [one.label for one in found] == [label]
