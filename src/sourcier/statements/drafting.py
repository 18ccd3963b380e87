"""Who says what in an article before anybody is resolved: every way of finding it, one after the other."""

from __future__ import annotations

from bisect import bisect_left

import msgspec

from sourcier.records import Span
from sourcier.statements.acts import neither, only_acts, only_has, only_teaches
from sourcier.statements.ahead import told_ahead
from sourcier.statements.announced import announced
from sourcier.statements.attitudes import attitudes
from sourcier.statements.attribution import attributions
from sourcier.statements.avowals import by_avowal
from sourcier.statements.bracketed import bracketed
from sourcier.statements.carried import with_carried
from sourcier.statements.cited_next import cited_next
from sourcier.statements.colons import behind_colons
from sourcier.statements.copulas import with_copulas
from sourcier.statements.covered import covered
from sourcier.statements.credited.collected import with_credited
from sourcier.statements.declined.brought import brought
from sourcier.statements.declined.elided import elided
from sourcier.statements.declined.papers import papers
from sourcier.statements.declined.passives import passives
from sourcier.statements.declined.tails import tails
from sourcier.statements.declined.verbless import verbless
from sourcier.statements.declined.witnesses import witnesses
from sourcier.statements.denied_numbers import denied_numbers
from sourcier.statements.featured import featured
from sourcier.statements.firsthand import with_firsthand
from sourcier.statements.heralded import heralded
from sourcier.statements.houses import with_houses
from sourcier.statements.labelled import labelled
from sourcier.statements.leaning import leaning
from sourcier.statements.nobody import no_speaker, passes_sentence
from sourcier.statements.objects import puts_out, tells_a_figure
from sourcier.statements.of_nobody import are_reported, takes_lives
from sourcier.statements.once_more import once_more
from sourcier.statements.own_voice import against
from sourcier.statements.owned import by_owners
from sourcier.statements.phrases import match
from sourcier.statements.publications import if_true
from sourcier.statements.reading import Draft, Reading
from sourcier.statements.relays import cites, repeated
from sourcier.statements.reporters import established, witnessed
from sourcier.statements.retractions import retractions
from sourcier.statements.said_before import as_said_before
from sourcier.statements.side_by_side import side_by_side
from sourcier.statements.spoke import disbelieved, own_sight, spoke
from sourcier.statements.stance import without_contrary
from sourcier.statements.standing import Taken, carried_on, hearsay, speakers_with_colon, standing_quotes
from sourcier.statements.supposed import supposed
from sourcier.statements.tagged import only_named, tagged
from sourcier.statements.undisputed import keeps_silent
from sourcier.statements.verb_first.documents import in_papers
from sourcier.statements.verb_first.laid_out import laid_out
from sourcier.statements.verb_first.perceived import perceived
from sourcier.statements.verb_first.spoke_up import spoken_up
from sourcier.statements.verb_first.this import news_first
from sourcier.statements.verb_first.told_before import told_before
from sourcier.statements.verb_first.wished import only_wished
from sourcier.statements.words_behind import by_these_words
from sourcier.statements.wrote_us import wrote_us

# Two contents that share more than this of the longer are one.
_SAME = 0.8


def said(reading: Reading) -> list[Draft]:
    """What the listed cues and the speakers before colons say, before anything is supposed or resolved."""
    drafts = [draft for draft in attributions(reading) if not any(no(reading, draft) for no in _NO_SAYING)]
    drafts = [without_contrary(reading, draft) for draft in drafts if not against(reading, draft)]
    drafts = with_houses(reading, drafts)
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
        drafts = only_wished(reading, laid_out(reading, drafts + spoken_up(reading, drafts)))
    drafts = by_owners(reading, drafts)
    drafts = drafts + by_these_words(reading, drafts)
    drafts = wrote_us(reading, drafts)
    drafts = drafts + by_avowal(reading, drafts)
    drafts = drafts + denied_numbers(reading, drafts)
    drafts = drafts + bracketed(reading, drafts)
    drafts = drafts + speakers_with_colon(reading, drafts)
    drafts = drafts + labelled(reading, drafts)
    drafts = drafts + verbless(reading, drafts)
    drafts = drafts + witnesses(reading, drafts)
    drafts = drafts + papers(reading, drafts)
    drafts = drafts + tails(reading, drafts)
    drafts = drafts + passives(reading, drafts)
    drafts = elided(reading, drafts)
    drafts = cited_next(reading, drafts)
    drafts = tagged(reading, side_by_side(reading, drafts))
    drafts = drafts + spoke(reading, drafts)
    drafts = drafts + own_sight(reading, drafts)
    drafts = drafts + disbelieved(reading, drafts)
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
    only_teaches,
    neither,
    passes_sentence,
    puts_out,
    tells_a_figure,
    takes_lives,
    are_reported,
)
_NO_ATTITUDE = (_keeps_back, passes_sentence, cites, takes_lives, are_reported)


def drafted(reading: Reading) -> list[Draft]:
    """Every attribution and attitude of an article, in the order of their cues."""
    drafts = said(reading)
    drafts += [
        draft
        for draft in supposed(reading, drafts)
        if not (against(reading, draft) or only_acts(reading, draft) or neither(reading, draft))
    ]
    drafts = carried_on(reading, drafts)
    drafts += standing_quotes(reading, drafts)
    drafts += hearsay(reading, drafts)
    drafts = _without_asides(reading, drafts)
    held = (one for one in attitudes(reading, drafts) if not _held_by_nobody(reading, one))
    held = (one for one in held if not any(no(reading, one) for no in _NO_ATTITUDE))
    drafts += [msgspec.structs.replace(draft, upstream=repeated(reading, draft)) for draft in held]
    drafts = once_more(reading, retractions(reading, drafts))
    drafts.sort(key=lambda d: _place(reading, d))
    return _without_repeats(only_named(reading, _without_owned(drafts)))


def _held_by_nobody(reading: Reading, draft: Draft) -> bool:
    """Whether an attitude has a source that is none; "their demand" has a possessive."""
    source = draft.source
    owned = source is not None and reading.low[source[0]] in reading.lex.sets["possessives"]
    return source is not None and not owned and no_speaker(reading, source)


def in_order(reading: Reading, found: list[tuple[Draft, float]]) -> list[tuple[Draft, float]]:
    """Drafts, each with how sure it is, in the order of their cues."""
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
