"""Reports that a medium is said to have told: "The mayor said that nine fled, the Echo reports", "…, he said, according to X"."""

from __future__ import annotations

from collections import defaultdict

import msgspec

from sourcier.statements.heads import is_paper
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import Draft, Range, Reading

# Beside who speaks, the verb and what they say, a clause that a medium is said to have told has no more words.
_BESIDE = 4


def tagged(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts; what somebody says in a clause that a medium tells is passed on by it, which tells nothing besides."""
    tags = [n for n, one in enumerate(drafts) if _is_tag(reading, one)]
    beside = defaultdict[Range | None, list[int]](list)
    for n, one in enumerate(drafts) if tags else ():
        beside[_sentence(reading, one)].append(n)
    changed: dict[int, Draft | None] = {}
    for n in tags:
        tag = drafts[n]
        told = [k for k in beside[_sentence(reading, tag)] if k != n and k not in changed and _is_told(reading, drafts[k], tag)]
        if len(told) != 1 or not _is_whole(reading, drafts[told[0]], tag):
            continue
        leans = _leans(reading, drafts[told[0]], tag)
        if leans or _is_medium(reading, tag.source):
            changed |= {told[0]: _passed_on(drafts[told[0]], tag, leans=leans), n: None}
    left = (changed.get(n, one) for n, one in enumerate(drafts))
    return [one for one in left if one] if changed else drafts


def only_named(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts without those that only have whom a medium leans on, which another tells ("*refers to* a film: …")."""
    leaning = defaultdict[Range | None, list[Draft]](list)
    for one in drafts:
        if one.downstream and one.source:
            leaning[_sentence(reading, one)].append(one)
    return [
        one for one in drafts if not any(_only_names(reading, one, other) for other in leaning.get(_sentence(reading, one), ()))
    ]


def _only_names(reading: Reading, draft: Draft, told: Draft) -> bool:
    """Whether all that a medium is taken to tell is whom it has it from, with what that one tells or without."""
    if draft is told or draft.downstream or not (draft.source and draft.cue and told.source and told.downstream):
        return False
    end = reading.span(*told.source)[1]
    same = draft.source[0] < told.downstream[1] and told.downstream[0] < draft.source[1]
    names = draft.content[0] < end <= draft.content[1] and draft.cue[0] <= told.source[0]
    between = reading.low[draft.cue[1] : told.source[0]]
    near = sum(word.isalnum() for word in between) <= _BESIDE and "," not in between and ":" not in between
    return same and names and near and draft.content[0] != told.content[0]


def _sentence(reading: Reading, draft: Draft) -> Range | None:
    return reading.sentence_of(draft.cue[0]) if draft.cue else None


def _is_tag(reading: Reading, draft: Draft) -> bool:
    """Whether one alone is who the words before its cue are from."""
    if draft.source is None or draft.cue is None or draft.downstream or draft.upstream or draft.form == "direct":
        return False
    return reading.starts[min(draft.cue[0], draft.source[0])] >= draft.content[1]


def _is_medium(reading: Reading, source: Range | None) -> bool:
    if source is None or reading.low[source[0]] in reading.lex.speech.pronouns:
        return False
    medium = medium_at(reading, *source, told=True)
    return medium is not None and medium.name is not None


def _leans(reading: Reading, draft: Draft, tag: Draft) -> bool:
    """``…, rapporte X d'après Y``: whether a medium that tells something has it from whom the tag names."""
    if tag.cue is None or tag.kind != "according" or not _is_medium(reading, draft.source):
        return False
    return reading.low[tag.cue[0] - 1] != "," or not _is_medium(reading, tag.source)


def _is_told(reading: Reading, draft: Draft, tag: Draft) -> bool:
    """Whether what a tag is behind has the speaker and the verb of a draft inside."""
    if draft.source is None or draft.cue is None:
        return False
    thing = is_paper(reading, draft.source) or not can_speak(reading, draft.source)
    if thing and not _is_medium(reading, draft.source):
        # "L'échantillon a confirmé l'analyse, selon Foulées."
        return False
    if not reading.lex.sets["relatives"].isdisjoint(reading.low[draft.source[1] : draft.cue[0]]):
        # "The mayor, *who* had said that, resigned with nine others, the Echo reports".
        return False
    first, last = tag.content
    inside = all(first <= reading.starts[begin] and reading.ends[end - 1] <= last for begin, end in (draft.source, draft.cue))
    begins = first <= draft.content[0] < last
    other = draft.downstream if tag.source else None
    same = other is None or (tag.source is not None and other[0] < tag.source[1] and tag.source[0] < other[1])
    return inside and begins and same


def _is_whole(reading: Reading, draft: Draft, tag: Draft) -> bool:
    """Whether hardly anything stands in what a medium tells but that somebody says something."""
    begin, end = (reading.word_at(at) for at in tag.content)
    mine = {*range(*draft.source), *range(*draft.cue)} if draft.source and draft.cue else set()
    mine |= {*range(*(reading.word_at(at) for at in draft.content))}
    return sum(reading.low[k].isalnum() for k in range(begin, end) if k not in mine) <= _BESIDE


def _passed_on(draft: Draft, tag: Draft, *, leans: bool) -> Draft:
    """A draft with the medium, or with whom the medium leans on, its content without the tag."""
    content = (draft.content[0], min(draft.content[1], tag.content[1]))
    source, downstream = (tag.source, draft.source) if leans else (draft.source, tag.source)
    return msgspec.structs.replace(draft, source=source, downstream=downstream, content=content)
