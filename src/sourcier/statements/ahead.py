"""From whom it is what a colon brings, told before it: "Réponse de la mairie : …", "La nouvelle vient d'une infirmière : …".

And whom a medium has something from, where a phrase says so before what that is ("tient d'un douanier que").
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from sourcier.statements.cited import passed_on_by
from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.credited.from_whom import is_small, source_at
from sourcier.statements.forms import FINITE
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.kinds import classify
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.publications import publisher_of
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken
from sourcier.words import among

# So many words stand before the colon, before the noun of what somebody tells, and between it and who does.
_LONGEST, _BEFORE, _BETWEEN = 24, 6, 2
# "Un message d'une habitante *nous est parvenu* : …".
_ARRIVES = 5
# What a colon brings has so many words.
_FEWEST = 3
_COLON = frozenset({":"})
# Who tells what a count says: "Bilan des pompiers", and not "bilan du club", which is what the club has done.
_COUNTING = frozenset({"official", "medical", "military"})
_SPEAKING = frozenset({"person", "anonymous", "group", "institution", "agency", "outlet"})


def told_ahead(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What stands behind a colon, of whoever tells it by the words before, where nobody else is known to say it."""
    if not reading.lex.sets["messages"]:
        return []
    found = [*_held_from(reading), *_opened_up(reading), *_learned_from(reading)]
    taken: Taken | None = None
    for colon in among(reading.low, _COLON):
        bounds = reading.bounds(colon)
        if bounds is None or not 1 < colon - bounds[0] <= _LONGEST or reading.level[colon] >= 0:
            continue
        content = after_colon(reading, colon, bounds[1])
        draft = _drawn(reading, bounds[0], colon, content) if content else None
        taken = taken or Taken([one for one in drafts if one.source])
        if draft is not None and not taken.overlaps(draft.content):
            found.append(draft)
    return found


def _openings(reading: Reading, name: str) -> Iterator[tuple[int, int, Range]]:
    """Where phrases of a sought table stand outside quotations: the first word, the one behind the last, and their clause."""
    for at, to in reading.every(name, 0, reading.size):
        bounds = reading.bounds(at)
        if bounds is not None and reading.level[at] < 0:
            yield at, to, bounds


def _held_from(reading: Reading) -> list[Draft]:
    """``Le Phare tient de deux douaniers que …``: whom a medium has from whom what the clause tells."""
    found: list[Draft] = []
    for at, begin, bounds in _openings(reading, "holding_from"):
        medium = medium_at(reading, bounds[0], at, told=True)
        link = _link(reading, begin, bounds[1])
        source = source_at(reading, begin, link[0], told=True) if link and medium and medium.name else None
        if link is None or source is None or source[1] < link[0] - 1:
            continue
        first, end = link[1], clause_end(reading, link[1], bounds[1])
        if end - first >= _FEWEST and medium:
            told = Found(reading.span(first, end), "indirect", first)
            draft = draft_of(Cue("according", at, begin, "", ""), told, source)
            found.append(msgspec.structs.replace(draft, downstream=medium.whole))
    return found


def _opened_up(reading: Reading) -> list[Draft]:
    """``Un docker s'est confié au Phare sur la rupture de neuf digues``: who told a medium of what, and the medium."""
    found: list[Draft] = []
    for at, to, bounds in _openings(reading, "opened_up"):
        medium = medium_at(reading, to + 1, bounds[1], told=True) if reading.low[to] in reading.lex.told_by else None
        source = trim(reading, (bounds[0], at)) if at > bounds[0] else None
        if medium is None or medium.name is None or source is None or not can_speak(reading, source):
            continue
        k = medium.whole[1]
        while reading.is_time_word(k):
            k += 1
        about = match(reading.low, k, bounds[1], reading.lex.topic_links)
        first = k + about[0] if about else k + 1 + (reading.low[k + 1] == "'")
        told = _news(reading, first, bounds[1]) if about or reading.low[k] in reading.lex.sets["of_words"] else None
        if told and not reading.has_verb(bounds[0], at):
            draft = draft_of(Cue("according", at, to, "", ""), told, source)
            found.append(msgspec.structs.replace(draft, downstream=medium.whole))
    return found


def _learned_from(reading: Reading) -> list[Draft]:
    """``C'est par le maire que Le Phare a connaissance de la rupture``: from whom a medium has it is pointed out in front."""
    found: list[Draft] = []
    for at, begin, bounds in _openings(reading, "pointed_from"):
        if at != bounds[0]:
            continue
        hi, opens = bounds[1], reading.lex.sets["sure_complementisers"]
        that = next((k for k in range(begin + 1, min(hi, begin + _LONGEST)) if reading.low[k] in opens), None)
        source = trim(reading, (begin, that)) if that is not None else None
        if that is None or source is None or no_speaker(reading, source) or not can_speak(reading, source):
            continue
        medium = medium_at(reading, that + 2 if reading.low[that + 1] == "'" else that + 1, hi, told=True)
        has = match(reading.low, medium.whole[1], hi, reading.lex.has_learned) if medium and medium.name else None
        if medium is None or has is None:
            continue
        first = medium.whole[1] + has[0]
        first += reading.low[first] in opens
        first += reading.low[first] == "'"
        if told := _news(reading, first, hi):
            draft = draft_of(Cue("according", at, begin, "", ""), told, source)
            found.append(msgspec.structs.replace(draft, downstream=medium.whole))
    return found


def _news(reading: Reading, begin: int, hi: int) -> Found | None:
    """What stands from a word on, where it tells an event or counts something."""
    end = clause_end(reading, begin, hi) if begin + _FEWEST < hi else begin
    tells = (
        reading.tells_event(reading.span(begin, end)) or any(reading.counted(k) for k in range(begin, end))
        if end > begin
        else False
    )
    return Found(reading.span(begin, end), "indirect", begin) if tells and end - begin >= _FEWEST else None


def _link(reading: Reading, begin: int, hi: int) -> Range | None:
    """What leads from whom a medium refers to to the news: "that", or "on the matter of" where an event stands behind it."""
    low, lex = reading.low, reading.lex
    for k in range(begin + 1, min(hi - _FEWEST, begin + _LONGEST)):
        if low[k] in lex.sets["sure_complementisers"]:
            return k, k + 2 if low[k + 1] == "'" else k + 1
        about = match(low, k, hi, lex.topic_links)
        if about and not reading.has_verb(begin, k):
            return (k, k + about[0]) if _news(reading, k + about[0], hi) else None
    return None


def after_colon(reading: Reading, colon: int, hi: int) -> Found | None:
    """The quotation or the clause that a colon brings."""
    begin = colon + 1
    if begin >= hi or (reading.low[colon - 1].isdigit() and reading.low[begin].isdigit()):
        return None
    if reading.level[begin] >= 0:
        return Found(reading.quotes[reading.level[begin]].inner, "direct", begin)
    end = clause_end(reading, begin, hi)
    return Found(reading.span(begin, end), "indirect", begin) if end - begin >= _FEWEST else None


def _drawn(reading: Reading, lo: int, colon: int, content: Found) -> Draft | None:
    """The content with whoever sent a message of it, or told it to a medium."""
    cue = Cue("according", colon, colon + 1, "", "")
    seen = match(reading.low, lo, colon, reading.lex.read_at)
    passed = None if seen else passed_on_by(reading, lo, colon)
    if passed is not None:
        return msgspec.structs.replace(draft_of(cue, content, passed[0]), downstream=passed[1])
    source = _sender(reading, lo, colon) or _what_says(reading, lo, colon)
    if source is None and content.form != "direct" and reading.has_verb(colon, reading.word_at(content.span[1])):
        source = _alone(reading, lo, colon)
    if source:
        return draft_of(cue, content, source)
    if seen:
        paper = (lo + seen[0], colon)
        medium = publisher_of(reading, paper) or medium_at(reading, *paper, told=True)
        return draft_of(cue, content, medium.whole) if medium and medium.name else None
    phrase = reading.find("had_from", lo, colon)
    if phrase is None:
        return None
    medium = publisher_of(reading, (lo, phrase[0])) or medium_at(reading, lo, phrase[0])
    holder = medium.whole if medium and medium.name else None
    if holder is None and not reading.listed("colleagues", lo, phrase[0]):
        return None
    source = source_at(reading, phrase[1], colon, sure=True)
    return msgspec.structs.replace(draft_of(cue, content, source), downstream=holder) if source else None


def _sender(reading: Reading, lo: int, colon: int) -> Range | None:
    """``Réponse de la mairie : …``, ``On a reçu l'appel d'un voisin : …``: whose message a noun before a colon is."""
    low, sets = reading.low, reading.lex.sets
    noun = next(iter(reading.listed("sent_nouns", lo, min(colon, lo + _BEFORE + 1))), None)
    if noun is None or not (_received(reading, lo) or all(is_small(reading, k) for k in range(lo, noun))):
        return None
    of = next((k for k in range(noun + 1, min(colon, noun + 2 + _BETWEEN)) if _leads_to(reading, k, noun)), None)
    if of is None or any(reading.is_verb(k) or low[k] in ",(" for k in range(noun + 1, of)):
        return None
    begin = of + 2 if low[of + 1] == "'" else of + 1
    source = trim(reading, right_of(reading, begin, colon))
    if source is not None:
        # "Un message d'une habitante *nous* est parvenu".
        arrived = (
            k
            for k in range(source[0] + 1, source[1])
            if reading.is_verb(k) or (low[k] in sets["clitics"] and low[k] not in sets["determiners"])
        )
        source = (source[0], next(arrived, source[1]))
        # "Réponse de la mairie *après la grève*".
        source = (source[0], next((k for k in range(source[0] + 1, source[1]) if low[k] in sets["when_words"]), source[1]))
    if source is None or no_speaker(reading, source) or not can_speak(reading, source):
        return None
    kind, role, _ = classify(reading, source, source)
    arrives = colon - source[1] <= _ARRIVES and (
        low[source[1]] in sets["clitics"] or reading.is_verb(source[1]) or low[source[1]] in sets["when_words"]
    )
    counts = low[noun] not in sets["accounts"] or kind != "institution" or role in _COUNTING
    return source if kind in _SPEAKING and counts and (source[1] == colon or arrives) else None


def _received(reading: Reading, lo: int) -> bool:
    """Whether those who write open a sentence ("*nous* avons reçu", "*on* nous a transmis")."""
    return (
        reading.lex.speech.pronouns.get(reading.low[lo]) in ("1", "i")
        and reading.low[lo] not in reading.lex.sets["demonstratives"]
    )


def _leads_to(reading: Reading, k: int, noun: int) -> bool:
    """Whether a word leads from a noun to whose it is; "the same tune *at* the union" is the union's."""
    low, sets = reading.low, reading.lex.sets
    same = low[noun] in sets["messages"] and low[k] in sets["one_sites"] and low[k] not in sets["in_words"]
    return low[k] in sets["of_words"] or same


def _what_says(reading: Reading, lo: int, colon: int) -> Range | None:
    """``Ce que dit l'autopsie : …``: who says what the colon brings."""
    low, lex = reading.low, reading.lex
    taken = match(low, lo, colon, lex.taken_up)
    verb = lo + taken[0] if taken else colon
    while verb < colon and low[verb] in lex.sets["clitics"]:
        verb += 1
    entry = lex.forms.get(low[verb]) if verb < colon else None
    if entry is None or not entry.bits & FINITE or lex.stances.get(entry.lemma):
        return None
    source = trim(reading, right_of(reading, verb + 1, colon))
    return source if source and can_speak(reading, source) and not no_speaker(reading, source) else None


def _alone(reading: Reading, lo: int, colon: int) -> Range | None:
    """``Le procureur, hier : …``, ``Un témoin, à la radio : …``: somebody with an article, and no verb."""
    low, sets = reading.low, reading.lex.sets
    comma = next((k for k in range(lo, colon) if low[k] == ","), colon)
    opens = low[lo] in sets["determiners"] or low[lo] in sets["elided"]
    source = trim(reading, (lo, comma))
    denies = bool(reading.listed("negations", lo, colon))
    if not opens or source is None or denies or reading.has_verb(lo, colon) or low[comma + 1] in sets["determiners"]:
        return None
    head, _ = head_of(reading, source)
    kind = reading.lex.heads.get(head, ("",))[0]
    return source if kind in ("person", "anonymous") and comma < colon and not no_speaker(reading, source) else None
