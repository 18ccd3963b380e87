"""Noun phrases of languages that put the verb first: the speaker stands right behind it, and no word says where it ends.

A noun phrase is closed by an article, a name or a possessor joined to a noun; then only adjectives, which have an article too,
and a name in apposition may follow. While it is open, nouns follow one another ("the director of the hospital of the city").
"""

from __future__ import annotations

from bisect import bisect_left

from sourcier.records import Time
from sourcier.statements.media import MEDIA
from sourcier.statements.name_marks import short_quote
from sourcier.statements.phrases import match
from sourcier.statements.reading import Range, Reading

# A longer one is a clause.
_LONGEST = 24
# "…, the colonel X," and "…, X, head of …,": how far the comma behind an apposition may stand.
_APPOSITION = 12
# A name has no more words; one that is in no list has two.
_NAME, _PLAIN = 4, 2
# The name of a medium in brackets has no more words and dots.
_BRACKET = 9
_PEOPLE = frozenset({"person", "anonymous"})


def noun_phrase(reading: Reading, begin: int, hi: int, *, apposed: bool = True, alone: bool = False) -> int:
    """The word after the noun phrase that begins at a word; ``begin`` where none does.

    Args:
        apposed: Whether a name between commas belongs to it.
        alone: Whether no other noun phrase can follow it: then what has an article behind it is an adjective.
    """
    k, closed = begin, False
    while k < min(hi, begin + _LONGEST):
        step, closed = _step(reading, k, begin, hi, closed)
        if (
            step == k
            and alone
            and k > begin
            and k + 1 < hi
            and reading.low[k] == reading.lex.speech.article
            and not is_time(reading, k)
        ):
            step = k + 2
        if step == k:
            break
        k = step
    called = reading.lex.sets["called"]
    if k > begin and k + 2 < hi and not called.isdisjoint(reading.low[k : k + 3]) and (name := _called(reading, k, hi)):
        return name[1]
    if not apposed or k == begin or k >= hi:
        return k
    if reading.low[k] == ",":
        return _apposition(reading, k, hi)
    # "The head of economists at the firm R, X": the name stands behind the place.
    behind = _past_place(reading, k, hi)
    return _apposition(reading, behind, hi) if behind > k else k


def _called(reading: Reading, k: int, hi: int) -> Range | None:
    """The name behind "by the name of", which follows a noun phrase that ends at a word ("a resident who is called X Y")."""
    low, sets = reading.low, reading.lex.sets
    at = k + (low[k] == ",")
    at += at < hi and low[at] in sets["coordinators"]
    if at + 1 >= hi or low[at] not in sets["called"]:
        return None
    end = at + 1
    while end < hi and end - at <= _NAME and (reading.written[end][0] == "N" or _may_name(reading, end, at)):
        end += 1
    aside = low[k] == ","
    if end <= at + (2 if aside else 1):
        # "A mother, who is called Hana, …": a first name in an aside is not what she is called by.
        return None
    return at + 1, end + (aside and end < hi and low[end] == ",")


def _may_name(reading: Reading, k: int, at: int) -> bool:
    """Whether a word that no list of names has may be the first or the last name behind "by the name of"."""
    low, lex = reading.low, reading.lex
    if not low[k].isalpha() or low[k] in lex.sets["prepositions"] or low[k] in lex.about_this or _ends(reading, k, at + 1):
        return False
    nxt = low[k + 1] if k + 1 < reading.size else "."
    closes = not nxt.isalpha() or nxt in lex.sets["complementisers"] or nxt in lex.told_by or nxt in lex.about_this
    return k == at + 1 or (k == at + _PLAIN and closes)


def _past_place(reading: Reading, k: int, hi: int) -> int:
    """Past where somebody is ("the owner of the building in the quarter X"), where a name between commas follows."""
    if k >= hi or reading.low[k] not in reading.lex.sets["inside"] or is_time(reading, k + 1):
        return k
    behind = noun_phrase(reading, k + 1, hi, apposed=False, alone=True)
    if behind >= hi or reading.low[behind] != ",":
        return k
    return behind if _apposition(reading, behind, hi) > behind else k


def _step(reading: Reading, k: int, begin: int, hi: int, closed: bool) -> tuple[int, bool]:
    """The word after the next part of a noun phrase, and whether it is closed then; ``k`` where it ends."""
    low, lex = reading.low, reading.lex
    word = low[k]
    if reading.level[k] != reading.level[begin]:
        inside = k > begin and short_quote(reading, k)
        return (reading.word_at(reading.quotes[reading.level[k]].end), True) if inside else (k, closed)
    if word == "(" and k > begin and lex.heads.get(low[k - 1], ("",))[0] in MEDIA:
        # "The channel (C N N)".
        behind = next((j + 1 for j in range(k + 1, min(hi, k + _BRACKET)) if low[j] == ")"), k)
        return behind, closed or behind > k
    if k > begin and k + 2 < hi and word in lex.sets["noun_before"] and word in lex.sets["negations"]:
        # "The *non*-governmental organisation": an adjective in two words.
        return (k + 3, True) if low[k + 1] == lex.speech.article else (k, closed)
    if word == lex.speech.article:
        return (k, closed) if _article_parts(reading, k, begin, hi, closed) else (k + 2, True)
    if not word[0].isalnum() or _ends(reading, k, begin):
        return k, closed
    particles = lex.sets["name_particles"]
    if k > begin and word in particles and reading.written[k - 1][0] == "N" and k + 1 < hi:
        return k + 1, True
    if k > begin and low[k - 1] in particles and word != lex.speech.article:
        # "Karim bin Ali": the name of a father may be spelled like a preposition.
        return k + 1, True
    if reading.written[k][0] == "N":
        # "He told the newspaper X": a medium behind a phrase that is closed is no part of it.
        told = closed and lex.heads.get(word, ("",))[0] in MEDIA and reading.written[begin][0] != "N"
        return (k, closed) if told or _is_told(reading, k, begin) else (k + 1, True)
    if k > begin and word in lex.sets["resumptive"]:
        # "The head of the department in it".
        return k + 1, True
    if word in lex.sets["prepositions"]:
        return _inside(reading, k, begin, hi, closed)
    if word in lex.sets["coordinators"]:
        return _joined(reading, k, begin, hi, closed)
    if closed:
        return (k + 1, True) if word in lex.sets["titles"] or word in lex.sets["adjectives"] else (k, closed)
    if _is_told(reading, k, begin) or _behind_unnamed(reading, k, begin):
        return k, closed
    # "Ankara announced *its readiness*": nothing more belongs to a place that is the subject.
    return k + 1, _possessed(reading, k) or reading.span(begin, k + 1) in reading.place_spans


def _article_parts(reading: Reading, k: int, begin: int, hi: int, closed: bool) -> bool:
    """Whether an article begins another phrase; not in "the head of *the splintered* faction Abu Tarek"."""
    goes_on = k + 1 < hi and _describes(reading, k + 1)
    person = reading.lex.heads.get(reading.low[begin], ("",))[0] == "person"
    goes_on = goes_on or (k + 2 < hi and reading.is_person(k + 2) and person)
    return k + 1 >= hi or is_time(reading, k) or _is_next(reading, k, begin) or (closed and not goes_on)


def _behind_unnamed(reading: Reading, k: int, begin: int) -> bool:
    """Whether a word stands behind somebody unnamed ("sources *…*"), of whom it is no adjective."""
    low, lex = reading.low, reading.lex
    unnamed = k > begin and lex.heads.get(low[begin], ("",))[0] == "anonymous" and lex.sets["inside"].isdisjoint(low[begin:k])
    return unnamed and not _describes(reading, k) and low[k - 1] not in lex.sets["coordinators"]


def _is_told(reading: Reading, k: int, begin: int) -> bool:
    """Whether a medium stands behind a whole name, or the place of somebody: it is told ("the mayor of X, Y Z, the paper W")."""
    low, heads, sets = reading.low, reading.lex.heads, reading.lex.sets
    if k < begin + 2 or heads.get(low[k], ("",))[0] not in MEDIA or heads.get(low[begin], ("",))[0] not in _PEOPLE:
        return False
    if reading.written[k - 1][0] == "N" and low[k - 1] not in heads:
        return True
    plain = (k - 1, k - 2) if low[k - 2] not in sets["placed"] else (k - 1,)
    others = ("prepositions", "coordinators", "adjectives", "titles", "of_all")
    return not any(low[j] in heads or not low[j].isalpha() or any(low[j] in sets[name] for name in others) for j in plain)


def _is_next(reading: Reading, k: int, begin: int) -> bool:
    """Whether an article behind a noun without one and its adjective begins the next phrase ("a close banker put the deal")."""
    heads, sets = reading.lex.heads, reading.lex.sets
    somebody = heads.get(reading.low[begin], ("",))[0] in ("person", "anonymous")
    return somebody and k == begin + 2 and reading.low[k - 1] in sets["adjectives"] and reading.low[k - 1] not in sets["of_all"]


def _possessed(reading: Reading, k: int) -> bool:
    """Whether a pronoun joined to a noun says whose it is ("her brother"); the feminine ending has another letter than "his"."""
    word = reading.text[reading.starts[k] : reading.ends[k]]
    lex, own = reading.lex, reading.lex.speech.possessor_like
    if word.endswith(lex.possessors):
        return len(word) > 4
    bare = reading.low[k][:-1]
    return word.endswith(own) and len(word) > 3 and (bare in lex.heads or f"{bare[:-1]}{own}" in lex.heads)


def _ends(reading: Reading, k: int, begin: int) -> bool:
    """Whether a word belongs to no noun phrase: a clause, a verb, a time begins."""
    word, sets = reading.low[k], reading.lex.sets
    if word in sets["complementisers"] or word in sets["relatives"] or word in sets["boundaries"]:
        return True
    if word in sets["quoted_words"] and (k > begin or word not in sets["own_words"]):
        return True
    if k > begin and match(reading.low, k, reading.size, reading.lex.anonymity):
        # "An official, without giving a name".
        return True
    if k > begin and word in sets["answering"] and reading.low[k + 1] in sets["prepositions"]:
        # "The mayor *in answer to* the pictures".
        return True
    if k > begin and (is_time(reading, k) or (word in sets["times"] and reading.written[k][0] != "N")):
        return True
    # "The mayor Yazid Haddad": a first name may be spelled like a verb.
    return k > begin and (reading.is_verb(k) or _has_object(reading, word)) and not reading.is_person(k)


def _has_object(reading: Reading, word: str) -> bool:
    """Whether a word is a verb of saying with its object joined to it ("a toll that the ministry announced")."""
    return any(word.endswith(ending) and word[: -len(ending)] in reading.lex.verbs for ending in reading.lex.objects)


def _describes(reading: Reading, k: int) -> bool:
    """Whether a word is an adjective, a title or a name, which may follow a noun phrase that is closed."""
    word, lex = reading.low[k], reading.lex
    if reading.written[k][0] == "N" or word in lex.sets["titles"] or word in lex.sets["adjectives"]:
        return True
    people = word.endswith(lex.people_endings) and word in lex.heads
    # "The mission visited the *village*".
    return len(word) > 3 and word.endswith(lex.adjective_endings) and not people and word not in lex.sets["placed"]


def _inside(reading: Reading, k: int, begin: int, hi: int, closed: bool) -> tuple[int, bool]:
    """A preposition inside a noun phrase ("a source at the ministry"); one that is closed ends there."""
    low = reading.low
    link, name = reading.lex.in_name_of or ("", "\0")
    if k + 1 < hi and low[k] == link and low[k + 1].startswith(name):
        # "Speaking in its name" says with an ending whose.
        return k + 2, low[k + 1] != name
    if (
        closed
        and low[k] in reading.lex.told_by
        and low[k + 1 : k + 2] == [reading.lex.speech.article]
        and _is_of_body(reading, k + 2, begin, hi)
    ):
        # "The general directorate for civil defence": part of the name of a body.
        return k + 1, False
    if k > begin and k + 1 < hi and low[k + 1] in reading.lex.sets["occasions"] and low[k] in reading.lex.sets["inside"]:
        # "The ministry in Chad in a statement".
        return k, closed
    if k > begin and match(low, k, hi, reading.lex.relays):
        # "A source in a talk with the agency X".
        return k, closed
    if k > begin and k + 1 < hi and low[k - 1] in reading.lex.sets["charged"] and low[k] in reading.lex.sets["prepositions"]:
        # "The engineer in charge of the repairs".
        return k + 1, False
    if k == begin or closed or k + 1 >= hi or low[k] not in reading.lex.sets["inside"] or is_time(reading, k + 1):
        return k, closed
    return k + 1, False


def _is_of_body(reading: Reading, k: int, begin: int, hi: int) -> bool:
    """Whether "for the …" goes on with the name of a body rather than saying who was told."""
    low, lex = reading.low, reading.lex
    head = lex.heads.get(low[begin + (low[begin] == lex.speech.article)], ("",))[0]
    bodies = ("institution", "group", "agency")
    if k >= hi or (head not in bodies and not (head == "person" and lex.heads.get(low[k], ("",))[0] in bodies)):
        return False
    told = lex.heads.get(low[k], ("",))[0] in ("outlet", "agency", "person") or low[k] in lex.sets["audiences"]
    return not told and reading.starts[k - 1] - reading.starts[k - 2] == 1


def _joined(reading: Reading, k: int, begin: int, hi: int, closed: bool) -> tuple[int, bool]:
    """Two speakers joined by "and": the second begins with its article or is a name."""
    low = reading.low
    if k > begin and k + 1 < hi and _one_more(reading, k + 1, begin):
        # "A medic and a witness".
        return k + 1, False
    if k == begin or k + 2 >= hi or not (low[k + 1] == reading.lex.speech.article or reading.written[k + 1][0] == "N"):
        return k, closed
    follows = low[k + 2] if low[k + 1] == reading.lex.speech.article else low[k + 1]
    return (k, closed) if follows in reading.lex.forms or reading.is_verb(k + 1) else (k + 1, False)


def _one_more(reading: Reading, k: int, begin: int) -> bool:
    """Whether one more of people without names is told of, behind others ("a security source *and two residents*")."""
    low, lex = reading.low, reading.lex
    first, more = (lex.heads.get(low[at], ("",))[0] for at in (begin, k))
    known = more in _PEOPLE and low[k] not in lex.forms and not reading.is_verb(k)
    return first in _PEOPLE and (known or reading.counted(k))


def _apposition(reading: Reading, comma: int, hi: int) -> int:
    """The word after a name between commas that stands in apposition; the comma where none does."""
    reach = min(hi, comma + 1 + _APPOSITION)
    end = next((k for k in range(comma + 1, reach) if reading.low[k] == "," or reading.low[k] in ".:"), reach)
    begin = comma + 1
    if begin >= end or end - begin > _APPOSITION or reading.level[begin] != reading.level[comma]:
        return comma
    inner = noun_phrase(reading, begin, hi, apposed=False)
    named = any(reading.written[k][0] == "N" for k in range(begin, inner))
    if not named or reading.low[begin] in reading.lex.sets["prepositions"] or reading.low[begin] in reading.lex.prefixes:
        return comma
    # The comma behind it may be left out before the clause.
    return (
        inner
        if inner == end or inner >= hi or reading.low[inner] in reading.lex.sets["complementisers"] or _free(reading, inner)
        else comma
    )


def _free(reading: Reading, k: int) -> bool:
    word, sets = reading.low[k], reading.lex.sets
    return word in sets["prepositions"] or word in ':«"“' or word in reading.lex.forms or is_time(reading, k)


def is_time(reading: Reading, k: int) -> bool:
    """Whether an expression of time begins at a word."""
    return time_end(reading, k) > k


def is_place(reading: Reading, k: int) -> bool:
    """Whether a place or a quantity begins at a word."""
    at = bisect_left(reading.setting_starts, reading.starts[k])
    return at < len(reading.settings) and reading.setting_starts[at] == reading.starts[k]


def time_end(reading: Reading, k: int) -> int:
    """The word after the expression of time that begins at a word; the word itself where none does."""
    start = reading.starts[k]
    at = bisect_left(reading.setting_starts, start)
    while at < len(reading.settings) and reading.setting_starts[at] == start:
        if isinstance(reading.settings[at], Time):
            return reading.word_at(reading.settings[at].end)
        at += 1
    return k


def bare(reading: Reading, found: Range) -> Range:
    """A noun phrase without marks at its ends, and without an article that has melted into the preposition before it."""
    begin, end = found
    while end > begin and not (reading.written[end - 1][0].isalnum() or reading.low[end - 1] in '»”"'):
        end -= 1
    if begin < end and reading.low[begin] == reading.lex.speech.article and reading.ends[begin] - reading.starts[begin] == 1:
        begin += 1
    return begin, end
