"""Whether two mentions of a source are one source.

Names are compared by entity where the alias table knows both, else by their words: proper names (capitalised) and the
nouns that say what kind of body or person it is. Whoever speaks for an institution is that institution.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec

from sourcier.data.across import first_heard
from sourcier.data.bodies import MINISTRIES, PEOPLE, body
from sourcier.data.roles import DESCRIBED, GENERIC, INDEFINITE, MEDIA_NOUNS, RELATIVES, SOURCES, SPEAKERS, VOICES
from sourcier.data.spelling import consonants, uninflected
from sourcier.data.transliteration import likeness, romanised
from sourcier.origins.bodies import meanings, same_body, same_document, same_noun
from sourcier.origins.kinds import KINDS, many, office, other_people, people, phrases, related, shared_kind
from sourcier.records import ChainLink
from sourcier.words import Words, fold, words

# Words are compared by this many letters, which joins inflections and many cognates.
_STEM = 5
# The describing words of an anonymous source are few and short ("au port", "portuaire").
_SHORT_STEM = 4
# What outlets add to their names or leave out ("Onde", "Ondenews", "Onde TV").
_MEDIUM = re.compile(r"(?<=\w{4})(?:news|tv|online|info)$")
# The last letter of the Latin script, which folding leaves to no other.
_LAST_LATIN = "\u024f"
_FIRST_SEMITIC = "\u0590"
# The article of an Arabic name as it sounds before some consonants, in other letters ("ar-Rawabi", "ас-Саваки").
_ASSIMILATED = re.compile(r"(?i)\b[aeаэ](sh|[a-zа-я])[-‑ ](?=\1)")
_ARTICLE = "ال"
# Letters that French leaves unsaid at the end of a name, and how many consonants are heard at least before them.
_SILENT, _HEARD = frozenset("dtpsxz"), 2
# Two anonymous sources whose descriptions allow it may be one person; nothing in the text says how likely that is.
MAYBE = 0.5
SAME = 1.0
# Roles that say too little to part two unnamed sources.
_ANY_ROLE = frozenset({None, "official"})
_DESCRIPTIONS = KINDS | frozenset(DESCRIBED.values())
DIFFERENT = 0.0
# The Arabic article as other scripts write it before a hyphen.
_ROMAN_ARTICLES = frozenset({"al", "el", "аль", "эль"})
MEDIA = frozenset({"outlet", "agency"})
_DOCUMENTS = frozenset({"document", "footage"})
_CORPORATE = MEDIA | {"institution", "group", "document"}
# Words in two scripts that are so alike are one name: of pairs that are none, fewer than one in a thousand.
_SPELLED_ALIKE = 0.6
# The same of the only words of two names that are not heard alike.
_LAST_ALIKE = 0.4


class Source(NamedTuple):
    """A speaker as one chain names it.

    ``via`` is who passed it on: the next named speaker, else the agency that the article credits, else its outlet, and
    then ``direct`` is true. ``article`` is where it was told first, ``told_in`` where these words
    stand; ``described`` are the words themselves, which may say more than the name ("the mayor, Ana Diaz").
    """

    link: ChainLink
    via: ChainLink | None
    article: str
    told_in: str = ""
    described: str = ""
    direct: bool = False


def aliased(link: ChainLink, aliases: Mapping[str, str]) -> ChainLink:
    """A speaker as the entity that somebody decided its name to mean."""
    entity = aliases.get(fold(link.name)) or (aliases.get(f"entity:{link.entity}") if link.entity else None)
    return msgspec.structs.replace(link, entity=entity) if entity else link


def unnamed(link: ChainLink) -> bool:
    """Whether a source is nobody in particular, whatever kind it was read as: "a company executive", "des voisins"."""
    if link.kind not in ("person", "institution", "group") or link.entity:
        return link.kind == "anonymous"
    cut = words(link.name)
    if not cut.folded or cut.folded[0] not in INDEFINITE:
        return False
    named = any(w[0].isupper() and not body(f) for w, f in list(zip(cut.written, cut.folded, strict=True))[1:])
    return not named and not VOICES.intersection(cut.folded)


def nameless(link: ChainLink) -> bool:
    """Whether a source is unnamed, or a person called by nothing but what they are ("the mayor")."""
    return link.kind == "anonymous" or (link.kind == "person" and not link.entity and not _parts(link.name)[0])


def may_be_called(person: ChainLink, role: ChainLink) -> bool:
    """Whether a person may be the one that a bare noun means: of no other kind of body."""
    bodies, others = (_parts(one.name)[1] & KINDS for one in (person, role))
    return person.kind == "person" and (not bodies or not others or bool(bodies & others))


def same(a: Source, b: Source) -> float:
    """The probability that two mentions are of one source: 1 (same), 0 (different), `MAYBE` between."""
    if (a.link.kind == "anonymous") != (b.link.kind == "anonymous"):
        hidden, named = (a, b) if a.link.kind == "anonymous" else (b, a)
        return _may_be_unnamed(hidden.link.name, named.link)
    if a.link.kind == "anonymous":
        return _same_anonymous(a, b)
    if a.link.entity and b.link.entity:
        return SAME if a.link.entity == b.link.entity else DIFFERENT
    if a.link.kind in _DOCUMENTS and b.link.kind in _DOCUMENTS and same_document(a.link.name, b.link.name):
        return SAME
    names = [(a.link.name, b.link.name)]
    if (a.link.kind in MEDIA) == (b.link.kind in MEDIA):
        # "A memo seen by the Echo" is not the Echo.
        names.append((a.described or a.link.name, b.described or b.link.name))
    if a.link.speaks_for or b.link.speaks_for:
        names.append((a.link.speaks_for or a.link.name, b.link.speaks_for or b.link.name))
    if (a.link.kind in MEDIA or b.link.kind in MEDIA) and _half_of_one(a.link.name, b.link.name):
        return DIFFERENT
    # "The prefect of Orne" is not "La Nouvelle Orne": a medium shares more than a place with who speaks.
    whole = (a.link.kind in MEDIA) != (b.link.kind in MEDIA)
    media = not whole and a.link.kind in MEDIA
    found = max(_same_name(*pair, whole=whole, media=media) for pair in names)
    bodies = all(one.link.kind in _CORPORATE or one.link.speaks_for for one in (a, b))
    if found < SAME and bodies and any(same_body(*pair) for pair in names):
        return SAME
    if found == SAME and a.article != b.article and all(_some_of_many(one.link.name) for one in (a, b)):
        return MAYBE
    if found == DIFFERENT and not (a.link.kind in MEDIA or b.link.kind in MEDIA) and same_noun(a.link.name, b.link.name):
        return SAME if "institution" in (a.link.kind, b.link.kind) else MAYBE
    return found


def _may_be_unnamed(hidden: str, named: ChainLink) -> float:
    """Whether somebody unnamed may be who another page names: "a union" the union, "a diplomat" one without a name there too."""
    kinds, others = _unnamed_kinds(hidden), _parts(named.name)[1]
    if not kinds or (people(kinds) and _parts(named.name)[0] and named.kind == "person"):
        return DIFFERENT
    alike = shared_kind(kinds, others) != "two" if kinds & others else related(kinds, others)
    return MAYBE if alike else DIFFERENT


@lru_cache(maxsize=4096)
def _unnamed_kinds(name: str) -> frozenset[str]:
    """What somebody unnamed is said to be, where more is said than that it is a source."""
    folded = words(name).folded
    return frozenset() if SOURCES.intersection(folded) else _parts(name)[1] & KINDS


@lru_cache(maxsize=65536)
def _some_of_many(name: str) -> bool:
    proper, kinds = _parts(name)
    return not proper and many(kinds)


def described(mentions: Sequence[Source]) -> Sequence[Source]:
    """The mentions of one speaker that say most of who it is: beside "a police source" a bare "the source" says nothing."""
    telling = [one for one in mentions if one.link.kind != "anonymous" or _description(one.link.name)]
    return telling or mentions


def _same_anonymous(a: Source, b: Source) -> float:
    told_a, told_b = _description(a.link.name), _description(b.link.name)
    alike = not told_a or not told_b or bool(told_a & told_b) or bool(_meant(a.link.name) & _meant(b.link.name))
    if people(told_a) and people(told_b) and other_people(told_a, told_b):
        # "A doctor" is no nurse.
        return DIFFERENT
    roles = a.link.role == b.link.role or bool({a.link.role, b.link.role} & _ANY_ROLE)
    if _same_via(a, b):
        return SAME if alike or (roles and a.article != b.article) else MAYBE
    if len(told_a & told_b) > 1 and (a.direct or b.direct):
        # "A military and diplomatic source", once with and once without the agency that quoted it, is one.
        return SAME
    if told_a and told_b and not alike:
        # Words of two scripts that no list has cannot be compared.
        unlisted = not (told_a & _DESCRIPTIONS and told_b & _DESCRIPTIONS)
        if unlisted and letters(a.link.name).isdisjoint(letters(b.link.name)):
            return MAYBE if roles else DIFFERENT
        same_role = a.link.role == b.link.role and a.link.role not in _ANY_ROLE
        return MAYBE if same_role or related(told_a, told_b) else DIFFERENT
    return MAYBE if alike or roles else DIFFERENT


def _same_via(a: Source, b: Source) -> bool:
    if a.via is None or b.via is None:
        return a.article == b.article and a.via is b.via
    if a.via.entity and b.via.entity:
        return a.via.entity == b.via.entity
    media = a.via.kind in MEDIA and b.via.kind in MEDIA
    return _same_name(a.via.name, b.via.name, media=media) == SAME


def letters(name: str) -> set[str]:
    """The scripts of a name."""
    return _scripts(frozenset(word for word in words(name).folded if word.isalpha()))


def _described(name: str) -> list[str]:
    """The words that say what an anonymous source is; "a witness who did not want to be named" is a witness."""
    said = words(name).folded
    end = next((at for at, word in enumerate(said) if word in RELATIVES), len(said))
    return [
        w for w in said[:end] if (len(w) > 3 or w in DESCRIBED or body(w)) and w not in GENERIC and (w not in SPEAKERS or body(w))
    ]


def _description(name: str) -> frozenset[str]:
    """What an anonymous source is said to be, without the words that only say that it is one."""
    return frozenset(DESCRIBED.get(w) or body(w) or w[:_SHORT_STEM] for w in _described(name))


@lru_cache(maxsize=65536)
def _meant(name: str) -> frozenset[str]:
    """What the words that describe a source mean, whatever their language ("a nurse", "une infirmière")."""
    return frozenset(meaning for word in _described(name) for meaning in meanings(word))


# The pages of one claim name the same few sources again and again.
@lru_cache(maxsize=65536)
def _same_name(a: str, b: str, *, whole: bool = False, media: bool = False) -> float:
    proper_a, heads_a = _parts(a, media=media)
    proper_b, heads_b = _parts(b, media=media)
    proper_a, proper_b = _across_scripts(proper_a, proper_b, a, b)
    heads_a, heads_b = _cognates(heads_a, heads_b)
    shared = proper_a & proper_b
    if not (proper_a == proper_b and heads_a == heads_b) and _sounds_whole(a, b):
        return SAME
    if shared and sum(map(len, shared)) > 1:
        # A part of a name must be heard well: of few consonants only a whole name is.
        heard = proper_a == proper_b or sum(map(len, shared)) > _HEARD
        nested = heard and (proper_a <= proper_b or proper_b <= proper_a)
        if whole and proper_a != proper_b and (heads_a or heads_b):
            nested = False
        if nested and len(shared) == 1 and proper_a != proper_b and letters(a) ^ letters(b):
            # "Речной вестник" is not "Rechnoy Kuryer": what the one has besides is a word of its own.
            nested = not ((heads_a if proper_a < proper_b else heads_b) - KINDS)
        if heads_a & heads_b or len(shared) > 1 or (nested and not (heads_a and heads_b)):
            return SAME
        return DIFFERENT
    named = bool(proper_a and proper_b)
    if heads_a & heads_b:
        alike = shared_kind(heads_a, heads_b)
        return DIFFERENT if alike == "two" else SAME if alike == "one" and not named else MAYBE
    if not named and related(heads_a, heads_b):
        return MAYBE
    return SAME if not proper_a and not proper_b and not heads_a and not heads_b and fold(a) == fold(b) else DIFFERENT


@lru_cache(maxsize=65536)
def same_medium(a: str, b: str) -> bool:
    """Whether two names of media that publish are one name: "Le Courrier" is not "Le Courrier de Lormes"."""
    one, other = (_parts(name, media=True)[0] for name in (a, b))
    if len(one) != len(other):
        return False
    proper_a, proper_b = _across_scripts(one, other, a, b)
    return (proper_a == proper_b and _same_name(a, b, media=True) == SAME) or _sounds_whole(a, b)


def _half_of_one(a: str, b: str) -> bool:
    """Whether one name has only a part of the words that a hyphen joins in the other: "Rive" is not "Rive-Info"."""
    return _has_half(a, b) or _has_half(b, a)


@lru_cache(maxsize=65536)
def _has_half(name: str, other: str) -> bool:
    for piece in name.split():
        joined = _parts(piece)[0] if "-" in piece else frozenset()
        if len(joined) > 1:
            one, two = _across_scripts(joined, _parts(other)[0], piece, other)
            if 0 < len(one & two) < len(one):
                return True
    return False


def _sounds_whole(a: str, b: str) -> bool:
    """Whether each word of a name in one script sounds like one in another script ("Южный репортёр", "Yuzhny Reporter")."""
    one, other = (frozenset(w for w in _spoken(name) if len(w) > 1 and w[0].isalpha() and w not in GENERIC) for name in (a, b))
    if len(one) != len(other) or len(one) < 2 or not _scripts(one) ^ _scripts(other):
        return False
    heard, met = _across_scripts(frozenset(map(uninflected, one)), frozenset(map(uninflected, other)), a, b)
    return heard == met and len(heard) == len(one)


def _spoken(name: str) -> tuple[str, ...]:
    """The words of a name as they are heard, without articles; no letter of a foreign one is a word of its own ("ليستوك")."""
    name = _ASSIMILATED.sub("", name)
    if "other" not in letters(name):
        return tuple(words(name).folded)
    return tuple(fold(word).removeprefix(_ARTICLE) for word in name.split())


def _across_scripts(a: frozenset[str], b: frozenset[str], name_a: str, name_b: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of two names, one word for those that sound alike in two scripts ("Литтораль", "Littoral")."""
    if not _scripts(a) ^ _scripts(b):
        return a, b
    # Of "Wadi" one consonant is heard: such words are compared as they are spelled.
    keys_a, keys_b = ({word: _heard(word) if len(_heard(word)) >= _HEARD else word for word in words} for words in (a, b))
    heard = {*keys_a.values()} & {*keys_b.values()}
    for keys, others in ((keys_a, {*keys_b.values()} - heard), (keys_b, {*keys_a.values()} - heard)):
        for word, key in keys.items():
            # Of "Marchand" other scripts write what is heard.
            if key not in heard and word[-1] in _SILENT and len(key) > _HEARD and key[:-1] in others:
                keys[word] = key[:-1]
    # Case endings were taken off; spellings are compared with them.
    whole_a, whole_b = _whole(name_a), _whole(name_b)
    for word, key in keys_a.items():
        if key not in keys_b.values():
            near = [other for other in keys_b if not set(first_heard(word)).isdisjoint(first_heard(other))]
            rates = [(likeness(whole_a.get(word, word), whole_b.get(other, other)), other) for other in near]
            rate, best = max(rates, default=(0.0, ""))
            if rate >= _SPELLED_ALIKE and keys_b[best] not in keys_a.values():
                keys_a[word] = keys_b[best]
    left_a, left_b = (
        [word for word, key in keys.items() if key not in others.values()]
        for keys, others in ((keys_a, keys_b), (keys_b, keys_a))
    )
    if len(left_a) == len(left_b) == 1 < len(keys_a):
        # All but one word are heard alike: of the last, which has few consonants, the spelling may tell ("الواحة", "Waha").
        one, other = left_a[0], left_b[0]
        forms_a, forms_b = ({*_bound(word), whole.get(word, word)} for word, whole in ((one, whole_a), (other, whole_b)))
        if max(likeness(a, b) for a in forms_a for b in forms_b) >= _LAST_ALIKE:
            keys_a[one] = keys_b[other]
    return frozenset(keys_a.values()), frozenset(keys_b.values())


def _bound(word: str) -> tuple[str, ...]:
    """A word and, of an Arabic feminine, how it sounds before another noun ("بوابة" is "bawabat")."""
    return (word, f"{word[:-1]}ت") if word.endswith("ه") else (word,)


def _cognates(a: frozenset[str], b: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The telling common nouns and adjectives of two names, one word for cognates of two scripts ("региональное", "regional")."""
    loose_a, loose_b = a - KINDS, b - KINDS
    if not loose_a or not loose_b or not _scripts(loose_a) ^ _scripts(loose_b):
        return a, b
    heard_a, heard_b = _across_scripts(loose_a, loose_b, "", "")
    return a & KINDS | heard_a, b & KINDS | heard_b


def _whole(name: str) -> dict[str, str]:
    """The words of a name by what `_parts` calls them."""
    return {_MEDIUM.sub("", uninflected(word)): word for word in words(name).folded}


def _scripts(words: frozenset[str]) -> set[str]:
    """The scripts of words: Latin, Cyrillic (Greek), Arabic and beyond."""
    return {"latin" if word[0] <= _LAST_LATIN else "greek" if word[0] < _FIRST_SEMITIC else "other" for word in words}


def name_keys(name: str) -> frozenset[str]:
    """What another name must share one of to be of the same source, whatever its script."""
    proper, heads = (one | other for one, other in zip(_parts(name), _parts(name, media=True), strict=True))
    heard = (_heard(spelling)[:_HEARD] for word in proper for spelling in (word, romanised(word)))
    return frozenset((*proper, *heard, *heads)) or frozenset((fold(name),))


def _heard(word: str) -> str:
    """The consonants of a word, whether "zh" or "j" is written for one of them."""
    return consonants(word).replace("g", "z")


@lru_cache(maxsize=65536)
def _parts(name: str, *, media: bool = False) -> tuple[frozenset[str], frozenset[str]]:
    """The proper names and the telling common nouns of a source's name; a medium's is letters alone ("Bawabat Al-Mina")."""
    cut = words(_ASSIMILATED.sub("", name))
    proper: set[str] = set()
    heads: set[str] = set()
    voices: set[str] = set()
    medium = False
    found = {} if media else dict(phrases(cut.folded))
    heads.update(found.values())
    taken = {n for places in found for n in places}
    for n, (written, folded) in enumerate(zip(cut.written, cut.folded, strict=True)):
        capital = not written[0].islower()
        if n in taken:
            continue
        if (
            (kind := body(folded))
            and (not media or kind in MEDIA)
            and folded not in SPEAKERS
            and not (capital and _within_a_name(cut, n, kind))
        ):
            heads |= {kind, "ministry"} if folded in MINISTRIES else {kind}
        elif not written[0].isalpha() or folded in GENERIC:
            medium = medium or folded in MEDIA_NOUNS
        elif folded in SPEAKERS and not (medium and capital):
            voices |= {folded} if capital else set()
        elif capital:
            if len(folded) > 1:
                proper.add(_MEDIUM.sub("", uninflected(folded)))
        elif len(folded) > 3:
            heads.add(folded[:_STEM])
    if not proper and not heads and not media:
        heads.update(kind for word in cut.folded if (kind := body(word)))
        heads.update(() if heads else office(cut.folded))
    # "The Leader" and "al-Bayan" (the Statement) are called by nothing else.
    return frozenset(proper or ({_MEDIUM.sub("", uninflected(word)) for word in voices} if not heads else ())), frozenset(heads)


def _within_a_name(cut: Words, n: int, kind: str) -> bool:
    """Whether a capitalised word that may be a noun is a part of a name: of "Al-Mina", the surname of "Ana Fisher"."""
    if n < 1 or not cut.written[n][0].isupper():
        return False
    if cut.folded[n - 1] == "-":
        return n > 1 and cut.folded[n - 2] in _ROMAN_ARTICLES
    given = cut.folded[n - 1]
    return kind in PEOPLE and cut.written[n - 1][0].isupper() and not body(given) and given not in SPEAKERS | GENERIC | INDEFINITE
