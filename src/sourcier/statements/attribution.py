"""Cue by cue: who says what, before anybody is resolved."""

from __future__ import annotations

import msgspec

from sourcier.statements.according import by_according, by_opinion, by_source_of
from sourcier.statements.cited import by_reference, quoted_by_name
from sourcier.statements.cues import find_cues
from sourcier.statements.declined.cases import without_subject
from sourcier.statements.declined.known_to import known_to
from sourcier.statements.exemplified import exemplified
from sourcier.statements.joint import parted
from sourcier.statements.naming import can_speak
from sourcier.statements.nobody import nobody
from sourcier.statements.nominal import by_noun
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.relays import only_mentions, with_relays
from sourcier.statements.shared_out import shared_out
from sourcier.statements.shown import with_shown
from sourcier.statements.verb_first.finite import by_verb_first
from sourcier.statements.verb_first.masdars import by_masdar
from sourcier.statements.verb_first.participles import by_participle
from sourcier.statements.verb_first.passed_on import news_of
from sourcier.statements.verbs.denied_behind import without_denials
from sourcier.statements.verbs.passives import by_gerund
from sourcier.statements.verbs.rules import by_verb
from sourcier.statements.verbs.subjects import shared_source

# Cues of kind "citing" name who stands behind another cue's speaker and are read with that cue.
_RULES = {
    "verb": by_verb,
    "gerund": by_gerund,
    "according": by_according,
    "source_of": by_source_of,
    "nominal": by_noun,
    "opinion": by_opinion,
}
_VERB_FIRST = {"verb": by_verb_first, "gerund": by_participle, "nominal": by_masdar}


def attributions(reading: Reading) -> list[Draft]:
    """Every attribution with a cue, in order of its cue."""
    drafts: list[Draft] = []
    for cue in find_cues(reading):
        if drafts and drafts[-1].kind == "according" and drafts[-1].cue and drafts[-1].cue[0] <= cue.start < drafts[-1].cue[1]:
            # "Indique-t-on à la préfecture" is one cue.
            continue
        draft = read_cue(reading, cue, drafts)
        if draft is not None:
            drafts.append(draft)
    drafts = [_without_insert(reading, draft, drafts) for draft in _without_own_words(reading, _without_nouns(drafts))]
    found = shared_out(reading, without_denials(reading, drafts))
    if reading.lex.speech.verb_first:
        found = news_of(reading, found)
    return with_shown(
        reading, parted(reading, exemplified(reading, known_to(reading, quoted_by_name(reading, by_reference(reading, found)))))
    )


def _without_nouns(drafts: list[Draft]) -> list[Draft]:
    """Without the noun that a word was taken for which is the verb of another attribution ("the Echo reports that")."""
    verbs = {draft.cue[1] for draft in drafts if draft.cue and draft.kind == "verb"}
    plain = [draft for draft in drafts if draft.kind != "nominal" or draft.source or not draft.cue or draft.cue[1] not in verbs]
    # "It emerged from a report by X that …" is from X once.
    owned = {draft.content: draft.source for draft in plain if draft.kind == "according" and draft.source}
    return [draft for draft in plain if draft.kind != "nominal" or not _inside(draft, owned.get(draft.content))]


def _without_own_words(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """Without "in his words" behind what a verb already says that he said."""
    verbs = [reading.starts[draft.cue[0]] for draft in drafts if draft.cue and draft.kind == "verb"]

    def repeats(draft: Draft) -> bool:
        own = draft.kind == "according" and draft.source is None and draft.feature
        return bool(own) and any(draft.content[0] <= at < draft.content[1] for at in verbs)

    return [draft for draft in drafts if not repeats(draft)]


def _without_insert(reading: Reading, draft: Draft, drafts: list[Draft]) -> Draft:
    """``Мэр, пишет газета «X», уверяет, что``: who speaks without whoever tells, between commas, that they do."""
    source = draft.source
    if source is None or "," not in reading.low[slice(*source)]:
        return draft
    told = (one for one in drafts if one.cue and one.source and source[0] < one.cue[0] < one.source[1] <= source[1])
    insert = next((one for one in told if one.cue and reading.low[one.cue[0] - 1] == ","), None)
    if insert is None or insert.cue is None or insert is draft or insert.cue[0] - 1 <= source[0]:
        return draft
    return msgspec.structs.replace(draft, source=(source[0], insert.cue[0] - 1))


def _inside(draft: Draft, source: Range | None) -> bool:
    """Whether the cue of a draft stands inside some words."""
    return source is not None and draft.cue is not None and source[0] <= draft.cue[0] < source[1]


def read_cue(reading: Reading, cue: Cue, drafts: list[Draft]) -> Draft | None:
    """What one cue attributes, with the attributions before it at hand."""
    bounds = reading.bounds(cue.start)
    rule = (_RULES | _VERB_FIRST if reading.lex.speech.verb_first else _RULES).get(cue.kind)
    draft = rule(reading, cue, bounds, drafts) if rule and bounds else None
    if draft is None or bounds is None or _part_of_speech(reading, draft):
        return None
    if reading.lex.speech.declines and draft.source and reading.low[draft.source[1] - 1] in reading.lex.sets["person_relatives"]:
        # "П. Слоуна, *который* состоит в браке, обвиняют": a relative clause is none of what is said.
        return None
    if _brings(reading, draft) or only_mentions(reading, draft, bounds[1]):
        return None
    if nobody(reading, draft):
        # "They called the figure an invention and said …": the subject stands before the first verb.
        alone = reading.lex.speech.verb_first
        source = None if alone else shared_source(reading, cue, bounds[0], drafts)
        unnamed = source is None and reading.lex.speech.declines and without_subject(reading, cue) and not draft.supposed
        draft = msgspec.structs.replace(draft, source=source)
        if not unnamed and not alone and (source is None or nobody(reading, draft)):
            return None
    return with_relays(reading, draft, bounds)


def _brings(reading: Reading, draft: Draft) -> bool:
    """``Холера привела в больницу 40 человек``: of a verb of quoting whose subject cannot speak, outside quotations."""
    quotes = reading.lex.speech.declines and draft.kind == "verb" and draft.lemma in reading.lex.sets["quoting"]
    return quotes and draft.form != "direct" and draft.source is not None and not can_speak(reading, draft.source)


def _part_of_speech(reading: Reading, draft: Draft) -> bool:
    """Whether a quotation only mentions what others say or think: then it is part of what is said.

    Where it passes on that something happened ("the police told us that two men were shot"), two speakers have one statement.
    """
    if draft.cue is None or reading.level[draft.cue[0]] < 0 or draft.content[0] < reading.starts[draft.cue[0]]:
        # A tag may stand inside the marks of what it tags.
        return False
    if reading.level[draft.cue[0]] != reading.level[reading.word_at(draft.content[0])]:
        return False
    if draft.lemma in reading.lex.sets["opinions"]:
        return True
    return not reading.tells_event(draft.content)
