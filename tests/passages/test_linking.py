"""link: which words stand in an earlier article, in which direction, and of what kind."""

from __future__ import annotations

import time
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sourcier.passages import link
from sourcier.records import Article, Reuse
from sourcier.words import words

from .texts import ALL, AR, EN, FR, OTHER, RU, article


def copied(one: Reuse, articles: list[Article]) -> tuple[str, str]:
    """The words of the source and of the target of a reuse."""
    texts = {each.id: each.text for each in articles}
    return (
        texts[one.source.article][one.source.start : one.source.end],
        texts[one.target.article][one.target.start : one.target.end],
    )


@pytest.mark.parametrize("text", ALL.values(), ids=ALL)
def test_an_exact_copy_is_one_passage_over_the_whole_text(text: str) -> None:
    articles = [article("a", text, "2021-03-01"), article("b", text, "2021-03-02")]
    (one,) = link(articles)
    assert (one.source.article, one.target.article, one.kind, one.basis) == ("a", "b", "copy", "text")
    assert one.similarity == 1.0
    assert one.probability == 1.0
    assert one.edits == ()
    assert {words(side).folded[0] for side in copied(one, articles)} == {words(text).folded[0]}
    assert one.target.end - one.target.start >= len(text) - 1


@pytest.mark.parametrize(
    ("text", "before", "after", "edit"),
    [
        (FR, "Trente-sept maisons", "Quarante maisons", ("Trente-sept", "Quarante")),
        (EN, "on Tuesday after", "late on Tuesday after", ("", "late")),
        (RU, "с сорока пассажирами", "с пятьюдесятью пассажирами", ("сорока", "пятьюдесятью")),
        (AR, "ثلاث مدارس", "أربع مدارس", ("ثلاث", "أربع")),
        (EN, "will examine the cables", "will examine cables", ("the", "")),
    ],
)
def test_a_light_edit_stays_inside_one_passage_and_is_told(text: str, before: str, after: str, edit: tuple[str, str]) -> None:
    (one,) = link([article("a", text, "2021-03-01"), article("b", text.replace(before, after), "2021-03-02")])
    assert one.target.end - one.target.start >= len(text.replace(before, after)) - 1
    assert 0.9 <= one.similarity < 1.0
    assert [(each.before, each.after) for each in one.edits] == [edit]


@pytest.mark.parametrize("text", ALL.values(), ids=ALL)
def test_a_partial_copy_is_bounded_to_the_word(text: str) -> None:
    sentence = text.split(". ")[1]
    articles = [article("a", text, "2021-03-01"), article("b", f"{OTHER}\n{sentence}.\n{OTHER[::-1]}", "2021-03-02")]
    (one,) = link(articles)
    assert copied(one, articles) == (sentence.rstrip("."), sentence.rstrip("."))


def test_a_trimmed_copy_with_another_ending() -> None:
    trimmed = FR[: FR.index(" Le maire")]
    articles = [article("a", FR, "2021-03-01"), article("b", f"{trimmed} La suite dans notre édition du soir.", "2021-03-02")]
    (one,) = link(articles)
    assert copied(one, articles)[1] == trimmed.rstrip(".")


def test_two_sources_in_one_page() -> None:
    articles = [
        article("fr", FR, "2021-03-01"),
        article("en", EN, "2021-03-01"),
        article("mix", f"{EN}\n\n{FR}", "2021-03-05"),
    ]
    assert [(one.source.article, one.target.article) for one in link(articles)] == [("en", "mix"), ("fr", "mix")]


@pytest.mark.parametrize(
    ("said", "first", "second"),
    [
        ("Nous n'avons jamais reçu le rapport des experts", "« {} », dit-elle.", "La maire répète : « {} »"),
        ("The bridge was never inspected after the flood of spring", '"{}," she said.', "Asked again: “{}”."),
        ("Мы не получали этого доклада ни весной ни летом", "«{}», — сказала она.", "Ответ прежний: «{}»."),
        ("لم نتلق أي تقرير من الخبراء قبل نهاية الشهر", "وقالت: «{}».", "كررت القول “{}”."),
        ("We will not pay twice", "'Never,' he wrote. \"{}.\"", 'On the wall stood "{}!"'),
    ],
)
def test_a_quotation_is_a_quote_even_when_short(said: str, first: str, second: str) -> None:
    articles = [article("a", first.format(said), "2021-03-01"), article("b", second.format(said), "2021-03-02")]
    (one,) = link(articles)
    assert one.kind == "quote"
    assert copied(one, articles)[1] == said


def test_a_short_run_outside_quotation_marks_is_not_reuse() -> None:
    articles = [
        article("a", f"They said that nobody will pay twice here. {EN}", "2021-03-01"),
        article("b", f"Critics insist that nobody will pay twice, again. {RU}", "2021-03-02"),
    ]
    assert link(articles) == ()


def test_a_part_of_a_longer_quotation_is_a_quote() -> None:
    articles = [
        article(
            "a", "« Les vannes tremblaient, puis tout a lâché, et on a couru vers la colline », raconte un gardien.", "2021-03-01"
        ),
        article("b", f"{EN} Un gardien : « Puis tout a lâché ».", "2021-03-02"),
        article("c", f"{RU} Selon lui, « on a couru vers la colline ».", "2021-03-03"),
    ]
    assert [(one.kind, copied(one, articles)[1]) for one in link(articles)] == [("quote", "on a couru vers la colline")]


def test_the_end_of_one_sentence_and_the_start_of_another_agree_by_chance() -> None:
    articles = [
        article("a", "Smoke rose over the port of Saint Aubel. According to the Tarn Courier, workers fled.", "2021-03-01"),
        article("b", "Bells rang in the port of Saint Aubel. According to the Tarn Almanac, they are old.", "2021-03-02"),
    ]
    assert link(articles) == ()


def test_a_late_original_gives_the_same_links_in_every_order() -> None:
    articles = [
        article("a", FR, "2021-03-01"),
        article("b", FR.replace("Trente-sept", "Quarante"), "2021-03-02"),
        article("c", FR.replace("Trente-sept", "Quarante").replace("Le maire", "La maire"), "2021-03-03"),
    ]
    results = {frozenset(link(list(each))) for each in permutations(articles)}
    assert len(results) == 1
    assert {(one.source.article, one.target.article) for one in results.pop()} == {("a", "b"), ("b", "c")}


def test_of_equal_wordings_the_earliest_is_the_source() -> None:
    articles = [article(str(day), EN, f"2021-03-{day:02}") for day in range(1, 29)]
    links = link(articles)
    assert len(links) == 27
    assert {one.source.article for one in links} == {"1"}


def test_of_equal_wordings_the_credited_one_is_the_source() -> None:
    articles = [
        article("a", FR, "2021-03-01"),
        article("b", FR, "2021-03-02", outlet="Gazette des Quais"),
        article("c", f"{FR}\nSource : Gazette des Quais", "2021-03-03", credit=("source", "Gazette des Quais")),
    ]
    assert ("b", "text") in {(one.source.article, one.basis) for one in link(articles) if one.target.article == "c"}


def test_a_later_version_of_a_page_is_a_revision() -> None:
    url = "https://www.quais.example/digue"
    articles = [
        article("a", FR, "2021-03-01", url=url, outlet="Quais"),
        article("b", FR.replace("lundi", "dimanche"), "2021-03-02", url=f"{url}/?utm_source=x#top", outlet="Quais"),
    ]
    (one,) = link(articles)
    assert one.kind == "revision"
    assert [(edit.before, edit.after) for edit in one.edits] == [("lundi", "dimanche")]


@pytest.mark.parametrize(
    ("first", "second", "low", "high"),
    [
        (None, None, 0.5, 0.5),
        ("2021-03-01", None, 0.5, 0.5),
        ("2021-03-01", "2021-03-01", 0.5, 0.5),
        ("2021-03-01", "2021-03-02", 1, 1),
    ],
)
def test_the_probability_tells_how_sure_the_direction_is(first: str | None, second: str | None, low: float, high: float) -> None:
    (one,) = link([article("a", EN, first), article("b", EN, second)])
    assert low <= one.probability <= high


def test_without_dates_a_credit_decides_the_direction() -> None:
    articles = [
        article("a", f"{EN}\n(Harbour Wire)", credit=("agency", "(Harbour Wire)")),
        article("b", EN, outlet="Harbour Wire"),
    ]
    (one,) = [one for one in link(articles) if one.basis == "text"]
    assert (one.source.article, one.target.article) == ("b", "a")
    assert one.probability == 0.9


@pytest.mark.parametrize("reverse", [False, True])
def test_without_dates_the_one_that_names_the_other_outlet_came_later(reverse: bool) -> None:
    articles = [
        article("a", f"{EN} The Harbour Wire reported it first.", outlet="Tarn Courier"),
        article("b", EN, outlet="Harbour Wire"),
    ]
    (one,) = link(articles[::-1] if reverse else articles)
    assert (one.source.article, one.target.article, one.probability) == ("b", "a", 0.8)


def test_chrome_and_credits_are_no_reuse() -> None:
    foot = "Follow all our reports every morning in the free letter of the house of Tarn"
    articles = [
        article("a", f"{EN}\n{foot}", "2021-03-01", chrome=foot),
        article("b", f"{OTHER}\n{foot}", "2021-03-02", chrome=foot),
        article("c", f"{RU}\n{foot}", "2021-03-03", credit=("source", foot)),
    ]
    assert link(articles) == ()


def test_a_phrase_that_many_outlets_use_over_months_is_left_out_but_not_within_days() -> None:
    phrase = "with a margin of error of plus or minus three percentage points"
    texts = [
        f"The survey of Tarn came back {phrase}. Cider sold out before supper.",
        f"Half would move away, a poll found {phrase}. Rain fell on Corven.",
        f"Nobody trusts the board any more, {phrase}! Boats went down in June.",
        f"Seven in ten like bells ({phrase}), says the parish of Vesh.",
    ]
    months = [article(f"m{i}", text, f"2021-{i + 1:02}-01") for i, text in enumerate(texts)]
    days = [article(f"d{i}", text, f"2021-03-{i + 1:02}") for i, text in enumerate(texts)]
    assert link(months) == ()
    assert len(link(days)) == 3


@pytest.mark.parametrize("texts", [[], [""], ["", ""], ["word"], ["word", "word"], [FR], ["«" * 5000, '"' * 5000]])
def test_nothing_to_find(texts: list[str]) -> None:
    assert link([article(str(i), text, f"2021-03-0{i + 1}") for i, text in enumerate(texts)]) == ()


def test_the_same_article_given_twice_does_not_copy_itself() -> None:
    one = article("a", FR, "2021-03-01")
    assert link([one, one]) == ()


@pytest.mark.parametrize("unit", ["ja ", "one two three ", " ".join(f"w{i}" for i in range(997)) + " "], ids=["1", "3", "997"])
def test_a_million_words_that_repeat_themselves_take_bounded_time(unit: str) -> None:
    text = unit * (1_000_000 // len(unit.split()))
    start = time.process_time()
    link([article("a", text, "2021-03-01"), article("b", text, "2021-03-02")])
    assert time.process_time() - start < 20


SENTENCES = [sentence for text in ALL.values() for sentence in text.rstrip(".").split(". ")]
PAGES = st.lists(
    st.tuples(st.lists(st.sampled_from(SENTENCES), max_size=5), st.lists(st.integers(0, 80), max_size=3)), min_size=2, max_size=5
)


@settings(max_examples=60, deadline=None)
@given(PAGES)
def test_spans_are_aligned_in_range_and_independent_of_the_order(pages: list[tuple[list[str], list[int]]]) -> None:
    articles = []
    for day, (sentences, dropped) in enumerate(pages):
        tokens = ". ".join(sentences).split()
        text = " ".join(token for i, token in enumerate(tokens) if i not in dropped)
        articles.append(article(str(day), text, f"2021-03-{day + 1:02}"))
    links = link(articles)
    assert frozenset(links) == frozenset(link(articles[::-1]))
    texts = {one.id: one.text for one in articles}
    for one in links:
        assert int(one.source.article) < int(one.target.article)
        assert 0 <= one.source.start < one.source.end <= len(texts[one.source.article])
        assert 0 <= one.target.start < one.target.end <= len(texts[one.target.article])
        source, target = (set(words(side.lower()).folded) for side in copied(one, articles))
        assert len(source & target) >= 0.5 * max(len(source), len(target))
        assert 0.6 <= one.similarity <= 1.0
