"""The names that a text mentions, and the comparison of names."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from difflib import SequenceMatcher

import msgspec

from sourcier.data import aliases
from sourcier.mentions.names.known import known, misspelt, resolve
from sourcier.mentions.names.uncased import uncased
from sourcier.mentions.names.unknown import Run, capitalised, unknown
from sourcier.records import Name, Span
from sourcier.words import fold

_LINKED = re.compile(r" \((?:[Ll]['’]|the )?\"?$")
_WORDS = re.compile(r"[^\W\d_]+")


def find(
    text: str,
    *,
    language: str | None,
    taken: Sequence[Span] = (),
    sure: Sequence[Name] | None = None,
    runs: Sequence[Run] | None = None,
) -> list[Name]:
    """Find the names of a text.

    Args:
        text: The text of an article.
        language: ISO 639-1 code; known names are found in any language.
        taken: Spans that are other mentions (places), where no unknown name is looked for.
        sure: Its names of the alias table, and those that are told without capitals, where they are known already.
        runs: Its runs of capitalised words, where they are known already.

    Returns:
        Names in order of start, none overlapping another; ``entity`` is null for names that no table has.
    """
    if sure is None:
        table = known(text, language)
        sure = [*table, *uncased(text, language, [(n.start, n.end) for n in table])]
    if runs is None:
        runs = capitalised(text, language)
    found = [*sure, *unknown(text, language, [*taken, *((n.start, n.end) for n in sure)], runs)]
    found.sort(key=lambda n: n.start)
    return _local(text, [_spelled(n) for n in found])


def _spelled(name: Name) -> Name:
    """A name that no table has may be a misspelling of one that they have ("Deach")."""
    if name.entity is None and len(name.text) < 30 and name.type != "person" and (alias := misspelt(name.text)):
        return msgspec.structs.replace(name, entity=alias.entity, type=alias.type)
    return name


def _local(text: str, found: list[Name]) -> list[Name]:
    """Let an article define its acronyms: "Forces démocratiques syriennes (FDS)" says what FDS means in it."""
    meaning: dict[str, Name] = {}
    for name, after in itertools.pairwise(found):
        if after.text.isupper() and _LINKED.fullmatch(text[name.end : after.start]) and _initials_fit(name.text, after.text):
            # The long form is surer than the acronym, unless only the acronym is known.
            if name.entity or not after.entity:
                meaning[after.text] = name
            elif _is_of(after.entity, name.text):
                meaning[name.text] = after
            else:
                meaning[after.text] = name
    if not meaning:
        return found
    return [_meant(name, meaning.get(name.text)) for name in found]


def _meant(name: Name, by: Name | None) -> Name:
    return msgspec.structs.replace(name, entity=by.entity, type=by.type) if by else name


def _is_of(entity: str, long: str) -> bool:
    """Whether a long form that no table has is close to a name of the entity."""
    ours = fold(long)
    names = (a.written for group in aliases.table().by_key.values() for a in group if a.entity == entity and not a.acronym)
    return any(SequenceMatcher(None, ours, fold(n), autojunk=False).ratio() > 0.75 for n in names)


def _initials_fit(long: str, acronym: str) -> bool:
    """Whether an acronym's letters start words of the long form, in order ("FDS" of "Forces démocratiques syriennes")."""
    initials = iter(fold(word)[0] for word in _WORDS.findall(long))
    letters = [c for c in fold(acronym) if c.isalpha()]
    return bool(letters) and all(any(initial == letter for initial in initials) for letter in letters)


def resolve_names(names: Sequence[str]) -> list[str | None]:
    """The entity of each name, whatever its spelling, script, determiners and descriptors.

    Args:
        names: Names as written somewhere ("l'agence russe Sputnik", "داعش", "sputniknews.com").

    Returns:
        Entity ids of the alias table, None where no entity is sure.
    """
    return [alias.entity if (alias := resolve(name)) else None for name in names]
