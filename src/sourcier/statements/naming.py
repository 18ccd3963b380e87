"""What the words of a source tell of it: whether it can speak, the name that it bears, and the medium that it belongs to."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from sourcier.records import ChainLink, Name, Place
from sourcier.statements.carriers import obtained_at
from sourcier.statements.heads import head_of
from sourcier.statements.media import MEDIA, medium_at
from sourcier.statements.media_links import link_of
from sourcier.statements.name_marks import joined_article
from sourcier.statements.reading import APOSTROPHES, Range, Reading
from sourcier.words import fold

_BODIES = MEDIA | {"institution"}
# Whose people a name in quotation marks behind a noun may tell of.
_OF_A_BODY = _BODIES | {"person"}
# "The brewer Northgate" is Northgate, "the ministry of health" is all of that.
_NO_BODY = frozenset({"", "person"})
# How many words after "the mayor" the name of the mayor may begin.
_INTRODUCES = 9
# A shorter word is no adjective with a capital ("Цой", "Май").
_SHORTEST_ADJECTIVE = 5
# A place and somebody's first and last name.
_WITH_PLACE = 3


def can_speak(reading: Reading, source: Range) -> bool:
    """Whether a source is known to be one: by its head noun, its own name, or a name mention at its head."""
    if head_of(reading, source)[0] or any(_is_borne(reading, run, source) for run in capital_runs(reading, source)):
        return True
    if not reading.lex.speech.verb_first:
        return False
    noun = source[0] + (reading.low[source[0]] == reading.lex.speech.article)
    people = noun < source[1] and reading.lex.people_shape.fullmatch(reading.low[noun]) is not None
    # "Ankara announced": a capital speaks for its government.
    return people or reading.span(*source) in reading.place_spans


def core(reading: Reading, source: Range) -> Range:
    """A source without who quotes it and without its relative clause."""
    end = obtained_at(reading, source)
    if cited := reading.find("relays", source[0] + 1, end):
        end = cited[0]
    sets = reading.lex.sets
    kept = reading.find("anonymity", source[0] + 1, end)
    while kept:
        before = kept[0] - 1
        if reading.low[kept[0]] in sets["prepositions"]:
            # "A worker on condition of anonymity".
            end = kept[0]
        elif before > source[0] and (reading.low[before] in sets["impersonal"] or reading.low[before] in sets["nominatives"]):
            # "A source in the case *it did not name*".
            end = before
        kept = reading.find("anonymity", kept[1], end)
    if (reached := reading.listed("means", source[0] + 2, end)) and reading.low[reached[0] - 1] in sets["prepositions"]:
        end = reached[0] - 1
    relatives = sets["relatives"]
    if not relatives.isdisjoint(reading.low[source[0] + 1 : end]):
        plain = (k for k in range(source[0] + 1, end) if not (reading.cased and reading.written[k].isupper()))
        end = next((k for k in plain if reading.low[k] in relatives and reading.low[k] != "that"), end)
    # "A report *of* which the Echo has a copy".
    last = sets["coordinators"] | sets["of_words"] if end < source[1] else sets["coordinators"]
    while end > source[0] + 1 and (reading.low[end - 1] in ",(" or reading.low[end - 1] in last):
        end -= 1
    return source[0], end


def is_bare(reading: Reading, source: Range) -> bool:
    """Whether a noun stands without complement and without possessor."""
    low, sets = reading.low, reading.lex.sets
    return not any(low[k] in sets["of_words"] or low[k] in sets["possessive_mark"] for k in range(source[0] + 1, source[1]))


def person_near(reading: Reading, at: int) -> Name | None:
    """The person whom a noun right before or in front of a complement introduces ("le maire de Lorne, Jean Aldar")."""
    stop = next(
        (k for k in range(at + 1, min(reading.size, at + _INTRODUCES)) if reading.low[k] in ".;:(" or reading.is_verb(k)),
        min(reading.size, at + _INTRODUCES),
    )
    if stop <= at + 1:
        return None
    return next((m for m in reversed(names_in(reading, (at + 1, stop))) if m.type == "person"), None)


def names_in(reading: Reading, source: Range) -> list[Name]:
    start, end = reading.span(*source)
    starts = reading.name_starts
    return reading.names[bisect_left(starts, start) : bisect_left(starts, end)]


def capital_runs(reading: Reading, source: Range) -> list[Range]:
    """The runs of capitalised words of a source; titles and the plain word that opens a sentence do not begin one."""
    written, low = reading.written, reading.low
    runs = []
    k = source[0]
    while k < source[1]:
        if not written[k][0].isupper() or _plain_opening(reading, k, source) or _of_title(reading, k, source):
            k += 1
            continue
        end = k + 1
        while end < source[1] and _goes_on(reading, end, source[1]) and not _other_script(reading, end):
            end += 1
        while k < end - 1 and (low[k] in reading.lex.heads or low[k] in reading.lex.sets["titles"] or low[k] == "."):
            k += 1
        runs.append((k, end))
        k = end
    return runs


def _other_script(reading: Reading, at: int) -> bool:
    """Whether a name in the article's own script begins behind one in Latin letters ("завода Motor *Андрей Козин*")."""
    before, word = reading.written[at - 1], reading.written[at]
    return not reading.lex.latin and before.isascii() and before.isalpha() and word[0].isupper() and not word.isascii()


def _goes_on(reading: Reading, at: int, end: int) -> bool:
    written = reading.written
    if written[at][0].isupper() or reading.is_dotted(at) or reading.is_dotted(at - 1) or joined_article(reading, at):
        return True
    follows = at + 1 < end and written[at + 1][0].isupper()
    return follows and (written[at] in "-.'’" or reading.low[at] in reading.lex.sets["name_particles"])


def _plain_opening(reading: Reading, k: int, source: Range) -> bool:
    sets = reading.lex.sets
    word = reading.low[k]
    if k == source[0] and reading.lex.speech.declines and _is_adjective(reading, k, source):
        return True
    plural = reading.lex.speech.head_last and k in reading.sentence_set and word.endswith("s") and word[:-1] in reading.lex.heads
    return k == source[0] and (
        plural
        or word in sets["determiners"]
        or word in reading.lex.heads
        or word in reading.lex.speech.pronouns
        or word in sets["elided"]
    )


def _of_title(reading: Reading, k: int, source: Range) -> bool:
    """``Le Premier ministre``, ``el Alto comisionado``: the capital of an adjective that stands before the noun of an office."""
    if reading.lex.speech.head_last or reading.lex.speech.declines or k + 1 >= source[1]:
        return False
    office = reading.low[k + 1] in reading.lex.heads and reading.written[k + 1][0].islower()
    return office and (
        k == source[0] or reading.written[k - 1][0].islower() or reading.low[k - 1] in reading.lex.sets["definite"]
    )


def _is_adjective(reading: Reading, k: int, source: Range) -> bool:
    """Whether a capital belongs to an adjective before a plain noun ("Финский специалист", "Арденской республики")."""
    noun = k + 1
    if noun >= source[1] or not reading.written[noun][0].islower() or not reading.low[noun].isalpha():
        return False
    plain = reading.low[noun] not in reading.lex.sets["prepositions"] and reading.low[noun] not in reading.lex.sets["joining"]
    return plain and len(reading.low[k]) > _SHORTEST_ADJECTIVE and reading.low[k].endswith(reading.lex.qualifying)


def _says_whose(reading: Reading, k: int, source: Range) -> bool:
    """Whether a name of one word only says of what somebody is the head ("Президент Валдии", "министр Арденской республики")."""
    genitive = reading.low[k].endswith(reading.lex.genitive_endings) or _of_whom(reading, k, source)
    return _is_adjective(reading, k, source) or (k > source[0] and genitive)


def _of_whom(reading: Reading, k: int, source: Range) -> bool:
    """``сообщил адвокат Эльсаеда``: behind a verb of a man, a name with the ending of a genitive or a woman says whose he is."""
    low, lex = reading.low, reading.lex
    if source[1] != k + 1 or not low[k].endswith(lex.speech.genitive_of_men) or low[k - 1] not in lex.heads:
        return False
    verbs = (lex.forms.get(low[j]) for j in (source[1], source[0] - 1, source[0] - 2))
    men = lex.speech.subject_features
    said = next((j for j, verb in zip((source[1], source[0] - 1, source[0] - 2), verbs, strict=True) if verb), None)
    return said is not None and next((f for ending, f in men.items() if low[said].endswith(ending)), "") == "m"


# Several rules ask for the head and the name of one source, one after the other.
@lru_cache(maxsize=16)
def bearing(reading: Reading, source: Range) -> Range | None:
    """The proper name that the source bears itself: not that of a place or outlet that it belongs to."""
    runs = [run for run in capital_runs(reading, source) if not _in_aside(reading, run, source)]
    borne = [run for run in runs if _is_borne(reading, run, source) and not _says_which(reading, run, source)]
    if not borne:
        return None
    run = borne[-1]
    joined = reading.low[run[0] + 1] == "-"
    party = run[0] > source[0] and not joined and reading.written[run[0]].isupper() and 1 < len(reading.written[run[0]]) < 5
    if run[1] - run[0] > 2 and party:
        # A party before the name ("le député LR Anne Morel") is not part of it.
        run = (run[0] + 1, run[1])
    return without_place(reading, run, source[0])


def _in_aside(reading: Reading, run: Range, source: Range) -> bool:
    """Whether a name stands in brackets, or in what a participle says of a noun ("женщина, назвавшаяся матерью Мартина")."""
    low, lex = reading.low, reading.lex
    if not lex.speech.declines or run[0] == source[0]:
        return False
    if "(" in low[source[0] : run[0]] and ")" not in low[source[0] : run[0]]:
        return True
    comma = next((k for k in range(source[0] + 1, run[0] - 1) if low[k] == ","), None)
    return (
        comma is not None and low[comma + 1].endswith(lex.speech.participle_endings) and reading.written[comma + 1][0].islower()
    )


def without_place(reading: Reading, run: Range, begin: int) -> Range:
    """A name of a person without the place before it, of which a noun says that they are ("le maire de Lormes Anne Morel").

    Behind "of" no person stands that a noun introduces: what is longer than a first and a last name begins with a place.
    """
    low, written = reading.low, reading.written
    of = low[run[0] - 1] in reading.lex.sets["of_words"] or low[run[0] - 1] in reading.lex.sets["placed"]
    parts = [k for k in range(*run) if k == run[0] or reading.starts[k] > reading.ends[k - 1]]
    if run[0] <= begin or not of or len(parts) < _WITH_PLACE or not all(written[k][0].isupper() for k in parts):
        return run
    return parts[-2], run[1]


def _is_complement(reading: Reading, run: Range) -> bool:
    """Whether a name is a genitive that says of what somebody is the head ("президент США", "жители Казани")."""
    start, end = reading.span(*run)
    if run[1] - run[0] == 1 and reading.low[run[0]].endswith(reading.lex.genitive_endings):
        return True
    at = bisect_left(reading.setting_starts, start)
    placed = any(isinstance(m, Place) and m.start == start and m.end >= end for m in reading.settings[at : at + 3])
    return placed or (run[1] - run[0] == 1 and reading.written[run[0]].isupper() and len(reading.written[run[0]]) > 1)


def _is_borne(reading: Reading, run: Range, source: Range) -> bool:
    """Whether a run of capitals is the name of whom the source means, and no place, adjective or letter beside the noun."""
    sets, low = reading.lex.sets, reading.low
    if _names_nobody(reading, run, source):
        return False
    if run[0] == source[0]:
        return True
    before = low[run[0] - 1]
    if before == "-":
        return False
    owner = reading.lex.heads.get(low[run[0] - 2], ("",))[0] if run[0] - 2 >= source[0] else ""
    if reading.lex.speech.declines and before in '«"“„' and owner in _OF_A_BODY and _is_person(reading, source):
        # "Работник компании «X»", "тренер «X»".
        return False
    if before in APOSTROPHES and run[0] - 2 >= source[0]:
        before = low[run[0] - 2]
    if (before in sets["titles"] or before == ".") and _hangs_on(reading, run[0], source):
        # "A lawyer for Mr Hale".
        return False
    if reading.lex.speech.head_last and before in sets["prepositions"] and low[run[0] - 2] in reading.lex.heads:
        # "Nurses at St Brannoc's".
        return False
    opens = run[0] - source[0] <= 2
    if opens and before in sets["prepositions"] and low[source[0]] in reading.lex.heads and not reading.lex.speech.declines:
        # "Officials in Italy".
        return False
    if (before in sets["of_words"] or before in sets["prepositions"] or before in sets["determiners"]) and not opens:
        return False
    if before in sets["of_words"] and before not in sets["definite"]:
        return False
    if reading.lex.speech.declines and run[1] == source[1] and run[1] - run[0] > 1 and _is_person(reading, source):
        # "Депутат от оппозиции Олег Савин": the names of bodies stand in quotation marks there.
        return True
    if reading.lex.speech.declines and before in sets["prepositions"] and run[1] - run[0] == 1:
        # "Врачи в Хествике".
        return False
    inside = any(low[k] in sets["of_words"] or low[k] in sets["prepositions"] for k in range(source[0], run[0]))
    return not (inside and reading.lex.heads.get(before, ("",))[0] in _BODIES)


def _names_nobody(reading: Reading, run: Range, source: Range) -> bool:
    """Whether a run of capitals, by what it is itself or by what follows it, says which one is meant, and names nobody."""
    low, speech, single = reading.low, reading.lex.speech, run[1] - run[0] == 1
    if _in_title(reading, run) and _is_person(reading, source):
        return True
    if speech.declines and run[0] > source[0] and _is_complement(reading, run):
        return True
    if single and len(reading.written[run[0]]) == 1 and reading.cased and "." not in low[run[1] : run[1] + 1]:
        # "Sample B".
        return True
    alone = speech.declines and single
    if alone and (_is_adjective(reading, run[0], source) or (run[0] > source[0] and _of_whom(reading, run[0], source))):
        return True
    if run[1] < source[1] and low[run[1]] in reading.lex.sets["of_words"] and single:
        return True
    return speech.head_last and run[1] < source[1] and _heads_behind(reading, run[1], source)


def _heads_behind(reading: Reading, end: int, source: Range) -> bool:
    """Whether the noun that heads a source stands behind a name in it ("the Reds' new coach"), and is not that of a medium."""
    follower = reading.lex.heads.get(reading.low[end], ("",))[0]
    if follower:
        return follower not in MEDIA
    head, at = head_of(reading, source)
    return at > end and reading.lex.heads.get(head, ("",))[0] in ("person", "anonymous")


def _says_which(reading: Reading, run: Range, source: Range) -> bool:
    """Whether a single capital says of what nation or house those are that the source means ("French corn growers")."""
    return reading.lex.speech.head_last and run[1] - run[0] == 1 and _before_noun(reading, run[1], source[1])


def _before_noun(reading: Reading, at: int, end: int) -> bool:
    """Whether a plain noun goes on behind a single capital, of which the capital says what or whose ("French corn growers")."""
    if at >= end or not reading.low[at].isalpha() or not reading.written[at][0].islower():
        return False
    word, sets = reading.low[at], reading.lex.sets
    if reading.lex.heads.get(word, ("",))[0] in MEDIA:
        # "Iranian media" are many, "the Gazette newspaper" is one.
        return word in sets["plurals"]
    inflected = word.endswith((*reading.lex.finite_endings, reading.lex.speech.gerund_ending or "\0"))
    others = ("joining", "relatives", "times", "inner", "determiners")
    return not (inflected or reading.is_adverb(at) or reading.is_verb(at) or any(word in sets[name] for name in others))


def _is_person(reading: Reading, source: Range) -> bool:
    return reading.lex.heads.get(head_of(reading, source)[0], ("",))[0] == "person"


def called_in(reading: Reading, source: Range) -> Range | None:
    """The name in a source behind "by the name of" ("a resident *who is called* X Y")."""
    for k in reading.listed("called", source[0] + 1, source[1] - 1):
        first = k + 1 + (reading.low[k + 1] in reading.lex.sets["of_words"])
        if first < source[1] and (not reading.cased or reading.written[first][0].isupper()):
            return first, source[1]
    return None


def _hangs_on(reading: Reading, at: int, source: Range) -> bool:
    """``A lawyer for Mr Hale``: whether a name only says whose somebody is, behind the noun for them and a preposition."""
    low, sets, k = reading.low, reading.lex.sets, at - 1
    while k > source[0] and (low[k] in sets["titles"] or low[k] == "."):
        k -= 1
    leads = low[k] in sets["prepositions"] or low[k] in sets["of_words"]
    return leads and k > source[0] and (low[k - 1] in reading.lex.heads or low[k - 1].rstrip("s") in reading.lex.heads)


def _only_qualifies(reading: Reading, first: int, end: int, source: Range) -> bool:
    """``The Reds' coach``, ``the referee from the Lorma Cup match``: a name before a noun, or behind it and a preposition.

    With a given name it is that of whom the noun means ("the Chancellor of the Exchequer Jan Aldar").
    """
    if _hangs_on(reading, first, source):
        return True
    at = head_of(reading, source)[1]
    if end <= at:
        return True
    sets, between = reading.lex.sets, reading.low[at + 1 : first]
    led = at < first and "," not in between and any(w in sets["prepositions"] or w in sets["of_words"] for w in between)
    return led and not any(fold(reading.written[k]) in reading.given for k in range(first, end))


def link_name(reading: Reading, source: Range, kind: str) -> str:
    """The name of a link, of the core of a source: the proper name of a person, outlet or agency, else the phrase."""
    medium = medium_at(reading, *source, told=True) if kind in MEDIA else None
    if medium and medium.name:
        return reading.text[slice(*reading.span(*medium.name))]
    typed = [m for m in names_in(reading, source) if m.type == "person"] if kind == "person" else []
    typed = [m for m in typed if not _in_aside(reading, (reading.word_at(m.start), reading.word_at(m.end)), source)]
    typed = [m for m in typed if not _in_title(reading, (reading.word_at(m.start), reading.word_at(m.end)))]
    if reading.lex.speech.declines:
        typed = [m for m in typed if " " in m.text or not _says_whose(reading, reading.word_at(m.start), source)]
    if reading.lex.speech.head_last and head_of(reading, source)[0]:
        typed = [m for m in typed if not _only_qualifies(reading, reading.word_at(m.start), reading.word_at(m.end), source)]
    if len(typed) > 1 and reading.lex.speech.head_last:
        # "Kerry Hale, 29, from Upper Lormes": a place that looks like a name.
        leads = reading.lex.sets["prepositions"] | reading.lex.sets["of_words"]
        typed = [m for m in typed if reading.low[reading.word_at(m.start) - 1] not in leads] or typed
    if typed:
        named = without_place(reading, (reading.word_at(typed[-1].start), reading.word_at(typed[-1].end)), source[0])
        if (run := bearing(reading, source)) and run[0] <= named[0] < named[1] < run[1] and reading.low[named[1]] == ".":
            # "John D. Morrow".
            named = (named[0], run[1])
        while not reading.cased and named[1] + 1 < source[1] and reading.low[named[1]] in reading.lex.sets["name_particles"]:
            # "Karim bin Ali": of two names that a list has apart.
            named = (named[0], named[1] + 2)
        return reading.text[slice(*reading.span(*named))]
    run = called_in(reading, source) or bearing(reading, source)
    if run and (
        kind in ("person", "outlet", "agency")
        or (kind == "institution" and _introduced(reading, source, run) and not _name_goes_on(reading, source, run))
    ):
        return reading.text[slice(*reading.span(*run))]
    end = source[1]
    for k in range(source[0] + 1, end):
        if reading.low[k] in ",(":
            end = k
            break
    return reading.text[slice(*reading.span(source[0], max(end, source[0] + 1)))]


def _name_goes_on(reading: Reading, source: Range, run: Range) -> bool:
    """Whether small words end the name of a body ("le collectif Assiettes propres"): then all of the phrase names it."""
    at, sets = run[1], reading.lex.sets
    plain = at < source[1] and reading.written[at][0].islower() and reading.low[at].isalpha()
    names = ("prepositions", "of_words", "relatives", "times", "boundaries", "inner")
    return plain and not any(reading.low[at] in sets[name] for name in names)


def _in_title(reading: Reading, run: Range) -> bool:
    """Whether a capital belongs to a title of several words in quotation marks ("автор «Записок с чердака»")."""
    if not reading.lex.speech.quoted_names or reading.level[run[0]] < 0 or not reading.lex.speech.declines:
        return False
    quote = reading.quotes[reading.level[run[0]]]
    last = reading.word_at(quote.inner[1]) - 1
    return run[1] <= last and reading.low[last].isalpha() and reading.written[last][0].islower()


def _introduced(reading: Reading, source: Range, run: Range) -> bool:
    """Whether a noun that is no body's introduces a name ("the brewer Northgate", but "the ministry", "L'Aube")."""
    sets, low = reading.lex.sets, reading.low
    head, _ = head_of(reading, source)
    if reading.lex.heads.get(head, ("",))[0] not in _NO_BODY and head not in sets["introducers"]:
        return False
    return any(
        low[k].isalpha() and low[k] not in sets["determiners"] and low[k] not in sets["elided"] for k in range(source[0], run[0])
    )


def relay_in(reading: Reading, source: Range) -> ChainLink | None:
    """The agency inside ``une source de l'agence X``."""
    for k in range(source[0] + 1, source[1]):
        if reading.lex.heads.get(reading.low[k], ("",))[0] not in MEDIA or reading.low[k - 1] == "-":
            continue
        medium = medium_at(reading, k, source[1])
        if medium and medium.name:
            return link_of(reading, medium)
    return next(
        (
            ChainLink(name=m.text, kind=m.type, role="media", entity=m.entity, evidence=(m.start, m.end))  # type: ignore[arg-type]
            for m in names_in(reading, source)
            if m.type in MEDIA and m.start > reading.starts[source[0]]
        ),
        None,
    )
