"""Whether two names of sources are one name, in whatever script: proper names, and the nouns that say what somebody is.

Names are written with capitals, where a script has them. Nouns are compared by the kind of body or people that they mean, else
by their first letters, and by sound across scripts.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from sourcier.data.across import first_heard
from sourcier.data.bodies import MINISTRIES, PEOPLE, body
from sourcier.data.roles import GENERIC, INDEFINITE, MEDIA_NOUNS, SPEAKERS
from sourcier.data.spelling import consonants, uninflected
from sourcier.data.transliteration import likeness, script
from sourcier.origins.compounds import in_one
from sourcier.origins.kinds import KINDS, office, phrases, related, shared_kind
from sourcier.words import Words, fold, words

# Two anonymous sources whose descriptions allow it may be one person; nothing in the text says how likely that is.
MAYBE = 0.5
SAME = 1.0
DIFFERENT = 0.0
MEDIA = frozenset({"outlet", "agency"})
# Words are compared by this many letters, which joins inflections and many cognates.
_STEM = 5
# What outlets add to their names or leave out ("Onde", "Ondenews", "Onde TV").
_MEDIUM = re.compile(r"(?<=\w{4})(?:news|tv|online|info)$")
# The last letter of the Latin script, which folding leaves to no other.
_LAST_LATIN = "\u024f"
_FIRST_SEMITIC = "\u0590"
# The article of an Arabic name as it sounds before some consonants, in other letters ("ar-Rawabi", "ас-Саваки").
_ASSIMILATED = re.compile(r"(?i)\b[aeаэ](sh|[a-zа-я])[-‑ ](?=\1)")
_ARTICLE = "ال"
# An elided article before a word that is long enough to be known with it.
_ELIDED = re.compile(r"(?i)\b([ld])['’](?=\w{4})")
_OF_A_PLACE = re.compile(r"(?<=[а-я]{3})(?:ц?к|н?ск)(?:ии|ий|ои|ой|ая|ое)$")
# Letters that French leaves unsaid at the end of a name or says as a vowel ("Réveil"), and how many consonants are heard at least
# before them.
_SILENT, _HEARD = (*"dtpsxz", "il"), 2
# The Arabic article as other scripts write it before a hyphen.
_ROMAN_ARTICLES = frozenset({"al", "el", "аль", "эль"})
# Words in two scripts that are so alike are one name: of pairs that are none, fewer than one in a thousand.
_SPELLED_ALIKE = 0.6
# The same of the only words of two names that are not heard alike.
_LAST_ALIKE = 0.4
_QUOTES = '"«»“”„'
_WORD = re.compile(r"[^\W\d_]+")
# Two words that others write as one have so many letters together.
_TWO_WORDS = 6


# Articles and prepositions of Latin names as other scripts write them ("لو كورييه دو …", "Ле Фар де …").
_PARTICLES = frozenset(
    (
        "لو لا ليه لي دو دي دا دل ديل ديلا ذا ذه زا اوف اند ايل ال "
        "ле ля ла лез дю ду де дез дель делла зе оф энд эль лос лас "
        "les des del della di da y e und der die das"
    ).split()
)
# Words of names by what kind of medium they tell.
_KINDS_OF_MEDIA = {
    word: kind
    for kind, said in {
        "radio": "radio радио راديو",
        "agency": "press presse пресс برس news ньюс нуз نيوز",
        "media": "media медиа ميديا",
    }.items()
    for word in said.split()
}


# Words that tell no name from another, and those that are nobody's given name.
_NO_NAMES = frozenset({*GENERIC, *_PARTICLES, *_KINDS_OF_MEDIA})
_NO_GIVEN_NAMES = SPEAKERS | GENERIC | INDEFINITE


# The pages of one claim name the same few sources again and again.
@lru_cache(maxsize=65536)
def same_name(a: str, b: str, *, whole: bool = False, media: bool = False) -> float:
    """The probability that two names are of one source.

    Args:
        a: The one.
        b: The other.
        whole: Whether a name of which the other has but a part, and a noun besides, is another (a medium and a body).
        media: Whether both are names of media, in which nouns are letters like others.
    """
    if (joined := _as_heard(a, b)) != (a, b) and same_name(*joined, whole=whole, media=media) == SAME:
        return SAME
    if (joined := _as_joined(a, b)) != (a, b):
        return same_name(*joined, whole=whole, media=media)
    proper_a, heads_a = parts(a, media=media)
    proper_b, heads_b = parts(b, media=media)
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
            # "Речной вестник" is not "Rechnoy Kuryer": what the one has besides is a word of its own. No "Radio Morwick" is
            # "Марко Беллини".
            nested = not whole and not ((heads_a if proper_a < proper_b else heads_b) - KINDS)
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
    if (joined := _as_heard(a, b)) != (a, b) and same_medium(*joined):
        return True
    if (joined := _as_joined(a, b)) != (a, b):
        return same_medium(*joined)
    if apart(a, b) or len(_spelled(a)) != len(_spelled(b)):
        return False
    if _sounds_whole(a, b):
        return True
    one, other = (parts(name, media=True)[0] for name in (a, b))
    if len(one) != len(other):
        return False
    proper_a, proper_b = _across_scripts(one, other, a, b)
    return proper_a == proper_b and same_name(a, b, media=True) == SAME


def _as_heard(a: str, b: str) -> tuple[str, str]:
    """Two names of two scripts, an elided article as the other script writes it, one word with its noun ("ليستوير")."""
    if ("'" not in a + b and "’" not in a + b) or letters(a) == letters(b):
        return a, b
    return _ELIDED.sub(r"\1", a), _ELIDED.sub(r"\1", b)


def _as_joined(a: str, b: str) -> tuple[str, str]:
    """Two names, two words of the one as one where the other writes them so ("سكاي لاين", "Skyline")."""
    return _joined_like(a, b), _joined_like(b, a)


@lru_cache(maxsize=65536)
def _joined_like(name: str, other: str) -> str:
    """A name, with the first two neighbouring words that another name writes as one in one."""
    pieces = _names_in(name)
    singles = [single for single in _names_in(other) if len(single) >= _TWO_WORDS and single not in pieces]
    for one, two in pairwise(pieces) if singles else ():
        if f"{one} {two}" in name and any(_is_one_word(one, two, single) for single in singles):
            return name.replace(f"{one} {two}", f"{one}{two}", 1)
    return name


@lru_cache(maxsize=8192)
def _names_in(name: str) -> tuple[str, ...]:
    """The words of a name that may be halves of another one, as they are written."""
    return tuple(word for word in _WORD.findall(name) if len(word) > 1 and fold(word) not in _PARTICLES)


def _is_one_word(one: str, two: str, single: str) -> bool:
    """Whether two words are written as one in another name: the same letters, or each half as it sounds in another script."""
    if script(one) == script(single):
        return fold(one + two) == fold(single)
    whole = likeness(one + two, single)
    return whole >= _SPELLED_ALIKE and whole > max(likeness(one, single), likeness(two, single))


def apart(a: str, b: str) -> bool:
    """Whether names of media say that one is a radio and the other is none ("Radio Weld", "Weld News Agency")."""
    one, other = _kinds(a), _kinds(b)
    return bool(one and other) and ("radio" in one) != ("radio" in other)


@lru_cache(maxsize=8192)
def _kinds(name: str) -> frozenset[str]:
    """What a name says that a medium is: a radio, a news agency."""
    return frozenset(_KINDS_OF_MEDIA[word] for word in _spoken(name) if word in _KINDS_OF_MEDIA)


def half_of_one(a: str, b: str) -> bool:
    """Whether one name has only a part of the words that a hyphen joins in the other: "Rive" is not "Rive-Info"."""
    return _has_half(a, b) or _has_half(b, a)


@lru_cache(maxsize=65536)
def _has_half(name: str, other: str) -> bool:
    for piece in name.split():
        joined = parts(piece)[0] if "-" in piece else frozenset()
        if len(joined) > 1:
            one, two = _across_scripts(joined, parts(other)[0], piece, other)
            if 0 < len(one & two) < len(one):
                return True
    return False


def _sounds_whole(a: str, b: str) -> bool:
    """Whether each word of a name in one script sounds like one in another script ("Южный репортёр", "Yuzhny Reporter")."""
    # Of one word a name may be that says of what kind the medium is ("Sahm Press").
    kinds = _kinds(a) & _kinds(b)
    one, other = _spelled(a) | kinds, _spelled(b) | kinds
    if len(one) != len(other):
        # "The organisation Skyline Monitor" is called by what follows.
        one, other = (_spelled(_announced(name)) | kinds for name in (a, b))
    if len(one) != len(other) or len(one) < 2 or not scripts(one) ^ scripts(other):
        return False
    heard, met = _across_scripts(frozenset(map(uninflected, one)), frozenset(map(uninflected, other)), a, b)
    return heard == met and len(heard) == len(one)


def _announced(name: str) -> str:
    """A name without the noun of a body that announces it."""
    noun, _, rest = name.partition(" ")
    return rest if rest and body(fold(noun)) in KINDS else name


@lru_cache(maxsize=8192)
def _spelled(name: str) -> frozenset[str]:
    """The words of a name without articles and prepositions, in whatever letters, and without what kind of medium it is."""
    return frozenset(word for word in _spoken(name) if len(word) > 1 and word[0].isalpha() and word not in _NO_NAMES)


def _spoken(name: str) -> tuple[str, ...]:
    """The words of a name as they are heard, without articles; no letter of a foreign one is a word of its own ("ليستوك")."""
    name = _ASSIMILATED.sub("", in_one(name))
    if "other" not in letters(name):
        return tuple(words(name).folded)
    return tuple(fold(word.strip(_QUOTES)).removeprefix(_ARTICLE) for word in name.split())


def _across_scripts(a: frozenset[str], b: frozenset[str], name_a: str, name_b: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words of two names, one word for those that sound alike in two scripts ("Литтораль", "Littoral")."""
    if not scripts(a) ^ scripts(b):
        return a, b
    # Of "Wadi" one consonant is heard: such words are compared as they are spelled.
    keys_a, keys_b = ({word: _heard(word) if len(_heard(word)) >= _HEARD else word for word in words} for words in (a, b))
    for keys, against in ((keys_a, keys_b), (keys_b, keys_a)):
        heard = {*keys_a.values()} & {*keys_b.values()}
        others = {*against.values()} - heard
        for word, key in keys.items():
            # Of "Marchand" other scripts write what is heard.
            if key not in heard and word.endswith(_SILENT) and len(key) > _HEARD and key[:-1] in others:
                keys[word] = key[:-1]
            elif key not in heard and (other := next((one for one in _otherwise_heard(word) if one in others), None)):
                keys[word] = other
    # Case endings were taken off; spellings are compared with them.
    whole_a, whole_b = _whole(name_a), _whole(name_b)
    for word, key in keys_a.items():
        if key not in keys_b.values():
            first = _first_heard(word, whole_a)
            near = [other for other in keys_b if not first.isdisjoint(_first_heard(other, whole_b))]
            rates = [(likeness(whole_a.get(word, word), whole_b.get(other, other)), other) for other in near]
            rate, best = max(rates, default=(0.0, ""))
            if rate >= _SPELLED_ALIKE and keys_b[best] not in keys_a.values():
                keys_a[word] = keys_b[best]
    left_a, left_b = (
        [word for word, key in keys.items() if key not in others.values()]
        for keys, others in ((keys_a, keys_b), (keys_b, keys_a))
    )
    if min(len(left_a), len(left_b)) == 1 < min(len(keys_a), len(keys_b)):
        # All but one word are heard alike: of the last, which has few consonants, the spelling may tell ("الواحة", "Waha").
        least = _LAST_ALIKE if len(left_a) == len(left_b) else _SPELLED_ALIKE
        alike = [
            (max(likeness(x, y) for x in _forms(a, whole_a) for y in _forms(b, whole_b)), a, b) for a in left_a for b in left_b
        ]
        rate, one, other = max(alike)
        if rate >= least:
            keys_a[one] = keys_b[other]
    return frozenset(keys_a.values()), frozenset(keys_b.values())


def _first_heard(word: str, whole: dict[str, str]) -> set[str]:
    """The first consonants of a word: what was taken for a prefix ("*س*يفيرين") may be a letter of it."""
    return {*first_heard(word), *first_heard(whole.get(word, word))}


def _forms(word: str, whole: dict[str, str]) -> set[str]:
    """A word as it may be heard, with its ending and without."""
    return {*_bound(word), *_bound(whole.get(word, word))}


def _otherwise_heard(word: str) -> tuple[str, str]:
    """The consonants of a word before another noun ("Bawabat") and, if it begins with W, those that Russian writes ("Ватан")."""
    return _heard(_bound(word)[-1]), _heard(f"v{word[1:]}") if word[0] in "wو" else ""


def _bound(word: str) -> tuple[str, ...]:
    """A word and, of an Arabic feminine, how it sounds before another noun ("بوابة" is "bawabat").

    Of a Russian adjective of a place also the place, by which others call a paper ("Таловский курьер", "Talov Kuryer").
    """
    if found := _OF_A_PLACE.search(word):
        return word, word[: found.start()]
    return (word, f"{word[:-1]}ت") if word.endswith("ه") else (word,)


def _cognates(a: frozenset[str], b: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The telling common nouns and adjectives of two names, one word for cognates of two scripts ("региональное", "regional")."""
    loose_a, loose_b = a - KINDS, b - KINDS
    if not loose_a or not loose_b or not scripts(loose_a) ^ scripts(loose_b):
        return a, b
    heard_a, heard_b = _across_scripts(loose_a, loose_b, "", "")
    return a & KINDS | heard_a, b & KINDS | heard_b


def _whole(name: str) -> dict[str, str]:
    """The words of a name by what `parts` calls them, a letter that only looks like one of grammar with what it opens."""
    cut = words(in_one(name))
    found: dict[str, str] = {}
    for n, word in enumerate(cut.folded):
        opened = n > 0 and len(cut.folded[n - 1]) == 1 and cut.folded[n - 1].isalpha() and cut.ends[n - 1] == cut.starts[n]
        found[_MEDIUM.sub("", uninflected(word))] = cut.folded[n - 1] + word if opened else word
    return found


def scripts(words: frozenset[str]) -> set[str]:
    """The scripts of words: Latin, Cyrillic (Greek), Arabic and beyond."""
    return {"latin" if word[0] <= _LAST_LATIN else "greek" if word[0] < _FIRST_SEMITIC else "other" for word in words}


@lru_cache(maxsize=65536)
def name_keys(name: str) -> frozenset[str]:
    """What another name must share one of to be of the same source, whatever its script."""
    proper, heads = (one | other for one, other in zip(parts(name), parts(name, media=True), strict=True))
    if (joined := _ELIDED.sub(r"\1", name)) != name:
        proper |= parts(joined, media=True)[0]
    whole = _whole(name)
    heard = (key for word in proper for key in _first_heard(word, whole))
    return frozenset((*proper, *heard, *heads)) or frozenset((fold(name),))


def _heard(word: str) -> str:
    """The consonants of a word, whether "zh" or "j" is written for one of them."""
    return consonants(word).replace("g", "z")


@lru_cache(maxsize=65536)
def parts(name: str, *, media: bool = False) -> tuple[frozenset[str], frozenset[str]]:
    """The proper names and the telling common nouns of a source's name; a medium's is letters alone ("Bawabat Al-Mina")."""
    cut = words(_ASSIMILATED.sub("", in_one(name)))
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
    return kind in PEOPLE and cut.written[n - 1][0].isupper() and not body(given) and given not in _NO_GIVEN_NAMES


def letters(name: str) -> set[str]:
    """The scripts of a name."""
    return scripts(frozenset(word for word in words(name).folded if word.isalpha()))
