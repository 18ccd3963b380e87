"""Who spoke or looked, in a sentence without a verb of saying: "Le commandant a fait le point. …", "…, que nous avons lu"."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.declined.cases import is_nominative
from sourcier.statements.fronted import trim
from sourcier.statements.heads import is_paper
from sourcier.statements.media import MEDIA, medium_at
from sourcier.statements.name_marks import named_quote
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.objects import has_number
from sourcier.statements.own_voice import only_named
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.source_after import right_of
from sourcier.statements.stance import CONTRARY
from sourcier.statements.standing import Taken

# When, where and to whom somebody spoke takes no more words.
_BESIDE = 12
# What is told has as many.
_FEWEST = 4


def spoke(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What stands in the next sentence or behind a colon, or in the one before, of who spoke by a phrase of these."""
    found: list[Draft] = []
    taken: Taken | None = None
    for name, told_in in (("opening", _next), ("of_before", _last)):
        for at in reading.sought.get(name, ()):
            bounds = reading.sentence_of(at)
            phrase = match(reading.low, at, reading.size, getattr(reading.lex, name))
            if bounds is None or phrase is None or reading.level[at] >= 0:
                continue
            source = _who(reading, at, bounds[0]) or _who_behind(reading, at + phrase[0], bounds[1])
            told = told_in(reading, (min(source[0], at), bounds[1]), at + phrase[0]) if source else None
            if told is None or source is None:
                continue
            taken = taken or Taken([draft for draft in drafts if draft.source])
            content = Found(reading.span(*told), "indirect", told[0])
            fresh = all(content.span != other.content for other in found)
            if fresh and not taken.overlaps(content.span) and reading.level[told[0]] < 0:
                draft = draft_of(Cue("according", at, at + phrase[0], "", ""), content, source)
                medium = medium_at(reading, at + phrase[0], bounds[1], told=True)
                if source[0] > at and reading.low[bounds[0]] in reading.lex.sets["manner"]:
                    # "С газетой «X» связалась …".
                    medium = medium_at(reading, bounds[0] + 1, at)
                found.append(msgspec.structs.replace(draft, downstream=medium.whole if medium and medium.name else None))
    return found


def disbelieved(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """``La mairie le jure. Le syndicat n'en croit rien``: who does not believe what the sentence before tells or says."""
    found: list[Draft] = []
    for at in reading.sought.get("disbelieving", ()):
        bounds = reading.sentence_of(at)
        phrase = match(reading.low, at, reading.size, reading.lex.disbelieving)
        if bounds is None or phrase is None or reading.level[at] >= 0:
            continue
        end = at + phrase[0]
        if match(reading.low, at, reading.size, reading.lex.no_view_of):
            source = trim(reading, right_of(reading, end, bounds[1]))
            source = source if source and can_speak(reading, source) and not no_speaker(reading, source) else None
        else:
            # "Personne *n'*en doute", "le *met* en doute".
            beside = reading.low[at - 2 : at] if reading.low[at - 1] == "'" else reading.low[at - 1 : at]
            other = any(word in reading.lex.sets["negations"] or word in reading.lex.forms for word in beside)
            source = None if other else _who(reading, at, bounds[0])
        told = _last(reading, (min(source[0], at), bounds[1]), max(end, source[1])) if source else None
        if told is None or source is None:
            continue
        start, stop = reading.span(*told)
        said = next((one for one in reversed(drafts) if start <= one.content[0] and one.content[1] <= stop and one.cue), None)
        content = Found(said.content if said else (start, stop), "indirect", told[0])
        draft = draft_of(Cue("according", at, end, "", ""), content, source)
        found.append(msgspec.structs.replace(draft, lemma=CONTRARY))
    return found


def _who(reading: Reading, at: int, lo: int) -> Range | None:
    """The subject of a phrase: somebody who can speak, or a paper, and no medium without a name."""
    source = trim(reading, left_of(reading, at, lo)) if at > lo else None
    if source is None or no_speaker(reading, source) or reading.low[source[0]] in reading.lex.speech.pronouns:
        return None
    if not (can_speak(reading, source) or is_paper(reading, source)):
        return None
    unnamed = any(reading.lex.heads.get(word, ("",))[0] in MEDIA for word in reading.low[slice(*source)])
    return None if unnamed and all(reading.written[k][0].islower() for k in range(source[0] + 1, source[1])) else source


def _who_behind(reading: Reading, begin: int, hi: int) -> Range | None:
    """``С нами связалась одна из лаборанток: …``: who speaks between a phrase and the colon, where nouns decline."""
    colon = next((k for k in range(begin, min(hi, begin + _BESIDE)) if reading.low[k] == ":"), begin)
    source = trim(reading, (begin, colon)) if reading.lex.speech.declines and colon > begin else None
    if source is None or source[0] > begin or reading.low[begin] in reading.lex.sets["prepositions"]:
        return None
    nominative = is_nominative(reading, begin) or reading.low[begin] in reading.lex.sets["single"]
    known = can_speak(reading, source) or match(reading.low, *source, reading.lex.one_of)
    return source if known and (nominative or reading.is_person(begin)) else None


def _next(reading: Reading, bounds: Range, end: int) -> Range | None:
    """The clause behind a colon, or the sentence behind, where a phrase closes its own but for when, where and to whom."""
    hi = bounds[1]
    close = next((k for k in range(end, min(hi, end + _BESIDE)) if reading.low[k] in ".!:"), None)
    if close is None or reading.has_verb(end, close):
        return None
    if any(reading.level[k] >= 0 and not named_quote(reading, k) for k in range(end, close)):
        return None
    after: Range | None = (close + 1, hi)
    if reading.low[close] != ":":
        if reading.lex.speech.declines:
            # "Мэр дал интервью газете «X». …": what he said there need not stand behind it.
            return None
        after = reading.sentence_of(hi) if hi < reading.size and hi not in reading.paragraph_set else None
    return _telling(reading, after)


def _last(reading: Reading, bounds: Range, end: int) -> Range | None:
    """The sentence before, or the clause before a colon or comma, where a phrase closes its own."""
    lo, hi = bounds
    close = next((k for k in range(end, min(hi, end + _BESIDE)) if reading.low[k] in ".!;,"), None)
    before = reading.sentence_of(lo - 1) if lo and lo not in reading.paragraph_set else None
    if before and before[1] > lo:
        before = (before[0], lo - 1) if reading.low[lo - 1] in ":;," else None
    return _telling(reading, before) if close is not None and not reading.has_verb(end, close) else None


def _telling(reading: Reading, bounds: Range | None) -> Range | None:
    """The words of a sentence, where they tell anything."""
    if bounds is None:
        return None
    end = bare_end(reading, *bounds)
    tells = reading.has_verb(bounds[0], end) or has_number(reading, bounds[0], end)
    return (bounds[0], end) if end - bounds[0] >= _FEWEST and tells else None


def own_sight(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Sentences that say of what they tell that the outlet has seen it, where nobody else is known to say it."""
    found: list[Draft] = []
    if reading.lex.speech.verb_first or reading.lex.speech.declines:
        return found
    taken: Taken | None = None
    for at in reading.sought.get("own_voice", ()):
        bounds, ours = reading.sentence_of(at), match(reading.low, at, reading.size, reading.lex.own_voice)
        if bounds is None or ours is None or any(level >= 0 for level in reading.level[slice(*bounds)]):
            continue
        if reading.low[at - 1] in reading.lex.told_by or only_named(reading, at):
            # "Two guards said to our reporter".
            continue
        lo, hi = bounds[0], bare_end(reading, *bounds)
        span = reading.span(lo, hi)
        taken = taken or Taken(drafts)
        if taken.overlaps(span) or is_byline(reading, lo, hi) or not (has_number(reading, lo, hi) or reading.tells_event(span)):
            continue
        cue = Cue("according", at, at + ours[0], "", "")
        found.append(draft_of(cue, Found(span, "indirect", lo), (at, at + ours[0])))
        taken = Taken([*taken.drafts, found[-1]])
    return found


def is_byline(reading: Reading, lo: int, hi: int) -> bool:
    """Whether a sentence only says who of the outlet wrote ("De notre envoyée spéciale à Brest, Ana Roux")."""
    if reading.find("own_voice", lo, hi) is None or has_number(reading, lo, hi):
        return False
    return not (reading.has_verb(lo, hi) or reading.listed("auxiliaries", lo, hi))
