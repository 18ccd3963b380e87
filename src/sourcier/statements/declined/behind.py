"""Who speaks, behind a verb, and whom it was told to between them."""

from __future__ import annotations

from sourcier.statements.adjuncts import past_time, subject_start
from sourcier.statements.declined.cases import is_dative, is_manner, is_oblique, without_subject
from sourcier.statements.declined.sites import site_after
from sourcier.statements.fronted import trim
from sourcier.statements.media import MARKS, MEDIA, Medium, listed_name, medium_at
from sourcier.statements.naming import can_speak
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Range, Reading
from sourcier.statements.source_after import right_of

# Features of pronouns that are a subject by themselves.
_ALONE = frozenset("mfp")
# An aside between a verb and its subject has fewer words.
_ASIDE = 9


def source_after(reading: Reading, cue: Cue, hi: int) -> tuple[Range | None, Range | None]:
    """Who speaks, named after the verb, and the medium that they told it to."""
    k, relay = past_addressee(reading, cue.end, hi)
    if k < hi and reading.low[k] == "," and (after := _past_aside(reading, k, hi)):
        k, relay = past_addressee(reading, after, hi)
    if k < hi and without_subject(reading, cue) and match(reading.low, k, hi, reading.lex.citing):
        # "Передают со ссылкой на агентство".
        return None, relay
    if k < hi and reading.low[k] in reading.lex.sets["there"] and without_subject(reading, cue):
        return (k, k + 1), relay
    if k < hi and reading.low[k] in reading.lex.sets["sites"] and without_subject(reading, cue):
        return _past_site(reading, site_after(reading, k, hi)), relay
    if k < hi and reading.low[k] in reading.lex.sets["prepositions"]:
        end = next((j for j in range(k, hi) if reading.low[j] in ",;:"), hi)
        k = subject_start(reading, k, end)
        if k >= end:
            return None, relay
    nominatives = reading.lex.sets["nominatives"]
    while k + 1 < hi and reading.low[k + 1] in nominatives and is_oblique(reading, k):
        # "Обратил внимание суда защитник".
        k += 1
    if (
        k < hi
        and reading.lex.speech.pronouns.get(reading.low[k]) in _ALONE
        and reading.low[k] not in reading.lex.sets["possessives"]
    ):
        # "Описал он переправу", "рассказывает она нашей газете".
        return (k, k + 1), relay or past_addressee(reading, k + 1, hi)[1]
    source = trim(reading, right_of(reading, k, hi, told=True))
    return (None if source and is_manner(reading, source) else source), relay


def _past_site(reading: Reading, site: Range | None) -> Range | None:
    """``сообщают в микроблоге *представители* группы``: the subject behind a place that nobody speaks for."""
    if site is None or reading.low[site[0]] in reading.lex.heads:
        return site
    subject = next((k for k in range(site[0] + 1, site[1]) if reading.low[k] in reading.lex.sets["nominatives"]), site[0])
    return subject, site[1]


def _past_aside(reading: Reading, comma: int, hi: int) -> int:
    """The word behind an aside between a verb and who speaks ("предупредил, стуча по столу, бакенщик"); 0 for none."""
    low, sets = reading.low, reading.lex.sets
    near = range(comma + 2, min(hi - 1, comma + _ASIDE))
    end = next((k for k in near if low[k] in ",;:—–-" or reading.level[k] != reading.level[comma]), None)
    if end is None or low[end] != ",":
        return 0
    first = low[comma + 1]
    opens = first in sets["boundaries"] or first in sets["content_openers"] or first in sets["coordinators"]
    if opens or reading.has_verb(comma + 1, end) or reading.written[comma + 1][0].isupper():
        return 0
    source = trim(reading, right_of(reading, end + 1, hi, told=True))
    return end + 1 if source and can_speak(reading, source) and not reading.has_verb(*source) else 0


def past_addressee(reading: Reading, k: int, hi: int) -> tuple[int, Range | None]:
    """The word after those told, and the medium among them ("сообщил журналистам", "рассказали «Вестнику» в мэрии")."""
    relay: Range | None = None
    sets, begin = reading.lex.sets, k
    while k < hi:
        # "Ответили по телефону в мэрии".
        after = _past_means(reading, past_time(reading, k, hi), hi)
        # "Телеграм-каналу".
        noun = after + 2 if reading.low[after + 1 : after + 2] == ["-"] and after + 2 < hi else after
        if after < hi and (reading.low[after] in sets["audiences"] or (after == k and is_dative(reading, noun))):
            medium = _medium_told(reading, after, hi)
            medium = medium if medium and _passes_on(reading, medium, begin) else None
            relay = medium.whole if medium else relay
            after = _past_means(reading, max(after + 1, medium.whole[1] if medium else 0), hi)
        elif after < hi and relay is None and (medium := medium_at(reading, after, hi, told=True)) and medium.name:
            behind = _past_means(reading, medium.whole[1], hi)
            if not _begins_source(reading, behind, hi) or not _passes_on(reading, medium, begin):
                return after, relay
            relay, after = medium.whole, behind
        if after == k:
            return k, relay
        k = after
    return k, relay


def _past_means(reading: Reading, k: int, hi: int) -> int:
    """The word behind how it was told ("рассказал «X» *по телефону* врач")."""
    means = k + 1 < hi and reading.low[k] in reading.lex.sets["prepositions"] and reading.low[k + 1] in reading.lex.sets["means"]
    return k + 2 if means else k


def _medium_told(reading: Reading, k: int, hi: int) -> Medium | None:
    """The medium that was told, or whose reporter was ("рассказал корреспонденту агентства «X»")."""
    if reading.low[k] not in reading.lex.sets["reporters"] or k + 1 >= hi:
        return medium_at(reading, k, hi, told=True)
    return medium_at(reading, k + 1, hi, told=reading.low[k + 1] in MARKS)


def _passes_on(reading: Reading, medium: Medium, begin: int) -> bool:
    """Whether a medium behind a verb is one: its noun, its marks or a list says so, or it can be nothing else.

    Who is asked for something is none ("рекомендовали *Чавесу* не"), nor who is called something ("назвал *Шекатта* солдатом").
    """
    if medium.name is None or medium.whole != medium.name or reading.low[medium.name[0] - 1] in MARKS:
        return True
    known = listed_name(reading, *medium.name)
    if known is not None and known.type in MEDIA:
        return True
    verb = reading.lex.forms.get(reading.low[begin - 1])
    return verb is None or not (verb.lemma in reading.lex.sets["intents"] or "m" in verb.frames)


def _begins_source(reading: Reading, k: int, hi: int) -> bool:
    """Whether somebody who speaks can be named from word ``k`` on, so that what stands before it was told."""
    k = past_time(reading, k, hi)
    if k >= hi:
        return False
    low, sets = reading.low, reading.lex.sets
    if low[k] in sets["sites"]:
        return site_after(reading, k, hi) is not None
    plain = low[k].isalpha() and low[k] not in sets["prepositions"] and low[k] not in sets["boundaries"]
    return plain and low[k] not in sets["coordinators"]
