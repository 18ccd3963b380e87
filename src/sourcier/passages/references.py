"""Who names whom: credits and hyperlinks of an article that lead to another article of the set."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from sourcier.data.across import Across
from sourcier.passages.tokens import merged, overlaps
from sourcier.records import Article, Span
from sourcier.words import words

# A credit that is longer than this many words is a sentence, and only its beginning is looked up.
LONGEST_NAME = 40
# The longest outlet name looked for inside a credit, in words.
LONGEST_OUTLET = 6
# Share of a title's words that a credit must repeat, and the least number of them: "original: TITLE - OUTLET" adds some.
TITLE_SHARE, TITLE_WORDS = 0.8, 4
# Articles of one outlet that one credit may stand for; of a large outlet only those it is closest to in the order given.
MOST_ARTICLES = 50
# Letters of a one-word outlet name that is looked for in texts; shorter ones are words of their language.
LEAST_NAME = 6
# Characters and lines at the end of an article where an unlisted credit may stand, and the words it may have beside the name.
CLOSING, CLOSING_LINES, CLOSING_WORDS = 600, 3, 10
_LAST_LINES = re.compile(r"(?:(?<=\n)|\A)[^\n]*\w[^\n]*")
_DOMAIN = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}\b", re.IGNORECASE)
_TRACKING = re.compile(r"(?:^|&)(?:utm_[a-z]+|fbclid|gclid|ref)=[^&]*")
Key = tuple[str, ...]


class Reference(NamedTuple):
    """One naming: the article that names, the one named, the span that does it, and what the naming rests on.

    A medium that the text cites, of another language, rests on ``anchors``: whether it is translated the likeness decides.

    ``by`` is url and title where one article is meant, outlet where any of the outlet's articles may be.
    """

    article: int
    named: int
    span: Span
    basis: Literal["credit", "link", "anchors"]
    by: Literal["url", "title", "outlet"]
    kind: str


class _Directory(NamedTuple):
    urls: dict[str, list[int]]
    outlets: dict[Key, list[int]]
    titles: dict[str, set[int]]
    words: list[list[set[str]]]
    across: Across


def references(articles: Sequence[Article]) -> list[Reference]:
    """All namings among ``articles``, without those of an outlet by itself."""
    directory = _directory(articles)
    found: list[Reference] = []
    for i, article in enumerate(articles):
        for span, name, kind in (*_credits(article), *_signatures(article, directory)):
            for named, by in _credited(name, article.text[slice(*span)], directory):
                found.append(Reference(i, named, span, "credit", by, kind))
        for span, name in _cited(article):
            keys = dict.fromkeys((_name(name), _heard(_name(name), directory)))
            others = (j for key in keys for j in directory.outlets.get(key, ()) if _other_language(article, articles[j]))
            found += [Reference(i, j, span, "anchors", "outlet", "translation") for j in list(others)[:MOST_ARTICLES]]
        for hyperlink in article.links:
            for named in directory.urls.get(plain_url(hyperlink.url), ()):
                found.append(Reference(i, named, (hyperlink.start, hyperlink.end), "link", "url", "link"))
    return [one for one in found if _foreign(articles[one.article], articles[one.named])]


def _credits(article: Article) -> Iterator[tuple[Span, str, str]]:
    for credit in article.credits:
        yield (credit.start, credit.end), credit.name, credit.kind


def _cited(article: Article) -> list[tuple[Span, str]]:
    """The media that an article's statements are from, each where it is named first."""
    links = (link for statement in article.statements for link in statement.chain if link.kind in ("outlet", "agency"))
    return list({link.name: (link.evidence, link.name) for link in reversed(list(links)) if link.evidence}.values())


def _other_language(one: Article, other: Article) -> bool:
    return bool(one.language and other.language and one.language != other.language)


def _signatures(article: Article, directory: _Directory) -> Iterator[tuple[Span, str, str]]:
    """The closing lines that say little but the name of an outlet of the set: "(With Coastal Agency)"."""
    known = merged([(credit.start, credit.end) for credit in article.credits])
    own = outlet_keys(article)
    for match in list(_LAST_LINES.finditer(article.text, max(0, len(article.text) - CLOSING)))[-CLOSING_LINES:]:
        name = _name(match.group())
        if len(name) > 2 * CLOSING_WORDS or overlaps(known, *match.span()):
            continue
        runs = [(named[i:j], range(i, j)) for named in {name, _heard(name, directory)} for i, j in _runs(name)]
        heard = {at for key, run in runs if key in own or (key in directory.outlets and _telling(key)) for at in run}
        if heard and len(name) - len(heard) <= CLOSING_WORDS:
            yield match.span(), match.group(), "source"


def _runs(name: Key) -> Iterator[Span]:
    """The ranges of words in which an outlet's name may stand."""
    for i in range(len(name)):
        for j in range(i + 1, min(len(name), i + LONGEST_OUTLET) + 1):
            yield i, j


def _heard(name: Key, directory: _Directory) -> Key:
    """A name with its words as those of the outlets in another script that they are."""
    return tuple(directory.across.nearest(word) or word for word in name)


def _telling(key: Key) -> bool:
    """Whether the words can only be a name: two and more, or a long one."""
    return len(key) > 1 or len(key[0]) >= LEAST_NAME


def plain_url(url: str) -> str:
    """``url`` without scheme, "www.", tracking parameters, fragment and final slash, so that spellings of one page agree."""
    try:
        parts = urlsplit(url.strip() if "//" in url else f"//{url.strip()}")
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return url.strip()
    query = _TRACKING.sub("", parts.query).strip("&")
    return f"{host}{parts.path.rstrip('/')}" + (f"?{query}" if query else "")


def same_page(one: Article, other: Article) -> bool:
    """Whether two articles are versions of one page."""
    if one.id == other.id:
        return True
    return bool(one.url and other.url) and plain_url(one.url or "") == plain_url(other.url or "")


def outlet_keys(article: Article) -> set[Key]:
    """The names under which an article's outlet may be credited: its name, its domain, the domain's own word."""
    keys: set[Key] = set()
    domains = []
    if article.outlet:
        keys.add(_name(article.outlet.name))
        domains.append((article.outlet.domain or "").lower())
        domains += _DOMAIN.findall(article.outlet.name.lower())
    if article.url:
        domains.append(plain_url(article.url).split("/")[0])
    for domain in filter(None, domains):
        plain = domain.removeprefix("www.")
        stem = max(plain.split(".")[:-1] or [plain], key=len)
        keys |= {(plain,), _name(stem), (stem.replace("-", ""),)}
    return keys - {()}


def _foreign(one: Article, other: Article) -> bool:
    return one is not other and not (outlet_keys(one) & outlet_keys(other)) and not same_page(one, other)


def _directory(articles: Sequence[Article]) -> _Directory:
    urls: defaultdict[str, list[int]] = defaultdict(list)
    outlets: defaultdict[Key, list[int]] = defaultdict(list)
    titles: defaultdict[str, set[int]] = defaultdict(set)
    lengths = []
    for i, article in enumerate(articles):
        if article.url:
            urls[plain_url(article.url)].append(i)
        for key in outlet_keys(article):
            outlets[key].append(i)
        lengths.append([set(_name(title)) for title in _titles(article)])
        for word in set().union(*lengths[-1]):
            titles[word].add(i)
    across = Across()
    for word in {word for key in outlets for word in key if word.isalpha()}:
        across.add(word)
    return _Directory(dict(urls), dict(outlets), dict(titles), lengths, across)


def _titles(article: Article) -> Iterator[str]:
    """What another page may call the article by: its title, its headlines, or its first line where there is neither."""
    headlines = [article.text[label.start : label.end] for label in article.labels if label.label == "headline"]
    known = [title for title in (article.title, *headlines[:3]) if title]
    yield from known or [article.text[:200].lstrip().split("\n", 1)[0]]


def _name(text: str) -> Key:
    return tuple(word for word in words(text[:400]).folded if word.isalnum())[:LONGEST_NAME]


def _credited(name: str, written: str, directory: _Directory) -> Iterator[tuple[int, Literal["url", "title", "outlet"]]]:
    """The articles that a credit may mean: by address, else by title, else by outlet."""
    by_url = [i for word in written[:2000].split() for i in directory.urls.get(plain_url(word.strip("()[]<>.,;")), ())]
    if by_url:
        yield from ((i, "url") for i in by_url)
        return
    asked = _name(name)
    by_title = _titled(set(asked), directory)
    if by_title:
        yield from ((i, "title") for i in by_title)
        return
    keys = {named[i:j] for named in {asked, _heard(asked, directory)} for i, j in _runs(asked)}
    keys |= {(domain.removeprefix("www."),) for domain in _DOMAIN.findall(name.lower())}
    yield from ((i, "outlet") for i in sorted({i for key in keys for i in directory.outlets.get(key, ())})[:MOST_ARTICLES])


def _titled(asked: set[str], directory: _Directory) -> list[int]:
    """The articles of whose title ``asked`` repeats nearly all words."""
    if len(asked) < TITLE_WORDS:
        return []
    counts = Counter(i for word in asked for i in directory.titles.get(word, ()))
    enough = (i for i, shared in counts.items() if shared >= TITLE_WORDS)
    return sorted(i for i in enough if any(_near(asked, title) for title in directory.words[i]))


def _near(asked: set[str], title: set[str]) -> bool:
    shared = len(asked & title)
    return shared >= TITLE_WORDS and shared >= TITLE_SHARE * len(title)
