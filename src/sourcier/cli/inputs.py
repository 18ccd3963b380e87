"""What the verbs that read pages are given, and how they go through it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, wraps
from typing import TYPE_CHECKING, Any

import click

from sourcier.cli.options import Verb, mapped
from sourcier.cli.progress import Progress, estimate, watched

if TYPE_CHECKING:
    from sourcier.records import Article, Page, Refusal


@dataclass(frozen=True)
class Inputs:
    """The inputs of a verb by their names, and how they are to be read."""

    names: tuple[str, ...]
    reader: str | None
    furniture: bool
    columns: tuple[str, ...]
    quiet: bool

    @cached_property
    def progress(self) -> Progress:
        """How far the work is, from when it is first asked for."""
        return Progress(estimate(self.names), shown=watched(quiet=self.quiet))

    def pages(self) -> Iterator[Page | Refusal]:
        """What the inputs hold, in their order."""
        from sourcier.sources import open_inputs

        return open_inputs(self.names, furniture=self.furniture, columns=mapped(self.columns))

    def read(self) -> Iterator[Article | Refusal]:
        """Each page as an article, or why it is none, which standard error is told as well."""
        from sourcier.pipeline import read_pages
        from sourcier.records import Refusal

        progress = self.progress
        for done, result in enumerate(read_pages(self.pages(), reader=self.reader), 1):
            if isinstance(result, Refusal):
                progress.refuse(result.input, result.why)
            yield result
            progress.step(done)


def reading(verb: Verb) -> Verb:
    """``INPUT...`` and the options on how to read them; the verb gets ``inputs``."""

    @wraps(verb)
    def with_inputs(
        *, inputs: tuple[str, ...], reader: str | None, furniture: bool, columns: tuple[str, ...], quiet: bool, **given: Any
    ) -> Any:
        return verb(inputs=Inputs(inputs, reader, furniture, columns, quiet), **given)

    taking = click.option("-q", "--quiet", is_flag=True, help="Show no progress.")(with_inputs)
    taking = click.option(
        "--column",
        "columns",
        metavar="ROLE=NAME",
        multiple=True,
        help="Read ROLE (text, html, id, url, outlet, published, title, language, author) from the column NAME.",
    )(taking)
    taking = click.option("--furniture", is_flag=True, help="Text columns carry page furniture too: cut it.")(taking)
    taking = click.option(
        "--reader",
        metavar="READER",
        help="Find who says what with spacy:PIPELINE or the model at http(s)://HOST/v1#MODEL in the place of the rules.",
    )(taking)
    return click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")(taking)
