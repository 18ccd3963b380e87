"""What a verb that stands first opens: the clause, quotation or object behind its subject."""

from __future__ import annotations

from sourcier.statements.clauses import Found, clause_end
from sourcier.statements.forms import FINITE, GERUND, Entry
from sourcier.statements.name_marks import short_quote
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Reading
from sourcier.statements.verb_first.phrases import noun_phrase, time_end

# How far behind the speaker the clause may begin.
REACH = 40
_SHORTEST_QUOTE = 3
# Some verbs open a clause only right behind their subject.
_CLOSELY = 1
# How far behind its subject the preposition stands that a verb needs.
_LEAD = 6
# A shorter word with such a letter before it is more often a word of its own.
_SHORTEST_JOINED = 4
# "While the army in the north denied": how far behind such a phrase the verb of saying stands.
_PARTED = 8
# "Stressing *to the reporters* that": how far behind a participle of saying its clause begins.
_BESIDES = 4


def content(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """The clause, quotation or text after a colon that a verb opens, past adjuncts and relative clauses."""
    low, level, lex = reading.low, reading.level, reading.lex
    home = level[cue.start]
    k = begin
    while k < min(reading.size, begin + REACH):
        if level[k] != home:
            if level[k] >= 0 and not _nested(reading, k, home):
                return None
            last = reading.word_at(reading.quotes[level[k]].end)
            # A short quotation is somebody's words right behind the speaker, a name or an ironic word later.
            if k <= begin + 1 or not short_quote(reading, k) or low[k - 1] == ":":
                return _quotation(reading, k) if last - k > _SHORTEST_QUOTE else None
            k = last
            continue
        if k < hi and low[k] == "." and reading.ends[k] == reading.starts[k + 1] and low[k - 1].isalpha():
            # "The agency (d.b.a)".
            k += 1
            continue
        if k >= hi or low[k] in ".?!;":
            return None
        if low[k] == ":":
            if k + 1 < reading.size and level[k + 1] != home:
                return _quotation(reading, k + 1)
            return _clause(reading, k + 1, hi)
        if low[k] == "," and k + 1 < hi and low[k + 1] in lex.citing and match(low, k + 1, hi, lex.citing):
            # "…, quoting a source in the police, that …".
            k = next((j for j in range(k + 1, hi) if low[j] == "," and level[j] == home), hi)
            continue
        if low[k] == "," and k > begin and _new_clause(reading, k, hi):
            return None
        if (opened := _clause_opens(reading, cue, k, begin)) is not None:
            return _clause(reading, opened, hi)
        entry = lex.forms.get(low[k])
        if entry and k > begin and _says_more(reading, k, entry):
            return None
        k += 1
    return None


def _clause_opens(reading: Reading, cue: Cue, k: int, begin: int) -> int | None:
    """Where the clause begins that a word opens, or None where it opens none: "that", "that not", or what asks."""
    low, lex = reading.low, reading.lex
    folded, written = lex.speech.that_not
    if low[k] == folded and "c" in cue.frames and reading.text[reading.starts[k] : reading.ends[k]] == written:
        return k
    if low[k] in lex.sets["complementisers"] and "c" in cue.frames and not _after_contrast(reading, k):
        close = k - begin <= _CLOSELY or cue.lemma not in lex.sets["closely"]
        if close and (cue.lemma not in lex.sets["led"] or low[k - 1] in lex.speech.governs.get(cue.lemma, "").split()):
            return k if glued(reading, k) else k + 1
    return k if low[k] in lex.sets["askers"] and lex.stances.get(cue.lemma) == "asks" else None


def _nested(reading: Reading, k: int, home: int) -> bool:
    return reading.quotes[reading.level[k]].start >= reading.starts[k] or home < 0


def _new_clause(reading: Reading, comma: int, hi: int) -> bool:
    """Whether "and" behind a comma opens what the verb before says nothing of; "and he is …" is an aside."""
    low = reading.low
    if comma + 2 >= hi:
        return False
    if match(low, comma + 1, hi, reading.lex.contrast):
        return True
    if low[comma + 1] not in reading.lex.sets["coordinators"]:
        return False
    return low[comma + 2] not in reading.lex.speech.pronouns and not low[comma + 2].endswith(reading.lex.objects)


def _after_contrast(reading: Reading, k: int) -> bool:
    """Whether "that" belongs to "however" (ghayra anna, illa anna)."""
    return k > 0 and reading.low[k - 1] in reading.lex.sets["before_that"]


def _says_more(reading: Reading, k: int, entry: Entry) -> bool:
    """Whether another verb of saying begins a content of its own here."""
    before, sets = reading.low[k - 1], reading.lex.sets
    if before == reading.lex.speech.article or (entry.lemma in sets["carriers"] and entry.bits & GERUND):
        # "The speaker" is no "speaking".
        return False
    if also_denies(reading, k - 1):
        return True
    return bool(entry.bits & GERUND) or (
        bool(entry.bits & FINITE) and (before in sets["coordinators"] or before in sets["inner"])
    )


def also_denies(reading: Reading, k: int) -> bool:
    """``Denied the sale, *and also denied* that …``: "also" and "as" are one word, and nobody writes "as X denied"."""
    entry = reading.lex.forms.get(reading.low[k + 1]) if reading.low[k] in reading.lex.sets["also_denied"] else None
    return entry is not None and bool(entry.bits & FINITE) and reading.lex.stances.get(entry.lemma) == "denies"


def _quotation(reading: Reading, k: int) -> Found | None:
    """The quotation in which a word stands, unless it is too short to be somebody's words."""
    quote = reading.quotes[reading.level[k]]
    inside = reading.word_at(quote.end) - k
    return Found(quote.inner, "direct" if inside > 4 else "mixed", k) if inside > _SHORTEST_QUOTE else None


def _clause(reading: Reading, start: int, hi: int) -> Found | None:
    while start < hi and reading.low[start] == ",":
        start += 1
    if start >= hi:
        return None
    end = before_parting(reading, start, clause_end(reading, start, hi))
    if end <= start:
        return None
    even = {reading.level[start - 1]}.issuperset(reading.level[start:end])
    return Found(reading.span(start, end), "indirect" if even else "mixed", start)


def before_parting(reading: Reading, start: int, end: int) -> int:
    """Where what is said ends before ", while somebody else says" and ", without naming it"."""
    low, lex, level = reading.low, reading.lex, reading.level
    home, sets = level[start - 1], lex.sets
    sentence = reading.sentence_of(start)
    fronted = match(low, sentence[0], start, lex.parting) if sentence and sentence[0] < start else None
    for k in range(start + 1, end - 1):
        if level[k] == home and (_own_words(reading, k, end) or _says_besides(reading, k, end)):
            return k
        if low[k] == "," and level[k] == home and low[k + 1] == lex.speech.so and low[k + 2] in sets["complementisers"]:
            # "While it denies the loss, it puts …": what opens the sentence ends there.
            return k
        if low[k] == "," and level[k] == home and also_denies(reading, k + 1):
            return k
        comma = low[k] == ","
        if comma and fronted and (entry := lex.forms.get(low[k + 1])) and entry.bits & FINITE:
            # "While the doctors say that six died, the hospital insists on three".
            return k
        found = match(low, k + comma, end, lex.parting) if level[k] == home else None
        but = match(low, k + 1, end, lex.contrast) if comma and found is None and level[k] == home else None
        if found is None and but is None:
            continue
        behind = k + comma + (found or but or (0, ""))[0]
        near = range(behind, min(end, behind + _PARTED))
        near = range(behind, next((j for j in near if low[j] == "," or low[j] in sets["complementisers"]), near.stop))
        says = any((entry := lex.forms.get(low[j])) and entry.bits & FINITE for j in near)
        # "Flew low *before* it dropped a bomb" goes on without a comma.
        that = low[behind - 1] in lex.sets["complementisers"] and but is None
        if (says or that) and (comma or not that):
            return k
    return end


def _own_words(reading: Reading, k: int, end: int) -> bool:
    """Whether "in his words" begins at a word: it is no part of what is said."""
    found = match(reading.low, k, reading.size, reading.lex.prefixes) if reading.low[k] in reading.lex.prefixes else None
    return found is not None and found[1] == "own" and reading.low[k + found[0]] not in reading.lex.sets["complementisers"]


def _says_besides(reading: Reading, k: int, end: int) -> bool:
    """``He said that the bridge fell *stressing that* …``: a participle of saying that no comma parts from the clause before."""
    low, lex = reading.low, reading.lex
    entry = lex.forms.get(low[k])
    if entry is None or not entry.bits & GERUND or entry.bits & FINITE or "c" not in entry.frames:
        return False
    if (
        low[k - 1] == lex.speech.article
        or low[k - 1] in lex.sets["inner"]
        or not lex.sets["negations"].isdisjoint(low[k - 2 : k])
    ):
        # "It was *not* astonishing of them".
        return False
    led = low[k + 1] in lex.speech.governs.get(entry.lemma, "").split()
    return led or any(low[j] in lex.sets["complementisers"] for j in range(k + 1, min(end, k + _BESIDES)))


def past_connective(reading: Reading, k: int, hi: int) -> int:
    """Past "so that" at the beginning of a main clause ("…, fa-inna")."""
    if k < hi and reading.low[k] in reading.lex.sets["coordinators"]:
        k += 1
    return k + 1 if k + 1 < hi and reading.low[k] in reading.lex.sets["complementisers"] and not glued(reading, k) else k


def glued(reading: Reading, k: int) -> bool:
    """Whether a pronoun is joined to the word: then the word stays whole."""
    return k + 1 < reading.size and reading.ends[k] == reading.starts[k + 1] and reading.low[k + 1].isalpha()


def object_of(reading: Reading, cue: Cue, begin: int, hi: int) -> Found | None:
    """What somebody denies, announces, warns of: a noun phrase, behind the preposition that the verb asks for."""
    if "o" not in cue.frames:
        return None
    low, sets = reading.low, reading.lex.sets
    governed = reading.lex.speech.governs.get(cue.lemma, "").split()
    k, led = begin, False
    while k < min(hi, begin + REACH):
        if reading.level[k] != reading.level[cue.start]:
            break
        if low[k] in reading.lex.prefixes and (other := match(low, k, hi, reading.lex.prefixes)) and other[1] == "to":
            # "Ruled out twelve players, in the words of".
            return None
        if (after := max(time_end(reading, k), _past_aside(reading, k, hi))) > k:
            k = after
        elif low[k] == "," or low[k] in sets["times"] or low[k] in sets["inner"]:
            k += 1
        elif low[k] in governed:
            k, led = k + 1, True
            break
        elif _joined(reading, k, governed):
            # "With tripling": the preposition is written together with a word that no list knows.
            end = _object_end(reading, k, hi)
            return Found((reading.starts[k] + 1, reading.ends[end - 1]), "indirect", k)
        elif (after := _past_occasion(reading, k, hi)) > k:
            k = after
        elif low[k] in sets["prepositions"]:
            k = noun_phrase(reading, k + 1, hi, apposed=False)
        elif low[k] in sets["relatives"]:
            return None
        elif cue.lemma in sets["led"] and low[k][0].isalpha() and k < begin + _LEAD:
            # "Citizens whom the camera met voiced … their joy": what is said of the speaker.
            k += 1
        else:
            break
    if cue.lemma in sets["led"] and not led:
        return None
    if k >= hi or low[k] in ".;:?!" or low[k] in sets["boundaries"] or low[k] in sets["coordinators"]:
        return None
    if (entry := reading.lex.forms.get(low[k])) and entry.bits & (FINITE | GERUND) and k > begin and not led:
        return None
    return _whole_object(reading, cue, k, hi)


def _whole_object(reading: Reading, cue: Cue, k: int, hi: int) -> Found | None:
    """The object that begins at a word; one word is none, unless it is a number or has the case of an object."""
    low, level, lex = reading.low, reading.level, reading.lex
    end = _object_end(reading, k, hi)
    if end - k < 2 and low[k] not in lex.sets["figures"] and not reading.counted(k) and not low[k].endswith(lex.objects):
        return None
    quoted = any(level[j] != level[cue.start] for j in range(k, end))
    return Found(reading.span(k, end), "mixed" if quoted else "indirect", k)


def _past_occasion(reading: Reading, k: int, hi: int) -> int:
    """The word behind where or how it was said ("in a statement", "by telephone"), where the object of the verb follows.

    A noun behind such a noun without article is no part of it, unless it is the body whose statement that is.
    """
    low, lex = reading.low, reading.lex
    if low[k] not in lex.sets["inside"] or k + 2 >= hi or low[k + 1] not in lex.sets["occasions"]:
        return k
    after = k + 2
    while after < hi and (low[after] in lex.sets["adjectives"] or low[after].endswith(lex.adjective_endings)):
        after += 1
    while after < hi and (low[after] in lex.sets["resumptive"] or low[after] in lex.speech.pronouns):
        after += 1
    goes_on = low[after] == lex.speech.article or low[after] in lex.sets["prepositions"] or low[after] in lex.heads
    return k if after >= hi or (goes_on and after == k + 2) else after


def _object_end(reading: Reading, start: int, hi: int) -> int:
    """The word after an object, without when and where it was said ("in a tweet")."""
    end = before_parting(reading, start, clause_end(reading, start, hi))
    sets, low = reading.lex.sets, reading.low
    # "In his last interview with X": an adjective or a number may stand before the noun.
    near = (k for k in range(start + 1, end - 1) if low[k] in sets["inside"])
    said = (k for k in near if not sets["occasions"].isdisjoint(low[k + 1 : min(end, k + 3)]))
    return next(said, end)


def _joined(reading: Reading, k: int, governed: list[str]) -> bool:
    """Whether a word begins with a preposition of one letter that a verb asks for."""
    word = reading.low[k]
    known = word in reading.lex.heads or word in reading.lex.forms or reading.written[k][0] == "N"
    return len(word) > _SHORTEST_JOINED and word[0] in governed and not known


def _past_aside(reading: Reading, comma: int, hi: int) -> int:
    """The word behind an aside between commas ("who asked not to be named"); 0 where none begins at a word."""
    low, lex = reading.low, reading.lex
    if low[comma] != "," or comma + 1 >= hi:
        return 0
    opens = low[comma + 1] + (low[comma + 2] if low[comma + 1] in lex.sets["coordinators"] and comma + 2 < hi else "")
    if opens not in lex.sets["asides"] and not match(low, comma + 1, hi, lex.anonymity):
        return 0
    return next((k + 1 for k in range(comma + 1, min(hi, comma + REACH)) if low[k] == ","), 0)
