"""Look at HTML before it is parsed: size and depth, by scans that are linear in its length."""

from __future__ import annotations

import re

from sourcier.errors import InputError

# Extraction takes some two seconds for each megabyte of a page made to be slow.
_MOST_CHARS = 5_000_000
# Pages of news are nested some 30 deep; parsers and what walks their trees suffer from a thousand on.
_DEEPEST = 800
# Saved pages carry their pictures, fonts and scripts within; none of it is text.
_EMBEDDED = re.compile(r"data:[\w/+.-]{1,60}(?:;[\w=-]{1,40}){0,3};base64,[A-Za-z0-9+/=%]*")
_STYLE = re.compile(r"<(style|svg)\b[^>]*>.*?</\1\s*>", re.I | re.S)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
# Elements that have no end tag, or that browsers and parsers close by themselves.
_UNNESTED = frozenset(
    "area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup path g".split()
)


def checked_html(name: str, content: str) -> str:
    """``content`` without what is embedded in it, safe to parse.

    Raises:
        InputError: Where it is too large or nested too deeply.
    """
    if len(content) > _MOST_CHARS // 5 or "base64," in content:
        content = _EMBEDDED.sub("data:,", content)
        content = _without_styles(content)
    if len(content) > _MOST_CHARS:
        raise InputError(name, f"HTML of more than {_MOST_CHARS // 1_000_000} million characters: save the article's text alone")
    if _depth(content) > _DEEPEST:
        raise InputError(name, f"HTML nested more than {_DEEPEST} deep, as no article is: save its text instead")
    return content


def _without_styles(content: str) -> str:
    # Unclosed, each start tag would be searched from to the end of the page: then they are left alone.
    low = content.lower()
    closed = all(low.rfind(f"<{tag}") < low.rfind(f"</{tag}") for tag in ("style", "svg") if f"<{tag}" in low)
    return _STYLE.sub("", content) if closed else content


def _depth(content: str) -> int:
    depth = deepest = 0
    for slash, tag in _TAG.findall(content):
        if tag.lower() in _UNNESTED:
            continue
        if slash:
            depth = max(0, depth - 1)
        else:
            depth += 1
            deepest = max(deepest, depth)
    return deepest
