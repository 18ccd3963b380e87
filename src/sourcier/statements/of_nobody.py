"""What nobody in particular says: "reports speak of", "dit-on", and who takes lives and claims nothing."""

from __future__ import annotations

from sourcier.statements.publications import goes_on
from sourcier.statements.reading import Draft, Range, Reading

# So many words behind a verb stands what was taken ("claimed at least 36 lives").
_TAKEN = 5


def names_nobody(reading: Reading, draft: Draft) -> bool:
    """Whether bare reports or everybody is who an attribution names: then nobody can be asked, and nobody is counted."""
    if draft.source is None or draft.kind != "verb" or draft.upstream or draft.downstream:
        return False
    return _bare_rumour(reading, draft.source) or _people_at_large(reading, draft, draft.source)


def _bare_rumour(reading: Reading, source: Range) -> bool:
    """Whether a source is reports or rumours of which nothing tells whose they are ("some unconfirmed reports")."""
    low, sets = reading.low, reading.lex.sets
    rumours = [k for k in range(*source) if low[k] in sets["unsigned"]]
    return (
        bool(rumours)
        and not goes_on(reading, source)
        and all(
            k in rumours or low[k] in sets["vague"] or low[k] in sets["determiners"] or not low[k].isalpha()
            for k in range(*source)
        )
    )


def _people_at_large(reading: Reading, draft: Draft, source: Range) -> bool:
    """``…, dit-on``: a pronoun behind its verb that means everybody."""
    behind = draft.cue is not None and source[0] >= draft.cue[0] and reading.low[source[0] - 1] == "-"
    return behind and source[1] - source[0] == 1 and reading.lex.speech.pronouns.get(reading.low[source[0]]) == "i"


def are_reported(reading: Reading, draft: Draft) -> bool:
    """Whether those before a verb are whom the report is about, and not who reports ("Civilians reported killed: 16 to 22")."""
    low, sets = reading.low, reading.lex.sets
    first = reading.word_at(draft.content[0])
    if draft.cue is None or first != draft.cue[1] or low[first] not in sets["outcomes"]:
        return False
    return first + 1 >= reading.size or not low[first + 1].isalpha() or low[first + 1] in sets["prepositions"]


def takes_lives(reading: Reading, draft: Draft) -> bool:
    """Whether lives are what a verb of claiming has as its object ("a blast claimed 36 lives"): nothing is said then."""
    if draft.cue is None or draft.lemma not in reading.lex.sets["taking"] or draft.content[0] < reading.starts[draft.cue[0]]:
        return False
    first = reading.word_at(draft.content[0])
    last = min(reading.size, first + _TAKEN)
    taken = next(iter(reading.listed("lives", first, last)), None)
    return taken is not None and not reading.has_verb(first, taken) and not reading.has_verb(taken + 1, taken + 2)
