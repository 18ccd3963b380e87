"""Rows as a caller gives them to the index, and as the core takes them."""

from __future__ import annotations

from datetime import UTC, datetime

from sourcier.errors import InputError
from sourcier.passages.engine import UNDATED, Row

# A row to add: (key, text), (key, text, published) or (key, text, published, outlet).
Given = tuple[str, str] | tuple[str, str, str | datetime | None] | tuple[str, str, str | datetime | None, str | None]
# Places are 32 bits wide in the core, and one character may take four bytes.
_LONGEST = 2**28
_LONGEST_KEY = 65_536


def checked(given: Given) -> Row:
    """A row as the core takes it.

    Raises:
        InputError: Key, text or time are none.
    """
    key, text, published, outlet = (*given, None, None)[:4]
    if not isinstance(key, str) or not isinstance(text, str):
        raise InputError(str(key), "key and text of an article are strings; give it as (key, text, published, outlet)")
    for name, value, longest in (("key", key, _LONGEST_KEY), ("outlet", outlet or "", _LONGEST_KEY), ("text", text, _LONGEST)):
        if len(value) > longest:
            raise InputError(key[:80], f"its {name} has {len(value):,} characters; at most {longest:,} can be taken, so cut it")
        try:
            value.encode()
        except UnicodeEncodeError as error:
            shown = key.encode(errors="backslashreplace").decode()
            raise InputError(
                shown, f"its {name} holds half a surrogate pair at character {error.start}; replace or drop it"
            ) from error
    return key, text, _seconds(key, published), outlet or ""


def _seconds(key: str, published: str | datetime | None) -> int:
    if published is None:
        return UNDATED
    try:
        moment = datetime.fromisoformat(published) if isinstance(published, str) else published
        return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
    except (ValueError, OverflowError, AttributeError) as error:
        raise InputError(key, f"{published!r} is no time; give ISO 8601, as 2026-11-21T08:00:00Z, or a datetime") from error
