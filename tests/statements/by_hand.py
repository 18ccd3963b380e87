"""Articles made by hand: a paragraph a line, sentences cut as everywhere, mentions where a test says so."""

from __future__ import annotations

import re

from sourcier.articles.sentences import split_sentences
from sourcier.records import Action, Article, Label, Mention, Name, Outlet, Time


def article(text: str, language: str, mentions: tuple[Mention, ...] = (), labels: tuple[Label, ...] = ()) -> Article:
    """An article in which Norvia is an agency."""
    paragraphs = tuple((m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    sentences = tuple(span for s, e in paragraphs for span in split_sentences(text, s, e, language))
    names = tuple(Name(start=m.start(), end=m.end(), text=m.group(), type="agency") for m in re.finditer("Norvia", text))
    return Article(
        id="a",
        version="v",
        language=language,
        text=text,
        paragraphs=paragraphs,
        sentences=sentences,
        labels=labels,
        mentions=tuple(sorted(names + mentions, key=lambda m: m.start)),
        outlet=Outlet(name="The Lorne Gazette"),
    )


def actions(text: str, **words: str) -> tuple[Mention, ...]:
    """Action mentions: each keyword is an action, its value the words that say it (``_`` for a space); ``not_`` negates."""
    found: list[Mention] = []
    for name, said in words.items():
        negated = name.startswith("not_")
        for match in re.finditer(re.escape(said.replace("_", " ")), text):
            action = name.removeprefix("not_")
            found.append(Action(start=match.start(), end=match.end(), text=match.group(), action=action, negated=negated))
    return tuple(found)


def times(text: str, *said: str) -> tuple[Mention, ...]:
    """Time mentions at every place where one of the phrases stands."""
    return tuple(
        Time(start=m.start(), end=m.end(), text=m.group()) for phrase in said for m in re.finditer(re.escape(phrase), text)
    )
