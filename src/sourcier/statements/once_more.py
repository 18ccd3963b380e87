"""What is said of a sentence that only says who told the one before: "… X said so. Later Y confirmed this"."""

from __future__ import annotations

import msgspec

from sourcier.statements.reading import Draft, Reading


def once_more(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those whose content is such a sentence with the content that it points to itself."""
    pointing = {
        reading.starts[sentence[0]]: draft.content
        for draft in drafts
        if draft.cue and (sentence := reading.sentence_of(draft.cue[0])) and draft.content[1] <= reading.starts[sentence[0]]
    }
    return [_meant(reading, draft, pointing) for draft in drafts] if pointing else drafts


def _meant(reading: Reading, draft: Draft, pointing: dict[int, tuple[int, int]]) -> Draft:
    """A draft that takes up the sentence before, with what that points to where it does."""
    content = pointing.get(draft.content[0])
    sentence = reading.sentence_of(reading.word_at(draft.content[0]))
    if content is None or sentence is None or draft.cue is None:
        return draft
    whole = reading.starts[sentence[1] - 1] <= draft.content[1] < reading.starts[draft.cue[0]]
    return msgspec.structs.replace(draft, content=content) if whole else draft
