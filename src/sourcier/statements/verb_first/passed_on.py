"""What a medium has from somebody: "X informed the agency that …", "the paper reported from a player that …"; and its news."""

from __future__ import annotations

import msgspec

from sourcier.statements.clauses import Found, bare_end, clause_end, draft_of
from sourcier.statements.genders import gender_of_noun
from sourcier.statements.media import MARKS, MEDIA, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.verb_first.before import subject_before
from sourcier.statements.verb_first.opened import REACH, content, object_of
from sourcier.statements.verb_first.phrases import bare, noun_phrase, time_end

# "Which has carried the news on its site from": between a verb and the preposition, and between a verb and its medium.
_LEANS = 6
# News of less than so many words names no event.
_SHORTEST_NEWS = 2
# So many words may part a medium from what leads to the clause of its news.
_LEAD = 4


def informed_by(reading: Reading, cue: Cue, source: Range, end: int, hi: int) -> Draft | None:
    """``X informed the agency Y that …``: the medium that stands right behind the speaker passes it on."""
    if "t" not in cue.frames or not can_speak(reading, source):
        return None
    medium = medium_at(reading, end, hi, told=True)
    found = content(reading, cue, medium.whole[1], hi) if medium else None
    return msgspec.structs.replace(draft_of(cue, found, source), downstream=medium.whole) if medium and found else None


def carried_by(reading: Reading, cue: Cue, source: Range, end: int, found: Found, hi: int) -> Draft | None:
    """``The paper reported from a player … that``: a medium has it from whom it names behind "from"."""
    origin = from_whom(reading, cue, end, hi)
    if origin is None or origin[1] > found.opened or not medium_at(reading, *source):
        return None
    return msgspec.structs.replace(draft_of(cue, found, origin), downstream=source)


def from_whom(reading: Reading, cue: Cue, k: int, hi: int) -> Range | None:
    """Whom a medium has it from, right behind it ("…, as the paper X quoted from the mayor")."""
    speech, k = reading.lex.speech, time_end(reading, k)
    if k + 2 < hi and (tongue := match(reading.low, k, hi, reading.lex.prefixes)) and tongue[1] == "to":
        # "On the tongue of", "according to".
        end = noun_phrase(reading, k + tongue[0], hi)
        return bare(reading, (k + tongue[0], end)) if end > k + tongue[0] else None
    opener = speech.quoted_from.split()[0]
    if k + 1 >= hi or reading.low[k] != opener or opener in speech.governs.get(cue.lemma, "").split():
        return None
    end = noun_phrase(reading, k + 1, hi)
    return bare(reading, (k + 1, end)) if end > k + 1 else None


def carrier_between(reading: Reading, comma: int, hi: int) -> tuple[Range, int] | None:
    """A medium that carries it, between two commas ("…, *according to the paper X*, …", "*as X quoted*"), and the second."""
    low, lex = reading.low, reading.lex
    if comma + 3 >= hi or low[comma] != ",":
        return None
    how = match(low, comma + 1, hi, lex.as_phrases)
    entry = lex.forms.get(low[comma + 1 + how[0]]) if how else None
    phrase = None if how else match(low, comma + 1, hi, lex.prefixes) or match(low, comma + 1, hi, lex.citing)
    if (how and entry is None) or not (how or phrase):
        return None
    begin = comma + 2 + how[0] if how else comma + 1 + (phrase[0] if phrase else 0)
    medium = medium_at(reading, begin, hi, told=phrase is not None) if begin < hi else None
    closed = medium is not None and medium.name is not None and medium.whole[1] < hi and low[medium.whole[1]] == ","
    return (medium.whole, medium.whole[1]) if medium and closed else None


def quoted_as(reading: Reading, cue: Cue, medium: Range | None, bounds: Range) -> Draft | None:
    """``The radio quoted from a source his saying that …``: the source stands behind "from", who quotes it before."""
    lo, hi = bounds
    begin = medium[1] if medium else cue.end
    at = _leads_to_source(reading, cue, medium, begin, hi)
    if at is None:
        # "The agency X reported that …": its own news; a driver carries passengers.
        found = content(reading, msgspec.structs.replace(cue, frames="c"), begin, hi) if medium else None
        return draft_of(cue, found, medium) if medium and found and medium_at(reading, *medium) else None
    # "Relied on *the words of* the doctor".
    at += reading.low[at + 1] in reading.lex.sets["own_words"] and reading.low[at + 2] != ":"
    end = noun_phrase(reading, at + 1, hi)
    if end <= at + 1:
        return None
    end = _before_words(reading, at + 1, end, hi)
    quoted = reading.lex.sets["quoted_words"]
    source = bare(reading, (at + 1, end))
    k = next((j for j in range(end, min(hi, end + REACH)) if reading.low[j] in quoted), end)
    if end < hi and reading.low[end] in reading.lex.sets["denying_nouns"]:
        k = end
    named = k < hi and reading.low[k] in quoted | reading.lex.sets["denying_nouns"]
    whole = msgspec.structs.replace(cue, frames="cqo")
    talk = _talk(reading, end, hi)
    found = object_of(reading, whole, talk, hi) if talk else content(reading, whole, k, hi)
    found = found or (object_of(reading, whole, k + 1, hi) if named else None)
    brings = (talk or (end < hi and reading.low[end] == ":")) and medium is not None and medium_at(reading, *medium) is not None
    if found is None or (cue.lemma in reading.lex.needs and not (named or brings)):
        return None
    if k < hi and reading.low[k] in reading.lex.sets["denying_nouns"]:
        cue = msgspec.structs.replace(cue, lemma=_denying(reading))
    cue = msgspec.structs.replace(cue, feature=gender_of_noun(reading, reading.low[source[0]]) or "m")
    if medium is None:
        medium = subject_before(reading, cue.start, lo)
    return msgspec.structs.replace(draft_of(cue, found, source), downstream=medium)


def _leads_to_source(reading: Reading, cue: Cue, medium: Range | None, begin: int, hi: int) -> int | None:
    """The word right before whom a medium quotes: "on the tongue of", "from", or what its verb governs."""
    low, lex = reading.low, reading.lex
    tongue = match(low, begin, hi, lex.prefixes) if begin < hi and medium else None
    if tongue and tongue[1] == "to":
        return begin + tongue[0] - 1
    leads = lex.sets["quoted_from"] | frozenset(lex.speech.governs.get(cue.lemma, "").split())
    at = next((k for k in range(begin, min(hi, begin + REACH)) if low[k] in leads), None)
    # "The channel X showed the account of the doctor: …".
    own = at is None and medium and begin + 1 < hi and low[begin] in lex.sets["own_words"]
    return begin - 1 if own else at


def _before_words(reading: Reading, begin: int, end: int, hi: int) -> int:
    """Where the phrase for whom a medium quotes ends: what is said is no part of who says it."""
    low, lex = reading.low, reading.lex
    # "Quoted from a Western diplomat the saying that".
    words = (j for j in range(begin + 1, end) if low[j] in lex.sets["quoted_words"])
    end = next((j - (low[j - 1] == lex.speech.article) for j in words), end)
    # "Ascribed to the lawyer X Y *the talk of*": "talk" is spelled like "modern".
    return next((j for j in range(begin + 1, end) if _talk(reading, j, hi) and low[j] == lex.speech.article), end)


def _talk(reading: Reading, k: int, hi: int) -> int:
    """The word behind "to talk of", which leads from whom a medium quotes to an event; 0 where none begins at a word."""
    low, lex = reading.low, reading.lex
    if k + 2 < hi and low[k] in lex.sets["inside"] and low[k + 1] in lex.sets["news_links"]:
        # "In the matter of".
        return k + 2
    # "Ascribed to the lawyer *the talk of*" has no preposition.
    k += k < hi and (low[k] in lex.told_by or low[k] in lex.sets["inside"])
    leads = k + 3 < hi and low[k] == lex.speech.article
    return k + 3 if leads and low[k + 1] in lex.sets["occasions"] and low[k + 2] in lex.sets["news_links"] else 0


def leaned_on(reading: Reading, source: Range, hi: int) -> Range | None:
    """``…, according to the paper X, which has the news from Y``: whom the relative clause behind a medium names."""
    low, lex, k = reading.low, reading.lex, source[1]
    k += k < hi and low[k] in MARKS
    if k + 4 < hi and low[k] == "," and low[k + 1] in lex.sets["coordinators"] and low[k + 2] in lex.speech.pronouns:
        # "…, and it took it from".
        k += 2
    if (
        k + 2 >= hi
        or not (low[k] in lex.sets["relatives"] or low[k] in lex.speech.pronouns)
        or low[k + 1] not in lex.sets["leaning"]
    ):
        return None
    near = range(k + 2, min(hi, k + 2 + _LEANS))
    at = next((j for j in near if low[j] in lex.sets["quoted_from"]), None)
    end = noun_phrase(reading, at + 1, hi) if at is not None else 0
    return bare(reading, (at + 1, end)) if at is not None and end > at + 1 else None


def news_of(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Drafts with the news that media put out, in the place of what was found inside them.

    ``The paper X published, quoting Y, the news of the fall of the town``; ``X was the first to bring the news of …``.
    """
    for noun in reading.listed("news_items", 0, reading.size):
        bounds = reading.bounds(noun)
        # "The paper X News" has it in its name; an "agency of news" is one.
        named = reading.written[noun][0] == "N" or reading.lex.heads.get(reading.low[noun - 1], ("",))[0] in MEDIA
        told = reading.level[noun] < 0 and not named
        draft = _news(reading, noun, bounds) if bounds and told else None
        if draft is None or bounds is None:
            continue
        whole = reading.span(*bounds)
        kept = [one for one in drafts if not (one.cue and whole[0] <= reading.starts[one.cue[0]] < whole[1])]
        drafts = [*kept, draft]
    for draft in _reprinted(reading):
        sentence = reading.bounds(draft.cue[0]) if draft.cue else None
        drafts = [one for one in drafts if not (one.cue and sentence and sentence[0] <= one.cue[0] < sentence[1])] + [draft]
    return drafts


def _news(reading: Reading, noun: int, bounds: Range) -> Draft | None:
    (lo, hi), low, lex = bounds, reading.low, reading.lex
    verb = next((k for k in range(noun - 1, max(lo - 1, noun - REACH), -1) if low[k] in lex.sets["putting_out"]), None)
    if verb is None or noun + 2 >= hi or low[noun - 1] == lex.speech.article:
        return None
    medium = _publisher(reading, verb, noun, lo)
    if medium is None or (verb > lo and match(low, verb - 1, hi, lex.as_phrases)):
        return None
    if other := _of_other(reading, noun, medium, hi, verb):
        return other
    begin = noun + 1 + (low[noun + 1] in lex.sets["news_links"])
    end = clause_end(reading, begin, hi)
    cited = reading.find("citing", lo, hi)
    origin = (cited[1], noun_phrase(reading, cited[1], hi)) if cited else None
    if cited and cited[0] > begin:
        end = min(end, cited[0])
    elif cited is None and (between := _from_between(reading, medium, noun)):
        origin = between
    elif cited is None and low[verb] in lex.sets["leaning"]:
        origin = _origin(reading, begin, end)
        end = origin[0] - 1 if origin else end
    if end - begin < _SHORTEST_NEWS:
        return None
    cue = Cue("according", verb, verb + 1, low[verb], "")
    told = draft_of(cue, Found(reading.span(begin, bare_end(reading, begin, end)), "indirect", begin), medium)
    if origin is None or origin[1] <= origin[0]:
        return told
    return msgspec.structs.replace(told, source=bare(reading, origin), downstream=medium)


def _reprinted(reading: Reading) -> list[Draft]:
    """``The paper X put out again what the agency Y brought of the fall of the town``: what the other medium told."""
    found: list[Draft] = []
    low, lex = reading.low, reading.lex
    for again in reading.listed("rendering", 0, reading.size):
        bounds = reading.bounds(again)
        medium = (
            medium_at(reading, again + 1, bounds[1]) if bounds and again <= bounds[0] + 1 and reading.level[again] < 0 else None
        )
        if bounds is None or medium is None or medium.name is None:
            continue
        near = range(medium.whole[1], min(bounds[1] - _LEAD, medium.whole[1] + _LEAD))
        verb = next((k + 1 for k in near if low[k] in lex.sets["what_words"]), None)
        other = medium_at(reading, verb + 1, bounds[1]) if verb and _puts_out(reading, low[verb]) else None
        about = other.whole[1] if other and other.name else bounds[1]
        if verb is None or other is None or about + _SHORTEST_NEWS >= bounds[1] or low[about] not in lex.sets["news_links"]:
            continue
        content = reading.span(about + 1, bare_end(reading, about + 1, clause_end(reading, about + 1, bounds[1])))
        cue = Cue("according", again, verb + 1, low[again], "")
        told = draft_of(cue, Found(content, "indirect", about + 1), other.whole)
        found.append(msgspec.structs.replace(told, downstream=medium.whole))
    return found


def _puts_out(reading: Reading, word: str) -> bool:
    """Whether a word is a verb by which media put something out, with its object joined to it or not ("what *it brought*")."""
    stems = (word.removesuffix(ending) for ending in ("", *reading.lex.objects))
    return any(stem in reading.lex.sets["putting_out"] or stem in reading.lex.forms for stem in stems)


def _from_between(reading: Reading, medium: Range, noun: int) -> Range | None:
    """``Carried the paper X *from a source in the harbour* the news of the fall``: whom nothing parts from the noun for news."""
    first = medium[1] + (reading.low[medium[1]] in MARKS)
    if reading.low[first] != reading.lex.speech.quoted_from.split()[0] or first + 1 >= noun:
        return None
    end = noun_phrase(reading, first + 1, noun)
    while (
        end < noun
        and reading.low[end] in reading.lex.sets["inside"]
        and (behind := noun_phrase(reading, end + 1, noun)) > end + 1
    ):
        end = behind
    return (first + 1, noun) if end == noun else None


def _of_other(reading: Reading, noun: int, medium: Range, hi: int, verb: int) -> Draft | None:
    """``X put out again the news of the agency Y, whose gist is that …``: another medium's news."""
    other = medium_at(reading, noun + 1, hi)
    if other is None or other.name is None:
        return None
    near = range(other.whole[1], min(hi, other.whole[1] + _LEAD))
    at, link = next(((k, found) for k in near if (found := match(reading.low, k, hi, reading.lex.links))), (0, None))
    if link is None and near and reading.low[near[0]] in reading.lex.sets["news_links"]:
        # "The news of the agency Y *on* the fall of the town".
        at, link = near[0], (1, "")
    if link is None:
        return None
    begin = at + link[0]
    end = bare_end(reading, begin, clause_end(reading, begin, hi))
    if end - begin < _SHORTEST_NEWS:
        return None
    told = draft_of(
        Cue("according", verb, verb + 1, reading.low[verb], ""), Found(reading.span(begin, end), "indirect", begin), other.whole
    )
    return msgspec.structs.replace(told, downstream=medium)


def _publisher(reading: Reading, verb: int, noun: int, lo: int) -> Range | None:
    """The medium behind a verb of putting out, or the one that was the first to ("X was the first to bring the news")."""
    near = range(verb + 1, noun)
    for k in [*near[:_LEANS], *range(max(lo, verb - REACH), verb)]:
        if reading.lex.heads.get(reading.low[k], ("",))[0] in MEDIA or reading.written[k][0] == "N":
            begin = k - 1 if k > lo and reading.low[k - 1] == reading.lex.speech.article else k
            medium = medium_at(reading, begin, noun if k > verb else verb)
            if medium and (medium.name or medium.own or k == verb + 1):
                return medium.whole
    return None


def _origin(reading: Reading, begin: int, end: int) -> Range | None:
    """Whom a medium has its news from, at the end of the clause ("carried the news of the fall of the town *from* a source")."""
    opener = reading.lex.speech.quoted_from.split()[0]
    for k in range(end - 2, begin + _SHORTEST_NEWS - 1, -1):
        if reading.low[k] == opener and not reading.low[k + 1].isdigit():
            source = bare(reading, (k + 1, noun_phrase(reading, k + 1, end)))
            return source if source[1] >= end and can_speak(reading, source) else None
    return None


def _denying(reading: Reading) -> str:
    """A verb of denial, whose stance a noun of denial has."""
    return next(verb for verb, stance in reading.lex.stances.items() if stance == "denies")
