"""What a document shows that a medium has got hold of: "X has obtained a memo, from which it emerges that …".

The verb of having, the document and the words that lead to what it shows stand in one sentence, in this order; whoever has the
document passes it on.
"""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import clause_end
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of, is_log
from sourcier.statements.media import MEDIA, medium_at
from sourcier.statements.phrases import match
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.source import left_of

# How many words a document takes ("an internal memo of the ministry on the dam").
_PAPER = 14
# How many words may stand between a verb and who did it.
_HOLDER = 8
_PAPERS = frozenset({"document", "footage"})
_FEWEST = 2


def shown(reading: Reading) -> list[Draft]:
    """The drafts of all that documents show which somebody has obtained."""
    found: list[Draft] = []
    for at in reading.sought.get("obtained", ()):
        bounds = reading.bounds(at)
        verb = match(reading.low, at, reading.size, reading.lex.obtained)
        draft = _shown(reading, (at, at + verb[0]), bounds) if bounds and verb else None
        if draft is not None and all(other.content != draft.content for other in found):
            found.append(draft)
    return found


def with_shown(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Drafts with those of documents in the place of others that found the same words, and without what stands inside these."""
    found = shown(reading)
    if not found:
        return drafts
    taken = [(reading.starts[draft.source[0]] if draft.source else draft.content[0], draft.content) for draft in found]
    kept = [draft for draft in drafts if not any(_repeats(reading, draft, first, content) for first, content in taken)]
    return kept + found


def _repeats(reading: Reading, draft: Draft, first: int, content: tuple[int, int]) -> bool:
    """Whether a draft is of the same content, or its cue stands between the document and what it shows."""
    if draft.content[1] == content[1] and draft.content[0] <= content[0]:
        return True
    return draft.cue is not None and first <= reading.starts[draft.cue[0]] < content[0] and draft.content[0] >= first


def _shown(reading: Reading, verb: Range, bounds: Range) -> Draft | None:
    lo, hi = bounds
    link = reading.find("showing", verb[1], min(hi, verb[1] + _PAPER + _HOLDER)) or _colon(reading, verb[1], hi)
    if link is None or reading.level[link[0]] != reading.level[verb[0]]:
        return None
    paper = _paper(reading, verb[1], link[0])
    if paper is None:
        return None
    holder = _holder(reading, verb, paper[0], lo)
    if holder is None:
        return None
    end = clause_end(reading, link[1], hi)
    if end - link[1] < _FEWEST:
        return None
    content = reading.span(link[1], end)
    draft = Draft(content, paper, link, "according", " ".join(reading.low[slice(*link)]), "indirect")
    return msgspec.structs.replace(draft, downstream=holder)


def _colon(reading: Reading, begin: int, hi: int) -> Range | None:
    """The colon behind a document that brings what it shows ("The Beacon has obtained the log: thirty were hurt")."""
    near = range(begin + 1, min(hi - _FEWEST, begin + _PAPER))
    colon = next((k for k in near if reading.low[k] in ":,;"), None)
    return (colon, colon + 1) if colon is not None and reading.low[colon] == ":" else None


def _paper(reading: Reading, begin: int, end: int) -> Range | None:
    """The phrase of a document that ends right before a word; it begins behind the verb, or behind who has it."""
    heads = reading.lex.heads
    noun = next((k for k in range(begin, end) if _is_paper(reading, k)), None)
    if noun is None or end - noun > _PAPER:
        return None
    first = noun
    while first > begin and _belongs(reading, first - 1):
        first -= 1
    found = trim(reading, (first, end))
    if found is None:
        return None
    head, at = head_of(reading, found)
    return found if heads.get(head, ("",))[0] in _PAPERS or is_log(reading, at, end) else None


def _is_paper(reading: Reading, k: int) -> bool:
    lex = reading.lex
    word = lex.speech.lemmas.get(reading.low[k], reading.low[k])
    return lex.heads.get(word, ("",))[0] in _PAPERS or is_log(reading, k, reading.size)


def _belongs(reading: Reading, k: int) -> bool:
    """Whether a word before the noun of a document is its article or its adjective, and neither a name nor a preposition."""
    sets, word = reading.lex.sets, reading.low[k]
    if reading.lex.speech.verb_first:
        return word == reading.lex.speech.article
    plain = word.isalpha() and reading.written[k][0].islower() and word not in sets["prepositions"]
    return word in sets["determiners"] or (plain and not reading.is_verb(k) and word not in sets["told_by"])


def _holder(reading: Reading, verb: Range, paper: int, lo: int) -> Range | None:
    """The medium before a verb of having; in languages that put the verb first, or where it says whose hands, behind it."""
    before = trim(reading, left_of(reading, verb[0], lo)) if verb[0] > lo else None
    if before and (medium := medium_at(reading, *before, told=True)):
        return medium.whole
    if medium := medium_at(reading, verb[1], paper, told=True) if verb[1] < paper else None:
        return medium.whole
    # "A team of the agency X has checked".
    nouns = (k for k in range(verb[1] + 1, paper) if reading.lex.heads.get(reading.low[k], ("",))[0] in MEDIA)
    medium = next((one for k in nouns if (one := medium_at(reading, k, paper))), None)
    return medium.whole if medium else None
