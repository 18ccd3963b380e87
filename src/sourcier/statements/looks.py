"""How an attribution looks, in words of no language: what its verb, its source, its content and their neighbours are."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from sourcier.statements.kinds import classify
from sourcier.statements.lexicon import VERB, Lexicon
from sourcier.statements.naming import can_speak, names_in
from sourcier.statements.reading import Draft, Range, Reading

_MARKS = frozenset('«»“”„‟"‹›')
# The sets that words are told by, each with a short name.
_CLASSES = (
    ("complementisers", "that"),
    ("coordinators", "and"),
    ("relatives", "which"),
    ("negations", "not"),
    ("auxiliaries", "aux"),
    ("possessives", "his"),
    ("definite", "the"),
    ("determiners", "a"),
    ("of_words", "of"),
    ("boundaries", "if"),
    ("prepositions", "in"),
    ("times", "now"),
    ("askers", "how"),
    ("infinitive_markers", "to"),
)


def looks(reading: Reading, draft: Draft, at: int, sign: str, sentence: Range, busy: set[int]) -> Iterator[str]:
    """How an attribution looks whose verb is word ``at``; what its sign may make otherwise stands with that too.

    ``busy`` are the numbers of the sentences in which somebody is known to say something.
    """
    for look in (
        *_of_verb(reading, draft, at, sentence),
        *_of_source(reading, draft, sentence),
        *_of_content(reading, draft, sentence),
    ):
        yield look
        yield f"{sign} {look}"
    yield from _of_place(reading, sentence, busy)
    yield sign


def _of_verb(reading: Reading, draft: Draft, at: int, sentence: Range) -> Iterator[str]:
    lex, low = reading.lex, reading.low
    assert draft.cue is not None
    word = low[at]
    yield f"verb {'listed' if word in lex.forms else 'form' if reading.kinds[at] & VERB else 'word'}"
    yield f"verb group {min(draft.cue[1] - draft.cue[0], 4)}"
    yield f"verb length {min(len(word), 12) // 3}"
    if reading.tells_event(reading.span(at, at + 1)):
        yield "verb event"
    if any(
        low[k] in lex.sets["negations"] for k in range(max(sentence[0], draft.cue[0] - 2), min(draft.cue[1] + 2, sentence[1]))
    ):
        yield "verb negated"
    yield f"verb before {_class(reading, draft.cue[0] - 1, sentence)}"
    yield f"verb after {_class(reading, draft.cue[1], sentence)}"
    yield f"verb after {_class(reading, draft.cue[1], sentence)} {_class(reading, draft.cue[1] + 1, sentence)}"


def _of_source(reading: Reading, draft: Draft, sentence: Range) -> Iterator[str]:
    """How the source looks: what it is, whether it can speak, on which side of the verb and how far from it."""
    assert draft.cue is not None
    source = draft.source
    if source is None:
        yield "source none"
        return
    first, size = reading.low[source[0]], source[1] - source[0]
    pronoun = reading.lex.speech.pronouns.get(first) if size == 1 else None
    kind = f"pronoun {pronoun}" if pronoun is not None else classify(reading, source, source)[0]
    speaks = "speaks" if can_speak(reading, source) else "may"
    side = "before" if source[0] < draft.cue[0] else "after"
    gap = draft.cue[0] - source[1] if side == "before" else source[0] - draft.cue[1]
    yield f"source {kind} {speaks}"
    yield f"source {speaks} {side}"
    yield f"source size {min(size, 9) // 2}"
    yield f"source gap {side} {min(max(gap, 0), 3)}"
    yield f"source opens {_class(reading, source[0], sentence)}"
    if any(reading.written[k][0].isupper() for k in range(*source)) and reading.cased:
        yield "source capital"
    yield from (f"source name {name.type}" for name in names_in(reading, source)[:2])
    if source[0] <= sentence[0] + 1:
        yield "source first"


def _of_content(reading: Reading, draft: Draft, sentence: Range) -> Iterator[str]:
    """How the content looks: its form, its size, what opens it, and where it stands."""
    assert draft.cue is not None
    first, last = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    size = last - first
    side = "before" if last <= draft.cue[0] else "around" if first < draft.cue[0] else "after"
    yield f"content {draft.form}"
    yield f"content {side}"
    yield f"content size {0 if size < 4 else 1 if size < 8 else 2 if size < 16 else 3}"
    yield f"content {'clause' if reading.has_verb(first, last) else 'phrase'}"
    yield f"content opens {_class(reading, first, sentence)}"
    if side == "after":
        yield f"content gap {min(first - draft.cue[1], 4)}"
    if last >= sentence[1] - 1:
        yield "content last"
    if first <= sentence[0] + 1:
        yield "content first"
    if reading.tells_event(draft.content):
        yield "content event"
    if reading.text[draft.content[1] - 1 : draft.content[1]] in ("!", "?", ",", ".", "…"):
        yield "content mark"
    if reading.text[draft.content[0] : draft.content[0] + 1].isupper():
        yield "content capital"


def _of_place(reading: Reading, sentence: Range, busy: set[int]) -> Iterator[str]:
    number = bisect_right(reading.sentence_starts, sentence[0]) - 1
    neighbours = ("b" if number - 1 in busy else "") + ("a" if number + 1 in busy else "")
    yield f"place {'p' if sentence[0] in reading.paragraph_set else ''}{neighbours}"
    yield f"place opens {_class(reading, sentence[0], sentence)}"
    if "?" in reading.low[sentence[0] : sentence[1]][-2:]:
        yield "place asks"


def _class(reading: Reading, at: int, sentence: Range) -> str:
    """What a word is, in words of no language."""
    if not sentence[0] <= at < sentence[1]:
        return "-"
    word, lex = reading.low[at], reading.lex
    if not word[0].isalpha():
        return "0" if word[0].isdigit() else '"' if word in _MARKS else word
    known = _known_class(lex, word)
    if known:
        return known
    if reading.written[at][0].isupper():
        return "X"
    return "adv" if reading.is_adverb(at) else "v" if reading.kinds[at] & VERB else "x"


@lru_cache(maxsize=16384)
def _known_class(lex: Lexicon, word: str) -> str:
    if word in lex.speech.pronouns:
        return "he"
    if name := next((short for name, short in _CLASSES if word in lex.sets[name]), ""):
        return name
    if word in lex.heads:
        return f"n {lex.heads[word][0].split('/')[0]}"
    return "cue" if word in lex.forms else ""
