"""Verbs of saying that no list holds: the weights by which ``statements.supposed`` takes them, learnt, judged and written.

Known verbs are taken out of the lists, at random and by seed, and their sentences are looked at as if nobody had listed them:
what the annotation has there, and the rules with smaller lists do not find, a right supposition must find. Pages are those to
develop on of the project's own gold: annotated attributions, and the stories, whose answers are what the rules find with the
whole lists, and what they do not find and a supposition does, read by hand (``tests/gold/supposed.json``).
A language is judged by weights that were learnt without it.

    python benchmarks/supposing.py [--json] [--write]
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import attributions
import logistic
import msgspec
from stories import ROOT, STORIES

from sourcier import pipeline
from sourcier.languages import language
from sourcier.records import CLAIMED, Article, Span
from sourcier.sources import open_inputs
from sourcier.statements.drafting import said
from sourcier.statements.lexicon import Lexicon, lexicon, made_of
from sourcier.statements.reading import Reading
from sourcier.statements.standing import carried_on
from sourcier.statements.supposed import LEAST, WEIGHTS, candidates, read_weights

UNLISTED = ROOT / "tests" / "gold" / "supposed.json"
PARTS = ("dev", "fr_dev", "ru_dev", "ar_dev", "es_dev")
LANGUAGES = ("ar", "en", "es", "fr", "ru")
# Shares of the verbs that are taken out, and of the nouns for who speaks; how often each.
SHARES, NOUNS, SEEDS = (0.0, 0.2, 0.35, 0.5), 0.15, (1, 2)
# A candidate is right if its content and an expected one share half of the longer.
_SAME = 0.5
_STEPS = logistic.Steps(passes=25, step=0.3, pull=2e-3, rarest=4, smallest=0.02)
_NOTE = (
    "# How candidates look and what that weighs, learnt by benchmarks/supposing.py from the project's own gold pages. CC0 1.0.\n"
)


class Page(NamedTuple):
    """An article with what somebody says in it, and the spans that are neither right nor wrong."""

    article: Article
    expected: list[Span]
    open: list[Span]
    annotated: bool


class Seen(NamedTuple):
    """A candidate: its language, page and sentence, how it looks, whether it is right, and which share of the verbs was out."""

    language: str
    where: tuple[str, int]
    looks: tuple[str, ...]
    right: bool
    share: float
    annotated: bool


def annotated() -> Iterator[Page]:
    """The annotated pages to develop on."""
    for part in PARTS:
        for article, gold in attributions.annotated(part):
            if article:
                found = [attributions.located(article.text, one) for one in gold["statements"]]
                left = [(at, at + len(text)) for text in gold["optional"] if (at := article.text.find(text)) >= 0]
                yield Page(article, found, left + _headlines(article), True)


def pages() -> Iterator[Page]:
    """The annotated pages, and those of the stories to develop on."""
    yield from annotated()
    unlisted = json.loads(UNLISTED.read_text(encoding="utf-8"))
    for folder in sorted(STORIES.glob("dev_*")):
        for article in pipeline.read_pages(open_inputs([str(folder)])):
            if isinstance(article, Article):
                told = [one for one in article.statements if one.form != "narrated" and one.reader.startswith("rules/")]
                found = [one.content for one in told if one.confidence >= CLAIMED]
                texts = [one["content"] for one in unlisted if (article.path or "").endswith(one["page"])]
                found += [(article.text.index(text), article.text.index(text) + len(text)) for text in texts]
                yield Page(article, found, [one.content for one in told if one.confidence < CLAIMED] + _headlines(article), False)


def _headlines(article: Article) -> list[Span]:
    return [(label.start, label.end) for label in article.labels if label.label == "headline"]


def reduced(code: str | None, share: float, seed: int) -> Lexicon | None:
    """The word lists of a language without a share of its verbs of saying and of its nouns for who speaks."""
    known = language(code)
    if not share or known is None or known.speech is None:
        return lexicon(code)
    speech = known.speech
    listed = {letters: re.sub(r"\bse ", "se_", verbs).split() for letters, verbs in speech.verbs.items()}
    gone = {verb for verbs in listed.values() for verb in verbs if _draw(code, seed, verb) < share}
    verbs = {letters: " ".join(verb.replace("se_", "se ") for verb in of if verb not in gone) for letters, of in listed.items()}
    heads = {
        kind: " ".join(noun for noun in nouns.split() if _draw(code, seed, noun) > NOUNS) for kind, nouns in speech.heads.items()
    }
    return made_of(known, msgspec.structs.replace(speech, verbs=verbs, heads=heads))


def _draw(code: str | None, seed: int, word: str) -> float:
    """A number of 0 to 1 that is each word's own, so that a longer list takes out the same words and some of the new ones."""
    return random.Random(f"{code} {seed} {word}").random()


def observe(of: Iterable[Page] | None = None) -> list[Seen]:
    """Every candidate of every page, with each of the reduced lists."""
    seen: list[Seen] = []
    lists: dict[tuple[str | None, float, int], Lexicon | None] = {}
    for page in pages() if of is None else of:
        code = page.article.language
        for share in SHARES:
            for seed in SEEDS if share else SEEDS[:1]:
                if (code, share, seed) not in lists:
                    lists[code, share, seed] = reduced(code, share, seed)
                if lex := lists[code, share, seed]:
                    seen += _of_page(page, lex, share, seed)
    return seen


def _of_page(page: Page, lex: Lexicon, share: float, seed: int) -> Iterator[Seen]:
    reading = Reading(page.article, lex)
    drafts = said(reading)
    missed = [span for span in page.expected if all(_overlap(span, draft.content) < _SAME for draft in drafts)]
    for one in candidates(reading, drafts):
        (whole,) = carried_on(reading, [one.draft])
        content = whole.content
        right = any(_overlap(span, content) >= _SAME for span in missed)
        if right or not any(min(end, content[1]) > max(start, content[0]) for start, end in page.open):
            sentence = reading.sentence_of(one.at)
            assert sentence is not None
            where = f"{page.article.id} {share} {seed}", sentence[0]
            yield Seen(page.article.language or "", where, one.looks, right, share, page.annotated)


def _overlap(one: Span, other: Span) -> float:
    return max(0, min(one[1], other[1]) - max(one[0], other[0])) / max(one[1] - one[0], other[1] - other[0], 1)


def learn(seen: Iterable[Seen]) -> dict[str, float]:
    """Look to weight."""
    # What is wrong with the whole lists is so with every smaller one.
    rows = sorted({(one.looks, one.where[1], one.right) for one in seen})
    return logistic.learn([(looks, right) for looks, _, right in rows], _STEPS, "")


def judge(seen: Iterable[Seen], weights: dict[str, float]) -> tuple[int, int]:
    """How many of the candidates that are taken, one a sentence, are right, and how many are taken."""
    best: dict[tuple[str, int], tuple[float, bool]] = {}
    for one in seen:
        found = sum(weights.get(look, 0.0) for look in one.looks) + weights[""]
        if found >= LEAST and found > best.get(one.where, (found - 1, False))[0]:
            best[one.where] = found, one.right
    return sum(right for _, right in best.values()), len(best)


def measure(seen: list[Seen] | None = None) -> dict[str, float]:
    """The precision on each language by weights learnt without it, and how many are right; on annotated pages and on all."""
    seen = observe() if seen is None else seen
    figures: dict[str, float] = {}
    for code in LANGUAGES:
        weights = learn(one for one in seen if one.language != code)
        for name, of in (("annotated", [one for one in seen if one.annotated]), ("all", seen)):
            right, taken = judge([one for one in of if one.language == code and one.share], weights)
            figures |= {f"{code}_{name}_precision": round(right / max(taken, 1), 4), f"{code}_{name}_right": right}
            if name == "all":
                figures[f"{code}_whole_lists_taken"] = judge(
                    [one for one in of if one.language == code and not one.share], weights
                )[1]
    return figures


def shipped() -> dict[str, float]:
    """What the weights in use find on the annotated pages without a share of the verbs: how many, and how many are right."""
    seen = [one for one in observe(annotated()) if one.share]
    figures: dict[str, float] = {}
    for code in LANGUAGES:
        right, taken = judge([one for one in seen if one.language == code], read_weights())
        if taken:
            figures |= {f"{code}/precision": round(right / taken, 4), f"{code}/right": right}
    return figures


def main() -> int:
    """Measure and print; write the weights if asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the weights learnt from everything")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    seen = observe()
    figures = measure(seen)
    if arguments.write:
        lines = (f"{look}\t{weight:g}" for look, weight in sorted(learn(seen).items()))
        WEIGHTS.write_text(_NOTE + "\n".join(lines) + "\n", encoding="utf-8")
    print(json.dumps(figures) if arguments.json else "\n".join(f"{name} {value}" for name, value in figures.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
