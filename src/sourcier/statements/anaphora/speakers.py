"""Who has spoken in an article so far, and what is known of them."""

from __future__ import annotations

import msgspec

from sourcier.records import ChainLink, Name
from sourcier.statements.reading import Reading

PEOPLE = ("person", "anonymous")


class Speaker(msgspec.Struct, frozen=True):
    """Somebody who has spoken: the chain up to them and what can be known of the words that named them."""

    chain: tuple[ChainLink, ...]
    kind: str
    head: str
    feature: str
    words: frozenset[str] = frozenset()


def disagrees(speaker: Speaker, feature: str) -> bool:
    """Whether somebody is known to be of another gender or number."""
    several = speaker.kind == "group" and speaker.feature == "p"
    return (speaker.kind in PEOPLE or several) and {feature, speaker.feature} <= set("mfp") and speaker.feature != feature


def last_place(speaker: Speaker) -> int:
    """The character at which the words end that named a speaker and those who passed on what they said."""
    return max((link.evidence[1] for link in speaker.chain if link.evidence), default=0)


def last_person(spoken: list[Speaker]) -> Speaker | None:
    """Who spoke last, if that is a person."""
    return spoken[-1] if spoken and spoken[-1].kind in PEOPLE else None


def behind_others(spoken: list[Speaker], kinds: frozenset[str]) -> Speaker | None:
    """Somebody who has spoken only through others: the agency that quoted the last source."""
    kinds = kinds - {"person", "anonymous"}
    for speaker in reversed(spoken):
        for link in reversed(speaker.chain[1:]):
            if link.kind in kinds:
                return Speaker((link,), link.kind, "", "")
    return None


def introduced(name: Name) -> Speaker:
    """A person who was named and has not spoken."""
    link = ChainLink(name=name.text, kind="person", entity=name.entity, evidence=(name.start, name.end))
    return Speaker((link,), "person", "", "")


def has_office(reading: Reading, speaker: Speaker) -> bool:
    """Whether the words that named somebody say what they are ("X, chairman of the union")."""
    return bool(speaker.head) or any(reading.lex.heads.get(word, ("",))[0] == "person" for word in speaker.words)
