"""The words of an answer, the same in the terminal and in the dossier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time, timedelta

from sourcier.records import Action, Bounds, Claim, Dispute, Mention, Origin, OriginCount, Place, Quantity, Time, Version

_IRREGULAR = {"story": "stories", "copy": "copies", "quantity": "quantities"}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
KINDS = {
    "anonymous": "anonymous source",
    "person": "named person",
    "institution": "institution",
    "group": "group",
    "outlet": "outlet",
    "agency": "news agency",
    "document": "document",
    "footage": "footage",
    "own_reporting": "own reporting",
    "not_given": "source not given",
}
_DISPUTED = {"denies": "denied", "doubts": "doubted", "corrects": "corrected"}
_MODES = {"more_than": "more than", "at_least": "at least", "less_than": "less than", "at_most": "at most", "nearly": "nearly"}


def count(number: int, noun: str) -> str:
    """``1 article``, ``3 articles``."""
    return f"{number:,} {noun if number == 1 else _IRREGULAR.get(noun, noun + 's')}"


def bounds(low: int, high: int) -> str:
    """``2`` or ``1–3``."""
    return str(low) if low == high else f"{low}–{high}"


def origins(found: OriginCount | Bounds) -> str:
    """``2 independent origins (exactly)`` or ``between 1 and 3 independent origins``."""
    if found.low == found.high:
        return "no origin found" if found.low == 0 else f"{count(found.low, 'independent origin')} (exactly)"
    return f"between {found.low} and {found.high} independent origins"


def relation(name: str) -> str:
    """``quoted_by`` as words."""
    return name.replace("_", " ")


def listed(names: Iterable[str], most: int = 4) -> str:
    """``A, B and C``, or ``A, B, C and 9 more``."""
    every = list(dict.fromkeys(names))
    if len(every) > most:
        every = [*every[: most - 1], f"{len(every) - most + 1} more"]
    return every[0] if len(every) == 1 else f"{', '.join(every[:-1])} and {every[-1]}" if every else ""


def each_once(told: Iterable[str]) -> list[str]:
    """What is told, in its order; what holds several times is told once and says so."""
    return [words if times == 1 else f"{words} ({times} times)" for words, times in Counter(told).items()]


def circle(names: Sequence[str], most: int = 6) -> list[str]:
    """The names of a circle back to its first; of a long one some, and how many more."""
    more = [f"{len(names) - most} more"] if len(names) > most + 1 else []
    return [*(names[:most] if more else names), *more, *names[:1]]


def answer(claim: Claim) -> str:
    """The answer to a claim in one or two sentences."""
    articles = f"{count(len(claim.articles), 'article')} in {count(claim.outlets, 'outlet')}"
    found = origins(claim.origins)
    behind = [origin_name(one) for one in claim.origins.items]
    first = f"{found[0].upper()}{found[1:]} behind {articles}" + (f": {listed(behind)}." if behind else ".")
    against = [dispute(one) for one in claim.disputes[:3]]
    if len(claim.disputes) > 3:
        against.append(f"{len(claim.disputes) - 3} more disputes below.")
    return " ".join([first, *against])


def dispute(one: Dispute) -> str:
    """Who disputes what, and whether it travelled."""
    verb = _DISPUTED[one.stance].capitalize()
    part = "" if one.of == "claim" else f" ({one.of})"
    carried, total = len(one.carried_by), count(_could_carry(one), "article")
    since = " since" if one.earlier else ""
    return f"{verb}{part} by {one.by or 'a source not named'}: carried by {carried} of {total}{since}."


def disputed_by(one: Dispute) -> str:
    """``denied by the port``."""
    return f"{_DISPUTED[one.stance]} by {one.by or 'a source not named'}"


def origin_name(origin: Origin) -> str:
    """An origin's name, with its kind where the name does not say it."""
    if origin.kind == "not_given":
        return origin.name or "source not given"
    if origin.kind == "own_reporting":
        return f"{origin.name} (own reporting)"
    return origin.name or KINDS[origin.kind]


def moment(text: str) -> datetime | None:
    """Read an ISO 8601 date or date-time; None where it is not one."""
    try:
        read = datetime.fromisoformat(text)
        read = read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    # A day must fit before and after, or the arithmetic of intervals overflows.
    return read if 1 < read.year < 9999 else None


def interval(earliest: str | None, latest: str | None) -> str:
    """A half-open interval for people: ``26 Aug 2031``, ``26–28 Aug 2031``, ``Aug 2031``, ``14 Mar 2031 09:30``."""
    start, end = moment(earliest or ""), moment(latest or "")
    if start is None or end is None:
        return earliest or latest or ""
    if end - start < timedelta(days=1):
        return _hours(start, end)
    last = end - timedelta(microseconds=1)
    return days(start, last)


def quantity(value: Quantity | None) -> str:
    """A quantity's meaning: ``16–24``, ``more than 20``, ``20``."""
    if value is None or (value.low is None and value.high is None and value.value is None):
        return ""
    if value.mode in _MODES and value.value is not None:
        return f"{_MODES[value.mode]} {_figure(value.value)}"
    low, high = value.low, value.high
    if low is not None and high is not None:
        return _figure(low) if low == high else f"{_figure(low)}–{_figure(high)}"
    if low is not None:
        return f"at least {_figure(low)}"
    return f"at most {_figure(high)}" if high is not None else _figure(value.value or 0)


def _figure(value: float) -> str:
    """A number in full, never as a power of ten."""
    return f"{value:,.12g}"


def mention(one: Mention) -> str:
    """What a mention was understood as, for a tooltip."""
    if isinstance(one, Time):
        return f"time: {interval(one.earliest, one.latest) or one.duration or 'no date known'}"
    if isinstance(one, Quantity):
        return f"quantity: {quantity(one) or 'vague'}{' ' + one.unit if one.unit else ''}"
    if isinstance(one, Place):
        return _place(one)
    if isinstance(one, Action):
        return f"what happened: {one.action.replace('_', ' ')}{' (negated)' if one.negated else ''}, {one.mood}"
    return f"name: {one.entity or one.type or 'not known'}"


def component_value(component: str, value: str) -> str:
    """A value of a component for people: times come as ``earliest/latest``, open numbers as ``21–``."""
    if component == "time" and "/" in value:
        earliest, latest = value.split("/", 1)
        return interval(earliest, latest) if moment(earliest) else "no date known"
    number, _, counted = value.partition(" ")
    if component == "quantity" and number.endswith("–"):
        return f"at least {number[:-1]} {counted}"
    if component == "quantity" and number.startswith("–"):
        return f"at most {number[1:]} {counted}"
    return value


def carried(disputes: Sequence[Dispute]) -> str:
    """How far disputes travelled: ``carried by 1 of 3``, ``each carried by 1 of 3``, ``carried by 0 of 3 to 2 of 4``."""
    shares = [(len(one.carried_by), _could_carry(one)) for one in disputes]
    shares = sorted((one for one in shares if one[1]), key=lambda one: (one[0] / one[1], *one))
    if not shares:
        return ""
    (least, few), (most, many) = shares[0], shares[-1]
    if len({total for _, total in shares}) == 1:
        each = "each " if len(shares) > 1 and least == most else ""
        return f"{each}carried by {bounds(least, most)} of {many}"
    return f"carried by {least} of {few} to {most} of {many}"


def _could_carry(one: Dispute) -> int:
    """How many articles may have carried a dispute: those of the claim that were not there before it."""
    return len({*one.carried_by, *one.left_out_by})


def modality(version: Version) -> str:
    """How sure a version sounds."""
    return {"asserted": "told as fact", "reported": "as reported", "possible": "as possible", "intended": "as intended"}[
        version.modality
    ]


def _place(one: Place) -> str:
    if one.geoname is not None:
        return f"place: {one.name}{', ' + one.country if one.country else ''} (GeoNames {one.geoname})"
    return f"place: {one.name}, not in the gazetteer{f', near GeoNames {one.near}' if one.near else ''}"


def _hours(start: datetime, end: datetime) -> str:
    words = f"{days(start, start)} {start:%H:%M}"
    if end - start <= timedelta(minutes=1):
        return words
    return f"{words}–{end:%H:%M}"


def day(text: str) -> str:
    """One day, from ISO 8601."""
    at = moment(text)
    return days(at, at) if at else ""


def days(first: datetime, last: datetime) -> str:
    """From a first to a last day, both in it."""
    first, last = (datetime.combine(at, time.min, UTC) for at in (first, last))
    after = last + timedelta(days=1)
    if first.day == 1 and after.day == 1 and (first.year, first.month) == (last.year, last.month):
        return f"{_MONTHS[first.month - 1]} {first.year}"
    if (first.month, first.day, after.month, after.day) == (1, 1, 1, 1) and after.year == first.year + 1:
        return str(first.year)
    end = f"{last.day} {_MONTHS[last.month - 1]} {last.year}"
    if first.date() == last.date():
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{end}"
    return f"{first.day} {_MONTHS[first.month - 1]}{f' {first.year}' if first.year != last.year else ''} – {end}"
