"""Where the news of other words is from: "The figure comes from X" of what stands before, "X has the story: …"."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from sourcier.data.bodies import body
from sourcier.records import Span
from sourcier.statements.carriers import without_times
from sourcier.statements.clauses import Found, bare_end, clause_end, draft_of
from sourcier.statements.copulas import possessor
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of, is_paper
from sourcier.statements.joint import parted, second_medium
from sourcier.statements.leaning import named_source
from sourcier.statements.media import Medium, medium_at
from sourcier.statements.naming import can_speak, names_in
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.pointed import how_told, thus_told
from sourcier.statements.reading import APOSTROPHES, Cue, Draft, Range, Reading
from sourcier.statements.relays import with_relays
from sourcier.statements.reporters import medium_of
from sourcier.statements.sentence_before import past_this
from sourcier.statements.source import left_of
from sourcier.statements.source_after import right_of
from sourcier.statements.standing import Taken
from sourcier.words import among

# So many words may open a sentence before the noun of news, and part it from the phrase behind it.
_BEFORE, _BETWEEN = 4, 3
# A medium that puts out news and a colon stand so near to the beginning of their sentence.
_COLON = 24
# Whom something was told to takes so many words before whoever told it ("to the news agency North Wire by").
_TO_WHOM = 9
# Names of these tell somebody who may be a source.
_SOMEBODY = frozenset({"person", "organisation", "armed_group", "state"})
# "Is convinced *of it*".
_OF_IT = frozenset({"en"})
# Fewer words tell nothing.
_FEWEST = 3
# And as many tell something, be their verb known or not.
_LONG = 6
# What parts words from those that say whom they are from; and so many words of time may stand inside these.
_DASHES = frozenset("-–—")
_MARKS = frozenset(":;") | _DASHES
_SHORT = 2
# News and whom it is from take no more words before a colon.
_LABEL = 14
_TIMES = 6
# "Leans on" says less than "leans here on".
_WEAK = 2


def with_credited(reading: Reading, drafts: list[Draft]) -> list[Draft]:
    """The drafts, and what is told to come from a medium, where nothing else found who says it."""
    if not reading.lex.sets["news_items"]:
        return drafts
    taken = Taken([draft for draft in drafts if draft.source])
    found: list[Draft] = []
    tails: list[Range] = []
    demonstratives = reading.lex.sets["demonstratives"]
    for bounds, before in _tails(reading):
        draft = (
            _pointed(reading, bounds, before)
            or _of_before(reading, bounds, before, forward=bounds[1] < before[0])
            or _leaning(reading, bounds, before)
            or (_whose(reading, bounds, before) if reading.low[bounds[0]] in demonstratives else None)
            or (_labelled(reading, bounds, before) if bounds[1] < before[0] else None)
            or _was_there(reading, bounds, before)
            or _saw_it(reading, bounds, before)
        )
        if draft is not None and draft.form == "direct" and reading.lex.speech.head_last and reading.low[before[1]] in _MARKS:
            # What is told inside a quotation is told by whoever is quoted.
            others = [one for one in drafts if not (one.cue and _within(reading, one.cue[0], draft.content))]
            if not Taken([one for one in others if one.source]).overlaps(draft.content):
                drafts, taken = others, Taken([one for one in others if one.source])
        if draft is not None and not taken.overlaps(draft.content):
            if draft.source and reading.listed("negations", draft.source[1], bounds[1]):
                # "…, given by X, *was not* confirmed by Y": what Y says is told behind it.
                bounds = (bounds[0], draft.source[1])
            found += parted(reading, [with_relays(reading, draft, bounds)])
            tails.append(bounds)
    blunt = "blunt" in reading.sought
    for lo, hi in reading.sentences:
        draft = _put_out(reading, lo, hi) or (_bluntly(reading, lo, hi) if blunt else None)
        if draft is not None and not taken.overlaps(draft.content):
            found.append(draft)
    # What only says whom it is from says nothing else ("we *found* this in the Echo").
    kept = [one for one in drafts if not (one.cue and any(lo <= one.cue[0] < hi for lo, hi in tails))]
    return kept + found


def _within(reading: Reading, at: int, content: Span) -> bool:
    """Whether a word stands between two characters."""
    return content[0] <= reading.starts[at] < content[1]


def _tails(reading: Reading) -> Iterator[tuple[Range, Range]]:
    """Sentences, and what stands behind a colon or a semicolon, each with the words before that it may be about."""
    for number, (lo, hi) in enumerate(reading.sentences):
        if number and lo not in reading.paragraph_set and reading.sentences[number - 1][1] == lo:
            yield (lo, hi), reading.sentences[number - 1]
        for k in reading.listed("told_nouns", lo + _FEWEST, hi):
            comma = k - 2 if reading.low[k - 1] in reading.lex.sets["indefinite"] else k - 1
            if reading.low[comma] == "," and reading.has_verb(lo, comma):
                # "…, une information confirmée par la préfecture".
                yield (comma + 1, hi), (lo, comma)
    for quote in reading.quotes if reading.lex.how_told else ():
        first, behind = reading.word_at(quote.start), reading.word_at(quote.end)
        if first in reading.sentence_set and reading.low[behind] in reading.lex.how_told:
            yield (behind, (reading.sentence_of(first) or (first, behind))[1]), (first, behind)
    for at in among(reading.low, _MARKS if reading.lex.how_told else _MARKS - _DASHES):
        bounds = reading.sentence_of(at)
        if bounds is None or not bounds[0] + _FEWEST < at < bounds[1] - _SHORT or reading.level[at] >= 0:
            continue
        if reading.low[at] in _DASHES:
            if reading.low[at + 1] in reading.lex.how_told or reading.low[at + 1] in reading.lex.pointed:
                yield (at + 1, bounds[1]), (bounds[0], at)
            continue
        if (
            reading.has_verb(bounds[0], at)
            or reading.counted(bounds[0])
            or (reading.lex.how_told and reading.level[bounds[0]] >= 0)
        ):
            yield (at + 1, bounds[1]), (bounds[0], at)
        if reading.low[at] == ":" and not (reading.lex.speech.declines or reading.lex.speech.verb_first):
            yield (bounds[0], at), (at + 1, bounds[1])


def _pointed(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """Whose the words before are, by a tail that points back at them."""
    opens = reading.low[bounds[0]] in reading.lex.how_told or reading.low[bounds[0]] in reading.lex.sets["thus_told"]
    opens = opens or "named_source" in reading.sought
    told = _told_in(reading, before) if opens and reading.level[bounds[0]] < 0 and before[0] < bounds[0] else None
    if told is None:
        return None
    return how_told(reading, bounds, told) or thus_told(reading, bounds, told) or named_source(reading, bounds, told)


def _of_before(reading: Reading, bounds: Range, before: Range, *, forward: bool = False) -> Draft | None:
    """``The story first appeared in X``, ``The figure comes from the mayor``: of what the words before tell.

    ``forward`` is for what stands behind a colon ("Confirmation came from the mayor: …").
    """
    lo, hi = bounds
    led = _led(reading, lo, hi, "announced_nouns" if forward else "told_nouns")
    told = _told_in(reading, before) if led and reading.level[lo] < 0 else None
    if led is None or told is None:
        return None
    begin, at = led
    by = next((k for k in range(at, min(hi - 1, at + _TO_WHOM)) if reading.low[k] in reading.lex.sets["agents"]), None)
    to = medium_at(reading, at, by, told=True) if by is not None else None
    verb = reading.lex.forms.get(reading.low[at - 1])
    says = verb is not None and verb.lemma not in reading.lex.sets["tells_by_itself"]
    says = says or reading.low[at - 1] in reading.lex.sets["complementisers"]
    # "Source : Hydronet".
    says = says or reading.low[at - 1] == ":"
    source = source_at(reading, by + 1 if by is not None and to else at, hi, sure=to is not None or says)
    if source is None or (by is not None and to is None and by < source[0]):
        return None
    if reading.find("denial", source[1], hi):
        # "Les informations diffusées par X *sont fantaisistes*".
        return None
    cue = Cue("according", begin, at, "", "")
    if to is None and (first := _first_hand(reading, source, hi)):
        return msgspec.structs.replace(draft_of(cue, told, first), downstream=source)
    return msgspec.structs.replace(draft_of(cue, told, source), downstream=to.whole if to else None)


def _first_hand(reading: Reading, source: Range, hi: int) -> Range | None:
    """From whom a medium has what it told first ("The story, broken by X, *rests on* an account by Y")."""
    medium = medium_at(reading, *source, told=True)
    if medium is None or medium.name is None:
        return None
    if reading.listed("negations", source[1], hi):
        return None
    begin = next((first for k in range(source[1] + 1, hi) if (first := from_whom(reading, k, hi))), None)
    return source_at(reading, begin, hi) if begin else None


def _told_in(reading: Reading, before: Range) -> Found | None:
    """What the words before tell, or say where they are a quotation; None where that is too little."""
    end = bare_end(reading, *before)
    tells = end - before[0] > _LONG or reading.has_verb(*before) or any(reading.counted(k) for k in range(*before))
    if end - before[0] < _FEWEST or not tells:
        return None
    level = reading.level[before[0]]
    if level < 0:
        return Found(reading.span(before[0], end), "indirect", before[0])
    quote = reading.quotes[level]
    whole = quote.start <= reading.starts[before[0]] and reading.word_at(quote.end) + 1 >= before[1]
    return Found(quote.inner, "direct", before[0]) if whole else None


def _whose(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """``Nine dead: that is the ministry's count``: whose the words before are, by a noun for a figure or a view."""
    lo, hi = bounds
    low, sets = reading.low, reading.lex.sets
    opens = lo + _FEWEST < hi and low[lo + 1] in sets["passives"]
    last = bare_end(reading, lo, hi) - 1
    if not opens or bounds[1] < before[0] or not (low[last] in sets["views"] or low[last] in sets["figures"]):
        return None
    source, told = possessor(reading, last, lo + 2), _told_in(reading, before)
    if source is None or told is None or source[0] != lo + 2:
        return None
    return draft_of(Cue("according", lo, lo + 2, "", ""), told, source)


def _labelled(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """``Update from the council: …``, ``This just in from the fire brigade: …``: news and whom it is from, without a verb."""
    lo, hi = bounds
    sets, received = reading.lex.sets, reading.lex.received
    if hi - lo > _LABEL or reading.level[lo] >= 0 or reading.has_verb(lo, hi):
        return None
    link = next((k for k in range(lo + 1, hi - 1) if reading.low[k] in received), None)
    if link is None or not (reading.low[link - 1] in sets["announced_nouns"] or reading.low[link - 1] in sets["in_words"]):
        return None
    source, told = trim(reading, (link + 1, hi)), _told_in(reading, before)
    if source is None or told is None or no_speaker(reading, source) or not can_speak(reading, source):
        return None
    return draft_of(Cue("according", link, hi, "", ""), told, source)


def _leaning(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """``X has this from Y``, ``: X relies here on Y``: whom a medium has from whom what the words before tell."""
    lo, hi = bounds
    phrase = reading.find("had_from", lo, hi)
    told = _told_in(reading, before) if phrase is not None and reading.level[lo] < 0 else None
    if phrase is None or told is None:
        return None
    weak = reading.lex.speech.head_last and phrase[1] - phrase[0] <= _WEAK
    for_this = next(
        (k for k in reading.listed("opinion_for", phrase[1], hi - 1) if reading.low[k + 1] in reading.lex.sets["so_ends"]), None
    )
    # "…: у газеты «X» есть съёмка с дрона".
    holds = reading.low[lo] in reading.lex.sets["having"]
    opened = lo + 1 if holds else past_this(reading, lo)
    medium = medium_at(reading, opened, phrase[0], told=for_this is not None or told.form == "direct")
    ours = bool(reading.listed("colleagues", lo, phrase[0]))
    named = medium is not None and medium.name is not None
    if not (named or ours):
        return None
    if medium and named and any(not is_small(reading, k) for k in range(medium.whole[1], phrase[0])):
        return None
    if lo in reading.sentence_set and ((weak and for_this is None) or match(reading.low, phrase[0], hi, reading.lex.relying)):
        # "The Echo relies on nine reporters": only what stands beside it in its sentence is from there.
        return None
    sure = match(reading.low, phrase[0], hi, reading.lex.relying) is None
    source = source_at(reading, phrase[1], hi if for_this is None else for_this, sure=sure)
    if source is None or (holds and not is_paper(reading, source)):
        return None
    draft = draft_of(Cue("according", *phrase, "", ""), told, source)
    return msgspec.structs.replace(draft, downstream=medium.whole if medium and named else None)


def _was_there(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """``A reporter of X was there and counted``: what the words before tell was seen by whoever reports for a medium."""
    lo, hi = bounds
    phrase = reading.find("was_there", lo, hi)
    if phrase is None or reading.level[lo] >= 0 or reading.level[before[0]] >= 0:
        return None
    noun = next(iter(reading.listed("reporters", lo, phrase[0])), None)
    medium = medium_of(reading, (noun, noun + 1)) if noun is not None else medium_at(reading, lo, phrase[0])
    if noun is None and medium and medium.name and medium.whole == (lo, phrase[0]):
        # "The Echo was there."
        noun = lo
    alone = phrase[1] >= hi or reading.low[phrase[1]] in ".,:"
    saw = not alone and bool(reading.listed("witnessing", phrase[1], min(hi, phrase[1] + _BETWEEN)))
    end = bare_end(reading, *before)
    if noun is None or medium is None or not (alone or saw) or end - before[0] < _FEWEST:
        return None
    source = (min(noun, medium.whole[0]), max(noun + 1, medium.whole[1]))
    return draft_of(Cue("verb", *phrase, "", ""), Found(reading.span(before[0], end), "indirect", before[0]), source)


def _saw_it(reading: Reading, bounds: Range, before: Range) -> Draft | None:
    """``The Echo's reporters saw it with their own eyes``: what the words before tell was seen by who reports for a medium."""
    lo, hi = bounds
    low, sets = reading.low, reading.lex.sets
    verb = next(iter(reading.listed("witnessing", lo, hi)), None) if sets["meant_objects"] else None
    told = _told_in(reading, before) if verb is not None and reading.level[lo] < 0 and before[0] < lo else None
    if verb is None or told is None:
        return None
    ahead = (verb + 1, hi) if reading.lex.speech.verb_first else (lo, verb)
    noun = next(iter(reading.listed("reporters", *ahead)), None)
    medium = medium_of(reading, (noun, noun + 1)) if noun is not None else medium_at(reading, *ahead)
    if medium is None or not (noun is not None or medium.name):
        return None
    source = (min(noun or medium.whole[0], medium.whole[0]), max(noun + 1 if noun else 0, medium.whole[1]))
    behind = source[1] if reading.lex.speech.verb_first else verb + 1
    clitics = low[source[1] : verb]
    near = range(behind, min(hi - 1, behind + _BETWEEN))
    # "Voit *l*'effet": an article.
    meant = next((k for k in near if low[k] in sets["meant_objects"] and low[k + 1] not in APOSTROPHES), None)
    # "L'Agence *du climat* y voit l'effet de …": the name is only part of whose it is.
    whole = all(word in sets["meant_objects"] or word in sets["auxiliaries"] or word in sets["inner"] for word in clitics)
    if meant is None and (sets["meant_objects"].isdisjoint(clitics) or not whole):
        return None
    if any(low[k] in sets["complementisers"] or low[k] == ":" for k in range(verb, hi)) or reading.has_verb(behind, hi):
        return None
    return draft_of(Cue("verb", verb, verb + 1, "", ""), told, source)


def _led(reading: Reading, lo: int, hi: int, nouns: str) -> Range | None:
    """The words that open a sentence on whom the one before is from, up to the source: a noun and a phrase, or one phrase."""
    low, lex, first = reading.low, reading.lex, lo
    while lo + 1 < hi and (low[lo] in lex.sets["foremost"] or (lo > first and low[lo] in lex.sets["inner"])):
        lo += 1
    if whole := match(low, lo, hi, lex.pointed) if low[lo] in lex.pointed else None:
        return first, lo + whole[0]
    lo = first
    if low[lo] in lex.sets["carrying"] and low[lo + 1] in lex.sets["agents"] and reading.listed(nouns, lo + 2, hi):
        # "Révélée par X, l'information est la suivante : …".
        return first, lo + 2
    noun = next(iter(reading.listed(nouns, lo, min(hi, lo + _BEFORE + 1))), None)
    if noun is None or reading.level[noun] >= 0 or any(not is_small(reading, k) for k in range(lo, noun)):
        return None
    if (given := _given_by(reading, noun, hi)) is not None:
        return noun, given
    for k in range(noun + 1, min(hi, noun + 2 + _BETWEEN)):
        if phrase := from_whom(reading, k, hi):
            return noun, phrase
        if not _joins(reading, k):
            return None
    return None


def _given_by(reading: Reading, noun: int, hi: int) -> int | None:
    """The word behind a verb that says who gave what a noun means ("le bilan *que nous a livré* le berger")."""
    low, sets = reading.low, reading.lex.sets
    if noun + 3 >= hi or low[noun + 1] not in sets["complementisers"]:
        return None
    verb = noun + 2
    while verb < hi - 1 and (low[verb] in sets["inner"] or low[verb] in sets["auxiliaries"] or low[verb] in sets["clitics"]):
        verb += 1
    entry = reading.lex.forms.get(low[verb])
    says = entry is not None and reading.lex.stances.get(entry.lemma) is None
    return verb + 1 if says or (verb > noun + 2 and low[verb].endswith(reading.lex.apposed_endings)) else None


def _joins(reading: Reading, k: int) -> bool:
    """Whether a word may stand between a noun of news and whom it is from: no negation ("*n'a pas* été confirmée par")."""
    return (is_small(reading, k) or reading.low[k] == ",") and reading.low[k] not in reading.lex.sets["negations"]


def from_whom(reading: Reading, k: int, hi: int) -> int | None:
    """The word behind a phrase that says from whom, a time inside it left out ("was broken *on Monday* by"); None without one."""
    low, lex = reading.low, reading.lex
    if low[k] not in lex.credited:
        return None
    if phrase := match(low, k, hi, lex.credited):
        return k + phrase[0]
    plain = without_times(reading, k, min(hi, k + _TIMES + _FEWEST))
    found = match([low[j] for j in plain], 0, len(plain), lex.credited)
    return plain[found[0] - 1] + 1 if found else None


def source_at(reading: Reading, first: int, hi: int, *, sure: bool = False, told: bool = False) -> Range | None:
    """The medium with a name that a phrase leads to, else a body or a person: its noun or name is known, or it is ``sure``.

    Args:
        told: Whether an unknown proper name is a medium there.
    """
    if medium := _named_at(reading, first, hi, told=told):
        second = second_medium(reading, medium.whole[1], hi)
        return (medium.whole[0], second.whole[1]) if second else medium.whole
    source = trim(reading, right_of(reading, first, hi, told=reading.low[first - 1] in reading.lex.forms))
    if source is not None and not reading.lex.speech.declines:
        # "Une information de l'agence *fait* état".
        # But "une personne au *fait* du dossier".
        verbs = (
            k
            for k in range(source[0] + 1, source[1])
            if reading.is_verb(k) and not _describes(reading, k) and reading.low[k - 1] not in reading.lex.told_by
        )
        source = trim(reading, (source[0], next(verbs, source[1])))
    if source is None or no_speaker(reading, source):
        return None
    # "Une *personne* au fait du dossier" is somebody, "personne" alone nobody.
    one = reading.low[source[0]] in reading.lex.sets["single"] and reading.low[source[0] + 1] in reading.lex.sets["nobody"]
    known = sure or one or head_of(reading, source)[0] or any(body(word) for word in reading.low[slice(*source)])
    return source if known or any(name.type in _SOMEBODY for name in names_in(reading, source)) else None


def _describes(reading: Reading, k: int) -> bool:
    """Whether a participle stands between an article and its noun ("the *unpublished* record")."""
    return reading.lex.speech.head_last and reading.low[k - 1] in reading.lex.sets["determiners"]


def is_small(reading: Reading, k: int) -> bool:
    """Whether a word tells nothing of what is told: an article, an adverb, part of a verb group, a time."""
    low, sets = reading.low[k], reading.lex.sets
    names = ("unspecific", "inner", "auxiliaries", "adverbial", "coordinators")
    return any(low in sets[name] for name in names) or low == "'" or reading.is_adverb(k)


def _named_at(reading: Reading, first: int, hi: int, *, told: bool = False) -> Medium | None:
    """The medium with a name that a phrase leads to, its name an apposition or not ("from a daily, the Echo")."""
    comma = next((k for k in range(first, hi) if reading.low[k] == ","), None)
    medium = medium_at(reading, first, hi, told=told)
    if medium and medium.name:
        return medium
    if comma is None or medium is None:
        return None
    behind = medium_at(reading, comma + 1, hi, told=True)
    return behind if behind and behind.name else None


def _bluntly(reading: Reading, lo: int, hi: int) -> Draft | None:
    """``The union was adamant: …``, ``L'autopsie a parlé : …``: how somebody spoke, and a colon."""
    phrase = reading.find("blunt", lo, hi)
    if phrase is None or phrase[1] >= hi or reading.level[phrase[0]] >= 0:
        return None
    source = trim(reading, left_of(reading, phrase[0], lo))
    if source is None or source[0] != lo or no_speaker(reading, source) or not can_speak(reading, source):
        return None
    before = reading.sentence_of(lo - 1) if lo and lo not in reading.paragraph_set else None
    if reading.low[phrase[1]] == "." and reading.low[phrase[0]] in _OF_IT and before and before[1] == lo:
        # "… The union is convinced *of it*."
        told = _told_in(reading, before)
        return draft_of(Cue("according", *phrase, "", ""), told, source) if told else None
    opened = reading.low[phrase[1]] == ":" or (
        reading.lex.no_doubt and reading.low[phrase[1]] in reading.lex.sets["complementisers"]
    )
    if not opened or phrase[1] + _FEWEST > hi:
        return None
    begin = phrase[1] + 1
    end = bare_end(reading, begin, clause_end(reading, begin, hi))
    if reading.level[begin] >= 0 or end - begin < _FEWEST:
        return None
    return draft_of(Cue("according", *phrase, "", ""), Found(reading.span(begin, end), "indirect", begin), source)


def _built_on(reading: Reading, lo: int, colon: int, hi: int) -> Draft | None:
    """``Газета «X» построила статью на словах мэра: …``: on whom a medium leans in what the colon brings."""
    phrase = reading.find("had_from", lo, colon)
    medium = medium_at(reading, lo, phrase[0]) if phrase else None
    source = source_at(reading, phrase[1], colon, sure=True) if phrase and medium and medium.name else None
    end = bare_end(reading, colon + 1, clause_end(reading, colon + 1, hi))
    if phrase is None or medium is None or source is None or source[1] < colon - 1 or end - colon <= _FEWEST:
        return None
    told = Found(reading.span(colon + 1, end), "indirect", colon + 1)
    return msgspec.structs.replace(draft_of(Cue("according", *phrase, "", ""), told, source), downstream=medium.whole)


def _put_out(reading: Reading, lo: int, hi: int) -> Draft | None:
    """``X has the story: …``: a medium, a verb of putting out, news, and a colon."""
    near = range(lo + 2, min(hi - _FEWEST, lo + _COLON))
    if ":" not in reading.low[lo:hi]:
        return None
    low, declines = reading.low, reading.lex.speech.declines
    marks = (k for k in near if low[k] == ":" and reading.level[k] < 0)
    # "At 12:30"; "новость портала «X»: 25 рейсов отменены".
    colon = next((k for k in marks if not (low[k + 1].isdigit() and (not declines or low[k - 1].isdigit()))), None)
    if colon is None:
        return None
    if declines and (draft := _built_on(reading, lo, colon, hi)):
        return draft
    verb = next(iter(reading.listed("putting_out", lo, colon)), None)
    noun = next(iter(reading.listed("brought_nouns", verb + 1, colon)), None) if verb is not None else None
    if verb is None or noun is None:
        return None
    first = verb + 1 if reading.lex.speech.verb_first else lo
    medium = medium_at(reading, first, noun if first > verb else verb)
    if medium is None or medium.name is None:
        return None
    # "X retells the article of Y: …".
    origin = medium_at(reading, noun + 1, colon) if reading.lex.speech.declines else None
    parts = range(medium.whole[1], noun) if first > verb else range(medium.whole[1], verb)
    if any(not is_small(reading, k) for k in parts):
        return None
    end = bare_end(reading, colon + 1, clause_end(reading, colon + 1, hi))
    content = Found(reading.span(colon + 1, end), "indirect", colon + 1)
    if end - colon <= _FEWEST:
        return None
    draft = draft_of(Cue("according", verb, colon + 1, "", ""), content, medium.whole)
    if origin is None or origin.name is None:
        return draft
    return msgspec.structs.replace(draft, source=origin.whole, downstream=medium.whole)
