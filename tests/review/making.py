"""Articles of statements alone, and decisions about them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count

from sourcier.records import Anchor, Article, Decision, Statement
from sourcier.review import anchor, decide

TEXT = "Nine barges sank. The mayor wept. Nobody came. The river rose. A dog barked. Rain fell for days. "
SENTENCES = [(at, at + len(one) + 1) for one in TEXT.strip().split(". ") for at in [TEXT.index(one)]]
_SECONDS = count()


def article(name: str = "a", version: str = "aa", text: str = TEXT, drop: Sequence[int] = ()) -> Article:
    """An article with a statement a sentence; their ids are letters that hexadecimal has."""
    kept = [(i, span) for i, span in enumerate(SENTENCES) if i not in drop]
    statements = tuple(Statement(id=f"{version}{i}", content=span) for i, span in kept)
    return Article(id=name, version=version, text=text, language="en", statements=statements)


def place(number: int, one: Article | None = None) -> Anchor:
    """The anchor of a statement by its number."""
    one = one or article()
    return anchor(one, one.statements[number])


def decided(verb: str, *sides: Sequence[int], names: Sequence[str] = (), undoes: str | None = None) -> Decision:
    """A decision about statements of the article, each made a second after the one before."""
    moment = next(_SECONDS)
    on = f"2021-01-01T{moment // 3600:02}:{moment // 60 % 60:02}:{moment % 60:02}.000000Z"
    kind = "person" if verb == "root" else None
    at = [[place(number) for number in side] for side in sides]
    return decide(verb, "Ana", on=on, sides=at, names=names, kind=kind, undoes=undoes)  # type: ignore[arg-type]
