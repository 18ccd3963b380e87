"""What is done in answer to a deed of its kind, which is another deed: expulsions answered by expulsions."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from sourcier.claims.agreement import counted_alike
from sourcier.claims.phrases import found_by, plain
from sourcier.claims.subclauses import CLAUSES
from sourcier.data.actions import ANSWERED_IN_KIND
from sourcier.data.concepts import overlap
from sourcier.languages import language as language_of
from sourcier.records import Action, Span, Telling

# So many words may stand between a verb of answering and the deed that answers, a determiner.
_BETWEEN = 1


class _Answering(NamedTuple):
    """What finds each kind of phrase."""

    back: re.Pattern[str] | None
    in_response: re.Pattern[str] | None
    by: re.Pattern[str] | None


def answering(text: str, span: Span, main: Action | None, code: str | None) -> bool:
    """Whether the action that a span states is done in answer to what somebody else did.

    It is told in its clause or at the beginning. "In response" is said of floods and questions as well: it tells so of such deeds
    only as are answered in kind.
    """
    known = _answering(code)
    if main is None or known is None:
        return False
    clauses = [clause.span() for clause in CLAUSES.finditer(text, *span)]
    scopes = [plain(text[start:end]) for n, (start, end) in enumerate(clauses) if n == 0 or start < main.end <= end]
    if any(known.back and known.back.search(scope) for scope in scopes):
        return True
    if main.action not in ANSWERED_IN_KIND:
        return False
    if any(known.in_response and known.in_response.search(scope) for scope in scopes):
        return True
    before = plain(text[span[0] : main.start])
    return any(len(before[verb.end() :].split()) <= _BETWEEN for verb in known.by.finditer(before)) if known.by else False


def answers(a: Telling, b: Telling) -> bool:
    """Whether one of two tellings is the answer to the other: of another number, or of another country's doing."""
    if a.answering == b.answering:
        return False
    pair = counted_alike(a, b)
    if pair is not None and not overlap(*pair):
        return True
    one, other = _countries(a), _countries(b)
    return bool(one and other) and one.isdisjoint(other)


def _countries(telling: Telling) -> set[str]:
    """The countries of those who did it."""
    doer = telling.actor
    return {p.country for p in telling.places if p.country and doer[0] <= p.start < doer[1]} if doer else set()


@lru_cache
def _answering(code: str | None) -> _Answering | None:
    """What tells an answer in a language."""
    known = language_of(code)
    if known is None or known.actions is None or not known.actions.answering:
        return None
    told = known.actions.answering
    return _Answering(*(found_by(told.get(kind, "")) for kind in _Answering._fields))
