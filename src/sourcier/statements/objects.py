"""What a verb has as its object: what is denied or announced, what a preposition leads to, whom something is asked of."""

from __future__ import annotations

from bisect import bisect_left

from sourcier.data.concepts import kinds_of
from sourcier.records import Quantity
from sourcier.statements.clauses import Found, clause_end
from sourcier.statements.declined.behind import past_addressee
from sourcier.statements.declined.cases import called_so
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Reading

# How many words may stand between a verb of asking and the infinitive that says what is asked.
_LISTENERS = 6
# No longer aside stands between a verb and its object.
_ASIDE = 5
# A shorter word behind a preposition is a pronoun or "his" ("на своём").
_SHORTEST = 6
# No longer name stands behind the noun for somebody.
_NAME = 5
_PEOPLE = kinds_of("person")
# A shorter word has an ending of a verb by chance ("mer", "gant").
_SHORT = 4
# An article, its noun, and what stands behind them.
_WITH_SUBJECT = 3


def object_of(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """A noun phrase right behind a verb that takes one as its content, past when it was said and words of contrast."""
    if not set("oma") & set(cue.frames) or begin >= hi or reading.level[begin] != reading.level[begin - 1]:
        return None
    k = _past_adjuncts(reading, begin, hi)
    own = k < hi and reading.low[k] in reading.lex.sets["own_possessives"]
    if reading.lex.speech.declines and k + own < hi and reading.low[k + own] in reading.lex.sets["audiences"]:
        # "Подтвердил корреспонденту газеты «X» информацию о гибели двоих".
        k = past_addressee(reading, k + own, hi)[0]
    if k >= hi or not _can_open(reading, cue, k) or called_so(reading, cue.end, hi):
        return None
    end = _object_end(reading, k, hi, reading.level[begin - 1])
    if end <= k:
        return None
    quoted = any(reading.level[j] != reading.level[begin - 1] for j in range(k, end))
    happened = reading.low[k] in reading.lex.sets["indefinite"] and reading.tells_event(reading.span(k, end))
    called = "e" in cue.frames and (_is_bare(reading, k) or happened)
    if "o" not in cue.frames and not (called or _counts(reading, cue, k, end) or (quoted and "m" in cue.frames)):
        return None
    if "p" in cue.frames and reading.lex.speech.declines and end - k < 2:
        # "They call it unacceptable": what they call so stands elsewhere.
        return None
    sets = reading.lex.sets
    named = any(reading.low[j] in sets["indefinite"] for j in range(k + 1, end)) or reading.find("denial", k + 1, end)
    if "p" in cue.frames and not quoted and not named and not _predicated(reading, k, end):
        return None
    return Found(reading.span(k, end), "mixed" if quoted else "indirect", k)


def _past_adjuncts(reading: Reading, k: int, hi: int) -> int:
    """The word behind when and how it was said, and behind whom it is from."""
    low, lex = reading.low, reading.lex
    sets = lex.sets
    while k < hi and (low[k] in sets["adverbial"] or reading.is_adverb(k)) and low[k] not in sets["determiners"]:
        k += 1
    if k + 2 < hi and low[k] in sets["definite"] and low[k + 1] in sets["times"]:
        k += 2
    k = past_aside(reading, k, hi)
    if k + 2 < hi and low[k] == "," and match(low, k + 1, hi, lex.citing):
        # "… spoke, citing a police source, of sixty arrests": the object stands behind whom it is from.
        k = next((j + 1 for j in range(k + 2, hi) if low[j] == ","), hi)
    return k


def _can_open(reading: Reading, cue: Cue, k: int) -> bool:
    """Whether an object can begin at a word: no mark, no other clause, and no preposition but those that its verb takes."""
    low, sets = reading.low, reading.lex.sets
    if low[k] in ",.;:?!)" or low[k] in sets["boundaries"]:
        return False
    on_whom = cue.lemma in sets["transfers"] and low[k] in sets["told_by"]
    # "Estime *à 300* le nombre de blessés".
    rated = "a" in cue.frames and low[k] in sets["rates"] and has_number(reading, k + 1, min(reading.size, k + _SHORT))
    led = on_whom or rated or "l" in cue.frames
    if low[k] in sets["prepositions"] and low[k] not in sets["determiners"] and not led:
        return False
    # "Объявил через час после поражения".
    return not (reading.lex.speech.declines and k > cue.end and low[k - 1] in sets["prepositions"])


def _object_end(reading: Reading, k: int, hi: int, level: int) -> int:
    """The word after the object that begins at a word; that word itself where none does."""
    low, lex, end = reading.low, reading.lex, clause_end(reading, k, hi)
    comma = next((j for j in range(k, end) if low[j] == "," and reading.level[j] == level and not _decimal(reading, j)), end)
    cited = (j for j in range(k + 1, end) if low[j] in lex.citing and match(low, j, hi, lex.citing))
    end = next(cited, end) if lex.speech.head_last else end
    comma = min(comma, end)
    inner = lex.speech.declines and k < comma and comma + 1 < end and low[comma + 1] in lex.sets["complementisers"]
    if inner and (low[comma - 1] in lex.sets["definite"] or match(low, max(k, comma - 2), end, lex.links)):
        # "Обвинили завод в том, что он сбрасывает кислоту", "опроверг слухи о том, что завод закроют".
        comma = end
    links = ((j, match(low, j, end, lex.links)) for j in range(k + 1, comma) if low[j] in lex.links)
    opened = next((j + link[0] for j, link in links if link), None)
    aside = opened is not None and (low[opened] in lex.sets["boundaries"] or not reading.has_verb(opened, comma))
    if aside and not lex.speech.declines and comma < end:
        # "Denied reports that because of the flood, the road was shut".
        return end
    if comma - k >= 2:
        end = _goes_on(reading, comma, end) or _named_behind(reading, comma, hi) or _past_other_number(reading, comma, end)
    return before_next_verb(reading, k, end)


def _predicated(reading: Reading, begin: int, end: int) -> bool:
    """Whether an object of calling ends with what it is called, or has it before a preposition ("лучшей за десять лет")."""
    endings, sets = reading.lex.predicate_endings, reading.lex.sets
    inside = (k for k in range(begin + 1, end - 1) if reading.low[k + 1] in sets["prepositions"])
    first = begin + 1 < end and reading.low[begin] in sets["called_causes"]
    return first or reading.low[end - 1].endswith(endings) or any(reading.low[k].endswith(endings) for k in inside)


def _is_bare(reading: Reading, k: int) -> bool:
    """Whether a noun without any determiner begins here, in lower case ("parle de complot")."""
    word, sets = reading.low[k], reading.lex.sets
    plain = word.isalpha() and reading.written[k][0].islower() and word not in sets["owning"]
    return plain and word not in reading.lex.speech.pronouns and word not in sets["elided"] and not reading.is_adverb(k)


def past_aside(reading: Reading, k: int, hi: int) -> int:
    """The word behind a few words between commas ("describe, however, a street", "évoque, elle, un pétard"); else ``k``."""
    if k + 3 >= hi or reading.low[k] != ",":
        return k
    low, level = reading.low, reading.level
    end = next((j for j in range(k + 2, min(hi - 1, k + 2 + _ASIDE)) if low[j] == "," and level[j] == level[k]), None)
    if end is None or reading.has_verb(k + 1, end):
        return k
    contrasts = match(low, k + 1, end, reading.lex.contrast)
    told = contrasts and contrasts[0] == end - k - 1
    himself = end == k + 2 and low[k + 1] in reading.lex.speech.pronouns
    # "A revu à la baisse, de 0,4 à 0,2 %, la croissance".
    told = told or (low[k + 1] in reading.lex.sets["of_words"] and has_number(reading, k + 1, end))
    return end + 1 if told or himself or any(reading.is_adverb(j) for j in range(k + 1, end)) else k


def _goes_on(reading: Reading, comma: int, end: int) -> int:
    """Where an object ends of which a comma says more, up to the end of the clause ("un rejet, contenu dans le bassin"), or 0."""
    low, sets, first = reading.low, reading.lex.sets, comma + 1
    if not reading.lex.speech.participle_needs_auxiliary or reading.lex.speech.head_last or first >= end:
        return 0
    if reading.has_verb(first, end) or low[first] in sets["boundaries"] or "," in low[first:end]:
        return 0
    while first + 1 < end and reading.is_adverb(first):
        first += 1
    more = low[first].endswith(reading.lex.apposed_endings) or reading.level[first] != reading.level[comma]
    return end if more else 0


def _named_behind(reading: Reading, comma: int, hi: int) -> int:
    """Where an object ends behind the name of whom it is about ("la démission du ministre, Jean Aldar."), or 0."""
    if reading.lex.speech.declines or reading.lex.speech.verb_first or not reading.cased:
        return 0
    low, written, end = reading.low, reading.written, comma + 1
    while end < hi and end - comma <= _NAME and (written[end][0].isupper() or low[end] in "-'"):
        end += 1
    closed = end >= hi or low[end] in ",.;"
    return end if closed and end - comma > 2 and written[comma + 1][0].isupper() else 0


def before_next_verb(reading: Reading, begin: int, end: int) -> int:
    """Where an object ends that a coordinator parts from a second verb ("назвал дело местью и ушёл"), where cases show it."""
    if not reading.lex.speech.declines:
        return end
    coordinators = reading.lex.sets["coordinators"]
    near = range(begin + 1, end - 1)
    return next((k for k in near if reading.low[k] in coordinators and reading.is_verb(k + 1)), end)


def _decimal(reading: Reading, comma: int) -> bool:
    """Whether a comma stands inside a number ("0,03")."""
    before, after = comma - 1, comma + 1
    if after >= reading.size or not (reading.low[before][-1].isdigit() and reading.low[after][0].isdigit()):
        return False
    return reading.ends[before] == reading.starts[comma] and reading.ends[comma] == reading.starts[after]


def _past_other_number(reading: Reading, comma: int, end: int) -> int:
    """Where an object ends that a comma follows: there, or behind the number that it is put in place of ("nine, not fifteen")."""
    instead = match(reading.low, comma + 1, end, reading.lex.instead) if comma + 1 < end else None
    if instead is None or not has_number(reading, comma + 1, min(end, comma + instead[0] + 3)):
        return comma
    return next((k for k in range(comma + 1, end) if reading.low[k] == ","), end)


def _counts(reading: Reading, cue: Cue, begin: int, end: int) -> bool:
    """Whether an object holds the number that makes it a statement ("a deficit of 12", "the toll at 12")."""
    low, sets = reading.low, reading.lex.sets
    if "m" in cue.frames and has_number(reading, begin, end):
        return low[begin] not in sets["of_words"] or low[cue.end - 1] in sets["of_words"]
    if "a" not in cue.frames:
        return False
    if reading.lex.speech.declines and any(low[k] in sets["as_words"] for k in range(begin + 1, end - 1)):
        # "Оценивают состояние раненых как тяжёлое".
        return True
    rated = (k for k in range(begin, end - 1) if low[k] in sets["rates"] and low[k + 1] not in sets["bounding"])
    return any(has_number(reading, k, min(end, k + 5)) or reading.listed("fractions", k, min(end, k + 5)) for k in rated)


def has_number(reading: Reading, begin: int, end: int) -> bool:
    """Whether a number stands between two words: in digits, or one that the mentions know."""
    if any(reading.written[k][0].isdigit() for k in range(begin, end)):
        return True
    start, stop = reading.span(begin, end)
    starts = reading.setting_starts
    at = bisect_left(starts, start)
    if at == len(starts) or starts[at] >= stop:
        return False
    return any(isinstance(m, Quantity) and m.start < stop and m.low is not None for m in reading.settings[at : at + 6])


def opens_count(reading: Reading, k: int) -> bool:
    """Whether a count begins at a word, its bound included ("*at least* 40 people", "*as many as* nine")."""
    start = reading.starts[k]
    at = bisect_left(reading.setting_starts, start)
    return any(isinstance(m, Quantity) and m.start == start for m in reading.settings[at : at + 3])


def goes_on_doing(reading: Reading, begin: int, end: int) -> bool:
    """Whether a gerund or an infinitive says what a noun does ("the bridge *lying* in the river", "un homme *frapper*")."""
    low, sets, ending = reading.low, reading.lex.sets, reading.lex.speech.gerund_ending
    if doing_endings := reading.lex.doing_endings:
        return any(_does(reading, k, doing_endings) for k in range(begin + 2, end))
    doing = (k for k in range(begin + 1, end) if ending and low[k].endswith(ending) and len(low[k]) > len(ending) + 1)
    return any(low[k - 1].isalpha() and low[k - 1] not in sets["noun_openers"] for k in doing)


def _does(reading: Reading, k: int, endings: tuple[str, ...]) -> bool:
    """Whether a word is a verb form that says what the noun before it does, and hangs on no preposition."""
    low, sets = reading.low, reading.lex.sets
    joined = low[k - 1] in sets["prepositions"] or low[k - 1] in sets["of_words"] or low[k - 1] in sets["determiners"]
    plain = low[k - 1].isalpha() and not joined and low[k] not in sets["prepositions"]
    return (plain and len(low[k]) > _SHORT and low[k].endswith(endings)) or low[k] in sets["person_relatives"]


def asked(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """``рекомендовал пожилым людям не откладывать визит``: whom it is asked of stands before the infinitive and belongs to it."""
    if "v" not in cue.frames or begin >= hi or reading.level[begin] != reading.level[begin - 1]:
        return None
    low, lex = reading.low, reading.lex
    if low[begin] in lex.sets["prepositions"] or not low[begin].isalpha():
        return None
    for k in range(begin, min(hi, begin + _LISTENERS)):
        if low[k] in ",.;:!?" or low[k] in lex.sets["boundaries"] or reading.is_verb(k):
            return None
        if k > begin and low[k].endswith(lex.infinitive_endings) and not low[k].endswith(lex.no_infinitive):
            end = clause_end(reading, begin, hi)
            return Found(reading.span(begin, end), "indirect", begin) if end > k else None
    return None


def governed(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """``настаивает на оправдании``: the object stands behind the preposition that the verb asks for."""
    prepositions = reading.lex.speech.governs.get(cue.lemma, "").split()
    if begin + 1 >= hi or reading.low[begin] not in prepositions:
        return None
    k = begin + 1
    first, sets = reading.low[k], reading.lex.sets
    if first in sets["relatives"] or first in reading.lex.speech.pronouns or reading.level[k] != reading.level[begin]:
        return None
    end = clause_end(reading, k, hi)
    comma = next((j for j in range(k, end) if reading.low[j] == "," and reading.level[j] == reading.level[begin]), end)
    short = comma - k < 2 and (len(first) < _SHORTEST or first in sets["determiners"]) and first not in sets["numerals"]
    return None if short or comma <= k else Found(reading.span(begin, comma), "indirect", begin)


def puts_out(reading: Reading, draft: Draft) -> bool:
    """Whether a verb of ruling out has people as its object ("excluded three deputies"): nothing is said then."""
    if draft.lemma not in reading.lex.sets["excludes"] or draft.cue is None or draft.content[0] < reading.starts[draft.cue[0]]:
        return False
    first, sets = reading.word_at(draft.content[0]), reading.lex.sets
    if reading.is_clause(first) or reading.low[first] in sets["complementisers"]:
        return False
    # Behind a verb that stands first, its subject may stand in what it is taken to say.
    return any(counts_people(reading, k) for k in range(first, min(reading.size, first + (1 if draft.source else _WITH_SUBJECT))))


def counts_people(reading: Reading, k: int) -> bool:
    """Whether people are named or counted from a word on ("three deputies", "the referee")."""
    at = bisect_left(reading.setting_starts, reading.starts[k])
    counted = reading.settings[at : at + 1]
    if any(isinstance(m, Quantity) and m.start == reading.starts[k] and m.concept in _PEOPLE for m in counted):
        return True
    noun = k + 1 if reading.low[k] in reading.lex.sets["determiners"] and k + 1 < reading.size else k
    return reading.lex.heads.get(reading.low[noun], ("",))[0] == "person"


def tells_a_figure(reading: Reading, draft: Draft) -> bool:
    """Whether a number is what a colon brings ("Another figure circulates: …"): who gives it stands behind the colon."""
    first = reading.word_at(draft.content[0])
    if draft.source is None or not first or ":" not in reading.low[max(0, first - 2) : first]:
        return False
    return bool(reading.listed("figures", *draft.source))
