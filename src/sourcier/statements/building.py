"""Statements from what was found: their spans, form, stance, modality and confidence."""

from __future__ import annotations

import hashlib

from sourcier.records import NARRATED, Article, ChainLink, Form, Modality, Span, Statement
from sourcier.statements.acts import only_asks
from sourcier.statements.attitudes import KIND
from sourcier.statements.headlines import actions_in, headline_of
from sourcier.statements.mood import modality
from sourcier.statements.narrated import Told
from sourcier.statements.reading import Draft, Reading
from sourcier.statements.said_before import denies_what_was_said
from sourcier.statements.stance import negated_cue, stance

# How sure each way of finding a statement is; of the order of its precision on development data.
_CONFIDENCE = {
    "verb": 0.8,
    "according": 0.85,
    "gerund": 0.75,
    "nominal": 0.6,
    "opinion": 0.6,
    "hearsay": 0.7,
    "doubt": 0.7,
    "colon": 0.7,
    "standing": 0.6,
    KIND: 0.4,
}
_PASSING = 0.5
# A verb that no list holds.
_UNLISTED = 0.55
# Who found a statement: rules on listed words, or on a verb that no list holds.
RULES, SUPPOSED = "rules/1", "supposed/1"
# No more adverbs stand before a verb ("has since repeatedly").
_ADVERBS = 3


def confidence_of(reading: Reading, draft: Draft) -> float:
    """How sure it is that somebody says what a draft has; an attitude may be the denial of what was said."""
    if draft.kind == KIND and denies_what_was_said(reading, draft):
        return _CONFIDENCE["nominal"]
    if only_asks(reading, draft):
        return _CONFIDENCE[KIND]
    return _UNLISTED if draft.supposed else _CONFIDENCE[draft.kind]


def statement_of(reading: Reading, draft: Draft, chain: tuple[ChainLink, ...], confidence: float, reader: str) -> Statement:
    """The statement of a draft whose chain is known.

    Args:
        confidence: From 0 to 1.
        reader: Who found it, as statements name it.
    """
    source = reading.span(*draft.source) if draft.source else None
    cue = reading.span(_with_adverbs(reading, draft), draft.cue[1]) if draft.cue else None
    return Statement(
        id=_identity(reading.article, draft.content, source, cue),
        content=draft.content,
        source=source,
        cue=cue,
        chain=chain,
        form=_form(draft),
        stance=stance(reading, draft),
        modality=_modality(reading, draft),
        confidence=confidence,
        reader=reader,
    )


def _with_adverbs(reading: Reading, draft: Draft) -> int:
    """The first word of a cue, the adverbs right before its verb included ("later said", "also wants")."""
    assert draft.cue is not None
    k, sets = draft.cue[0], reading.lex.sets
    if draft.kind not in ("verb", "gerund", KIND) or reading.lex.speech.verb_first:
        return k
    begin = draft.source[1] if draft.source and draft.source[1] <= k else reading.word_at(draft.content[1])
    first = max(begin if begin <= k else 0, k - _ADVERBS)
    while k > first and reading.low[k - 1].isalpha() and (reading.low[k - 1] in sets["inner"] or reading.is_adverb(k - 1)):
        k -= 1
    return k


def _form(draft: Draft) -> Form:
    return draft.form if draft.form in ("direct", "mixed") else "indirect"  # type: ignore[return-value]


def _modality(reading: Reading, draft: Draft) -> Modality:
    """How sure a content is told to be; a tag inside it has its own two sides."""
    if draft.kind == "hearsay" and draft.lemma not in reading.lex.sets["quotatives"]:
        return "reported"
    if draft.kind == "doubt":
        return "asserted"
    start, end = reading.word_at(draft.content[0]), reading.word_at(draft.content[1])
    if start and reading.low[start - 1] in reading.lex.sets["doubting"]:
        return "reported"
    # "… would have fled, he said": what stands before its tag is no clause that hangs on it.
    past_clause = draft.past and draft.form == "indirect" and not (draft.cue and end <= draft.cue[0])
    found = modality(reading, start, end, past_clause=past_clause)
    if found == "asserted" and draft.cue and start < draft.cue[0] < end:
        after = max(draft.cue[1], draft.source[1] if draft.source else 0)
        found = modality(reading, after, end, past_clause=past_clause) if after < end else found
    if found != "reported" and draft.lemma in reading.lex.sets["excludes"] and negated_cue(reading, draft):
        return "possible"
    if found == "asserted" and draft.lemma in reading.lex.sets["guesses"]:
        return "possible"
    if found == "asserted" and draft.kind == KIND and draft.lemma in reading.lex.sets["prospects"]:
        return "possible"
    held = draft.kind == KIND and not reading.lex.speech.verb_first
    if found == "asserted" and draft.lemma in reading.lex.sets["attitude_intents" if held else "intents"]:
        return "asserted" if _tells_past(reading, start, end) else "intended"
    return found


def _tells_past(reading: Reading, start: int, end: int) -> bool:
    """Whether what somebody vows has happened ("клянётся, что машина стояла у ворот"), where a verb's ending shows the past."""
    ends, low = reading.lex.past_endings, reading.low
    asked = any(low[k].endswith(reading.lex.infinitive_endings) for k in range(start, min(end, start + _ADVERBS)))
    return (
        reading.lex.speech.declines and not asked and any(low[k].endswith(ends) and reading.is_verb(k) for k in range(start, end))
    )


def narrated_of(article: Article, told: Told, above: tuple[ChainLink, ...]) -> Statement:
    """The statement of something narrated; ``above`` is whom the headline names, from whom that is which it tells."""
    headed = above if above and _is_open(told) and _as_headlined(article, told) else ()
    return Statement(
        id=_identity(article, told.content, None, None),
        content=told.content,
        chain=headed or told.chain,
        form="narrated",
        stance=told.stance,
        modality=told.modality,
        confidence=_PASSING if told.passing else NARRATED,
        reader=RULES,
    )


def _is_open(told: Told) -> bool:
    """Whether no rule has found whom something narrated is from."""
    return told.chain[0].kind == "not_given" and told.stance == "asserts"


def _as_headlined(article: Article, told: Told) -> bool:
    """Whether something narrated is the headline, or tells what it does."""
    headline = headline_of(article)
    return headline is not None and not actions_in(article, headline).isdisjoint(actions_in(article, told.content))


def _identity(article: Article, content: Span, source: Span | None, cue: Span | None) -> str:
    return hashlib.sha256(f"{article.id}:{article.version}:{content}:{source}:{cue}".encode()).hexdigest()[:16]
