"""Who says it, named after the cue: "said the mayor", "selon la police"."""

from __future__ import annotations

from sourcier.statements.adjuncts import time_at
from sourcier.statements.forms import FINITE
from sourcier.statements.heads import is_paper
from sourcier.statements.name_marks import is_abbreviation, joined_article, named_quote, short_quote
from sourcier.statements.phrases import match
from sourcier.statements.reading import APOSTROPHES, Range, Reading
from sourcier.statements.source import LONGEST, STOPS
from sourcier.statements.verb_first.phrases import bare, noun_phrase

# To whom a paper was handed takes so many words, up to who did.
_ISSUED = 9
# "Familiar with" goes on.
_KNOWN = 2
# A name begins so many words behind the preposition that parts it from its noun.
_BEFORE_NAME = 6
# And an apposition fewer than so many.
_APPOSED = 14
_PEOPLE = frozenset({"person", "anonymous", "group"})
# Features of pronouns that are somebody by themselves.
_ALONE = frozenset("mfp")


def right_of(reading: Reading, begin: int, hi: int, *, told: bool = False) -> Range | None:
    """The noun phrase that begins at word ``begin``.

    Args:
        told: The phrase follows an inverted verb, where whom it was told to, and when, may follow.
    """
    low, level = reading.low, reading.level
    if begin >= hi:
        return None
    if reading.lex.speech.verb_first:
        end = noun_phrase(reading, begin, hi, alone=True)
        return bare(reading, (begin, end)) if end > begin else None
    if not told and _is_lone_pronoun(reading, begin):
        return begin, begin + 1
    k, at_level = begin, _level_of(reading, begin)
    while k < hi and k - begin < LONGEST:
        word = low[k]
        if level[k] != at_level:
            if level[k] >= 0 and ((k > begin and short_quote(reading, k)) or named_quote(reading, k)):
                k = reading.word_at(reading.quotes[level[k]].end)
                continue
            break
        if word == "(" and k > begin and (after := _past_bracket(reading, k, hi)) is not None:
            k = after
            continue
        if word in STOPS or word == ",":
            break
        if word == "." and (k + 1 >= hi or not is_abbreviation(reading, k)):
            break
        ends = k > begin and not joined_article(reading, k) and _ends_source(reading, k, begin, told)
        if ends and not (told and _reaches_name(reading, k, hi)) and not _is_familiar(reading, k, hi):
            break
        k += 1
    if reading.lex.speech.head_last and k < hi and reading.is_time_word(k):
        # "By insurers *on* Monday".
        while k - 1 > begin and low[k - 1] in reading.lex.sets["prepositions"] and reading.written[k - 1][0].islower():
            k -= 1
    if k == begin:
        return None
    return begin, _with_apposition(reading, k, hi, told)


def _level_of(reading: Reading, begin: int) -> int:
    """The quotation that a source stands in: that of its cue, unless this is the name of a paper, which is closed before it."""
    at_level = reading.level[begin - 1] if begin else reading.level[begin]
    closed = at_level >= 0 and reading.quotes[at_level].end <= reading.starts[begin]
    return reading.level[begin] if closed else at_level


def _is_lone_pronoun(reading: Reading, at: int) -> bool:
    """``Selon *elle* rien n'est vrai``, ``incapables selon *eux* de voir une fuite``: nothing more belongs to it."""
    low, lex = reading.low, reading.lex
    if lex.speech.pronouns.get(low[at], "") not in _ALONE or low[at] in lex.sets["there"]:
        return False
    return low[at + 1] in lex.sets["negations"] or (not lex.speech.declines and low[at + 1] in lex.sets["of_words"])


def _is_familiar(reading: Reading, k: int, hi: int) -> bool:
    """``A source familiar *with* the talks``: whether what a source knows goes on before a word."""
    low, lex = reading.low, reading.lex
    known = match(low, k - 1, hi, lex.anonymity) if lex.speech.head_last and low[k - 1] in lex.anonymity else None
    return known is not None and known[0] == _KNOWN


def _named_behind(reading: Reading, k: int) -> bool:
    """Whether behind a preposition and its noun somebody's first and last name close the phrase."""
    written, first = reading.written, k + 1
    last = min(reading.size - 1, k + _BEFORE_NAME)
    while first < last and not (written[first][0].isupper() and written[first + 1][0].isupper()):
        if not reading.low[first].isalpha() or reading.is_verb(first) or reading.level[first] != reading.level[k]:
            return False
        first += 1
    end = first
    while end < reading.size and written[end][0].isupper():
        end += 1
    # "The engineer from Lorma Pyotr Gromov" has a place first.
    closed = (
        end >= reading.size
        or reading.low[end] in ",."
        or any(reading.low[end] in reading.lex.sets[one] for one in ("prepositions", "audiences"))
    )
    return first < last and end - first > (2 if first == k + 1 else 1) and closed


def _past_bracket(reading: Reading, at: int, hi: int) -> int | None:
    """The word after a short note in brackets ("(OSDH)")."""
    return next((k + 1 for k in range(at + 1, min(hi, at + 9)) if reading.low[k] == ")"), None)


def _ends_source(reading: Reading, k: int, begin: int, told: bool) -> bool:
    """Whether a source that begins behind its cue ends before a word: a time, a clause, another noun phrase begins there."""
    low, sets = reading.low, reading.lex.sets
    if not told and _says_when(reading, k, begin):
        return False
    if _opens_another(reading, k, begin, told):
        return True
    if _is_its_date(reading, k, begin, told):
        return False
    if reading.is_time_word(k) and not reading.written[k][0].isdigit() and not (k == begin + 1 and _in_name(reading, k)):
        return low[k - 1] not in sets["of_words"] and low[k - 1] not in sets["definite"]
    declined = _ends_with_case(reading, k, begin, told) if reading.lex.speech.declines else None
    return _ends_plainly(reading, k, begin, told) if declined is None else declined


def _opens_another(reading: Reading, k: int, begin: int, told: bool) -> bool:
    """Whether another phrase begins at a word: another source, whom it was told to, when, or a noun with its determiner."""
    low, lex = reading.low, reading.lex
    word = low[k]
    if lex.speech.declines and _ends_declined(reading, k, told):
        return True
    if told and not lex.speech.declines and word in lex.prefixes and match(low, k, reading.size, lex.prefixes):
        # "Rapporte Le Phare *d'après* un docker".
        return True
    timed = word in lex.sets["definite"] and k + 1 < reading.size and reading.is_time_word(k + 1)
    if timed and not _in_name(reading, k + 1) and not _says_which(reading, k + 1):
        return True
    determiner = not told and word in lex.sets["determiners"] and word not in lex.sets["of_words"]
    return determiner and reading.written[k][0].islower() and _after_noun(reading, k - 1, begin)


def _is_its_date(reading: Reading, k: int, begin: int, told: bool) -> bool:
    """Whether a word of time, or one behind a figure, says which paper or person it is."""
    low, sets = reading.low, reading.lex.sets
    if reading.lex.speech.declines and low[k] in sets["times"] and low[k - 1].isdigit():
        # "The decree of 30 September".
        return True
    if k - 1 > begin and low[k - 1][0].isdigit() and (not told or low[k - 2] in sets["of_words"]):
        # "Un rapport du 3 *mai*", "a memo dated 3 *May*".
        return True
    if low[k - 1] == "-" and reading.ends[k - 1] == reading.starts[k]:
        # "A three-month investigation".
        return True
    return reading.is_time_word(k) and low[k - 1] in sets["definite"] and _says_which(reading, k)


def _ends_with_case(reading: Reading, k: int, begin: int, told: bool) -> bool | None:
    """Whether a source ends before a preposition or a word of manner where nouns decline; None where they do not tell it."""
    low, lex = reading.low, reading.lex
    word, sets = low[k], lex.sets
    if told and word in sets["sites"] and low[k - 1] in sets["unnamed"]:
        # "A source in the rescue services".
        return False
    if low[k - 1] in sets["single"] and word in sets["prepositions"]:
        # "The mother of one of the children".
        return False
    if told and k > begin and word in sets["prepositions"] and _named_behind(reading, k):
        # "The deputy for the opposition Oleg Savin"; not "the agency with reference to the head of the union Oleg Savin".
        return match(low, k, reading.size, lex.citing) is not None
    if told and word in sets["manner"] and k > begin:
        # "Уверяет знакомый с делом чиновник".
        stop = next((j for j in range(k, min(reading.size, k + _BEFORE_NAME)) if low[j] in ",.;:"), k)
        if low[k - 1].endswith(lex.nominative_adjectives) and _speaker_between(reading, k + 1, stop):
            return False
    return None


def _ends_plainly(reading: Reading, k: int, begin: int, told: bool) -> bool:
    """Whether a word by its kind ends a source: a preposition behind a verb, "and" before one, what opens a clause."""
    low, lex = reading.low, reading.lex
    word, sets = low[k], lex.sets
    if told and lex.speech.head_last and word in lex.received and is_paper(reading, (begin, k)):
        # "Reads a short note *from* the council".
        return False
    nxt = low[min(k + 1, reading.size - 1)]
    if told and word in sets["prepositions"] and word not in sets["of_words"] and nxt != "-":
        by = word in sets["agents"] and k - 1 > begin and not reading.written[k - 1][0].isupper()
        return nxt in sets["channels"] or not by
    if word in sets["coordinators"]:
        return any(reading.is_verb(j) for j in range(k + 1, min(k + 5, reading.size)))
    if word in sets["boundaries"]:
        return word not in sets["relatives"] or word in sets["complementisers"]
    return lex.forms.get(word) is not None and low[k - 1] in sets["gerund_openers"]


def _says_which(reading: Reading, k: int) -> bool:
    """Whether a word of time stands before a noun for somebody ("one of the *night* drivers")."""
    word = reading.low[k + 1]
    return reading.lex.speech.head_last and (word in reading.lex.heads or word.removesuffix("s") in reading.lex.heads)


def _speaker_between(reading: Reading, begin: int, end: int) -> bool:
    """Whether a noun for somebody who speaks stands in the nominative between two words."""
    return any(
        reading.low[k] in reading.lex.heads and reading.low[k] in reading.lex.sets["nominatives"] for k in range(begin, end)
    )


def _says_when(reading: Reading, k: int, begin: int) -> bool:
    """``Un rapport remis lundi au ministre par X``: when a paper was issued belongs to it, up to its comma or its issuer."""
    low, sets = reading.low, reading.lex.sets
    if reading.lex.speech.declines or reading.lex.speech.head_last:
        return False
    dated = low[k] in sets["definite"] and k + 1 < reading.size and (low[k + 1].isdigit() or reading.is_time_word(k + 1))
    if not (dated or reading.is_time_word(k)):
        return False
    done = next((j for j in range(k - 1, begin, -1) if not _of_time(reading, j)), begin)
    if done <= begin + 1 or not low[done].endswith(reading.lex.apposed_endings) or low[done] in sets["determiners"]:
        return False
    k = next((j for j in range(k + 1, min(reading.size, k + LONGEST)) if not _of_time(reading, j)), reading.size - 1)
    if low[k] == ",":
        return True
    by = next((j for j in range(k, min(reading.size, k + _ISSUED)) if low[j] in sets["agents"] or low[j] in STOPS), k)
    return low[by] in sets["agents"] and "," not in low[k:by] and not reading.has_verb(k, by)


def _of_time(reading: Reading, k: int) -> bool:
    """Whether a word says when, or joins words that do ("le 3 mars", "en mars", "mercredi soir")."""
    low, sets = reading.low, reading.lex.sets
    joins = low[k] in sets["definite"] or low[k] in sets["in_words"] or low[k] in sets["gerund_openers"] or low[k].isdigit()
    return reading.is_time_word(k) or joins


def _ends_declined(reading: Reading, k: int, told: bool) -> bool:
    """Whether whom it was told to, when, or a verb of saying begins, which nothing else parts from a noun with a case."""
    sets = reading.lex.sets
    # "A source in the police".
    told_to = reading.low[k] in sets["audiences"] and reading.low[k - 1] not in sets["sites"] and not is_theirs(reading, k)
    if told and (told_to or time_at(reading, k, reading.size)):
        return True
    if not told and reading.is_verb(k):
        # "By the data of the register the river belongs to": no comma need follow.
        return True
    entry = reading.lex.forms.get(reading.low[k])
    return entry is not None and bool(entry.bits & FINITE) and reading.is_verb(k)


def is_theirs(reading: Reading, k: int) -> bool:
    """Whether a genitive that is a dative, too, says whose an office or a paper is ("представитель полиции", "отчёт полиции")."""
    before, lex = reading.low[k - 1], reading.lex
    if not reading.low[k].endswith(("ии", "ы")):
        return False
    known = lex.heads.get(before, ("",))
    return before.endswith(("ой", "ей")) or known[-1] == "official" or known[0] == "document"


def _after_noun(reading: Reading, at: int, begin: int) -> bool:
    """Whether a noun phrase can be over after word ``at``, so that a determiner begins the next one."""
    sets, word = reading.lex.sets, reading.low[at]
    joins = (
        word in sets["of_words"] or word in sets["prepositions"] or word in sets["determiners"] or word in sets["coordinators"]
    )
    return word.isalpha() and not joins and word not in sets["relatives"] and not reading.has_verb(begin, at + 1)


def _with_apposition(reading: Reading, k: int, hi: int, told: bool) -> int:
    """Take in ", 52" or ", a farmer in Lorne" where the phrase is a name and what follows closes the clause."""
    low = reading.low
    if k >= hi or low[k] != ",":
        return k
    if match(low, k + 1, hi, reading.lex.namely):
        # "Une source, *en l'occurrence un policier*".
        return next((j for j in range(k + 2, hi) if low[j] in ",.;:"), hi)
    named = _name_alone(reading, k + 1, hi, told=told)
    if named and (low[named - 1] not in reading.lex.sets["times"]):
        return named if told or not _is_named(reading, k) else k
    end = k + 1
    while end < hi and low[end] not in ",.;:—–" and reading.level[end] == reading.level[k] and end - k < _APPOSED:
        end += 1
    if reading.lex.speech.declines and _describes(reading, k + 1, end, told):
        # "Заявил источник, близкий к переговорам."
        return end
    if not reading.written[k - 1][:1].isupper():
        return k
    first = low[k + 1] if k + 1 < hi else ""
    opens = first in reading.lex.sets["determiners"] or first.isdigit() or first in reading.lex.heads
    if end == k + 1 or not opens or reading.has_verb(k + 1, end) or (end + 1 < hi and _is_thing(reading, k + 1, end + 1)):
        return k
    # After a fronted "according to X," the clause itself follows; only a second comma shows an apposition.
    closed = end < hi and low[end] == "," and not _is_subject(reading, end + 1, hi)
    return end if closed or (told and (end >= hi or low[end] in ".;")) else k


def _describes(reading: Reading, begin: int, end: int, told: bool) -> bool:
    """Whether words without a verb open with a participle, or an adjective and its preposition, in the case of the noun."""
    if end - begin < 2 or reading.has_verb(begin, end):
        return False
    word, lex = reading.low[begin], reading.lex
    if reading.low[begin + 1] in lex.sets["prepositions"]:
        return word.endswith((*lex.nominative_adjectives, *lex.nominative_participles) if told else lex.apposed_endings)
    return told and word.endswith(lex.nominative_participles)


def _is_named(reading: Reading, k: int) -> bool:
    """Whether a phrase ends with first and last name, so that the name behind its comma is somebody else's."""
    first, sets = k, reading.lex.sets
    while first and reading.written[first - 1][0].isupper():
        first -= 1
    before = reading.low[first - 1] if first else ""
    return k - first > 1 and before.isalpha() and before not in sets["of_words"] and before not in sets["determiners"]


def _is_thing(reading: Reading, first: int, k: int) -> bool:
    """Whether a clause says more of a thing, which is nobody's apposition ("…, *план*, принятый в мае, отменят")."""
    if not reading.lex.speech.declines or reading.lex.heads.get(reading.low[first], ("",))[0] in _PEOPLE:
        return False
    described = reading.low[k].endswith((*reading.lex.nominative_adjectives, *reading.lex.apposed_endings))
    return described or reading.low[k] in reading.lex.sets["relatives"]


def _is_subject(reading: Reading, k: int, hi: int) -> bool:
    """Whether a verb follows, behind an aside at most: "selon X, *un raid près de Sarne*, dans l'est, a tué"."""
    low, sets = reading.low, reading.lex.sets
    if reading.lex.speech.declines or reading.lex.speech.head_last:
        return False
    done = k < hi and (low[k].endswith(reading.lex.apposed_endings) or reading.written[k][0].isupper())
    if k < hi and not reading.is_verb(k) and (done or low[k] in sets["prepositions"] or low[k] in reading.lex.speech.pronouns):
        k = next((j for j in range(k, hi) if low[j] == ","), hi) + 1
    while k < hi and (low[k] in sets["clitics"] or low[k] in sets["negations"] or low[k] in APOSTROPHES):
        k += 1
    return k < hi and (low[k] in sets["finite"] or low[k] in sets["auxiliaries"] or reading.is_verb(k))


def _in_name(reading: Reading, k: int) -> bool:
    """Whether a word of time begins a name of several words ("the Morning Lantern", "the Sunday Mail")."""
    return reading.written[k][0].isupper() and k + 1 < reading.size and reading.written[k + 1][0].isupper()


def _name_alone(reading: Reading, begin: int, hi: int, *, told: bool = False) -> int:
    """The word after a proper name that alone fills the space up to the next comma or stop; 0 where something else does.

    Args:
        told: Whom it was told to may follow the name, too.
    """
    end = begin
    while end < hi and end - begin < 6 and (reading.written[end][0].isupper() or reading.low[end] in "-'"):
        end += 1
    if end - begin < 2 or not reading.written[begin][0].isupper() or reading.level[begin] != reading.level[begin - 1]:
        return 0
    closed = end >= hi or reading.low[end] in ",.;"
    return end if closed or (told and reading.low[end] in reading.lex.sets["told_by"]) else 0


def _reaches_name(reading: Reading, k: int, hi: int) -> bool:
    """Whether a complement stands between a noun and the name it introduces ("l'adjoint au commerce, Jean Aldar")."""
    sets = reading.lex.sets
    if reading.low[k] not in sets["told_by"] or k + 1 >= hi or reading.written[k + 1][0].isupper():
        return False
    comma = next((j for j in range(k + 1, min(hi, k + 6)) if reading.low[j] == ","), None)
    return comma is not None and _name_alone(reading, comma + 1, hi) > 0


def briefly(reading: Reading, source: Range) -> Range:
    """A source put between a verb and its complement without commas: only its noun and adjectives are sure."""
    sets = reading.lex.sets
    for k in range(source[0] + 1, source[1]):
        if reading.low[k] in sets["noun_enders"]:
            return (source[0], k) if _after_noun(reading, k - 1, source[0]) else source
    return source
