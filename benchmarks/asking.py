"""How long it takes to trace a claim that a thousand articles tell, in an archive of a hundred thousand.

The articles are made up: events of invented places, some told by two or three outlets, one by a thousand, in three wordings, each
with a sentence of its own. Making the archive and deriving its claims takes long and is told apart; the questions are
what somebody waits for, in an archive that has been opened anew.

    python benchmarks/asking.py [--articles 100000] [--copies 1000] [--archive FILE] [--json]
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from sourcier import Archive
from sourcier.records import Page, Report

_SYLLABLES = "ka ve lo ri mu ta ne so pi du ga he ro li fa zo mi ku ba ren".split()
_DEEDS = (
    "were injured in a fire at",
    "were killed in an explosion at",
    "were evacuated from",
    "were arrested at",
    "were poisoned at",
)
_WHO = "miners dockers students soldiers drivers farmers nurses pilots".split()
_MONTHS = ("January", "February", "March", "April", "May", "June")
_OUTLETS, _ASKED = 700, 9


def pages(articles: int, copies: int, seed: int = 5) -> Iterator[Page]:
    """So many made up pages, of which some tell one event, spread among the others."""
    draw = random.Random(seed)
    asked, last = _event(draw), _event(draw)
    telling = _telling(articles, copies, seed)
    for number in range(articles):
        event = asked if number in telling else last if number % 3 == 0 else _event(draw)
        last = last if number in telling else event
        yield Page(
            name=str(number),
            id=str(number),
            content=f"{_told(event, draw)} Our reporter {_name(draw)} {_name(draw)} was there.",
            clean=True,
            language="en",
            published=f"2026-{event['month'] + 1:02}-{event['day'] + 1:02}",
            outlet=f"Outlet {number % _OUTLETS}",
        )


def _name(draw: random.Random) -> str:
    return "".join(draw.choice(_SYLLABLES) for _ in range(3)).title()


def _event(draw: random.Random) -> dict[str, int | str]:
    day, month, number = draw.randint(1, 27), draw.randrange(len(_MONTHS)), draw.randint(3, 90)
    what = f"{number} {draw.choice(_WHO)} {draw.choice(_DEEDS)} the {_name(draw)} plant in {(town := _name(draw))}"
    told = f"{what} on {day} {_MONTHS[month]} 2026"
    return {"what": told, "town": town, "by": f"{_name(draw)} {_name(draw)}", "day": day, "month": month}


def _told(event: dict[str, int | str], draw: random.Random) -> str:
    way = draw.random()
    if way < 0.4:
        return f"{event['what']}, {event['by']} said."
    if way < 0.7:
        return f"{event['by']} said {event['what']}."
    return f"{event['what']}, a police source in {event['town']} said."


def measure(path: Path, articles: int, copies: int) -> dict[str, float]:
    """Make the archive where it is not there, derive its claims, and ask; seconds, and megabytes of memory at most."""
    figures: dict[str, float] = {"articles": articles}
    there = path.exists()
    with Archive(path) as archive:
        figures["add"] = 0.0 if there else _seconds(lambda: archive.add(pages(articles, copies)))
        figures["derive"] = _seconds(lambda: archive.claims("nothing of this is told"))
    with Archive(path) as archive:
        wanted = next(one for one in pages(articles, copies) if int(one.name) in _telling(articles, copies))
        found = archive.trace(wanted.name).claims
        biggest = max(found, key=lambda one: len(one.articles))
        figures["told_by"] = len(biggest.articles)
        sentence = wanted.content.split(". ")[0]
        questions: dict[str, Callable[[Archive], Report]] = {
            "by_id": lambda opened: opened.trace(biggest.id),
            "by_article": lambda opened: opened.trace(wanted.name),
            "by_text": lambda opened: opened.trace(sentence),
        }
    for name, ask in questions.items():
        figures[name] = median(_asked(path, ask) for _ in range(_ASKED))
    figures["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return figures


def _telling(articles: int, copies: int, seed: int = 5) -> set[int]:
    return set(random.Random(seed).sample(range(articles), copies))


def _asked(path: Path, ask: Callable[[Archive], Report]) -> float:
    """One question to an archive that has just been opened."""
    with Archive(path, create=False) as opened:
        return _seconds(lambda: ask(opened))


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--copies", type=int, default=1000)
    parser.add_argument("--archive", type=Path, help="keep the archive there, and use it again")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = measure(arguments.archive or Path(folder) / "a.db", arguments.articles, arguments.copies)
    if arguments.json:
        print(json.dumps(found))
        return
    for name, figure in found.items():
        print(f"{name:12} {figure:10.3f}")


if __name__ == "__main__":
    main()
