"""What takes up the sentence before: "This is what X reported", "A medic told that to X", "That came in a statement by X"."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.heads import head_of
from sourcier.statements.joint import parted
from sourcier.statements.media import PAPERS, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.objects import has_number
from sourcier.statements.phrases import match
from sourcier.statements.publications import publisher_of, teller_of
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.verb_first.before import subject_before
from sourcier.statements.verb_first.behind import past_free
from sourcier.statements.verb_first.passed_on import from_whom, leaned_on
from sourcier.statements.verb_first.phrases import bare, noun_phrase, time_end

# A sentence of fewer words tells nothing.
_FEWEST = 3
# "And", "has": so many words may open the sentence before its verb.
_OPENERS = 2
# So many words has a subject between its verb and "that".
_SUBJECT = 14
_MARKS = frozenset('.,;؛»"”')


def sentence_before(reading: Reading, lo: int) -> Found | None:
    """What the sentence before word ``lo`` tells, where a sentence of its paragraph begins there."""
    if lo == 0 or lo in reading.paragraph_set or lo not in reading.sentence_set:
        return None
    before = reading.sentence_of(lo - 1)
    if before is None or before[1] != lo or reading.level[before[0]] >= 0:
        return None
    end = bare_end(reading, *before)
    return Found(reading.span(before[0], end), "indirect", before[0]) if end - before[0] >= _FEWEST else None


def told_until(reading: Reading, lo: int, end: int) -> Found:
    """What a sentence tells up to a word, or the words of the quotation that it is there."""
    quote = reading.quotes[reading.level[lo]] if reading.level[lo] >= 0 else None
    if quote and reading.word_at(quote.end) >= end:
        return Found(quote.inner, "direct", lo)
    return Found(reading.span(lo, end), "indirect", lo)


def told_this(reading: Reading, cue: Cue, bounds: Range, drafts: list[Draft]) -> Draft | None:
    """``A medic confirmed that to the agency``, ``A source told that to X``: who says "that" stands before it or behind it."""
    lo, hi = bounds
    low, lex = reading.low, reading.lex
    near = range(cue.end, min(hi, cue.end + _SUBJECT))
    if lex.this_words.isdisjoint(low[cue.end : near.stop]) or set("cqo").isdisjoint(cue.frames):
        return None
    lo, clause = _clause_before(reading, cue, lo, drafts)
    before = subject_before(reading, cue.start, lo) if cue.start > lo else None
    if cue.start > lo + _OPENERS and (
        before is None or before[0] > lo + _OPENERS or (clause is None and lex.stances.get(cue.lemma) == "denies")
    ):
        return None
    # "The ministry of health denied the news": with an article before it "the truth of" is "health".
    news = (k for k in near if _parts(reading, k) or (match(low, k, hi, lex.about_this) and low[k - 1] != lex.speech.article))
    at = next(news, cue.end)
    this = match(low, at, hi, lex.about_this) if at < hi else None
    led = at > cue.end and low[at - 1] in lex.sets["prepositions"]
    if this is None or (led and low[at - 1] not in lex.speech.governs.get(cue.lemma, "").split()):
        # "Denied its knowledge of that": of something else.
        return None
    after, end = at + this[0], at - led
    begin = min(past_free(reading, cue.end, end), end)
    source = bare(reading, (begin, end)) if end > begin and _closes(reading, after, hi) else None
    medium = None
    if end <= begin and before is not None:
        # "A nurse told us that".
        source = before if _closes(reading, after, hi) else None
    elif end <= begin:
        if after < hi and low[after] in lex.told_by and (medium := medium_at(reading, after + 1, hi, told=True)):
            after = medium.whole[1]
        after = past_free(reading, after, hi)
        last = noun_phrase(reading, after, hi)
        source = bare(reading, (after, last)) if last > after else None
    told_to = source is not None and not lex.sets["audiences"].isdisjoint(low[source[0] : source[0] + 2])
    told = clause or sentence_before(reading, lo) if source and can_speak(reading, source) and not told_to else None
    if told is None or source is None:
        return None
    draft = msgspec.structs.replace(draft_of(cue, told, source), downstream=medium and medium.whole)
    origin = _had_from(reading, cue, source, after, hi)
    return msgspec.structs.replace(draft, upstream=origin) if origin else draft


def _clause_before(reading: Reading, cue: Cue, lo: int, drafts: list[Draft]) -> tuple[int, Found | None]:
    """Where the clause of a verb begins, and what the clause before it in its sentence tells, if "that" may mean it."""
    first = _behind_contrast(reading, lo, cue.start)
    clause = _said_before(reading, (lo, first - 1), drafts) if first > lo + _FEWEST else None
    if clause:
        return first, clause
    begun = _behind_clause(reading, lo, cue.start)
    if begun <= lo + _FEWEST:
        return lo, None
    # "…; the radio X said that", "…, and the paper X reported that from a doctor".
    end = begun - 1 if reading.low[begun - 1] == ";" else begun - 2
    return begun, Found(reading.span(lo, end), "indirect", lo)


def _had_from(reading: Reading, cue: Cue, source: Range, after: int, hi: int) -> Range | None:
    """``The paper ascribed the news to a doctor``, ``the paper brought that from a doctor``: whom a medium has it from."""
    low, lex = reading.low, reading.lex
    if after + 1 >= hi or low[after] not in lex.sets["quoted_from"]:
        return None
    had = low[cue.start] in lex.sets["leaning"] or (
        medium_at(reading, *source) and low[after] == lex.speech.quoted_from.split()[0]
    )
    behind = noun_phrase(reading, after + 1, hi) if had else after + 1
    origin = bare(reading, (after + 1, behind)) if behind > after + 1 else None
    return origin if origin and can_speak(reading, origin) else None


def _behind_clause(reading: Reading, lo: int, at: int) -> int:
    """The word behind a semicolon, or ", and", right before a verb or the medium that is its subject; else the first one."""
    low = reading.low
    for k in range(at - 1, max(lo, at - _SUBJECT), -1):
        joined = low[k] == "," and low[k + 1] in reading.lex.sets["coordinators"]
        first = k + 1 if low[k] == ";" else k + 2 if joined else at + 1
        medium = medium_at(reading, first, at) if first < at else None
        if first == at or (medium and medium.name and medium.whole[1] == at):
            return first
    return lo


def _said_before(reading: Reading, clause: Range, drafts: list[Draft]) -> Found:
    """A clause before "but", or what somebody is said there to say ("The driver insists *that it was green*, but …")."""
    start, end = reading.span(*clause)
    last = drafts[-1].content if drafts and drafts[-1].source else (end, end)
    return Found((last[0], min(last[1], end)) if start < last[0] < end else (start, end), "indirect", clause[0])


def _behind_contrast(reading: Reading, lo: int, at: int) -> int:
    """The word behind ", but" before a verb ("There is talk of his death, *but* his agent denied that"), or the first one."""
    low, near = reading.low, range(at - 1, max(lo, at - _SUBJECT), -1)
    found = ((k, match(low, k + 1, at, reading.lex.contrast)) for k in near if low[k] == ",")
    return next((k + 1 + phrase[0] for k, phrase in found if phrase), lo)


def _parts(reading: Reading, k: int) -> bool:
    """Whether a clause, a quotation or what is said begins at a word, so that "that" behind it is of another verb."""
    verb = reading.low[k] in reading.lex.forms and not reading.is_person(k)
    return verb or reading.low[k] in ":;" or reading.low[k] in reading.lex.sets["complementisers"]


def _closes(reading: Reading, k: int, hi: int) -> bool:
    """Whether "that" stands alone: the sentence ends behind it, or goes on with whom, when and where it was told."""
    return (
        k >= hi
        or reading.low[k] in _MARKS
        or reading.low[k] in reading.lex.sets["prepositions"]
        or (k + 1 < hi and reading.low[k] in reading.lex.sets["coordinators"] and reading.low[k + 1] in reading.lex.forms)
        or reading.low[k] in reading.lex.sets["times"]
        or time_end(reading, k) > k
    )


def came(reading: Reading, cue: Cue, begin: int, hi: int) -> Draft | None:
    """``That came in a statement by the union``, ``The news stood in X, quoting Y``: where a word stands behind "that"."""
    low, lex = reading.low, reading.lex
    bounds = reading.bounds(cue.start)
    this = match(low, begin, hi, lex.about_this) if low[begin] in lex.about_this else None
    if bounds is None or this is None or cue.start > bounds[0] + _OPENERS:
        return None
    k = begin + this[0]
    tongue = match(low, k, hi, lex.prefixes) if k < hi else None
    if tongue is None and (k + 1 >= hi or low[k] not in lex.sets["during"]):
        return None
    first = k + (tongue[0] if tongue else 1)
    end = noun_phrase(reading, first, hi)
    source = bare(reading, (first, end)) if end > first else None
    if source is None or not (can_speak(reading, source) if tongue else _told_there(reading, source, hi)):
        return None
    told = sentence_before(reading, bounds[0])
    upstream = from_whom(reading, cue, end, hi)
    return msgspec.structs.replace(draft_of(cue, told, source), upstream=upstream) if told else None


def _told_there(reading: Reading, source: Range, hi: int) -> bool:
    """Whether a source is a medium, a paper or somebody's statement: where a word can stand."""
    medium = medium_at(reading, source[0], hi)
    paper = reading.lex.heads.get(head_of(reading, source)[0], ("",))[0] in PAPERS
    named = medium is not None and medium.name is not None
    return named or paper or publisher_of(reading, source) is not None or teller_of(reading, source) is not None


def news_first(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and what stands before a noun for it that says by its verb who told it, be it a sentence or part of one.

    ``The news: the paper X published it``, ``These figures a clerk gave us``, ``…, a number that the council has announced it``.
    """
    found: list[Draft] = []
    told = {draft.content for draft in drafts if draft.source}
    for lo, verb, hi, before in _news(reading):
        draft = _of_news(reading, verb, hi, before) if before.span not in told else None
        if draft is not None:
            drafts = [one for one in drafts if one.cue is None or not lo <= one.cue[0] < hi]
            found.append(draft)
    return drafts + parted(reading, found)


def _news(reading: Reading) -> Iterator[tuple[int, int, int, Found]]:
    """Where such a noun with what belongs to it begins, the word behind it, the end of its sentence, and what stands before."""
    low, lex = reading.low, reading.lex
    opening = lex.sets["pointers"] | lex.sets["given_nouns"] | lex.sets["coordinators"] | {lex.speech.article}
    for lo, hi in reading.sentences:
        if low[lo] in opening and (verb := _past_news(reading, lo, hi)) and (before := sentence_before(reading, lo)):
            yield lo, verb, hi, before
        for k in reading.listed("given_nouns", lo + _FEWEST + 1, hi - _OPENERS):
            first = k - (low[k - 1] in lex.speech.pronouns)
            first -= first < k and low[first - 1] in lex.sets["coordinators"]
            parted = low[first - 1] == "," or (low[first - 1] == ":" and first == k)
            if parted and reading.level[k] < 0 and low[lo] not in lex.forms:
                yield first, _past_kind(reading, k + 1, hi), hi, told_until(reading, lo, first - 1)
            elif _is_news(reading, k, lo):
                # "The fall of the bridge (is) news that the paper X carried it".
                yield k, k + 1, hi, Found(reading.span(lo, k), "indirect", lo)
        for k in reading.listed("putting_out", lo + _FEWEST + 1, hi - _OPENERS):
            # "…, this is what the paper X came out with it".
            first = next((j for j in range(k - 1, lo + _FEWEST, -1) if low[j] == ","), k)
            begin = first + 1 + (low[first + 1] in lex.sets["coordinators"])
            this = match(low, begin, k, lex.taken_up) if begin < k else None
            if this and begin + this[0] == k and low[k + 1] in lex.sets["resumptive"]:
                yield first + 1, k, hi, Found(reading.span(lo, first), "indirect", lo)


def _is_news(reading: Reading, k: int, lo: int) -> bool:
    """Whether a noun says right behind an event that it is news, which a verb with its object joined to it brings."""
    low, sets = reading.low, reading.lex.sets
    noun = low[k] in sets["news_items"] and low[k - 1] not in sets["prepositions"] and low[k - 1] != reading.lex.speech.article
    tells = noun and (reading.tells_event(reading.span(lo, k)) or has_number(reading, lo, k))
    return tells and low[lo] not in sets["news_items"] and not reading.has_verb(lo + 1, k)


def _past_news(reading: Reading, k: int, hi: int) -> int | None:
    """The word behind "the news", "these figures", "this is the toll that"; None where none begins at a word."""
    low, lex = reading.low, reading.lex
    k += low[k] in lex.sets["coordinators"]
    k += low[k] in lex.sets["pointers"]
    k += low[k] in lex.speech.pronouns
    k += low[k] == lex.speech.article
    if k + _OPENERS >= hi or low[k] not in lex.sets["given_nouns"]:
        return None
    return _past_kind(reading, k + 1, hi) + (low[k + 1] in lex.sets["relatives"])


def _past_kind(reading: Reading, k: int, hi: int) -> int:
    """The word behind the adjectives of such a noun, which a verb follows ("*two like* accounts that … gave")."""
    low, sets = reading.low, reading.lex.sets
    end = k
    while end + 1 < hi and (low[end] in sets["adjectives"] or low[end].endswith(reading.lex.adjective_endings)):
        end += 1
    return end if end > k and (_puts_out(reading, low[end]) or low[end + 1] in sets["resumptive"]) else k


def _puts_out(reading: Reading, word: str) -> bool:
    """Whether a word is a verb of saying or putting out with its object joined to it."""
    return any(word.endswith(end) and _tells(reading, word[: -len(end)]) for end in reading.lex.objects)


def _of_news(reading: Reading, verb: int, hi: int, before: Found) -> Draft | None:
    """Who told the news that a noun means, behind a verb of saying or putting out that has it as its object."""
    low, lex = reading.low, reading.lex
    owned = _puts_out(reading, low[verb])
    k = verb + 1
    if not owned and not (_tells(reading, low[verb]) and k < hi and low[k] in lex.sets["resumptive"]):
        return None
    while k < hi and low[k] in lex.sets["resumptive"]:
        k += 1
    k = past_free(reading, k, hi)
    to = medium_at(reading, k + 1, hi, told=True) if k + 1 < hi and low[k] in lex.told_by else None
    k = to.whole[1] if to and to.name else k
    medium = medium_at(reading, k, hi) if k < hi else None
    last = medium.whole[1] if medium and medium.name else noun_phrase(reading, k, hi) if k < hi else k
    source = bare(reading, (k, last)) if last > k else None
    if source is None or not can_speak(reading, source):
        return None
    draft = draft_of(Cue("according", verb - 1, verb + 1, "", ""), before, source)
    if medium and medium.name and (origin := leaned_on(reading, medium.whole, hi)):
        return msgspec.structs.replace(draft, source=origin, downstream=source)
    leaning = last < hi and low[verb][:-1] in lex.sets["leaning"] and low[last] in lex.sets["quoted_from"]
    origin = from_whom(reading, Cue("according", verb, verb, "", ""), last, hi) if medium and not leaning else None
    if origin and can_speak(reading, origin):
        # "Words that the paper X put on the tongue of the doctor".
        return msgspec.structs.replace(draft, source=origin, downstream=source)
    cited = (last, last + 1) if leaning else reading.find("citing", last, hi)
    end = noun_phrase(reading, cited[1], hi) if cited else 0
    if cited and end > cited[1]:
        return msgspec.structs.replace(draft, source=bare(reading, (cited[1], end)), downstream=source)
    return msgspec.structs.replace(draft, downstream=to.whole if to and to.name else None)


def _tells(reading: Reading, stem: str) -> bool:
    """Whether a verb without the object joined to it says something or puts it out; a weak letter at its end is another then."""
    lex = reading.lex
    entries = [(word, lex.forms.get(word)) for word in (stem, f"{stem[:-1]}ي")]
    out = lex.sets["putting_out"] | lex.sets["rendering"]
    return any(word in out or (one and lex.stances.get(one.lemma) != "denies") for word, one in entries)
