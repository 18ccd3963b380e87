"""What a colon brings that the clause before it announces: "X had this to say: …", "X rang the Echo on Monday: …".

Not any clause announces it ("The mayor had a bad week: nine houses burnt down"): one does that ends in a word for what follows
("puts it like this"), or tells of a notice, of a medium that was called or draws on somebody, or of what one found.
"""

from __future__ import annotations

import msgspec

from sourcier.statements.ahead import after_colon
from sourcier.statements.clauses import Found, bare_end, clause_end, draft_of
from sourcier.statements.fronted import trim
from sourcier.statements.heads import is_paper
from sourcier.statements.media import Medium, medium_at
from sourcier.statements.naming import can_speak, names_in
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.publications import publisher_of, teller_of
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.reporters import medium_of
from sourcier.statements.source import left_of
from sourcier.statements.source_after import right_of
from sourcier.words import among

# So many words stand before the colon, and between the verb and what it announces.
# When, where and how somebody came out with it takes so many words.
_ASIDE = 12
_LONGEST, _OBJECT = 34, 8
# What a colon brings has so many words, and a word for it so many at most.
_FEWEST, _WORD = 3, 4
# A subject with a relative clause or a participle has verbs of its own.
_VERBS = 3
_COLON = frozenset({":"})


def heralded(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and what clauses announce before a colon, in the place of what was found in these clauses."""
    if not reading.lex.heralds:
        return drafts
    for colon in among(reading.low, _COLON):
        bounds = reading.sentence_of(colon)
        if bounds is None or not 0 < colon - bounds[0] <= _LONGEST or reading.level[colon] >= 0:
            continue
        content = _behind(reading, colon, bounds[1])
        draft = _announced(reading, bounds[0], colon, content) if content else None
        if draft is None or content is None:
            continue
        known = any(one.content == content.span and one.source for one in drafts) and draft.downstream is None
        if not known:
            drafts = [*(one for one in drafts if not (one.cue and bounds[0] <= one.cue[0] <= colon)), draft]
    return drafts


def _behind(reading: Reading, colon: int, hi: int) -> Found | None:
    """The quotation that a colon brings, or the clause that tells something."""
    found, begin = after_colon(reading, colon, hi), colon + 1
    if found is None or found.form == "direct":
        return found
    end = bare_end(reading, begin, clause_end(reading, begin, hi))
    tells = reading.has_verb(begin, end) or reading.counted(begin)
    return Found(reading.span(begin, end), "indirect", begin) if tells and end - begin >= _FEWEST else None


def _announced(reading: Reading, lo: int, colon: int, content: Found) -> Draft | None:
    """The content with whoever announces it, and the medium that they told or that draws on them."""
    cue = Cue("according", colon, colon + 1, "", "")
    if (found := _found_out(reading, lo, colon)) is not None:
        return msgspec.structs.replace(draft_of(cue, content, found[0]), downstream=found[1])
    verbs = [k for k in range(lo + 1, colon) if reading.is_verb(k) or _turns(reading, k, colon)] if reading.level[lo] < 0 else []
    return next((draft for verb in verbs[:_VERBS] if (draft := _by_verb(reading, (lo, verb, colon), content))), None)


def _by_verb(reading: Reading, places: tuple[int, int, int], content: Found) -> Draft | None:
    """The content with the subject of one verb, of the sentence that begins at one word and has its colon at another."""
    lo, verb, colon = places
    cue = Cue("according", colon, colon + 1, "", "")
    subject = trim(reading, left_of(reading, verb, lo))
    agreed = _on_terms(reading, verb, colon)
    if subject is None or subject[0] < lo or (reading.listed("negations", verb, colon) and not agreed):
        return None
    if (inverted := _pointed_out(reading, lo, verb, colon)) is not None:
        return draft_of(cue, content, inverted)
    drawn = _drawn_on(reading, verb, colon)
    leads = drawn is not None or reading.low[verb] in reading.lex.sets["leading_on"]
    medium = medium_at(reading, *subject, told=leads) or medium_of(reading, subject)
    if medium is not None and medium.name:
        source = drawn or (medium.whole if _heralds(reading, verb, colon) else None)
        draft = draft_of(cue, content, source) if source else None
        return msgspec.structs.replace(draft, downstream=medium.whole) if draft and drawn else draft
    told = _called(reading, verb, colon)
    if not (told or agreed or _heralds(reading, verb, colon) or _puts_out(reading, verb, colon)):
        return None
    source = _whose_tally(reading, subject) or subject
    if no_speaker(reading, source) or not can_speak(reading, source):
        return None
    told = told or next((one for k in range(verb + 1, colon) if (one := medium_at(reading, k, colon)) and one.name), None)
    return msgspec.structs.replace(draft_of(cue, content, source), downstream=told.whole if told else None)


def _turns(reading: Reading, k: int, colon: int) -> bool:
    """Whether a verb stands here by which somebody turns to a medium, or a medium to somebody, or leads with something."""
    tables = (reading.lex.drawing, reading.lex.contacting, reading.lex.ready_to_talk)
    leads = reading.low[k] in reading.lex.sets["leading_on"]
    return leads or any(reading.low[k] in table and match(reading.low, k, colon, table) for table in tables)


def _ends(reading: Reading, verb: int, colon: int) -> int:
    """The word before the colon, past when it was ("leads on this *on Monday*")."""
    end, sets = colon, reading.lex.sets
    while end - 1 > verb and (reading.is_time_word(end - 1) or (end < colon and reading.low[end - 1] in sets["prepositions"])):
        end -= 1
    return end


def _heralds(reading: Reading, verb: int, colon: int) -> bool:
    """Whether a clause ends in a word for what the colon brings, which is nobody's agent ("touched *by* this picture")."""
    end, lex = _ends(reading, verb, colon), reading.lex
    spoke = match(reading.low, verb, end, lex.blunt) or match(reading.low, verb, end, lex.broke_silence)
    if spoke and (verb + spoke[0] == end or _is_aside(reading, verb + spoke[0], end)):
        return True
    for begin in range(max(verb + 1, end - _WORD), end):
        found = match(reading.low, begin, end, reading.lex.heralds)
        if found and begin + found[0] in (end, end - (reading.low[begin] in reading.lex.sets["demonstratives"])):
            before = reading.low[begin - 1]
            return not any(before in reading.lex.sets[name] for name in ("agents", "of_words"))
    return False


def _on_terms(reading: Reading, verb: int, colon: int) -> bool:
    """Whether somebody agreed to speak on terms that stand there ("agreed to talk *only if* no name appeared: …")."""
    agreed = match(reading.low, verb, colon, reading.lex.ready_to_talk)
    return agreed is not None and bool(reading.listed("terms", verb + agreed[0], colon - 1))


def _is_aside(reading: Reading, begin: int, end: int) -> bool:
    """Whether when, where or how stands there and no verb ("a craqué*, dimanche, devant les caméras de Télé Sud*")."""
    first = begin + (reading.low[begin] == ",")
    opens = reading.is_time_word(first) or reading.low[first] in reading.lex.sets["prepositions"]
    return opens and end - begin <= _ASIDE and not reading.has_verb(begin, end)


def _puts_out(reading: Reading, verb: int, colon: int) -> bool:
    """Whether a verb of putting out has a notice as its object ("issued *a three-line notice* on Monday")."""
    sets, low = reading.lex.sets, reading.low
    verb += low[verb] in sets["auxiliaries"]
    if low[verb] not in sets["announcing"] and low[verb] not in sets["putting_out"]:
        return False
    noun = next(iter(reading.listed("notices", verb + 1, min(colon, verb + _OBJECT))), None)
    leads = sets["prepositions"] - sets["particles"] - sets["times"]
    if noun is None or not leads.isdisjoint(low[verb + 1 : noun]):
        return False
    return not reading.has_verb(noun + 1, colon)


def _called(reading: Reading, verb: int, colon: int) -> Medium | None:
    """The medium that somebody called, wrote to or met ("got in touch with the Echo")."""
    phrase = match(reading.low, verb, colon, reading.lex.contacting)
    medium = medium_at(reading, verb + phrase[0], colon) if phrase else None
    return medium if medium and medium.name and not reading.has_verb(medium.whole[1], colon) else None


def _pointed_out(reading: Reading, lo: int, verb: int, colon: int) -> Range | None:
    """``The first to speak up was X: …``: who is pointed out as the one who did."""
    sets, low = reading.lex.sets, reading.low
    be = next((k for k in range(lo + _FEWEST, colon - 1) if low[k] in sets["passives"]), None)
    if be is None or low[lo] not in sets["definite"] or low[lo + 1] not in sets["pointing_out"]:
        return None
    opened = low[lo + 2] in sets["infinitive_markers"] or low[lo + 2] in sets["relatives"]
    spoke = any(reading.find("blunt", k, be) or match(low, k, be, reading.lex.broke_silence) for k in range(lo + _FEWEST, be))
    spoke = spoke or any(low[k] in reading.lex.forms and low[k] not in sets["not_verbs"] for k in range(lo + _FEWEST, be))
    source = trim(reading, (be + 1, _ends(reading, be, colon)))
    return source if opened and spoke and source and can_speak(reading, source) and not no_speaker(reading, source) else None


def _drawn_on(reading: Reading, verb: int, colon: int) -> Range | None:
    """Whom a medium has it from: another's piece, a paper, or whose account it is ("carries *the account of the mayor*")."""
    phrase = match(reading.low, verb, colon, reading.lex.drawing)
    if phrase is None:
        return None
    begin = verb + phrase[0]
    while begin < colon and reading.is_adverb(begin):
        # "Quotes *at length*", "cite *longuement*".
        begin += 1
    whole = (begin, _ends(reading, verb, colon))
    noun = next(iter(reading.listed("publications", *whole)), whole[1])
    links = (k for k in range(noun + 1, whole[1] - 1) if _leads(reading, k))
    medium = publisher_of(reading, whole) or medium_at(reading, *whole)
    medium = medium or next((one for k in links if (one := medium_at(reading, k + 1, whole[1], told=True))), None)
    if medium and medium.name:
        return medium.whole
    source = trim(reading, right_of(reading, begin, colon))
    if source is None or no_speaker(reading, source):
        return None
    if (teller := teller_of(reading, source)) is not None:
        return teller
    of = next((k for k in range(source[0] + 1, source[1] - 1) if reading.low[k] in reading.lex.sets["excerpt_links"]), None)
    if of is not None and not reading.listed("excerpts", source[0], of):
        of = None
    if of is not None:
        return of + 1, source[1]
    rumour = bool(reading.listed("unsigned", *source) or reading.listed("news_items", *source)) and not is_paper(reading, source)
    return source if not rumour and (is_paper(reading, source) or can_speak(reading, source)) else None


def _leads(reading: Reading, k: int) -> bool:
    """Whether a word leads from a publication to the medium that it is in."""
    return any(reading.low[k] in reading.lex.sets[name] for name in ("in_words", "of_words", "agents", "excerpt_links"))


def _whose_tally(reading: Reading, subject: Range) -> Range | None:
    """Whose a number or an account is that opens the clause ("the tally *presented on Monday by the director*")."""
    sets, low = reading.lex.sets, reading.low
    noun = next(
        (k for k in range(*subject) if low[k] in sets["figures"] or low[k] in sets["views"] or low[k] in sets["told_nouns"]), None
    )
    by = (
        next((k for k in range(noun + 1, subject[1] - 1) if low[k] in sets["agents"] or low[k] in sets["of_words"]), None)
        if noun
        else None
    )
    return trim(reading, (by + 1, subject[1])) if by is not None else None


def _found_out(reading: Reading, lo: int, colon: int) -> tuple[Range, Range | None] | None:
    """Who answered or found out by the sentence before ("The Echo went through the files. *The result*: …"), and who asked."""
    low, sets = reading.low, reading.lex.sets
    noun = lo + (low[lo] in sets["definite"])
    before = reading.sentence_of(lo - 1) if lo and lo not in reading.paragraph_set else None
    if before is None or before[1] != lo or not (low[noun] in sets["results"] or low[noun] in sets["replies"]):
        return None
    if noun + 1 != colon and not (low[noun] in sets["replies"] and low[noun + 1] in sets["passives"]):
        return None
    verb = next((k for k in range(before[0] + 1, before[1]) if reading.is_verb(k)), None)
    begin = before[0]
    while verb is not None and "," in low[begin:verb]:
        begin = low.index(",", begin) + 1
    subject = trim(reading, left_of(reading, verb, begin)) if verb is not None else None
    enquires = verb is not None and bool(reading.listed("enquiring", verb, before[1]))
    medium = (medium_at(reading, *subject, told=enquires) or medium_of(reading, subject)) if subject else None
    if verb is None or medium is None or medium.name is None:
        return None
    if low[noun] in sets["results"] and (enquires or reading.lex.speech.head_last):
        return medium.whole, None
    asked = next((one for one in reversed(names_in(reading, (verb, before[1]))) if one.type == "person"), None)
    return ((reading.word_at(asked.start), reading.word_at(asked.end)), medium.whole) if asked else None
