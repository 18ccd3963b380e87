"""Words that stand before, in and around proper names."""

from __future__ import annotations

import msgspec


class NameWords(msgspec.Struct, frozen=True, kw_only=True):
    """Words that stand before, in and around proper names, folded.

    Attributes:
        titles: Words before a person's name ("general", "mme").
        heads: Nouns that open the name of an organisation ("ministere", "observatoire").
        tails: Nouns that close one ("union", "ministry").
        links: Words that go on inside the name of an organisation ("de", "of", "the").
        civic: Nouns that open the name of an institution named after its place ("prefecture", "university"); for languages without
            capitals those that only a place follows.
        of: The links that stand between such a noun and its place.
        descriptors: Words around a name that are no part of it ("l'agence russe Sputnik").
        function: Words that start sentences and never names.
        given: Given names, usual where the language is read.
        roles: Nouns that say what somebody is, in apposition to whose phrase a name may stand ("the minister of finance X"); for
            languages without capitals.
        media_verbs: What media do: right behind such a verb a name in quotation marks is that of one.
        papers: Nouns of media that are called by a plain word with an article ("the Morning"), be it one of the everyday language.
        called: Nouns by which media are called, with another noun behind them ("*Voice* of the Valley").
        news: What agencies are for, behind ``for_words``; ``today``: the day that closes the names of papers ("Egypt *Today*").
        from_words: What stands before whom something is from ("according to").
        article: The article that is joined to names, where it is a word of its own to the rules.
        possessors: Endings by which a noun says whose it is.
        for_words: The preposition of "agency for news".
        within: Prepositions behind which a name is that of a place and no person's ("near").
        beside: Prepositions behind which a single name that nobody bears is that of a place ("à Grésac").
        cased: Whether names begin with capitals.
        given_parts: Whether a given name begins a new name in a run of capitals, where genitives are joined by no word.
        adjective: Regex of the ends of adjectives that follow the head of an organisation's name ("observatoire regional").
    """

    titles: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    civic: frozenset[str] = frozenset()
    of: frozenset[str] = frozenset()
    descriptors: frozenset[str] = frozenset()
    function: frozenset[str] = frozenset()
    given: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    media_verbs: frozenset[str] = frozenset()
    papers: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    news: frozenset[str] = frozenset()
    today: str = ""
    from_words: frozenset[str] = frozenset()
    article: str = ""
    possessors: tuple[str, ...] = ()
    for_words: str = ""
    within: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    cased: bool = True
    given_parts: bool = False
    adjective: str = "(?!)"
