"""Bytes to text: byte order mark, strict UTF-8, the declared charset, and only then a guess."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_:.-]{2,30})""", re.I
)
# Where a declaration may stand, by the HTML standard, with room for what careless servers put before it.
_DECLARED_WITHIN = 4096
# Their bytes are all ASCII, so that strict UTF-8 takes them for plain text.
_SEVEN_BIT = re.compile(r"(?i)iso-?2022|hz-gb|utf-7")
# A guess needs no more, and guessing is slow.
_SAMPLE = 20_000
# What news is written in where it is not UTF-8; a free choice of ninety code pages guesses worse.
_GUESSES = [
    "cp1252",
    "cp1251",
    "cp1256",
    "koi8_r",
    "cp1250",
    "cp1253",
    "cp1254",
    "cp1255",
    "gb18030",
    "shift_jis",
    "euc_jp",
    "euc_kr",
    "big5",
]
# Text in Latin letters has a NUL in nearly every second byte of UTF-16; binary data has them anywhere.
_NUL_SHARE = 0.6
# One character of UTF-8 that is not ASCII, and runs of bytes that could be pieces of one.
_WHOLE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_NOT_ASCII = re.compile(rb"[\x80-\xff]+")
# Torn in more places than one character in ten, text is more likely in another encoding.
_TORN_ONE_IN = 10
_BROKEN = re.compile("[\x00\ud800-\udfff]")


def decode(data: bytes) -> str:
    """The text of ``data``; what cannot be decoded becomes U+FFFD, one for one, as do NUL and unpaired surrogates."""
    return whole(data.decode(encoding_of(data), errors="replace"))


def whole(text: str) -> str:
    """``text`` with NUL and unpaired surrogates, which no store or output can hold, replaced one for one by U+FFFD."""
    return _BROKEN.sub("\ufffd", text)


def encoding_of(data: bytes, *, cut: bool = False) -> str:
    """The name of the encoding of ``data``; ``cut`` says that it may end within a character."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    # UTF-16 of plain letters is valid UTF-8 too (letters with a NUL after each), so it is asked first.
    if wide := _unmarked_utf16(data):
        return wide
    declared = _declared(data)
    if _decodes(data, "utf-8", cut) and not (declared and _SEVEN_BIT.match(declared)):
        return "utf-8"
    if _is_torn_utf8(data):
        return "utf-8"
    if declared and _decodes(data, declared, cut):
        return declared
    return _guessed(data)


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:_DECLARED_WITHIN])
    if not found:
        return None
    name = found.group(1).decode("ascii")
    try:
        b"a".decode(name)
    except (LookupError, UnicodeError):
        # Not known, or no encoding of text ("hex", "rot13").
        return None
    # Browsers read these labels as Windows code pages, and so do the people who write them.
    return {"iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}.get(name.lower(), name)


def _decodes(data: bytes, name: str, cut: bool) -> bool:
    try:
        codecs.getincrementaldecoder(name)().decode(data, final=not cut)
    except UnicodeError:
        return False
    return True


def _is_torn_utf8(data: bytes) -> bool:
    """Whether nearly all that is not ASCII are whole characters of UTF-8, which other encodings hardly ever form."""
    rest = _WHOLE.sub(b"", data)
    whole_ones = len(_WHOLE.findall(data))
    return whole_ones > _TORN_ONE_IN * len(_NOT_ASCII.findall(rest))


def _unmarked_utf16(data: bytes) -> str | None:
    even, odd = data[0:_SAMPLE:2].count(0), data[1:_SAMPLE:2].count(0)
    enough = _NUL_SHARE * (min(len(data), _SAMPLE) // 2)
    if len(data) % 2 == 0 and odd > enough and even * 20 < odd:
        return "utf-16-le"
    if len(data) % 2 == 0 and even > enough and odd * 20 < even:
        return "utf-16-be"
    return None


def _guessed(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE], cp_isolation=_GUESSES, steps=5, chunk_size=512).best()
    return best.encoding if best else "cp1252"
