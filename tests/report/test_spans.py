"""Overlapping spans become elements that nest, and the text stays as it was."""

from __future__ import annotations

import html
import re

from hypothesis import given
from hypothesis import strategies as st

from sourcier.report.markup import Html
from sourcier.report.spans import Mark, highlight

_TAG = re.compile(r"<(/?)(\w+)[^>]*>")


def balanced(text: str) -> bool:
    """Whether every element closes inside the one that opened last."""
    stack = []
    for close, name in _TAG.findall(text):
        if not close:
            stack.append(name)
        elif not stack or stack.pop() != name:
            return False
    return not stack


def plain(text: str) -> str:
    """The text without its elements."""
    return html.unescape(_TAG.sub("", text))


def mark(start: int, end: int, name: str = "span", **fields: object) -> Mark:
    """A mark."""
    return Mark(start=start, end=end, name=name, **fields)  # type: ignore[arg-type]


def test_nested_spans_nest() -> None:
    assert highlight("abcdef", 0, 6, [mark(0, 6, "b"), mark(2, 4, "i")], set()) == "<b>ab<i>cd</i>ef</b>"


def test_crossing_spans_are_split_and_the_second_piece_points_to_the_first() -> None:
    made = highlight("abcdef", 0, 6, [mark(0, 4, "b", id="x"), mark(2, 6, "i", id="y")], set())
    assert made == '<b id="x">ab<i id="y">cd</i></b><i data-of="y">ef</i>'


def test_equal_spans_nest_by_rank() -> None:
    assert highlight("ab", 0, 2, [mark(0, 2, "i", rank=2), mark(0, 2, "b", rank=1)], set()) == "<b><i>ab</i></b>"


def test_a_span_over_two_blocks_has_one_anchor() -> None:
    written: set[str] = set()
    spanning = mark(1, 5, id="x")
    assert highlight("abcdef", 0, 3, [spanning], written) == 'a<span id="x">bc</span>'
    assert highlight("abcdef", 3, 6, [spanning], written) == '<span data-of="x">de</span>f'


def test_what_comes_after_a_span_is_written_once_at_its_end() -> None:
    after = Html("<sup>1</sup>")
    made = highlight("abcdef", 0, 6, [mark(0, 4, "b"), mark(2, 5, "i", after=after)], set())
    assert made == "<b>ab<i>cd</i></b><i>e</i><sup>1</sup>f"


def test_text_of_marks_is_escaped() -> None:
    assert highlight("<b>&", 0, 4, [mark(0, 3, "i")], set()) == "<i>&lt;b&gt;</i>&amp;"


def test_thousands_of_spans_do_not_nest_deeper_than_a_browser_bears() -> None:
    made = highlight("x" * 400, 0, 400, [mark(i, 400) for i in range(399)], set())
    depth = deepest = 0
    for close, _ in _TAG.findall(made):
        depth += -1 if close else 1
        deepest = max(deepest, depth)
    assert deepest < 100
    assert plain(made) == "x" * 400


_SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 30)).map(sorted).filter(lambda s: s[0] < s[1]), max_size=12)


@given(_SPANS, st.text(alphabet="ab<&é ع", min_size=30, max_size=30))
def test_any_spans_give_balanced_elements_around_the_same_text(spans: list[list[int]], text: str) -> None:
    marks = [mark(a, b, f"t{i}", id=f"i{i}") for i, (a, b) in enumerate(spans)]
    made = highlight(text, 0, 30, marks, set())
    assert balanced(made)
    assert plain(made) == text
    ids = re.findall(r' id="(\w+)"', made)
    assert sorted(ids) == sorted(m.id or "" for m in marks)
