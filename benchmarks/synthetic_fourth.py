"""Stories by a fourth hand: other subjects, words and habits of outlets; closed for a day, opened on 2026-11-22.

``story(seed, size)`` gives what `synthetic.story` gives, with the same meaning of parent, root and count. The words are in
`synthetic_fourth_words`; `benchmarks/tracing.py` measures on them.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import synthetic_fourth_words as w
from synthetic import Story, Truth

from sourcier.records import Page

LANGUAGES = ("en", "fr", "ru", "ar")
SOURCES = {1: 0.3, 2: 0.3, 3: 0.2, 4: 0.13, 5: 0.07}
DOUBTS = {0: 0.4, 1: 0.4, 2: 0.2}
MANNERS = {
    "copy": 0.17,
    "trim": 0.1,
    "reprint": 0.12,
    "edit": 0.12,
    "cite": 0.19,
    "credit": 0.07,
    "hidden": 0.08,
    "translate": 0.07,
    "abroad": 0.09,
    "two": 0.05,
}
# A source of the same description is the same person, a page that names nobody knows of its own, and so does a circle.
SAME_PERSON, KNOWS_ITSELF, CIRCLE_KNOWS = 0.4, 0.3, 0.5
NUMBERS = tuple(n for n in range(12, 99) if n % 10 in (0, 5, 6, 7, 8, 9) or n < 15)
DAYS = (15, 20, 25, 30, 40, 45, 60, 90)
# Words that sentences written apart should not share in a row.
RUN = 8
COLUMNS = {language: at for at, language in enumerate(LANGUAGES)}
# Who would deny that it happened.
DENIERS = {"strike": "army", "capture": "army", "evacuation": "army"} | dict.fromkeys(
    ("commander", "hostages", "convoy", "drones"), "group"
)
CONTENT = ("opens", "region", "actors")


def _rows(text: str) -> list[list[str]]:
    return [[cell.strip() for cell in row.split("|")] for row in text.strip().splitlines()]


def _blocks(text: str) -> dict[str, list[str]]:
    """Each block that ``== name`` opens, by its name."""
    found: dict[str, list[str]] = {}
    for line in text.strip().splitlines():
        if line.startswith("=="):
            found[line[3:]] = lines = []
        else:
            lines += line.split(" // ")
    return found


EVENTS, FRAMES = _blocks(w.EVENTS), _blocks(w.FRAMES)
TABLES = {
    "opens": tuple(map(_rows, (w.OPENS, w.SCENES, w.TAILS))),
    "region": tuple(map(_rows, (w.REGIONS, w.FARES, w.SINCES))),
    "actors": tuple(map(_rows, (w.ACTORS, w.CALLS, w.TERMS))),
    "quote": tuple(map(_rows, (w.HALVES, w.ENDINGS))),
}
# Rows that hold alternatives are cut where a bar stands between spaces.
SOURCE_ROWS = {row[0]: row for row in ([c.strip() for c in re.split(r" \| ", r)] for r in w.SOURCES.strip().splitlines())}
HEDGES = _rows(w.HEDGES)
KNOWS = {kind: known.split() for kind, known in (row.split(": ") for row in w.KNOWS.strip().splitlines())}


@dataclass(frozen=True)
class Outlet:
    """Who publishes, as each language writes it, and what kind of medium it is."""

    names: tuple[str, str, str, str]
    language: str
    noun: str

    @property
    def name(self) -> str:
        """As its own pages write it."""
        return self.names[COLUMNS[self.language]]

    def slots(self, language: str, prefix: str, rng: random.Random) -> dict[str, str]:
        """What a frame may call it: alone (0), as a subject, in the genitive (g), with endings of verbs."""
        name, noun = self.names[COLUMNS[language]], w.NOUNS[self.noun]
        latin = re.match(r"[A-Za-z]", name)
        quoted = {"ru": name if latin else f"«{name}»", "ar": f"«{name}»"}.get(language, name)
        gender = noun[6]
        full = {
            "en": f"the {name}" if self.language == "en" and self.noun == "paper" and rng.random() < 0.6 else f"{noun[0]} {name}",
            "fr": f"{noun[1]} {name}",
            "ru": f"{noun[2]} {quoted}",
            "ar": f"{noun[5]} {quoted}",
        }[language]
        return {
            prefix: full,
            f"{prefix}0": quoted,
            f"{prefix}_g": f"{noun[3]} {quoted}",
            f"{prefix}_e": noun[4],
            f"{prefix}_t": "ت" if gender == "f" else "",
            f"{prefix}_who": "التي" if gender == "f" else "الذي",
        }


@dataclass(frozen=True)
class Source:
    """A true source. ``person`` is who it really is: two may be one. ``outlet`` reports itself or was never collected."""

    key: int
    kind: str
    person: int
    role: str
    names: tuple[str, ...]
    row: tuple[str, ...] = ()
    outlet: Outlet | None = None


@dataclass(frozen=True)
class Event:
    """What happened where and when; ``values`` are the words for it in each language."""

    kind: str
    day: datetime
    values: dict[str, dict[str, str]] = field(hash=False)


@dataclass(frozen=True)
class Line:
    """How a sentence is made, so that an edited copy or a translation can be made from it."""

    what: str
    seed: int
    event: Event
    number: int = 0
    hedge: int = -1
    soft: bool = False
    hearsay: bool = False
    source: Source | None = None
    media: tuple[Outlet, ...] = ()
    us: Outlet | None = None
    parts: tuple[int, ...] = ()


@dataclass
class Article:
    """One page and its history; ``accepted`` are the parents that count as right, None where no reader can tell."""

    id: str
    outlet: Outlet
    hours: float
    lines: list[Line]
    accepted: set[str] | None = field(default_factory=set)
    roots: set[int] = field(default_factory=set)
    family: int = 0
    footer: tuple[str, int, Outlet] | None = None
    head: Outlet | None = None
    unplaced: bool = False
    decoy: bool = False
    fruitful: bool = True
    # Has its sentences from an earlier page: of its own language ("copy") or any ("translation").
    kin: str = ""
    # Somebody has it from here, so that its hour matters.
    used: bool = False
    # Whether it says whom it has it from, so that its hour does not matter.
    says: bool = False

    @property
    def language(self) -> str:
        """The language it is written in."""
        return self.outlet.language

    @property
    def telling(self) -> Line:
        """The line that tells the event."""
        return next(line for line in self.lines if line.what in FRAMES)


def story(seed: int, size: int) -> Story:
    """The story of a seed with ``size`` articles."""
    return _Writer(seed, size).write()


class _Writer:
    def __init__(self, seed: int, size: int) -> None:
        self.seed, self.size = seed, size
        self.random = random.Random(f"unseen {seed}")
        draw = self.random
        self.home = draw.choice(LANGUAGES)
        self.kind = draw.choice(list(EVENTS))
        self.outlets = _outlets(draw)
        self.used: dict[str, set[tuple[str, ...]]] = {language: set() for language in LANGUAGES}
        self.quotes = draw.sample([(i, j) for i in range(6) for j in range(6)], 36)
        self.villages, self.people = draw.sample(_rows(w.VILLAGES), 12), draw.sample(_rows(w.PERSONS), 10)
        self.country, self.group, self.bloc = (draw.choice(_rows(one)) for one in (w.COUNTRIES, w.GROUPS, w.BLOCS))
        self.start = datetime(2026, 1, 12, 7, tzinfo=UTC) + timedelta(days=draw.randrange(260))
        self.event = self._event(0, self.start)
        self.pages: list[Article] = []
        self.sources: list[Source] = []
        self.loose = 0

    def write(self) -> Story:
        self._first()
        self._doubts()
        for _ in range(self.random.choice((0, 1, 1, 2)) if self.size >= 15 else 0):
            self._decoy()
        while len(self.pages) < self.size:
            self._later()
        for page in self.pages:
            if page.kin:
                page.accepted = self._family(page)
        return Story(self.seed, tuple(self._pages()), self._truth())

    # The events and sources.

    def _event(self, village: int, day: datetime) -> Event:
        country, group, bloc, side = self.country, self.group, self.bloc, self.random.choice(_rows(w.SIDES))
        chief = self.people[8 if village else 9]
        values = {
            "en": {
                "where": f"in {side[0]} {country[0]}",
                "group": f"the {group[0]} group",
                "army": f"the {country[1]} army",
                "country": country[0],
            },
            "fr": {"where": f"dans {side[1]} {country[2]}", "group": f"le groupe {group[1]}", "army": f"l'armée {country[3]}"},
            "ru": {"where": f"на {side[2]} {country[4]}", "group": f"группировка «{group[2]}»", "army": f"армия {country[4]}"},
            "ar": {"where": f"{side[3]} {country[5]}", "group": f"جبهة «{group[3]}»", "army": country[6]},
        }
        values["ru"] |= {"group_g": f"группировки «{group[2]}»", "group_a": f"группировку «{group[2]}»", "chief_g": chief[3]}
        for language, at in COLUMNS.items():
            values[language] |= {"v": self.villages[village][at], "group_h": group[at], "bloc": bloc[at]}
            values[language]["chief"] = chief[(0, 1, 2, 4)[at]]
        return Event(self.kind, day, values)

    def _source(self, role: str, person: int) -> Source:
        key = len(self.sources)
        if role in ("own", "medium"):
            outlet = self._outlet(self._language())
            made = Source(key, role, person, role, tuple(dict.fromkeys(outlet.names)), outlet=outlet)
        else:
            name, group, bloc, country = self.people[person % 8], self.group, self.bloc, self.country
            values = {"fr_of": country[2], "ru_of": country[4], "ar_country": country[5], "country": country[0]}
            values |= {"fr_bloc": bloc[1], "ru_bloc_g": bloc[4], "ar_bloc": bloc[3], "bloc": bloc[0]}
            row = []
            for at, cell in enumerate(SOURCE_ROWS[role]):
                language = _language_of(at)
                local = values | {k: v for k, v in self.event.values[language].items() if k.startswith("group")}
                written = name[{"en": 0, "fr": 1, "ru": 2, "ar": 4}[language]]
                local |= {"p": written, "p_g": name[3], "p_last": written.split()[-1]}
                local |= {f"group_h_{tongue}": group[i].replace(" ", "_") for i, tongue in enumerate(LANGUAGES)}
                local |= {"group_h": group[0].replace(" ", "_")} if at == 16 else {}
                row.append(cell if at == 16 else cell.format(**local))
                stems = [one.format(**local) for one in cell.split()] if at == 16 else []
            names = tuple(one.replace("_", " ") for one in stems if one != name[0])
            if "{p}" in SOURCE_ROWS[role][3]:
                names += (name[0], name[1], name[2], name[4], *(name[i].split()[-1] for i in (0, 1, 2, 4)))
            made = Source(key, SOURCE_ROWS[role][1], person, role, (*names, *row[3:5], row[6], row[7], row[10]), tuple(row))
        self.sources.append(made)
        return made

    # Pages at first hand.

    def _first(self) -> None:
        draw, roles = self.random, list(KNOWS[self.kind])
        for _ in range(min(_drawn(draw, SOURCES), max(1, self.size // 3))):
            role = draw.choice(roles)
            taken = {role, *(other for pair in w.SAME if role in pair.split() for other in pair.split())}
            roles = [one for one in roles if one not in taken]
            self._witness(self._source(role, len(self.sources)))
            if not roles:
                break

    def _witness(self, source: Source) -> None:
        draw = self.random
        # Whether two outlets have the same report or footage before them no reader can tell.
        shared = source.kind not in ("anonymous", "own", "document", "footage")
        base, hearsay = self._number(), source.kind in ("anonymous", "medium") and draw.random() < 0.4
        hedge = self._hedge()
        for turn in range(1 + (shared and draw.random() < 0.35 and self.size > 7)):
            outlet = source.outlet if source.kind == "own" and source.outlet else self._outlet(self._language(), agency=0.5)
            frame = "medium" if source.kind == "medium" else "own" if source.kind == "own" else source.row[2]
            if frame in ("speak", "doc", "video") and (not shared or turn or frame != "speak" or draw.random() < 0.6):
                frame += "_first"
            media = (source.outlet,) if source.kind == "medium" and source.outlet else ()
            line = Line(frame, 0, self.event, base, hedge, hearsay, hearsay, None if media else source, media, outlet)
            page = self._page(outlet, self._hours(6 if not turn else 20), line)
            page.roots, page.says = {source.key}, True
            page.head = outlet if outlet.noun == "agency" and draw.random() < 0.6 else None

    def _doubts(self) -> None:
        draw = self.random
        several = _drawn(draw, DOUBTS) + (self.size >= 60 and draw.random() < 0.5)
        for _ in range(several if self.size >= 8 else 0):
            known = [one for one in self.sources if one.kind == "anonymous"]
            way = draw.choice(("bare", "circle", "like") if known else ("bare", "bare", "circle"))
            if way == "like":
                old = draw.choice(known)
                same = draw.random() < SAME_PERSON
                new = replace(old, key=len(self.sources), person=old.person if same else 100 + len(self.sources))
                self.sources.append(new)
                self._witness(new)
            elif way == "bare":
                outlet = self._outlet(self._language())
                page = self._page(outlet, self._hours(24), Line("bare", 0, self.event, self._number(), self._hedge()))
                page.accepted, page.unplaced = None, True
                self.loose += draw.random() < KNOWS_ITSELF
            else:
                self._circle()

    def _circle(self) -> None:
        language, number = self._language(), self._number()
        one, other = self._outlet(language), self._outlet(language)
        hours = self._hours(24)
        first = self._page(one, hours, Line("medium", 0, self.event, number, media=(other,)))
        second = self._page(other, hours + 1 + 5 * self.random.random(), Line("medium", 0, self.event, number, media=(one,)))
        first.accepted, second.accepted = None, {first.id}
        for page in (first, second):
            page.unplaced, page.fruitful = True, False
        self.loose += self.random.random() < CIRCLE_KNOWS

    def _decoy(self) -> None:
        """A page about another event of the kind: other village, other day, other number."""
        shift = timedelta(days=self.random.choice((-3, -2, 2)))
        role = self.random.choice([one for one in KNOWS[self.kind] if one not in ("own", "medium")])
        event = self._event(self.random.randrange(1, 5), self.event.day + shift)
        kept = self.sources
        self.sources = list(kept)
        source = self._source(role, 6 + sum(one.decoy for one in self.pages))
        self.sources = kept
        outlet = self._outlet(self._language())
        frame = f"{source.row[2]}_first" if source.row[2] != "statement" else "statement"
        page = self._page(
            outlet, self._hours(12) + 24 * shift.days + 26, Line(frame, 0, event, self._number(), source=source, us=outlet)
        )
        page.decoy, page.fruitful = True, False

    # Pages that have it from others.

    def _later(self) -> None:
        draw = self.random
        manner = _drawn(draw, MANNERS)
        chosen = [one for one in self.pages if one.fruitful and (not one.unplaced or manner in ("copy", "trim", "reprint"))]
        if manner == "hidden":
            chosen = [one for one in chosen if self._hideable(one)]
        if not chosen:
            return
        parent = draw.choices(chosen, [3.0 if one.says and not one.footer else 1.0 for one in chosen])[0]
        parent.used = True
        hours = parent.hours + 0.2 + min(draw.expovariate(0.25), 16)
        if manner in ("copy", "trim", "reprint", "edit"):
            self._copied(parent, hours, manner)
        elif manner == "hidden":
            self._hidden(parent, hours)
        elif manner == "translate":
            self._translated(parent, hours)
        else:
            self._cited(parent, hours, manner)

    def _family(self, page: Article) -> set[str]:
        """The earlier pages with the sentences of a page."""
        return {
            one.id
            for one in self.pages
            if one.family == page.family and one.hours < page.hours and (page.kin != "copy" or one.language == page.language)
        }

    def _copied(self, parent: Article, hours: float, manner: str) -> None:
        draw, lines = self.random, list(parent.lines)
        if manner == "edit":
            told = parent.telling
            at = lines.index(told)
            lines[at] = replace(told, hearsay=False) if told.hearsay and draw.random() < 0.6 else self._changed(told)
        if manner == "trim" or (manner in ("edit", "reprint") and draw.random() < 0.3):
            keep = max(8, len(lines) - draw.randint(1, 3))
            lines = lines[:keep]
        page = self._page(self._outlet(parent.language), hours, *lines)
        page.kin = "copy"
        page.roots, page.family, page.unplaced = set(parent.roots), parent.family, parent.unplaced
        if manner == "reprint":
            page.footer, page.head = ("reprint", draw.randrange(99), parent.outlet), parent.head
        elif parent.head and draw.random() < 0.3:
            page.head = parent.head

    def _hideable(self, page: Article) -> bool:
        """Whether a page can tell it as this one does and leave the medium out, and a reader finds the same source."""
        source = self._sole(page)
        quoted = any(line.what == "quote" for line in page.lines)
        return (
            source is not None
            and bool(source.row)
            and source.row[2] in ("speak", "statement")
            and (source.kind != "anonymous" or quoted)
        )

    def _sole(self, page: Article) -> Source | None:
        return self.sources[next(iter(page.roots))] if len(page.roots) == 1 else None

    def _hidden(self, parent: Article, hours: float) -> None:
        source = cast(Source, self._sole(parent))
        quotes = [line for line in parent.lines if line.what == "quote"]
        line = replace(self._retold(parent.telling), what=source.row[2], source=source, media=(), us=None)
        page = self._page(self._outlet(parent.language), hours, line, quote=quotes)
        page.accepted, page.roots = None, set(parent.roots)

    def _translated(self, parent: Article, hours: float) -> None:
        draw = self.random
        relatives = {one.language for one in self.pages if one.family == parent.family}
        free = [one for one in LANGUAGES if one not in relatives]
        if not free:
            return
        told = parent.telling
        credited = draw.random() < 0.6 or told.what == "own"
        line = replace(told, seed=self.random.randrange(10**9))
        if not credited:
            line = replace(line, what=told.what.removesuffix("_first"), us=None)
        outlet = self._outlet(draw.choice(free))
        page = self._page(outlet, hours, *(line if one is told else one for one in parent.lines), fresh=True)
        page.roots, page.family, page.says = set(parent.roots), parent.family, credited
        page.accepted, page.kin = {parent.id}, "" if credited else "translation"
        page.footer = ("translated", draw.randrange(99), parent.outlet) if credited else None

    def _cited(self, parent: Article, hours: float, manner: str) -> None:
        draw, source = self.random, self._sole(parent)
        language = parent.language
        if manner == "abroad":
            language = draw.choice([one for one in LANGUAGES if one != language])
        outlet = self._outlet(language, agency=0.3)
        named = source if source and source.row and draw.random() < 0.6 else None
        line = replace(self._retold(parent.telling), what="medium", source=named, media=(parent.outlet,), us=outlet)
        parents, roots, footer, quote = {parent.id}, set(parent.roots), None, cast(list[Line], [])
        others = [one for one in self.pages if one.fruitful and not one.unplaced and one.hours < hours and one is not parent]
        if manner == "two" and others:
            other = draw.choice(others)
            other.used = True
            line = replace(line, what="two", source=None, media=(parent.outlet, other.outlet))
            parents, roots = {parent.id, other.id}, roots | other.roots
        elif manner == "credit":
            line = replace(line, what=named.row[2] if named else "bare", media=(), us=None)
            quote = [one for one in parent.lines if one.what == "quote"] if named and language == parent.language else []
            footer = ("credit", draw.randrange(99), parent.outlet)
        elif named and named.row[2] == "speak" and draw.random() < 0.3:
            line = replace(line, what="relay")
        page = self._page(outlet, hours, line, quote=quote)
        page.accepted, page.roots, page.footer, page.says = parents, roots, footer, True

    def _retold(self, told: Line) -> Line:
        """The telling for other words: at times another number, or the mood hardened."""
        draw = self.random
        line = self._changed(told) if draw.random() < 0.2 else told
        soft = told.hearsay and draw.random() < 0.6
        return replace(line, soft=soft, hearsay=soft)

    def _changed(self, told: Line) -> Line:
        """With another number, or a vaguer one."""
        draw = self.random
        if self.kind == "truce":
            return replace(told, number=draw.choice([n for n in DAYS if n != told.number]))
        if told.hedge >= 0 and draw.random() < 0.3:
            return replace(told, hedge=-1)
        # Ten would take another form of the noun in Arabic.
        if told.number >= 20 and draw.random() < 0.5:
            number = told.number // 10 * 10
            return replace(told, number=number, hedge=draw.choice((0, 1) if number < told.number else (1, 2)))
        turned = int(str(told.number)[::-1])
        return replace(told, number=turned if turned in NUMBERS and turned != told.number else _near(draw, told.number))

    # What all pages have.

    def _page(
        self, outlet: Outlet, hours: float, *lines: Line, quote: Sequence[Line] | None = None, fresh: bool = False
    ) -> Article:
        """A page of these lines; where only the telling is given, the rest is written around it."""
        page = Article(f"a{len(self.pages):03d}", outlet, hours, list(lines), family=len(self.pages))
        if len(lines) == 1:
            page.lines = self._around(lines[0], outlet.language, quote)
        elif fresh:
            page.lines = [self._fresh(one, outlet.language) if one.what in FRAMES else one for one in lines]
        self.pages.append(page)
        return page

    def _around(self, telling: Line, language: str, quote: Sequence[Line] | None) -> list[Line]:
        draw, source = self.random, telling.source
        told = self._fresh(telling, language)
        after: list[Line] = list(quote or ())
        speaks = source is not None and bool(source.row) and source.row[2] in ("speak", "statement")
        if quote is None and speaks and telling.what.startswith(("speak", "statement")) and self.quotes and draw.random() < 0.8:
            after.append(replace(telling, what="quote", seed=draw.randrange(10**9), parts=self.quotes.pop()))
        rest: list[Line] = []
        # At most four of a kind; Russian and Arabic need fewer words.
        for _ in range(draw.randint(8, 11) + (language in ("ru", "ar"))):
            rest.append(self._filler(language, rest))
        if draw.random() < 0.2:
            day, village = self.event.day, draw.randrange(6, 11)
            old = replace(self._event(village, day - timedelta(days=draw.randrange(500, 1500))))
            rest.insert(len(rest) - 1, Line("recall", draw.randrange(10**9), old, self._number()))
        if draw.random() < 0.15 and self._denier():
            rest.insert(1, Line("deny", draw.randrange(10**9), self.event))
        lead = [rest.pop()] if draw.random() < 0.15 and rest[-1].what in CONTENT else []
        for line in rest:
            self._use(line, language)
        return [*lead, told, *after, *rest]

    def _filler(self, language: str, before: Sequence[Line]) -> Line:
        """A sentence beside the matter that begins and goes on otherwise than those before it on the page."""
        what = self.random.choice(CONTENT)
        if sum(one.what == what for one in before) >= 4:
            return self._filler(language, before)
        return self._fresh(Line(what, 0, self.event), language, [one.parts for one in before if one.what == what])

    def _fresh(self, line: Line, language: str, before: Sequence[tuple[int, ...]] = ()) -> Line:
        """The line with words that share the least with what was written apart."""
        best, least = line, 10**9
        for _ in range(40):
            tried = replace(line, seed=self.random.randrange(10**9))
            if line.what in TABLES:
                free = [
                    [i for i in range(len(one)) if all(i != b[at] for b in before)] for at, one in enumerate(TABLES[line.what])
                ]
                tried = replace(tried, parts=tuple(map(self.random.choice, free)))
            shared = len(runs(self._written(tried, language)) & self.used[language])
            if shared < least:
                best, least = tried, shared
            if not shared:
                break
        self._use(best, language)
        return best

    def _use(self, line: Line, language: str) -> None:
        self.used[language] |= runs(self._written(line, language))

    def _denier(self) -> str | None:
        """Who denies it: an army or a group that is no source of it."""
        who = DENIERS.get(self.kind)
        sources = {"army": {"defence", "spokesman", "military"}, "group": {"group"}}
        return who if who and not sources[who] & {one.role for one in self.sources} else None

    def _written(self, line: Line, language: str) -> str:
        return written(line, language, self._denier() or "army")

    def _language(self) -> str:
        return self.random.choices(LANGUAGES, [3.0 if one == self.home else 1.4 for one in LANGUAGES])[0]

    def _outlet(self, language: str, agency: float = 0.08) -> Outlet:
        agencies = self.outlets[language, True]
        if agencies and self.random.random() < agency:
            return agencies.pop()
        return self.outlets[language, False].pop()

    def _number(self) -> int:
        if self.kind == "truce":
            return self.random.choice(DAYS)
        return _near(self.random, self.pages[0].telling.number) if self.pages else self.random.choice(NUMBERS)

    def _hedge(self) -> int:
        return self.random.randrange(len(HEDGES)) if self.kind != "truce" and self.random.random() < 0.3 else -1

    def _hours(self, most: float) -> float:
        return 3 + most * self.random.random()

    # The pages and their truth.

    def _pages(self) -> list[Page]:
        followed = {one for page in self.pages for one in page.accepted or ()}
        texts = {page.id: self._text(page) for page in self.pages}
        made = []
        for page in self.pages:
            published = self.start + timedelta(hours=page.hours)
            only_day = page.says and not page.used and page.id not in followed and self.random.random() < 0.2
            title, text = texts[page.id]
            slug = re.sub(r"[^a-z0-9]+", "-", page.outlet.names[0].lower()).strip("-")
            made.append(
                Page(
                    name=page.id,
                    id=page.id,
                    content=f"{title}\n\n{text}",
                    url=f"https://{slug}.example/{published:%Y/%m/%d}/{page.id}",
                    outlet=page.outlet.name,
                    published=f"{published:%Y-%m-%d}" if only_day else published.isoformat(timespec="seconds"),
                    title=title,
                    language=page.language,
                )
            )
        self.random.shuffle(made)
        return made

    def _text(self, page: Article) -> tuple[str, str]:
        language, told = page.language, page.telling
        sentences = [self._written(line, language) for line in page.lines]
        head = next(row for row in EVENTS[self.kind] if row.startswith(f"{language}!"))[4:]
        title = _mended(_clause(head, told, language, random.Random(told.seed)), language)
        rng = random.Random(f"{self.seed} {page.family}")
        paragraphs: list[str] = []
        for at, sentence in enumerate(sentences):
            if at < 2 or rng.random() < 0.5 or not paragraphs:
                paragraphs.append(sentence)
            else:
                paragraphs[-1] += f" {sentence}"
        if page.head:
            paragraphs[0] = _dateline(page.head, language, self.start + timedelta(hours=page.hours)) + paragraphs[0]
        if page.footer:
            paragraphs.append(_footer(page, *page.footer))
        return title, "\n\n".join(paragraphs)

    def _truth(self) -> Truth:
        told = [page for page in self.pages if not page.decoy]
        roots = {key: self.sources[key] for key in sorted({key for page in told for key in page.roots})}
        unsure = sum(1 for page in told if page.unplaced and page.telling.what == "bare" and page.accepted is None)
        unsure += sum(1 for page in told if page.telling.what == "medium" and page.unplaced) // 2
        roles = {one.role if one.kind == "anonymous" else one.key for one in roots.values()}
        return Truth(
            parents={page.id: frozenset(page.accepted) for page in told if page.accepted is not None},
            roots=cast(Any, roots),
            unplaced=frozenset(page.id for page in told if page.unplaced),
            count=len({one.person for one in roots.values()}) + self.loose,
            low=len(roles),
            high=len(roots) + unsure,
            tellings={page.id: self._written(page.telling, page.language) for page in told},
        )


def written(line: Line, language: str, denier: str = "army") -> str:
    """A line as a sentence of a language."""
    rng = random.Random(line.seed)
    if line.what in CONTENT:
        cells = [TABLES[line.what][at][part][COLUMNS[language]] for at, part in enumerate(line.parts)]
        if line.what == "opens":
            first = " " if language == "ru" else "، " if language == "ar" else ", "
            return f"{cells[0]}{first}{cells[1]}{'،' if language == 'ar' else ','} {cells[2]}."
        comma = "," if language == "ru" and re.match("с тех пор|сколько|как только|после того", cells[2]) else ""
        return _mended(f"{cells[0]} {cells[1]}{comma} {cells[2]}.", language)
    values = dict(line.event.values[language])
    if line.what == "quote":
        one, two = (TABLES["quote"][at][part][COLUMNS[language]] for at, part in enumerate(line.parts))
        frame = _cell(rng, w.QUOTED, language)
        values |= {"q": f"{one}، {two}" if language == "ar" else f"{one}, {two}"}
    elif line.what == "recall":
        frame = _cell(rng, w.RECALLS, language)
        noun = next(row for row in EVENTS[line.event.kind] if row.startswith(f"{language}*"))[4:]
        months = w.RU_MONTHS_IN if language == "ru" else w.MONTHS[language]
        month = f"{months.split()[line.event.day.month - 1]} {line.event.day.year}"
        values |= {"x": _clause(noun, line, language, rng), "month": f"{month} года" if language == "ru" else month}
    elif line.what == "deny":
        frame = _cell(rng, w.DENIALS, language)
        values |= {"d": values[denier], "d_t": "ت" if denier == "group" else ""}
    else:
        return _told(line, language, rng, values)
    values |= _source_slots(line.source, language, rng)
    return _filled(_drawn_from(frame, rng), values, language)


def _told(line: Line, language: str, rng: random.Random, values: dict[str, str]) -> str:
    frames = [row[3:] for row in FRAMES[line.what] if row.startswith(language)]
    if line.soft:
        frames = [one for one in frames if "{x}" not in one]
    if line.what == "medium" and line.source:
        frames = [one for one in frames if "<" in one]
    frame = rng.choice(frames)
    frame = re.sub(r"<([^>]*)>", r"\1" if line.source else "", frame)
    mark = "*" if "{x}" in frame else "-" if "{q}" in frame else "="
    wording = rng.choice([row[4:] for row in EVENTS[line.event.kind] if row.startswith(language + mark)])
    clause = _clause(wording, line, language, rng)
    values |= {"c": clause, "q": clause, "x": clause} | _source_slots(line.source, language, rng)
    for prefix, outlet in zip(("m", "m2"), line.media, strict=False):
        values |= outlet.slots(language, prefix, rng)
    if line.us:
        values |= line.us.slots(language, "us", rng)
    return _filled(frame, values, language)


def _clause(wording: str, line: Line, language: str, rng: random.Random) -> str:
    """The words of the event with its number, its day and the mood of the line."""
    chosen = _drawn_from(re.sub(r"\[([^|\]]*)\|([^\]]*)\]", r"\2" if line.hearsay else r"\1", wording), rng)
    day = line.event.day
    name = w.DAYS[language].split()[day.weekday()].replace("_", " ")
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    date = f"{number} {w.MONTHS[language].split()[day.month - 1]}"
    when = rng.choice(w.WHENS[language].split("|")).format(day=name, date=date)
    told = str(line.number) if line.hedge < 0 else HEDGES[line.hedge][COLUMNS[language]].format(n=line.number)
    return chosen.format(**line.event.values[language], when=when, day=name, n=told)


def _source_slots(source: Source | None, language: str, rng: random.Random) -> dict[str, str]:
    if not source or not source.row:
        return {}
    row = source.row
    gender = row[9] if language == "ru" else row[11]
    names = {"en": row[3], "fr": row[4], "ru": row[6], "ar": row[10]}
    return {
        "s": _drawn_from(names[language], rng),
        "s_g": row[7],
        "s_a": row[8],
        "s_e": {"f": "а", "n": "о"}.get(gender, ""),
        "s_f": "e" if row[5] == "f" else "",
        "s_t": "ت" if gender == "f" else "",
        "s_p": "ها" if gender == "f" else "ه",
        "again": row[12 + COLUMNS[language]],
    }


def _filled(frame: str, values: dict[str, str], language: str) -> str:
    """The frame with its slots; a slot that begins with a capital is written with one."""
    text = re.sub(
        r"\{([A-Za-z_0-9]+)\}",
        lambda slot: capital(values[slot[1][0].lower() + slot[1][1:]], language) if slot[1][0].isupper() else values[slot[1]],
        frame,
    )
    return _mended(text, language)


def _mended(text: str, language: str) -> str:
    """Elision and contraction in French, "об" in Russian, the article after "li-" in Arabic; a sentence begins in letters."""
    if language == "fr":
        text = re.sub(r"\b([dD])e des (?=[aeiouéèêâîô])", r"\1'", text)
        text = re.sub(r"\b([dD])e des ", r"\1e ", text)
        text = re.sub(r"\b([qQ]u|[dD])e (?=[aeiouyéèêâîôAEIOUÉ])", r"\1'", text)
        text = re.sub(r"\b([dD])e le ", r"\1u ", text)
        text = re.sub(r"\b([dD])e les ", r"\1es ", text)
        text = re.sub(r"(?<!jusqu')\bà le ", "au ", text)
        text = re.sub(r"\bà les ", "aux ", text)
    elif language == "ru":
        text = re.sub(r"\b([Оо]) (?=[аэиоуАЭИОУ])", r"\1б ", text)
    elif language == "ar":
        text = re.sub(r"(?<=\s)لال(?=\S)", "لل", text)
    return capital(text, language)


def capital(text: str, language: str) -> str:
    """A text as it opens a sentence: its number of two figures in words where the language asks for it."""
    found = re.match(r"(\d\d)(?= )", text)
    if found and language in ("en", "fr"):
        text = (_english if language == "en" else _french)(int(found[1])) + text[2:]
    return text[:1].upper() + text[1:]


def _english(n: int) -> str:
    small = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    units = "one two three four five six seven eight nine".split()
    if n < 20:
        return small[n - 10]
    return tens[n // 10 - 2] + (f"-{units[n % 10 - 1]}" if n % 10 else "")


def _french(n: int) -> str:
    small = "dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split()
    units = "un deux trois quatre cinq six sept huit neuf".split()
    tens = "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split()
    if n < 20:
        return small[n - 10]
    if n // 10 in (7, 9):
        return f"{tens[n // 10 - 2]}-{small[n % 10]}"
    return tens[n // 10 - 2] + (f"-{units[n % 10 - 1]}" if n % 10 else "s" if n == 80 else "")


def _dateline(agency: Outlet, language: str, day: datetime) -> str:
    name, month = agency.names[COLUMNS[language]], w.MONTHS[language].split()[day.month - 1]
    return {
        "en": f"{month} {day.day} ({name}) - ",
        "fr": f"{'1er' if day.day == 1 else day.day} {month} ({name}) - ",
        "ru": f"{day.day} {month}, {name}. ",
        "ar": f"{day.day} {month} ({name}) - ",
    }[language]


def _footer(page: Article, kind: str, at: int, outlet: Outlet) -> str:
    frames = [row[3:] for row in FRAMES[kind] if row.startswith(page.language)]
    values = outlet.slots(page.language, "m", random.Random(at))
    values["tongue"] = w.TONGUES[page.language].get(outlet.language, "")
    return _filled(frames[at % len(frames)], values, page.language)


def _cell(rng: random.Random, table: str, language: str) -> str:
    rows = [row.split(" | ") for row in table.strip().splitlines()]
    return rng.choice(rows)[COLUMNS[language]].strip()


def _drawn_from(text: str, rng: random.Random) -> str:
    return re.sub(r"\(([^()]*\|[^()]*)\)", lambda found: rng.choice(found[1].split("|")), text)


def runs(text: str) -> set[tuple[str, ...]]:
    """The runs of words of a text that sentences written apart should not share."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def _near(draw: random.Random, number: int) -> int:
    return draw.choice([one for one in NUMBERS if 0.6 * number <= one <= 1.6 * number and one != number])


def _drawn(draw: random.Random, shares: dict[Any, float]) -> Any:
    return draw.choices(list(shares), list(shares.values()))[0]


def _language_of(column: int) -> str:
    """The language of a column of `SOURCES`."""
    return {4: "fr", 5: "fr", 13: "fr", 10: "ar", 11: "ar", 15: "ar"}.get(column, "ru" if column in (6, 7, 8, 9, 14) else "en")


def _outlets(draw: random.Random) -> dict[tuple[str, bool], list[Outlet]]:
    """All media by language and whether they are agencies, in the order in which they are taken from the end."""
    found: dict[tuple[str, bool], list[Outlet]] = {}
    for language, agency, names in _names():
        noun = "agency" if agency else draw.choice(("paper", "paper", "site"))
        found.setdefault((language, agency), []).append(Outlet(names, language, noun))
    for (language, agency), listed in found.items():
        draw.shuffle(listed)
        if not agency:
            # The largest stories need more media than papers: sites of other houses come last.
            more = [
                replace(one, names=cast(Any, tuple(f"{name} {house}" for name in one.names)), noun="site")
                for house in ("Direct", "Info", "Online", "Plus", "24")
                for one in listed
            ]
            found[language, False] = more + listed
    return found


def _names() -> list[tuple[str, bool, tuple[str, str, str, str]]]:
    made: list[tuple[str, bool, tuple[str, str, str, str]]] = []
    pairs = {
        "en": (w.EN_FIRST, w.EN_LAST),
        "fr": (w.FR_FIRST, w.FR_LAST),
        "ru": (w.RU_FIRST, w.RU_LAST),
        "ar": (w.AR_FIRST, w.AR_LAST),
    }
    for language, (firsts, lasts) in pairs.items():
        for first in (one.split(":") for one in firsts.split()):
            for last in (one.replace("_", " ").split(":") for one in lasts.split()):
                joined = [f"{a} {b}" for a, b in zip(first, last, strict=True)]
                if language == "en":
                    names = (joined[0], joined[0], joined[0], joined[1])
                elif language == "fr":
                    names = (f"Le {joined[0]}", f"Le {joined[0]}", f"Le {joined[0]}", f"لو {joined[1]}")
                elif language == "ru":
                    names = (joined[1], joined[1], joined[0], joined[2])
                else:
                    names = (joined[1], joined[1], joined[2], joined[0])
                made.append((language, False, names))
    return made + [(row[0], True, (row[1], row[1], row[2], row[3])) for row in _rows(w.AGENCIES)]
