"""Newspapers, channels and agencies as the text names them: where their names end, and which words are theirs.

Most outlets and agencies stand in no table of names. Their names show by a noun before or after ("l'agence Ondes et Vents",
"the Beacon newspaper"), by a word that only media bear ("Courier", "Gazette"), or by where they stand ("told X").
"""

from __future__ import annotations

import re
from bisect import bisect_left

import msgspec

from sourcier.records import Name, Quantity, SourceKind
from sourcier.statements.name_marks import joined_article
from sourcier.statements.phrases import match
from sourcier.statements.reading import APOSTROPHES, Range, Reading
from sourcier.words import fold, words

MEDIA = frozenset({"outlet", "agency"})
PAPERS = frozenset({"document", "footage"})
# "l'agence de presse", "the Meridian news agency": words between a noun and a name.
_NOUN_REACH = 4
# So many earlier mentions of a name are looked at, the nearest.
_MENTIONS = 64
# No name of a medium is longer.
_LONGEST_NAME = 8
# Quotation marks around the name of a paper.
MARKS = frozenset('«»"“”„')
# Words that may stand between the parts of a name: "Dépêche de la Côte".
_JOINTS = 3
# A name of one word alone is that of many.
_SURE_NAME = 2
# Channels have numbers of so many figures.
_NUMBERED = 2
# A name in brackets has no more words and dots; adjectives of a noun of a medium end so.
_BRACKET, _LIKE_ADJECTIVES = 9, ("ه", "ي", "يين", "ين", "ات")
# A phrase that ends so few words behind that noun is told whole.
_NAMED = 4
_SHORTEST_ADJECTIVE = 5
# Letters of an office with the ending of several.
_SEVERAL = re.compile(r"[A-Z]{2,}s")


class Medium(msgspec.Struct, frozen=True):
    """A medium at a place of the text: the words of its name (None where a noun alone points back) and of the whole phrase."""

    name: Range | None
    whole: Range
    kind: SourceKind
    own: bool = False


def medium_at(reading: Reading, begin: int, hi: int, *, told: bool = False) -> Medium | None:
    """The medium that the phrase at word ``begin`` names.

    Args:
        told: Whether something is said to, quoted by or seen by it; then an unknown proper name is a medium.
    """
    low, lex = reading.low, reading.lex
    if begin < hi and low[begin] in lex.own_voice and (ours := match(low, begin, hi, lex.own_voice)):
        return Medium(None, (begin, begin + ours[0]), "outlet", own=True)
    if plain := _of_the_state(reading, begin, hi):
        return plain
    opening = _opening(reading, begin, hi)
    if opening is None:
        return None
    at, kind, own = opening
    if at < hi and at in reading.sentence_set and reading.low[at] in reading.lex.sets["reporters"]:
        # "Reporters of the Beacon": the capital of the sentence.
        return None
    if at + 1 < hi and low[at] in MARKS and reading.written[at + 1][0].isupper():
        at += 1
    if at >= hi or not (reading.written[at][0].isupper() or _is_number(reading, at)):
        return _plainly_named(reading, begin, at, hi, kind) or _unnamed(reading, begin, min(at, hi), kind, own=own)
    return _named(reading, begin, at, hi, kind, told=told)


def _of_the_state(reading: Reading, begin: int, hi: int) -> Medium | None:
    """``State television``: a medium without a name, where the capital of its sentence looks like one."""
    low, lex, noun = reading.low, reading.lex, begin + 1
    if not lex.speech.head_last or noun >= hi or begin not in reading.sentence_set or low[begin] not in lex.sets["of_press"]:
        return None
    kind = lex.heads.get(low[noun], ("",))[0]
    if kind not in MEDIA or not reading.written[noun][0].islower():
        return None
    return Medium(None, (begin, noun + 1), "agency" if kind == "agency" else "outlet")


def _is_number(reading: Reading, at: int) -> bool:
    """Whether a number begins the name of a listed medium ("20 Minutes")."""
    known = listed_name(reading, at, at + 1) if reading.low[at].isdigit() else None
    return known is not None and known.type in MEDIA


def _opening(reading: Reading, begin: int, hi: int) -> tuple[int, str, bool] | None:
    """The words before a medium's name: where they end, the kind that their noun says ("" for none), whether "our" is one.

    None where their noun is no medium's.
    """
    low, lex = reading.low, reading.lex
    k, kind, own = begin, "", False
    if lex.speech.declines and (k in reading.sentence_set or (k + 1 < hi and low[k + 1] == "-")):
        # "Турецкая газета «X»", "Газета «X»": a capital that only opens the sentence.
        # "Интернет-издание «X»": its first part is no noun of a medium.
        near = (k + 1, k, k + 2) if low[k + 1] == "-" else (k + 1, k)
        noun = next((j for j in near if j + 1 < hi and lex.heads.get(low[j], ("",))[0] in MEDIA), None)
        if noun is not None:
            k, kind = noun + 1, lex.heads[low[noun]][0]
            if k + 1 < hi and low[k] == "-" and lex.heads.get(low[k + 1], ("",))[0] in MEDIA:
                k += 2
    if k < hi - 1 and low[k] in lex.sets["articles"] and _only_opens(reading, k):
        k += 1
    while k < min(hi, begin + _NOUN_REACH + 2) and not reading.written[k][0].isupper():
        if not kind and low[k] in lex.heads and _qualifies(reading, k, hi):
            k += 1
            continue
        own = own or (low[k] in lex.sets["own_possessives"] and low[min(k + 1, hi - 1)] not in lex.sets["colleagues"])
        if head := lex.heads.get(low[k], ("",))[0]:
            if head not in MEDIA:
                return None
            kind = kind or head
        elif not _may_open(reading, k, hi, kind, own=own):
            break
        k += 1
    return k, kind, own


def _may_open(reading: Reading, k: int, hi: int, kind: str, *, own: bool) -> bool:
    """Whether a small word may stand before a medium's name, after its noun (of that ``kind``) or before it."""
    low, lex = reading.low, reading.lex
    word = low[k]
    if word in "'-" or word in lex.sets["medium_openers"]:
        return True
    if kind and low[k + 1] in lex.sets["name_fillers"]:
        # "Le média *en ligne* X".
        return word.isalpha()
    if kind:
        return word.isalpha() and low[k - 1] != "'" and not reading.is_verb(k) and word not in lex.sets["prepositions"]
    nxt = k + 2 if low[k + 1 : k + 2] == ["-"] else k + 1
    return own or (nxt < hi and lex.heads.get(low[nxt], ("",))[0] in MEDIA and word.isalpha())


def _plainly_named(reading: Reading, begin: int, at: int, hi: int, kind: str) -> Medium | None:
    """``وكالة برناما``, ``شبكة (سي إن إن)``: where no capital shows names, one that no list knows, or that stands in brackets."""
    if reading.cased or kind not in MEDIA:
        return None
    low, lex, noun = reading.low, reading.lex, _noun_end(reading, begin, min(at, hi))
    if not noun or lex.speech.article in low[begin:noun]:
        return None
    if noun < hi and low[noun] == "(":
        close = next((k for k in range(noun + 1, min(reading.size, noun + _BRACKET)) if low[k] == ")"), None)
        return Medium((noun + 1, close), (begin, close + 1), kind) if close and close > noun + 1 else None  # type: ignore[arg-type]
    known = (
        "prepositions",
        "adjectives",
        "name_fillers",
        "times",
        "coordinators",
        "relatives",
        "complementisers",
        "quoted_words",
    )
    plain = noun < hi and low[noun].isalpha() and low[noun] not in lex.heads and low[noun] not in lex.forms
    plain = plain and low[noun] != lex.speech.article and not (hi - noun <= _NAMED and hi - noun > 1)
    if not plain or any(low[noun] in lex.sets[name] for name in known) or low[noun].endswith(_LIKE_ADJECTIVES):
        return None
    end = noun + 1
    return Medium((noun, end), (begin, end), kind) if not reading.is_verb(noun) else None  # type: ignore[arg-type]


def _unnamed(reading: Reading, begin: int, end: int, kind: str, *, own: bool) -> Medium | None:
    """The medium of a phrase that holds no name: "our newspaper", or a noun that points back."""
    pointed = _noun_end(reading, begin, end)
    if own:
        return Medium(None, (begin, pointed or begin + 1), "outlet", own=True)
    if not pointed or not kind or reading.low[pointed - 1] in reading.lex.sets["audiences"]:
        return None
    plain = kind == "agency" and reading.lex.speech.head_last and reading.low[pointed - 2] not in reading.lex.sets["name_fillers"]
    if plain and any(_is_field(reading, k) for k in range(begin, pointed - 1)):
        return None
    return Medium(None, (begin, pointed), kind)  # type: ignore[arg-type]


def _is_field(reading: Reading, k: int) -> bool:
    """Whether a word before "agency" says what a body of the state is for ("the *forestry* agency")."""
    word, lex = reading.low[k], reading.lex
    others = ("medium_phrase", "of_press", "possessives", "inner")
    plain = word.isalpha() and reading.written[k][0].islower() and lex.heads.get(word, ("",))[0] not in MEDIA
    return plain and all(word not in lex.sets[one] for one in others)


def _named(reading: Reading, begin: int, at: int, hi: int, kind: str, *, told: bool) -> Medium | None:
    """The medium whose name begins at ``at``, with the noun that may follow it."""
    lex = reading.lex
    end = _quoted_end(reading, at) or name_end(reading, at, hi, joined=bool(kind))
    known = listed_name(reading, at, end)
    if known and known.type in MEDIA and known.start == reading.starts[at]:
        # "France *3*", "the AFP *Jan Aldar*".
        stop = reading.word_at(known.end)
        end = stop if stop < end and _is_person(reading, stop, known) else max(end, min(hi, stop))
    after = _noun_after(reading, end, hi)
    if after and _begins_name(reading, after, hi):
        # "The French website X": what stands before the noun says whose it is.
        at, end = after, name_end(reading, after, hi, joined=True)
        kind, whole = lex.heads[reading.low[after - 1]][0], end
    elif after:
        kind, whole = lex.heads[reading.low[after - 1]][0], after
    else:
        kind, whole = kind or _own_kind(reading, at, end), end
    many = after and lex.speech.head_last and reading.low[after - 1] in lex.sets["plurals"]
    if after and whole == after and end - at == 1 and (many or reading.low[at - 1] in lex.sets["single"]):
        # "A French weekly": with that article nobody names a paper; "Iranian media" are many.
        return Medium(None, (begin, whole), kind)  # type: ignore[arg-type]
    if not kind and told and _can_be_told(reading, at, end):
        kind = "outlet"
    if whole < reading.size and _is_mark(reading, at - 1) and _is_mark(reading, whole):
        whole += 1
    return Medium((at, end), (begin, whole), kind) if kind in MEDIA else None  # type: ignore[arg-type]


def _is_person(reading: Reading, at: int, known: Name) -> bool:
    """Whether somebody is named right behind a listed medium: by a title or a given name, or behind an agency by any name.

    An agency has offices, and parts that a noun names ("Reuters Paris", "the Reuters Institute").
    """
    lex, low = reading.lex, reading.low
    if low[at] in lex.sets["titles"] or fold(reading.written[at]) in reading.given:
        return True
    near = bisect_left(reading.setting_starts, reading.starts[at])
    placed = any(m.start == reading.starts[at] for m in reading.settings[near : near + 1])
    return known.type == "agency" and not (placed or low[at] in lex.media_words or low[at] in lex.heads)


def _is_mark(reading: Reading, at: int) -> bool:
    """Whether a quotation mark stands at a word."""
    return at >= 0 and reading.low[at] in MARKS


def _qualifies(reading: Reading, k: int, hi: int) -> bool:
    """Whether a noun stands before that of a medium and only qualifies it ("state television", "state news agency")."""
    lex, nxt = reading.lex, k + 1
    while nxt < hi and reading.low[nxt] in lex.sets["name_fillers"]:
        nxt += 1
    head = lex.heads.get(reading.low[k], ("",))[0]
    return head not in MEDIA and nxt < hi and lex.heads.get(reading.low[nxt], ("",))[0] in MEDIA and lex.speech.head_last


def _only_opens(reading: Reading, k: int) -> bool:
    """Whether a determiner has its capital only because it opens a sentence, and is no part of a name."""
    if not reading.cased and reading.written[k][0].isupper():
        # In Arabic the article of a name belongs to it.
        return False
    opens = k in reading.sentence_set or reading.written[k - 1] in '“”«"'
    nxt = k + 2 if reading.low[k + 1] == "'" and k + 2 < reading.size else k + 1
    return opens or reading.written[k][0].islower() or not reading.written[nxt][0].isupper()


def _noun_end(reading: Reading, begin: int, end: int) -> int:
    """The word after the noun of a medium between two words; 0 where there is none."""
    return next((k + 1 for k in range(begin, end) if reading.lex.heads.get(reading.low[k], ("",))[0] in MEDIA), 0)


def name_end(reading: Reading, begin: int, hi: int, *, joined: bool = False) -> int:
    """The word after the last one of the proper name that begins at ``begin``; ``joined`` lets it reach over "and"."""
    low, written, sets = reading.low, reading.written, reading.lex.sets
    k = begin + 1
    while k < min(hi, begin + _LONGEST_NAME):
        timely = reading.cased and reading.is_time_word(k)
        if written[k][0].isupper() and not timely and reading.level[k] == reading.level[begin]:
            k += 1
            continue
        if reading.is_dotted(k) and k + 1 < hi:
            k += 2
            continue
        if low[k].isdigit() and len(low[k]) <= _NUMBERED and low[k - 1] in reading.lex.media_words and not reading.counted(k):
            # "Radio 4".
            k += 1
            continue
        nxt = k
        glued = low[k] in "-'" and reading.ends[k - 1] == reading.starts[k]
        foreign = low[k].isascii() and low[k].isalpha() and not reading.lex.latin and written[begin].isascii()
        particle = k + 2 < hi and low[k + 1] == "-" and (low[k] in sets["name_particles"] or joined_article(reading, k))
        if particle:
            # "Nida al-Badiya".
            nxt = k + 2
        elif glued or low[k] == "&" or low[k] in sets["of_words"] or foreign or (joined and low[k] in sets["coordinators"]):
            nxt = k + 1
            while nxt < hi and nxt - k < _JOINTS and (low[nxt] == "'" or low[nxt] in sets["name_joints"] or foreign):
                if written[nxt][0].isupper():
                    break
                nxt += 1
        if nxt == k or nxt >= hi or not written[nxt][0].isupper() or reading.level[nxt] != reading.level[begin]:
            break
        k = nxt + 1
    return k


def _quoted_end(reading: Reading, begin: int) -> int:
    """The closing mark of a name in quotation marks of its own, whose words may be small; 0 without marks."""
    if not _is_mark(reading, begin - 1) or reading.level[begin] < 0:
        return 0
    end = reading.word_at(reading.quotes[reading.level[begin]].end) - 1
    return end if begin < end <= begin + _LONGEST_NAME else 0


def _noun_after(reading: Reading, end: int, hi: int) -> int:
    """The word after "newspaper" or "news agency" where that follows a name; 0 where it does not."""
    lex, low = reading.lex, reading.low
    if not lex.speech.head_last:
        return 0
    k = _past_owner(reading, end, hi)
    while k < hi and (low[k] in lex.sets["name_fillers"] or _qualifies(reading, k, hi) or _is_medium_noun(reading, k, k + 2, hi)):
        k += 1
    if not _is_medium_noun(reading, k, k + 1, hi):
        return 0
    # "The Paris-based daily" without a name bears none.
    return k + 1 if low[end] not in "-'" or _begins_name(reading, k + 1, hi) else 0


def _is_medium_noun(reading: Reading, begin: int, end: int, hi: int) -> bool:
    """Whether all words between two are nouns of media."""
    return end <= hi and all(reading.lex.heads.get(reading.low[k], ("",))[0] in MEDIA for k in range(begin, end))


def _past_owner(reading: Reading, at: int, hi: int) -> int:
    """The word after "-owned" or "'s public", which part a name from the noun of a medium; ``at`` where nothing does."""
    if at + 2 < hi and reading.low[at] in "-'":
        return at + 2 if _is_medium_noun(reading, at + 2, at + 3, hi) else at + 3
    return at


def _begins_name(reading: Reading, k: int, hi: int) -> bool:
    """Whether a proper name, and no day, begins at a word."""
    return k < hi and reading.written[k][0].isupper() and not reading.is_time_word(k)


def _own_kind(reading: Reading, begin: int, end: int) -> str:
    """The kind that a name shows by itself: the table of names knows it, or a word of it is one that media bear."""
    if known := listed_name(reading, begin, end):
        if known.type in MEDIA:
            return known.type or ""
        if known.entity:
            return ""
    if _is_printer(reading, begin, end):
        return "outlet"
    if end - begin > 2 and reading.is_dotted(end - 2):
        return "outlet"
    bears = reading.lex.media_words
    found = next((bears[reading.low[k]] for k in range(begin, end) if reading.low[k] in bears), "")
    if not found and end - begin > 1:
        head = reading.lex.heads.get(reading.low[begin], ("",))[0]
        return head if head in MEDIA else "outlet" if _is_title(reading, begin, end) else ""
    return found


def _is_title(reading: Reading, begin: int, end: int) -> bool:
    """``La Passerelle de Lorme`` inside a sentence: an article with a capital, no noun of a body, and whose it is."""
    low, written, sets = reading.low, reading.written, reading.lex.sets
    if low[begin] not in sets["articles"] or not written[begin][0].isupper() or _only_opens(reading, begin):
        return False
    noun = begin + 1 + (low[begin + 1] == "'")
    owned = (k for k in range(noun + 1, end - 1) if low[k] in sets["of_words"])
    return low[noun] not in reading.lex.heads and any(written[end - 1][0].isupper() for k in owned)


def _is_printer(reading: Reading, begin: int, end: int) -> bool:
    """Whether a name of several words is that of the outlet of the article ("Langmoor Leader")."""
    outlet = reading.article.outlet
    heads = reading.lex.heads
    if outlet is None or end - begin < _SURE_NAME or outlet.kind == "institution":
        return False
    if any(heads.get(reading.low[k], ("",))[0] == "institution" for k in range(begin, end)):
        # The ministry's own page.
        return False
    name = words(outlet.name).folded
    return [*words(reading.text[slice(*reading.span(begin, end))]).folded] in (name, name[1:] if len(name) > _SURE_NAME else name)


def listed_name(reading: Reading, begin: int, end: int) -> Name | None:
    """The first listed name that lies in some words, but for an article before them ("Le Monde")."""
    start, stop = reading.span(begin, end)
    at = bisect_left(reading.name_starts, start)
    if at and reading.names[at - 1].end > start:
        at -= 1
    inside = [m for m in reading.names[at : at + 4] if m.start < stop]
    return next((m for m in inside if m.entity or m.type in MEDIA), None)


def entity_of(reading: Reading, known: Name, stop: int) -> str | None:
    """The entity of a listed name inside a longer one that ends at a character.

    A paper whose name goes on is another: "La Tribune de Genève" is not "La Tribune", "Le Figaro en ligne" is "Le Figaro". An
    agency has offices ("Reuters Paris").
    """
    if known.type != "outlet" or known.end >= stop:
        return known.entity
    more = words(reading.text[known.end : stop])
    goes_on = not reading.cased or any(
        written[0].isupper() and low not in reading.lex.media_words
        for written, low in zip(more.written, more.folded, strict=True)
    )
    return None if more.written and goes_on else known.entity


def _can_be_told(reading: Reading, begin: int, end: int) -> bool:
    """Whether an unknown name in the place of the one told is no person of rank, no body and no place."""
    known = listed_name(reading, begin, end)
    if (known and known.type not in MEDIA) or reading.low[begin] in reading.lex.sets["titles"]:
        return False
    sets, low = reading.lex.sets, reading.low
    titled = low[begin] in sets["articles"] and end - begin > 1
    if not titled and any(low[k] in reading.lex.heads or low[k] in sets["audiences"] for k in range(begin, end)):
        return False
    if _is_party(reading, begin, end) or _qualifies_noun(reading, begin, end):
        return False
    start = reading.starts[begin]
    at = bisect_left(reading.setting_starts, start)
    return not any(not isinstance(m, Quantity) and m.start == start for m in reading.settings[at : at + 3])


def _qualifies_noun(reading: Reading, begin: int, end: int) -> bool:
    """Whether a capital is that of an adjective before a plain noun ("*Верховный* суд", "*Кубинской* федерации")."""
    if not reading.lex.speech.declines or end - begin > 1 or end >= reading.size:
        return False
    plain = (
        reading.low[end].isalpha() and reading.written[end][0].islower() and reading.low[end] not in reading.lex.sets["joining"]
    )
    return plain and reading.low[begin].endswith(reading.lex.qualifying) and len(reading.low[begin]) > _SHORTEST_ADJECTIVE


def _is_party(reading: Reading, begin: int, end: int) -> bool:
    """Whether a name in the place of the one told is a person's, several people's ("MPs") or that of whom the text is about."""
    name, start = reading.text[slice(*reading.span(begin, end))], reading.starts[begin]
    if _SEVERAL.fullmatch(name):
        return True
    people = (m for m in reading.names if m.type == "person" and (m.start == start or m.text.endswith(f" {name}")))
    if any(fold(m.text.partition(" ")[0]) in reading.given for m in people):
        return True
    written, size, heads = reading.written, end - begin, reading.lex.heads
    places = reading.standing[written[begin]]
    last = bisect_left(places, begin - size)
    near = places[max(0, last - _MENTIONS) : last]
    before = [k for k in near if written[k : k + size] == written[begin:end] and _acts(reading, k + size)]
    return any(all(heads.get(word, ("",))[0] not in MEDIA for word in reading.low[max(0, k - _NOUN_REACH) : k]) for k in before)


def _acts(reading: Reading, at: int) -> bool:
    """Whether somebody acts or owns: behind a name stands a verb that tells nothing, or a possessive."""
    low, sets = reading.low, reading.lex.sets
    if low[at] in APOSTROPHES:
        return low[at + 1] in sets["possessive_mark"]
    verb = next(k for k in range(at, reading.size + 1) if low[k] not in sets["auxiliaries"])
    return (verb > at or reading.is_verb(verb)) and low[verb].isalpha() and low[verb] not in reading.lex.forms
