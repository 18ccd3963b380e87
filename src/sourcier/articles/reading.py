"""One page to its article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from sourcier.articles.blocks import Block, read_blocks
from sourcier.articles.cutting import Cut, cut_furniture
from sourcier.articles.datelines import dateline
from sourcier.articles.dates import interval_of
from sourcier.articles.headings import find_headings
from sourcier.articles.identity import article_id, text_version
from sourcier.articles.language import detect_language, given_language
from sourcier.articles.lines import Line, read_lines
from sourcier.articles.markup import Extraction, extract_html
from sourcier.articles.outlets import outlet_of
from sourcier.articles.publishers import speaks_for_itself
from sourcier.articles.sentences import split_sentences
from sourcier.articles.wrapping import is_sentence
from sourcier.errors import InputError
from sourcier.records import Article, Credit, Label, Page, Published, Span

# Titles and furniture are often in another language than the article: paragraphs of some length speak for it.
_TELLING_CHARS = 60
_SAMPLE_CHARS = 1000
# What a space follows where it ends a sentence; marks of other scripts go without.
_SPACED = frozenset(".!?…؟\"'”’»)]")
_SOFT_HYPHEN = "\u00ad"
_BROKEN = str.maketrans(dict.fromkeys([0, *range(0xD800, 0xE000)], "\ufffd") | {_SOFT_HYPHEN: ""})


def read(page: Page) -> Article:
    """The article of a page: its body and what is known about it; no mentions and no statements yet.

    Of plain text the article's text is the input, code point for code point, without the lines of page furniture, which
    are listed in ``removed``. Of HTML it is the paragraphs of the body, a line each. Of a clean page nothing is cut. Credits
    stay, but among readers' comments. NUL and unpaired surrogates become U+FFFD; soft hyphens, which only say where a word
    may be cut, go.

    Raises:
        InputError: Where a page has no text, or is HTML too large or too deep to be read safely.
    """
    content = page.content.translate(_BROKEN) if _is_broken(page.content) else page.content
    extraction = extract_html(page.name, content, page.url) if page.html else Extraction(text=content)
    if not extraction.text.strip():
        raise InputError(page.name, "empty: there is no text in it")
    lines = read_lines(extraction.text)
    cut = Cut(extraction.text, (), tuple(lines)) if page.clean or page.html else cut_furniture(extraction.text, lines)
    return _article(page, extraction, cut)


def _is_broken(content: str) -> bool:
    if content.isascii():
        return "\0" in content
    if _SOFT_HYPHEN in content:
        return True
    try:
        content.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return "\0" in content


def _article(page: Page, extraction: Extraction, cut: Cut) -> Article:
    """The article of a page of which the furniture is cut."""
    blocks = read_blocks(cut.lines)
    code = given_language(page.language) or _language_of(cut.text, blocks, extraction)
    title, headings = find_headings(cut.text, blocks, page.title or extraction.title)
    labels = _labels(cut.lines, headings, extraction.labels)
    url = page.url or extraction.url
    outlet = outlet_of(page.outlet, url, extraction.site)
    if outlet and outlet.kind is None and speaks_for_itself(outlet.name, title, cut.text):
        outlet = msgspec.structs.replace(outlet, kind="institution")
    sentences = tuple(_sentences(cut.text, blocks, labels, code))
    return Article(
        id=article_id(page, url, page.outlet),
        version=text_version(cut.text),
        path=page.path,
        url=url,
        title=title,
        outlet=outlet,
        authors=page.authors or extraction.authors or next((line.authors for line in cut.lines if line.authors), ()),
        language=code,
        published=_published(page, extraction, cut.lines),
        text=cut.text,
        paragraphs=tuple(_paragraphs(cut.text, blocks, sentences)),
        sentences=sentences,
        removed=cut.removed,
        labels=labels,
        credits=_credits(cut.lines),
        links=extraction.links,
    )


def _language_of(text: str, blocks: Sequence[Block], extraction: Extraction) -> str | None:
    sample = ""
    for block in blocks:
        if block.kind == "text" and block.end - block.start >= _TELLING_CHARS:
            sample += text[block.start : min(block.end, block.start + _SAMPLE_CHARS)] + "\n"
        if len(sample) >= _SAMPLE_CHARS:
            break
    return detect_language(sample or text.strip()[:_SAMPLE_CHARS]) or given_language(extraction.language)


def _labels(lines: Sequence[Line], headings: Sequence[Label], marked: Sequence[Label]) -> tuple[Label, ...]:
    taken = {label.start for label in headings}
    labels = [*headings, *(label for label in marked if label.start not in taken)]
    taken |= {label.start for label in labels}
    for line in lines:
        if line.start in taken:
            continue
        if line.kind == "caption":
            labels.append(Label(start=line.start, end=line.end, label="caption", why=line.why))
        elif line.kind in ("chrome", "rights", "date", "byline"):
            why = line.why or ("the date of publication" if line.kind == "date" else "the author's name")
            labels.append(Label(start=line.start, end=line.end, label="chrome", why=why))
    return tuple(sorted(labels, key=lambda one: one.start))


def _sentences(text: str, blocks: Sequence[Block], labels: Sequence[Label], code: str | None) -> list[Span]:
    """The sentences of the running text: headings, furniture and lines that are only a credit are no part of it."""
    left_out = {label.start for label in labels if label.label in ("headline", "subheading", "chrome")}
    left_out |= {label.start for label in labels if label.label == "caption" and not is_sentence(text[label.start : label.end])}
    running = [block for block in blocks if block.start not in left_out and block.kind != "credit"]
    # Of a text that is nothing but a heading or a credit, that is what there is to read.
    return [span for block in running or blocks for span in split_sentences(text, _after_dateline(text, block), block.end, code)]


def _paragraphs(text: str, blocks: Sequence[Block], sentences: Sequence[Span]) -> Iterator[Span]:
    """The blocks; where two sentences stand in one without a space between them, their paragraphs were run together."""
    joints = {end for (_, end), (start, _) in pairwise(sentences) if end == start and text[end - 1] in _SPACED}
    if not joints:
        yield from ((block.start, block.end) for block in blocks)
        return
    for block in blocks:
        yield from pairwise([block.start, *sorted(at for at in joints if block.start < at < block.end), block.end])


def _after_dateline(text: str, block: Block) -> int:
    found = dateline(text, block.start, block.end)
    return found.end if found else block.start


def _credits(lines: Sequence[Line]) -> tuple[Credit, ...]:
    return tuple(
        Credit(start=line.start + found.start, end=line.start + found.end, kind=found.kind, name=found.name)
        for line in lines
        for found in line.credits
    )


def _published(page: Page, extraction: Extraction, lines: Sequence[Line]) -> Published | None:
    if interval := interval_of(page.published):
        return Published(earliest=interval[0], latest=interval[1], basis="manifest")
    if extraction.published:
        return Published(earliest=extraction.published[0], latest=extraction.published[1], basis="metadata")
    if interval := next((line.date for line in lines if line.date), None) or extraction.visible:
        return Published(earliest=interval[0], latest=interval[1], basis="page")
    return None
