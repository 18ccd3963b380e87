"""cut_furniture: what is cut can be put back exactly, and offsets stay true."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from sourcier.articles.cutting import cut_furniture
from sourcier.articles.lines import read_lines
from sourcier.records import Removed

LINES = st.sampled_from(
    ["Menu", "Partager sur Facebook", "Source: AFP", "Le pont est tombé.", "//", "", "  ", "Laisser un commentaire", "Nom", "E-mail", "Сегодня пал мост.",
     "Le maire a dit que la route, longue et étroite, resterait fermée jusqu'au printemps, faute d'argent.", "سقط الجسر.", "🚁 star", "via Nord Post", "noscript"]
)  # fmt: skip
BREAKS = st.sampled_from(["\n", "\r\n", "\n\n", "\r", "\u2028", "\x85", " \n\t"])


COMMENTS = "under the heading of the comments"


def put_back(text: str, removed: Sequence[Removed]) -> str:
    """The input, made again as whoever has the record can: each piece goes in where it stood."""
    for one in removed:
        text = text[: one.at] + one.text + text[one.at :]
    return text


@given(st.lists(st.tuples(LINES, BREAKS), max_size=12), LINES)
def test_what_was_removed_makes_the_input_again(pieces: list[tuple[str, str]], last: str) -> None:
    content = "".join(line + end for line, end in pieces) + last
    cut = cut_furniture(content, read_lines(content))
    assert put_back(cut.text, cut.removed) == content
    for one in cut.removed:
        assert content[one.at : one.at + len(one.text)] == one.text


@given(st.lists(st.tuples(LINES, BREAKS), max_size=12))
def test_lines_and_credits_keep_their_text(pieces: list[tuple[str, str]]) -> None:
    content = "".join(line + end for line, end in pieces)
    lines = read_lines(content)
    cut = cut_furniture(content, lines)
    before = [content[line.start : line.end] for line in lines if line.kind != "chrome"]
    after = [cut.text[line.start : line.end] for line in cut.lines]
    assert after == (before or [content[line.start : line.end] for line in lines])
    # Under the heading of readers' comments a credit is a reader's.
    of_readers = "".join(content[line.start : line.end] for line in lines if line.why == COMMENTS)
    assert cut.text.count("via Nord Post") == content.count("via Nord Post") - of_readers.count("via Nord Post")


def test_a_credit_among_comments_is_a_readers() -> None:
    story = "Le maire a dit que la route resterait fermée jusqu'au printemps, faute d'argent.\n"
    for times, kept in ((1, 1), (3, 0)):
        content = story + times * "Laisser un commentaire\n" + times * "via Nord Post\n"
        assert cut_furniture(content, read_lines(content)).text.count("via Nord Post") == kept


@given(st.text(max_size=200))
def test_any_text_is_restored(content: str) -> None:
    cut = cut_furniture(content, read_lines(content))
    assert put_back(cut.text, cut.removed) == content


def test_a_text_of_nothing_but_furniture_is_left_whole() -> None:
    cut = cut_furniture("Menu\nPartager", read_lines("Menu\nPartager"))
    assert (cut.text, cut.removed) == ("Menu\nPartager", ())


def test_a_removed_line_goes_with_its_line_break() -> None:
    cut = cut_furniture("Menu\r\nLe pont est tombé.\nPartager\n", read_lines("Menu\r\nLe pont est tombé.\nPartager\n"))
    assert cut.text == "Le pont est tombé.\n"
    assert [(one.at, one.text) for one in cut.removed] == [(0, "Menu\r\n"), (25, "Partager\n")]
