"""decode and encoding_of."""

from __future__ import annotations

import pytest

from sourcier.sources.decoding import decode, encoding_of

FRENCH = "L'armée a évacué la forêt « hier », à côté du château, où l'été s'achève."
RUSSIAN = "Войска покинули город вчера вечером, сообщил мэр. Никто не пострадал при отходе."
ARABIC = "غادرت القوات المدينة مساء أمس بحسب رئيس البلدية ولم يصب أحد بأذى خلال الانسحاب."


@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, ARABIC, "plain"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_decoded_with_or_without_a_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark_is_known_by_its_nuls(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding)) == FRENCH


@pytest.mark.parametrize(("text", "encoding"), [(FRENCH, "cp1252"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (ARABIC, "cp1256")])
def test_old_code_pages_are_guessed(text: str, encoding: str) -> None:
    assert decode((text + " ").encode(encoding) * 5) == (text + " ") * 5


@pytest.mark.parametrize(
    ("declaration", "encoding"),
    [
        ('<meta charset="{}">', "koi8-r"),
        ("<meta http-equiv='Content-Type' content='text/html; charset={}'>", "windows-1251"),
        ('<?xml version="1.0" encoding="{}"?>', "iso-8859-5"),
    ],
)
def test_a_declared_charset_is_believed(declaration: str, encoding: str) -> None:
    text = declaration.format(encoding) + "<p>Мост.</p>"
    assert decode(text.encode(encoding)) == text


def test_valid_utf8_is_believed_over_a_wrong_declaration() -> None:
    text = '<meta charset="iso-8859-1"><p>évacué</p>'
    assert decode(text.encode()) == text


@pytest.mark.parametrize("declared", ["hex", "rot13", "nonsense", "undefined", "base64", "idna"])
def test_a_declared_codec_that_is_none_of_text_does_no_harm(declared: str) -> None:
    assert "vacu" in decode(f'<meta charset="{declared}"><p>évacué</p>'.encode("cp1252"))


def test_what_cannot_be_held_becomes_a_replacement_one_for_one() -> None:
    assert decode(b"a\x00b") == "a\ufffdb"


def test_a_character_cut_at_the_end_of_a_sample_is_no_error() -> None:
    assert encoding_of("é".encode()[:1].join([b"aaa", b""]), cut=True) == "utf-8"
