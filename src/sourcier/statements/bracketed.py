"""Who is named behind what they say: "No injuries (coastguard)", "Погибли шесть горняков (МЧС)", "… - sources"."""

from __future__ import annotations

from itertools import pairwise

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.media import MARKS, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.standing import Taken
from sourcier.words import among, fold

_BRACKETS = frozenset("(")
_MARKS = frozenset("(-–—")
# What parts a label from whom it names ("source: X").
_LABELS = frozenset(":—–-")
# Behind a quotation a colon or a comma leads to whose it is, too.
_QUOTED = frozenset(":,")
# Who stands in brackets or behind a dash takes no more words; what is said no fewer, a number with what it counts aside.
_LONGEST, _FEWEST = 7, 2
# An article is a word of its own where it is joined to its noun.
_LONGEST_JOINED = 10
# A body named so shortly before brackets is what they explain ("the rescue service (МЧС)").
_NEAR = 4
# What parts one from another who stand in brackets together.
_PARTS = frozenset(",;/")
_PAPERS = frozenset({"document", "footage"})
_BODIES = frozenset({"institution", "agency", "outlet"})
_SPEAKING = _BODIES | {"person", "anonymous", "group"}
_ENDS = frozenset(".,;!،؛")
# Names of these before brackets are what they explain ("Paul Durand (Union centriste)").
# Nouns of these have names, which may stand in brackets behind them.
_NAMED = frozenset({"institution", "agency", "outlet", "group", "document", "footage"})
# So far before brackets with a name stands what is counted.
_COUNTED = 25
# Initials are so many, stand for so many words at most, and may pass over words of so few letters.
_INITIALS, _SPELT, _SMALL = 7, 14, 3
_EXPLAINED = frozenset({"person", "organisation", "armed_group"})


def bracketed(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What is told right before somebody in brackets or behind a dash, where nobody else is known to say that."""
    plain = reading.cased and not reading.lex.speech.declines
    found: list[Draft] = []
    taken: Taken | None = None
    for at in among(reading.low, (_MARKS | _QUOTED if reading.quotes else _MARKS) if plain else _BRACKETS):
        bounds = reading.sentence_of(at)
        if bounds is None or at - bounds[0] < _FEWEST or reading.level[at] >= 0:
            continue
        if reading.low[at] in _QUOTED and not (plain and reading.level[at - 1] >= 0):
            continue
        signs = plain and reading.low[at] != "(" and reading.level[at - 1] >= 0
        source = _signed(reading, at, bounds[1]) if signs else None
        source = source or (appended(reading, at, bounds[1]) if plain else _enclosed(reading, at, bounds[1]))
        begin = _begins(reading, at, bounds[0], found)
        several = _several(reading, at, bounds[1]) if plain else []
        source = several[0] if several else source
        if source is None or _explains(reading, at, begin, source):
            continue
        told = _told(reading, begin, at, source)
        taken = taken or Taken([draft for draft in drafts if draft.source])
        if told is not None and not taken.overlaps(told.span):
            found += [draft_of(Cue("according", at, at + 1, "(", ""), told, one) for one in several or [source]]
    return found


def _several(reading: Reading, at: int, hi: int) -> list[Range]:
    """``(pompiers, mairie)``: those who fill brackets one behind the other, each of whom can speak."""
    low, close = reading.low, _close(reading, at, hi, 2 * _LONGEST) if reading.low[at] == "(" else None
    if close is None or low[at + 1] in reading.lex.sets["determiners"]:
        return []
    marks = [k for k in range(at + 1, close) if low[k] in _PARTS]
    parts = list(pairwise([_labelled(reading, at, close) - 1, *marks, close])) if marks else []
    found = [_one_of(reading, begin + 1, end) for begin, end in parts if end > begin + 1]
    sources = [one for one in found if one is not None]
    return sources if len(sources) == len(parts) else []


def _one_of(reading: Reading, begin: int, end: int) -> Range | None:
    """The medium, or somebody who can speak by their noun, that the words between two marks name."""
    medium = medium_at(reading, begin, end)
    if medium and medium.name and medium.whole[1] == end:
        return medium.whole
    kind = reading.lex.heads.get(head_of(reading, (begin, end))[0], ("",))[0]
    speaks = kind in _SPEAKING or kind in _PAPERS
    return (begin, end) if speaks and end - begin <= _LONGEST and not reading.has_verb(begin, end) else None


def _labelled(reading: Reading, at: int, hi: int) -> int:
    """The first word behind ``(source: ``, ``(источник — ``, where brackets open with such a label; else behind the bracket."""
    article = reading.low[at + 1] == reading.lex.speech.article
    colon = at + 2 + article
    label = colon < hi and reading.low[colon - 1] in reading.lex.sets["source_labels"]
    return colon + (reading.low[colon] in _LABELS) if label else at + 1


def _close(reading: Reading, at: int, hi: int, longest: int = 0) -> int | None:
    """The closing bracket behind a few words, where a clause ends behind it."""
    longest = longest or (_LONGEST_JOINED if reading.lex.speech.verb_first or reading.lex.speech.declines else _LONGEST)
    first = _labelled(reading, at, hi)
    close = next((k for k in range(at + 2, min(hi, first + 1 + longest)) if reading.low[k] == ")"), None)
    if close is None or close + 1 >= hi or reading.low[close + 1] not in _ENDS:
        return close if close is not None and close + 1 >= hi else None
    # "« Pas avant mai » (mairie), le pont reste fermé": whose a quotation is.
    quoted = reading.level[at - 1] >= 0
    goes_on = (
        not quoted
        and reading.low[close + 1] == ","
        and reading.cased
        and reading.low[at + 1] not in reading.lex.sets["credit_nouns"]
    )
    # "300 grévistes (intersyndicale), 110 (direction)": elsewhere a comma goes on with the sentence.
    return None if goes_on and not reading.lex.speech.declines and "(" not in reading.low[close + 2 : hi] else close


def _enclosed(reading: Reading, at: int, hi: int) -> Range | None:
    """The words between brackets, where they are a body or people by their noun and hold no verb or number."""
    close = _close(reading, at, hi)
    if close is None:
        return None
    first = _labelled(reading, at, hi)
    # "(Данные облздрава)", "(рабочие, разбиравшие завал)".
    begin = first + (reading.low[first] in reading.lex.sets["credit_nouns"] and close - first > 1)
    medium = medium_at(reading, begin, close, told=begin > at + 1)
    if medium and medium.name and medium.whole[1] == close:
        return medium.whole
    if reading.lex.speech.verb_first and reading.low[first] in MARKS and reading.low[close - 1] in MARKS:
        # Behind a label nothing is explained.
        return _credited_name(reading, at, close, hi) if first == at + 1 else (first + 1, close - 1)
    source = (begin, next((k for k in range(begin + 1, close) if reading.low[k] == "," and reading.lex.speech.declines), close))
    head, noun = head_of(reading, source)
    plain = all(reading.low[k].isalpha() or reading.low[k] in "-'’«»" for k in range(*source))
    opens = all(
        reading.low[k] == reading.lex.speech.article
        or reading.low[k] in reading.lex.sets["determiners"]
        or reading.low[k].endswith(reading.lex.qualifying or ("\0",))
        or "-" in reading.low[k : k + 2]
        for k in range(begin, noun)
    )
    kind = reading.lex.heads.get(head, ("",))[0]
    theirs = reading.lex.speech.verb_first and close > at + 2
    if theirs and reading.low[at + 1] in reading.lex.sets["accounts"] and can_speak(reading, (at + 2, close)):
        # "A fault in the engine (the owner's account)".
        source, kind, opens = (at + 2, close), "person", True
    speaks = kind in _SPEAKING or (theirs and kind == "document" and reading.low[at + 1] in reading.lex.sets["tellings"])
    return source if plain and opens and speaks and not reading.has_verb(*source) else None


def _credited_name(reading: Reading, at: int, close: int, hi: int) -> Range | None:
    """The name of a medium in quotation marks that fills brackets at the end of a sentence that counts something.

    Behind the noun of a body or a paper it says which one that is, behind a place where nobody is named it is no name of one.
    """
    heads, low = reading.lex.heads, reading.low
    near = range(max(0, at - _NEAR), at)
    ends = all(low[k] in _ENDS for k in range(close + 1, hi))
    counts = any(low[k].isdigit() for k in range(max(0, at - _COUNTED), at))
    owned = {low[k].removesuffix(ending) for k in near for ending in ("", *reading.lex.objects)}
    # "(«News of the Lake»)".
    medium = not reading.lex.sets["news_items"].isdisjoint(low[at + 2 : close - 1])
    explains = not medium and any(heads.get(word, ("",))[0] in _NAMED or word in reading.lex.sets["called"] for word in owned)
    return (at + 2, close - 1) if ends and counts and not explains and not reading.has_verb(at + 2, close - 1) else None


def appended(reading: Reading, at: int, hi: int) -> Range | None:
    """The noun phrase between brackets, or behind a dash, that ends its sentence and names somebody who can speak."""
    low, sets = reading.low, reading.lex.sets
    if at + 1 >= hi:
        return None
    end: int | None = bare_end(reading, at + 1, hi)
    if low[at] == "(":
        end = _close(reading, at, hi)
    elif reading.starts[at] == reading.ends[at - 1] or low[at + 1] in sets["determiners"]:
        # "A well-known man", "- a first for the town".
        return None
    if end is None:
        return None
    first = _labelled(reading, at, end)
    medium = medium_at(reading, first, end, told=first > at + 1)
    if medium and medium.name and medium.whole[1] == end:
        return medium.whole
    source = trim(reading, (first, end))
    if source is None or not 0 < source[1] - source[0] <= _LONGEST or reading.has_verb(*source) or "," in low[slice(*source)]:
        return None
    head, _ = head_of(reading, source)
    kind = reading.lex.heads.get(head, ("",))[0]
    coordinated = any(low[k] in sets["coordinators"] for k in range(*source))
    wanted = kind in _SPEAKING or (low[at] == "(" and _named(reading, source))
    if reading.level[source[0]] >= 0 or not wanted or coordinated or no_speaker(reading, source):
        return None
    if low[source[0]] in sets["indefinite"] and reading.level[at - 1] < 0:
        # "The hall (a former barracks)".
        return None
    return source if kind in _BODIES or reading.written[source[0]][0].islower() or _named(reading, source) else None


def _signed(reading: Reading, at: int, hi: int) -> Range | None:
    """``« … » : un éclusier, sous couvert d'anonymat``, ``« … » – Leïla, infirmière``: whose a quotation is, without a verb."""
    end = bare_end(reading, at + 1, hi)
    comma = next((k for k in range(at + 1, end) if reading.low[k] == ","), end)
    source = trim(reading, (at + 1, comma))
    if source is None or source[1] - source[0] > _LONGEST or reading.has_verb(at + 1, end) or no_speaker(reading, source):
        return None
    if any(reading.level[k] >= 0 for k in range(at + 1, end)) or reading.lex.speech.head_last:
        return None
    kind = reading.lex.heads.get(head_of(reading, source)[0], ("",))[0]
    behind = reading.lex.heads.get(reading.low[comma + 1], ("",))[0] if comma + 1 < end else ""
    named = all(reading.written[k][0].isupper() for k in range(*source)) and behind in ("person", "anonymous")
    return source if named or (kind in ("person", "anonymous") and comma < end) else None


def _named(reading: Reading, source: Range) -> bool:
    """Whether a phrase is the known name of a medium or a body, or looks like a body's ("Réseau sismique alpin")."""
    start, end = reading.span(*source)
    if any(m.start == start and m.end == end and m.type in (*_BODIES, "organisation") for m in reading.names):
        return True
    head, _ = head_of(reading, source)
    plain = (reading.low[k].isalpha() and reading.written[k][0].islower() for k in range(source[0] + 1, source[1]))
    joins = any(reading.low[k] in reading.lex.sets["noun_enders"] for k in range(*source))
    alone = reading.lex.speech.head_last or head or joins or source[1] - source[0] <= _FEWEST
    return not alone and reading.written[source[0]][0].isupper() and all(plain)


def _begins(reading: Reading, at: int, lo: int, found: list[Draft]) -> int:
    """Where the words begin that brackets are of: behind the clause of the brackets before ("5 dead (police), 8 (doctors)")."""
    last = found[-1].source if found else None
    if last is None or last[1] < lo or last[1] >= at:
        return lo
    return next((k + 1 for k in range(last[1], at) if reading.low[k] in _ENDS), lo)


def _explains(reading: Reading, at: int, begin: int, source: Range) -> bool:
    """Whether brackets stand behind what they may explain: a body, or a name."""
    if reading.low[at] != "(":
        # "Paul Durand - conseiller".
        kind = reading.lex.heads.get(head_of(reading, source)[0], ("",))[0]
        return kind == "person" and reading.written[at - 1][0].isupper()
    if source[0] > at + 1 and reading.lex.speech.declines and reading.low[at + 1] in reading.lex.sets["credit_nouns"]:
        # "Под Орлемарком (новость газеты «X»)".
        return False
    if _abbreviates(reading, at, source):
        return True
    one = sum(reading.low[k] != reading.lex.speech.article for k in range(*source)) == 1
    near = range(max(begin, at - _NEAR), at) if one else range(0)
    before = reading.lex.heads.get(reading.low[at - 1], ("",))[0]
    if before and before == reading.lex.heads.get(head_of(reading, source)[0], ("",))[0]:
        # "In the ministry (a former hotel)".
        return True
    if any(reading.lex.heads.get(reading.low[k], ("",))[0] == "institution" for k in near):
        return True
    named = bool(reading.listed("of_words", *source)) and reading.written[source[1] - 1][0].isupper()
    if named and reading.written[at - 1][0].isupper() and not reading.lex.speech.declines:
        # "Near Lormes (prefecture of Orne)".
        return True
    return reading.cased and _behind_name(reading, at - 1)


def _abbreviates(reading: Reading, at: int, source: Range) -> bool:
    """``Le Centre national de la musique (CNM)``: whether capitals are the initials of the words before the brackets."""
    letters = reading.written[source[0]]
    if source[1] - source[0] > 1 or not letters.isupper() or not _FEWEST <= len(letters) <= _INITIALS:
        return False
    words = [word for word in reading.low[max(0, at - _SPELT) : at] if word[0].isalpha()]
    for letter in reversed(letters.lower()):
        while words and fold(words[-1])[0] != letter and (len(words[-1]) <= _SMALL or words[-1] in reading.lex.sets["of_words"]):
            words.pop()
        if not words or fold(words.pop())[0] != letter:
            return False
    return True


def _behind_name(reading: Reading, last: int) -> bool:
    """Whether the word before brackets ends the name of somebody; where names of places decline, any name."""
    if not reading.written[last][0].isupper() or last in reading.sentence_set:
        return False
    if reading.lex.speech.declines or reading.written[last].isupper():
        return True
    at = reading.starts[last]
    return any(m.start <= at < m.end and m.type in _EXPLAINED for m in reading.names)


def _told(reading: Reading, begin: int, at: int, source: Range) -> Found | None:
    """What stands before: a quotation that ends there, or a clause that tells an event or a number."""
    level = reading.level[at - 1]
    if level >= 0 and reading.cased and not reading.lex.speech.declines:
        return Found(reading.quotes[level].inner, "direct", begin)
    end = bare_end(reading, begin, at)
    numbers = reading.lex.sets["numerals"] | reading.lex.sets["collectives"]
    counts = any(reading.low[k].isdigit() or reading.low[k] in numbers for k in range(begin, end))
    if end - begin < _FEWEST + (not counts and (reading.lex.speech.declines or not reading.cased)) - counts:
        return None
    span = reading.span(begin, end)
    sure = reading.lex.speech.declines or not reading.cased or counts
    tells = sure or reading.tells_event(span) or any(reading.counted(k) for k in range(begin, end))
    return Found(span, "indirect", begin) if tells or reading.has_verb(begin, end) else None
