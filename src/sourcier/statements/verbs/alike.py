"""Forms that are verb of saying and noun or participle alike, in languages whose nouns stand bare before other nouns."""

from __future__ import annotations

from sourcier.statements.heads import is_paper
from sourcier.statements.naming import can_speak
from sourcier.statements.reading import Reading

# So far before the noun that a subject ends with its determiner stands ("the regional health authority").
_SUBJECT = 5
# So many words name a paper with what is said of it.
_PAPER = 10


def is_verb_here(reading: Reading, at: int) -> bool:
    """Whether a form that is noun and verb alike is a verb here: its subject stands before it, or what it opens behind it.

    ``The mayor notes three failures`` and ``the dossier claims that`` say something; ``deposit notes due in May``,
    ``wheat estimates ranged``, ``one of the key suspected gangs`` do not.
    """
    if _goes_on_as_noun(reading, at) or _restricted(reading, at) or _is_counted(reading, at):
        return False
    return _subject_before(reading, at) or _opens(reading, at)


def _is_counted(reading: Reading, at: int) -> bool:
    """Whether a participle only says of which kind those are that a number before it counts ("12 *suspected* cases")."""
    nxt = reading.low[at + 1]
    plain = nxt.isalpha() and nxt not in reading.lex.sets["complementisers"] and nxt not in reading.lex.sets["articled"]
    number = reading.low[at - 1][0].isdigit() or reading.counted(at - 1)
    return number and plain and reading.low[at].endswith(reading.lex.finite_endings)


def _goes_on_as_noun(reading: Reading, at: int) -> bool:
    """Whether the predicate of the form as a noun follows ("machinery orders rose")."""
    if at + 1 >= reading.size:
        return False
    nxt = reading.low[at + 1]
    return reading.is_verb(at + 1) and nxt not in reading.lex.sets["complementisers"] and nxt not in reading.lex.speech.pronouns


def _subject_before(reading: Reading, at: int) -> bool:
    """Whether what can be its subject stands right before: a pronoun, a name, a listed noun that no preposition governs."""
    low, lex, sets = reading.low, reading.lex, reading.lex.sets
    k = at - 1
    while k > 0 and (low[k] in sets["inner"] or reading.is_adverb(k)):
        k -= 1
    if k < 0 or low[k] in lex.speech.pronouns or low[k] in sets["relatives"] or low[k] in sets["plurals"]:
        return True
    if not low[k].isalpha():
        return not low[k].isalnum() and low[k] != "-"
    if reading.written[k][0].isupper():
        if k not in reading.sentence_set:
            return True
        # "Jobless *claims in* Velm fell".
        governs = reading.low[at + 1] in sets["prepositions"] and low[k] not in lex.heads
        return can_speak(reading, (k, k + 1)) and not governs
    return (low[k] in lex.heads and not _governed(reading, k)) or _opened_by_paper(reading, at)


def _restricted(reading: Reading, at: int) -> bool:
    """Whether a plain word behind "that" makes it relative to a noun behind one capital ("Gulf *states that host* bases")."""
    k, sets = at + 2, reading.lex.sets
    capital = at > 0 and reading.written[at - 1][0].isupper() and not (at > 1 and reading.written[at - 2][0].isupper())
    if not capital or reading.low[at + 1] not in sets["complementisers"]:
        return False
    word = reading.low[k]
    return not (
        word in sets["determiners"]
        or word in reading.lex.speech.pronouns
        or reading.written[k][0].isupper()
        or word[0].isdigit()
        or reading.counted(k)
    )


def _opened_by_paper(reading: Reading, at: int) -> bool:
    """Whether a paper or a recording opens the sentence, with what is said of it ("a clip filmed from a boat shows")."""
    before = reading.low[max(0, at - _PAPER) : at]
    sentence = None if reading.lex.sets["papers"].isdisjoint(before) else reading.sentence_of(at)
    if sentence is None or not 1 < at - sentence[0] <= _PAPER or "," in reading.low[sentence[0] : at]:
        return False
    verbs = [k for k in range(sentence[0], at) if reading.is_verb(k)]
    # "Filmed from a boat" is no verb of its own.
    return all(reading.low[k].endswith(reading.lex.finite_endings) for k in verbs) and is_paper(reading, (sentence[0], at))


def _governed(reading: Reading, noun: int) -> bool:
    """Whether a preposition stands before a noun and no determiner between the two ("according to official figures")."""
    low, sets = reading.low, reading.lex.sets
    for k in range(noun - 1, max(-1, noun - _SUBJECT), -1):
        if low[k] in sets["determiners"] or low[k] in sets["possessives"] or not low[k].isalpha():
            return False
        if low[k] in sets["prepositions"] and low[k] not in sets["of_words"]:
            return True
    return False


def _opens(reading: Reading, at: int) -> bool:
    """Whether a content begins behind it: a clause with its conjunction, a quotation, a noun phrase with its determiner."""
    low, sets, nxt = reading.low, reading.lex.sets, at + 1
    if nxt >= reading.size:
        return False
    if reading.level[nxt] != reading.level[at]:
        return True
    if low[nxt] in sets["complementisers"]:
        # "Bank notes that can be exchanged".
        return nxt + 1 < reading.size and not (low[nxt + 1] in sets["auxiliaries"] or reading.is_verb(nxt + 1))
    if low[nxt] in sets["infinitive_markers"]:
        # "The gang claims to have left", and no "round of bill offers to help".
        article = at > 1 and (low[at - 2] in sets["definite"] or low[at - 2] in sets["indefinite"])
        opens = article or at - 1 in reading.sentence_set
        return opens and nxt + 1 < reading.size and low[nxt + 1] not in sets["determiners"]
    if low[nxt] == ":":
        return True
    if low[nxt][0].isdigit() or reading.counted(nxt):
        return True
    return low[nxt] in sets["determiners"] or low[nxt] in sets["possessives"] or low[nxt] in reading.lex.speech.pronouns
