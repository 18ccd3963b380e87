"""Verbs of saying in the passive and as gerunds: "it was reported that", "adding that", "was quoted as saying"."""

from __future__ import annotations

import msgspec

from sourcier.statements.carriers import without_times
from sourcier.statements.clauses import Found, clause_end, draft_of
from sourcier.statements.content.left import left_content
from sourcier.statements.content.right import right_content
from sourcier.statements.fronted import trim
from sourcier.statements.heads import is_paper
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.objects import has_number
from sourcier.statements.papers import paper_before
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of, subject_of
from sourcier.statements.source_after import right_of

# How many words a number takes behind the preposition that something is put at, up to the agent ("at more than nine by").
_RATE = 9
# And so many tell when somebody was told something, up to whoever told it.
_WHEN = 6


def by_passive(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``It was reported that``, ``is said to``: somebody unnamed says it."""
    lo, hi = bounds
    if set("coa").isdisjoint(cue.frames):
        return None
    subject = trim(reading, left_of(reading, cue.start, lo))
    rated = _past_rate(reading, cue.end, hi)
    if subject and "a" in cue.frames and rated > cue.end:
        # "Les dégâts sont évalués à deux millions par l'assureur": the number belongs to what is said.
        agent = trim(reading, right_of(reading, rated + 1, hi))
        valued = Found(reading.span(subject[0], rated), "indirect", subject[0])
        return draft_of(cue, valued, agent) if agent and can_speak(reading, agent) else None
    if "c" not in cue.frames and "o" not in cue.frames:
        return None
    by = _past_time(reading, rated, hi)
    if subject and "t" in cue.frames and (told := _told_by(reading, cue, subject, bounds)):
        return told
    impersonal = (
        subject is not None and reading.low[subject[0]] in reading.lex.sets["impersonal"] and subject[1] - subject[0] == 1
    )
    if subject and by < hi and reading.low[by] in reading.lex.sets["agents"]:
        agent = trim(reading, right_of(reading, by + 1, hi))
        thing = by > rated and not (reading.lex.speech.head_last or reading.tells_event(reading.span(*subject)))
        if agent is None or not can_speak(reading, agent) or (thing and not impersonal):
            # "Un câble avait été signalé en novembre par X": a thing is pointed out, and nothing told.
            return None
        if impersonal:
            return _told_impersonally(reading, cue, agent, hi)
        return _thought_to(reading, cue, subject, agent, hi) or _draft_of_subject(reading, cue, subject, agent)
    return _by_nobody(reading, cue, subject, hi, impersonal=impersonal)


def _by_nobody(reading: Reading, cue: Cue, subject: Range | None, hi: int, *, impersonal: bool) -> Draft | None:
    """``It was reported that``, ``is said to``, or with its outcome: no agent is named."""
    if subject and cue.end + 1 < hi and reading.low[cue.end] in reading.lex.sets["outcomes"]:
        return _outcome(reading, cue, subject, hi)
    clause = right_content(reading, Cue("verb", cue.start, cue.end, cue.lemma, "c"), cue.end, hi)
    if impersonal and clause:
        return Draft(clause.span, None, (cue.start, cue.end), "hearsay", cue.lemma, clause.form)
    led = cue.end + 1 < hi and reading.low[cue.end] in reading.lex.sets["infinitive_markers"]
    if subject is None or impersonal or not led or cue.lemma not in reading.lex.sets["hearsay_passives"]:
        return None
    end = clause_end(reading, cue.end, hi)
    return Draft(reading.span(subject[0], end), None, (cue.start, cue.end), "hearsay", cue.lemma, "indirect")


def _told_impersonally(reading: Reading, cue: Cue, agent: Range, hi: int) -> Draft | None:
    """``It was reported by the Echo that …``: the agent tells what stands behind it."""
    found = right_content(reading, Cue("verb", cue.start, cue.end, cue.lemma, "c"), agent[1], hi)
    return draft_of(cue, found, agent) if found else None


def _outcome(reading: Reading, cue: Cue, subject: Range, hi: int) -> Draft | None:
    """``Two men were reported killed by the Echo``: a medium kills nobody, so it is who reports it."""
    by = cue.end + 1
    medium = medium_at(reading, by + 1, hi) if by + 1 < hi and reading.low[by] in reading.lex.sets["agents"] else None
    if medium is None or medium.name is None:
        return None
    return draft_of(cue, Found(reading.span(subject[0], by), "indirect", subject[0]), medium.whole)


def _told_by(reading: Reading, cue: Cue, subject: Range, bounds: Range) -> Draft | None:
    """``The Echo was told by a nurse that …``: whoever told it says it, and a medium that was told passes it on."""
    lo, hi = bounds
    near = range(cue.end, min(hi - 1, cue.end + _WHEN))
    by = next((k for k in near if reading.low[k] in reading.lex.sets["agents"]), None)
    if by is None or len(without_times(reading, cue.end, by)) > 0:
        return None
    agent, medium = trim(reading, right_of(reading, by + 1, hi)), medium_at(reading, *subject)
    # Who tells a medium something is somebody, be their noun known or not.
    somebody = agent is not None and medium is not None and reading.low[agent[0]] in reading.lex.sets["indefinite"]
    if agent is None or not (somebody or can_speak(reading, agent)):
        return None
    found = right_content(reading, Cue("verb", cue.start, cue.end, cue.lemma, "c"), agent[1], hi)
    # "…, *as* the Echo was told by a nurse", "…, *so* the Echo has been told".
    first = subject[0] - (reading.low[subject[0] - 1] in reading.lex.sets["tag_openers"])
    if found is None and first > lo and reading.low[first - 1] == "," and reading.has_verb(lo, first):
        found = left_content(reading, first, lo)
    draft = draft_of(cue, found, agent) if found else None
    return msgspec.structs.replace(draft, downstream=medium.whole if medium else None) if draft else None


def _past_rate(reading: Reading, k: int, hi: int) -> int:
    """The word behind what something was put at ("was put *at nine* by X")."""
    if k >= hi or reading.low[k] not in reading.lex.sets["rates"]:
        return k
    return next((j for j in range(k + 2, min(hi, k + _RATE)) if reading.low[j] in reading.lex.sets["agents"]), k)


def _past_time(reading: Reading, k: int, hi: int) -> int:
    """The agent behind when something was told ("was confirmed *late on Monday* by X"), else the word itself."""
    sets = reading.lex.sets
    by = next((j for j in range(k, min(hi - 1, k + _WHEN)) if reading.low[j] in sets["agents"]), None)
    if by is None or reading.lex.speech.declines or reading.lex.speech.verb_first:
        return k
    timed = all(reading.low[j] in sets["adverbial"] or reading.is_adverb(j) for j in without_times(reading, k, by))
    return by if timed else k


def _draft_of_subject(reading: Reading, cue: Cue, subject: Range, agent: Range) -> Draft | None:
    """``Le bilan a été revu à la hausse par les autorités``: the subject is what somebody said something of.

    What happened, as a noun, is told by any verb of telling ("the closure of two wards was reported by X").
    """
    sets = reading.lex.sets
    told = cue.lemma in sets["pointing_verbs"] and reading.lex.speech.head_last and _happens(reading, subject)
    if not ("o" in cue.frames or told) or reading.low[subject[0]] in reading.lex.speech.pronouns:
        return None
    return draft_of(cue, Found(reading.span(*subject), "indirect", subject[0]), agent)


def _thought_to(reading: Reading, cue: Cue, subject: Range, agent: Range, hi: int) -> Draft | None:
    """``The ship is believed by officials to have sunk``: the whole clause is what they say."""
    if cue.lemma not in reading.lex.sets["hearsay_passives"] or not reading.lex.speech.infinitive_by_marker:
        return None
    marks = reading.lex.sets["infinitive_markers"]
    to = next((k for k in range(agent[0] + 1, min(hi - 1, agent[0] + _RATE)) if reading.low[k] in marks), None)
    agent = (agent[0], min(agent[1], to)) if to is not None else agent
    if to is None or reading.low[to + 1] in reading.lex.sets["determiners"] or agent[1] != to:
        return None
    return draft_of(cue, Found(reading.span(subject[0], clause_end(reading, to, hi)), "indirect", subject[0]), agent)


def _happens(reading: Reading, subject: Range) -> bool:
    """Whether a noun phrase is of something that happened, or that is counted, and of no paper ("the loss of 75 servers")."""
    if is_paper(reading, subject):
        return False
    return reading.tells_event(reading.span(*subject)) or has_number(reading, *subject)


def by_gerund(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    lo, hi = bounds
    found = right_content(reading, cue, cue.end, hi)
    if found is None:
        return _quoted_behind(reading, cue, bounds)
    if quoted := _quoted_as(reading, cue, lo):
        speaker, medium = quoted
        return msgspec.structs.replace(draft_of(cue, found, speaker), downstream=medium)
    if paper := paper_before(reading, cue.start, lo):
        return msgspec.structs.replace(draft_of(cue, found, paper[0]), downstream=paper[1])
    last = drafts[-1] if drafts else None
    source = None
    if last and last.source and last.cue and lo <= last.cue[0] < cue.start and last.kind in ("verb", "gerund"):
        source = last.source
    if source is None:
        source = trim(reading, subject_of(reading, lo, cue.start))
    return draft_of(cue, found, source) if source else None


def _quoted_behind(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``…, a spokesman was quoted as saying by X``: what is told stands before who is quoted, or who quotes them."""
    lo, hi = bounds
    quoted = _quoted_as(reading, cue, lo)
    if quoted is None:
        return None
    speaker, medium = quoted
    start = min(speaker[0], medium[0] if medium else speaker[0])
    if medium is None and cue.end + 1 < hi and reading.low[cue.end] in reading.lex.sets["agents"]:
        medium = trim(reading, right_of(reading, cue.end + 1, hi))
    commas = start > lo and (reading.low[start - 1] == "," or reading.level[start - 1] != reading.level[start])
    left = left_content(reading, start, lo) if commas else None
    return msgspec.structs.replace(draft_of(cue, left, speaker), downstream=medium) if left else None


def _quoted_as(reading: Reading, cue: Cue, lo: int) -> tuple[Range, Range | None] | None:
    """``The paper quoted an aide as saying``: who speaks and who quotes them."""
    forms, sets = reading.lex.forms, reading.lex.sets
    if cue.start - 1 <= lo or reading.low[cue.start - 1] not in sets["as_words"]:
        return None
    quoting = sets["quoting"]
    verb = next((k for k in range(cue.start - 2, lo, -1) if (e := forms.get(reading.low[k])) and e.lemma in quoting), None)
    if verb is None:
        return None
    group = verb
    while group > lo and (reading.low[group - 1] in sets["auxiliaries"] or reading.low[group - 1] in sets["inner"]):
        group -= 1
    subject = trim(reading, left_of(reading, group, lo))
    speaker = trim(reading, (verb + 1, cue.start - 1))
    if speaker is None:
        # "was quoted by X as saying" has its speaker before the verb.
        return (subject, None) if subject else None
    if reading.low[speaker[0]] in reading.lex.sets["agents"]:
        return (subject, trim(reading, (speaker[0] + 1, speaker[1]))) if subject else None
    return speaker, subject
