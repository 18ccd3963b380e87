"""Verbs that stand before all that they report, with their speaker behind them or without one."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, draft_of
from sourcier.statements.content.right import right_content
from sourcier.statements.declined.behind import source_after
from sourcier.statements.declined.cases import is_nominative, is_subject_form, without_subject
from sourcier.statements.declined.sites import site_before
from sourcier.statements.declined.subject import declined_subject
from sourcier.statements.declined.told_of import told_of
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.source_after import right_of

# The gender of a single speaker.
_ONE = frozenset("mf")
_SPEAKING = frozenset({"person", "anonymous", "group", "institution", "outlet", "agency"})


def verb_opens(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Возразил начальник депо: «…»``, ``Сообщается, что …``: the speaker, if any, stands between verb and content."""
    lo, hi = bounds
    source, relay = source_after(reading, cue, hi)
    source = _led(reading, cue, source, lo) if source else None
    told = _told_to(reading, cue, source, lo) if source and relay is None else None
    if source is None:
        if not without_subject(reading, cue) or "s" in cue.frames:
            return None
        found = right_content(reading, cue, cue.end, hi) or told_of(reading, cue, cue.end, hi)
        learnt = _learnt(reading, cue, found, hi) if found else None
        if learnt:
            return learnt
        return Draft(found.span, None, (cue.start, cue.end), "hearsay", cue.lemma, found.form) if found else None
    if source[1] >= hi or _in_relative(reading, cue, lo):
        return None
    marked = reading.low[source[1]] in ",:"
    found = right_content(reading, cue, source[1], hi) if marked else told_of(reading, cue, source[1], hi)
    source, relay = (told, source) if told else (source, relay)
    return msgspec.structs.replace(draft_of(cue, found, source), downstream=relay) if found else None


def _in_relative(reading: Reading, cue: Cue, lo: int) -> bool:
    """``Мы обошли дома, о сдаче которых отчиталась мэрия: …``: a colon behind a relative clause is not of its verb."""
    low = reading.low
    comma = next((k for k in range(cue.start - 1, lo, -1) if low[k] in ",;:"), None)
    return comma is not None and bool(reading.listed("relatives", comma + 1, cue.start))


def _led(reading: Reading, cue: Cue, source: Range, lo: int) -> Range:
    """``Командир пересказывает приказ: …``, ``Мэр добавил ещё пятерых: …``: who speaks stands before a verb and its object."""
    head, at = head_of(reading, source)
    if (head and is_nominative(reading, at) and reading.lex.heads[head][0] in _SPEAKING) or cue.start <= lo:
        return source
    placed = any(reading.low[k] in reading.lex.sets["sites"] for k in range(cue.end, source[0]))
    if not placed and (source[1] >= reading.size or reading.low[source[1]] != ":"):
        return source
    if (not placed and any(reading.written[k][0].isupper() for k in range(*source))) or reading.low[
        source[0]
    ] in reading.lex.speech.pronouns:
        return source
    before = declined_subject(reading, cue, lo)
    led = before is not None and before[1] <= cue.start and is_subject_form(reading, before)
    named = before is not None and reading.is_person(before[1] - 1)
    return before if before is not None and (led or named) and not reading.has_verb(*before) else source


def _learnt(reading: Reading, cue: Cue, found: Found, hi: int) -> Draft | None:
    """``Узнали о гибели пятерых от бакенщика``: whom it was learnt from, behind what was."""
    low, lex = reading.low, reading.lex
    if cue.lemma not in lex.sets["learning"]:
        return None
    for k in range(hi - 1, found.opened + 1, -1):
        if low[k - 1] in lex.sets["single"]:
            # "От одного *из* могильщиков".
            continue
        source = trim(reading, right_of(reading, k + 1, hi)) if low[k] in lex.received else None
        if source and can_speak(reading, source):
            told = Found(reading.span(found.opened, k), found.form, found.opened)
            return msgspec.structs.replace(draft_of(cue, told, source), kind="according")
    return None


def _told_to(reading: Reading, cue: Cue, source: Range, lo: int) -> Range | None:
    """``Мэр рассказал ТАСС, что …``: who stands before a verb right behind which stands the medium that it was told to."""
    medium = medium_at(reading, *source) if source[0] == cue.end and cue.start > lo else None
    if medium is None or medium.name is None or reading.low[cue.start - 1] in reading.lex.sets["foremost"]:
        return None
    before = site_before(reading, cue, lo) if without_subject(reading, cue) else None
    before = before or trim(reading, left_of(reading, cue.start, lo))
    return before if before and can_speak(reading, before) and medium_at(reading, *before) is None else None


def dropped_subject(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``А чуть позже добавил: «…»``: nothing but a connective stands before a verb, which tells the gender of who spoke last."""
    lo, hi = bounds
    verb = reading.low[cue.end - 1]
    feature = next((feature for ending, feature in reading.lex.speech.subject_features.items() if verb.endswith(ending)), "")
    if feature not in _ONE or cue.frames == "d":
        return None
    low, connective = reading.low, reading.lex.sets["connective"]
    if not all(low[k] in connective or reading.is_adverb(k) or not low[k].isalnum() for k in range(lo, cue.start)):
        return None
    found = right_content(reading, cue, cue.end, hi) or told_of(reading, cue, cue.end, hi)
    return msgspec.structs.replace(draft_of(cue, found, None), feature=feature) if found else None
