"""What is said of the sentence before: "Об этом сообщил мэр", "Así lo anunció el alcalde", "L'agence l'a annoncé mardi"."""

from __future__ import annotations

import msgspec

from sourcier.statements.adjuncts import past_time
from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.declined.behind import past_addressee
from sourcier.statements.declined.sites import site_before
from sourcier.statements.fronted import trim
from sourcier.statements.heads import is_paper
from sourcier.statements.lexicon import ABOUT, ALONE, NEWS, SO, WHICH
from sourcier.statements.media import medium_at
from sourcier.statements.name_marks import named_quote
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.verbs.inverted import after_verb

# A sentence that an object pronoun means has at least so many words.
_SHORTEST_MEANT = 4
# Object pronouns that may mean what a sentence tells.
_OBJECT_PRONOUNS = frozenset({"l", "le", "lo", "en"})
# How many words may stand between "about this" and the verb of saying.
_ABOUT_REACH = 16
# And between the mark that parts its clause and the verb.
_ABOUT_NEAR = 8
_PARTS = frozenset(":;—–-")
# What a sentence takes up in front has so many words, its comma among them.
_TAKEN_UP = 4


def about_this(reading: Reading, cue: Cue, bounds: Range) -> Draft | None:
    """``Об этом сообщил мэр``, ``Así lo anunció el alcalde``: what the sentence before tells is said.

    So is the clause before a colon or a dash: "Мост закрыт: об этом сообщил мэр".
    """
    lo, hi = bounds
    known = reading.lex.about_this.keys()
    if not reading.lex.speech.declines and known.isdisjoint(reading.low[max(lo, cue.start - _ABOUT_REACH) : cue.start]):
        return None
    begin = _clause_begins(reading, cue, lo)
    if known.isdisjoint(reading.low[begin : begin + 3]):
        return None
    first = next((k for k in range(begin, min(hi, begin + 3)) if match(reading.low, k, hi, reading.lex.about_this)), None)
    found = match(reading.low, first, hi, reading.lex.about_this) if first is not None else None
    if first is None or found is None or not first < cue.start <= first + _ABOUT_REACH:
        return None
    opened, declines = first + found[0], reading.lex.speech.declines
    k, told_to = _past_whom(reading, opened, cue.start) if declines else (opened, None)
    if found[1] == SO and (first > lo or not _closes(reading, cue, opened, hi)):
        return None
    if found[1] in (NEWS, ALONE) and (first > begin or not _judges(reading, cue) or cue.start > max(k, opened + 1)):
        # "Информацию о взрыве подтвердил мэр" has its own content.
        return None
    if reading.has_verb(opened, cue.start) or not (declines or set("qd") & set(cue.frames)):
        return None
    before = (lo, begin - 1) if begin > lo else reading.sentence_of(lo - 1) if lo else None
    if before is None or (begin == lo and before[1] != lo):
        return None
    source = trim(reading, left_of(reading, cue.start, opened)) if opened < cue.start else None
    source, relay = (source, None) if source and not declines else after_verb(reading, cue, hi)
    if source is None:
        source = site_before(reading, cue, first) or trim(reading, left_of(reading, cue.start, min(opened, cue.start)))
    if found[1] == ALONE and (source is None or not _is_subject(reading, cue, source)):
        return None
    end = bare_end(reading, before[0], before[1])
    if source is None or end - before[0] < 2:
        return None
    told = draft_of(cue, Found(reading.span(before[0], end), "indirect", before[0]), source)
    return msgspec.structs.replace(told, downstream=relay or told_to)


def _past_whom(reading: Reading, opened: int, end: int) -> tuple[int, Range | None]:
    """The word behind whom "this" was told to, and when, and the medium among them ("Об этом газете «X» сообщил врач")."""
    own = opened < end and reading.low[opened] in reading.lex.sets["own_possessives"]
    k, medium = past_addressee(reading, opened + own, end)
    return past_time(reading, k, end), medium


def _closes(reading: Reading, cue: Cue, opened: int, hi: int) -> bool:
    """Whether a verb of saying stands right behind "so", past when, and nothing is said behind it."""
    between = range(opened, cue.start)
    sets = reading.lex.sets
    light = sets["prepositions"] | (sets["audiences"] | sets["inner"] if reading.lex.speech.declines else frozenset())
    near = all(reading.is_time_word(k) or reading.low[k] in light for k in between)
    said = any(reading.low[k] in reading.lex.sets["complementisers"] or reading.low[k] == ":" for k in range(cue.end, hi))
    level = reading.level[cue.start]
    return near and not said and all(reading.level[k] <= level or named_quote(reading, k) for k in range(cue.start, hi))


def _clause_begins(reading: Reading, cue: Cue, lo: int) -> int:
    """Where the clause of a verb begins that a colon or a dash parts from what its sentence tells."""
    low, declines = reading.low, reading.lex.speech.declines
    back = range(cue.start - 1, max(lo + 1, cue.start - (_ABOUT_NEAR if declines else _ABOUT_REACH)), -1)
    # "Que l'accord ait été signé à Vienne, c'est ce que révèle X".
    fronted = not declines and low[lo] in reading.lex.sets["sure_complementisers"]
    parts = _PARTS | {","} if declines or fronted else _PARTS
    near = [k for k in back if low[k] in parts and reading.level[k] == reading.level[cue.start]]
    # Behind a comma nothing but "such data" opens a clause that is told of the one before.
    mark = next((k for k in near if fronted or low[k] != "," or _such(reading, k + 1, cue.start)), None)
    if mark is None:
        return lo
    told = reading.has_verb(lo, mark) or (_such(reading, mark + 1, cue.start) and reading.tells_event(reading.span(lo, mark)))
    return mark + 1 if told else lo


def _such(reading: Reading, k: int, hi: int) -> bool:
    """Whether a clause opens with "such data", and with no relative ("о чём сообщил")."""
    found = match(reading.low, k, hi, reading.lex.about_this)
    return found is not None and found[1] in (ABOUT, WHICH)


def _judges(reading: Reading, cue: Cue) -> bool:
    """Whether a verb confirms or denies, or shows."""
    return cue.lemma in reading.lex.sets["judging"] or cue.lemma in reading.lex.sets["proving"]


def _is_subject(reading: Reading, cue: Cue, source: Range) -> bool:
    """Whether what follows "это" and a verb is its subject: the verb does not agree with "this", or it can only be one."""
    low, lex = reading.low, reading.lex
    if any(word in lex.sets["tellings"] for word in low[slice(*source)]):
        # "Это подтверждает слова мэра".
        return False
    neuter = low[cue.end - 1].endswith("о") or not low[cue.end - 1].endswith(lex.past_endings)
    return not neuter or low[source[0]] in lex.sets["nominatives"] or is_paper(reading, source)


def speaks_of_this(reading: Reading, cue: Cue, hi: int) -> bool:
    """``я сам говорил об этом``: no tag of what stands before it."""
    found = match(reading.low, cue.end, hi, reading.lex.about_this) if cue.end < hi else None
    return found is not None and found[1] in (ABOUT, WHICH)


def told_so(reading: Reading, cue: Cue, source: Range, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """``The mayor said so on Monday``, ``…; the Echo reports the same``: an object behind the verb means the words before."""
    # "Told *the Echo* so".
    to = medium_at(reading, cue.end, bounds[1], told=True) if "t" in cue.frames and reading.lex.said_so else None
    begin = to.whole[1] if to and to.name else cue.end
    found = match(reading.low, begin, bounds[1], reading.lex.said_so) if begin < bounds[1] else None
    if found is None:
        return None
    draft = told_before(reading, msgspec.structs.replace(cue, end=begin + found[0]), source, bounds, drafts)
    return msgspec.structs.replace(draft, downstream=to.whole) if draft and to and to.name else draft


def told_before(reading: Reading, cue: Cue, source: Range, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """``L'agence l'a annoncé mardi``, ``…; the mayor said so``: an object that means what the words before tell.

    It is a pronoun before the verb, or right behind it where nothing but when, where or to whom follows.
    """
    lo, hi = bounds
    low, sets = reading.low, reading.lex.sets
    if (
        not (cue.lemma in sets["pointing_verbs"] or cue.lemma in sets["judging"])
        or (before := _meant_before(reading, source[0], lo)) is None
    ):
        return None
    between = low[source[1] : cue.end]
    if low[cue.end - 1] not in sets["so_ends"] and (_OBJECT_PRONOUNS.isdisjoint(between) or _about_itself(reading, between)):
        return None
    k = past_time(reading, cue.end, hi)
    while k < hi and (low[k] in sets["inner"] or reading.is_adverb(k)) and low[k] not in sets["prepositions"]:
        k += 1
    # "En quelques lignes": the preposition may be among the words passed over.
    opens = [j for j in (k - 1, k) if cue.end <= j < hi]
    adjunct = any(low[j] in sets["prepositions"] or low[j] in reading.lex.told_by for j in opens)
    # "En a informé *les élus*".
    adjunct = adjunct or (
        cue.lemma in sets["informing"] and "en" in between and any(low[j] in sets["determiners"] for j in opens)
    )
    relative = reading.lex.speech.head_last and low[cue.start - 1] in sets["person_relatives"] and reading.is_verb(k)
    # "Said so *but* would not be named".
    relative = relative or (reading.lex.speech.head_last and low[k] in sets["against_words"])
    if not (k >= hi or low[k] in ",.;" or relative or (adjunct and not reading.has_verb(k, hi))):
        return None
    end = bare_end(reading, *before)
    if end - before[0] < _SHORTEST_MEANT or reading.level[source[0]] != reading.level[before[0]]:
        return None
    told = reading.span(before[0], end)
    # What somebody there says is what is said once more, and not that they say it.
    said = next((d for d in reversed(drafts) if told[0] <= d.content[0] and d.content[1] <= told[1] and d.cue), None)
    return draft_of(cue, Found(said.content if said else told, "indirect", before[0]), source)


def _about_itself(reading: Reading, between: list[str]) -> bool:
    """``Elle s'en explique``: what somebody says of themselves is not what the sentence before tells."""
    return "en" in between and not reading.lex.sets["reflexives"].isdisjoint(between)


def _past_pointing(reading: Reading, begin: int, lo: int) -> tuple[int, bool]:
    """The word before "it is" and what joins its clause, where somebody is pointed out by that; whether it is so."""
    low, sets, k = reading.low, reading.lex.sets, begin
    if k - 2 < lo or low[k - 1] not in sets["passives"]:
        return begin, False
    k -= 3 if low[k - 2] == "'" else 2
    if k < lo or reading.lex.speech.pronouns.get(low[k]) != "i":
        return begin, False
    return (k - 1, True) if k > lo and low[k - 1] in sets["coordinators"] else (k, True)


def past_this(reading: Reading, lo: int) -> int:
    """The word behind what a sentence takes up in front ("*Ce chiffre*, l'agence le tient du maire"), else its first."""
    low, near = reading.low, lo + _TAKEN_UP
    comma = next((k for k in range(lo + 2, min(reading.size, near)) if low[k] == ","), None)
    return comma + 1 if comma is not None and low[lo] in reading.lex.sets["demonstratives"] else lo


def _meant_before(reading: Reading, begin: int, lo: int) -> Range | None:
    """The words that an object pronoun may mean: the sentence before, or what a colon or a semicolon parts from its clause.

    Who it is may be pointed out first ("*c'est* le préfet qui l'a annoncé", "…, *et ce sont* les voisins qui le disent").
    """
    begin, pointed = _past_pointing(reading, begin, lo)
    if pointed and begin - 1 > lo and reading.low[begin - 1] == "," and reading.has_verb(lo, begin - 1):
        return lo, begin - 1
    if begin in (lo, past_this(reading, lo)):
        before = reading.sentence_of(lo - 1) if lo and lo not in reading.paragraph_set else None
        return before if before and before[1] == lo else None
    told = begin - 1 > lo and reading.low[begin - 1] in ":;" and reading.has_verb(lo, begin - 1)
    return (lo, begin - 1) if told else None
