"""A sketch of the gazetteer's keys, small enough to keep in memory: it tells of most names that no place has them.

Each key sets one bit of a table (a Bloom filter with one hash, B. H. Bloom 1970). A name whose bit is not set is no key; one
whose bit is set may be. Needs the standard library alone, since the build makes the table without the package's dependencies.
"""

from __future__ import annotations

from collections.abc import Iterable
from zlib import crc32

# 2 MB for some 900,000 keys: a name that is no key finds its bit set in one of twenty cases.
_BITS = 24
_MASK = (1 << _BITS) - 1


def sketch(keys: Iterable[str]) -> bytes:
    """The table of ``keys``."""
    table = bytearray(1 << _BITS - 3)
    for key in keys:
        bit = crc32(key.encode()) & _MASK
        table[bit >> 3] |= 1 << (bit & 7)
    return bytes(table)


def may_hold(table: bytes, key: str) -> bool:
    """Whether ``key`` may be one of those that ``table`` was made of; it is none of them where not."""
    bit = crc32(key.encode()) & _MASK
    return bool(table[bit >> 3] >> (bit & 7) & 1)
