"""Whatever is said, and however: each content of a language in each of its frames is found whole, from who says it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

import sourcier
from sourcier.records import Statement

FRAMES = Path(__file__).parent / "frames"
# Of the contents every so many are read in a frame, beginning with another one in the next.
STEP = 4
# How many letters of the last word of a name stay in all its cases, and how far the ends of a content may be off.
STEM, OFF = 4, 2
_ELIDED = re.compile(r"\b([Qq]u)e (?=[aeiouàâéèêîô])")


class Case(NamedTuple):
    """A sentence, what is said in it, who says it, and how its frame is marked: a medium, "!" for a denial."""

    text: str
    content: str
    source: str
    mark: str


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _cases(language: str) -> list[Case]:
    blocks = (FRAMES / f"{language}.txt").read_text(encoding="utf-8").split("# ")[1:]
    sources, frames, contents = (block.strip().split("\n")[1:] for block in blocks)
    found = []
    for row, line in enumerate(frames):
        frame, _, mark = line.partition("|")
        for column in range(row % STEP, len(contents), STEP):
            content = contents[column]
            name, _, genitive = sources[(7 * row + column) % len(sources)].partition("|")
            text = frame.format(S=_capital(name), s=name, g=genitive, C=_capital(content), c=content)
            found.append(Case(_ELIDED.sub(r"\1'", text) if language == "fr" else text, content, name, mark))
    return found


def _wrong(case: Case, language: str) -> str:
    """What is wrong with the reading of a case; empty where nothing is."""
    begin = case.text.casefold().index(case.content.casefold())
    end = begin + len(case.content)
    found = [one for one in sourcier.read(case.text, language=language, published="2026-03-01").statements if one.chain]
    told = [one for one in found if min(end, one.content[1]) > max(begin, one.content[0]) and one.reader == "rules/1"]
    if not told:
        return "nobody says it"
    best = min(told, key=lambda one: (abs(one.content[0] - begin) + abs(one.content[1] - end), one.content))
    if not _is_named(best, case.source):
        return f"from {best.chain[0].name}"
    if case.mark == "!":
        if best.stance not in ("denies", "corrects") or best.content[1] < end - OFF:
            return f"{best.stance}: {case.text[slice(*best.content)]}"
        return "told as well" if any(one.stance == "asserts" for one in told) else ""
    media = [link.name.removeprefix("Le ") for link in best.chain[1:]]
    if media != [case.mark] * bool(case.mark) and not (media and case.mark and media[0][:STEM] == case.mark[:STEM]):
        return f"through {media}"
    if best.stance != "asserts":
        return best.stance
    return "" if abs(best.content[0] - begin) <= OFF and abs(best.content[1] - end) <= OFF else case.text[slice(*best.content)]


def _is_named(statement: Statement, name: str) -> bool:
    stem = name.casefold().split()[-1][:STEM]
    found = statement.chain[0].name.casefold()
    return stem in found or found.split()[-1][:STEM] in name.casefold()


@pytest.mark.parametrize("language", ["en", "fr", "ru", "ar"])
def test_what_is_said_is_found_in_every_frame(language: str) -> None:
    cases = _cases(language)
    assert len(cases) > 400
    wrong = [f"{case.text} ({why})" for case in cases if (why := _wrong(case, language))]
    assert not wrong, f"{len(wrong)} of {len(cases)}:\n" + "\n".join(wrong)
