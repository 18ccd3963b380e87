"""Which paragraphs are headlines, standfirsts and subheadings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sourcier.articles.blocks import Block
from sourcier.articles.wrapping import is_sentence
from sourcier.records import Label
from sourcier.words import fold

# Longer headlines than this there are next to none, in any language; longer subheadings neither.
_LONGEST_HEADLINE = 200
_LONGEST_SUBHEADING = 100
_MOST_SUBHEADING_WORDS = 16
# A line of prose that does not end as a sentence does is at least so long.
_PROSE_CHARS = 120
# A summary under the headline, though it may lack its full stop, is longer than a heading.
_STANDFIRST_CHARS = 90
# Above the headline stand at most so many paragraphs (an editor's note, a section's name).
_ABOVE_HEADLINE = 3
# Names of sections are one or two words, rarely three.
_SECTION_WORDS = 3
_NO_HEADING = "-–—•*\"«“„'’…([>,;:"


def find_headings(text: str, blocks: Sequence[Block], title: str | None) -> tuple[str | None, list[Label]]:
    """The title of an article and the labels of its headings.

    Args:
        text: The article's text.
        blocks: Its paragraphs.
        title: The title as given; it wins, and where it stands in the text it is a headline.
    """
    if len(blocks) < 2:
        return title, []
    pieces = [text[block.start : block.end] for block in blocks]
    headlines = _headlines(pieces, blocks, title)
    labels = [Label(start=blocks[at].start, end=blocks[at].end, label="headline", why=why) for at, why in headlines.items()]
    if headlines and title is None:
        title = " ".join(pieces[min(headlines)].split())
    for at, block in enumerate(blocks):
        if at in headlines or block.kind != "text":
            continue
        if label := _other_heading(at, pieces, blocks, headlines):
            labels.append(Label(start=block.start, end=block.end, label=label[0], why=label[1]))  # type: ignore[arg-type]
    return title, sorted(labels, key=lambda one: one.start)


def _headlines(pieces: Sequence[str], blocks: Sequence[Block], title: str | None) -> dict[int, str]:
    folded = [_key(piece) if len(piece) <= _LONGEST_HEADLINE else "" for piece in pieces]
    wanted = _key(title) if title else ""
    if wanted and (found := {at: "the title" for at, key in enumerate(folded) if key == wanted}):
        return found
    counts = Counter(key for key in folded if key)
    first = next((at for at, block in enumerate(blocks) if block.kind == "text"), None)
    for at, key in enumerate(folded[: 2 * _ABOVE_HEADLINE]):
        if key and counts[key] > 1 and _is_repeated_title(pieces[at], blocks[at]):
            return {place: "a repeated first line" for place, one in enumerate(folded) if one == key}
    if title is not None or first is None:
        return {}
    first = _below_section(first, pieces, blocks)
    if folded[first] and _is_title(pieces[first]) and _has_prose(pieces[first + 1 :], pieces[first]):
        return {first: "a first line that is no sentence"}
    return _title_above_credit(pieces, blocks)


def _is_repeated_title(piece: str, block: Block) -> bool:
    return block.kind == "text" and len(piece.split()) > 2 and not is_sentence(piece)


def _below_section(first: int, pieces: Sequence[str], blocks: Sequence[Block]) -> int:
    """The line under the name of a section ("World News"), where one stands above the headline."""
    below = first + 1
    if len(pieces[first].split()) > _SECTION_WORDS or below >= len(pieces) or blocks[below].kind != "text":
        return first
    longer = len(pieces[below].split()) > _SECTION_WORDS and len(pieces[below]) <= _LONGEST_HEADLINE
    return below if longer and _is_title(pieces[below]) and not is_sentence(pieces[below]) else first


def _key(piece: str) -> str:
    return " ".join(fold(piece[: 2 * _LONGEST_HEADLINE]).split()).strip(" .:|-–—\"'«»“”")


def _is_title(piece: str) -> bool:
    if piece.endswith((".", "…", ",", ";", ":", "。")) and not piece.endswith("..."):
        return False
    return len(piece) <= _LONGEST_HEADLINE and any(c.isalpha() for c in piece) and piece[0] not in "-–—•*>"


def _has_prose(pieces: Sequence[str], title: str) -> bool:
    return any(_is_prose(piece) and len(piece) > min(len(title), 40) for piece in pieces[:12])


def _is_prose(piece: str) -> bool:
    return len(piece) > _PROSE_CHARS or (is_sentence(piece) and len(piece.split()) > 3)


def _title_above_credit(pieces: Sequence[str], blocks: Sequence[Block]) -> dict[int, str]:
    """A title under an editor's note: the short line that the credit of an original or of a translator follows."""
    for at in range(1, min(_ABOVE_HEADLINE + 1, len(blocks) - 1)):
        short = blocks[at].kind == "text" and _is_title(pieces[at]) and not is_sentence(pieces[at])
        if short and any(block.kind in ("credit", "byline", "date") for block in blocks[at + 1 : at + 2]):
            return {at: "a line that is no sentence, above a credit"}
    return {}


def _other_heading(at: int, pieces: Sequence[str], blocks: Sequence[Block], headlines: dict[int, str]) -> tuple[str, str] | None:
    piece = pieces[at]
    if headlines and at > min(headlines) and at < max(headlines) and _is_prose(piece):
        return "standfirst", "between two headlines"
    if is_sentence(piece) and not piece.endswith("?"):
        return None
    under = at - 1 in headlines and at + 1 < len(pieces)
    if under and _STANDFIRST_CHARS < len(piece) <= 400 and not is_sentence(piece):
        return "standfirst", "an unfinished sentence under the headline"
    if len(piece) > _LONGEST_SUBHEADING or len(piece.split()) > _MOST_SUBHEADING_WORDS:
        return None
    if piece[0] in _NO_HEADING or piece[0].islower() or piece[-1] in ',;:–—-"»”…' or not any(c.isalpha() for c in piece):
        return None
    if at + 1 in headlines and len(piece.split()) <= _SECTION_WORDS:
        return "subheading", "the name of a section above the headline"
    if _is_prose_around(at, pieces, blocks, headlines):
        return "subheading", "a short line without a full stop above prose"
    return None


def _is_prose_around(at: int, pieces: Sequence[str], blocks: Sequence[Block], headlines: dict[int, str]) -> bool:
    if at + 1 >= len(pieces) or blocks[at + 1].kind != "text" or not _is_prose(pieces[at + 1]):
        return False
    before = at - 1
    while before >= 0 and blocks[before].kind != "text":
        before -= 1
    # After a headline, or what is under it, a heading may follow; after another short line it is a list.
    return (
        before < 0
        or before in headlines
        or _is_prose(pieces[before])
        or (before - 1 in headlines and len(pieces[before]) > _STANDFIRST_CHARS)
    )
