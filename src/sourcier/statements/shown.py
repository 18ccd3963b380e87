"""What a document shows that a medium has got hold of: "X has obtained a memo, from which it emerges that …".

The verb of having, the document and the words that lead to what it shows stand in one sentence, in this order; whoever has the
document passes it on. What another medium has published is such a document ("X picked up a report by Y that …").
"""

from __future__ import annotations

import msgspec

from sourcier.records import Span
from sourcier.statements.clauses import clause_end
from sourcier.statements.forms import FINITE
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of, is_log
from sourcier.statements.media import MEDIA, Medium, medium_at
from sourcier.statements.objects import goes_on_doing, has_number
from sourcier.statements.phrases import match
from sourcier.statements.publications import publisher_of
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.source_after import right_of

# How many words a document takes ("an internal memo of the ministry on the dam").
_PAPER = 14
# How many words may stand between a verb and who did it.
_HOLDER = 8
_PAPERS = frozenset({"document", "footage"})
_FEWEST = 2
# The number of those to whom it happened ("the freeing of at least 26 hands").
_COUNTED = 8


def shown(reading: Reading) -> list[Draft]:
    """The drafts of all that documents show which somebody has obtained."""
    found: list[Draft] = []
    for name, show in (
        ("obtained", _shown),
        ("retelling", _retold),
        ("seen_on", _seen),
        ("read_there", _read_there),
        ("in_it", _read_in_it),
        ("by_perusing", _perused),
    ):
        table = getattr(reading.lex, name)
        for at in reading.sought.get(name, ()):
            bounds = reading.bounds(at)
            verb = match(reading.low, at, reading.size, table)
            draft = show(reading, (at, at + verb[0]), bounds) if bounds and verb else None
            if draft is not None and all(other.content != draft.content for other in found):
                found.append(draft)
    return found


def with_shown(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Drafts with those of documents in the place of others that found the same words, and without what stands inside these."""
    found = shown(reading)
    if not found:
        return drafts
    opened = (min(one[0] for one in (draft.source, draft.cue) if one) for draft in found)
    taken = [(reading.starts[first], draft.content) for first, draft in zip(opened, found, strict=True)]
    kept = [draft for draft in drafts if not any(_repeats(reading, draft, first, content) for first, content in taken)]
    return kept + found


def _repeats(reading: Reading, draft: Draft, first: int, content: tuple[int, int]) -> bool:
    """Whether a draft is of the same content, or its cue stands between the document and what it shows."""
    if draft.content[1] == content[1] and draft.content[0] <= content[0]:
        return True
    if draft.content[0] == first and draft.content[1] < content[0]:
        # "Décrit *une vidéo* : …".
        return True
    return draft.cue is not None and first <= reading.starts[draft.cue[0]] < content[0] and draft.content[0] >= first


def _shown(reading: Reading, verb: Range, bounds: Range) -> Draft | None:
    lo, hi = bounds
    link = reading.find("showing", verb[1], min(hi, verb[1] + _PAPER + _HOLDER))
    link = link or _colon(reading, verb[1], hi) or _relative(reading, verb[1], hi)
    if link is None or reading.level[link[0]] != reading.level[verb[0]]:
        return None
    paper = _paper(reading, verb[1], link[0])
    holder = _holder(reading, verb, paper[0], lo) if paper else None
    if paper is None and reading.lex.speech.declines and link[0] == verb[1]:
        # "Запись газета «X» проверила: …".
        paper, holder = _checked_first(reading, verb[0], lo)
    if paper is None:
        return None
    if holder is None:
        return None
    end = clause_end(reading, link[1], hi)
    if end - link[1] < _FEWEST:
        return None
    content = reading.span(link[1], end)
    low, sets = reading.low, reading.lex.sets
    if (
        reading.lex.speech.verb_first
        and paper[1] - paper[0] == 1
        and low[verb[0]] in sets["putting_out"]
        and low[paper[0]] in sets["publications"]
    ):
        # "The paper X published a report in which it came that": its own.
        return Draft(content, holder, link, "according", "", "indirect")
    draft = Draft(content, paper, link, "according", " ".join(reading.low[slice(*link)]), "indirect")
    return msgspec.structs.replace(draft, downstream=holder)


def _retold(reading: Reading, verb: Range, bounds: Range) -> Draft | None:
    """``X picked up a report by Y that``: what a medium tells of what another has published."""
    lo, hi = bounds
    before = trim(reading, left_of(reading, verb[0], lo)) if verb[0] > lo else None
    holder = medium_at(reading, *before, told=True) if before else None
    paper = (verb[1], min(hi, verb[1] + _PAPER))
    publisher = publisher_of(reading, paper) if holder and holder.name else None
    if holder is None or publisher is None or publisher.name is None:
        return None
    at = publisher.whole[1]
    link = _link(reading, at, hi)
    end = clause_end(reading, link[1], hi) if link else 0
    if link is None or end - link[1] < _FEWEST:
        return None
    told = reading.span(link[1], end)
    return Draft(told, publisher.whole, verb, "according", "", "indirect", downstream=holder.whole)


def _seen(reading: Reading, phrase: Range, bounds: Range) -> Draft | None:
    """``In footage sent to X one can see that``: what can be seen on a recording, which a medium named behind it has."""
    lo, hi = bounds
    sets = reading.lex.sets
    noun = next((k for k in range(lo + 1, phrase[0]) if _is_paper(reading, k)), None)
    end = clause_end(reading, phrase[1], hi)
    if noun is None or not _leads_in(reading, lo) or end - phrase[1] < _FEWEST:
        return None
    if there := _seen_there(reading, noun, phrase, bounds):
        return there
    that = reading.low[phrase[1] - 1] in "'’" or reading.low[phrase[1] - 1] in sets["complementisers"]
    if not (that or _shows_event(reading, phrase[1], end)):
        return None
    near = range(noun + 1, phrase[0])
    medium = next((one for k in near if (one := medium_at(reading, k, phrase[0])) is not None and (one.name or one.own)), None)
    # "Footage *sent to* the Echo".
    leads = sets["agents"] | frozenset(reading.lex.told_by)
    to = next((k for k in near if reading.low[k] in leads), phrase[0]) if medium else phrase[0]
    source = trim(reading, (lo + 1, to if to == phrase[0] else to - 1))
    if source is None:
        return None
    holder = medium.whole if medium else None
    return Draft(reading.span(phrase[1], end), source, phrase, "according", "", "indirect", downstream=holder)


def _perused(reading: Reading, phrase: Range, bounds: Range) -> Draft | None:
    """``En lisant une note, Le Phare a appris que …``: the paper, and the medium that read it."""
    lo, hi = bounds
    comma = next((k for k in range(phrase[1], hi) if reading.low[k] == ","), None)
    paper = trim(reading, (phrase[1], comma)) if comma is not None and phrase[0] == lo else None
    noun = next((k for k in range(*paper) if _is_paper(reading, k)), None) if paper else None
    medium = medium_at(reading, comma + 1, hi, told=True) if comma is not None and noun is not None else None
    found = match(reading.low, medium.whole[1], hi, reading.lex.has_learned) if medium and medium.name else None
    if medium is None or found is None:
        return None
    begin = medium.whole[1] + found[0]
    that = reading.low[begin] in reading.lex.sets["complementisers"]
    begin += that + (reading.low[begin + that] == "'")
    end = clause_end(reading, begin, hi)
    if end - begin < _FEWEST or not (that or _shows_event(reading, begin, end)):
        return None
    return Draft(reading.span(begin, end), paper, phrase, "according", "", "indirect", downstream=medium.whole)


def _read_there(reading: Reading, phrase: Range, bounds: Range) -> Draft | None:
    """``Une note est arrivée au Phare. *On y lit que* …``: the paper of the sentence before, and the medium that has it."""
    lo, hi = bounds
    end = clause_end(reading, phrase[1], hi)
    if phrase[0] > lo + 1 or end - phrase[1] < _FEWEST:
        return None
    return _of_paper_before(reading, lo, phrase, reading.span(phrase[1], end))


def _read_in_it(reading: Reading, phrase: Range, bounds: Range) -> Draft | None:
    """``Une note est arrivée au Phare. …, *y lit-on*``: a tag of what stands in the paper of the sentence before."""
    lo, end = bounds[0], phrase[0] - 1
    if end - lo < _FEWEST or reading.low[end] != "," or not reading.has_verb(lo, end) or reading.has_verb(phrase[1], bounds[1]):
        return None
    return _of_paper_before(reading, lo, phrase, reading.span(lo, end))


def _of_paper_before(reading: Reading, lo: int, phrase: Range, content: Span) -> Draft | None:
    """What a paper tells that the sentence before the one at word ``lo`` names, and the medium that has it."""
    before = reading.sentence_of(lo - 1) if lo and lo not in reading.paragraph_set else None
    if before is None or before[1] != lo:
        return None
    noun = next((k for k in range(*before) if _is_paper(reading, k)), None)
    if noun is None:
        return None
    first = noun
    while first > before[0] and reading.low[first] not in reading.lex.sets["possessives"] and _belongs(reading, first - 1):
        first -= 1
    paper = trim(reading, right_of(reading, first, before[1]))
    verb = next((k for k in range(noun + 1, paper[1]) if reading.is_verb(k)), paper[1]) if paper else noun
    verb -= reading.low[verb - 1] in reading.lex.sets["prepositions"]
    if paper is None:
        return None
    rest = [*range(before[0], first), *range(verb, before[1])]
    holder = next((one for k in rest if (one := medium_at(reading, k, before[1])) is not None and one.name), None)
    draft = Draft(content, (paper[0], verb), phrase, "according", "", "indirect")
    return msgspec.structs.replace(draft, downstream=holder.whole if holder else None)


def _seen_there(reading: Reading, noun: int, phrase: Range, bounds: Range) -> Draft | None:
    """``In the video, two men are seen by the gate``: all that a recording shows, behind the comma."""
    footage = reading.lex.heads.get(reading.low[noun], ("",))[0] == "footage" and reading.lex.speech.head_last
    comma = next((k for k in range(noun + 1, phrase[0]) if reading.low[k] == ","), None) if footage else None
    source = trim(reading, (bounds[0] + 1, comma)) if comma is not None else None
    if source is None or comma is None or reading.has_verb(comma + 1, phrase[0]):
        return None
    content = reading.span(comma + 1, clause_end(reading, comma + 1, bounds[1]))
    return Draft(content, source, phrase, "according", "", "indirect")


def _shows_event(reading: Reading, begin: int, end: int) -> bool:
    """Whether what is seen as a noun happens ("on voit *le vigile plaquer un client*")."""
    told = reading.tells_event(reading.span(begin, end))
    return told or has_number(reading, begin, end) or goes_on_doing(reading, begin, end)


def _leads_in(reading: Reading, lo: int) -> bool:
    """Whether a preposition of place opens a sentence ("*on* footage", "*sur* une vidéo")."""
    word, sets = reading.low[lo], reading.lex.sets
    return word in sets["prepositions"] or word in sets["news_links"]


def _link(reading: Reading, at: int, hi: int) -> Range | None:
    """What leads from a publication to what it tells, right behind the name of who published it."""
    low, lex = reading.low, reading.lex
    if at + _FEWEST >= hi:
        return None
    if low[at] == ":" or low[at] in lex.sets["complementisers"]:
        return (at, at + 2) if low[at + 1] == "'" else (at, at + 1)
    first = at + 1 if low[at] == "," else at
    found = match(low, first, hi, lex.showing) or match(low, first, hi, lex.links)
    return (first, first + found[0]) if found else None


def _colon(reading: Reading, begin: int, hi: int) -> Range | None:
    """The colon behind a document that brings what it shows ("The Beacon has obtained the log: thirty were hurt")."""
    if reading.lex.speech.declines and begin < hi and reading.low[begin] == ":":
        return begin, begin + 1
    near = range(begin + 1, min(hi - _FEWEST, begin + _PAPER))
    # "Попала видеозапись, *сделанная* прохожим: …": what is only said of the paper.
    described = (*reading.lex.apposed_endings, *reading.lex.nominative_adjectives) if reading.lex.speech.declines else ()
    parting = (k for k in near if reading.low[k] in ":,;")
    colon = next(
        (k for k in parting if not (described and reading.low[k] == "," and reading.low[k + 1].endswith(described))), None
    )
    return (colon, colon + 1) if colon is not None and reading.low[colon] == ":" else None


def _relative(reading: Reading, begin: int, hi: int) -> Range | None:
    """What leads from a document to an event that it shows as a noun ("a video *that documents* the collapse of the dam")."""
    for k in reading.listed("shows", begin + 1, min(hi - _FEWEST, begin + _PAPER)):
        relative = reading.low[k - 1] in reading.lex.sets["relatives"]
        # A noun without article has no relative pronoun where verbs stand first.
        if relative or reading.lex.speech.verb_first:
            # "That speaks *of*", "qui fait *état d'*une fuite".
            behind = match(reading.low, k + 1, hi, reading.lex.speaking_of)
            first = k + 1 + (behind[0] if behind else 0)
            event = reading.span(first, clause_end(reading, first, hi))
            counts = has_number(reading, first, min(hi, first + _COUNTED)) and reading.lex.speech.head_last
            return (k - relative, first) if counts or reading.tells_event(event) else None
    return None


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
    medium = next((one for k in nouns if (one := medium_at(reading, k, paper))), None) or _sayer(reading, verb[0], lo)
    return medium.whole if medium else None


def _checked_first(reading: Reading, verb: int, lo: int) -> tuple[Range | None, Range | None]:
    """The paper that opens a sentence, with what is only said of it, and the medium right before a verb; else none."""
    heads = reading.lex.heads
    noun = next((k for k in range(lo + 1, verb) if heads.get(reading.low[k], ("",))[0] in MEDIA), None)
    medium = medium_at(reading, noun, verb) if noun is not None and reading.low[noun - 1] != "-" else None
    if noun is None or medium is None or medium.name is None or medium.whole[1] != verb:
        return None, None
    found = trim(reading, (lo, noun))
    paper = found is not None and heads.get(head_of(reading, found)[0], ("",))[0] in _PAPERS and not reading.has_verb(*found)
    return (found, medium.whole) if paper else (None, None)


def _sayer(reading: Reading, verb: int, lo: int) -> Medium | None:
    """``The Beacon says it has seen``, ``dit avoir examiné``, ``يقول الموقع إنه``: the medium that says of itself what it has."""
    low, lex = reading.low, reading.lex
    between = lex.sets["complementisers"] | lex.sets["infinitive_markers"] | lex.speech.pronouns.keys() | frozenset(",'")
    end = verb
    while end > lo and low[end - 1] in between:
        end -= 1
    if lex.speech.verb_first:
        says = next((k for k in range(lo, end) if low[k] in lex.forms), None)
        medium = medium_at(reading, says + 1, end, told=True) if says is not None else None
        return medium if medium and medium.whole[1] == end else None
    if end == lo or low[end - 1] not in lex.forms or not lex.forms[low[end - 1]].bits & FINITE:
        return None
    before = trim(reading, left_of(reading, end - 1, lo))
    return medium_at(reading, *before, told=True) if before else None
