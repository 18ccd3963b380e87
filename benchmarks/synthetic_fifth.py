"""Stories by a fifth hand: incidents as a news desk writes them.

``story(seed, size)`` gives what `synthetic.story` gives, with the same meaning of parent, root and count. The words are in
`synthetic_fifth_words`; `synthetic_sixth` writes with the same machinery and other words.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from types import ModuleType
from typing import Any, cast

import synthetic_fifth_words
from synthetic import Story, Truth
from synthetic_fourth import Event, capital, runs

from sourcier.records import Page

LANGUAGES = ("en", "fr", "ru", "ar")
COLUMNS = {language: at for at, language in enumerate(LANGUAGES)}
SOURCES = {1: 0.28, 2: 0.3, 3: 0.2, 4: 0.13, 5: 0.06, 6: 0.03}
DOUBTS = {0: 0.4, 1: 0.35, 2: 0.25}
MANNERS = {
    "copy": 0.15,
    "trim": 0.09,
    "reprint": 0.14,
    "edit": 0.12,
    "cite": 0.2,
    "abroad": 0.1,
    "credit": 0.06,
    "hidden": 0.06,
    "translate": 0.08,
}
COPIES = ("copy", "trim", "reprint", "edit")
# A source of the same description is the same person, a page that names nobody knows of its own, and so does a circle.
SAME_PERSON, KNOWS_ITSELF, CIRCLE_KNOWS = 0.4, 0.3, 0.5
# After these a Russian noun stands in the genitive plural and an Arabic one in the accusative.
NUMBERS = tuple(n for n in range(12, 99) if n % 10 in (0, 5, 6, 7, 8, 9) or n < 15)


def _rows(text: str) -> list[list[str]]:
    return [[cell.strip() for cell in row.split(" |")] for row in text.strip().splitlines()]


def _blocks(text: str) -> dict[str, dict[str, list[str]]]:
    """Wordings by the name of their block (``== name``) and the mark their line begins with."""
    found: dict[str, dict[str, list[str]]] = {}
    for line in text.strip().splitlines():
        mark, _, wordings = line.partition(" ")
        if mark == "==":
            found[wordings] = block = {}
        else:
            block.setdefault(mark, []).extend(wordings.split(" // "))
    return found


TELLING = ("speak", "told", "hush", "state", "doc", "film", "own", "bare", "cite", "via", "voice", "chain", "two")


@dataclass(frozen=True)
class Outlet:
    """Who publishes, as each language writes it, and what kind of medium it is."""

    names: tuple[str, ...]
    language: str
    noun: str
    forms: tuple[str, ...] = field(repr=False)

    @property
    def name(self) -> str:
        """As its own pages write it."""
        return self.names[COLUMNS[self.language]]

    def slots(self, language: str, prefix: str, rng: random.Random) -> dict[str, str]:
        """What a frame may call it: in full, alone (0), in Russian cases, and the endings of its verbs."""
        name, noun = self.names[COLUMNS[language]], self.forms
        quoted = {"ru": name if re.match("[A-Za-z]", name) else f"«{name}»", "ar": f"«{name}»"}.get(language, name)
        plain = self.noun == "agency" or (self.noun == "paper" and self.language == "en")
        article = "" if self.noun == "agency" else "the "
        found = {
            "en": f"{article}{name}" if plain and rng.random() < 0.6 else f"{noun[0]} {name}",
            "fr": f"{noun[1]} {name}",
            "ru": f"{noun[2]} {quoted}",
            "ar": f"{noun[9]} {quoted}",
        }
        cases = {f"{prefix}{case}": f"{noun[3 + at]} {quoted}" for at, case in enumerate("gdali")}
        feminine = noun[10] == "f"
        ends = {f"{prefix}e": noun[8], f"{prefix}t": "ت" if feminine else "", f"{prefix}ta": "ةً" if feminine else "ًا"}
        return {prefix: found[language], f"{prefix}0": quoted} | cases | ends


@dataclass(frozen=True)
class Source:
    """A true source. ``person`` is who it really is: two may be one. ``rows`` are the voices by which it speaks."""

    key: int
    kind: str
    person: int
    role: str
    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    outlet: Outlet | None = None

    def slots(self, voice: int, language: str, rng: random.Random) -> dict[str, str]:
        """What a frame may call it: at first (s), again, in Russian cases, and the endings of its verbs."""
        row = self.rows[voice]
        first, again = (one.strip() for one in row[{"en": 3, "fr": 4, "ru": 6, "ar": 10}[language]].split(";"))
        gender = row[{"fr": 5, "ar": 11}.get(language, 9)]
        feminine = gender == "f"
        return {
            "s": _chosen(first, rng),
            "again": again,
            "sg": _chosen(row[7], rng),
            "sa": _chosen(row[8], rng),
            "e": {"f": "а", "n": "о"}.get(gender, ""),
            "f": "e" if feminine else "",
            "t": "ت" if feminine else "",
            "h": "ها" if feminine else "ه",
            "ta": "ةً" if feminine else "ًا",
            "il": "elle" if feminine else "il",
            # Where it is said in Russian: "в прокуратуре".
            "sin": row[13] if len(row) > 13 else "",
        }


@dataclass(frozen=True)
class Line:
    """How a sentence is made, so that an edited copy or a translation can be made from it."""

    what: str
    event: Event
    number: int = 0
    seed: int = 0
    hedge: int = -1
    hearsay: bool = False
    source: Source | None = None
    voice: int = 0
    media: tuple[Outlet, ...] = ()
    us: Outlet | None = None
    pub: datetime | None = None
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
    title: int = 0
    unplaced: bool = False
    decoy: bool = False
    fruitful: bool = True
    # Has its sentences from an earlier page: of its own language ("copy") or any ("translation").
    kin: str = ""
    # It says whom it has it from, and nobody has it from here: its hour does not matter.
    says: bool = False
    used: bool = False

    @property
    def language(self) -> str:
        """The language it is written in."""
        return self.outlet.language

    @property
    def telling(self) -> Line:
        """The line that tells the event."""
        return next(line for line in self.lines if line.what in TELLING)


def story(seed: int, size: int) -> Story:
    """The story of a seed with ``size`` articles."""
    return Writer(seed, size, WORDS).write()


class Writer:
    """One story as it is drawn, in the ``words`` of a generator."""

    name = "fifth"

    def __init__(self, seed: int, size: int, words: Words) -> None:
        self.seed, self.size, self.words = seed, size, words
        self.random = draw = random.Random(f"{self.name} {seed}")
        self.home = draw.choice(LANGUAGES)
        self.kind = draw.choice(list(words.events))
        self.outlets = words.outlets(draw)
        self.used: dict[str, set[tuple[str, ...]]] = {language: set() for language in LANGUAGES}
        pairs = [(i, j) for i in range(len(words.halves)) for j in range(len(words.endings))]
        self.quotes = draw.sample(pairs, len(pairs))
        self.villages, self.people = draw.sample(words.villages, 12), draw.sample(words.persons, 12)
        self.region, self.firm = draw.choice(words.regions), draw.choice(words.firms)
        self.start = datetime(2026, 2, 2, 7, tzinfo=UTC) + timedelta(days=draw.randrange(240))
        self.event = self._event(0, self.start)
        self.pages: list[Article] = []
        self.sources: list[Source] = []
        self.loose = 0

    def write(self) -> Story:
        """Draw the history, write the pages and say what is true of them."""
        self._first()
        self._doubts()
        for _ in range(self.random.choice((0, 1, 1, 2)) if self.size >= 15 else 0):
            self._decoy()
        while len(self.pages) < self.size:
            self._later()
        for page in self.pages:
            if page.kin:
                page.accepted = self._family(page) | (page.accepted or set() if page.kin == "translation" else set())
        return Story(self.seed, tuple(self._pages()), self._truth())

    # The events and sources.

    def _event(self, village: int, day: datetime) -> Event:
        row, names = self.villages[village], {"en": 0, "fr": 0, "ru": 1, "ar": 4}
        places = {"en": " in {}", "fr": " dans {}", "ru": " на {}", "ar": " {}"}
        values = {
            one: {
                "v": row[names[one]],
                "vl": row[2],
                "vg": row[3],
                "w": places[one].format(self.region[at]),
                "firm": self.firm[at],
            }
            for one, at in COLUMNS.items()
        }
        return Event(self.kind, day, values)

    def _source(self, role: str, person: int) -> Source:
        key = len(self.sources)
        if role in ("own", "medium"):
            outlet = self._outlet(self._language())
            made = Source(key, role, person, role, tuple(dict.fromkeys(outlet.names)), outlet=outlet)
        else:
            rows = [row for row in self.words.sources if row[0] == role]
            who = self.people[person % 12]
            filled = [tuple(self._cell(at, cell, row, who) for at, cell in enumerate(row)) for row in rows]
            names = [name for row in filled for name in row[12].split(";")]
            if any("{p}" in row[3] for row in rows):
                names += [who[0], who[1], who[2], who[4], *(who[at].split()[-1] for at in (0, 1, 2, 4))]
            made = Source(key, filled[0][1], person, role, tuple(dict.fromkeys(names)), tuple(filled))
        self.sources.append(made)
        return made

    def _cell(self, at: int, cell: str, row: Sequence[str], who: Sequence[str]) -> str:
        """A cell of `SOURCES` with the names in it."""
        if at in (5, 9, 11):
            return who[5] if cell == "p" else cell
        language = "en" if at < 4 or at == 12 else "fr" if at == 4 else "ru" if at < 9 or at == 13 else "ar"
        name = who[{"ru": 1, "ar": 4}.get(language, 0)]
        firm = self.event.values[language]["firm"]
        if at == 12 and "{firm}" in row[12]:
            return ";".join(self.firm)
        text = re.sub(r"\[([^/\]]*)/([^\]]*)\]", r"\2" if who[5] == "f" else r"\1", cell)
        return filled(text, {"p": name, "pg": who[2], "pa": who[3], "last": name.split()[-1], "firm": firm}, "")

    # Pages at first hand.

    def _first(self) -> None:
        roles = list(self.words.knows[self.kind])
        for _ in range(min(_drawn(self.random, SOURCES), max(1, self.size // 3))):
            role = roles.pop(self.random.randrange(len(roles)))
            self._witness(self._source(role, len(self.sources)))
            if not roles:
                break

    def _witness(self, source: Source) -> None:
        """One or two pages that have it from a source: two where they name it, else nobody could tell that it is one."""
        draw = self.random
        shared = source.kind in ("body", "person") and self.size > 7 and draw.random() < 0.35
        number = self._number()
        hedge = self._hedge(number)
        hearsay = source.kind in ("anonymous", "medium") and draw.random() < 0.4
        for turn in range(1 + shared):
            own = source.kind == "own" and source.outlet
            outlet = own or self._outlet(self._language(), agency=0.45)
            line = Line("cite", self.event, number, hedge=hedge, hearsay=hearsay)
            if source.rows:
                voice = draw.randrange(len(source.rows))
                line = replace(line, what=self._manner(source, voice), source=source, voice=voice, us=outlet)
            elif own:
                line = replace(line, what="own", us=outlet)
            else:
                line = replace(line, media=(cast(Outlet, source.outlet),))
            page = self._page(outlet, self._hours(20 if turn else 6), line)
            page.roots, page.says = {source.key}, True
            page.head = outlet if outlet.noun == "agency" and draw.random() < 0.6 else None

    def _manner(self, source: Source, voice: int) -> str:
        """How a page at first hand brings a source."""
        how = source.rows[voice][2]
        if how == "state":
            return self.random.choice(("state", "state", "speak"))
        if how == "tell":
            return "told"
        if how == "say":
            return self.random.choice(("speak", "told", "hush" if source.kind == "anonymous" else "speak"))
        return how

    def _doubts(self) -> None:
        draw = self.random
        several = _drawn(draw, DOUBTS) + (self.size >= 60 and draw.random() < 0.5)
        for _ in range(several if self.size >= 8 else 0):
            known = [one for one in self.sources if one.kind == "anonymous"]
            way = draw.choice(("bare", "circle", "like") if known else ("bare", "bare", "circle"))
            if way == "like":
                old = draw.choice(known)
                key = len(self.sources)
                self.sources.append(replace(old, key=key, person=old.person if draw.random() < SAME_PERSON else 100 + key))
                self._witness(self.sources[-1])
            elif way == "bare":
                page = self._page(self._outlet(self._language()), self._hours(24), Line("bare", self.event, self._number()))
                page.accepted, page.unplaced = None, True
                page.footer = ("agencies", draw.randrange(99), page.outlet) if draw.random() < 0.3 else None
                self.loose += draw.random() < KNOWS_ITSELF
            else:
                self._circle()

    def _circle(self) -> None:
        """Two outlets that have it from each other."""
        language, number, hours = self._language(), self._number(), self._hours(24)
        one, other = self._outlet(language), self._outlet(language)
        first = self._page(one, hours, Line("cite", self.event, number, media=(other,)))
        second = self._page(other, hours + 1 + 5 * self.random.random(), Line("cite", self.event, number, media=(one,)))
        first.accepted, second.accepted = None, {first.id}
        for page in (first, second):
            page.unplaced, page.fruitful = True, False
        self.loose += self.random.random() < CIRCLE_KNOWS

    def _decoy(self) -> None:
        """A page about another event of the kind: other village, other day, other number."""
        shift = timedelta(days=self.random.choice((-4, -3, 2)))
        role = self.random.choice([one for one in self.words.knows[self.kind] if one not in ("own", "medium")])
        event = self._event(self.random.randrange(1, 5), self.event.day + shift)
        source = self._source(role, 9 + sum(one.decoy for one in self.pages))
        self.sources.pop()
        outlet = self._outlet(self._language())
        line = Line(self._manner(source, 0), event, self._number(), source=source, us=outlet)
        page = self._page(outlet, self._hours(12) + 24 * shift.days, line)
        page.decoy, page.fruitful = True, False

    # Pages that have it from others.

    def _later(self) -> None:
        draw, manner = self.random, _drawn(self.random, MANNERS)
        chosen = [one for one in self.pages if one.fruitful and (not one.unplaced or manner in COPIES[:3])]
        if manner == "hidden":
            chosen = [one for one in chosen if self._hideable(one)]
        if not chosen:
            return
        parent = draw.choices(chosen, [3.0 if one.says and not one.footer else 1.0 for one in chosen])[0]
        parent.used = True
        hours = parent.hours + 0.2 + min(draw.expovariate(0.25), 16)
        if manner in COPIES:
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
        draw, lines, told = self.random, list(parent.lines), parent.telling
        if manner == "edit":
            change = draw.choice(("number", "number", "mood", "drop"))
            edited = replace(told, hearsay=False) if change == "mood" and told.hearsay else self._changed(told)
            if change == "drop":
                # What the source said beside it goes with the source.
                lines = [one for one in lines if one.what != "quote"]
                edited = self._fresh(replace(told, what="bare", source=None, media=(), us=None), parent.language)
            lines = [edited if one is told else one for one in lines]
        if manner == "trim" or draw.random() < 0.2:
            keep = max(7, lines.index(next(one for one in lines if one.what in TELLING)) + 5, len(lines) - draw.randint(1, 4))
            lines = lines[:keep]
        page = self._page(self._outlet(parent.language), hours, *lines)
        page.kin, page.head = "copy", parent.head if draw.random() < 0.5 else None
        page.roots, page.family, page.unplaced = set(parent.roots), parent.family, parent.unplaced
        page.title = parent.title if draw.random() < 0.4 else page.title
        if manner == "reprint":
            founder = self.pages[parent.family].outlet
            credited = founder if founder.language == parent.language and draw.random() < 0.4 else parent.outlet
            page.footer = ("reprint", draw.randrange(99), credited)

    def _hideable(self, page: Article) -> bool:
        """Whether a page can leave the medium out and a reader still finds the same source."""
        told = page.telling
        if not told.source or len(page.roots) != 1 or told.source.rows[told.voice][2] not in ("say", "state"):
            return False
        return told.source.kind != "anonymous" or any(line.what == "quote" for line in page.lines)

    def _hidden(self, parent: Article, hours: float) -> None:
        quotes = [line for line in parent.lines if line.what == "quote"]
        line = replace(self._retold(parent.telling), what="speak", media=(), us=None)
        page = self._page(self._outlet(parent.language), hours, line, quote=quotes)
        page.accepted, page.roots = None, set(parent.roots)

    def _translated(self, parent: Article, hours: float) -> None:
        draw, told = self.random, parent.telling
        taken = {one.language for one in self.pages if one.family == parent.family}
        free = [one for one in LANGUAGES if one not in taken]
        if not free:
            return
        bound = told.what == "told" and told.source and told.source.rows[told.voice][2] == "tell"
        credited = draw.random() < 0.6 or told.what in ("own", "doc", "film") or bool(bound)
        line = replace(told, seed=draw.randrange(10**9))
        if told.what == "told" and not credited:
            line = replace(line, what="speak", us=None)
        outlet = self._outlet(draw.choice(free))
        lines = [self._fresh(line, outlet.language) if one is told else one for one in parent.lines]
        page = self._page(outlet, hours, *lines)
        page.roots, page.family, page.says = set(parent.roots), parent.family, credited
        # Without a credit it may as well have the sentence from whom the translated page has it.
        page.accepted = {parent.id} if credited else set(parent.accepted or ()) if told.media else set()
        page.kin = "" if credited else "translation"
        page.footer = ("translated", draw.randrange(99), parent.outlet) if credited else None

    def _cited(self, parent: Article, hours: float, manner: str) -> None:
        draw, told, language = self.random, parent.telling, parent.language
        if manner == "abroad":
            language = draw.choice([one for one in LANGUAGES if one != language])
        outlet = self._outlet(language, agency=0.3)
        named = told.source if len(parent.roots) == 1 and draw.random() < 0.6 else None
        how = named.rows[told.voice][2] if named else ""
        # Only whom a medium has heard itself "told" it.
        heard = told.what in ("told", "hush") and told.us is parent.outlet
        what = draw.choice(("via", "voice") if heard else ("via",)) if named else "cite"
        line = replace(self._retold(told), what=what, source=named, media=(parent.outlet,), us=None)
        parents, roots, footer, quote = {parent.id}, set(parent.roots), None, cast(list[Line], [])
        others = [one for one in self.pages if one.fruitful and not one.unplaced and one.hours < hours and one is not parent]
        chance = draw.random()
        if manner == "credit":
            line = replace(line, what="speak" if how in ("say", "state") else "bare", media=())
            line = line if line.what == "speak" else replace(line, source=None)
            quote = [one for one in parent.lines if one.what == "quote"] if line.source and language == parent.language else []
            footer = ("credit", draw.randrange(99), parent.outlet)
        elif chance < 0.15 and others:
            other = draw.choice(others)
            other.used = True
            line = replace(line, what="two", source=None, media=(parent.outlet, other.outlet))
            parents, roots = {parent.id, other.id}, roots | other.roots
        elif chance < 0.5 and len(told.media) == 1 and told.media[0] is not outlet:
            line = replace(line, what="chain", source=None, media=(parent.outlet, told.media[0]))
        page = self._page(outlet, hours, line, quote=quote)
        page.accepted, page.roots, page.footer, page.says = parents, roots, footer, True

    def _retold(self, told: Line) -> Line:
        """The telling for other words: at times another number, or the mood hardened."""
        line = self._changed(told) if self.random.random() < 0.2 else told
        return replace(line, hearsay=told.hearsay and self.random.random() < 0.6, pub=None)

    def _changed(self, told: Line) -> Line:
        """With another number, or a vaguer one."""
        draw, number = self.random, told.number
        if told.hedge >= 0 and draw.random() < 0.3:
            return replace(told, hedge=-1)
        if number >= 20 and self.kind not in self.words.large and draw.random() < 0.5:
            tens = number // 10 * 10
            return replace(told, number=tens, hedge=draw.choice((0, 1) if tens < number else (1, 2)))
        turned = int(str(number)[::-1])
        other = turned if turned in self._numbers() and turned != number else self._near(number)
        return replace(told, number=other, hedge=min(told.hedge, 0))

    # What all pages have.

    def _page(self, outlet: Outlet, hours: float, *lines: Line, quote: Sequence[Line] | None = None) -> Article:
        """A page of these lines; where only the telling is given, the rest is written around it."""
        page = Article(f"a{len(self.pages):03d}", outlet, hours, list(lines), family=len(self.pages))
        page.title = self.random.randrange(10**9)
        if len(lines) == 1:
            told = replace(lines[0], pub=self.start + timedelta(hours=hours))
            page.lines = self._around(told, outlet.language, quote)
        self.pages.append(page)
        return page

    def _around(self, telling: Line, language: str, quote: Sequence[Line] | None) -> list[Line]:
        draw = self.random
        told, after = self._fresh(telling, language), list(quote or ())
        speaks = telling.source is not None and telling.what in ("speak", "told", "hush", "state")
        if quote is None and speaks and self.quotes and draw.random() < 0.8:
            after.append(replace(telling, what="quote", seed=draw.randrange(10**9), parts=self.quotes.pop()))
        rest: list[Line] = []
        for _ in range(draw.randint(7, 11) + (language in ("ru", "ar"))):
            rest.append(self._filler(language, rest))
        if draw.random() < 0.2:
            old = self._event(draw.randrange(6, 11), self.event.day - timedelta(days=draw.randrange(500, 1500)))
            rest.insert(len(rest) - 1, Line("recall", old, self._number(), draw.randrange(10**9)))
        if draw.random() < 0.15:
            rest.insert(1, self._fresh(self._denial(telling), language))
        early = draw.choices((0, 1, 2), (0.75, 0.17, 0.08))[0]
        return [*rest[:early], told, *after, *rest[early:]]

    def _denial(self, telling: Line) -> Line:
        return Line("deny", self.event, telling.number)

    def _filler(self, language: str, before: Sequence[Line]) -> Line:
        """A sentence beside the matter that shares no part with those before it on the page."""
        taken = {(one.parts[0], at, part) for one in before for at, part in enumerate(one.parts[1:]) if one.parts}
        kinds = [at for at in range(4) if sum(one.parts[:1] == (at,) for one in before) < 4 - (at == 3)]
        best, least = Line("fill", self.event), 10**9
        for _ in range(30):
            table = self.random.choice(kinds)
            sizes = [len(one) for one in self.words.tables[table]] if table < 3 else [len(self.words.of_kind[self.kind])]
            parts = (table, *(self.random.randrange(size) for size in sizes))
            if any((table, at, part) in taken for at, part in enumerate(parts[1:])):
                continue
            tried = Line("fill", self.event, parts=parts)
            shared = len(runs(self.words.written(tried, language)) & self.used[language])
            if shared < least:
                best, least = tried, shared
            if not shared:
                break
        self.used[language] |= runs(self.words.written(best, language)) if best.parts else set()
        return best if best.parts else self._filler(language, before)

    def _fresh(self, line: Line, language: str) -> Line:
        """The line with words that share the least with what was written apart."""
        tried = [replace(line, seed=self.random.randrange(10**9)) for _ in range(30)]
        best = min(tried, key=lambda one: len(runs(self.words.written(one, language)) & self.used[language]))
        self.used[language] |= runs(self.words.written(best, language))
        return best

    def _language(self) -> str:
        return self.random.choices(LANGUAGES, [3.0 if one == self.home else 1.4 for one in LANGUAGES])[0]

    def _outlet(self, language: str, agency: float = 0.08) -> Outlet:
        agencies = self.outlets[language, True]
        if agencies and self.random.random() < agency:
            return agencies.pop()
        return self.outlets[language, False].pop()

    def _numbers(self) -> tuple[int, ...]:
        return tuple(10 * n for n in NUMBERS if n % 10) if self.kind in self.words.large else NUMBERS

    def _near(self, number: int) -> int:
        return self.random.choice([one for one in self._numbers() if 0.6 * number <= one <= 1.6 * number and one != number])

    def _number(self) -> int:
        return self._near(self.pages[0].telling.number) if self.pages else self.random.choice(self._numbers())

    def _hedge(self, number: int) -> int:
        """Which hedge goes with a number: only a round one is "some" or "more than"."""
        return self.random.randrange(1 if number % 5 else len(self.words.hedges)) if self.random.random() < 0.25 else -1

    def _hours(self, most: float) -> float:
        return 3 + most * self.random.random()

    # The pages and their truth.

    def _pages(self) -> list[Page]:
        followed = {one for page in self.pages for one in page.accepted or ()}
        made = []
        for page in self.pages:
            published = self.start + timedelta(hours=page.hours)
            only_day = page.says and not page.used and page.id not in followed and self.random.random() < 0.2
            title, text = self._text(page, published)
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

    def _text(self, page: Article, published: datetime) -> tuple[str, str]:
        """The headline and the paragraphs of a page."""
        language, rng = page.language, random.Random(page.family)
        title = self._title(page)
        paragraphs: list[str] = []
        for at, line in enumerate(page.lines):
            if at < 2 or rng.random() < 0.5:
                paragraphs.append(self.words.written(line, language))
            else:
                paragraphs[-1] += " " + self.words.written(line, language)
        if page.head:
            name, day = page.head.names[COLUMNS[language]], self.words.date(published, language)
            place = self.event.values[language]["v"]
            form = {"en": "{2}, {1} ({0}) - ", "fr": "{2}, {1} ({0}) - ", "ru": "{2}, {1}. {0}. ", "ar": "{2}، {1} ({0}) - "}
            paragraphs[0] = form[language].format(name, day, place) + paragraphs[0]
        if page.footer:
            kind, at, outlet = page.footer
            frames = self.words.frames[kind][language]
            tongue = {"tongue": self.words.tongues[COLUMNS[outlet.language]][COLUMNS[language]]}
            slots = outlet.slots(language, "m", random.Random(at)) | tongue
            paragraphs.append(mended(filled(frames[at % len(frames)], slots, language), language))
        return title, "\n\n".join(paragraphs)

    def _title(self, page: Article) -> str:
        told = replace(page.telling, hearsay=False)
        title = self.words.clause("!", told, page.language, random.Random(page.title))
        return title if title[0].isdigit() else mended(title, page.language)

    def _truth(self) -> Truth:
        told = [page for page in self.pages if not page.decoy]
        roots = {key: self.sources[key] for key in sorted({key for page in told for key in page.roots})}
        # A page that names nobody may know of its own, and so may one of two that cite each other; their copies do not.
        unsure = sum(1 for page in told if page.unplaced and page.accepted is None)
        described = {one.role if one.kind == "anonymous" else one.key for one in roots.values()}
        return Truth(
            parents={page.id: frozenset(page.accepted) for page in told if page.accepted is not None},
            roots=cast(Any, roots),
            unplaced=frozenset(page.id for page in told if page.unplaced),
            count=len({one.person for one in roots.values()}) + self.loose,
            low=len(described),
            high=len(roots) + unsure,
            tellings={page.id: self.words.written(page.telling, page.language) for page in told},
        )


class Words:
    """The tables of a generator, from the module that holds its words."""

    # What outlets are that are no agencies.
    media: tuple[str, ...] = ("paper", "paper", "site")

    def __init__(self, raw: ModuleType) -> None:
        self.raw = raw
        self.events, self.frames = _blocks(raw.EVENTS), _blocks(raw.FRAMES)
        self.halves, self.endings, self.hedges = _rows(raw.HALVES), _rows(raw.ENDINGS), _rows(raw.HEDGES)
        self.days, self.months, self.tongues = _rows(raw.DAYS), _rows(raw.MONTHS), _rows(raw.TONGUES)
        self.villages, self.persons = _rows(raw.VILLAGES), _rows(raw.PERSONS)
        self.regions, self.firms, self.sources = _rows(raw.REGIONS), _rows(raw.FIRMS), _rows(raw.SOURCES)
        self.nouns = {row[0]: tuple(row[1:]) for row in _rows(raw.NOUNS)}
        self.tables = (
            tuple(map(_rows, (raw.OPENERS, raw.SCENES, raw.TAILS))),
            tuple(map(_rows, (raw.PLACES, raw.ASIDES))),
            tuple(map(_rows, (raw.PLANS, raw.TIMES))),
        )
        kinds = (row.split(": ", 1) for row in raw.OF_KIND.strip().splitlines())
        self.of_kind = {kind: _rows(rows.replace(" // ", "\n")) for kind, rows in kinds}
        self.knows = {kind: known.split() for kind, known in (row.split(": ") for row in raw.KNOWS.strip().splitlines())}
        self.large = raw.LARGE.split()

    def written(self, line: Line, language: str) -> str:
        """A line as a sentence, or two, of a language."""
        rng, column = random.Random(line.seed), COLUMNS[language]
        if line.what == "fill":
            table, *parts = line.parts
            if table == 3:
                return f"{self.of_kind[line.event.kind][parts[0]][column]}."
            cells = [self.tables[table][at][part][column] for at, part in enumerate(parts)]
            comma = {"ar": "،"}.get(language, ",")
            if table == 1 or (language == "ru" and re.match("чему|пока|как только|если|какой|возможно", cells[-1])):
                cells[-2] += comma
            if table == 0 and language in ("en", "fr"):
                cells[0] += comma
            return mended(f"{' '.join(cells)}.", language)
        frames = self.frames_of(line, language)
        if line.hearsay and line.what in TELLING:
            # A noun or a quotation leaves no room for hearsay.
            frames = [one for one in frames if not re.search(r"\{[XxQq]\}", one)]
        frame, values = _chosen(rng.choice(frames), rng), dict(line.event.values[language])
        if line.what == "recall":
            year, month = line.event.day.year, self.months[line.event.day.month - 1][4 if language == "ru" else column]
            when = {"en": "in {} {}", "fr": "en {} {}", "ru": "в {} {} года", "ar": "في {} {}"}[language].format(month, year)
            values["when"] = when
        marks = {"{X}": "*", "{x}": "*", "{Q}": "-", "{q}": "-", "{c}": "+" if language == "ar" else "="}
        mark = next((mark for slot, mark in marks.items() if slot in frame), "=")
        clause = self.clause(mark, line, language, rng, values) if line.what != "quote" else ""
        values |= {"c": clause, "x": clause, "q": clause, "pub": self.days[(line.pub or line.event.day).weekday()][column]}
        if language == "en":
            values["pub"] = rng.choice(("on {}", "{}")).format(values["pub"])
        if line.what == "quote":
            halves = [table[part][column] for table, part in zip((self.halves, self.endings), line.parts, strict=True)]
            values["q"] = ("، " if language == "ar" else ", ").join(halves)
        if line.source:
            values |= line.source.slots(line.voice, language, rng)
        for prefix, outlet in zip(("m", "m2"), line.media, strict=False):
            values |= outlet.slots(language, prefix, rng)
        if line.us:
            values |= line.us.slots(language, "us", rng)
        return mended(filled(frame, values, language), language)

    def frames_of(self, line: Line, language: str) -> list[str]:
        """The wordings that a line may take."""
        return self.frames[line.what][language]

    def clause(self, mark: str, line: Line, language: str, rng: random.Random, values: Mapping[str, str] | None = None) -> str:
        """The words of the event with its number, its day and the mood of the line."""
        wording = _chosen(rng.choice(self.events[line.event.kind][language + mark]), rng)
        wording = re.sub(r"<([^/>]*)/([^>]*)>", r"\2" if line.hearsay else r"\1", wording)
        slots = dict(values or line.event.values[language])
        if "when" not in slots:
            day = self.days[line.event.day.weekday()][COLUMNS[language]]
            forms = self.raw.WHENS.split(" | ")[COLUMNS[language]].split("/")
            slots["when"] = rng.choice(forms).format(day=day, date=self.date(line.event.day, language))
        if rng.random() < 0.5:
            slots["w"] = ""
        hedged = line.hedge >= 0 and mark != "-"
        slots["n"] = self.hedges[line.hedge][COLUMNS[language]].format(n=line.number) if hedged else str(line.number)
        return filled(wording, slots, language)

    def date(self, day: datetime, language: str) -> str:
        """A day and its month."""
        month = self.months[day.month - 1][COLUMNS[language]]
        number = "1er" if language == "fr" and day.day == 1 else str(day.day)
        return f"{month} {number}" if language == "en" else f"{number} {month}"

    def outlets(self, draw: random.Random) -> dict[tuple[str, bool], list[Outlet]]:
        """All media by language and whether they are agencies, in the order in which they are taken from the end."""
        found: dict[tuple[str, bool], list[Outlet]] = {}
        for language, agency, names in self._names():
            noun = "agency" if agency else draw.choice(self.media)
            found.setdefault((language, agency), []).append(Outlet(names, language, noun, self.nouns[noun]))
        for (language, agency), listed in found.items():
            draw.shuffle(listed)
            if not agency:
                # The largest stories need more media than there are names: sites of the same houses come last.
                more = [
                    replace(one, names=tuple(f"{name} 24" for name in one.names), noun="site", forms=self.nouns["site"])
                    for one in listed
                ]
                found[language, False] = more + listed
        return found

    def _names(self) -> list[tuple[str, bool, tuple[str, ...]]]:
        made: list[tuple[str, bool, tuple[str, ...]]] = []
        raw = self.raw
        lists = (raw.EN_FIRST, raw.EN_LAST, raw.FR_FIRST, raw.FR_LAST, raw.RU_FIRST, raw.RU_LAST, raw.AR_FIRST, raw.AR_LAST)
        # Where the columns of a name stand that each language writes.
        order = {"en": (0, 0, 0, 1), "fr": (0, 0, 0, 1), "ru": (1, 1, 0, 2), "ar": (1, 1, 2, 0)}
        for language, firsts, lasts in zip(LANGUAGES, lists[::2], lists[1::2], strict=True):
            for first in (one.replace("_", " ").split(":") for one in firsts.split()):
                for last in (one.split(":") for one in lasts.split()):
                    joined = [f"{a} {b}" for a, b in zip(first, last, strict=True)]
                    made.append((language, False, tuple(joined[at] for at in order[language])))
        return made + [(row[0], True, tuple(row[1:])) for row in _rows(self.raw.AGENCIES)]


def filled(frame: str, values: Mapping[str, str], language: str) -> str:
    """The frame with its slots; a slot that begins with a capital is written with one."""

    def fill(slot: re.Match[str]) -> str:
        name = slot[1]
        return capital(values[name[0].lower() + name[1:]], language) if name[0].isupper() else values[name]

    return re.sub(r"\{(\w+)\}", fill, frame)


def mended(text: str, language: str) -> str:
    """Elision and contraction in French, "an" in English, no two marks in a row; a sentence begins with a capital."""
    if language == "fr":
        text = re.sub(r"\b([qQ]u|[dD])e (?=[aeiouéèêàâîôAEIOUÉ])(?!onze)", r"\1'", text)
        text = re.sub(r"\b([dD])e le ", r"\1u ", re.sub(r"\b([dD])e les ", r"\1es ", text))
        text = re.sub(r"\b([àÀ]) le ", lambda found: "au " if found[1] == "à" else "Au ", text)
    elif language == "en":
        text = re.sub(r"\b([Aa]) (?=[AEIO][a-z])", r"\1n ", text)
    return capital(re.sub(r",(?=[,.;:])", "", text), language)


def _chosen(text: str, rng: random.Random) -> str:
    return re.sub(r"\(([^()]*/[^()]*)\)", lambda found: rng.choice(found[1].split("/")), text)


def _drawn(draw: random.Random, shares: Mapping[Any, float]) -> Any:
    return draw.choices(list(shares), list(shares.values()))[0]


WORDS = Words(synthetic_fifth_words)
