"""What an outlet has counted, seen or looked into by itself, told in the third person: "a count by the Courier shows …"."""

from __future__ import annotations

from sourcier.records import ChainLink
from sourcier.statements.media import MEDIA
from sourcier.statements.media_links import same_name
from sourcier.statements.reading import Draft, Reading

_MARKERS = ("own_work", "witnessing", "establishing", "checking", "reporters")
# A name of one word that is taken for a person's may be somebody's.
_SURE = 2
# What was looked into, and by whom, takes no more words.
_PHRASE = 12


def is_own_work(reading: Reading, draft: Draft, chain: tuple[ChainLink, ...]) -> bool:
    """Whether an outlet names itself for what it tells, and says beside it that the work was its own."""
    outlet = reading.article.outlet
    if _is_ours(reading, draft, chain):
        return True
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


def _is_ours(reading: Reading, draft: Draft, chain: tuple[ChainLink, ...]) -> bool:
    """``A check made by our newsroom showed that``: whether a paper without a name is work of whoever writes."""
    if draft.source and draft.source[1] - draft.source[0] == 1 and reading.low[draft.source[0]] in reading.lex.sets["editors"]:
        # "…, выяснила редакция": no other is named.
        return reading.lex.speech.declines and len(chain) == 1
    if draft.source is None or draft.cue is None or len(chain) != 1 or chain[0].kind not in ("document", "group"):
        return False
    begin, end = draft.source[0], max(draft.source[1], draft.cue[0], reading.word_at(draft.content[0]))
    noun = next(iter(reading.listed("own_work", *draft.source)), None)
    if noun is None or end - begin > _PHRASE or reading.level[begin] >= 0:
        return False
    return bool(reading.listed("own_possessives", noun, end)) or reading.find("own_voice", noun, end) is not None
