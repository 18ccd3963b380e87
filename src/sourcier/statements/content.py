"""What is said after a cue: the clause, quotation, infinitive or object that it opens."""

from __future__ import annotations

from itertools import takewhile

from sourcier.statements.clauses import Found, clause_end
from sourcier.statements.forms import FINITE, GERUND
from sourcier.statements.objects import asked, object_of, past_aside
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Reading
from sourcier.statements.source import named_quote, short_quote

_MEDIA = frozenset({"outlet", "agency"})
_MARKS = frozenset('«"“„')
# A clause whose verb no list knows has so many words; fewer are an object ("said a few words").
_PLAIN = 4
# How far before its cue a relative pronoun stands ("who the two men said").
_RELATIVE = 6
# Where or how it was told to a paper is told in so many words.
_TOLD = 7
# How many words may stand between a verb and the clause it opens ("a expliqué mardi à la presse que").
_GAP = 14


def right_content(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """The content that follows a cue: a clause, a quotation, an infinitive or an object, in this order."""
    marked = reading.lex.speech.infinitive_by_marker
    return (
        (None if marked else _infinitive(reading, cue, begin, hi))
        or _clause(reading, cue, begin, hi)
        or _quotation(reading, cue, begin, hi)
        or (_infinitive(reading, cue, begin, hi) if marked else None)
        or _of_himself(reading, cue, begin, hi)
        or _bare_clause(reading, cue, begin, hi)
        or object_of(reading, cue, begin, hi)
        or asked(reading, cue, begin, hi)
    )


def _passable(reading: Reading, cue: Cue, k: int) -> bool:
    """Whether what follows a verb can stand between it and its clause."""
    word, sets = reading.low[k], reading.lex.sets
    return (
        word in sets["prepositions"]
        or word in sets["times"]
        or word in sets["audiences"]
        or word in ",'’-"
        or word in sets["announcers"]
        or (word in sets["definite"] and k + 1 < reading.size and reading.low[k + 1] in sets["times"])
        or word in sets["inner"]
        or reading.is_adverb(k)
        or "t" in cue.frames
        or (cue.end - cue.start > 1 and word in reading.lex.speech.lemmas and k == cue.end)
    )


def _clause(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    asks = reading.lex.stances.get(cue.lemma) == "asks"
    if not ("c" in cue.frames or asks or "d" in cue.frames) or begin >= hi:
        return None
    low, sets = reading.low, reading.lex.sets
    openers = sets["content_openers"] if asks or "c" in cue.frames else frozenset()
    declines = reading.lex.speech.declines
    if "c" in cue.frames and low[begin] in sets["hows"] and reading.level[begin] == reading.level[begin - 1]:
        return _to_end(reading, begin + 1, hi)
    named = begin
    for k in range(begin, min(hi, begin + _GAP)):
        if k < named:
            continue
        if reading.level[k] != reading.level[begin - 1]:
            if not (named := _past_quoted_name(reading, k, begin)):
                return None
            continue
        word = low[k]
        if word in openers and (word in sets["complementisers"] or ((asks or declines) and k in (begin, begin + declines))):
            start = k + 2 if k + 1 < hi and low[k + 1] in "'’" else k + 1
            start = k if word in sets["kept_askers"] else start
            return _to_end(reading, start, hi)
        if word == "," and declines and k + 1 < hi and low[k + 1] in openers:
            continue
        if word == "," and declines and asks and k == begin and k + 2 < hi and low[k + 2] in openers:
            # "Гадают, беременна ли ведущая".
            return _to_end(reading, k + 1, hi)
        if word == "," and (passed := _past_aside(reading, k, hi)) and low[passed] in openers:
            return _to_end(reading, passed + 1, hi)
        if word == "," and "t" in cue.frames and _in_place_name(reading, k, hi):
            continue
        if word == "," and k > begin and low[begin] not in sets["prepositions"] and low[begin] != ",":
            return None
        known = reading.lex.forms.get(word)
        if known and known.bits & GERUND and not known.bits & FINITE and word not in reading.lex.citing:
            return None
        if word in ".;:?!" or (k == begin and not _passable(reading, cue, k)) or (k > begin and word in sets["boundaries"]):
            return None
    return None


def _past_quoted_name(reading: Reading, k: int, begin: int) -> int:
    """The word behind a name in quotation marks of whom it was told to ("сообщил газете «Заря», что"); 0 where it is none."""
    quote = reading.quotes[reading.level[k]] if reading.level[k] > reading.level[begin - 1] else None
    if quote is not None and k == begin and reading.lex.speech.declines and named_quote(reading, k):
        # "Рассказал «Заре», что": with a clause behind it a name in quotation marks is whom it was told to.
        after = reading.word_at(quote.end)
        comma = next((j for j in range(after, min(reading.size - 1, after + _TOLD)) if reading.low[j] in ",.:;"), after)
        told = reading.low[comma] == "," and reading.low[comma + 1] in reading.lex.sets["content_openers"]
        return after if told and not reading.has_verb(after, comma) else 0
    if quote is None or k == begin or reading.lex.heads.get(reading.low[k - 1], ("",))[0] not in _MEDIA:
        return 0
    return reading.word_at(quote.end) if reading.written[k + 1 if reading.low[k] in _MARKS else k][0].isupper() else 0


def _past_aside(reading: Reading, comma: int, hi: int) -> int:
    """The word behind a connective between commas (", however,"); 0 where none stands there."""
    found = match(reading.low, comma + 1, hi, reading.lex.contrast) if comma + 1 < hi else None
    after = comma + 1 + found[0] if found else 0
    return after + 1 if found and after + 1 < hi and reading.low[after] == "," else 0


def _in_place_name(reading: Reading, comma: int, hi: int) -> bool:
    """Whether a comma stands inside or right behind where it was told ("told a rally in Lorne, Oregon, that")."""
    written = reading.written
    if comma + 1 >= hi or not written[comma - 1][0].isupper():
        return False
    if written[comma + 1][0].isupper():
        return True
    sets, nxt = reading.lex.sets, reading.low[comma + 1]
    goes_on = nxt in sets["complementisers"] or nxt in sets["prepositions"] or nxt in sets["times"]
    return goes_on and "," in reading.low[max(comma - 4, 0) : comma]


def _to_end(reading: Reading, start: int, hi: int) -> Found | None:
    while start < hi and reading.low[start] == ",":
        start += 1
    if start >= hi:
        return None
    scan = _past_inner_tag(reading, start, hi)
    if scan > start:
        end = clause_end(reading, scan, hi)
        return Found(reading.span(start, end), "indirect", start) if end > scan else None
    if reading.level[start] != reading.level[start - 1]:
        quote = reading.quotes[reading.level[start]]
        last = reading.word_at(quote.end)
        end = clause_end(reading, start, hi)
        if end <= last + 1:
            return Found(quote.inner, "mixed", start)
    end = _fronted_end(reading, start, clause_end(reading, start, hi))
    if end <= start:
        return None
    ending = reading.quotes[reading.level[end - 1]] if reading.level[end - 1] >= 0 else None
    if ending and reading.level[end - 1] != reading.level[start - 1] and ending.inner[1] > reading.ends[hi - 1]:
        # A quotation that ends the clause goes on through the sentences after it.
        return Found((reading.starts[start], ending.inner[1]), "mixed", start)
    even = {reading.level[start - 1]}.issuperset(reading.level[start:end])
    return Found(reading.span(start, end), "indirect" if even else "mixed", start)


def _fronted_end(reading: Reading, start: int, end: int) -> int:
    """Where a clause ends that is reported in a fronted one ("While he says that it works, experts warn …"): at its comma."""
    sentence = reading.sentence_of(start)
    if (
        sentence is None
        or reading.low[sentence[0]] not in reading.lex.sets["fronting"]
        or "," in reading.low[sentence[0] : start]
    ):
        return end
    level = reading.level[start - 1]
    comma = next((k for k in range(start + 1, end) if reading.low[k] == "," and reading.level[k] == level), end)
    return comma if comma < end and reading.has_verb(comma, end) else end


def _past_inner_tag(reading: Reading, start: int, hi: int) -> int:
    """Skip an attribution that opens a reported clause ("que, selon ses proches, le roi …")."""
    lex, low = reading.lex, reading.low
    if low[start] not in lex.prefixes or match(low, start, hi, lex.prefixes) is None:
        return start
    return next((k + 1 for k in range(start, min(hi - 2, start + _GAP)) if low[k] == ","), start)


def _quotation(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """A quotation right after the cue, or after a colon; after a colon a clause without marks too."""
    low, level = reading.low, reading.level
    for k in range(begin, min(reading.size, begin + _GAP)):
        if level[k] != level[begin - 1]:
            if k > begin and _is_name(reading, k):
                return None
            of = low[k - 2] if low[k - 1] in "'’" else low[k - 1]
            return _with_phrase(reading, begin, k) or _quote_at(reading, k, hi, called=of in reading.lex.sets["of_words"])
        if low[k] == ":":
            nxt = k + 1
            if nxt < hi and _told_by_same(reading, nxt, hi):
                return None
            if nxt < reading.size and level[nxt] != level[begin - 1]:
                return _quote_at(reading, nxt, hi)
            if nxt < hi and ("q" in cue.frames or "s" in cue.frames):
                return _to_end(reading, nxt, hi)
            return None
        if low[k] in ".;?!" or k >= hi or (k == begin and not _passable(reading, cue, k)):
            return None
        if k > begin and reading.is_verb(k):
            return None
    return None


def _is_name(reading: Reading, k: int) -> bool:
    """Whether a quotation is the name of whom the noun before it means, as a paper's is."""
    if not (reading.low[k - 1].isalpha() and named_quote(reading, k)):
        return False
    heads = reading.lex.heads
    return reading.lex.speech.declines or reading.low[k - 1] in heads or reading.low[k - 2] in heads


def _with_phrase(reading: Reading, begin: int, k: int) -> Found | None:
    """``juge la riposte « un peu courte »``: an object stands before a few words in quotation marks, and belongs to them."""
    sets = reading.lex.sets
    if reading.lex.speech.head_last:
        # In English what stands before is as often left out of what is said.
        return None
    opens = k > begin + 1 and (reading.low[begin] in sets["determiners"] or reading.low[begin] in sets["possessives"])
    if not opens or not short_quote(reading, k) or reading.has_verb(begin, k):
        return None
    return Found((reading.starts[begin], reading.quotes[reading.level[k]].end), "mixed", begin)


def _told_by_same(reading: Reading, k: int, hi: int) -> bool:
    """Whether "by his words" opens what a colon brings: that is a cue of its own, of the same speaker."""
    found = match(reading.low, k, hi, reading.lex.prefixes) if reading.low[k] in reading.lex.prefixes else None
    return found is not None and not reading.lex.sets["possessives"].isdisjoint(reading.low[k + 1 : k + found[0]])


def _quote_at(reading: Reading, k: int, hi: int, *, called: bool = False) -> Found | None:
    quote = reading.quotes[reading.level[k]]
    if quote.start < reading.starts[k]:
        return None
    last = reading.word_at(quote.end)
    if last < hi:
        end = clause_end(reading, last, hi)
        if end - last > 1 + reading.lex.speech.head_last and reading.low[last] not in ",.":
            return Found((quote.start, reading.ends[end - 1]), "mixed", k)
    inside = last - k
    # "Parle d'« intox »": one word is what something is called.
    return Found(quote.inner, "direct" if inside > 4 else "mixed", k) if inside > 3 - called else None


def _infinitive(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    if "i" not in cue.frames or begin >= hi:
        return None
    low, lex = reading.low, reading.lex
    begin = k = _past_listener(reading, begin, hi)
    inner = lex.sets["inner"] | lex.sets["negations"] | lex.sets["nobody"]
    while k < hi and (low[k] in inner or reading.is_adverb(k) or (k > begin and low[k] in "'’")):
        k += 1
    start = begin
    if k < hi and low[k] in lex.sets["infinitive_markers"]:
        k += 2 if k + 1 < hi and low[k + 1] in "'’" else 1
    if k >= hi:
        return None
    word = low[k]
    marked = low[k - 1] in lex.sets["infinitive_markers"]
    fits = marked if lex.speech.infinitive_by_marker else len(word) > 2 and word.endswith(lex.infinitive_endings)
    # "Le 9 octobre" is no infinitive.
    fits = fits and not word.endswith(lex.no_infinitive) and word not in lex.sets["times"]
    if not fits and lex.speech.gerund_ending and len(word) > 4 and word.endswith(lex.speech.gerund_ending):
        fits = True
    if not fits or reading.level[k] != reading.level[begin - 1]:
        return None
    return _to_end(reading, start, hi)


def _of_himself(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """``se dit prêt à négocier``: what somebody says that they are."""
    low, sets = reading.low, reading.lex.sets
    if cue.lemma not in sets["self_saying"] or begin >= hi or sets["reflexives"].isdisjoint(low[cue.start : cue.end]):
        return None
    k = begin
    while k < hi and (low[k] in sets["inner"] or reading.is_adverb(k)):
        k += 1
    quoted = k < hi and reading.level[k] != reading.level[begin - 1]
    described = k < hi and (low[k] in sets["states"] or low[k].endswith(reading.lex.apposed_endings))
    if not (quoted or described):
        return None
    end = clause_end(reading, k, hi)
    if not quoted:
        end = next((j for j in range(k, end) if low[j] == ":" or (low[j] == "," and reading.has_verb(j, end))), end)
    return Found(reading.span(begin, end), "mixed" if quoted else "indirect", begin)


def _past_listener(reading: Reading, begin: int, hi: int) -> int:
    """Skip whom it was told to, and words of contrast ("explique à Horizon TV avoir soigné", "admits, however, having")."""
    low, lex = reading.low, reading.lex
    k = past_aside(reading, begin, hi)
    if skipped := match(low, k, hi, lex.contrast):
        k += skipped[0]
    if k < hi and low[k] in lex.told_by:
        near = takewhile(lambda j: low[j] not in ",:;", range(k + 1, min(hi, k + _GAP)))
        found = next((j for j in near if low[j].endswith(lex.infinitive_endings) and _told(reading, j)), None)
        return k if found is None else _with_particles(reading, k + 1, found)
    return k


def _with_particles(reading: Reading, begin: int, at: int) -> int:
    """Where the pronouns and negations before an infinitive begin ("ne rien savoir", "l'avoir vu")."""
    low, sets = reading.low, reading.lex.sets
    particles = sets["clitics"] | sets["inner"] | sets["negations"] | sets["nobody"] | {"'", "’"}
    while at - 1 > begin and low[at - 1] in particles:
        at -= 1
    return at


def _told(reading: Reading, at: int) -> bool:
    """Whether an infinitive stands here: no name, no noun behind its determiner, and none of those told ("aux policiers")."""
    word, sets = reading.low[at], reading.lex.sets
    none = reading.low[at - 1] in sets["determiners"] or word in sets["audiences"]
    return reading.written[at][0].islower() and not none and len(word) > 3


def _bare_clause(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """A clause without complementiser ("said the driver fled"): a noun phrase and then a verb."""
    if "z" not in cue.frames or begin >= hi:
        return None
    low, sets = reading.low, reading.lex.sets
    k = begin
    if "t" in cue.frames or low[k] in sets["times"] or low[k] in sets["prepositions"] or reading.is_adverb(k):
        k = _past_adjunct(reading, cue, begin, hi)
        if k >= hi and "t" not in cue.frames:
            k = begin if _has_main_verb(reading, begin, hi) else hi
    if k >= hi or reading.level[k] != reading.level[begin - 1] or low[k] in ",.;:?!":
        return None
    if low[k] in sets["auxiliaries"]:
        return _to_end(reading, k, hi) if _in_relative(reading, cue) else None
    end = clause_end(reading, k, hi)
    if "y" in cue.frames and end - k >= _PLAIN and _begins_clause(reading, k):
        return _to_end(reading, k, hi)
    subject = low[k] in reading.lex.speech.pronouns and low[k] not in sets["relatives"] and end - k > 2
    if end - k < 2 or not (subject or _has_main_verb(reading, k, end)):
        return None
    return _to_end(reading, k, hi)


def _in_relative(reading: Reading, cue: Cue) -> bool:
    """``what he said were the failures``, ``who she said was ill``: what somebody says of what stands before."""
    low, sets = reading.low, reading.lex.sets
    near = range(cue.start - 1, max(0, cue.start - _RELATIVE), -1)
    return any(low[k] in sets["relatives"] or low[k] in sets["fused"] for k in near if low[k] != ",")


def _begins_clause(reading: Reading, k: int) -> bool:
    """Whether a clause can begin here: no adjunct, and no name alone, which may be whom it was said to."""
    low, sets = reading.low, reading.lex.sets
    plain = low[k] not in sets["prepositions"] and low[k] not in sets["negations"] and low[k] not in sets["boundaries"]
    return plain and low[k] not in sets["times"] and not reading.is_adverb(k)


def _has_main_verb(reading: Reading, begin: int, end: int) -> bool:
    """Whether a finite verb stands before the first subordinate clause; a relative one may belong to the subject."""
    low, stops = reading.low, reading.lex.sets["main_stops"]
    # "More than ten men left" has no second clause.
    stop = next((k for k in range(begin + 1, end) if low[k] in stops and low[k] != low[begin]), end)
    return reading.has_verb(begin + 1, stop)


def _past_adjunct(reading: Reading, cue: Cue, begin: int, hi: int) -> int:
    """Skip whom it was told to and when, up to the first word that can begin a clause."""
    low, sets = reading.low, reading.lex.sets
    k = begin
    addressee = "t" in cue.frames
    while k < min(hi, begin + _GAP):
        word = low[k]
        starts = (
            word in sets["determiners"]
            or word in reading.lex.speech.pronouns
            or (reading.written[k][0].isupper() and word not in sets["times"])
            or (low[k - 1] in sets["audiences"] and k > begin)
        )
        free = k > begin and low[k - 1] not in sets["prepositions"] and low[k - 1] not in sets["determiners"]
        inside_name = k > begin and reading.written[k][0].isupper() and reading.written[k - 1][0].isupper()
        if starts and (free or not addressee) and low[k - 1] not in sets["prepositions"] and not inside_name:
            return k
        if word in ",;:.":
            return hi
        k += 1
    return hi
