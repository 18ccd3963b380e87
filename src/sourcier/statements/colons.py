"""What stands behind a colon that no verb of saying opens, where verbs can stand first ("The mayor shrugged: “…”")."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.records import Span
from sourcier.statements.clauses import clause_end
from sourcier.statements.forms import FINITE
from sourcier.statements.nobody import no_speaker
from sourcier.statements.reading import Draft, Reading
from sourcier.statements.standing import Taken
from sourcier.statements.verb_first.cues import feature_of_verb
from sourcier.statements.verb_first.topics import first_speaker

# Fewer words are a name or a number; with no more, and no verb, they are a title.
_SHORTEST, _TITLE = 2, 3
# No more words stand before the colon of an answer.
_LONGEST = 30


def behind_colons(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The speaker is the first one named in the sentence, or whoever its verb means; what others say already is left out."""
    if not reading.lex.speech.verb_first:
        return []
    taken = Taken(drafts)
    found: list[Draft] = []
    for lo, colon, hi in _colons(reading):
        content = _content(reading, lo, colon, hi)
        if content is None or taken.overlaps(content[0]):
            continue
        verb = _verb_before(reading, lo, colon)
        source = first_speaker(reading, lo, colon)
        source = None if source and no_speaker(reading, source) else source
        if verb is None or (source is None and reading.low[verb] not in reading.lex.verbs):
            continue
        denies = any(reading.low[k] in reading.lex.sets["denying_nouns"] for k in range(lo, colon))
        lemma = next((one for one, stance in reading.lex.stances.items() if stance == "denies"), ":") if denies else ":"
        feature = feature_of_verb(reading, reading.low[verb])
        found.append(Draft(content[0], source, (verb, verb + 1), "colon", lemma, content[1], feature=feature))
    return found


def _colons(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """Sentences outside quotations with the first colon of each that parts no numbers."""
    for lo, hi in reading.sentences:
        for k in range(lo + 1, min(hi - 1, lo + _LONGEST)):
            if reading.low[k] == ":" and reading.level[k] < 0 and not reading.low[k + 1].isdigit():
                yield lo, k, hi
                break


def _content(reading: Reading, lo: int, colon: int, hi: int) -> tuple[Span, str] | None:
    """What follows a colon: a quotation, or the rest of the sentence behind a word for an answer."""
    nxt = colon + 1
    if reading.level[nxt] >= 0:
        quote = reading.quotes[reading.level[nxt]]
        last = reading.word_at(quote.end) - 1
        long = last - nxt > _TITLE or reading.low[last - 1] in "?!؟" or reading.has_verb(nxt + 1, last)
        return (quote.inner, "direct") if long and last - nxt > _SHORTEST else None
    said = reading.lex.sets["answer_nouns"] | reading.lex.sets["witnessing"]
    if not any(reading.low[k] in said for k in range(lo, colon)):
        return None
    end = clause_end(reading, nxt, hi)
    return (reading.span(nxt, end), "indirect") if end - nxt >= _SHORTEST else None


def _verb_before(reading: Reading, lo: int, colon: int) -> int | None:
    """The verb nearest to a colon, or the last word of an answer where none is known there."""
    for k in range(colon - 1, lo - 1, -1):
        entry = reading.lex.forms.get(reading.low[k])
        if (entry and entry.bits & FINITE) or reading.is_verb(k):
            return k
    return next((k for k in range(lo, colon) if reading.low[k] in reading.lex.sets["answer_nouns"]), colon - 1)
