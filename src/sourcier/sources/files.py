"""One open file, or standard input, to its pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO

import msgspec

from sourcier.errors import InputError
from sourcier.records import Page, Refusal
from sourcier.sources.columns import Roles
from sourcier.sources.decoding import decode, encoding_of
from sourcier.sources.kinds import kind_of, refuse_binary
from sourcier.sources.limits import ARTICLE_BYTES, HEAD_BYTES, HTML_BYTES, megabytes
from sourcier.sources.manifests import metadata
from sourcier.sources.tables import read_json, read_jsonl, read_table

_READERS = {"jsonl": read_jsonl, "json": read_json, "table": read_table}


class Taking(msgspec.Struct, frozen=True):
    """How inputs are taken: whether text columns may be cut, and the user's column names."""

    furniture: bool
    columns: Roles


def read_stream(stream: BinaryIO, name: str, path: str | None, row: Mapping[str, str], how: Taking) -> Iterator[Page | Refusal]:
    """The pages of a seekable stream; ``row`` is its row of a manifest.

    Raises:
        InputError: Where it holds no text, or too much of it.
    """
    head = stream.read(HEAD_BYTES)
    if not head.strip():
        raise InputError(name, "empty: there is nothing in it")
    encoding = encoding_of(head, cut=len(head) == HEAD_BYTES)
    text = head.decode(encoding, errors="replace")
    refuse_binary(name, head, text)
    kind = kind_of(text, name, how.columns)
    stream.seek(0)
    if reader := _READERS.get(kind):
        yield from reader(stream, name, path, encoding, how.furniture, how.columns)
        return
    limit = HTML_BYTES if kind == "html" else ARTICLE_BYTES
    data = stream.read(limit + 1)
    if len(data) > limit:
        raise InputError(name, f"larger than the {megabytes(limit)} that one article may have: split it, or give JSONL or CSV")
    content = decode(data).removeprefix("\ufeff")
    if not content.strip():
        raise InputError(name, "empty: there is only white space in it")
    page = Page(name=name, path=path, content=content, html=kind == "html")
    yield msgspec.structs.replace(page, **metadata(row)) if row else page
