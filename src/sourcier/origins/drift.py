"""How a claim changes from version to version: numbers, dates, places, mood, and what is left out."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from sourcier.data.actions import may_be_one
from sourcier.data.concepts import MEASURES, ancestors, same_number
from sourcier.data.distance import kilometres
from sourcier.origins.parents import Parents, comparable, likest
from sourcier.records import Article, Drift, Place, Quantity, Telling, Time, Version

# How firmly each modality states: the conditional turned into the indicative hardens a claim.
_FIRMNESS = {"intended": 0, "possible": 0, "reported": 1, "asserted": 2}
# Places whose coordinates are nearer than this are the same scene told with another landmark.
_SAME_PLACE_KM = 30.0


def versions(tellings: Sequence[Telling], articles: Mapping[str, Article], parents: Parents) -> tuple[Version, ...]:
    """One version a telling, in order of publication, each with the telling it was made from.

    Args:
        tellings: The tellings of one claim.
        articles: By id.
        parents: Who has it from whom.

    Returns:
        Versions; ``parent`` is the statement that this one repeats or cites, else None.
    """
    ordered = sorted(tellings, key=lambda t: (_published(articles[t.article]), t.article, t.statement.content))
    return tuple(_version(t, parents.of(t), articles) for t in ordered)


def _published(article: Article) -> str:
    # An undated article sorts last: it is never taken for the first to tell something.
    return article.published.earliest if article.published else "9999"


def _version(telling: Telling, parent: Telling | None, articles: Mapping[str, Article]) -> Version:
    text = articles[telling.article].text
    time = telling.time
    return Version(
        article=telling.article,
        statement=telling.statement.id,
        parent=parent.statement.id if parent else None,
        actor=text[telling.actor[0] : telling.actor[1]] if telling.actor else None,
        time=(time.earliest, time.latest) if time and time.earliest and time.latest else None,
        place=telling.places[0].text if telling.places else None,
        quantity=telling.quantities[0] if telling.quantities else None,
        modality=telling.statement.modality,
        text=telling.text,
    )


def drift(tellings: Sequence[Telling], made: Sequence[Version]) -> tuple[Drift, ...]:
    """The changes between versions: each against its parent, those without one against the first version of the claim.

    Args:
        tellings: The tellings of one claim.
        made: Its versions, as `versions` gives them.

    Returns:
        Drifts in the order of the later version.
    """
    # A further clause of a statement is told by the statement.
    by_id = {t.statement.id: t for t in sorted(tellings, key=lambda t: not t.secondary)}
    if not made:
        return ()
    first = [by_id[v.statement] for v in made if v.article == made[0].article]
    found: list[Drift] = []
    for version in {v.statement: v for v in made[1:]}.values():
        after = by_id[version.statement]
        before = by_id[version.parent] if version.parent else _rejected(after, made, by_id) or likest(after, first)
        if before.article != after.article:
            found.extend(_changes(before, after, descends=version.parent is not None))
    return tuple(found)


def _rejected(after: Telling, made: Sequence[Version], by_id: Mapping[str, Telling]) -> Telling | None:
    """The last telling before a correction that gives a number which it rejects, and does not repeat another's."""
    if not after.rejected:
        return None
    for version in reversed(made[: next(i for i, v in enumerate(made) if v.statement == after.statement.id)]):
        if version.parent:
            continue
        told = by_id[version.statement]
        if told.article != after.article and any(same_number(a, b) for a in after.rejected for b in told.quantities):
            return told
    return None


def _changes(before: Telling, after: Telling, *, descends: bool) -> Iterator[Drift]:
    ids = {"source": before.statement.id, "target": after.statement.id}
    pair = _put_right(before, after) or comparable(before.quantities, after.quantities)
    if pair and _is_kept(pair[0], before, after):
        pair = None
    elif pair and (relation := quantity_relation(*pair)):
        yield Drift(component="quantity", relation=relation, before=pair[0].text, after=pair[1].text, **ids)  # type: ignore[arg-type]
    elif descends and before.quantities and not after.quantities:
        yield Drift(component="omission", relation="dropped", before=before.quantities[0].text, after="", **ids)
    # Who copies "yesterday" on another day changes nothing.
    copied = before.text == after.text and before.time and after.time and before.time.text == after.time.text
    if not copied and before.time and after.time and (relation := time_relation(before.time, after.time)):
        yield Drift(component="time", relation=relation, before=before.time.text, after=after.time.text, **ids)  # type: ignore[arg-type]
    if before.places and after.places and (relation := place_relation(before.places[0], after.places[0])):
        yield Drift(component="place", relation=relation, before=before.places[0].text, after=after.places[0].text, **ids)  # type: ignore[arg-type]
    firm_before, firm_after = _FIRMNESS[before.statement.modality], _FIRMNESS[after.statement.modality]
    if firm_before != firm_after and ((firm_before and firm_after) or descends or _same_verb(before, after)):
        hardened = "hardened" if firm_after > firm_before else "softened"
        told = (_trigger(before), _trigger(after))
        if told[0] == told[1]:
            # The verb is the same and what frames it differs ("is said to have"): the modalities say it best.
            told = (before.statement.modality, after.statement.modality)
        yield Drift(component="modality", relation=hardened, before=told[0], after=told[1], **ids)  # type: ignore[arg-type]


def _same_verb(before: Telling, after: Telling) -> bool:
    """Whether both tell one action by a verb: that something else is to come is no change ("will miss", "was put")."""
    return bool(before.action) and may_be_one(before.action, after.action) and not (before.nominal or after.nominal)


def _trigger(telling: Telling) -> str:
    if telling.trigger is None:
        return telling.statement.modality
    at = telling.statement.content[0]
    return telling.text[telling.trigger[0] - at : telling.trigger[1] - at]


def _put_right(before: Telling, after: Telling) -> tuple[Quantity, Quantity] | None:
    """The number that a correction rejects and the one that it gives, whatever it says that they count."""
    rejected = (one for one in before.quantities for other in after.rejected if same_number(other, one))
    wrong = next(rejected, None)
    return (wrong, after.quantities[0]) if wrong is not None and after.quantities else None


def _is_kept(one: Quantity, before: Telling, after: Telling) -> bool:
    """Whether a measure is told of two things in one telling, and a number of it in both ("10 for 4 per cent", "4 per cent")."""
    if one.concept is None or MEASURES.isdisjoint(ancestors(one.concept)):
        return False
    kept = {(a.concept, a.value, a.mode) for a in before.quantities} & {(b.concept, b.value, b.mode) for b in after.quantities}
    return any(concept == one.concept and value is not None for concept, value, _ in kept)


def quantity_relation(before: Quantity, after: Quantity) -> str | None:
    """How the bounds of a quantity moved: refined, inflated, deflated, contradictory, or None where they are the same."""
    low_a, high_a = _bounds(before)
    low_b, high_b = _bounds(after)
    if (low_a, high_a) == (low_b, high_b):
        return None
    if low_b > high_a:
        return "inflated"
    if high_b < low_a:
        return "deflated"
    if low_b >= low_a and high_b <= high_a:
        return "refined"
    middle_a, middle_b = before.value, after.value
    if low_b > low_a and high_b >= high_a:
        return "inflated"
    if high_b < high_a and low_b <= low_a:
        return "deflated"
    if middle_a is not None and middle_b is not None and middle_a != middle_b:
        return "inflated" if middle_b > middle_a else "deflated"
    return None


def _bounds(quantity: Quantity) -> tuple[float, float]:
    low = quantity.low if quantity.low is not None else -math.inf
    return low, quantity.high if quantity.high is not None else math.inf


def time_relation(before: Time, after: Time) -> str | None:
    """How an interval moved: refined, contradictory, or None where it is the same or wider."""
    a, b = _interval(before), _interval(after)
    if a is None or b is None or a == b:
        return None
    if b[0] >= a[1] or a[0] >= b[1]:
        return "contradictory"
    return "refined" if b[0] >= a[0] and b[1] <= a[1] else None


def _interval(time: Time) -> tuple[float, float] | None:
    if not time.earliest or not time.latest:
        return None
    return _days(time.earliest), _days(time.latest)


def _days(moment: str) -> float:
    return date.fromisoformat(moment[:10]).toordinal() + (int(moment[11:13]) / 24 if len(moment) >= 13 else 0)


def place_relation(before: Place, after: Place) -> str | None:
    """How a place moved: refined (country to town), contradictory (another town), or None."""
    if before.country and before.country == after.country and before.division is None and after.division is not None:
        return "refined"
    if None in (before.lat, before.lon, after.lat, after.lon) or before.division is None or after.division is None:
        return None
    assert before.lat is not None
    assert before.lon is not None
    assert after.lat is not None
    assert after.lon is not None
    apart = kilometres((before.lat, before.lon), (after.lat, after.lon))
    return "contradictory" if apart > _SAME_PLACE_KM else None
