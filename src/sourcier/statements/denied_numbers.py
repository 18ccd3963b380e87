"""Who gave a number that somebody else denies: "Le chiffre, avancé par la députée, est contesté par la fédération"."""

from __future__ import annotations

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.credited.from_whom import told_in
from sourcier.statements.fronted import trim
from sourcier.statements.kinds import classify
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.objects import has_number
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken

_GIVING = frozenset({"institution", "agency", "outlet", "group", "person", "anonymous"})
# So far behind the noun stands who gave the number, and what it is that is denied.
_NEAR, _LONGEST = 9, 24
_FEWEST = 3


def denied_numbers(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What whoever gave a number told, in the sentence before or by the number itself, where nobody else is known to tell it."""
    if reading.lex.speech.declines or reading.lex.speech.verb_first or reading.lex.speech.head_last:
        return []
    found: list[Draft] = []
    taken: Taken | None = None
    for noun in reading.listed("figures", 0, reading.size):
        bounds = reading.sentence_of(noun)
        if bounds is None or noun != bounds[0] + 1 or reading.level[noun] >= 0:
            continue
        denied = next((k for k in range(noun + 1, min(bounds[1] - 1, noun + _LONGEST)) if _is_denied(reading, k)), None)
        source = _giver(reading, noun, denied) if denied is not None else None
        told = _told(reading, bounds[0], denied) if denied is not None and source else None
        if denied is None or source is None or told is None:
            continue
        # Who denies is of another mind on the same words.
        taken = taken or Taken([one for one in drafts if one.source and reading.lex.stances.get(one.lemma) is None])
        if not taken.overlaps(told.span):
            found.append(draft_of(Cue("colon", denied, denied + 1, "", ""), told, source))
    return found


def _is_denied(reading: Reading, k: int) -> bool:
    """Whether a participle of denying with its agent stands there ("contesté *par*")."""
    entry = reading.lex.forms.get(reading.low[k])
    denies = entry is not None and reading.lex.stances.get(entry.lemma) in ("denies", "doubts")
    return denies and reading.low[k + 1] in reading.lex.sets["agents"]


def _giver(reading: Reading, noun: int, denied: int) -> Range | None:
    """Whose a number is ("ce bilan *de la Croix-Rouge*"), or by whom it was given, behind a comma."""
    low, sets = reading.low, reading.lex.sets
    near = range(noun + 2, min(denied, noun + _NEAR))
    by = next((k for k in near if low[k] in sets["agents"] and "," in low[noun + 1 : k]), None)
    leads = ([noun + 1] if low[noun + 1] in sets["of_words"] else []) + ([by] if by is not None else [])
    return next((source for lead in leads if (source := _named(reading, lead + 1, denied))), None)


def _named(reading: Reading, begin: int, denied: int) -> Range | None:
    """The one who can tell a number whom the words from ``begin`` on name, up to the verb."""
    begin += reading.low[begin] == "'"
    verb = next((k for k in range(begin, denied) if reading.is_verb(k) or reading.low[k] in reading.lex.sets["passives"]), denied)
    source = trim(reading, right_of(reading, begin, verb))
    if source is None or no_speaker(reading, source) or has_number(reading, *source) or not can_speak(reading, source):
        return None
    return source if classify(reading, source, source)[0] in _GIVING else None


def _told(reading: Reading, lo: int, denied: int) -> Found | None:
    """What the sentence before tells, else the number with what it counts."""
    before = reading.sentence_of(lo - 1) if lo and lo not in reading.paragraph_set else None
    if before is not None and before[1] == lo and (told := told_in(reading, before)):
        return told
    comma = next((k for k in range(lo, denied) if reading.low[k] == ","), denied)
    end = bare_end(reading, lo, comma)
    return Found(reading.span(lo, end), "indirect", lo) if end - lo >= _FEWEST and has_number(reading, lo, end) else None
