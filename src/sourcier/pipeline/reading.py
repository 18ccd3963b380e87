"""From pages to articles that are read: body, mentions, statements."""

from __future__ import annotations

import re
import traceback
import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from sourcier.errors import InputError, SourcierError
from sourcier.records import Article, Page, Refusal
from sourcier.words import has_between

if TYPE_CHECKING:
    from sourcier.mentions import Units
    from sourcier.statements.readers import Reader, Remembering

_SURROGATES = 0xD800, 0xDFFF
_SURROGATE = re.compile("[\ud800-\udfff]")
# Enough of a text to see whether it is HTML.
_HEAD = 65_536


def open_page(page: Page) -> Article:
    """The article of a page: body, metadata and credits, nothing read in it yet.

    Raises:
        InputError: The page holds no article that can be taken.
    """
    from sourcier import articles

    return articles.read(_encodable(page))


def _encodable(page: Page) -> Page:
    """The page with what no encoding can hold replaced: half surrogates, from broken emoji or from bytes in file names.

    One character stands for one, so offsets hold.
    """
    fields = ("content", "name", "path", "id", "url", "outlet", "published", "title", "language")
    broken = {name: value for name in fields if (value := getattr(page, name)) and has_between(value, *_SURROGATES)}
    if not broken:
        return page
    return msgspec.structs.replace(page, **{name: _SURROGATE.sub("\ufffd", value) for name, value in broken.items()})


def new_units() -> Units:
    """A memory of sentences for articles that are read one after the other: what repeats is read once."""
    from sourcier.mentions import Units

    return Units()


def open_reader(named: str | Reader) -> Remembering:
    """A reader of attributions other than the rules, asked once for each distinct passage.

    Args:
        named: ``spacy:PIPELINE``, ``http(s)://HOST/v1#MODEL`` or a reader of the caller's own (``statements.readers``).

    Raises:
        UsageError: There is none, or it cannot be loaded.
    """
    from sourcier.statements import readers

    return readers.open_reader(named)


def read_article(article: Article, units: Units | None = None, reader: Remembering | None = None) -> Article:
    """An article with its mentions and statements, the same whatever ``units`` remembers.

    Where a ``reader`` is given, it finds the attributions in the place of the rules.
    """
    from sourcier import mentions, statements

    found = msgspec.structs.replace(article, mentions=mentions.find(article, units))
    return msgspec.structs.replace(found, statements=statements.find(found, reader))


def read_page(page: Page, units: Units | None = None, reader: Remembering | None = None) -> Article:
    """A page read to the end: its article with mentions and statements.

    Raises:
        InputError: The page holds no article that can be taken.
    """
    return read_article(open_page(page), units, reader)


def read_pages(
    pages: Iterable[Page | Article | Refusal],
    read: Callable[[Page], Article] | None = None,
    reader: str | Reader | None = None,
) -> Iterator[Article | Refusal]:
    """Read pages one after the other, in their order; what cannot be read becomes a refusal and the others go on.

    What has been read or refused already is passed on, and a date that cannot be read is told beside its page. Without ``read``
    they are read to the end, by a ``reader`` where one is given (``open_reader``), and a sentence that several of them have is
    read once.

    Raises:
        UsageError: There is no such reader.
    """
    read = read or partial(read_page, units=new_units(), reader=open_reader(reader) if reader else None)
    for page in pages:
        yield attempt(page, read) if isinstance(page, Page) else page
        if isinstance(page, Page) and (undated := _undated(page)):
            yield undated


def _undated(page: Page) -> Refusal | None:
    """The date that a page was given and that cannot be read, with the remedy."""
    from sourcier.articles.dates import interval_of

    if not page.published or interval_of(page.published):
        return None
    why = f"its date “{page.published}” cannot be read, so that it was taken without it: write it as 2026-03-11"
    return Refusal(input=page.name, why=why)


def attempt(page: Page, read: Callable[[Page], Article]) -> Article | Refusal:
    """Read one page; a fault of the page or of a stage on it is a refusal that names it."""
    try:
        return read(page)
    except InputError as error:
        return Refusal(input=error.name, why=error.why)
    except SourcierError:
        raise
    except Exception as error:  # noqa: BLE001 - a mistake of ours on one page must not cost the thousand others.
        place = traceback.extract_tb(error.__traceback__)[-1]
        what = f"{type(error).__name__}: {error}, {Path(place.filename).name} line {place.lineno}"
        why = f"a mistake in sourcier stopped its reading ({what}); please report it with the page"
        return Refusal(input=page.name, why=why)


def read(
    text: str,
    *,
    url: str | None = None,
    published: str | None = None,
    language: str | None = None,
    title: str | None = None,
    outlet: str | None = None,
    clean: bool = False,
    reader: str | Reader | None = None,
) -> Article:
    """Read one text or HTML page; a date that cannot be read is warned of, and the article taken without it.

    Args:
        text: Plain text or the source of an HTML page, told apart by its content.
        url: Where it was published.
        published: When, as a date or a date and time; relative dates of the text rest on it.
        language: Its ISO 639-1 code; found from the text where it is not given.
        title: Its headline.
        outlet: Who published it.
        clean: Whether the text is an article's body alone, of which no line may be cut.
        reader: What finds the attributions in the place of the rules (``open_reader``).

    Raises:
        InputError: There is no article in it.
        UsageError: There is no such reader.
    """
    from sourcier.sources.kinds import kind_of

    page = Page(
        name=url or "text",
        content=text,
        html=kind_of(text[:_HEAD], "", {}) == "html",
        clean=clean,
        url=url,
        outlet=outlet,
        published=published,
        title=title,
        language=language,
    )
    if undated := _undated(page):
        warnings.warn(f"{undated.input}: {undated.why}", stacklevel=2)
    return read_page(page, reader=open_reader(reader) if reader else None)
