"""How near sentences are, on a scale that is made of the collection and means the same of every model."""

from __future__ import annotations

import itertools
import random

import pytest

from sourcier import build_report, link_translations, read
from sourcier.claims import why
from sourcier.claims.decided import NOTHING
from sourcier.claims.embedders import open_embedder
from sourcier.claims.nearness import Nearness
from sourcier.records import Article, Comparison, Statement

from .embedders.made import Listed

THINGS = "harbour ferry council budget school roof river bridge factory strike hospital ward market prices forest fire".split()
DEEDS = "closed opened repaired flooded painted sold moved inspected doubled postponed".split()


def collection(articles: int = 6, sentences: int = 8) -> dict[str, list[tuple[str | None, str]]]:
    """Sentences that tell different things, drawn by lot."""
    drawn = random.Random(1)
    kinds = list(itertools.product(THINGS, DEEDS))
    drawn.shuffle(kinds)
    lines = ((f"the {thing} was {deed} on day {number}") for number, (thing, deed) in enumerate(kinds))
    return {str(n): [("en", line) for line in itertools.islice(lines, sentences)] for n in range(articles)}


SAID, AGAIN, OTHER = "the dam broke before dawn", "the dam burst before dawn", "a singer cancelled her concert"


def nearness(embedder: Listed, **size: int) -> Nearness:
    given = collection(**size)
    given["x"] = [("en", SAID)]
    given["y"] = [("en", AGAIN), ("en", OTHER)]
    return Nearness(open_embedder(embedder), given)


def test_what_tells_the_same_is_near_and_what_tells_something_else_is_not() -> None:
    near = nearness(Listed("broke burst"))
    assert near(SAID, AGAIN, across=False) == 1
    assert near(SAID, OTHER, across=False) <= 0
    assert 0 < nearness(Listed())(SAID, AGAIN, across=False) < 1


@pytest.mark.parametrize("lean", [0.1, 0.3])
def test_a_model_whose_cosines_lie_close_together_says_the_same(lean: float) -> None:
    plain, leaning = nearness(Listed()), nearness(Listed(lean=lean))
    assert leaning.cosine(*sorted((SAID, OTHER))) > plain.cosine(*sorted((SAID, OTHER))) + 0.2
    assert leaning(SAID, AGAIN, across=False) == pytest.approx(plain(SAID, AGAIN, across=False), abs=0.15)
    assert leaning(SAID, OTHER, across=False) <= 0


class Tongues(Listed):
    """Gives the sentences of each language something in common, as models do that know several."""

    def _embed(self, text: str) -> list[float]:
        vector = super()._embed(text)
        vector[0 if text.startswith("фр ") else 1] += 1.5
        return vector


def test_what_sets_two_languages_apart_is_taken_off() -> None:
    given = collection(articles=8)
    for key in list(given)[::2]:
        given[key] = [("fr", f"фр {text}") for _, text in given[key]]
    given |= {"x": [("en", SAID)], "y": [("fr", f"фр {AGAIN}"), ("en", AGAIN)]}
    plain, apart = (Nearness(open_embedder(one), given) for one in (Listed("broke burst"), Tongues("broke burst")))
    said, again = plain(SAID, f"фр {AGAIN}", across=True), apart(SAID, f"фр {AGAIN}", across=True)
    assert said is not None
    assert again is not None
    assert apart.cosine(*sorted((SAID, f"фр {AGAIN}"))) < plain.cosine(*sorted((SAID, f"фр {AGAIN}"))) - 0.1
    assert again > 0
    unmoved = apart(SAID, f"фр {AGAIN}", across=False)
    assert unmoved is not None
    assert unmoved < again - 0.1


def test_it_does_not_matter_which_comes_first() -> None:
    near, given = nearness(Listed()), collection()
    assert near(SAID, AGAIN, across=False) == near(AGAIN, SAID, across=False)
    turned = {key: given[key][::-1] for key in reversed(given)}
    (one, other) = (Nearness(open_embedder(Listed()), each) for each in (given, turned))
    texts = [text for sentences in given.values() for _, text in sentences]
    assert [one(a, b, across=False) for a, b in itertools.pairwise(texts)] == [
        other(a, b, across=False) for a, b in itertools.pairwise(texts)
    ]


def test_of_too_few_sentences_nothing_is_said() -> None:
    assert nearness(Listed("broke burst"), articles=1, sentences=3)(SAID, AGAIN, across=False) is None


def test_copies_of_one_text_make_no_scale() -> None:
    given = collection()
    copied = given | {f"copy {n}": given["0"] for n in range(6)}
    one, other = (
        Nearness(open_embedder(Listed()), each | {"x": [("en", SAID)], "y": [("en", AGAIN)]}) for each in (given, copied)
    )
    assert other(SAID, AGAIN, across=False) == pytest.approx(one(SAID, AGAIN, across=False), abs=0.05)


# What two pages tell besides: enough to make a scale of.
BESIDE = (
    "The council of Ashby postponed the vote on the school roof.",
    "A choir from Lormes sang in the market hall.",
    "Prices of bread doubled in the harbour quarter.",
    "Two painters restored the ceiling of the chapel.",
    "The ferry company hired forty sailors.",
    "An orchard near the forest was sold to a brewer.",
    "Snow covered the runway of the airfield.",
    "The library lent out more novels than ever.",
    "A goat won the prize of the county fair.",
    "The observatory counted thirty meteors.",
)
RAIL, TRAIN = "Three wagons left the rails near the viaduct.", "Several carriages jumped the track by the viaduct."
MEANINGS = "wagons carriages", "left jumped", "rails track", "three several", "near by"


def told() -> list[Article]:
    texts = [" ".join((RAIL, *BESIDE[:5])), " ".join((TRAIN, *BESIDE[5:]))]
    return [read(text, language="en", url=f"https://outlet{n}.example/1", clean=True) for n, text in enumerate(texts)]


def opening(article: Article) -> Statement:
    return next(one for one in article.statements if one.content[0] < 20)


def joined(embedder: Listed | None) -> bool:
    """Whether one claim is of the first sentences of both pages."""
    articles = told()
    first, second = (opening(one).id for one in articles)
    return any({first, second} <= set(claim.statements) for claim in build_report(articles, embedder=embedder).claims)


def test_what_the_rules_keep_apart_an_embedder_may_join() -> None:
    assert not joined(None)
    assert joined(Listed(*MEANINGS))


def test_an_embedder_that_finds_nothing_near_joins_nothing() -> None:
    class Strange(Listed):
        def _embed(self, text: str) -> list[float]:
            return super()._embed(str(len(text)))

    assert not joined(Strange(*MEANINGS))


def compared(embedder: Listed | None) -> Comparison:
    articles = told()
    sides = [[(one.id, one.content)] for one in map(opening, articles)]
    found = why(articles, sides[0], sides[1], NOTHING, embeddings=open_embedder(embedder) if embedder else None)
    assert found is not None
    return found


def test_why_tells_what_the_embedder_said() -> None:
    (part,) = [one for one in compared(Listed(*MEANINGS)).parts if one.component == "close"]
    assert (part.relation, part.one) == ("noted", "their sentences are close: 1.00 by listed/1")
    assert part.points == 1.2
    # Besides, it tells nothing any more that the two pages say all else in other words.
    without = {one.component: one.points for one in compared(None).parts if one.component in ("story", "unlike")}
    assert compared(Listed(*MEANINGS)).likest.points == pytest.approx(compared(None).likest.points + 1.2 - sum(without.values()))
    (part,) = [one for one in compared(Listed(name="listed/0")).parts if one.component == "close"]
    assert part.points < 1
    assert [one for one in compared(None).parts if one.component == "close"] == []


def test_days_part_whatever_an_embedder_says() -> None:
    texts = (RAIL.replace(".", " on 2 March 2026."), RAIL.replace(".", " on 9 May 2026."))
    articles = [
        read(" ".join((text, *BESIDE[5 * n : 5 * n + 5])), language="en", published="2026-05-10", clean=True)
        for n, text in enumerate(texts)
    ]
    first, second = (opening(one).id for one in articles)
    report = build_report(articles, embedder=Listed("2 9", "march may"))
    assert not any({first, second} <= set(claim.statements) for claim in report.claims)


# Sentences that share no term with their translation, and an embedder that knows the words of both.
HERE = ("zaru melk doon", "fihe karo tus", "vadi lupe non", "goru sami hed")
THERE = ("a bird sings", "the well dried up", "our roof leaks", "his coat is torn")
WORDS = ("bird zaru", "well fihe", "roof vadi", "coat goru", "sings melk", "dried karo", "leaks lupe", "torn sami")


def test_an_embedder_links_what_has_no_term_in_common() -> None:
    pool = (*THERE, *BESIDE)
    assert [found[0][0] if found else None for found in link_translations(HERE, pool)] != [0, 1, 2, 3]
    assert [found[0][0] for found in link_translations(HERE, pool, embedder=Listed(*WORDS))] == [0, 1, 2, 3]
