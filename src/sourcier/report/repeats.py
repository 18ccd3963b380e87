"""What an article repeats from others, and what others repeat from it."""

from __future__ import annotations

from collections import defaultdict

import msgspec

from sourcier.records import Edit, Evidence, Reuse
from sourcier.report import phrases
from sourcier.report.markup import EMPTY, Html, bdi, join, tag
from sourcier.report.view import View

# The longest passages tell who copies whom; a page copied by hundreds is told by the count.
_SHOWN = 12
_EDITS_SHOWN = 8


class Repeat(msgspec.Struct, frozen=True):
    """One reuse seen from one of its two articles."""

    reuse: Reuse
    here: Evidence
    there: Evidence
    from_here: bool


def index(view: View) -> dict[str, list[Repeat]]:
    """Sort the reuse of a report by article, longest first, and keep an anchor for what will be shown."""
    found: defaultdict[str, list[Repeat]] = defaultdict(list)
    for reuse in view.report.reuse:
        found[reuse.target.article].append(Repeat(reuse, reuse.target, reuse.source, False))
        found[reuse.source.article].append(Repeat(reuse, reuse.source, reuse.target, True))
    for article, repeats_here in found.items():
        repeats_here.sort(key=lambda r: (r.from_here, r.here.start - r.here.end))
        for repeat in repeats_here[:_SHOWN]:
            view.anchor(repeat.here)
            view.anchor(repeat.there)
        found[article] = repeats_here
    return dict(found)


def repeats(view: View, every: list[Repeat]) -> Html:
    """List the passages that an article shares with other articles, with what was changed in them."""
    if not every:
        return EMPTY
    items = [_item(view, repeat) for repeat in every[:_SHOWN]]
    if len(every) > _SHOWN:
        items.append(tag("li", f"and {len(every) - _SHOWN:,} more, all in the JSON"))
    label = phrases.count(len(every), "passage") + " shared with other articles"
    return tag("details", tag("summary", label), tag("ul", join(items)), class_="aside")


def _item(view: View, repeat: Repeat) -> Html:
    reuse, length = repeat.reuse, repeat.here.end - repeat.here.start
    verb = f"{reuse.kind} in" if repeat.from_here else f"{reuse.kind} from"
    parts: list[str] = [
        tag("a", phrases.count(length, "character"), href=view.anchor(repeat.here)),
        f", {verb} ",
        tag("a", f"{view.label(repeat.there.article)} ", bdi(view.outlet(repeat.there.article)), href=view.anchor(repeat.there)),
        f" (similarity {reuse.similarity:.0%}, by {reuse.basis})",
    ]
    return tag("li", *parts, _edits(reuse.edits))


def _edits(edits: tuple[Edit, ...]) -> Html:
    if not edits:
        return EMPTY
    items = [tag("li", _edit(edit)) for edit in edits[:_EDITS_SHOWN]]
    if len(edits) > _EDITS_SHOWN:
        items.append(tag("li", f"and {phrases.count(len(edits) - _EDITS_SHOWN, 'more change')}"))
    return tag("ul", join(items), class_="edits")


def _edit(edit: Edit) -> Html:
    before = tag("del", bdi(edit.before)) if edit.before else EMPTY
    after = tag("ins", bdi(edit.after)) if edit.after else EMPTY
    return join([part for part in (before, after) if part], " → ")
