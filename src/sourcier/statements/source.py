"""Who says it, named before the cue: the noun phrase that is the subject of a verb."""

from __future__ import annotations

from sourcier.statements.forms import PARTICIPLE
from sourcier.statements.fronted import skip_fronted
from sourcier.statements.heads import put_out
from sourcier.statements.kinds import BODIES
from sourcier.statements.lexicon import VERB
from sourcier.statements.name_marks import is_abbreviation, joined_article, named_quote, short_quote
from sourcier.statements.phrases import match
from sourcier.statements.reading import APOSTROPHES, Range, Reading

# A longer run of words is a clause that was taken for a noun phrase.
LONGEST = 30
# So many words tell where or when it was said, behind an apposition.
_ADJUNCT = 5
# "This week", and a noun with its article.
_TIMED = 3
# A clause that says of somebody who they are takes so many words before "since" or "because".
_CLAUSE = 12
# Marks that end a noun phrase.
STOPS = frozenset(";:()—–[]…?!")
# Features of pronouns that are a subject by themselves.
_ALONE = frozenset("mfpn1")
_DASHES = frozenset("—–-")


def left_of(reading: Reading, start: int, lo: int) -> Range | None:
    """The noun phrase that ends right before word ``start``, with its appositions; None where none does."""
    found = _phrase_before(reading, start, lo)
    if found is None or found[1] - found[0] < 2 or reading.lex.speech.declines:
        return found
    end = found[1]
    last, sets = reading.low[end - 1], reading.lex.sets
    begin = found[0]
    if end - begin > _TIMED and reading.low[begin + 1] in sets["times"] and reading.low[begin + 2] in sets["determiners"]:
        # "Earlier this week the exchange declared".
        found = (begin + 2, end) if reading.low[begin] in sets["definite"] or reading.low[begin] in sets["times"] else found
    subject = reading.lex.speech.pronouns.get(last) in _ALONE and last not in sets["clitics"] and last not in sets["audiences"]
    if reading.lex.speech.pronouns.get(last) == "i" and reading.low[end - 2] == "'":
        # "Où *l'on* promet".
        return end - 1, end
    if subject and not _governed(reading, end - 2):
        # "Online he has said": nothing before a pronoun belongs to it.
        return end - 1, end
    return found


def subject_of(reading: Reading, lo: int, at: int) -> Range | None:
    """The subject of the main clause of a sentence: the noun phrase before its first finite verb."""
    low = reading.low
    begin = lo
    if low[begin] in reading.lex.sets["prepositions"]:
        comma = next((k for k in range(lo, at) if low[k] == ","), None)
        if comma is None:
            return None
        begin = comma + 1
    first = next((k for k in range(begin, at) if reading.is_verb(k) and reading.level[k] == reading.level[at]), None)
    if first is None or first <= begin:
        return None
    return left_of(reading, first, begin)


def _governed(reading: Reading, at: int) -> bool:
    """Whether what stands before a pronoun makes it part of a phrase ("he and she", "close to him", "la mairie, elle,")."""
    word, sets = reading.low[at], reading.lex.sets
    if word in sets["coordinators"]:
        return reading.written[at][0].islower()
    if reading.low[at + 1] in sets["nominatives"] and word != ",":
        # "When the third was refused she said": no verb governs that pronoun.
        return False
    if word == "," or reading.kinds[at] & VERB:
        return True
    return word in sets["prepositions"] or word in sets["of_words"] or word in reading.lex.told_by


def _phrase_before(reading: Reading, start: int, lo: int) -> Range | None:
    """The noun phrase right before a word, past what may stand between a subject and its verb."""
    end = start
    level = reading.level[start]
    while end > lo and (_between(reading, end - 1) and reading.level[end - 1] == level):
        end -= 1
    if (
        end - 3 > lo
        and reading.low[end - 1] in reading.lex.sets["times"]
        and reading.low[end - 3] in reading.lex.sets["relatives"]
    ):
        # "…, which on Thursday denied": when it was said stands before the verb.
        end -= 2
    if reading.lex.speech.declines:
        end = _past_season(reading, end, lo)
    if end <= lo or (reading.level[end - 1] != level and not named_quote(reading, end - 1)):
        return None
    if end - 2 > lo and reading.low[end - 1] == "," and reading.low[end - 2] == ")" and reading.written[start][0].islower():
        # "Balka Press (pro-council), reported": the comma closes nothing.
        end -= 1
    if reading.low[end - 1] == ",":
        return _before_apposition(reading, end - 1, lo, level)
    if reading.low[end - 1] in _DASHES:
        return _before_dashes(reading, end - 1, lo, level)
    if reading.low[end - 1] in reading.lex.sets["relatives"] and not (reading.cased and reading.written[end - 1].isupper()):
        # "The WHO" is no relative clause.
        return _before_relative(reading, end - 1, lo, level)
    begin = _phrase_start(reading, end, lo, level)
    if begin >= end:
        return None
    if asked := _whom_asked(reading, begin, end, lo):
        return asked
    comma = begin - 1
    if comma > lo and reading.low[comma] == "," and _is_tail_of_apposition(reading, begin, end):
        opened = _phrase_start(reading, comma, lo, level)
        if opened < comma and _names_somebody(reading, opened, comma):
            return opened, end
    return begin, end


def _whom_asked(reading: Reading, begin: int, end: int, lo: int) -> Range | None:
    """``Experts that we have met say``: before a verb stands the end of a relative clause with a subject of its own."""
    sets, low = reading.lex.sets, reading.low
    at = begin - 1
    whole = at > lo and low[at] in sets["relatives"] and low[at] not in sets["person_relatives"] and low[at - 1] not in ",;:"
    if not whole or reading.lex.speech.pronouns.get(low[begin]) not in _ALONE or not reading.has_verb(begin + 1, end):
        return None
    first = _phrase_start(reading, at, lo, reading.level[at])
    return (first, at) if first < at else None


def _before_relative(reading: Reading, relative: int, lo: int, level: int) -> Range | None:
    """The noun phrase that a relative pronoun is about, where that is somebody who can speak."""
    low, sets = reading.low, reading.lex.sets
    if low[relative] in sets["complementisers"] and reading.is_verb(relative - 1):
        return None
    head = relative - 1 if relative > lo and low[relative - 1] == "," else relative
    begin = _phrase_start(reading, head, lo, level)
    # "The paper quoted medics who said": whom it quotes.
    quoted = next((k + 1 for k in range(head - 2, begin, -1) if _quotes(reading, k)), None)
    while quoted is not None and quoted < head and reading.is_adverb(quoted):
        quoted += 1
    begin = begin if quoted is None else quoted
    begin = _past_verb(reading, begin, head) if reading.lex.speech.head_last else begin
    done = begin > lo and low[begin - 1] in sets["auxiliaries"] and low[begin].endswith(reading.lex.apposed_endings)
    if done and head == relative and not reading.lex.speech.head_last and low[begin] in sets["putting_out"]:
        # "La préfecture a diffusé une note *qui* mentionne": whoever put it out.
        return left_of(reading, begin - 1, lo)
    if begin < head and (cued := match(low, begin, head, reading.lex.prefixes)):
        # "…, according to the police, who …": the cue is no part of the source.
        begin += cued[0]
    elif head < relative:
        begin = quoted or _named_last(reading, head, lo, level)
        described = _described(reading, begin, lo, level)
        begin, head = described or (begin, head)
    if begin >= head or low[head - 1] == ",":
        return None
    if low[relative] not in sets["person_relatives"] and not _is_body(reading, begin, head):
        return None
    return begin, head


def _described(reading: Reading, begin: int, lo: int, level: int) -> Range | None:
    """``Un mail de deux lignes, versé au dossier, qui établit``: whom a participle between commas says more of."""
    low, sets = reading.low, reading.lex.sets
    participle = not reading.lex.speech.head_last and low[begin].endswith(reading.lex.apposed_endings)
    if not participle or begin - 2 <= lo or low[begin - 1] != "," or low[begin] in reading.lex.heads:
        return None
    first = _phrase_start(reading, begin - 1, lo, level)
    return (first, begin - 1) if first < begin - 1 and low[first] in sets["determiners"] else None


def _past_verb(reading: Reading, begin: int, end: int) -> int:
    """Where the object of a verb begins ("they turned to *the police* which reported"); ``begin`` where there is no verb."""
    low, sets = reading.low, reading.lex.sets
    follows = sets["noun_enders"] | sets["determiners"]
    verb = next((k for k in range(end - 2, begin - 1, -1) if reading.is_verb(k) and low[k + 1] in follows), end)
    opens = (k for k in range(verb + 1, end) if low[k] in sets["determiners"])
    return next(opens, begin)


def _quotes(reading: Reading, k: int) -> bool:
    entry = reading.lex.forms.get(reading.low[k])
    return entry is not None and entry.lemma in reading.lex.sets["quoting"]


def _named_last(reading: Reading, end: int, lo: int, level: int) -> int:
    """Where the noun phrase before a comma and a relative pronoun begins.

    ``It was reported by the council, which said``, ``she spoke to a doctor, who said``: neither agent nor listener is of it.
    """
    low, sets = reading.low, reading.lex.sets
    begin = _phrase_start(reading, end, lo, level)
    done = low[begin - 1] in sets["auxiliaries"] and low[begin].endswith(reading.lex.apposed_endings) if begin > lo else False
    if done and not reading.lex.speech.head_last:
        # "A posé la question *à* une habitante, qui".
        leads = (k for k in range(end - 2, begin, -1) if low[k] in reading.lex.told_by or low[k] in sets["towards"])
        begin = next(leads, begin - 1) + 1
    for k in range(end - 1, max(lo, end - LONGEST), -1):
        word = low[k]
        listener = word in reading.lex.told_by and (reading.is_verb(k - 1) or low[k - 1] in reading.lex.forms)
        if word in sets["agents"] or listener:
            return k + 1
        if k <= begin < end or word in STOPS or word == "," or reading.level[k] != level or reading.is_verb(k):
            break
    return begin


def _past_season(reading: Reading, end: int, lo: int) -> int:
    """Past words of time, and a coordinator behind an aside, that stand before a verb ("ещё весной", ", и вовсе заявила")."""
    while end > lo + 1 and (reading.low[end - 1] in reading.lex.sets["times"] or _between(reading, end - 1)):
        if reading.low[end - 2] in reading.lex.sets["prepositions"]:
            break
        end -= 1
    near = range(end - 1, max(lo + 1, end - _ADJUNCT), -1)
    opened = next((k for k in near if reading.low[k] in reading.lex.sets["prepositions"] or not reading.low[k].isalpha()), 0)
    relative = reading.low[opened + 1] in reading.lex.sets["relatives"]
    if opened and reading.low[opened - 1] == "," and reading.low[opened].isalpha() and not relative:
        # "Свидетель Ганин, водитель лесовоза, на следствии говорил".
        return opened
    joins = end - 2 > lo and reading.low[end - 1] in reading.lex.sets["coordinators"] and reading.low[end - 2] == ","
    return end - 1 if joins else end


def _is_body(reading: Reading, begin: int, end: int) -> bool:
    """Whether a phrase is one of a body, of which a relative clause says what it said ("the army, which denies").

    Behind a comma, a name is one, too ("by Hama Rural Eye, which said").
    """
    sets, heads = reading.lex.sets, reading.lex.heads
    small = sets["body_openers"]
    named = (reading.written[k][0].isupper() or reading.low[k] in small or reading.low[k] in heads for k in range(begin, end))
    if reading.cased and end < reading.size and reading.low[end] == "," and reading.is_name(end - 1) and all(named):
        return True
    found = [reading.lex.heads.get(reading.low[k], ("",))[0] for k in range(begin, end)]
    return any(kind in BODIES for kind in found)


def _is_tail_of_apposition(reading: Reading, begin: int, end: int) -> bool:
    """A bare noun phrase after a comma hangs on the name before it, even where no second comma closes it."""
    bare = reading.low[begin] not in reading.lex.sets["determiners"] and reading.low[begin] not in reading.lex.speech.pronouns
    return bare and end - begin > 1 and reading.written[begin][0].islower() and reading.lex.speech.participle_needs_auxiliary


def _between(reading: Reading, at: int) -> bool:
    word = reading.low[at]
    if word in reading.lex.sets["inner"] and word not in ("'", "’"):
        return word not in reading.lex.sets["possessive_mark"] or reading.low[at - 1] not in APOSTROPHES
    if word in APOSTROPHES:
        return reading.low[at - 1] in reading.lex.sets["clitic_hosts"]
    return reading.is_adverb(at)


def _before_apposition(reading: Reading, comma: int, lo: int, level: int) -> Range | None:
    """The phrase whose apposition or relative clause ends at a comma: the span reaches up to that comma."""
    low = reading.low
    k = comma - 1
    while k > lo and comma - k < LONGEST:
        if low[k] == "," and reading.level[k] == level:
            begin = _phrase_start(reading, k, lo, level)
            cites = begin < k and match(low, begin, k, reading.lex.citing) is not None
            if begin < k and not cites and _names_somebody(reading, begin, k):
                return begin, comma
            if begin >= k:
                return None
            k = begin
            continue
        if low[k] == ")" and (opening := _bracket(reading, k, lo)) is not None:
            k = opening - 1
            continue
        if low[k] in STOPS:
            return None
        k -= 1
    return None


def _before_dashes(reading: Reading, closing: int, lo: int, level: int) -> Range | None:
    """The phrase of which more is said between two dashes ("The mayor — who lives there — said")."""
    near = range(closing - 2, max(lo, closing - LONGEST), -1)
    dash = next((k for k in near if reading.low[k] in _DASHES and reading.level[k] == level), None)
    if dash is None or reading.starts[dash] == reading.ends[dash - 1]:
        return None
    begin = _phrase_start(reading, dash, lo, level)
    return (begin, dash) if begin < dash and _names_somebody(reading, begin, dash) else None


def _names_somebody(reading: Reading, begin: int, end: int) -> bool:
    sets = reading.lex.sets
    timed = any(reading.is_time_word(k) for k in range(begin, end))
    if end - begin == 1 and reading.low[begin].isdigit():
        # "Kerry Hale, 29, from Lormes, said": an age.
        return False
    leads = reading.low[begin] in sets["prepositions"] or (
        reading.lex.speech.head_last and reading.low[begin] in sets["of_words"]
    )
    return not leads and not timed and not reading.has_verb(begin, end)


def _phrase_start(reading: Reading, end: int, lo: int, level: int) -> int:
    """Walk left from the last word of a noun phrase to its first."""
    low, levels, sets = reading.low, reading.level, reading.lex.sets
    boundaries, coordinators = sets["boundaries"], sets["coordinators"]
    k = _before_holder(reading, end, lo) if "obtained" in reading.sought else end
    while k > lo and end - k < LONGEST:
        word = low[k - 1]
        if levels[k - 1] != level:
            if short_quote(reading, k - 1) or named_quote(reading, k - 1):
                k = max(lo, reading.word_at(reading.quotes[levels[k - 1]].start))
                continue
            break
        if word == ")" and (opening := _bracket(reading, k - 1, lo)) is not None:
            k = opening
            continue
        if word in STOPS or word == ",":
            break
        # "The Côte-d'Or" is no "or".
        named = k - 1 > lo and (reading.written[k - 1][0].isupper() or joined_article(reading, k - 1))
        if (word in boundaries or word in coordinators) and not named:
            if word in boundaries and not _inside_phrase(reading, k, end, lo):
                break
            if word in coordinators and not _joins(reading, k, end, lo):
                break
        if word == "." and k - 1 > lo and not is_abbreviation(reading, k - 1):
            break
        if k < end and _is_saying(reading, k - 1):
            break
        k -= 1
    if k > lo and k + 1 < end and low[k - 1] in sets["demonstratives"] and low[k] in sets["durations"]:
        # "That *day* police said".
        k += 1
    return skip_fronted(reading, k, end)


def _inside_phrase(reading: Reading, k: int, end: int, lo: int) -> bool:
    """Whether the boundary before word ``k`` is none: a noun, a comparison, a relative pronoun or a time of the phrase."""
    low, sets = reading.low, reading.lex.sets
    word = low[k - 1]
    if word in sets["boundary_nouns"] and k - 1 > lo and low[k - 2] in sets["determiners"]:
        # "Le chauffeur du *car*" is no "for".
        return True
    if k < end and word in sets["comparing"] and reading.counted(k):
        # "The vote at more *than* 35 polling stations".
        return True
    relative = k < end and word in sets["relatives"] and _restricts(reading, k - 1, lo)
    return relative or _points_at_time(reading, k - 1, end, lo) or _in_relative(reading, k - 1, lo)


def _in_relative(reading: Reading, at: int, lo: int) -> bool:
    """Whether a boundary stands in a clause that says of somebody who they are ("a picker *who* had been there *since* May")."""
    low, sets = reading.low, reading.lex.sets
    if low[at] in sets["relatives"] or low[at] in sets["complementisers"]:
        return False
    near = range(at - 1, max(lo, at - _CLAUSE), -1)
    stop = next((k for k in near if low[k] in sets["person_relatives"] or low[k] in STOPS or low[k] == ","), lo)
    opens = stop > lo and low[stop] in sets["person_relatives"] and _restricts(reading, stop, lo)
    return opens and reading.has_verb(stop + 1, at)


def _joins(reading: Reading, k: int, end: int, lo: int) -> bool:
    """Whether the coordinator before word ``k`` joins parts of one noun phrase."""
    low, relays = reading.low, reading.lex.relays
    if k - 2 > lo and low[k - 2] == "," and not reading.lex.speech.head_last:
        # "…, et les éleveurs se disent": another clause begins.
        return False
    # "Footage posted online *and verified by* the agency".
    carried = k < end and low[k] in relays and match(low, k, end, relays)
    return bool(carried) or _joins_nouns(reading, k, lo)


def _before_holder(reading: Reading, end: int, lo: int) -> int:
    """The end of a document before who has it, in languages that put the article first ("un rapport *que X a pu lire*")."""
    sets, speech = reading.lex.sets, reading.lex.speech
    if speech.head_last or speech.declines or speech.verb_first:
        return end
    held = reading.find("obtained", max(lo, end - LONGEST), end)
    if held is None or end - held[1] > 1:
        return end
    near = range(held[0] - 1, max(lo, end - LONGEST), -1)
    return next((k for k in near if reading.low[k] in sets["relatives"] and reading.low[k - 1].isalpha()), end)


def _points_at_time(reading: Reading, at: int, end: int, lo: int) -> bool:
    """Whether a demonstrative belongs to a time inside a noun phrase ("a nurse on duty *that* day said")."""
    sets, low = reading.lex.sets, reading.low
    if low[at] not in sets["demonstratives"] or at + 1 >= end or at <= lo or not reading.lex.speech.head_last:
        return False
    return (low[at + 1] in sets["times"] or low[at + 1] in sets["durations"]) and low[at - 1].isalpha()


def _restricts(reading: Reading, at: int, lo: int) -> bool:
    """Whether a relative pronoun belongs to the noun right before it ("officials who asked not to be named")."""
    sets, word = reading.lex.sets, reading.low[at]
    if word in sets["complementisers"] and (reading.is_verb(at - 1) or not reading.is_verb(at + 1)):
        # "Officials that asked" and "said to officials that the mayor" begin alike where both have one word.
        return False
    return word in sets["person_relatives"] and at > lo and reading.low[at - 1].isalpha()


def _is_saying(reading: Reading, at: int) -> bool:
    """Whether a finite verb stands here, at which no noun phrase reaches over."""
    word, lex = reading.low[at], reading.lex
    known = lex.forms.get(word)
    if (known is None and word not in lex.sets["finite"]) or _articled(reading, at):
        return False
    if put_out(reading, at):
        return False
    if known and known.bits & PARTICIPLE and lex.speech.head_last and reading.low[at + 1 : at + 2] == ["as"]:
        # "A man identified as the owner said".
        return False
    # "A study being released by the group shows": what tells of victims alone ends no noun phrase.
    if known and known.frames != "k" and known.bits & PARTICIPLE and reading.low[at - 1] in lex.sets["auxiliaries"]:
        return True
    if not reading.is_verb(at) or not lex.sets["relatives"].isdisjoint(reading.low[max(0, at - 3) : at]):
        return False
    return word in lex.sets["finite"] or (known is not None and bool(set("czq") & set(known.frames)))


def _articled(reading: Reading, at: int) -> bool:
    """Whether an article joined to a form by an apostrophe opens its sentence: then it is a noun ("L'analyse a montré")."""
    return (
        at > 1
        and reading.low[at - 1] == "'"
        and reading.low[at - 2] in reading.lex.sets["definite"]
        and at - 2 in reading.sentence_set
    )


def _bracket(reading: Reading, at: int, lo: int) -> int | None:
    """The opening bracket of a short note that closes at word ``at`` ("(R-IN)")."""
    return next((k for k in range(at - 1, max(lo, at - 12), -1) if reading.low[k] == "("), None)


def _joins_nouns(reading: Reading, k: int, lo: int) -> bool:
    """Whether the coordinator before word ``k`` joins two sources and not two clauses."""
    stop = k - 2
    while stop > lo and reading.low[stop] not in reading.lex.sets["boundaries"] and reading.low[stop] not in ",;:":
        stop -= 1
    if stop < k - 12 or k - 1 <= lo:
        return False
    return not reading.has_verb(max(lo, stop), k - 1)
