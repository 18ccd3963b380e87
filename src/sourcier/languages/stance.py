"""Words by which a text takes a stand on what another tells."""

from __future__ import annotations

import msgspec


class StanceWords(msgspec.Struct, frozen=True, kw_only=True):
    """Words by which a text takes a stand on what another tells, in natural spelling.

    Phrases are parted by "|" or line breaks; a word that ends in a star stands for all that begin so.

    Attributes:
        empty: Words that join others and tell nothing ("the", "of"); they also show which language a text is in.
        negations: What turns the meaning of the words behind it ("not", "without").
        refusals: Verbs and nouns by which what follows is not done ("refuses", "fails", "avoids").
        denial: Verbs by which somebody says that something told is not so ("denies").
        untruths: What calls it untrue or put right ("hoax"); denied itself, it says that it is so ("denies that it was a hoax").
        undenied: Phrases that hold a word of denial or negation and say no such thing ("not only").
        sure: Phrases that hold one and say that it is so indeed ("no joke", "cannot be denied").
        doubt: What says that it may not be so ("casts doubt", "mystery surrounds").
        hearsay: What passes it on as unproved ("reportedly", "rumour").
        saying: What passes it on as somebody's words ("says", "according to"), in a headline a colon with a name apart.
        possible: What makes it possible only ("may", "could").
        vouching: What says that it is certain ("confirmed").
        asking: Words that open a question on what is taken for granted otherwise ("why", "how").
        opposites: Pairs of groups of words of which one cannot hold where the other does ("rise", "fall").
    """

    empty: str
    negations: str
    refusals: str
    denial: str
    untruths: str
    undenied: str = ""
    sure: str = ""
    doubt: str
    hearsay: str
    saying: str
    possible: str
    vouching: str
    asking: str = ""
    opposites: tuple[tuple[str, str], ...]
