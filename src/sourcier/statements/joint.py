"""Media that tell the same: "X and Y report that", "selon X, Y et Z". Each of them tells it by itself."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from sourcier.records import Place, Span
from sourcier.statements.media import MEDIA, Medium, medium_at
from sourcier.statements.naming import can_speak, names_in
from sourcier.statements.phrases import match
from sourcier.statements.publications import goes_on, publisher_of
from sourcier.statements.reading import Draft, Range, Reading

# A bare noun ("Presse") is no second medium; a name of two words, or one behind a noun or an article, is.
_FEWEST = 2
# How far behind "reports by" the second of two media may begin.
_BEHIND = 10
# No name in a list is longer.
_LONGEST = 9
# Nor an aside before the second of two.
_ASIDE = 5
# A list of speakers takes so many words, and names so many of them.
_LIST, _MANY = 30, 3


def parted(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, those whose source is several media as one for each."""
    found: list[Draft] = []
    for draft in drafts:
        media = _several(reading, draft)
        if not media:
            found.append(draft)
            continue
        content = _without(reading, draft, media)
        found += [msgspec.structs.replace(draft, source=one, downstream=None, content=content) for one in media]
    return _with_others(reading, found) if reading.lex.as_well else found


def _with_others(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """``X tells that …, as does Y.``: the drafts, and what another medium tells, too, that closes the sentence."""
    found: list[Draft] = []
    for draft in drafts:
        other = _other(reading, draft)
        if other is None:
            found.append(draft)
            continue
        at, second = other
        begin = reading.word_at(draft.content[0])
        content = reading.span(begin, min(at, reading.word_at(draft.content[1]))) if begin < at else draft.content
        found += [msgspec.structs.replace(draft, content=content, source=one) for one in (draft.source, second)]
    return found


def _other(reading: Reading, draft: Draft) -> tuple[int, Range] | None:
    """Where the words begin that bring a second medium at the end of the sentence of a draft, and that medium."""
    bounds = reading.bounds(draft.cue[0]) if draft.cue and draft.source else None
    if bounds is None or draft.cue is None or draft.source is None:
        return None
    low, table = reading.low, reading.lex.as_well
    first = max(draft.cue[1], draft.source[1])
    if low[first] == "," and low[bounds[1] - 1 - (low[bounds[1] - 1] in ".;")] in reading.lex.sets["also"]:
        # "…; X le dit, Y *aussi*".
        medium = medium_at(reading, first + 1, bounds[1])
        closes = medium and medium.name and low[medium.whole[1]] in reading.lex.sets["also"]
        return (first, medium.whole) if medium and closes and medium_at(reading, *draft.source) else None
    first_told, first = reading.word_at(draft.content[0]), max(first, bounds[1] - _BEHIND)
    if reading.lex.well_words.isdisjoint(low[first : bounds[1]]):
        return None
    for at in (k for k in range(first, bounds[1] - 1) if low[k] in table):
        phrase = match(low, at, bounds[1], table)
        # "…, *as does* the Echo"; "signale la panne d'un four, *tout comme* Le Phare".
        does = phrase is not None and low[at + phrase[0] - 1] in reading.lex.sets["auxiliaries"]
        noun = low[at - 1] == "," and not reading.has_verb(first_told, at) and draft.cue[1] == first_told
        beside = at - (low[at - 1] == ",") == draft.source[1] or does or noun
        if not reading.lex.speech.verb_first and not beside:
            # "A écrit que la panne touche des médias comme Radio Velle".
            continue
        medium = medium_at(reading, at + phrase[0], bounds[1]) if phrase else None
        closes = medium and medium.name and all(not reading.low[k].isalnum() for k in range(medium.whole[1], bounds[1]))
        if medium and closes and medium_at(reading, *draft.source):
            return at - (low[at - 1] == ","), medium.whole
    return None


def _several(reading: Reading, draft: Draft) -> Sequence[Range]:
    """The words of each medium that a draft has as its source; none where it has one source."""
    if draft.source is None:
        return ()
    return (
        _listed(reading, draft.source)
        or joint_media(reading, draft.source)
        or _doubled(reading, draft.source)
        or _each_of(reading, draft.source)
        or _counted(reading, draft.source)
        or _alike(reading, draft.source)
        or _speakers(reading, draft)
        or _by_turns(reading, draft)
    )


def _by_turns(reading: Reading, draft: Draft) -> Sequence[Range]:
    """``Le Phare d'une part, La Rive de l'autre, écrivent``: the two media before the verb, which words for each of two part."""
    bounds = reading.bounds(draft.cue[0]) if draft.cue and draft.kind == "verb" else None
    if bounds is None or draft.cue is None or reading.find("by_turns", bounds[0], draft.cue[0]) is None:
        return ()
    k, found = bounds[0], list[Range]()
    while k < draft.cue[0]:
        phrase = match(reading.low, k, draft.cue[0], reading.lex.by_turns)
        if phrase or reading.low[k] == "," or reading.low[k] in reading.lex.sets["coordinators"]:
            k += phrase[0] if phrase else 1
            continue
        medium = medium_at(reading, k, draft.cue[0])
        if medium is None or medium.name is None:
            break
        found.append(medium.whole)
        k = medium.whole[1]
    return found if len(found) == _FEWEST else ()


def _doubled(reading: Reading, source: Range) -> Sequence[Range]:
    """``И портал «Луч», и газета «Заря» сообщают``: the medium between two words for "both", and the source behind them."""
    low, at = reading.low, source[0] - 1
    bounds = reading.bounds(source[0]) if at > 1 and low[at] in reading.lex.sets["both"] and low[at - 1] == "," else None
    if bounds is None or not reading.lex.speech.declines or not (_is_medium(reading, source) or can_speak(reading, source)):
        return ()
    near = range(at - 2, max(bounds[0] - 1, at - _BEHIND), -1)
    first = next((k + 1 for k in near if low[k] == low[at] and reading.level[k] == reading.level[at]), None)
    if first is None or reading.has_verb(first, at - 1):
        return ()
    medium = _ending_at(reading, first, at - 1)
    return (medium.whole if medium else (first, at - 1), source) if medium or can_speak(reading, (first, at - 1)) else ()


def _each_of(reading: Reading, source: Range) -> Sequence[Range]:
    """``Each of the paper X and the agency Y told``, where verbs stand first: the medium between "each of" and "and"."""
    low, at = reading.low, source[0] - 1
    if not reading.lex.speech.verb_first or at < _FEWEST or low[at] not in reading.lex.sets["coordinators"]:
        return ()
    bounds = reading.bounds(at)
    near = range(at - 1, max(bounds[0] if bounds else at, at - _BEHIND), -1)
    begin = next((k + 1 for k in near if low[k] in reading.lex.received and low[k - 1] in reading.lex.sets["both"]), None)
    medium = medium_at(reading, begin, at) if begin is not None and _is_medium(reading, source) else None
    return (medium.whole, source) if medium and medium.name and medium.whole[1] == at else ()


def _counted(reading: Reading, source: Range) -> Sequence[Range]:
    """``Две редакции, портал «Луч» и газета «Заря», утверждают``: the media named behind a noun for how many they are."""
    low, written = reading.low, reading.written
    comma = next((k for k in range(source[0] + 1, source[1]) if low[k] == ","), None)
    if comma is None or reading.lex.speech.verb_first:
        return ()
    # "Deux *rédactions*": a group, where media are all that is named.
    groups = (reading.lex.heads.get(reading.low[k].removesuffix("s"), ("",))[0] == "group" for k in range(source[0], comma))
    if not any(_calls_media(reading, k) for k in range(source[0], comma)) and not any(groups):
        return ()
    named = any(written[k][0].isupper() for k in range(source[0] + 1, comma))
    behind = (comma + 1, source[1])
    return () if named else (_listed(reading, behind) or joint_media(reading, behind) or ())


def _calls_media(reading: Reading, k: int) -> bool:
    """Whether a word is a noun for media, one or several."""
    word, heads = reading.low[k], reading.lex.heads
    return heads.get(word, heads.get(word.removesuffix("s"), ("",)))[0] in MEDIA


def _alike(reading: Reading, source: Range) -> Sequence[Range]:
    """``Le Phare comme La Rive font état de``: the medium before a phrase that brings the source, and the source."""
    low, lex = reading.low, reading.lex
    bounds = reading.bounds(source[0]) if low[source[0] - 1] in lex.well_words else None
    if bounds is None or not _is_medium(reading, source):
        return ()
    at = next(
        (
            k
            for k in range(source[0] - 2, source[0])
            if (found := match(low, k, source[0], lex.as_well)) and k + found[0] == source[0]
        ),
        0,
    )
    for begin in range(max(bounds[0], at - _LONGEST), at - 1):
        first = _ending_at(reading, begin, at) if low[begin] in lex.sets["articles"] or begin == bounds[0] else None
        if first and first.whole[0] == begin:
            return first.whole, source
    return ()


def _speakers(reading: Reading, draft: Draft) -> list[Range]:
    """Three and more who are said to tell the same: "according to the fire service, a hospital official and the owner"."""
    source, low, sets = draft.source, reading.low, reading.lex.sets
    behind = source is not None and draft.kind == "according" and source[1] < reading.size and low[source[1]] == ","
    bounds = reading.bounds(source[0]) if source and behind else None
    if source is None or bounds is None or low[source[0]] not in sets["determiners"]:
        return []
    found, begin = [], source[0]
    for k in range(source[0] + 1, min(bounds[1], source[0] + _LIST)):
        last = low[k] in sets["coordinators"]
        if low[k] != "," and not last:
            continue
        found.append((begin, k))
        begin = k + 1
        if last:
            end = next((j for j in range(begin, bounds[1]) if low[j] in ",.;:"), bounds[1])
            found.append((begin, end))
            break
    several = len(found) >= _MANY and begin > source[1]
    plain = several and all(_opens_phrase(reading, one) for one in found)
    # One of them may be called by a noun that no list holds.
    return found if plain and sum(can_speak(reading, one) for one in found) >= len(found) - 1 else []


def _opens_phrase(reading: Reading, one: Range) -> bool:
    """Whether a noun phrase with its article, and no clause or complement ("*de* la consommation"), stands between two words."""
    low, sets = reading.low, reading.lex.sets
    if low[one[0]] in sets["of_words"] and low[one[0] + 1] in sets["articles"]:
        return False
    return one[0] < one[1] and reading.low[one[0]] in reading.lex.sets["determiners"] and not reading.has_verb(*one)


def _without(reading: Reading, draft: Draft, media: Sequence[Range]) -> Span:
    """A content without the list of names that it begins or ends with ("according to X, Y and Z, nine died")."""
    content, begin, end = draft.content, media[0][0], media[-1][1]
    behind = end + (end < reading.size and reading.low[end] == ",")
    if behind < reading.size and reading.starts[begin] < content[0] < reading.ends[end - 1] < content[1]:
        return reading.starts[behind], content[1]
    if not content[0] < reading.starts[begin] < content[1] <= reading.ends[end - 1]:
        return content
    first = draft.cue[0] if draft.cue and draft.cue[1] <= begin else begin
    return (content[0], reading.ends[first - 2]) if first > 1 and reading.low[first - 1] == "," else content


def _listed(reading: Reading, source: Range) -> list[Range]:
    """The names of a list of media that a source belongs to; empty where it is none."""
    bounds = reading.bounds(source[0])
    if bounds is None or not reading.cased:
        return []
    low, joints = reading.low, reading.lex.sets["coordinators"]
    comma = source[0] > bounds[0] and low[source[0] - 1] == ","
    inside = not joints.isdisjoint(low[source[0] + 1 : source[1] - 1])
    behind = not inside and source[1] < bounds[1] and low[source[1]] == ","
    if not (inside or behind):
        return []
    begin = source[0]
    while comma and inside and (first := _name_before(reading, begin - 1, bounds[0])) is not None:
        begin, comma = first, first > bounds[0] and low[first - 1] == ","
    names = names_from(reading, begin, bounds[1])
    whole = bool(names) and names[-1][1] >= source[1] and any(low[name[0] - 1] in joints for name in names[1:])
    return names if whole and _are_media(reading, names) else []


def _name_before(reading: Reading, end: int, lo: int) -> int | None:
    """The first word of the name that ends before a comma at ``end`` and that nothing but the sentence or a comma opens."""
    begin = end
    while begin > lo and end - begin < _LONGEST and reading.low[begin - 1] != ",":
        begin -= 1
    return begin if name_end(reading, begin, end) == end else None


def names_from(reading: Reading, begin: int, hi: int) -> list[Range]:
    """The names that commas and a coordinator join, from a word on."""
    low, joints = reading.low, reading.lex.sets["coordinators"]
    names: list[Range] = []
    start = begin + (low[begin] in reading.lex.sets["both"])
    while start < hi and (end := name_end(reading, start, hi)):
        names.append((start, end))
        last = len(names) > 1 and low[start - 1] in joints
        nxt = end + (end < hi and low[end] == ",")
        nxt += nxt < hi and low[nxt] in joints
        if last or nxt == end:
            break
        start = nxt
    return names


def name_end(reading: Reading, begin: int, hi: int) -> int:
    """The end of the name that begins at a word, behind its article and the noun of a medium ("the site Qorrax Online"), or 0."""
    low, lex, first = reading.low, reading.lex, begin
    while first < hi and first - begin < _LONGEST and _leads(reading, first):
        first += 1
    if first >= hi or not reading.written[first][0].isupper():
        return 0
    small = lex.sets["name_links"]
    end = first + 1
    while end < hi and end - first < _LONGEST:
        more = end + 1 if low[end] in small or low[end] in "-'’&" else end
        if more >= hi or not (reading.written[more][0].isupper() or reading.written[more].isdigit()):
            break
        end = more + 1
    return end


def _leads(reading: Reading, k: int) -> bool:
    """Whether a word may stand before the name of a medium: an article, or what a medium is called."""
    word, lex = reading.low[k], reading.lex
    compound = reading.low[k + 1 : k + 2] == ["-"] and _calls_media(reading, k + 2)
    if (compound and reading.written[k][0].islower()) or (word == "-" and _calls_media(reading, k + 1)):
        # "Интернет-издание «X»".
        return True
    noun = _calls_media(reading, k) or bool(MEDIA & lex.back_nouns.get(word, frozenset()))
    return word in lex.sets["articles"] or (noun and reading.written[k][0].islower())


def _are_media(reading: Reading, names: Sequence[Range]) -> bool:
    """Whether a list is of media: most of its names are, and none is a body, a place or a person that the tables know.

    Beside an account half are enough ("Balka Mag and @balka_live").
    """
    unknown = [name for name in names if not _is_medium(reading, name)]
    accounts = any(is_account(reading, name) for name in names)
    most = len(unknown) * 2 < len(names) + accounts
    return most and len(names) > 1 and not any(_somebody_else(reading, name) for name in unknown)


def is_account(reading: Reading, name: Range) -> bool:
    """Whether a name is that of an account on a network."""
    return reading.text[reading.starts[name[0]]] == "@"


def _is_medium(reading: Reading, name: Range) -> bool:
    medium = medium_at(reading, *name)
    # A name with a number is a channel's ("Balka 24", "Balka24").
    return (medium is not None and medium.name is not None) or reading.low[name[1] - 1][-1].isdigit()


def _somebody_else(reading: Reading, name: Range) -> bool:
    """Whether a name that is no medium's is one of a place or of somebody known; whom nobody knows is taken for a person."""
    if any(one.entity or (one.type and one.type != "person") for one in names_in(reading, name)):
        return True
    first = next(k for k in range(*name) if reading.written[k][0].isupper())
    start, end = reading.span(first, name[1])
    return any(isinstance(one, Place) and one.start <= start and end <= one.end for one in reading.settings)


def joint_media(reading: Reading, source: Range) -> tuple[Range, Range] | None:
    """The words of the two media that a source names; None where it names anybody else."""
    begin = source[0]
    while begin < source[1] - 1 and reading.low[begin] in reading.lex.sets["both"]:
        begin += 1
    bounds = reading.bounds(begin) if begin < source[1] else None
    if bounds is None:
        return None
    joined = (
        reading.lex.speech.verb_first and source[1] < reading.size and reading.low[source[1]] in reading.lex.sets["coordinators"]
    )
    twice = begin > 0 and reading.low[begin - 1] in reading.lex.sets["both"]
    end = min(bounds[1], source[1] + _BEHIND) if joined or twice or goes_on(reading, source) else source[1] - 1
    for k in reading.listed("coordinators", begin + 1, end):
        second = second_medium(reading, k, bounds[1])
        if second is None:
            continue
        # "Say Transmonde and the news site X": what is joined with a medium, and no person's name.
        alike = twice or (reading.lex.speech.head_last and _is_called(reading, second) and is_sole_name(reading, begin, k))
        first = _ending_at(reading, begin, k - (twice and reading.low[k - 1] == ","), told=alike)
        if first and second and second.whole[1] >= source[1]:
            return first.whole, second.whole
    return None


def _is_called(reading: Reading, medium: Medium) -> bool:
    """Whether the noun of a medium stands before its name ("the *news site* X")."""
    before = range(medium.whole[0], medium.name[0] if medium.name else medium.whole[0])
    return any(_calls_media(reading, k) for k in before)


def is_sole_name(reading: Reading, begin: int, end: int) -> bool:
    """Whether one word with a capital, or several joined by hyphens, is all that stands between two words."""
    joined = all(reading.low[k] == "-" for k in range(begin + 1, end, 2))
    return (end - begin) % 2 == 1 and joined and all(reading.written[k][0].isupper() for k in range(begin, end, 2))


def second_medium(reading: Reading, k: int, hi: int) -> Medium | None:
    """The medium that a coordinator at a word joins, an aside before it or not ("and, *separately*, the Echo")."""
    low = reading.low
    if k + 1 >= hi or low[k] not in reading.lex.sets["coordinators"]:
        return None
    first, aside = k + 1, low[k + 1] == ","
    if aside:
        first = next((j + 1 for j in range(first + 1, min(hi - 1, first + _ASIDE)) if low[j] == ","), first)
    medium = medium_at(reading, first, hi, told=aside)
    return medium if medium and _stands_alone(medium) else None


def _ending_at(reading: Reading, begin: int, end: int, *, told: bool = False) -> Medium | None:
    """The medium, or that whose report it is, whose name ends right before a word; of two (``told``) any name is one."""
    one = medium_at(reading, begin, end, told=told)
    if one is None or one.name is None or one.whole[1] != end:
        one = publisher_of(reading, (begin, end))
    return one if one and one.name and one.whole[1] == end else None


def _stands_alone(medium: Medium) -> bool:
    name = medium.name
    return name is not None and (medium.whole[1] - medium.whole[0] >= _FEWEST)
