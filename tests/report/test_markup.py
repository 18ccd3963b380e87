"""Escaping, links and direction of hostile text."""

from __future__ import annotations

import unicodedata

import pytest

from sourcier.report.markup import Html, around, bdi, direction, escape, is_web, join, outward, tag, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("</script><script>alert(1)</script>", "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\"quoted\" & 'single'", "&quot;quoted&quot; &amp; 'single'"),
        ("a\x00b\x1b[31mc", "a␀b␛[31mc"),
        ("safe\u202etxt.exe", "safe⟨U+202E⟩txt.exe"),
        ("half \ud83d emoji", "half \ufffd emoji"),
        ("line one\nline\ttwo", "line one\nline\ttwo"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_escape(text: str, shown: str) -> None:
    assert escape(text) == shown


def test_visible_leaves_ordinary_text_of_any_script_alone() -> None:
    text = "Déjà vu, Привет, العربية, 日本語, עברית, हिन्दी, 👩‍🌾"
    assert visible(text) == text


def test_tag_escapes_children_and_attributes_but_not_html() -> None:
    made = tag("a", "<b>", Html("<i>x</i>"), href='#"', class_="no", data_n=3, hidden=True, id=None, open=False)
    assert made == '<a href="#&quot;" class="no" data-n="3" hidden>&lt;b&gt;<i>x</i></a>'


def test_around_is_tag_in_pieces() -> None:
    pieces = list(around("ol", (tag("li", words) for words in ("a", "<b>")), id="x"))
    assert len(pieces) == 4
    assert "".join(pieces) == tag("ol", tag("li", "a"), tag("li", "<b>"), id="x")


def test_void_elements_have_no_end() -> None:
    assert tag("meta", charset="utf-8") == '<meta charset="utf-8">'


def test_join_escapes_its_separator() -> None:
    assert join(["a", Html("<b>")], " < ") == "a &lt; <b>"


@pytest.mark.parametrize("url", ["http://a.example/x?y=1&z", "https://пример.example/"])
def test_web_addresses_become_links(url: str) -> None:
    made = outward(url, "the page")
    assert made.startswith("<a href=")
    assert 'rel="noopener noreferrer nofollow"' in made


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "java\x00script:x",
        "file:///etc/passwd",
        "//a.example",
        "http:",
        "http://[",
        None,
    ],
)
def test_other_addresses_stay_words(url: str | None) -> None:
    assert outward(url, "the page") == bdi("the page")
    assert url is None or not is_web(url)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("مرحبا ALN", "rtl"),
        ("BBC قالت إن الحريق اندلع", "rtl"),
        ("שלום", "rtl"),
        ("Reuters (رويترز) said so", "ltr"),
        ("Привет", "ltr"),
        ("12, 34", None),
        ("", None),
    ],
)
def test_direction_is_that_of_most_letters(text: str, expected: str | None) -> None:
    assert direction(text) == expected


def test_every_letter_written_right_to_left_is_known() -> None:
    letters = [chr(code) for code in range(0x80, 0x20000) if unicodedata.bidirectional(chr(code)) in ("R", "AL")]
    assert len(letters) > 1000
    assert {direction(letter) for letter in letters} == {"rtl"}
