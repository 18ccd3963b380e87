"""What stands behind a colon that no verb of saying opens, where verbs can stand first ("The mayor shrugged: “…”")."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.records import Span
from sourcier.statements.clauses import clause_end
from sourcier.statements.forms import FINITE
from sourcier.statements.media import medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.reading import Draft, Range, Reading
from sourcier.statements.source_lines import named_on_line
from sourcier.statements.standing import Taken
from sourcier.statements.verb_first.before import noun_before
from sourcier.statements.verb_first.cues import feature_of_verb
from sourcier.statements.verb_first.phrases import bare, noun_phrase
from sourcier.statements.verb_first.told_before import source_named
from sourcier.statements.verb_first.topics import first_speaker

# Fewer words are a name or a number; with no more, and no verb, they are a title.
_SHORTEST, _TITLE = 2, 3
# No more words stand before the colon of an answer.
_LONGEST = 30
# And before one that only a speaker stands before; so many words that tell no event are a name, a slogan or an address.
_HEADING, _NAME = 12, 4
# What opens a headline stands before such a mark ("Breaking | The army: …"), and a title tells what nobody else may have told.
_BAR = "|"
TITLES = frozenset({"headline", "subheading"})
# A paper that says something is somebody's, or hangs somewhere.
_OF_PAPER = 2
# The noun of a headline is among so many words, its article one of them.
_OPENS = 2
# A label in brackets stands so near behind the first of them, its article one of these words.
_LABEL = 3
# A name in quotation marks with these and its article.
_QUOTED = 6
# Who may stand before a colon alone, and papers that do with whose they are ("the toll of the rescue service: …").
_SPEAKING = frozenset({"institution", "person", "anonymous", "group", "agency", "outlet"})


def behind_colons(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The speaker is the first one named in the sentence, or whoever its verb means; what others say already is left out."""
    if not reading.lex.speech.verb_first:
        return []
    taken = Taken(drafts)
    found: list[Draft] = []
    for lo, colon, hi in _colons(reading, titles=not any(draft.source for draft in drafts)):
        if (headed := _headed(reading, lo, colon, hi)) is not None:
            if not taken.overlaps(headed.content):
                found.append(headed)
            continue
        content = _content(reading, lo, colon, hi)
        if content is None or taken.overlaps(content[0]):
            continue
        verb = _verb_before(reading, lo, colon)
        source = _whose_account(reading, lo, colon) or first_speaker(reading, lo, colon)
        source = None if source and no_speaker(reading, source) else source
        if verb is None or (source is None and reading.low[verb] not in reading.lex.verbs):
            continue
        denies = any(reading.low[k] in reading.lex.sets["denying_nouns"] for k in range(lo, colon))
        lemma = next((one for one, stance in reading.lex.stances.items() if stance == "denies"), ":") if denies else ":"
        feature = feature_of_verb(reading, reading.low[verb])
        found.append(Draft(content[0], source, (verb, verb + 1), "colon", lemma, content[1], feature=feature))
    return found


def _colons(reading: Reading, *, titles: bool) -> Iterator[tuple[int, int, int]]:
    """Sentences outside quotations with the first colon of each that parts no numbers.

    Args:
        titles: Whether headlines are asked, too: what the text gives a source of its own needs none of its title.
    """
    labels = reading.article.labels if titles else ()
    heads = [(reading.word_at(one.start), reading.word_at(one.end)) for one in labels if one.label in TITLES]
    for lo, hi in [*heads, *reading.sentences]:
        for k in range(lo + 1, min(hi - 1, lo + _LONGEST)):
            numbers = reading.low[k + 1].isdigit() and reading.low[k - 1].isdigit()
            if reading.low[k] == ":" and reading.level[k] < 0 and not numbers:
                # "(Source: X)" and "Source: X." have readers of their own.
                if "(" not in reading.low[max(lo, k - _LABEL) : k] and not (lo and named_on_line(reading, lo, hi)):
                    yield lo, k, hi
                break


def _whose_account(reading: Reading, lo: int, colon: int) -> Range | None:
    """Who changes or gives *their* account before a colon ("In the interview with X, the general changed his account: …")."""
    low, lex, last = reading.low, reading.lex, colon - 1
    owned = low[last] in lex.sets["answer_nouns"] and low[last].endswith((*lex.possessors, lex.speech.possessor_like))
    source = noun_before(reading, last, lo) if owned and low[last - 1] != lex.speech.article else None
    return source if source and can_speak(reading, source) else None


def _headed(reading: Reading, lo: int, colon: int, hi: int) -> Draft | None:
    """``The ministry: no cases in the south``, ``A trader to «X»: …``, ``A warning by the rescue service: …``.

    Nothing but who speaks, and to which medium, stands before the colon; what stands behind it tells an event, or is long enough.
    """
    low, lex, nxt = reading.low, reading.lex, colon + 1
    end = clause_end(reading, nxt, hi)
    label = source_named(reading, lo, colon)
    if (colon - lo > _HEADING and label is None) or reading.level[nxt] >= 0 or end - nxt < _SHORTEST or low[hi - 1] == "?":
        return None
    if reading.sentence_of(lo) is None and not lex.sets["scenes"].isdisjoint(low[lo : lo + _OPENS]):
        return None
    content = reading.span(nxt, end)
    if label is not None:
        # "The source of the paper X is the doctor: …".
        return Draft(content, label[0], (colon, colon + 1), "colon", ":", "indirect", downstream=label[1])
    source = _speaker_alone(reading, lo, colon)
    if source is None:
        return None
    tells = reading.tells_event(content) or reading.has_verb(nxt, end) or low[nxt] in lex.sets["negations"]
    if not tells and source in (_quoted_alone(reading, lo, colon), _ministry(reading, lo, colon)):
        return None
    words = [k for k in range(nxt, end) if low[k].isalpha() and low[k] != lex.speech.article]
    if any(reading.written[k][0] == "N" for k in words[:1]) and len(words) <= _NAME:
        # "The editor: Mona Haddad".
        return None
    if not tells and len(words) <= _NAME:
        # "The ministry: 12 Harbour Street".
        return None
    if source[1] + (reading.level[source[1]] >= 0) >= colon:
        return Draft(content, source, (colon, colon + 1), "colon", ":", "indirect")
    told = _told_to(reading, source[1], colon)
    return Draft(content, source, (colon, colon + 1), "colon", ":", "indirect", downstream=told) if told else None


def _told_to(reading: Reading, k: int, colon: int) -> Range | None:
    """The medium to which somebody spoke, where nothing else parts them from the colon ("a trader *to the agency X*: …")."""
    low, lex = reading.low, reading.lex
    phrase = match(low, k, colon, lex.relays)
    first = k + 1 if low[k] in lex.told_by else k + phrase[0] if phrase else colon
    if first >= colon:
        return None
    medium = medium_at(reading, first, colon, told=True)
    if medium is not None:
        return medium.whole if medium.whole[1] >= colon - 1 else None
    quoted = reading.level[first] >= 0 and reading.word_at(reading.quotes[reading.level[first]].end) == colon
    return (first + 1, colon - 1) if quoted and first + 2 < colon else None


def _speaker_alone(reading: Reading, lo: int, colon: int) -> Range | None:
    """The noun phrase that opens a sentence, where it means somebody who speaks, or whose answer, toll or warning follows."""
    low, lex, k = reading.low, reading.lex, next((j + 1 for j in range(lo, colon - 1) if reading.low[j] == _BAR), lo)
    k += low[k] in lex.sets["coordinators"]
    if alone := _ministry(reading, k, colon) or _quoted_alone(reading, k, colon):
        return alone
    if low[k] in lex.sets["answer_nouns"]:
        k += 1 + (low[k + 1] in lex.sets["issuing"])
    noun = k + (low[k] == lex.speech.article)
    if noun >= colon or any(low[j] in lex.forms for j in range(k, colon)):
        return None
    person = reading.is_person(noun) and low[noun] not in lex.heads
    kind = lex.heads.get(low[noun], ("",))[0]
    paper = kind == "document" and low[noun] not in lex.sets["listing"]
    if not person and not paper and kind not in _SPEAKING:
        return None
    # "Analysts to «X»".
    stop = next((j for j in range(noun + 1, colon - 1) if low[j] in lex.told_by and _told_to(reading, j, colon)), colon)
    source = bare(reading, (k, noun_phrase(reading, k, stop, alone=True)))
    if paper and noun + 1 == colon:
        return source if low[noun] in lex.sets["studies"] else None
    if not paper and stop == colon and source[1] + 1 < colon and low[source[1]] in lex.sets["inside"]:
        # "An official in the bank: …".
        source = (k, noun_phrase(reading, source[1] + 1, stop, alone=True))
        return source if source[1] == colon else None
    if paper and source[1] - noun < _OF_PAPER:
        # "A notice on the door of the school: …", and no "Report: …".
        on = noun + 1 if low[noun + 1] in lex.sets["prepositions"] else colon
        end = noun_phrase(reading, on + 1, stop, alone=True) if on + 1 < stop else on
        return (source[0], stop) if end >= stop and end > on + 1 else None
    return source if source[1] > source[0] and can_speak(reading, source) else None


def _ministry(reading: Reading, k: int, colon: int) -> Range | None:
    """``The Health: …``: a field of government alone, which means its ministry."""
    alone = k + _OF_PAPER == colon and reading.low[k] == reading.lex.speech.article
    return (k, colon) if alone and reading.low[k + 1] in reading.lex.sets["ministries"] else None


def _quoted_alone(reading: Reading, k: int, colon: int) -> Range | None:
    """``«X»: …``: a name in quotation marks and nothing else."""
    number = reading.level[k]
    whole = number >= 0 and reading.word_at(reading.quotes[number].end) == colon and colon - k <= _QUOTED
    named = reading.written[k + 1][0] == "N" or reading.written[colon - 2][0] == "N" or k not in reading.sentence_set
    plain = whole and named and not reading.has_verb(k, colon) and reading.lex.sets["negations"].isdisjoint(reading.low[k:colon])
    return (k + 1, colon - 1) if plain else None


def _content(reading: Reading, lo: int, colon: int, hi: int) -> tuple[Span, str] | None:
    """What follows a colon: a quotation, or the rest of the sentence behind a word for an answer."""
    nxt = colon + 1
    if reading.level[nxt] >= 0:
        quote = reading.quotes[reading.level[nxt]]
        last = reading.word_at(quote.end) - 1
        long = last - nxt > _TITLE or reading.low[last - 1] in "?!؟" or reading.has_verb(nxt + 1, last)
        return (quote.inner, "direct") if long and last - nxt > _SHORTEST else None
    said = reading.lex.sets["answer_nouns"] | reading.lex.sets["witnessing"]
    if not any(reading.low[k] in said for k in range(lo, colon)):
        return None
    end = clause_end(reading, nxt, hi)
    return (reading.span(nxt, end), "indirect") if end - nxt >= _SHORTEST else None


def _verb_before(reading: Reading, lo: int, colon: int) -> int | None:
    """The verb nearest to a colon, or the last word of an answer where none is known there."""
    for k in range(colon - 1, lo - 1, -1):
        entry = reading.lex.forms.get(reading.low[k])
        if (entry and entry.bits & FINITE) or reading.is_verb(k):
            return k
    return next((k for k in range(lo, colon) if reading.low[k] in reading.lex.sets["answer_nouns"]), colon - 1)
