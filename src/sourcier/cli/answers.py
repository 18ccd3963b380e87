"""Answers as lines for a terminal, and the files of a report."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import click
import msgspec

from sourcier import report as reports
from sourcier.archive import Added
from sourcier.cli import output
from sourcier.records import Article, Claim, OriginCount, Report, Span, Statement
from sourcier.report import phrases

# A statement or claim is recognised by its first words; --json and the dossier have it whole.
_CONTENT = 160


def write_report(answer: Report, dossier: str | None, json_file: str | None, *, title: str) -> None:
    """Print the answer and write its files, the dossier under ``title``; JSON for ``-`` goes to standard output in its place.

    What was refused has been named on standard error already. Of no article there is no dossier: an earlier one stays.
    """
    if not answer.articles:
        output.say("sourcier: no article could be read")
        dossier = None
    if json_file == "-":
        output.print_json(answer)
    elif answer.articles:
        shown = msgspec.structs.replace(answer, refused=())
        click.echo(reports.terminal(shown, width=output.width(), color=output.color()), nl=False)
    if dossier:
        output.write(Path(dossier), (part.encode() for part in reports.dossier(answer, title=title)))
    if json_file and json_file != "-":
        output.write(Path(json_file), [msgspec.json.encode(answer), b"\n"])
    if dossier and json_file != "-":
        click.echo(f"\nDossier: {output.line(str(Path(dossier).absolute()))}")


def describe_article(article: Article) -> str:
    """What was read in one article."""
    published = f"{article.published.earliest[:10]} ({article.published.basis})" if article.published else "no date"
    outlet = article.outlet.name if article.outlet else "no outlet"
    kinds = Counter(type(one).__name__.lower() for one in article.mentions)
    read = [phrases.count(n, kind) for kind, n in sorted(kinds.items())]
    lines = [
        article.title or article.path or article.url or article.id,
        f"  {outlet} · {published} · {article.language or 'unknown language'} · {article.id}",
        f"  mentions: {', '.join(read) or 'none'}",
        *(f"  credit: {one.name} ({one.kind})" for one in article.credits),
        *(f"  {_statement(article, one)}" for one in article.statements),
    ]
    return "\n".join(output.line(one) if n == 0 else "  " + output.line(one) for n, one in enumerate(lines)) + "\n"


def _statement(article: Article, one: Statement) -> str:
    chain = " > ".join(link.name for link in one.chain) or "the article"
    how = one.stance if one.modality == "asserted" else f"{one.stance}, {one.modality}"
    return f"{chain} [{how}]: {_cut(article.text, one.content)}"


def _cut(text: str, span: Span) -> str:
    return _short(text[span[0] : span[1]])


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _CONTENT else words[:_CONTENT].rsplit(" ", 1)[0] + " …"


def describe_added(added: Added, archive: str) -> list[str]:
    """What became of the inputs, and what the new texts repeat."""
    counts = {
        "added": added.added,
        "with a new text": added.revised,
        "updated": added.updated,
        "known already": added.known,
        "refused": len(added.refused),
    }
    told = [f"{n} {what}" for what, n in counts.items() if n]
    return [f"{archive}: {', '.join(told) or 'nothing to add'}", *_repeats(added), *_share_read(added)]


def _share_read(added: Added) -> list[str]:
    """How much of the text had to be read: a sentence that came before was read then."""
    if not added.bytes:
        return []
    if added.bytes_read == added.bytes:
        return ["all of the text had to be read"]
    return [f"{_percent(added.bytes_read, added.bytes)} of the text had to be read, the rest is sentences that were read before"]


def _repeats(added: Added) -> list[str]:
    new, repeated = added.added + added.revised, added.repeated
    if not new or repeated is None:
        return []
    if not repeated.articles:
        return [f"{'the new one repeats no' if new == 1 else 'none of the new ones repeats an'} article added before"]
    if new == 1:
        passages, sources = phrases.count(repeated.passages, "passage"), phrases.count(repeated.sources, "article")
        share = _percent(repeated.characters, repeated.total)
        return [f"the new one repeats {passages} of {sources} added before: {share} of its text"]
    share = _percent(repeated.total - repeated.characters, repeated.total)
    verb = "repeats" if repeated.articles == 1 else "repeat"
    return [f"{repeated.articles} of the {new} new ones {verb} articles added before; {share} of the text is new"]


def _percent(part: int, whole: int) -> str:
    """A share that is told as none or all only where it is."""
    return f"{min(99, max(1, round(100 * part / whole)))} %" if 0 < part < whole else f"{100 * part // whole} %"


def describe_claims(answer: Report) -> str:
    """A line or two for each claim, with the id that ``trace`` takes."""
    if not answer.claims:
        return "No claim found."
    return "\n".join(line for claim in answer.claims for line in _claim(claim))


def _claim(claim: Claim) -> list[str]:
    articles, outlets = phrases.count(len(claim.articles), "article"), phrases.count(claim.outlets, "outlet")
    told = [_origins(claim.origins), f"{articles} of {outlets}"]
    told += sorted({phrases.disputed_by(one) for one in claim.disputes})
    return [f"{claim.id}  {output.line(_short(claim.summary))}", f"    {output.line(' · '.join(told))}"]


def _origins(origins: OriginCount) -> str:
    low, high = origins.low, origins.high
    return phrases.count(low, "independent origin") if low == high else f"{low} to {high} independent origins"


def describe_traces(answer: Report) -> str:
    """Each claim in full, and what was looked at."""
    width, color = output.width(), output.color()
    told = [reports.one_claim(answer, claim, width=width, color=color) for claim in answer.claims]
    return "\n".join(told) + looked_at(answer)


def looked_at(answer: Report) -> str:
    """What an answer rests on."""
    return reports.coverage(answer, width=output.width(), color=output.color())
