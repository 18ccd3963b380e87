"""Words that say that something happened, by action."""

from __future__ import annotations

import msgspec


class Paradigm(msgspec.Struct, frozen=True, kw_only=True):
    """How a class of verbs inflects: endings that replace ``ending``, by mood of the form.

    ``short`` are passive participles that stand as predicates without an auxiliary ("эвакуированы").
    ``finite`` are indicative forms, ``conditional`` the conditional ones (empty where the language builds it with an
    auxiliary), ``participle`` the past participles, ``present`` the present participles. ``soften`` gives the spelling
    changes of a stem before an ending (old stem end, new stem end, first letters of the endings it holds for), ``vowels``
    the last vowel of a stem that may change (old, new); forms that do not exist do no harm.
    """

    ending: str
    finite: tuple[str, ...]
    conditional: tuple[str, ...] = ()
    participle: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    soften: tuple[tuple[str, str, str], ...] = ()
    vowels: tuple[tuple[str, str], ...] = ()


class Irregular(msgspec.Struct, frozen=True, kw_only=True):
    """The forms of one irregular verb, written out, by mood."""

    finite: str
    conditional: str = ""
    participle: str = ""
    present: str = ""
    short: str = ""


class ActionWords(msgspec.Struct, frozen=True, kw_only=True):
    """Verbs (by dictionary form), nouns and fixed phrases of each action, and how verb groups are built.

    ``verbs`` and ``nouns`` map an action to words separated by spaces, ``phrases`` and ``noun_phrases`` to phrases
    separated by ``;``, in which ``#`` stands for one to five words and ``*`` before the first word for all forms of that verb; forms that it may begin with are parted by ``|``.
    ``have``, ``be`` and ``modals`` map the mood that an auxiliary gives to its forms; ``been`` are the forms of *be* that
    stand after *have*. ``adverbs`` may stand inside a verb group, ``negations`` inside or just before it make it negative.
    ``never_passive`` are verbs whose subject does it even after *be* ("est mort"); a form in ``reflexive`` before *be* likewise.
    ``before_noun`` are words after which an ambiguous form is a noun; ``reduced`` words after which a bare participle is
    a reduced relative clause ("people killed in"); ``agent`` introduces who did it; ``relative`` opens a relative clause.
    ``ignored`` are forms that are too often another word, ``marked`` forms that are verbs only after an auxiliary or a
    marker of the infinitive ("close"). ``never_verbs_after`` are prepositions behind which, as behind a number, a bare verb is a noun
    ("65 convicts", "without pay"). ``bare_after`` are endings of words after which a form that is also a noun may be a
    bare verb ("gunmen attack"); empty where nouns and bare verbs differ. ``subordinators`` open a clause that tells the circumstances of
    the main one, ``conditions`` among them what it depends on; ``coordinators`` join clauses. ``subsets`` come before a number
    that is part of another ("including three children"). ``figures`` name a number that was told ("the toll"). ``ordinals`` tell the events of a series apart ("the second operation").
    ``other_reflexive`` are verbs that as reflexives tell something else ("s'arrêter"), ``other_nouns`` participles that after a
    determiner are nouns of another meaning ("les élus").
    ``happened`` say of an event told before that it happened ("the tragedy took place in").
    ``without`` negate what follows them and not their sentence; a negation that one of ``only`` follows says "only" unless one of
    ``firm`` stands between ("n'a tué que deux").
    ``befallen_endings`` are those of participles that stand as nouns ("задержанный").
    ``participle_endings`` show that a phrase that begins so has no verb of its own but for an auxiliary before it.
    ``wishing`` are forms of verbs of wishing and knowing, which negated deny nothing that happened ("nobody wants to be the first").
    ``occurring`` are the beginnings of verbs that say of a noun of action that it took place ("no evacuation was *carried out*").
    ``outbreaks`` are the beginnings of verbs that fires share with what breaks out ("вспыхнула забастовка").
    ``elided_negations`` are those of ``negations`` that stand before a verb only.
    ``opposites`` are phrases that say of an action that it has not happened ("is alive").
    ``circumstance`` come before a noun of action that only says when something else happened ("before the fire").
    ``things`` are nouns of things that tell an event where nobody finds, seizes or trades them ("found 26 shells"), ``counted_things``
    those that tell none behind a number, digits or one of ``numbers`` ("14 pits").
    ``courts`` maps the instance of a court ("first", "appeal", "top") to what courts of it are called and ruling there, in phrases
    separated by ``;``; a word before ``*`` is the beginning of one, ``#`` stands for one to three words.
    ``answering`` are phrases, written likewise, that say that something is done in answer: ``back`` always, ``in_response`` also of what is
    no deed, ``by`` right before what is done ("responds *by* …").
    ``folded`` compares forms as they are folded (ё is mostly written е).
    ``none`` negate the noun that they stand before, ``partitives`` may stand between ("pas d'arrestation"). ``none_behind`` stand
    right behind a verb for those to whom it was not done ("killed *nobody*"), unless one of ``no_bound`` follows ("*no* fewer than").
    """

    verbs: dict[str, str]
    nouns: dict[str, str]
    phrases: dict[str, str]
    noun_phrases: dict[str, str]
    paradigms: tuple[Paradigm, ...]
    irregular: dict[str, Irregular]
    have: dict[str, str]
    be: dict[str, str]
    been: frozenset[str]
    modals: dict[str, str]
    adverbs: frozenset[str]
    negations: frozenset[str]
    never_passive: frozenset[str] = frozenset()
    reflexive: frozenset[str] = frozenset()
    other_reflexive: frozenset[str] = frozenset()
    other_nouns: frozenset[str] = frozenset()
    infinitive_markers: frozenset[str] = frozenset()
    before_noun: frozenset[str]
    reduced: frozenset[str]
    agent: frozenset[str]
    relative: frozenset[str]
    ignored: frozenset[str] = frozenset()
    marked: frozenset[str] = frozenset()
    bare_after: tuple[str, ...] = ()
    never_verbs_after: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    coordinators: frozenset[str] = frozenset()
    subsets: frozenset[str] = frozenset()
    figures: frozenset[str] = frozenset()
    ordinals: dict[str, int] = {}
    outbreaks: tuple[str, ...] = ()
    happened: tuple[str, ...] = ()
    without: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    wishing: frozenset[str] = frozenset()
    firm: frozenset[str] = frozenset()
    participle_endings: tuple[str, ...] = ()
    befallen_endings: tuple[str, ...] = ()
    elided_negations: frozenset[str] = frozenset()
    occurring: tuple[str, ...] = ("\0",)
    none: frozenset[str] = frozenset()
    partitives: frozenset[str] = frozenset()
    none_behind: frozenset[str] = frozenset()
    no_bound: frozenset[str] = frozenset()
    opposites: dict[str, str] = {}
    circumstance: frozenset[str] = frozenset()
    things: frozenset[str] = frozenset()
    counted_things: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    courts: dict[str, str] = {}
    answering: dict[str, str] = {}
    folded: bool = False
