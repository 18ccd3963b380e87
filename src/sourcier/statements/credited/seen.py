"""What the words before tell was seen by who reports for a medium ("The Echo's reporters saw it")."""

from __future__ import annotations

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.credited.from_whom import told_in
from sourcier.statements.media import Medium, medium_at
from sourcier.statements.reading import APOSTROPHES, Cue, Draft, Range, Reading
from sourcier.statements.reporters import medium_of

# Fewer words tell nothing.
_FEWEST = 3
# So many words may stand between a verb of seeing and what else belongs to it.
_BETWEEN = 3


def was_there(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """``A reporter of X was there and counted``: what the words before tell was seen by whoever reports for a medium."""
    lo, hi = bounds
    phrase = reading.find("was_there", lo, hi)
    if phrase is None or reading.level[lo] >= 0 or reading.level[before[0]] >= 0:
        return None
    noun = next(iter(reading.listed("reporters", lo, phrase[0])), None)
    medium = medium_of(reading, (noun, noun + 1)) if noun is not None else medium_at(reading, lo, phrase[0])
    if noun is None and medium and medium.name and medium.whole == (lo, phrase[0]):
        # "The Echo was there."
        noun = lo
    alone = phrase[1] >= hi or reading.low[phrase[1]] in ".,:"
    saw = not alone and bool(reading.listed("witnessing", phrase[1], min(hi, phrase[1] + _BETWEEN)))
    end = bare_end(reading, *before)
    if noun is None or medium is None or not (alone or saw) or end - before[0] < _FEWEST:
        return None
    told = Found(reading.span(before[0], end), "indirect", before[0])
    return draft_of(Cue("verb", *phrase, "", ""), told, _with_medium(noun, medium))


def saw_it(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """``The Echo's reporters saw it with their own eyes``: what the words before tell was seen by who reports for a medium."""
    lo, hi = bounds
    low, sets = reading.low, reading.lex.sets
    verb = next(iter(reading.listed("witnessing", lo, hi)), None) if sets["meant_objects"] else None
    told = told_in(reading, before) if verb is not None and reading.level[lo] < 0 and before[0] < lo else None
    if verb is None or told is None:
        return None
    ahead = (verb + 1, hi) if reading.lex.speech.verb_first else (lo, verb)
    noun = next(iter(reading.listed("reporters", *ahead)), None)
    medium = medium_of(reading, (noun, noun + 1)) if noun is not None else medium_at(reading, *ahead)
    if medium is None or not (noun is not None or medium.name):
        return None
    source = _with_medium(noun, medium)
    behind = source[1] if reading.lex.speech.verb_first else verb + 1
    if not _means_it(reading, source, verb, range(behind, min(hi - 1, behind + _BETWEEN))):
        return None
    if any(low[k] in sets["complementisers"] or low[k] == ":" for k in range(verb, hi)) or reading.has_verb(behind, hi):
        return None
    return draft_of(Cue("verb", verb, verb + 1, "", ""), told, source)


def _with_medium(noun: int | None, medium: Medium) -> Range:
    """The words from a noun for a reporter to the medium it belongs to, or the medium alone."""
    if noun is None:
        return medium.whole
    return min(noun, medium.whole[0]), max(noun + 1, medium.whole[1])


def _means_it(reading: Reading, source: Range, verb: int, behind: range) -> bool:
    """Whether what is seen is what the words before tell: an object that means it, behind the verb or joined in front of it."""
    low, meant = reading.low, reading.lex.sets["meant_objects"]
    # "Voit *l*'effet": an article.
    if any(low[k] in meant and low[k + 1] not in APOSTROPHES for k in behind):
        return True
    clitics = low[source[1] : verb]
    # "L'Agence *du climat* y voit l'effet de …": the name is only part of whose it is.
    small = ("meant_objects", "auxiliaries", "inner")
    return not meant.isdisjoint(clitics) and all(any(word in reading.lex.sets[name] for name in small) for word in clitics)
