"""From whom the words before are: a noun of news, a phrase, and a source ("The figure comes from the mayor")."""

from __future__ import annotations

import msgspec

from sourcier.data.bodies import body
from sourcier.statements.carriers import without_times
from sourcier.statements.clauses import Found, bare_end, draft_of
from sourcier.statements.fronted import trim
from sourcier.statements.heads import head_of
from sourcier.statements.joint import second_medium
from sourcier.statements.media import Medium, medium_at
from sourcier.statements.naming import names_in
from sourcier.statements.nobody import no_speaker
from sourcier.statements.phrases import match
from sourcier.statements.reading import Cue, Draft, Range, Reading
from sourcier.statements.source_after import right_of

# So many words may open a sentence before the noun of news, and part it from the phrase behind it.
_BEFORE, _BETWEEN = 4, 3
# Whom something was told to takes so many words before whoever told it ("to the news agency North Wire by").
_TO_WHOM = 9
# Names of these tell somebody who may be a source.
_SOMEBODY = frozenset({"person", "organisation", "armed_group", "state"})
# Fewer words tell nothing.
_FEWEST = 3
# And as many tell something, be their verb known or not.
_LONG = 6
# A time inside a phrase that says from whom takes no more words.
_TIMES = 6


def of_before(reading: Reading, bounds: Range, before: Range, *, forward: bool = False) -> Draft | None:
    """``The story first appeared in X``, ``The figure comes from the mayor``: of what the words before tell.

    ``forward`` is for what stands behind a colon ("Confirmation came from the mayor: …").
    """
    lo, hi = bounds
    led = _led(reading, lo, hi, "announced_nouns" if forward else "told_nouns")
    told = told_in(reading, before) if led and reading.level[lo] < 0 else None
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


def told_in(reading: Reading, before: Range) -> Found | None:
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


def _led(reading: Reading, lo: int, hi: int, nouns: str) -> Range | None:
    """The words that open a sentence on whom the one before is from, up to the source: a noun and a phrase, or one phrase."""
    low, lex, first = reading.low, reading.lex, lo
    while lo + 1 < hi and (low[lo] in lex.sets["foremost"] or (lo > first and low[lo] in lex.sets["inner"])):
        lo += 1
    if (pointed := _without_when(reading, lo, hi, "pointed")) is not None:
        return first, pointed
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
    while verb < hi - 1 and (low[verb] in sets["inner"] or low[verb] in sets["auxiliaries"]):
        verb += 1
    entry = reading.lex.forms.get(low[verb])
    says = entry is not None and reading.lex.stances.get(entry.lemma) is None
    return verb + 1 if says or (verb > noun + 2 and low[verb].endswith(reading.lex.apposed_endings)) else None


def _joins(reading: Reading, k: int) -> bool:
    """Whether a word may stand between a noun of news and whom it is from: no negation ("*n'a pas* été confirmée par")."""
    return (is_small(reading, k) or reading.low[k] == ",") and reading.low[k] not in reading.lex.sets["negations"]


def from_whom(reading: Reading, k: int, hi: int) -> int | None:
    """The word behind a phrase that says from whom, a time inside it left out ("was broken *on Monday* by"); None without one."""
    return _without_when(reading, k, hi, "credited")


def _without_when(reading: Reading, k: int, hi: int, name: str) -> int | None:
    """The word behind a phrase of a list, a time inside it left out; None without one."""
    low, table = reading.low, getattr(reading.lex, name)
    if low[k] not in table:
        return None
    if phrase := match(low, k, hi, table):
        return k + phrase[0]
    plain = without_times(reading, k, min(hi, k + _TIMES + _LONG))
    found = match([low[j] for j in plain], 0, len(plain), table)
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
