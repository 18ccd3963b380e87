"""HTML made of escaped pieces: text stays text unless it is ``Html`` already.

Every text that comes from a page is hostile, so escaping is what happens when nothing is said: ``tag`` escapes each child
that is not ``Html``. Control characters, bidirectional overrides and lone surrogates are made visible, never sent on.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from urllib.parse import urlsplit

# Controls other than tab and newline, embeddings, overrides and isolates, surrogates, and non-characters: none of them may
# reach a terminal or a browser, where they would move the cursor, reorder what is read, or break the encoding.
_UNSAFE_LETTERS = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_UNSAFE = re.compile(f"[{_UNSAFE_LETTERS}]")
# Most texts hold none of these, and one look tells.
_ESCAPED = re.compile(f'[&<>"{_UNSAFE_LETTERS}]')
# Letters written right to left, and the blocks kept for more of them (Unicode, DerivedBidiClass).
_RIGHT_TO_LEFT = re.compile("[\u200f\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_VOID = frozenset({"br", "hr", "input", "link", "meta"})
_SHAPES = frozenset({"path", "rect", "circle"})
# Wide enough to judge a paragraph by, short enough to cost nothing on a page of one line.
_DIRECTION_SAMPLE = 2000


class Html(str):
    """A string that is HTML already and is not escaped again."""

    __slots__ = ()


EMPTY = Html("")


def visible(text: str) -> str:
    """Write ``text`` with every character that could act on a terminal or a browser replaced by its name."""
    return _UNSAFE.sub(_show, text)


def escape(text: str) -> Html:
    """Escape ``text`` for an element or an attribute in double quotes, the only kind that is written here."""
    if not _ESCAPED.search(text):
        return Html(text)
    return Html(visible(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;"))


def tag(name: str, *children: str, **attributes: str | float | bool | None) -> Html:
    """One element.

    Args:
        name: The element's name.
        children: Its content; what is not ``Html`` is escaped.
        attributes: Underscores stand for hyphens and a last one is dropped (``class_``, ``aria_label``). None and False
            leave the attribute out, True writes it without a value.
    """
    opening = _opening(name, attributes)
    if name in _VOID:
        return Html(f"<{opening}>")
    if name in _SHAPES:
        return Html(f"<{opening}/>")
    inner = "".join([child if isinstance(child, Html) else escape(child) for child in children])
    return Html(f"<{opening}>{inner}</{name}>")


def around(name: str, inside: Iterable[Html], **attributes: str | float | bool | None) -> Iterator[Html]:
    """One element piece by piece: its start, what is inside it as that comes, its end."""
    yield Html(f"<{_opening(name, attributes)}>")
    yield from inside
    yield Html(f"</{name}>")


def join(parts: Iterable[str], separator: str = "") -> Html:
    """Join pieces, escaping those that are not HTML."""
    return Html(escape(separator).join([part if isinstance(part, Html) else escape(part) for part in parts]))


def bdi(text: str, **attributes: str | None) -> Html:
    """Isolate a name, so that its direction does not reorder what stands around it."""
    return tag("bdi", text, **attributes)


def outward(url: str | None, label: str) -> Html:
    """A link out of the dossier, or the plain words where the address is not one of the web."""
    if url is None or not is_web(url):
        return bdi(label)
    return tag("a", bdi(label), href=url, rel="noopener noreferrer nofollow", target="_blank", class_="out")


def is_web(url: str) -> bool:
    """Whether ``url`` is a plain http or https address with a host."""
    if _UNSAFE.search(url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def direction(text: str) -> str | None:
    """``rtl`` or ``ltr``, by which kind of letters is in the majority; None where there are no letters."""
    text = text[:_DIRECTION_SAMPLE]
    if not _RIGHT_TO_LEFT.search(text):
        return "ltr" if any(unicodedata.bidirectional(c) == "L" for c in text) else None
    kinds = [unicodedata.bidirectional(c) for c in text]
    right, left = sum(k in ("R", "AL") for k in kinds), kinds.count("L")
    return None if right + left == 0 else "rtl" if right > left else "ltr"


def _opening(name: str, attributes: Mapping[str, str | float | bool | None]) -> str:
    return name + "".join([_attribute(key, value) for key, value in attributes.items()]) if attributes else name


def _attribute(key: str, value: str | float | bool | None) -> str:
    if value is None or value is False:
        return ""
    if value is True:
        return f" {_hyphenated(key)}"
    if isinstance(value, str):
        return f' {_hyphenated(key)}="{escape(value)}"'
    return f' {_hyphenated(key)}="{value:g}"'


@lru_cache(maxsize=256)
def _hyphenated(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _show(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x20:
        return chr(0x2400 + code)
    return "\N{REPLACEMENT CHARACTER}" if 0xD800 <= code <= 0xDFFF else f"\u27e8U+{code:04X}\u27e9"
