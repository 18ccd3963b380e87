"""Decisions made, written as lines of JSON, and read from them; whatever is read may be hostile and is bounded."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec

from sourcier.errors import UsageError
from sourcier.records import Anchor, Decision, Refusal, SourceKind, Verb

# Nobody writes more of a name or a reason, and no claim that a person has read has more statements.
_MOST_NAME, _MOST_COMMENT, _MOST_STATEMENTS = 200, 2000, 20_000
_MOST_WORDS, _MOST_ID = 400, 2000
# A line of an export with as many statements as there may be.
_MOST_LINE = 64 * 1024 * 1024
_ID_DIGITS = 16
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z")
_SURROGATE = re.compile("[\ud800-\udfff]")
_DIGEST = re.compile(r"[0-9a-f]{1,64}")
# How many sides and names each verb has, and whether it undoes another decision.
_SHAPE: dict[str, tuple[tuple[int, ...], tuple[int, ...], bool]] = {
    "confirm": ((1, 2), (0,), False),
    "reject": ((1, 2), (0,), False),
    "merge": ((1,), (0,), False),
    "split": ((2,), (0,), False),
    "root": ((1, 2), (1,), False),
    "alias": ((0,), (2,), False),
    "undo": ((0,), (0,), True),
}
_encode = msgspec.json.Encoder(order="sorted").encode
_decode = msgspec.json.Decoder(Decision).decode


def decide(
    verb: Verb,
    by: str,
    comment: str = "",
    *,
    on: str,
    sides: Iterable[Iterable[Anchor]] = (),
    names: Iterable[str] = (),
    kind: SourceKind | None = None,
    undoes: str | None = None,
) -> Decision:
    """Make a decision.

    Args:
        verb: What is decided.
        by: Who decides.
        comment: Why.
        on: When, as `after` gives it.
        sides: The statements, as `Decision` tells.
        names: Of sources.
        kind: Of the source that is named.
        undoes: The id of another decision.

    Raises:
        UsageError: Something is missing or too long.
    """
    made = Decision(
        id="",
        verb=verb,
        by=_line(by),
        on=on,
        comment=_line(comment),
        sides=tuple(tuple(side) for side in sides),
        names=tuple(_line(name) for name in names),
        kind=kind,
        undoes=undoes,
    )
    made = msgspec.structs.replace(made, id=_identity(made))
    if fault := _fault(made):
        raise UsageError(fault)
    return made


def after(last: str | None) -> str:
    """The time now, UTC to the microsecond, and later than the last decision whatever the clock says."""
    now = datetime.now(UTC)
    if last is not None:
        now = max(now, datetime.fromisoformat(last) + timedelta(microseconds=1))
    return now.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def export(decisions: Iterable[Decision]) -> Iterator[bytes]:
    """One line of JSON a decision."""
    for one in decisions:
        yield _encode(one) + b"\n"


def read(name: str, lines: Iterable[bytes]) -> Iterator[Decision | Refusal]:
    """Read exported decisions; a line that is none is a refusal that names it.

    Args:
        name: Of the file, for refusals.
        lines: Its lines.
    """
    # Clocks differ by hours; what is dated later would go before whatever is decided from now on.
    latest = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            if len(line) > _MOST_LINE:
                raise UsageError("the line is too long for a decision")
            made = _decode(line)
            if fault := _fault(made) or ("its time is yet to come" if made.on > latest else ""):
                raise UsageError(fault)
            yield made
        except (msgspec.DecodeError, UnicodeDecodeError, UsageError) as error:
            yield Refusal(input=f"{name}:{number}", why=f"no decision as `sourcier review export` writes it: {error}")


def _identity(decision: Decision) -> str:
    bare: dict[str, Any] = msgspec.to_builtins(decision)
    del bare["id"]
    return hashlib.sha256(_encode(bare)).hexdigest()[:_ID_DIGITS]


def _line(text: str) -> str:
    """Text on one line, with what no encoding holds replaced."""
    return " ".join(_SURROGATE.sub("\ufffd", text).split())


def _fault(one: Decision) -> str:
    """What is wrong with a decision; empty where nothing is."""
    sides, names, undoes = _SHAPE[one.verb]
    if not one.by:
        return "nobody is named who decides; give a name with --by"
    if any(not name for name in one.names):
        return "a name is empty"
    if max(len(text) for text in (one.by, *one.names)) > _MOST_NAME:
        return f"a name has more than {_MOST_NAME} characters"
    if len(one.comment) > _MOST_COMMENT:
        return f"the comment has more than {_MOST_COMMENT} characters; say it shorter"
    if any(_line(text) != text for text in (one.by, one.comment, *one.names)):
        return "a name or the comment is not one line"
    if not _MOMENT.fullmatch(one.on) or not _is_moment(one.on):
        return "its time is not one in UTC such as 2026-01-31T09:30:00.000000Z"
    if len(one.sides) not in sides or len(one.names) not in names or (one.undoes is not None) != undoes:
        return f"it is not of the form of {one.verb}"
    if one.undoes is not None and not _DIGEST.fullmatch(one.undoes):
        return "what it undoes is no id"
    return _fault_of_sides(one) or ("" if one.id == _identity(one) else "its id is not that of its content: it was changed")


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text).year < 9999
    except ValueError:
        return False


def _fault_of_sides(one: Decision) -> str:
    if any(not side for side in one.sides[:1]) or (one.verb == "split" and not all(one.sides)):
        return "a side has no statement"
    if sum(map(len, one.sides)) > _MOST_STATEMENTS:
        return f"it is about more than {_MOST_STATEMENTS:,} statements; decide about fewer at a time"
    for place in (place for side in one.sides for place in side):
        if not (0 <= place.start < place.end) or len(place.words) > _MOST_WORDS:
            return "a statement's span or words are not as they are remembered"
        if (
            not (_DIGEST.fullmatch(place.statement) and _DIGEST.fullmatch(place.version))
            or not 0 < len(place.article) <= _MOST_ID
        ):
            return "a statement or its article is not named by its id"
    return ""
