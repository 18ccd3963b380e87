"""What a source is: a person, a body, a medium, a document, or somebody who stays unnamed."""

from __future__ import annotations

from bisect import bisect_left

from sourcier.data.legal_forms import FORMS
from sourcier.languages import language
from sourcier.records import Name, Place, SourceKind
from sourcier.statements.heads import head_of, is_log
from sourcier.statements.media import MARKS, MEDIA
from sourcier.statements.naming import bearing, called_in, capital_runs, names_in
from sourcier.statements.phrases import match
from sourcier.statements.reading import Range, Reading

# How far behind a source it may be said that it is not named (", without giving a name").
_KEPT_BACK = 7
_PAIR = 2
# "For the news" behind the name of an agency, with its article.
_FOR_NEWS = 3
# The ending of many things and women; a name has no more words.
_OF_MANY, _NAME = ("ات", "تان"), 4
# First and last name.
_SURNAMED = 2
# Speakers that are no person, and no document.
BODIES = MEDIA | {"institution", "group"}
_KINDS = BODIES | {"anonymous", "person", "document", "footage"}
_TYPED = {
    "person": "person",
    "outlet": "outlet",
    "agency": "agency",
    "organisation": "institution",
    "institution": "institution",
    "state": "institution",
    "armed_group": "group",
    "group": "group",
}


def classify(reading: Reading, whole: Range, source: Range) -> tuple[SourceKind, str | None, str]:
    """The kind and role of a source, and its head noun; of the whole source, and of its core."""
    names = names_in(reading, source)
    head, at = head_of(reading, source)
    kind, role = (*reading.lex.heads.get(head, ("",)), None)[:2]
    role = _role(reading, source) or role
    called = called_in(reading, source)
    if called is None and _several(reading, source):
        return "group", role, head
    named = called or bearing(reading, source)
    typed = next((m.type for m in names if m.type and not _tells_where(reading, named, source, m)), None)
    if kind == "anonymous" and reading.find("anonymity", *whole) is None and named and head not in reading.lex.sets["unnamed"]:
        kind = "person"
    if kind == "person" and named and at < named[0] and _names_a_body(reading, named):
        # "The brewer Northgate": a noun of persons before the name of a body.
        kind = "institution"
    if kind == "person" and not named and reading.lex.speech.gender.get(reading.low[source[0]]) == "p":
        kind = "group"
    if names and all(name.text.startswith("@") for name in names):
        # "Le compte @balka_live": whatever else the noun may mean, an account publishes.
        return "outlet", "media", head
    if not kind:
        kind = _kind_of_name(typed, named, reading, source)
    if kind == "person" and named and (reading.low[named[1] - 1],) in FORMS and named[1] - named[0] > 1:
        # "Lead manager Arvel Brothers Inc".
        kind = "institution"
    unnamed = not named and (_unnamed(reading, whole, source) or (kind == "person" and _one_of_many(reading, source, head)))
    if kind in ("person", "anonymous", "group") and (reading.find("anonymity", *whole) or unnamed):
        kind = "anonymous"
    if kind == "person" and not named and reading.lex.speech.bare_plural and reading.low[at] == f"{head}s":
        kind = "group"
    if kind == "agency" and not named and typed not in MEDIA and not _is_media_phrase(reading, source):
        # "L'agence régionale de santé", "the space agency": a body of the state.
        return "institution", _role(reading, source), head
    if kind in MEDIA and not named and is_log(reading, at, source[1]):
        return "document", None, head
    if kind in MEDIA:
        role = "media"
    return (kind if kind in _KINDS else "person"), role, head  # type: ignore[return-value]


def _tells_where(reading: Reading, named: Range | None, source: Range, name: Name) -> bool:
    """``Jan Aldar, a nurse at the Lormes Clinic``: whether a name behind somebody's only says where they are from."""
    whole = named is not None and named[0] == source[0] and named[1] - named[0] > 1
    return whole and named is not None and name.start >= reading.ends[named[1] - 1]


def _unnamed(reading: Reading, whole: Range, source: Range) -> bool:
    """Whether somebody without a name is said to have none: one of many, or somebody whose name is kept back right behind."""
    if match(reading.low, *source, reading.lex.one_of) and source[1] - source[0] > 1:
        return True
    bounds, first = reading.bounds(whole[0]), whole[0] - 1
    opened = bounds is not None and first > bounds[0] and reading.low[first] == ","
    if bounds and opened and reading.find("anonymity", bounds[0], first) and not reading.has_verb(bounds[0], first):
        # "*Under cover of anonymity*, a picker said".
        return True
    reach = min(reading.size, whole[1] + _KEPT_BACK)
    stop = next((k for k in range(whole[1], reach) if reading.low[k] in ".;:"), reach)
    return reading.find("anonymity", whole[1], stop) is not None


def _one_of_many(reading: Reading, source: Range, head: str) -> bool:
    """Whether a noun for people of whom there are many stands there, in languages that join the article to it without one.

    ``A nurse``, ``a clerk in the bank``; "the driver" is somebody whom the text has named.
    """
    article, low = reading.lex.speech.article, reading.low
    if not article:
        sets, first = reading.lex.sets, low[source[0]]
        # "Le chauffeur": where the article stands first and shows it, he is somebody whom the text has named.
        contracted = source[0] and low[source[0] - 1] in sets["contracted"]
        named = first in sets["possessives"] or contracted or (first in sets["definite"] and not reading.lex.speech.head_last)
        if first in sets["indefinite"] and reading.lex.heads.get(head, ())[1:] != ("official",):
            # "A taxi driver"; "a minister", "a spokesman" is known by the office.
            return True
        return head in sets["ordinary"] and not named
    if low[source[0]] == article or low[source[0] - 1] == article:
        return False
    kind = reading.lex.heads.get(low[source[0]], ("",))[0]
    inside = source[1] - source[0] > 1 and low[source[0] + 1] in reading.lex.sets["inside"]
    # "A groom of horses": two nouns without an article are as little known as one.
    official = reading.lex.heads.get(low[source[0]], ("",))[-1] == "official"
    plain = source[1] - source[0] == _PAIR and low[source[0] + 1] != article and not official
    alone = source[1] - source[0] == 1 or inside or plain
    return kind == "person" and (alone or low[source[0]] in reading.lex.sets["ordinary"])


def _names_a_body(reading: Reading, named: Range) -> bool:
    start, end = reading.span(*named)
    return any(m.type == "organisation" and m.start <= start and end <= m.end for m in names_in(reading, named))


def _is_media_phrase(reading: Reading, source: Range) -> bool:
    """Whether nothing but what news agencies are called stands beside the noun, or "for news" behind it."""
    sets, heads = reading.lex.sets, reading.lex.heads
    behind = reading.low[source[1] : source[1] + _FOR_NEWS]
    if reading.lex.speech.verb_first and sum(word in sets["name_fillers"] for word in behind) > 1:
        return True
    return all(
        reading.low[k] in sets["medium_phrase"] or not reading.low[k].isalpha() or heads.get(reading.low[k], ("",))[0] in MEDIA
        for k in range(*source)
    )


def _several(reading: Reading, source: Range) -> bool:
    """Whether two sources are joined: then nobody is named alone."""
    low, sets = reading.low, reading.lex.sets
    joints = [k for k in range(source[0] + 1, source[1] - 1) if low[k] in sets["coordinators"]]
    if (
        reading.lex.speech.verb_first
        and reading.lex.heads.get(low[source[0] + (low[source[0]] == reading.lex.speech.article)], ("",))[0] in BODIES
    ):
        # "The ministry of trade and industry": two bodies have two nouns for bodies, or two names.
        joints = [k for k in joints if _speaks(reading, k + 1)]
    if not joints:
        return False
    runs = capital_runs(reading, source)
    stop = next((k for k in range(*source) if low[k] in sets["of_words"] or low[k] in sets["relatives"]), source[1])
    if any(k < stop and (low[k + 1] in sets["determiners"] or low[k + 1] in sets["possessives"]) for k in joints):
        return True
    inside = [k for k in joints if runs and runs[0][1] <= k < runs[-1][0]]
    return any(reading.written[k + 1][0].isupper() or low[k + 1] in sets["possessives"] for k in inside)


def _speaks(reading: Reading, k: int) -> bool:
    """Whether a name, or a noun for somebody who can speak, begins at a word, past its article."""
    k += reading.low[k] == reading.lex.speech.article
    return reading.written[k][0] == "N" or reading.lex.heads.get(reading.low[k], ("",))[0] in BODIES | {"person", "anonymous"}


def _kind_of_name(typed: str | None, named: Range | None, reading: Reading, source: Range) -> str:
    """The kind of a source by its name, where its noun tells none."""
    if typed in _TYPED:
        return _TYPED[typed]
    first = source[0]
    if reading.lex.speech.verb_first and first > 1 and reading.low[first - 2] == "(" and reading.low[first - 1] in MARKS:
        # "… («X»)": nobody but a medium is credited so.
        return "outlet"
    if named is None:
        return "person" if reading.low[source[0]] in reading.lex.speech.pronouns else _kind_of_noun(reading, source)
    if reading.lex.speech.gender.get(reading.low[source[0]]) == "p" and source[0] < named[0]:
        return "group"
    single = named[1] - named[0] == 1
    after_article = named[0] > source[0] and reading.low[source[0]] in reading.lex.sets["determiners"]
    if single and after_article and reading.low[named[0]].endswith(reading.lex.agent_endings) and named[1] == source[1]:
        # "A Frenchman".
        return "person"
    acronym = single and reading.written[named[0]].isupper() and len(reading.written[named[0]]) > 1
    if reading.lex.speech.declines and source[0] and reading.low[source[0] - 1] in reading.lex.sets["sites"]:
        # "In the Kremlin they said".
        return "institution"
    quoted = reading.lex.speech.quoted_names and reading.level[named[0]] != reading.level[source[0] - 1]
    return "institution" if acronym or quoted or (single and after_article) or is_place(reading, named) else "person"


def _kind_of_noun(reading: Reading, source: Range) -> str:
    """The kind of a source whose noun no list knows: by its ending and its determiner."""
    sets, low = reading.lex.sets, reading.low
    if any(low[k].endswith(reading.lex.agent_endings) and low[k] not in sets["determiners"] for k in range(*source)):
        return "person"
    if reading.lex.speech.verb_first:
        if reading.span(*source) in reading.place_spans:
            return "institution"
        if source[1] - source[0] == 1 and low[source[0] - 1] != reading.lex.speech.article and _has_meaning(reading, source[0]):
            # "A tourist": a noun of every day without an article is no name.
            return "anonymous"
        return "person" if _like_a_name(reading, source) else "group"
    return "person" if low[source[0]] in sets["single"] else "group"


def _has_meaning(reading: Reading, at: int) -> bool:
    """Whether a word is one of every day, which no given name and no noun of a list with whose it is ("his report") is."""
    lex, word = reading.lex, reading.low[at]
    if any(word.removesuffix(end) in lex.heads for end in (*lex.possessors, lex.speech.possessor_like)):
        return False
    known = language(reading.article.language)
    return bool(known and known.glosses and known.glosses.meanings(word)) and word not in reading.given


def _like_a_name(reading: Reading, source: Range) -> bool:
    """Whether words of no list look like a name: four at most without article, or a surname with its ending behind one."""
    low, lex = reading.low, reading.lex
    plain = [k for k in range(*source) if low[k] != lex.speech.article]
    if any(low[k] in lex.heads or low[k] in lex.forms or not low[k].isalpha() for k in plain):
        return False
    if any(low[k].endswith((lex.speech.object_plural[1], *_OF_MANY)) or lex.act_shape.fullmatch(low[k]) for k in plain):
        return False
    articles = [k for k in range(*source) if low[k] == lex.speech.article]
    if not articles:
        return len(plain) <= _NAME
    # "Al-Ghannouchi", "Hamma al-Hammami".
    return articles == [plain[-1] - 1] and low[plain[-1]].endswith(lex.adjective_endings) and len(plain) <= _SURNAMED


def is_place(reading: Reading, named: Range) -> bool:
    """A capital or a country speaks for its government."""
    start = reading.starts[named[0]]
    at = bisect_left(reading.setting_starts, start)
    return any(isinstance(m, Place) and m.start == start for m in reading.settings[at : at + 3])


def _role(reading: Reading, source: Range) -> str | None:
    return next((reading.lex.roles[reading.low[k]] for k in range(*source) if reading.low[k] in reading.lex.roles), None)
