"""Whose words a quotation is, told behind it: "«…». Так вспоминает ту ночь врач", "«…». Автор этих слов — мэр"."""

from __future__ import annotations

from sourcier.statements.clauses import Found, draft_of
from sourcier.statements.fronted import trim
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source import left_of
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken
from sourcier.statements.verb_first.behind import past_free, past_pronoun
from sourcier.statements.verb_first.phrases import bare, noun_phrase

# A shorter quotation is a title or a name.
_FEWEST = 4
# How far behind "so" the verb stands, and behind the verb the speaker.
_VERB, _SPEAKER = 3, 9
# Who speaks, before the verb, takes no more words.
_LONGEST = 20
_BETWEEN = frozenset(",.—–-؛:،")


def by_these_words(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Quotations behind which a sentence or a clause says whose words they are, where nothing else found who speaks."""
    places = reading.sought.get("behind_words", ())
    if not places:
        return []
    taken, found = Taken([draft for draft in drafts if draft.source]), list[Draft]()
    for at in places:
        phrase, bounds = match(reading.low, at, reading.size, reading.lex.behind_words), reading.sentence_of(at)
        quote = _quote_before(reading, at)
        if phrase is None or bounds is None or quote is None or taken.overlaps(quote) or reading.level[at] >= 0:
            continue
        end = at + phrase[0]
        read = {"whose": _named, "subject": _subject}.get(phrase[1], _speaker)
        source = read(reading, end, bounds[1])
        if source is not None:
            cue = Cue("according", at, end, "", "")
            found.append(draft_of(cue, Found(quote, "direct", reading.word_at(quote[0])), source))
    return found


def _quote_before(reading: Reading, at: int) -> tuple[int, int] | None:
    """What stands in the quotation marks that close right before a word, marks apart."""
    k = at - 1
    while k >= 0 and reading.level[k] < 0 and (reading.low[k] in _BETWEEN or reading.low[k] == reading.lex.speech.article):
        k -= 1
    if k < 0 or reading.level[k] < 0 or at - k > _VERB + 1:
        return None
    quote = reading.quotes[reading.level[k]]
    first = reading.word_at(quote.start)
    return quote.inner if k - first >= _FEWEST and (first in reading.sentence_set or reading.low[first - 1] in ":—–") else None


def _named(reading: Reading, k: int, hi: int) -> Range | None:
    """Whom a phrase names right behind it, past a dash, and past who it is not ("not the mayor, but his driver")."""
    low, sets = reading.low, reading.lex.sets
    while k < hi and low[k] not in sets["negations"] and (low[k] in "—–-:" or low[k] in sets["inner"]):
        k += 1
    if k < hi and low[k] in sets["negations"]:
        k = next((j + 2 for j in range(k, hi - 2) if low[j] == "," and low[j + 1] in sets["contrast_words"] | {"а"}), hi)
    if k >= hi:
        return None
    if reading.lex.speech.verb_first:
        end = noun_phrase(reading, k, hi)
        source = bare(reading, (k, end)) if end > k else None
    else:
        source = trim(reading, right_of(reading, k, hi, told=True))
    return source if source and can_speak(reading, source) else None


def _subject(reading: Reading, k: int, hi: int) -> Range | None:
    """Who stands before the verb behind "by these words" ("par ces mots, *une infirmière* résume la nuit")."""
    k += reading.low[k] in (",", "'")
    verb = next((j for j in range(k + 1, min(hi, k + _LONGEST)) if reading.is_verb(j)), None)
    source = trim(reading, left_of(reading, verb, k)) if verb is not None else None
    return source if source and source[0] == k and can_speak(reading, source) and not no_speaker(reading, source) else None


def _speaker(reading: Reading, k: int, hi: int) -> Range | None:
    """The subject of the verb behind "so" or "with these words"."""
    if reading.lex.speech.verb_first:
        if (
            k >= hi
            or not reading.low[k].isalpha()
            or reading.low[k] in reading.lex.heads
            or reading.low[k] == reading.lex.speech.article
        ):
            return None
        begin = past_free(reading, past_pronoun(reading, k + 1, hi), hi)
        end = noun_phrase(reading, begin, hi)
        source = bare(reading, (begin, end)) if end > begin else None
        return source if source and can_speak(reading, source) else None
    verb = next((j for j in range(k, min(hi, k + _VERB)) if reading.is_verb(j)), None)
    if verb is None:
        return None
    nominatives, low = reading.lex.sets["nominatives"], reading.low
    for j in range(verb + 1, min(hi, verb + _SPEAKER)):
        if low[j] in nominatives and low[j - 1] not in reading.lex.sets["prepositions"] and reading.written[j][0].islower():
            begin = j
            while begin - 1 > verb and low[begin - 1].endswith(reading.lex.nominative_adjectives):
                begin -= 1
            return trim(reading, right_of(reading, begin, hi, told=True))
    return None
