"""What an outlet has counted, seen or looked into by itself, told in the third person: "a count by the Courier shows …"."""

from __future__ import annotations

from sourcier.records import ChainLink
from sourcier.statements.media import MEDIA
from sourcier.statements.media_links import same_name
from sourcier.statements.reading import Draft, Reading

_MARKERS = ("own_work", "witnessing", "establishing", "checking", "reporters")
# A name of one word that is taken for a person's may be somebody's.
_SURE = 2


def is_own_work(reading: Reading, draft: Draft, chain: tuple[ChainLink, ...]) -> bool:
    """Whether an outlet names itself for what it tells, and says beside it that the work was its own."""
    outlet = reading.article.outlet
    if outlet is None or len(chain) != 1 or not same_name(chain[0].name, outlet.name):
        return False
    if chain[0].kind not in MEDIA and min(len(chain[0].name.split()), len(outlet.name.split())) < _SURE:
        return False
    at = draft.cue or draft.source
    sentence = reading.sentence_of(at[0]) if at else None
    if sentence is None:
        return False
    first, last = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    beside = [*reading.low[slice(*sentence)]]
    if draft.kind != "likely":
        # What a rule has read is not the whole sentence.
        beside = [*reading.low[sentence[0] : min(first, sentence[1])], *reading.low[max(last, sentence[0]) : sentence[1]]]
    return any(not reading.lex.sets[name].isdisjoint(beside) for name in _MARKERS)
