"""What an input is, told by its first bytes; its name only breaks ties."""

from __future__ import annotations

import json
import re
from typing import Literal

from sourcier.errors import InputError
from sourcier.sources.columns import Roles, delimiter_of, named_columns

Kind = Literal["text", "html", "jsonl", "json", "table"]

_SIGNATURES = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a sound, picture or film file"),
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x1f\x8b", "gzip-compressed data"),
    (b"BZh", "bzip2-compressed data"),
    (b"\xfd7zXZ", "xz-compressed data"),
    (b"(\xb5/\xfd", "zstd-compressed data"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
)
_TEXTUAL_SIGNATURES = (
    (re.compile(r"WARC/[01]\.\d"), "a web archive (WARC), which this version does not read: save its pages as HTML or JSONL"),
    (
        re.compile(r"(?:<\?xml[^>]{0,200}>\s{0,99})?<(?:rss|feed|urlset|sitemapindex|rdf:RDF)\b"),
        "a feed or a site map, which this version does not read: save the pages that it lists",
    ),
)
_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|main|article|section|header|meta|title|link|script|style|div|span|table|ul|ol|h[1-6]|p|br|a|img|figure|b|i|em|strong)\b",
    re.I,
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
# Text has next to none of these; a file of other bytes has more than one in ten.
_CONTROL_SHARE = 0.05
# So many lines are tried for a JSON object before a file that begins with a brace is called text.
_JSON_LINES = 20
_LONGEST_HEADER = 2000
# Names of columns are short; a header without a column of text must have several that are known.
_CELL_WORDS = 4
_FEWEST_NAMED = 3


def refuse_binary(name: str, head: bytes, text: str) -> None:
    """Raise InputError where ``head`` is that of a file that holds no text; ``text`` is the head decoded."""
    for signature, what in _SIGNATURES:
        if head.startswith(signature):
            raise InputError(name, f"this is {what}, not text: give its text, or the page as HTML")
    for pattern, what in _TEXTUAL_SIGNATURES:
        if pattern.match(text.lstrip()):
            raise InputError(name, f"this is {what}")
    if len(_CONTROL.findall(text)) > _CONTROL_SHARE * len(text) + 1:
        raise InputError(name, "this seems to be binary data, not text: give text, HTML, JSONL or CSV")


def kind_of(head: str, name: str, columns: Roles) -> Kind:
    """The kind of an input whose first characters are ``head``.

    Args:
        head: Decoded, possibly cut within a line.
        name: The file's name, asked only where the content allows two answers.
        columns: The user's own column names; a header that has them makes a table.
    """
    start = head.lstrip("\ufeff \t\r\n")
    if start.startswith("{"):
        return _json_kind(start, name)
    if re.match(r"\[\s{0,999}[{\]]", start):
        return "json"
    if start.startswith("<") and _HTML.search(start):
        return "html"
    return "table" if _is_table(start, name, columns) else "text"


def _json_kind(start: str, name: str) -> Kind:
    for line in start.splitlines()[:_JSON_LINES]:
        if _is_object(line):
            return "jsonl"
    # One object written over several lines, or a single line longer than the head.
    if re.match(r'\{\s{0,999}"', start):
        return "jsonl" if "\n" not in start or name.lower().endswith((".jsonl", ".ndjson")) else "json"
    return "text"


def _is_object(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _is_table(start: str, name: str, columns: Roles) -> bool:
    if name.lower().endswith((".csv", ".tsv", ".tab")):
        return True
    line, _, rest = start.partition("\n")
    delimiter = delimiter_of(line)
    if delimiter is None or len(line) > _LONGEST_HEADER:
        return False
    # A sentence with a comma is followed by a line that may have none; a row has its delimiter, or begins quoted.
    second = rest.lstrip("\r\n").split("\n", 1)[0]
    if second and delimiter not in second and not second.startswith('"'):
        return False
    cells = line.split(delimiter)
    roles = named_columns(cells, columns)
    named = "text" in roles or "html" in roles or len(roles) >= _FEWEST_NAMED
    return named and all(len(cell.split()) <= _CELL_WORDS for cell in cells)
