"""How long it takes to trace a claim that a thousand articles tell, in an archive of a hundred thousand.

The articles are made up: events of invented places, some told by two or three outlets, one by a thousand, in three wordings, each
with a sentence of its own. A part of them is read, added and derived, which takes long and is told apart; the others are these
once more under other ids, those of the thousand left out, with claims of their own. The questions are what somebody waits for, in
an archive that has been opened anew: the median of several, in seconds by the clock and of the processor.

    python benchmarks/asking.py [--articles 100000] [--read 20000] [--copies 1000] [--archive FILE] [--json]
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
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
# Of the first articles, and of the claims that they have, once more; ids that hold "#" are such.
_ARTICLES = """insert into articles (id, version, current, outlet, url, path, title, language, published, published_before, text,
        record, read_by, added)
    select id || '#' || :times, version, 1, outlet, url, path, title, language, published, published_before, text,
        record, read_by, added
    from articles where key <= :own and id not in (select id from left_out) limit :most"""
_CLAIMS = (
    """insert into claims
    select position + :shift, id || '#' || :times, summary, action, grade, articles, outlets, origins_low, origins_high, disputes,
        words, record
    from claims where id not like '%#%' and position not in (select claim from parted)""",
    """insert into claim_statements
    select claim + :shift, article || '#' || :times, statement, disputes
    from claim_statements where article not like '%#%' and claim not in (select claim from parted)""",
)


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


def measure(path: Path, articles: int, read: int, copies: int) -> dict[str, float]:
    """Make the archive where it is not there, derive its claims, and ask; seconds, and megabytes of memory at most."""
    figures: dict[str, float] = {"articles": articles}
    telling = _telling(read, copies)
    wanted = next(one for one in pages(read, copies) if int(one.name) in telling)
    if not path.exists():
        with Archive(path) as archive:
            figures["add"] = _seconds(lambda: archive.add(pages(read, copies)))[0]
            figures["derive"] = _seconds(lambda: archive.claims("nothing of this is told"))[0]
    with Archive(path) as archive:
        biggest = max(archive.trace(wanted.name).claims, key=lambda one: len(one.articles))
    figures["told_by"] = len(biggest.articles)
    _grow(path, articles, biggest.articles)
    sentence = wanted.content.split(". ")[0]
    questions: dict[str, Callable[[Archive], Report]] = {
        "by_id": lambda opened: opened.trace(biggest.id),
        "by_article": lambda opened: opened.trace(wanted.name),
        "by_text": lambda opened: opened.trace(sentence),
    }
    with Archive(path) as archive:
        archive.trace(sentence)
    for name, ask in questions.items():
        asked = [_asked(path, ask) for _ in range(_ASKED)]
        figures[name] = median(clock for clock, _ in asked)
        figures[f"{name}_cpu"] = median(processor for _, processor in asked)
    figures["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return figures


def _grow(path: Path, articles: int, left_out: Sequence[str]) -> None:
    """Multiply what is in an archive, some articles and their claims left out, until it has so many."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("create temp table left_out as select value as id from json_each(?)", (json.dumps([*left_out]),))
    connection.execute(
        "create temp table parted as select distinct claim from claim_statements where article in (select id from left_out)"
    )
    size, times = connection.execute("select count(*) from articles").fetchone()[0], 0
    own = size
    connection.execute("begin")
    while size < articles:
        times += 1
        size += connection.execute(_ARTICLES, {"times": times, "most": articles - size, "own": own}).rowcount
        shift = connection.execute("select max(position) + 1 from claims").fetchone()[0]
        for statement in _CLAIMS:
            connection.execute(statement, {"times": times, "shift": shift})
    if times:
        connection.execute("insert into claims_fts(claims_fts) values ('rebuild')")
        # The passage index is to take the new texts in, and the claims are of all articles.
        connection.execute("update archive set value = value + 1 where key in ('changes', 'transaction')")
        changes, rest = connection.execute("select value from archive where key = 'derived'").fetchone()[0].split(".", 1)
        connection.execute("update archive set value = ? where key = 'derived'", (f"{int(changes) + 1}.{rest}",))
    connection.execute("commit")
    connection.close()


def _telling(articles: int, copies: int, seed: int = 5) -> set[int]:
    return set(random.Random(seed).sample(range(articles), copies))


def _asked(path: Path, ask: Callable[[Archive], Report]) -> tuple[float, float]:
    """One question to an archive that has just been opened."""
    with Archive(path, create=False) as opened:
        return _seconds(lambda: ask(opened))


def _seconds(work: Callable[[], object]) -> tuple[float, float]:
    """By the clock, and of the processor."""
    begun, spent = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - begun, time.process_time() - spent


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--read", type=int, default=20_000, help="how many are read and derived; the others are these once more")
    parser.add_argument("--copies", type=int, default=1000)
    parser.add_argument("--archive", type=Path, help="keep the archive there, and use it again")
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = measure(arguments.archive or Path(folder) / "a.db", arguments.articles, arguments.read, arguments.copies)
    if arguments.json:
        print(json.dumps(found))
        return
    for name, figure in found.items():
        print(f"{name:12} {figure:10.3f}")


if __name__ == "__main__":
    main()
