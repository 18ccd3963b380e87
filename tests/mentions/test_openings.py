"""The characters that a match can begin with: never one too few, for then a match would be passed over."""

from __future__ import annotations

import re
from itertools import product

import pytest

from sourcier.mentions.openings import openings


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("ab", "a"),
        ("[ab]c", "ab"),
        ("a?b", "ab"),
        ("a{0,9}b", "ab"),
        ("a{1,9}b", "a"),
        ("(?:a|bc)?d", "abd"),
        ("(?:a?|b)(?:c|d?)e", "abcde"),
        ("(?<!a)(?!bc)b", "b"),
        ("(?:(?:a|[bc]d){1,9}|e?f)g", "abcef"),
    ],
)
def test_what_a_pattern_begins_with(pattern: str, expected: str) -> None:
    assert openings(pattern) == frozenset(expected)
    texts = ["".join(letters) for size in range(1, 4) for letters in product("abcdefg", repeat=size)]
    assert {text[0] for text in texts if (found := re.match(pattern, text)) and found.end()} <= openings(pattern)
