"""The parts of sourcier on plain things: texts, mappings and objects, read as far as a part needs it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from sourcier.errors import UsageError
from sourcier.records import Article, Page

if TYPE_CHECKING:
    from sourcier.claims.embedders import Embedder, Embeddings
    from sourcier.claims.events import EventMention
    from sourcier.mentions import Units

# A list of passages is of one language where so many of them are: single sentences are often taken for another.
_ONE_LANGUAGE = 0.8


def link_translations(
    first: Sequence[str], second: Sequence[str], *, embedder: str | Embedder | None = None
) -> list[list[tuple[int, float]]]:
    """Find the passages of one list that translate those of another, without a model or with one of the user's own.

    Args:
        first: Passages, a sentence or a paragraph each, in any language; one list may mix several.
        second: The passages to choose from.
        embedder: What tells how near passages are, beside the terms that they have in common (``pipeline.open_embedder``).

    Raises:
        UsageError: There is no such embedder, or it failed.

    Returns:
        For each of ``first``, in order, up to 50 pairs of an index into ``second`` and a score, the best first: the likeness over
        the mean likeness of the nearest passages. About one is chance; from two on it is rarely wrong. The score depends on the
        lists: it is for choosing among candidates. What has nothing in common with any passage has an empty list.
    """
    from sourcier.claims.translations import ranked

    lengths = [len(text) for text in first], [len(text) for text in second]
    return ranked(terms_of(first), terms_of(second), lengths, near_of(first, second, embedder) if embedder else None)


def near_of(
    first: Sequence[str], second: Sequence[str], embedder: str | Embedder | Embeddings
) -> Callable[[int, int], float | None]:
    """How near one of the first passages, by its index, is to one of the second by an embedder (`Nearness`)."""
    from sourcier.claims.embedders import open_embedder
    from sourcier.claims.nearness import Nearness

    here, there = ([*zip(_languages(passages), passages, strict=True)] for passages in (first, second))
    nearness = Nearness(open_embedder(embedder), {"first": here, "second": there})
    return lambda one, other: nearness(first[one], second[other], across=here[one][0] != there[other][0])


def terms_of(passages: Sequence[str]) -> list[dict[str, float]]:
    """The terms with which passages are compared across languages, each with its weight, an item a passage."""
    from sourcier.claims.terms import neutral

    return [neutral(one.text, one.language, one.mentions) for one in _read(passages, _languages(passages))]


def _languages(passages: Sequence[str]) -> list[str | None]:
    """The language of each passage; where nearly all are of one, and where a passage does not tell, that of most."""
    from sourcier.articles.language import detect_language

    found = [detect_language(text) for text in passages]
    if not any(found):
        return found
    (most, count), *_ = Counter(one for one in found if one).most_common(1)
    if count >= _ONE_LANGUAGE * sum(one is not None for one in found):
        return [most] * len(found)
    return [one or most for one in found]


def _read(texts: Sequence[str], languages: Sequence[str | None]) -> list[Article]:
    """The texts as articles of a sentence each, with their mentions."""
    from sourcier import mentions
    from sourcier.mentions import Units

    units = Units()
    opened = [
        Article(id=str(at), version=str(at), text=text, language=code, sentences=((0, len(text)),), paragraphs=((0, len(text)),))
        for at, (text, code) in enumerate(zip(texts, languages, strict=True))
    ]
    return [msgspec.structs.replace(one, mentions=mentions.find(one, units)) for one in opened]


def group_stories(articles: Iterable[Article | Mapping[str, Any] | Any]) -> list[list[str]]:
    """Group articles by the story that they tell.

    Args:
        articles: Articles, or mappings or objects with ``id`` and ``text``, and where they are known ``published`` (a date or a
            date and time), ``language`` and ``title``. Each id stands once.

    Returns:
        The ids of the articles of each story; each stands in exactly one. The order of the articles decides nothing.

    Raises:
        UsageError: An article has no id, or one that another has.
    """
    from sourcier.claims.stories import stories

    return stories(_articles(articles))


def group_events(
    mentions: Iterable[Mapping[str, Any] | Any], articles: Iterable[Article | Mapping[str, Any] | Any]
) -> list[list[str]]:
    """Group given mentions of events by the event that they are of, within stories.

    Args:
        mentions: Mappings or objects with ``id``, ``article`` (an article's id), ``start`` and ``end`` (characters of its text)
            or, where the text is not at hand, ``text`` and perhaps ``sentence``.
        articles: As for `group_stories`; the text may be empty. Where an article has a ``story``, that is taken; the stories of
            the others are found.

    Returns:
        The ids of the mentions of each event; each stands in exactly one.

    Raises:
        UsageError: A mention or an article has no id, or one that another has, or a mention has neither words nor a place.
    """
    from sourcier.claims.events import events
    from sourcier.claims.stories import stories

    given = list(articles)
    read = _articles(given)
    told = {one.id: story for one, each in zip(read, given, strict=True) if (story := _field(each, "story")) is not None}
    story_of: dict[str, int | str] = {key: f"given {story}" for key, story in told.items()}
    for number, members in enumerate(stories([one for one in read if one.id not in told])):
        story_of |= dict.fromkeys(members, number)
    texts = {one.id: one.text for one in read}
    named = [_mention(each, texts) for each in mentions]
    _once([one.id for one in named], "mention")
    return events(named, [one if one.text else _told_by(named, one) for one in read], story_of)


def _told_by(mentions: Sequence[EventMention], article: Article) -> Article:
    """An article without a text, with the language that its mentions are in."""
    from sourcier.articles.language import detect_language

    told = " ".join(one.sentence or one.text for one in mentions if one.article == article.id)
    return msgspec.structs.replace(article, language=article.language or detect_language(told))


def _mention(given: Mapping[str, Any] | Any, texts: Mapping[str, str]) -> EventMention:
    from sourcier.claims.events import EventMention

    key, article = _id(given, "mention"), str(_field(given, "article"))
    start, end, text = (_field(given, name) for name in ("start", "end", "text"))
    span = (start, end) if start is not None and end is not None and texts.get(article) else None
    written = texts[article][start:end] if span else text
    if not written:
        raise UsageError(f"mention {key} has no words: give `start` and `end` in the text of article {article}, or `text`")
    return EventMention(key, article, span, written, _field(given, "sentence") or "")


def _articles(given: Iterable[Article | Mapping[str, Any] | Any]) -> list[Article]:
    """Articles read as far as their mentions; those that are read already stay as they are."""
    from sourcier.mentions import Units

    units = Units()
    read = [one if isinstance(one, Article) and one.mentions else _article(one, units) for one in given]
    _once([one.id for one in read], "article")
    return read


def _article(given: Article | Mapping[str, Any] | Any, units: Units) -> Article:
    from sourcier import articles, mentions

    if isinstance(given, Article):
        opened = given
    else:
        key, text = _id(given, "article"), str(_field(given, "text") or "")
        if not text.strip():
            return Article(id=key, version="", text="", language=_field(given, "language"))
        published, language, title = (_field(given, name) for name in ("published", "language", "title"))
        date = str(published) if published else None
        opened = articles.read(Page(name=key, id=key, content=text, clean=True, published=date, language=language, title=title))
    return msgspec.structs.replace(opened, mentions=mentions.find(opened, units))


def _field(given: Mapping[str, Any] | Any, name: str) -> Any:
    return given.get(name) if isinstance(given, Mapping) else getattr(given, name, None)


def _id(given: Mapping[str, Any] | Any, what: str) -> str:
    key = _field(given, "id")
    if key is None:
        raise UsageError(f"an {what} without `id`" if what == "article" else f"a {what} without `id`")
    return str(key)


def _once(ids: Sequence[str], what: str) -> None:
    twice = [key for key, count in Counter(ids).items() if count > 1]
    if twice:
        raise UsageError(f"more than one {what} has the id {twice[0]}")
