"""Statements: who says what in an article, through whom, and what the article tells in its own voice."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from itertools import accumulate

import msgspec

from sourcier.records import CLAIMED, LIKELY, NARRATED, Article, ChainLink, Form, Modality, Span, Statement
from sourcier.statements.acts import only_acts, only_has
from sourcier.statements.ahead import told_ahead
from sourcier.statements.announced import announced
from sourcier.statements.attitudes import KIND, attitudes
from sourcier.statements.attribution import attributions
from sourcier.statements.bracketed import bracketed
from sourcier.statements.carried import with_carried
from sourcier.statements.chains import Chains, nested
from sourcier.statements.cited_next import cited_next
from sourcier.statements.colons import behind_colons
from sourcier.statements.copulas import with_copulas
from sourcier.statements.covered import covered
from sourcier.statements.credited import with_credited
from sourcier.statements.declined.brought import brought
from sourcier.statements.declined.elided import elided
from sourcier.statements.declined.papers import papers
from sourcier.statements.declined.passives import passives
from sourcier.statements.declined.tails import tails
from sourcier.statements.declined.verbless import verbless
from sourcier.statements.declined.witnesses import witnesses
from sourcier.statements.featured import featured
from sourcier.statements.firsthand import with_firsthand
from sourcier.statements.given import drafts_of
from sourcier.statements.headlines import actions_in, headline_of, named_above
from sourcier.statements.heralded import heralded
from sourcier.statements.leaning import leaning
from sourcier.statements.lexicon import lexicon
from sourcier.statements.mood import modality
from sourcier.statements.narrated import Attributed, Told, narrated
from sourcier.statements.nobody import no_speaker, passes_sentence
from sourcier.statements.objects import puts_out, tells_a_figure
from sourcier.statements.of_nobody import are_reported, takes_lives
from sourcier.statements.once_more import once_more
from sourcier.statements.own_voice import against
from sourcier.statements.owned import by_owners
from sourcier.statements.phrases import match
from sourcier.statements.publications import if_true
from sourcier.statements.readers import Remembering
from sourcier.statements.reading import Draft, Reading
from sourcier.statements.relays import cites, repeated
from sourcier.statements.reporters import established, witnessed
from sourcier.statements.retractions import retractions
from sourcier.statements.said_before import as_said_before, denier, denies_what_was_said
from sourcier.statements.side_by_side import side_by_side
from sourcier.statements.spoke import own_sight, spoke
from sourcier.statements.stance import negated_cue, stance, without_contrary, wrongly
from sourcier.statements.standing import Taken, carried_on, hearsay, speakers_with_colon, standing_quotes
from sourcier.statements.supposed import supposed
from sourcier.statements.undisputed import keeps_silent
from sourcier.statements.unheard import unheard
from sourcier.statements.verb_first.documents import in_papers
from sourcier.statements.verb_first.laid_out import laid_out
from sourcier.statements.verb_first.perceived import perceived
from sourcier.statements.verb_first.spoke_up import spoken_up
from sourcier.statements.verb_first.this import news_first
from sourcier.statements.verb_first.told_before import told_before
from sourcier.statements.words_behind import by_these_words
from sourcier.statements.wrote_us import wrote_us
from sourcier.words import fold

__all__ = ["find"]

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
_RULES, _SUPPOSED = "rules/1", "supposed/1"
# Two contents that share more than this of the longer are one.
_SAME = 0.8
# No more adverbs stand before a verb ("has since repeatedly").
_ADVERBS = 3
# How many statements back the one is looked for that another stands inside.
_LOOK_BACK = 12


def find(article: Article, reader: Remembering | None = None) -> tuple[Statement, ...]:
    """Find the statements of an article that has its mentions.

    Args:
        article: An article with ``text``, ``sentences``, ``paragraphs``, ``labels`` and ``mentions``.
        reader: What finds the attributions in the place of the rules; they do where it could not read the article.

    Returns:
        Attributions and narrated events in order of their content; empty for a language whose cues are not known.
    """
    lex = lexicon(article.language)
    if lex is None or not article.text.strip():
        return ()
    reading = Reading(article, lex)
    given = reader.attributions(article) if reader else None
    if reader is None or given is None:
        found = [(draft, _confidence(reading, draft)) for draft in _drafts(reading)]
        name = _RULES
    else:
        found, name = _in_order(reading, drafts_of(reading, given)), reader.name
    drafts = [draft for draft, _ in found]
    resolver = Chains(reading)
    chains = _chains(resolver, drafts)
    statements = [
        _statement(reading, draft, _corrector(reading, draft, chain), confidence, _SUPPOSED if draft.supposed else name)
        for (draft, confidence), chain in zip(found, chains, strict=True)
        if chain or draft.kind != "standing"
    ]
    statements = _without_what_is_denied(reading, statements)
    attributed = [Attributed(s.content, s.cue, s.chain, s.source, s.stance) for s in statements if s.confidence >= CLAIMED]
    above = named_above(article, lex, said)
    statements += [_told(article, told, above) for told in narrated(reading, attributed)]
    statements, heard = unheard(resolver, statements)
    statements += [_statement(reading, one.draft, one.chain, NARRATED, LIKELY) for one in heard]
    unique = {s.id: s for s in statements}
    return tuple(sorted(unique.values(), key=lambda s: (s.content, s.cue or s.content)))


def _confidence(reading: Reading, draft: Draft) -> float:
    """How sure it is that somebody says what a draft has; an attitude may be the denial of what was said."""
    if draft.kind == KIND and denies_what_was_said(reading, draft):
        return _CONFIDENCE["nominal"]
    return _UNLISTED if draft.supposed else _CONFIDENCE[draft.kind]


def _corrector(reading: Reading, draft: Draft, chain: tuple[ChainLink, ...]) -> tuple[ChainLink, ...]:
    """Who puts right what somebody is said to have told wrongly: the outlet that says so, be it of its own words or another's."""
    if not wrongly(reading, draft):
        return chain
    outlet = reading.article.outlet
    return tuple(link for link in chain if outlet and fold(link.name) == fold(outlet.name))


def _without_what_is_denied(reading: Reading, statements: list[Statement]) -> list[Statement]:
    """``He denied reports that a clerk was held``: what nobody else says inside a denial is what is denied, and no statement."""
    denied = sorted((one for one in statements if one.stance in ("denies", "corrects")), key=lambda one: one.content)
    starts = [one.content[0] for one in denied]
    # Of those that begin so early the one that ends last: whether one of them reaches into a content is asked in one step.
    furthest = list(accumulate(denied, _ending_later))

    def is_denied(one: Statement) -> bool:
        before = bisect_left(starts, one.content[0])
        around = furthest[before - 1] if before else None
        if around is not None and one.content[0] < around.content[1]:
            return not _speaks_inside(reading, one, around.content)
        same = denied[before] if before < len(denied) and denied[before].content == one.content else None
        return same is not None and _overlap(one.source, same.source)

    return [one for one in statements if one.stance != "asserts" or not is_denied(one)]


def _speaks_inside(reading: Reading, one: Statement, denied: Span) -> bool:
    """Whether somebody is named inside what is denied, and no mere report."""
    if one.source is None or one.source[0] < denied[0] or one.source[1] > denied[1]:
        return False
    reports = reading.lex.sets["reports"]
    said = reading.low[reading.word_at(one.source[0]) : reading.word_at(one.source[1])]
    return any(word not in reports and word not in reading.lex.sets["small"] for word in said)


def _ending_later(one: Statement, other: Statement) -> Statement:
    return max(one, other, key=lambda statement: statement.content[1])


def _overlap(a: Span | None, b: Span | None) -> bool:
    return a is not None and b is not None and a[0] < b[1] and b[0] < a[1]


def said(reading: Reading) -> list[Draft]:
    """What the listed cues and the speakers before colons say, before anything is supposed or resolved."""
    drafts = [draft for draft in attributions(reading) if not any(no(reading, draft) for no in _NO_SAYING)]
    drafts = [without_contrary(reading, draft) for draft in drafts if not against(reading, draft)]
    drafts = drafts + established(reading, drafts)
    drafts = drafts + witnessed(reading, drafts)
    drafts = drafts + if_true(reading, drafts)
    drafts = with_carried(reading, drafts)
    drafts = with_credited(reading, drafts)
    drafts = leaning(reading, featured(reading, heralded(reading, drafts)))
    drafts = with_firsthand(reading, with_copulas(reading, drafts))
    drafts = drafts + told_ahead(reading, drafts)
    drafts = drafts + announced(reading, drafts)
    drafts = drafts + covered(reading, drafts)
    drafts = drafts + brought(reading, drafts)
    if reading.lex.speech.verb_first:
        drafts = told_before(reading, news_first(reading, drafts))
        drafts = drafts + in_papers(reading, drafts)
        drafts = drafts + perceived(reading, drafts)
        drafts = laid_out(reading, drafts + spoken_up(reading, drafts))
    drafts = by_owners(reading, drafts)
    drafts = drafts + by_these_words(reading, drafts)
    drafts = wrote_us(reading, drafts)
    drafts = drafts + bracketed(reading, drafts)
    drafts = drafts + speakers_with_colon(reading, drafts)
    drafts = drafts + verbless(reading, drafts)
    drafts = drafts + witnesses(reading, drafts)
    drafts = drafts + papers(reading, drafts)
    drafts = drafts + tails(reading, drafts)
    drafts = drafts + passives(reading, drafts)
    drafts = elided(reading, drafts)
    drafts = cited_next(reading, drafts)
    drafts = side_by_side(reading, drafts)
    drafts = drafts + spoke(reading, drafts)
    drafts = drafts + own_sight(reading, drafts)
    return as_said_before(reading, drafts + behind_colons(reading, drafts))


def _keeps_back(reading: Reading, draft: Draft) -> bool:
    """Whether a cue only says that somebody is not named ("a nurse, who asked not to be named")."""
    low, anonymity = reading.low, reading.lex.anonymity
    if draft.cue is None:
        return False
    if low[draft.cue[0]] in anonymity and match(low, draft.cue[0], reading.size, anonymity):
        return True
    # "Who spoke *on condition that* his name": what was taken for the subject of the verb.
    seems = match(low, *draft.source, anonymity) if reading.lex.speech.verb_first and draft.source else None
    return seems is not None and seems[0] > 1


# What looks like an attribution and is none.
_NO_SAYING = (
    _keeps_back,
    keeps_silent,
    only_acts,
    only_has,
    passes_sentence,
    puts_out,
    tells_a_figure,
    takes_lives,
    are_reported,
)
_NO_ATTITUDE = (_keeps_back, passes_sentence, cites, takes_lives, are_reported)


def _drafts(reading: Reading) -> list[Draft]:
    drafts = said(reading)
    drafts += [draft for draft in supposed(reading, drafts) if not (against(reading, draft) or only_acts(reading, draft))]
    drafts = carried_on(reading, drafts)
    drafts += standing_quotes(reading, drafts)
    drafts += hearsay(reading, drafts)
    drafts = _without_asides(reading, drafts)
    held = (one for one in attitudes(reading, drafts) if not _held_by_nobody(reading, one))
    held = (one for one in held if not any(no(reading, one) for no in _NO_ATTITUDE))
    drafts += [msgspec.structs.replace(draft, upstream=repeated(reading, draft)) for draft in held]
    drafts = once_more(reading, retractions(reading, drafts))
    drafts.sort(key=lambda d: _place(reading, d))
    return _without_repeats(_without_owned(drafts))


def _held_by_nobody(reading: Reading, draft: Draft) -> bool:
    """Whether an attitude has a source that is none; "their demand" has a possessive."""
    source = draft.source
    owned = source is not None and reading.low[source[0]] in reading.lex.sets["possessives"]
    return source is not None and not owned and no_speaker(reading, source)


def _in_order(reading: Reading, found: list[tuple[Draft, float]]) -> list[tuple[Draft, float]]:
    return sorted(found, key=lambda one: _place(reading, one[0]))


def _place(reading: Reading, draft: Draft) -> tuple[int, Span]:
    """Where an attribution stands among all: by its cue, for whom "he" means depends on who spoke before."""
    return draft.cue[0] if draft.cue else reading.word_at(draft.content[0]), draft.content


def _without_asides(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Without what others think inside what somebody says, as long as it tells no event: it is part of what is said."""
    opinions = reading.lex.sets["opinions"]
    thought = [d for d in drafts if d.cue and d.lemma in opinions and not reading.tells_event(d.content)]
    if not thought:
        return drafts
    said = Taken([draft for draft in drafts if draft.cue and draft.lemma not in opinions])
    asides = {d for d in thought if d.cue and said.overlaps(reading.span(*d.cue))}
    return [draft for draft in drafts if draft not in asides]


def _without_owned(drafts: list[Draft]) -> list[Draft]:
    """Without the verbs that are nouns behind whose they are ("X relayed the council's claim that") and took X in, too."""
    owners = {d.cue: d.source[0] for d in drafts if d.kind == "nominal" and d.cue and d.source and d.source[1] <= d.cue[0]}
    return [d for d in drafts if d.cue not in owners or d.source is None or d.source[0] >= owners[d.cue]]


def _without_repeats(drafts: list[Draft]) -> list[Draft]:
    """Two cues that found the same words of the same speaker found one statement."""
    kept: dict[tuple[Span, object], Draft] = {}
    for draft in drafts:
        kept.setdefault((draft.content, draft.source), draft)
    named = sorted(d.content for d in drafts if d.source)
    return [d for d in kept.values() if d.source or d.cue is None or not _within(d.content, named)]


def _within(content: Span, named: list[Span]) -> bool:
    """Whether the same words, or all but their ends, are said by somebody named: then nobody unnamed says them too."""
    at = bisect_left(named, content)
    return any(_shared(content, other) > _SAME for other in named[max(0, at - 2) : at + 2])


def _shared(one: Span, other: Span) -> float:
    return max(0, min(one[1], other[1]) - max(one[0], other[0])) / max(one[1] - one[0], other[1] - other[0], 1)


def _chains(chains: Chains, drafts: list[Draft]) -> list[tuple[ChainLink, ...]]:
    reading = chains.reading
    found: list[tuple[ChainLink, ...]] = []
    for draft in drafts:
        if draft.kind == KIND:
            found.append(chains.aside(draft))
        else:
            goes_on = draft.kind == "standing" or draft.lemma in reading.lex.sets["quotatives"]
            found.append(chains.last() if goes_on else chains.resolve(draft))
    found = [denier(reading, drafts, found, number) for number in range(len(drafts))]
    return [chains.answered(draft, _under(reading, drafts, found, number)) for number, draft in enumerate(drafts)]


def _under(reading: Reading, drafts: list[Draft], found: list[tuple[ChainLink, ...]], number: int) -> tuple[ChainLink, ...]:
    """Add the speakers in whose content a statement stands: they passed it on."""
    draft, chain = drafts[number], found[number]
    if draft.cue is None:
        return chain
    at = reading.starts[draft.cue[0]]
    near = range(max(0, number - _LOOK_BACK), min(len(drafts), number + _LOOK_BACK))
    outer = [k for k in near if k != number and drafts[k].content[0] <= at < drafts[k].content[1]]
    outer = [k for k in outer if drafts[k].cue is None or not _inside(reading, drafts[k], draft.content)]
    # "The mayor was angry at reports that …": nobody has told it but the reports.
    outer = [k for k in outer if chain or drafts[k].kind != KIND]
    if draft.lemma in reading.lex.sets["decisions"] and any(found[k] for k in outer):
        # "The plant has decided to close, a worker says": the worker tells it.
        chain = ()
    for k in sorted(outer, key=lambda k: drafts[k].content[1] - drafts[k].content[0]):
        chain = nested(chain, found[k])
    return chain


def _inside(reading: Reading, outer: Draft, content: Span) -> bool:
    return outer.cue is not None and content[0] <= reading.starts[outer.cue[0]] < content[1]


def _statement(reading: Reading, draft: Draft, chain: tuple[ChainLink, ...], confidence: float, reader: str) -> Statement:
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
    if found == "asserted" and draft.lemma in reading.lex.sets["attitude_intents" if draft.kind == KIND else "intents"]:
        return "asserted" if _tells_past(reading, start, end) else "intended"
    return found


def _tells_past(reading: Reading, start: int, end: int) -> bool:
    """Whether what somebody vows has happened ("клянётся, что машина стояла у ворот"), where a verb's ending shows the past."""
    ends, low = reading.lex.past_endings, reading.low
    asked = any(low[k].endswith(reading.lex.infinitive_endings) for k in range(start, min(end, start + _ADVERBS)))
    return (
        reading.lex.speech.declines and not asked and any(low[k].endswith(ends) and reading.is_verb(k) for k in range(start, end))
    )


def _told(article: Article, told: Told, above: tuple[ChainLink, ...]) -> Statement:
    headed = above if above and _is_open(told) and _as_headlined(article, told) else ()
    return Statement(
        id=_identity(article, told.content, None, None),
        content=told.content,
        chain=headed or told.chain,
        form="narrated",
        stance=told.stance,
        modality=told.modality,
        confidence=_PASSING if told.passing else NARRATED,
        reader=_RULES,
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
