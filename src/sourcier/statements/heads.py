"""The noun that says what a source is, among the words that name it."""

from __future__ import annotations

from functools import lru_cache

from sourcier.data.roles import DOCUMENTS
from sourcier.statements.media import PAPERS
from sourcier.statements.reading import Range, Reading


@lru_cache(maxsize=16)
def head_of(reading: Reading, source: Range) -> tuple[str, int]:
    """The head noun of a noun phrase (compounds joined by hyphens), in its dictionary form, and where it stands."""
    word, at = _head_of(reading, source)
    return reading.lex.speech.lemmas.get(word, word), at


def _head_of(reading: Reading, source: Range) -> tuple[str, int]:
    """The head noun as the list of heads has it; an empty word and the first place where it has none."""
    low, heads = reading.low, reading.lex.heads
    first_known = None
    for k in range(source[0], source[1]):
        word = low[k]
        if k + 2 < source[1] and low[k + 1] == "-":
            word = f"{word}-{low[k + 2]}"
            # "Sous-traitants", "sages-femmes".
            single = f"{low[k].removesuffix('s')}-{low[k + 2].removesuffix('s')}"
            one = next((known for known in (word, word.removesuffix("s"), single) if known in heads), None)
            if one is not None:
                return one, k
            word = low[k]
        if k > source[0] and (
            word == "," or (word in reading.lex.sets["of_words"] and (first_known or _has_noun(reading, source[0], k)))
        ):
            break
        if word not in heads and word.endswith("s") and word[:-1] in heads:
            word = word[:-1]
        if word in heads:
            if reading.lex.speech.head_last:
                # "Universal Pictures" is a firm.
                named = k > source[0] and reading.written[k][0].isupper() and reading.written[k - 1][0].isupper()
                if not (named and heads[word][0] == "footage"):
                    first_known = (word, k)
                continue
            if reading.lex.speech.declines and (_inside_participle(reading, k, source) or describes(reading, k, source[1])):
                continue
            return word, k
        if k > source[0] and (word in reading.lex.sets["relatives"] or word in reading.lex.sets["prepositions"]) and first_known:
            break
    return first_known or ("", source[0])


def is_paper(reading: Reading, source: Range) -> bool:
    """Whether a source is a document or a recording by its noun."""
    return reading.lex.heads.get(head_of(reading, source)[0], ("",))[0] in PAPERS


def put_out(reading: Reading, at: int) -> bool:
    """``Footage *posted* on Telegram shows``: whether a participle stands behind a paper and says where that was put out."""
    low, sets = reading.low, reading.lex.sets
    if low[at] not in sets["put_out"] or not 0 < at < reading.size - 1 or low[at - 1] not in sets["papers"]:
        return False
    return low[at + 1] in sets["prepositions"] or low[at + 1] in sets["adverbial"] or low[at + 1] == "online"


def describes(reading: Reading, k: int, end: int) -> bool:
    """Whether a noun declined as an adjective only says of what kind the next one is ("военная прокуратура")."""
    low, lex = reading.low, reading.lex
    lemma = lex.speech.lemmas.get(low[k], "")
    # What is made of a verb governs a noun instead ("управляющий банком").
    if not lemma.endswith(lex.nominative_adjectives) or lemma.endswith(lex.governing_endings):
        return False
    if k + 1 >= end or low[k + 1] not in lex.heads:
        return False
    return (low[k] in lex.sets["nominatives"] or low[k].endswith(lex.nominative_adjectives)) == (
        low[k + 1] in lex.sets["nominatives"]
    )


def _inside_participle(reading: Reading, k: int, source: Range) -> bool:
    """Whether a noun hangs on a preposition before a nominative ("участвовавшая в исследовании климатолог")."""
    sets, low = reading.lex.sets, reading.low
    if k == source[0] or low[k - 1] not in sets["prepositions"] or k - 1 == source[0]:
        return False
    return any(low[j] in sets["nominatives"] and "," not in low[k:j] for j in range(k + 1, source[1]))


def _has_noun(reading: Reading, begin: int, end: int) -> bool:
    """Whether a noun already stands between a determiner and a preposition."""
    low, sets = reading.low, reading.lex.sets
    return any(low[k].isalpha() and low[k] not in sets["determiners"] and low[k] not in sets["elided"] for k in range(begin, end))


def owned_forms(reading: Reading, noun: str) -> frozenset[str]:
    """A noun, with the pronouns joined to it that say whose it is ("the son", before that "his son")."""
    speech = reading.lex.speech
    if not speech.verb_first:
        return frozenset({noun})
    stem = f"{noun[:-1]}{speech.joined_ending}" if noun.endswith(speech.possessor_like) else noun
    return frozenset({noun, *(f"{stem}{joined}" for joined in (*speech.possessors.split(), speech.possessor_like))})


def is_log(reading: Reading, at: int, end: int) -> bool:
    """Whether a noun for a paper or a log, where one is both, is a log by the plain noun behind it ("журнал дежурств")."""
    if not reading.lex.speech.declines or reading.low[at] not in DOCUMENTS or at + 1 >= end:
        return False
    word, sets = reading.low[at + 1], reading.lex.sets
    plain = word.isalpha() and reading.written[at + 1][0].islower() and reading.level[at] == reading.level[at + 1]
    return plain and word not in sets["phrase_enders"] and not reading.is_verb(at + 1)
