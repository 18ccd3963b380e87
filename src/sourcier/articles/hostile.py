"""Look at HTML before it is parsed: size and depth, by scans that are linear in its length."""

from __future__ import annotations

import re

from sourcier.errors import InputError

# What is left of a page without its scripts and pictures: the longest articles have a tenth of this.
_MOST_CHARS = 3_000_000
# Extraction takes some 0.1 ms an element; pages of news have a few thousand.
_MOST_ELEMENTS = 40_000
# Pages of news are nested some 30 deep; parsers and what walks their trees suffer from a thousand on.
_DEEPEST = 800
# Saved pages carry their pictures, fonts and scripts within; none of it is text.
_EMBEDDED = re.compile(r"data:[\w/+.-]{1,60}(?:;[\w=-]{1,40}){0,3};base64,[A-Za-z0-9+/=%]*")
_UNREAD = {
    "style": re.compile(r"<style\b[^>]{0,500}>.*?</style\s*>", re.I | re.S),
    "svg": re.compile(r"<svg\b[^>]{0,5000}>.*?</svg\s*>", re.I | re.S),
    "script": re.compile(r"<script\b(?![^>]{0,300}ld\+json)[^>]{0,2000}>.*?</script\s*>", re.I | re.S),
}
# No attribute that anything is read from is so long; each rule of an extractor looks at the whole of it.
_LONG_ATTRIBUTE = re.compile(r"=\s?(?:\"[^\"]{5000,}\"|'[^']{5000,}')")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
# Elements that have no end tag, or that browsers and parsers close by themselves.
_UNNESTED = frozenset(
    """area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup
    tr td th thead tbody tfoot colgroup path g""".split()
)


def checked_html(name: str, content: str) -> str:
    """``content`` without what is embedded in it, safe to parse.

    Raises:
        InputError: Where it is too large or nested too deeply.
    """
    content = _EMBEDDED.sub("data:,", content) if "base64," in content else content
    content = _LONG_ATTRIBUTE.sub("=''", _without_unread(content))
    if len(content) > _MOST_CHARS:
        raise InputError(name, f"HTML of more than {_MOST_CHARS // 1_000_000} million characters: save the article's text alone")
    elements, depth = _elements_and_depth(content)
    if elements > _MOST_ELEMENTS:
        raise InputError(name, f"HTML of more than {_MOST_ELEMENTS} elements, as no article has: save its text instead")
    if depth > _DEEPEST:
        raise InputError(name, f"HTML nested more than {_DEEPEST} deep, as no article is: save its text instead")
    return content


def _without_unread(content: str) -> str:
    low = content.lower()
    for tag, pattern in _UNREAD.items():
        # Left unclosed, each start tag would be searched from to the end of the page: such a page is left as it is.
        if f"<{tag}" in low and low.rfind(f"<{tag}") < low.rfind(f"</{tag}"):
            content = pattern.sub(" ", content)
    return content


def _elements_and_depth(content: str) -> tuple[int, int]:
    elements = depth = deepest = 0
    for slash, tag in _TAG.findall(content):
        if slash:
            depth = depth - 1 if depth and tag.lower() not in _UNNESTED else depth
            continue
        elements += 1
        if tag.lower() not in _UNNESTED:
            depth += 1
            deepest = max(deepest, depth)
    return elements, deepest
