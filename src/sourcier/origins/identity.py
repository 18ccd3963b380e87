"""Whether two mentions of a source are one source.

Names are compared by entity where the alias table knows both, else by their words: proper names (capitalised) and the
nouns that say what kind of body or person it is. Whoever speaks for an institution is that institution.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import msgspec

from sourcier.data.bodies import body
from sourcier.data.roles import DESCRIBED, GENERIC, INDEFINITE, ONE_OF, RELATIVES, SOURCES, SPEAKERS, VOICES
from sourcier.data.spelling import uninflected
from sourcier.languages import ALL
from sourcier.origins.bodies import meanings, same_body, same_document, same_noun
from sourcier.origins.kinds import KINDS, many, other_people, people, related, shared_kind
from sourcier.origins.names import DIFFERENT, MAYBE, MEDIA, SAME, apart, half_of_one, letters, parts, same_name
from sourcier.records import ChainLink
from sourcier.words import fold, words

# The describing words of an anonymous source are few and short ("au port", "portuaire").
_SHORT_STEM = 4
# Roles that say too little to part two unnamed sources.
_ANY_ROLE = frozenset({None, "official"})
_DESCRIPTIONS = KINDS | frozenset(DESCRIBED.values())
_DOCUMENTS = frozenset({"document", "footage"})
# What pages call agencies that they do not name.
_AGENCIES = frozenset(fold(words) for one in ALL for words in one.pages.agency_words)
_CORPORATE = MEDIA | {"institution", "group", "document"}


class Source(NamedTuple):
    """A speaker as one chain names it.

    ``via`` is who passed it on: the next named speaker, else the agency that the article credits, else its outlet, and
    then ``direct`` is true, and ``here`` where the words say that it spoke to that outlet. ``article`` is where it was told
    first, ``told_in`` where these words stand; ``described`` are the words themselves, which may say more than the name ("the
    mayor, Ana Diaz").
    """

    link: ChainLink
    via: ChainLink | None
    article: str
    told_in: str = ""
    described: str = ""
    direct: bool = False
    here: bool = False


def aliased(link: ChainLink, aliases: Mapping[str, str]) -> ChainLink:
    """A speaker as the entity that somebody decided its name to mean."""
    entity = aliases.get(fold(link.name)) or (aliases.get(f"entity:{link.entity}") if link.entity else None)
    return msgspec.structs.replace(link, entity=entity) if entity else link


def names_somebody(name: str) -> bool:
    """Whether a name has a word that tells one from another: "agencies", "agency reports" and "وكالات" have none."""
    if fold(name) in _AGENCIES:
        return False
    proper, heads = parts(name)
    return bool(proper or heads - MEDIA)


def unnamed(link: ChainLink) -> bool:
    """Whether a source is nobody in particular, whatever kind it was read as: "a company executive", "des voisins"."""
    if link.kind not in ("person", "institution", "group") or link.entity:
        return link.kind == "anonymous"
    cut = words(link.name)
    if not cut.folded or not (cut.folded[0] in INDEFINITE or any(pair in ONE_OF for pair in pairwise(cut.folded))):
        return False
    named = any(w[0].isupper() and not body(f) for w, f in list(zip(cut.written, cut.folded, strict=True))[1:])
    return not named and not VOICES.intersection(cut.folded)


def nameless(link: ChainLink) -> bool:
    """Whether a source is unnamed, or a person called by nothing but what they are ("the mayor")."""
    return link.kind == "anonymous" or (link.kind == "person" and not link.entity and not parts(link.name)[0])


def _named_again(office: Source, named: Source) -> bool:
    """Whether a page names whom it called by an office ("the prosecutor in Orne") as that ("the prosecutor, Ana Diaz")."""
    one_page = office.told_in and office.told_in == named.told_in
    if not one_page or named.link.name not in named.described:
        return False
    called = words(named.described.replace(named.link.name, " ")).folded
    said = {word for word in called if word.isalpha() and word not in GENERIC}
    return bool(said) and said <= set(words(office.link.name).folded) and office.link.name not in named.described


def _speaks_for(named: Source, body: Source) -> bool:
    """Whether somebody is called by a body ("представитель полиции Олег Савин") that another page names ("the police")."""
    if named.link.kind != "person" or body.link.kind not in _CORPORATE - {"document"} or not named.described:
        return False
    name = {uninflected(word) for word in words(named.link.name).folded}
    cut = words(named.described)
    said = zip(cut.written, cut.folded, strict=True)
    of = [written for written, folded in said if folded not in SPEAKERS and uninflected(folded) not in name]
    return same_body(" ".join(of), body.link.name)


def _of_two_kinds(a: str, b: str) -> bool:
    """Whether the lists know two names as bodies of two kinds: the school is no university, though both teach."""
    one, other = (parts(name)[1] & KINDS for name in (a, b))
    return bool(one and other) and one.isdisjoint(other)


def _is_of(paper: ChainLink, medium: ChainLink) -> bool:
    """Whether a document is called by the medium that has it ("footage in the hands of the agency X")."""
    return paper.kind in _DOCUMENTS and medium.kind in MEDIA and paper.name.endswith(f" {medium.name}")


def may_be_called(person: ChainLink, role: ChainLink) -> bool:
    """Whether a person may be the one that a bare noun means: of no other kind of body."""
    bodies, others = (parts(one.name)[1] & KINDS for one in (person, role))
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
    if _is_of(a.link, b.link) or _is_of(b.link, a.link):
        return DIFFERENT
    names = [(a.link.name, b.link.name)]
    if (a.link.kind in MEDIA) == (b.link.kind in MEDIA):
        # "A memo seen by the Echo" is not the Echo.
        names.append((a.described or a.link.name, b.described or b.link.name))
    if a.link.speaks_for or b.link.speaks_for:
        names.append((a.link.speaks_for or a.link.name, b.link.speaks_for or b.link.name))
    media = a.link.kind in MEDIA or b.link.kind in MEDIA
    if media and (half_of_one(a.link.name, b.link.name) or apart(a.link.name, b.link.name)):
        return DIFFERENT
    # "The prefect of Orne" is not "La Nouvelle Orne": a medium shares more than a place with who speaks.
    whole = (a.link.kind in MEDIA) != (b.link.kind in MEDIA)
    media = not whole and a.link.kind in MEDIA
    found = max(same_name(*pair, whole=whole, media=media) for pair in names)
    bodies = all(one.link.kind in _CORPORATE or one.link.speaks_for for one in (a, b))
    if found < SAME and bodies and any(same_body(*pair) for pair in names):
        return SAME
    if found == MAYBE and (_named_again(a, b) or _named_again(b, a)):
        return SAME
    if found == MAYBE and (_speaks_for(a, b) or _speaks_for(b, a)):
        return SAME
    if found == SAME and a.article != b.article and all(_some_of_many(one.link.name) for one in (a, b)):
        return MAYBE
    speak = not (a.link.kind in MEDIA or b.link.kind in MEDIA)
    if found == DIFFERENT and speak and same_noun(a.link.name, b.link.name) and not _of_two_kinds(a.link.name, b.link.name):
        return SAME if "institution" in (a.link.kind, b.link.kind) else MAYBE
    return found


def _may_be_unnamed(hidden: str, named: ChainLink) -> float:
    """Whether somebody unnamed may be who another page names: "a union" the union, "a diplomat" one without a name there too."""
    kinds, others = _unnamed_kinds(hidden), parts(named.name)[1]
    if not kinds or (people(kinds) and parts(named.name)[0] and named.kind == "person"):
        return DIFFERENT
    alike = shared_kind(kinds, others) != "two" if kinds & others else related(kinds, others)
    return MAYBE if alike else DIFFERENT


@lru_cache(maxsize=4096)
def _unnamed_kinds(name: str) -> frozenset[str]:
    """What somebody unnamed is said to be, where more is said than that it is a source."""
    folded = words(name).folded
    return frozenset() if SOURCES.intersection(folded) else parts(name)[1] & KINDS


@lru_cache(maxsize=65536)
def _some_of_many(name: str) -> bool:
    proper, kinds = parts(name)
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
    if len(told_a & told_b) > 1 and (a.direct or b.direct) and not (a.here and b.here):
        # "A military and diplomatic source", once with and once without the agency that quoted it, is one; two papers, each of
        # which says that one spoke to it, may have spoken to two.
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
    return same_name(a.via.name, b.via.name, media=media) == SAME


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
