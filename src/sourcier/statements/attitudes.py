"""What somebody wants, fears, supports or opposes: attitudes that are no saying, found after all that is said.

They are read apart from what is said, so that no claim is built from them: that a party opposes a law tells neither that the
law was passed nor that anybody spoke.
"""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, clause_end
from sourcier.statements.content.right import right_content
from sourcier.statements.cues import group_start, is_noun
from sourcier.statements.forms import FINITE, GERUND, INFINITIVE, Entry
from sourcier.statements.fronted import trim
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import APOSTROPHES, Cue, Draft, Range, Reading
from sourcier.statements.source import left_of, subject_of
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken
from sourcier.statements.verbs.subjects import can_be_subject

KIND = "attitude"
# Features of pronouns that mean somebody.
_SOMEBODY = frozenset("mfp1")
# So many words may stand between a noun of attitude and what it is about ("support among voters for").
_REACH = 4


def attitudes(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The attitudes whose cues are not the cues of what is said, in order; those told in what somebody says are part of it."""
    taken = {k for draft in drafts if draft.cue for k in range(*draft.cue)}
    said = Taken(drafts)
    known = {draft.content for draft in drafts}
    found: list[Draft] = []
    for at in reading.attitudes:
        if at in taken or said.overlaps((reading.starts[at], reading.ends[at])) or (bounds := reading.bounds(at)) is None:
            continue
        if found and found[-1].content[0] <= reading.starts[at] < found[-1].content[1]:
            continue
        draft = _by_verb(reading, at, bounds, found) or _by_state(reading, at, bounds, found) or _by_noun(reading, at, bounds)
        if draft is not None and draft.content not in known:
            known.add(draft.content)
            found.append(draft)
    return found


def _by_verb(reading: Reading, at: int, bounds: Range, found: list[Draft]) -> Draft | None:
    """The attitude that a verb tells, by the form in which it stands."""
    lo, hi = bounds
    entry = reading.lex.attitudes.get(reading.low[at])
    before = reading.low[at - 1] if at > lo else ""
    if before in reading.lex.sets["infinitive_markers"] and reading.lex.speech.infinitive_by_marker:
        return _by_infinitive(reading, at, entry, bounds, found)
    if entry is None or before in reading.lex.sets["articled"]:
        return None
    end, lemma, frames = _with_particle(reading, at, hi, entry)
    if not frames or entry.bits == INFINITIVE or (at > lo and reading.is_name(at)):
        return None
    start, _, auxiliary, passive = group_start(reading, at, lo)
    gerund = bool(entry.bits & GERUND) and not entry.bits & FINITE
    if gerund and not passive:
        return _by_gerund(reading, Cue(KIND, at, end, lemma, frames), bounds, found)
    if is_noun(reading, at, start, lo) or reading.low[start] in reading.lex.sets["nonfinite"]:
        return None
    if reading.lex.speech.participle_needs_auxiliary and not entry.bits & FINITE and not auxiliary:
        return None
    cue = Cue(KIND, start, end, lemma, frames)
    if passive and not gerund:
        return _by_passive(reading, cue, bounds, particle=end > at + 1)
    if not auxiliary and end < hi and reading.low[end] in reading.lex.sets["agents"]:
        return None
    source = _subject(reading, cue, lo, found)
    return _draft(reading, cue, source, hi) if source else None


def _by_infinitive(reading: Reading, at: int, entry: Entry | None, bounds: Range, found: list[Draft]) -> Draft | None:
    """``held a call to defend the plan``, ``went on to explain that …``: the subject of the sentence does it."""
    lo, hi = bounds
    said = reading.lex.forms.get(reading.low[at])
    verb = entry or said
    if verb is None or not verb.bits & INFINITIVE:
        return None
    end, lemma, frames = _with_particle(reading, at, hi, verb)
    cue = Cue(KIND, at - 1, end, lemma, frames + (said.frames if said else ""))
    source = _subject_of_sentence(reading, cue, lo, found) if cue.frames else None
    return _draft(reading, cue, source, hi) if source else None


def _with_particle(reading: Reading, at: int, hi: int, entry: Entry) -> tuple[int, str, str]:
    """The verb with the particle or preposition behind it that its object needs, and what the two then open."""
    for parts, frames in reading.lex.particles.get(entry.lemma, ()):
        size = len(parts)
        if at + 1 + size <= hi and tuple(reading.low[at + 1 : at + 1 + size]) == parts:
            return at + 1 + size, entry.lemma, frames
    return at + 1, entry.lemma, entry.frames.replace("x", "")


def _subject(reading: Reading, cue: Cue, lo: int, found: list[Draft]) -> Range | None:
    """Whose attitude it is: the subject, or that of the verb before where two share one."""
    source = trim(reading, left_of(reading, cue.start, lo)) if cue.start > lo else None
    if source is not None:
        return source if _somebody(reading, source) else None
    sets = reading.lex.sets
    if cue.start <= lo or not (reading.low[cue.start - 1] == "," or reading.low[cue.start - 1] in sets["clause_joiners"]):
        return None
    return _subject_of_sentence(reading, cue, lo, found)


def _subject_of_sentence(reading: Reading, cue: Cue, lo: int, found: list[Draft]) -> Range | None:
    last = found[-1] if found else None
    if last and last.source and last.cue and lo <= last.cue[0] < cue.start:
        return last.source
    source = trim(reading, subject_of(reading, lo, cue.start))
    return source if source and _somebody(reading, source) else None


def _somebody(reading: Reading, source: Range) -> bool:
    """Whether a subject is somebody who can have an attitude."""
    if not can_be_subject(reading, source):
        return False
    first = reading.low[source[0]]
    if first.endswith(reading.lex.dative_singular) and first not in reading.lex.sets["nominatives"]:
        # "Инициативу поддержали депутаты": the object stands first.
        return False
    feature = reading.lex.speech.pronouns.get(reading.low[source[0]])
    if source[1] - source[0] == 1 and feature is not None:
        return feature in _SOMEBODY
    return can_speak(reading, source) or _many(reading, source)


def _many(reading: Reading, source: Range) -> bool:
    """Whether a subject is people whom no list knows: a share of them, a name, or whom a relative pronoun of people means."""
    low, sets = reading.low, reading.lex.sets
    if low[source[0]][0].isdigit() or low[source[0]] in sets["plurals"]:
        return True
    enders = sets["noun_enders"]
    head = next((k for k in range(source[0] + 1, source[1]) if low[k] in enders), source[1])
    named = reading.written[head - 1][0].isupper() and (head - 1 > source[0] or head - 1 not in reading.sentence_set)
    return named or (source[1] < reading.size and low[source[1]] in sets["person_relatives"])


def _by_gerund(reading: Reading, cue: Cue, bounds: Range, found: list[Draft]) -> Draft | None:
    """``…, opposing the deal``: the subject of the sentence does it."""
    lo, hi = bounds
    before = reading.low[cue.start - 1] if cue.start > lo else ","
    sets = reading.lex.sets
    if before != "," and before not in sets["gerund_openers"] and before not in sets["gerund_links"]:
        # "Executives backing her": the noun right before does it.
        if not before.isalpha() or before in sets["noun_openers"] or reading.is_verb(cue.start - 1):
            return None
        source = trim(reading, left_of(reading, cue.start, lo))
        content = _content(reading, cue, hi) if source and can_speak(reading, source) else None
        return _made(cue, source, _to_main_verb(reading, content)) if content else None
    source = _subject_of_sentence(reading, cue, lo, found)
    return _draft(reading, cue, source, hi) if source else None


def _by_passive(reading: Reading, cue: Cue, bounds: Range, *, particle: bool) -> Draft | None:
    """``The deal is opposed by the union``, ``… is expected to close``: the subject is what somebody has an attitude to."""
    lo, hi = bounds
    if cue.end >= hi:
        return None
    sets, nxt = reading.lex.sets, reading.low[cue.end]
    marked = nxt in sets["infinitive_markers"] and reading.lex.speech.infinitive_by_marker
    if marked and not _is_object(reading, cue.end + 1, hi):
        # "The House is expected to vote": nobody is named who expects it.
        subject, end = trim(reading, left_of(reading, cue.start, lo)), clause_end(reading, cue.end, hi)
        return Draft(reading.span(subject[0], end), None, (cue.start, cue.end), KIND, cue.lemma, "indirect") if subject else None
    if nxt in sets["askers"] or particle:
        return _draft(reading, cue, None, hi)
    if nxt not in sets["agents"]:
        return None
    subject, agent = trim(reading, left_of(reading, cue.start, lo)), trim(reading, right_of(reading, cue.end + 1, hi))
    if subject is None or agent is None or not _somebody(reading, agent):
        return None
    if reading.low[subject[0]] in reading.lex.speech.pronouns:
        return None
    return Draft(reading.span(*subject), agent, (cue.start, cue.end), KIND, cue.lemma, "indirect")


def _draft(reading: Reading, cue: Cue, source: Range | None, hi: int) -> Draft | None:
    content = _content(reading, cue, hi)
    return _made(cue, source, content) if content else None


def _made(cue: Cue, source: Range | None, content: Found) -> Draft:
    return Draft(content.span, source, (cue.start, cue.end), KIND, cue.lemma, content.form)


def _content(reading: Reading, cue: Cue, hi: int) -> Found | None:
    if cue.end >= hi:
        return None
    if reading.low[cue.end] in reading.lex.sets["askers"]:
        end = clause_end(reading, cue.end, hi)
        return Found(reading.span(cue.end, end), "indirect", cue.end) if end - cue.end > 2 else None
    found = right_content(reading, cue, cue.end, hi)
    return found and _without_adjunct(reading, found)


def _without_adjunct(reading: Reading, found: Found) -> Found:
    """An object without the clause behind it that tells why or when somebody wants it or opposes it."""
    begin, end = found.opened, reading.word_at(found.span[1])
    level, low, sets = reading.level[begin - 1], reading.low, reading.lex.sets
    near = range(begin + 1, end)
    cut = next(
        (k for k in near if reading.level[k] == level and (low[k] in sets["adjunct_stops"] or _goes_on(reading, k, end))), end
    )
    return found if cut == end else Found(reading.span(begin, cut), found.form, begin)


def _goes_on(reading: Reading, at: int, end: int) -> bool:
    """Whether a coordinator joins another verb and no further object ("embraced the plan and won")."""
    if reading.low[at] not in reading.lex.sets["coordinators"] or at + 1 >= end:
        return False
    nxt = at + 2 if reading.is_adverb(at + 1) and at + 2 < end else at + 1
    gerund = reading.lex.speech.gerund_ending
    return reading.is_verb(nxt) or bool(gerund and len(reading.low[nxt]) > len(gerund) + 2 and reading.low[nxt].endswith(gerund))


def _to_main_verb(reading: Reading, found: Found) -> Found:
    """What a noun is about, without the verb whose subject the noun is."""
    end = reading.word_at(found.span[1])
    for k in range(found.opened + 1, end):
        if reading.low[k] in reading.lex.sets["boundaries"] or reading.low[k] in reading.lex.sets["complementisers"]:
            return found
        if reading.is_verb(k):
            k = k - 1 if reading.is_adverb(k - 1) or reading.low[k - 1] in reading.lex.sets["inner"] else k
            return Found(reading.span(found.opened, k), found.form, found.opened) if k > found.opened else found
    return found


def _by_state(reading: Reading, at: int, bounds: Range, found: list[Draft]) -> Draft | None:
    """``is opposed to``, ``are convinced that``: an adjective of attitude behind a verb of being."""
    low, sets = reading.low, reading.lex.sets
    lo, hi = bounds
    if low[at] not in sets["states"] or at + 1 >= hi:
        return None
    start, _, auxiliary, _ = group_start(reading, at, lo)
    if not auxiliary:
        return None
    link = low[at + 1]
    if link in sets["state_links"] and (link not in sets["infinitive_markers"] or _is_object(reading, at + 2, hi)):
        cue = Cue(KIND, start, at + 2, low[at], "o")
    elif link in sets["complementisers"] or link in sets["infinitive_markers"]:
        cue = Cue(KIND, start, at + 1, low[at], "ci")
    else:
        return None
    source = _subject(reading, cue, lo, found)
    return _draft(reading, cue, source, hi) if source else None


def _is_object(reading: Reading, at: int, hi: int) -> bool:
    """Whether a noun phrase and no infinitive follows ("opposed to any tax")."""
    if at >= hi:
        return False
    sets, word = reading.lex.sets, reading.low[at]
    return word in sets["determiners"] or word in reading.lex.speech.pronouns or reading.written[at][0].isupper()


def _by_noun(reading: Reading, at: int, bounds: Range) -> Draft | None:
    """``his opposition to the deal``, ``the union's support for it``: a noun of attitude with whose it is."""
    low, sets = reading.low, reading.lex.sets
    lo, hi = bounds
    if low[at] not in sets["attitude_nouns"] or at <= lo:
        return None
    link = next((k for k in range(at + 1, min(hi, at + 1 + _REACH)) if low[k] in sets["attitude_links"]), None)
    if link is None or link != at + 1 or link + 1 >= hi:
        return None
    source = _possessor(reading, at, lo)
    if source is None:
        return None
    infinitive = low[link] in sets["infinitive_markers"] and not _is_object(reading, link + 1, hi)
    begin = link + 1
    cue = Cue(KIND, at, begin, low[at], "o")
    content = right_content(reading, msgspec.structs.replace(cue, frames="io") if infinitive else cue, begin, hi)
    if content is None:
        return None
    content = _without_adjunct(reading, content if infinitive else _to_main_verb(reading, content))
    return Draft(content.span, source, (at, begin), KIND, low[at], content.form)


def _possessor(reading: Reading, at: int, lo: int) -> Range | None:
    """Whose attitude a noun names: a possessive or a name with its mark before it, an adjective between."""
    low, sets = reading.low, reading.lex.sets
    for k in range(at - 1, max(lo - 1, at - 4), -1):
        if low[k] in sets["possessives"] and reading.lex.speech.pronouns.get(low[k], "m") in _SOMEBODY:
            return k, k + 1
        if low[k] in sets["possessive_mark"] and k - 1 > lo and low[k - 1] in APOSTROPHES:
            source = trim(reading, left_of(reading, k - 1, lo))
            return source if source and _somebody(reading, source) else None
        if not low[k].isalpha():
            return None
    return None
