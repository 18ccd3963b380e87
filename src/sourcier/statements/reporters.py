"""Reporters of media: whoever reports for a medium is that medium, and what they have seen is told by it."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.statements.clauses import clause_end
from sourcier.statements.declined.ours import ours
from sourcier.statements.fronted import trim
from sourcier.statements.media import MEDIA, Medium, medium_at
from sourcier.statements.naming import can_speak, names_in
from sourcier.statements.objects import goes_on_doing, has_number
from sourcier.statements.phrases import match
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.standing import Taken

# How far behind "a reporter" the medium may be named ("a special correspondent of the news agency").
_NEAR = 5
# What somebody saw has as many words.
_SHORTEST = 2
# "Saw on Monday at the scene a reporter of the Beacon": how far before its subject a verb may stand.
_BEFORE = 5
# How far behind a verb of finding out its clause may open.
_FOUND_OUT = 9
_MARKS = frozenset("«\"“„'’")


def medium_of(reading: Reading, source: Range) -> Medium | None:
    """The medium for which a source that is named by nothing else reports ("a Beacon reporter"); None for anybody else."""
    at = next(iter(reading.listed("reporters", *source)), None)
    if at is None:
        return None
    if at and reading.low[at - 1] in reading.lex.sets["own_possessives"]:
        return Medium(None, (at - 1, at + 1), "outlet", own=True)
    bounds = reading.bounds(at)
    lo, hi = bounds or source
    if reading.lex.speech.verb_first and reading.low[at - 1] == reading.lex.speech.article and at + 1 >= source[1]:
        # "A member of *the crew* told the paper X": a noun with its article is nobody's crew.
        return None
    medium = _before(reading, lo, at) or _behind(reading, at, hi)
    if medium is None or (medium.name is None and not (medium.own or reading.lex.speech.verb_first)):
        return None
    # Somebody with a name of their own is somebody; "Radio Lormes" is taken for one, too.
    first, last = min(source[0], medium.whole[0]), max(source[1], medium.whole[1])
    start, end = reading.span(*medium.whole)
    sure = medium_at(reading, medium.whole[0], hi) is not None
    people = (name for name in names_in(reading, (first, last)) if name.type == "person")
    return None if any(not (sure and start <= name.start and name.end <= end) for name in people) else medium


def _before(reading: Reading, begin: int, at: int) -> Medium | None:
    """The medium right before the noun, where nouns end their phrase ("a Marsh Courier reporter", "the Beacon's reporter")."""
    if not reading.lex.speech.head_last:
        return None
    sets = reading.lex.sets
    between = sets["determiners"] | sets["prepositions"] | sets["agents"] | frozenset(",;:()—–")
    end = at
    while end > begin and not reading.written[end - 1][0].isupper():
        if reading.low[end - 1] in between:
            # "Near Lorvik, according to a reporter": what is named before the phrase is not who the reporter works for.
            return None
        end -= 1
    first = end
    while (
        first > begin
        and reading.written[first - 1][0].isupper()
        and reading.low[first - 1] not in reading.lex.sets["determiners"]
    ):
        first -= 1
    return medium_at(reading, first, end, told=True) if first < end and at - end < _NEAR else None


def _behind(reading: Reading, at: int, hi: int) -> Medium | None:
    """The medium behind the noun: after "of", in quotation marks, behind the noun of a medium, or by a name that media bear."""
    low, lex = reading.low, reading.lex
    leads = lex.sets["reporter_links"]
    for k in range(at + 1, min(hi - 1, at + 1 + _NEAR)):
        if low[k] in ",;:." or reading.is_verb(k):
            return None
        if low[k] in _MARKS or lex.heads.get(low[k], ("",))[0] in MEDIA:
            return medium_at(reading, k, hi, told=True)
        if low[k] in leads and low[k + 1] not in leads:
            first = k + 2 if low[k + 1] in _MARKS and k + 2 < hi else k + 1
            if medium := medium_at(reading, first, hi, told=True):
                return medium
        elif k == at + 1 and (medium := medium_at(reading, k, hi)):
            return medium
    return None


def established(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What media have found out by themselves ("the Beacon has established through its own reporting that …")."""
    found: list[Draft] = []
    taken = Taken(drafts)
    for verb in reading.listed("establishing", 0, reading.size):
        bounds = reading.bounds(verb)
        if bounds is None or verb - 1 <= bounds[0] or reading.low[verb - 1] not in reading.lex.sets["auxiliaries"]:
            continue
        near = range(verb + 1, min(bounds[1] - _SHORTEST, verb + _FOUND_OUT))
        that = next((k for k in near if reading.low[k] in ",.;:" or reading.low[k] in reading.lex.sets["complementisers"]), verb)
        if reading.low[that] not in reading.lex.sets["complementisers"]:
            continue
        source = trim(reading, left_of(reading, verb - 1, bounds[0]))
        content = reading.span(that + 1, clause_end(reading, that + 1, bounds[1]))
        if source and _finds_out(reading, source, verb) and not taken.overlaps(content):
            found.append(Draft(content, source, (verb - 1, verb + 1), "verb", reading.low[verb], "indirect"))
    return found


def _finds_out(reading: Reading, source: Range, verb: int) -> bool:
    """Whether a medium, or in the active somebody else, is who established something ("the inquiry *has* established that")."""
    if medium_at(reading, *source) is not None:
        return True
    sets, pronoun = reading.lex.sets, reading.low[source[0]] in reading.lex.speech.pronouns
    active = reading.low[verb - 1] not in sets["passives"] and reading.lex.speech.head_last
    return active and not pronoun and can_speak(reading, source)


def witnessed(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """What reporters of named media have seen.

    ``Twelve tents burnt, as a reporter of the Beacon saw.`` ``A reporter of the Beacon saw twelve tents burn.``
    """
    found: list[Draft] = []
    spoken = [draft.source for draft in drafts if draft.source]
    taken = Taken(drafts)
    for at in reading.listed("reporters", 0, reading.size):
        bounds = reading.bounds(at)
        if bounds is None or reading.level[at] >= 0 or any(begin <= at < end for begin, end in spoken):
            continue
        if taken.overlaps(reading.span(at, at + 1)) or (medium := medium_of(reading, (at, at + 1))) is None:
            continue
        source = (min(at, medium.whole[0]), max(at + 1, medium.whole[1]))
        draft = next(_seen(reading, source, bounds), None)
        if draft and not taken.overlaps(draft.content) and all(other.content != draft.content for other in found):
            found.append(draft)
    return found + _seen_by_us(reading, found, taken) + _we_saw(reading, taken) + ours(reading, Taken([*drafts, *found]))


def _seen_by_us(reading: Reading, found: list[Draft], taken: Taken) -> list[Draft]:
    """``Our crew saw the traces of the fire``: what those have seen who report for the medium itself, where verbs stand first."""
    more: list[Draft] = []
    for at in reading.sought.get("own_voice", ()) if reading.lex.speech.verb_first else ():
        ours, bounds = match(reading.low, at, reading.size, reading.lex.own_voice), reading.bounds(at)
        draft = next(_seen(reading, (at, at + ours[0]), bounds), None) if ours and bounds and reading.level[at] < 0 else None
        if draft and not taken.overlaps(draft.content) and all(other.content != draft.content for other in found):
            more.append(draft)
    return more


def _we_saw(reading: Reading, taken: Taken) -> list[Draft]:
    """``We counted seventy lorries``, ``The pit is still there, *and we took pictures of it*``: whoever writes saw it."""
    found: list[Draft] = []
    low, lex = reading.low, reading.lex
    for at in reading.listed("we_saw", 0, reading.size) if lex.speech.verb_first else ():
        bounds = reading.bounds(at)
        if (
            bounds is None
            or reading.level[at] >= 0
            or taken.overlaps(reading.span(at, at + 1))
            or _only_thought(reading, at, bounds)
        ):
            continue
        begin, end = bounds[0], clause_end(reading, at + 1, bounds[1])
        before = next((k for k in range(at - 1, begin, -1) if low[k] == ","), None)
        if low[at].endswith(lex.objects) and before is not None:
            # "…, and we photographed it": what stands before it was seen.
            end = before
        if end - begin > _SHORTEST and not taken.overlaps(reading.span(begin, end)):
            found.append(Draft(reading.span(begin, end), (at, at + 1), (at, at + 1), "verb", low[at], "indirect"))
            taken = Taken([*taken.drafts, found[-1]])
    return found


def _only_thought(reading: Reading, at: int, bounds: Range) -> bool:
    """Whether a verb of "we" is what somebody else says, or supposes ("in our view", "that we saw", "if we saw", "as we saw")."""
    low, sets = reading.low, reading.lex.sets
    if at == bounds[0]:
        return False
    names = ("prepositions", "complementisers", "relatives", "boundaries", "negations")
    before = low[at - 1] if low[at - 1] not in sets["inner"] or at - 1 == bounds[0] else low[at - 2]
    said = any(low[k] in sets["complementisers"] or low[k] in ":?" for k in range(bounds[0], at))
    return said or any(before in sets[name] for name in names)


def _past_that(reading: Reading, begin: int, hi: int) -> int:
    """The word behind the complementiser that opens what was seen ("were able to confirm that …")."""
    sets, near = reading.lex.sets, range(begin, min(hi - 2, begin + _NEAR))
    # "A vu de ses yeux que".
    that = next((k for k in near if reading.low[k] in sets["sure_complementisers" if k > begin else "complementisers"]), None)
    if that is None or reading.has_verb(begin, that):
        return begin
    return that + 2 if reading.low[that + 1] in _MARKS else that + 1


def _heads_object(reading: Reading, k: int) -> bool:
    """Whether a noun phrase, or when it was before one, stands behind a verb ("a vu, jeudi, des familles")."""
    low, sets = reading.low, reading.lex.sets
    near = range(k, min(reading.size, k + _NEAR))
    k = next((j for j in near if low[j] != "," and not reading.is_time_word(j)), k)
    return low[k] in sets["determiners"] or reading.counted(k)


def _only_where(reading: Reading, begin: int, end: int) -> bool:
    """Whether nothing but where or when stands behind a verb that closes its sentence ("…, a reporter saw *at the scene*")."""
    end -= end > begin and reading.low[end - 1] in ".!"
    opens = begin >= end or reading.low[begin] in reading.lex.sets["prepositions"] or reading.is_time_word(begin)
    return opens and not reading.has_verb(begin, end)


def _seen(reading: Reading, source: Range, bounds: Range) -> Iterator[Draft]:
    """The attribution to a reporter who is the subject of a verb of witnessing."""
    lo, hi = bounds
    low, stops = reading.low, ",;:"
    first = next((k + 1 for k in range(source[0] - 1, lo - 1, -1) if low[k] in stops), lo)
    last = next((k for k in range(source[1], hi) if low[k] in stops), hi)
    looked = reading.listed("checking", first, last) if reading.lex.speech.verb_first else []
    for verb in sorted(reading.listed("witnessing", first, last) + looked):
        inverted = verb < source[0]
        if (inverted and source[0] - verb > _BEFORE) or source[0] <= verb < source[1]:
            continue
        if not inverted and any(
            reading.is_verb(k) for k in range(source[1], verb) if low[k] not in reading.lex.sets["auxiliaries"]
        ):
            continue
        aside = low[first] in reading.lex.sets["as_words"] or match(low, first, hi, reading.lex.as_phrases) is not None
        tag = not inverted and first > lo and reading.has_verb(lo, first - 1) and _only_where(reading, verb + 1, last)
        if aside or tag or (inverted and first > lo and not reading.lex.speech.verb_first):
            begin, end = (lo, first - 1) if first > lo else (last + 1, clause_end(reading, min(last + 1, hi - 1), hi))
        else:
            begin = _past_that(reading, max(verb + 1, source[1]), hi)
            begin += begin + 1 < hi and low[begin] == ","
            end = clause_end(reading, begin, hi) if begin < hi else begin
            if last + 1 < hi and low[last] == ":" and not reading.tells_event(reading.span(begin, max(begin + 1, last))):
                # "Our correspondent saw it for herself: …".
                begin, end = last + 1, clause_end(reading, last + 1, hi)
        if end - begin < _SHORTEST:
            continue
        content = reading.span(begin, end)
        ours = reading.low[source[0]] in reading.lex.sets["own_possessives"] and _heads_object(reading, begin)
        told = reading.tells_event(content) or has_number(reading, begin, end) or goes_on_doing(reading, begin, end)
        if aside or tag or inverted or ours or told:
            yield Draft(content, source, (verb, verb + 1), "verb", low[verb], "indirect")
