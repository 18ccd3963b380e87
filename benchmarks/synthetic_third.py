"""A third generator of stories whose history is known, by a hand that had not seen the rules nor the other generators' words.

Pages are longer than those of the others and built as newsrooms build them: a headline that tells or hides the claim, a
dateline, a lead, the claim at the top or in the third paragraph, quotations, background, older and other events, a credit at
the foot. The structures and what counts as true are those of `synthetic.py`.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import synthetic_third_words as w
from synthetic import Story, Truth

from sourcier.records import Page

SOURCES = {1: 0.35, 2: 0.27, 3: 0.2, 4: 0.1, 5: 0.08}
DOUBTS = {0: 0.45, 1: 0.4, 2: 0.15}
KINDS = {"person": 0.18, "institution": 0.27, "anonymous": 0.27, "document": 0.08, "footage": 0.05, "own": 0.08, "outlet": 0.07}
MANNERS = {
    "copy": 0.15,
    "trim": 0.1,
    "reprint": 0.13,
    "edit": 0.11,
    "cite": 0.29,
    "two": 0.04,
    "hide": 0.06,
    "translate": 0.09,
    "update": 0.03,
}
NUMBERS = tuple(n for n in range(15, 99) if n % 10 in (0, 5, 6, 7, 8, 9))
TONGUES = w.LANGUAGES
GENDERS = "mfnp"
# Words in a row that two pages written apart do not share as far as the words allow, and how often that is tried.
RUN, TRIES = 8, 40
# Ways of telling in which the words that agree do so with the medium; in the others with the source.
MEDIUM = {"med", "both", "two", "own"}
SPEAKERS = ("person", "institution", "anonymous")


@dataclass(frozen=True)
class Outlet:
    """Who publishes: its names by language, and what it is: paper, site, radio or agency."""

    language: str
    kind: str
    names: tuple[str, str, str]

    @property
    def name(self) -> str:
        """Its name in its own language."""
        return self.names[max(0, TONGUES.index(self.language) - 1)]

    def forms(self, language: str) -> dict[str, str]:
        """Its name as a page calls it, by case, with its gender."""
        latin, russian, arabic = self.names
        nom, gen, acc, dat, gender, word = w.CLASSES[self.kind]
        if language == "ru":
            title = f"«{russian}»" if re.search("[а-я]", russian) else russian
            return {
                "": f"{nom} {title}",
                ":g": f"{gen} {title}",
                ":a": f"{acc} {title}",
                ":d": f"{dat} {title}",
                "gender": gender,
            }
        if language == "ar":
            return {"": f'{word} "{arabic}"', "gender": "m" if self.kind == "site" else "f"}
        words = {
            "en": {"paper": "the newspaper", "site": "the website", "radio": "the station", "agency": "the agency"},
            "fr": {"paper": "le journal", "site": "le site", "radio": "la station", "agency": "l'agence"},
        }[language]
        if latin.startswith("Agence"):
            return {"": f"l'{latin}" if language == "fr" else latin, "gender": "f"}
        return {"": latin if language == self.language else f"{words[self.kind]} {latin}", "gender": "m"}

    def title(self, language: str) -> str:
        """Its bare name as a credit writes it."""
        return self.name if language == self.language else self.names[2 if language == "ar" else 0]


@dataclass(frozen=True)
class Spring:
    """A true source. ``person`` is who it really is; ``row`` its words, ``outlet`` where it is a medium."""

    key: int
    kind: str
    person: int
    names: tuple[str, ...]
    row: tuple[str, ...] = ()
    outlet: Outlet | None = None
    quote: int = 0
    number: int = 0

    def forms(self, language: str) -> dict[str, str]:
        """How a page calls it, by case, with its gender."""
        if self.outlet:
            return self.outlet.forms(language)
        _, en, fr, nom, gen, acc, gender, ar, arabic = self.row[:9]
        return {
            "en": {"": en, "gender": "m"},
            "fr": {"": fr, "gender": "m" if fr.startswith(("le ", "un ", "Anton")) else "f"},
            "ru": {"": nom, ":g": gen, ":a": acc, "gender": gender},
            "ar": {"": ar, "gender": arabic},
        }[language]


@dataclass(frozen=True)
class Item:
    """One sentence: what it is, its wording and the seed of its choices, so that it can be said anew and in another language."""

    kind: str
    index: int = 0
    salt: int = 0
    way: str = ""
    clause: int = 0
    source: Spring | None = None
    through: Outlet | None = None
    media: tuple[Outlet, ...] = ()
    day: int = 0
    number: int = 0
    more: bool = False
    hard: bool = False


@dataclass
class Article:
    """A page and its history. ``right`` are the parents that count as right, none where no reader can tell."""

    id: str
    outlet: Outlet
    hours: float
    head: Item
    items: list[Item]
    family: int
    right: frozenset[str] | None
    roots: frozenset[int]
    open: bool = False
    note: str = ""
    named: bool = False
    wire: Outlet | None = None
    derived: bool = False
    loop: bool = False
    language: str = field(init=False)

    def __post_init__(self) -> None:
        self.language = self.outlet.language

    @property
    def telling(self) -> Item:
        """The sentence that tells the claim."""
        return next(one for one in self.items if one.kind == "tell")


def story(seed: int, size: int) -> Story:
    """The story of a seed with about ``size`` articles."""
    return _Desk(seed, size).write()


class _Desk:
    """One story as it is drawn."""

    def __init__(self, seed: int, size: int) -> None:
        self.seed, self.size = seed, size
        self.random = random.Random(f"third {seed}")
        self.event = self.random.choice(sorted(w.EVENTS))
        self.place, self.who = self.random.choice(w.PLACES), self.random.choice(w.WHO)
        self.start = datetime(2026, 2, 2, 5, tzinfo=UTC) + timedelta(days=self.random.randrange(240))
        self.number = self.random.choice(NUMBERS)
        self.home = self.random.choice(TONGUES)
        self.articles: dict[str, Article] = {}
        self.springs: dict[int, Spring] = {}
        self.rows = self.random.sample(w.SOURCES, len(w.SOURCES))
        self.pool = {language: _outlets(self.random, language) for language in TONGUES}
        self.turns = dict.fromkeys(TONGUES, 0)
        self.runs: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
        self.extra: list[bool] = []
        self.twins = 0
        self.families = 0

    def write(self) -> Story:
        """Draw the history, then write it down."""
        for _ in range(self._draw(SOURCES)):
            self._first()
        doubts = [self.random.choice((self._twin, self._bare, self._loop)) for _ in range(self._draw(DOUBTS))]
        due = sorted(self.random.randrange(len(self.articles), self.size) for _ in doubts)
        while len(self.articles) < self.size:
            if due and len(self.articles) >= due[0]:
                due.pop(0)
                doubts.pop()()
            else:
                getattr(self, "_" + self._draw(MANNERS))()
        return self._story()

    def _draw(self, shares: dict) -> int | str:
        return self.random.choices(list(shares), list(shares.values()))[0]

    def _chance(self, share: float) -> bool:
        return self.random.random() < share

    # Who publishes and when.

    def _outlet(self, language: str | None = None, agency: bool | None = None) -> Outlet:
        language = language or (self.home if self._chance(0.3) else self.random.choice(TONGUES))
        if not self.pool[language]:
            self._more_outlets(language)
        pool = self.pool[language]
        fitting = [one for one in pool if agency is None or (one.kind == "agency") == agency] or pool
        pool.remove(fitting[0])
        return fitting[0]

    def _more_outlets(self, language: str) -> None:
        """Every name of a language once more, with a number as channels have one ("Radio Charnelle 2")."""
        self.turns[language] += 1
        turn = self.turns[language] + 1
        # Of a generator of its own, so that smaller stories stay as they are.
        more = _outlets(random.Random(f"third {self.seed} {language} {turn}"), language)
        self.pool[language] = [replace(one, names=tuple(f"{name} {turn}" for name in one.names)) for one in more]

    def _add(
        self, outlet: Outlet, hours: float, items: list[Item], roots: Iterable[int], right: Iterable[str] | None, **more
    ) -> Article:
        family = more.pop("family", None)
        if family is None:
            self.families += 1
            family = self.families
        head = more.pop("head", None) or self._head(items)
        key = f"p{len(self.articles):03}"
        known = None if right is None else frozenset(right)
        one = Article(
            key, outlet, round(hours, 2) + len(self.articles) / 1000, head, items, family, known, frozenset(roots), **more
        )
        self.articles[key] = one
        return one

    def _later(self, one: Article) -> float:
        return one.hours + 0.3 + self.random.expovariate(1 / 5)

    # Sentences.

    def _head(self, items: list[Item]) -> Item:
        telling = next(one for one in items if one.kind == "tell")
        if self._chance(0.55):
            return replace(telling, kind="title", clause=self.random.randrange(12), index=self.random.randrange(2), day=0)
        return Item("head", self.random.randrange(len(w.HEADS)), self._salt())

    def _salt(self) -> int:
        return self.random.randrange(10**6)

    def _fresh(self, language: str, make, tries: int = TRIES) -> tuple[Item, bool]:
        """An item that shares no run of words with pages written apart, and whether that was possible."""
        for _ in range(tries):
            item = make()
            runs = _runs(self.say(item, language))
            if not runs & self.runs[language]:
                self.runs[language] |= runs
                return item, True
        return item, False

    def _tell(self, language: str, way: str, number: int, **more) -> Item:
        frames, clauses = len(w.FRAMES[language][way]), 12
        hard = language == "fr" and self._chance(0.2)

        def make() -> Item:
            frame, clause = self.random.randrange(frames), self.random.randrange(clauses)
            day = self.random.choices((0, 1, 2), (0.2, 0.5, 0.3))[0]
            return Item("tell", frame, self._salt(), way=way, clause=clause, day=day, number=number, hard=hard, **more)

        return self._fresh(language, make)[0]

    def _body(self, language: str, telling: Item, quote: Spring | None) -> list[Item]:
        """A page around a telling: what comes before it, a quotation, background until the page is long enough."""
        items = [telling]
        if quote and quote.kind in SPEAKERS:
            items.append(Item("quote", quote.quote, self._salt(), source=quote))
            if quote.kind == "anonymous" and self._chance(0.4):
                items.append(self._fresh(language, lambda: Item("unnamed", 0, self._salt()))[0])
        if self._chance(0.18):
            items.append(Item("deny", 0, self._salt()))
        if self._chance(0.6):
            self._extend(language, items, lambda: Item("own", 0, self._salt()), items[0].number)
        words, least = sum(len(self.say(one, language).split()) for one in items), self.random.randint(115, 200)
        # What has little to do with the story comes last.
        free = sorted(self.random.sample(range(len(w.FILLERS)), len(w.FILLERS)), key=lambda at: at not in w.APART)
        while words < least and free:
            at = free.pop()
            if added := self._extend(language, items, lambda at=at: Item("fill", at, self._salt()), 6):
                words += len(self.say(added, language).split())
        if self._chance(0.4):
            lead, _ = self._fresh(language, lambda: Item("lead", self.random.randrange(len(w.LEADS)), self._salt()))
            front = [lead, items.pop()] if len(items) > 3 and items[-1].kind == "fill" else [lead]
            items = front + items
        return items

    def _extend(self, language: str, items: list[Item], make, tries: int) -> Item | None:
        item, fresh = self._fresh(language, make, min(tries, 12))
        if fresh:
            items.append(item)
        return item if fresh else None

    def say(self, item: Item, language: str) -> str:
        """The words of an item."""
        draw = random.Random(item.salt)
        if item.kind in ("tell", "title"):
            return self._claim(item, language, draw)
        fields = self._fields(language, item)
        texts = {
            "head": w.HEADS,
            "lead": w.LEADS,
            "fill": w.FILLERS,
            "own": w.OWN_FILLERS[self.event],
            "unnamed": [w.UNNAMED],
            "deny": [{one: w.FRAMES[one]["deny"][0] for one in TONGUES}],
        }
        if item.kind == "quote":
            frames = w.QUOTED[language]
            forms = item.source.forms(language)
            if item.source.kind == "anonymous":
                forms = {"": w.SAME[language], "gender": "f" if language == "fr" else "m"}
            fields |= _cases("s", forms) | {"q": w.QUOTES[item.index % len(w.QUOTES)][language]}
            return _polish(_filled(frames[item.salt % len(frames)], fields, forms["gender"], draw), language)
        return _polish(_filled(texts[item.kind][item.index][language], fields, "m", draw), language)

    def _fields(self, language: str, item: Item) -> dict[str, str]:
        draw = random.Random(item.salt + 1)
        en, fr, ru, gen, prep, ar = self.place
        name = {"en": en, "fr": fr, "ru": ru, "ar": ar}[language]
        of = ("d'" if name[0] in "AEIOU" else "de ") + name if language == "fr" else gen
        at = {"en": f"in {en}", "fr": f"à {fr}", "ru": prep, "ar": f"في {ar}"}[language]
        near = {
            "en": f"near {en}",
            "fr": f"près {of}",
            "ru": f"{('близ', 'недалеко от')[item.salt % 2]} {gen}",
            "ar": f"قرب {ar}",
        }
        who = {"ru": self.who[1], "ar": self.who[3]}.get(language, self.who[0])
        other = draw.choice([one for one in w.PLACES if one != self.place])
        town = {"en": other[0], "fr": other[1], "ru": other[2], "ar": other[5]}[language]
        number = str(item.number or draw.choice(NUMBERS))
        if item.more:
            number = w.MORE[language].replace("{k}", number)
        fields = {
            "name": name,
            "NAME": name.upper(),
            "of": of,
            "at": at,
            "near": near[language],
            "who": who,
            "who:g": self.who[2],
        }
        fields |= {"t": town, "k": number, "m": str(draw.choice(NUMBERS)), "y": str(draw.randint(2009, 2024))}
        weekday = w.WEEKDAYS[language].split(";")[self.start.weekday()]
        date = {"en": "on {}", "fr": "le {}", "ru": "{}", "ar": "في {}"}[language].format(self._date(self.start, language))
        return fields | {"day": ("", weekday, date)[item.day]}

    def _date(self, when: datetime, language: str) -> str:
        return f"{when.day} {w.MONTHS[language].split(';')[when.month - 1]}"

    def _claim(self, item: Item, language: str, draw: random.Random) -> str:
        event = w.EVENTS[self.event]
        clause = event[language][item.clause % len(event[language])]
        forms = {"c": _mood(clause, 0), "cc": _mood(clause, 0 if item.hard else 1), "n": event[f"{language}_n"][0]}
        forms["a"] = event["ar_a"][item.clause % len(event["ar_a"])]
        fields = self._fields(language, item)
        if item.kind == "title":
            text = forms["n"].removeprefix("the ") if item.index and language != "ru" else forms["c"]
            return _polish(_filled(text, fields, "m", draw), language)
        frame = w.FRAMES[language][item.way][item.index % len(w.FRAMES[language][item.way])]
        for name, form in forms.items():
            frame = frame.replace("{" + name + "}", form)
        gender = medium = "m"
        if item.media:
            fields |= _cases("o", item.media[0].forms(language)) | _cases("p", item.media[-1].forms(language))
            gender = medium = item.media[0].forms(language)["gender"]
        teller = item.source or item.through
        if teller:
            fields |= _cases("s", teller.forms(language))
            if (item.way not in MEDIUM and (item.way, language) != ("boths", "ar")) or (item.way, language) == ("both", "fr"):
                gender = teller.forms(language)["gender"]
        return _polish(_filled(frame, fields, gender, draw, medium) + ".", language)

    # First hand.

    def _first(self) -> None:
        kind = self._draw(KINDS)
        if (kind == "footage" and self.event not in w.FILMED) or (kind == "own" and self.event in ("resign", "leak", "election")):
            kind = "anonymous"
        number = self.number if self._chance(0.8) else self.random.choice(NUMBERS)
        outlet = self._outlet(agency=True if self._chance(0.35) else None)
        key, quote, hours = (
            len(self.springs),
            self.random.randrange(len(w.QUOTES)) + len(self.springs),
            self.random.uniform(1, 12),
        )
        if kind in ("own", "outlet"):
            teller = outlet if kind == "own" else self._outlet()
            spring = Spring(key, kind, key, teller.names, outlet=teller, number=number)
            way, media = ("own", (outlet,)) if kind == "own" else ("med", (teller,))
        else:
            row = next((one for one in self.rows if one[0] == kind), self.rows[0])
            self.rows.remove(row)
            spring = Spring(key, row[0], key, tuple(row[9].split("/")), row, quote=quote, number=number)
            way, media = self._near(spring, outlet)
        self.springs[key] = spring
        self._page(outlet, hours, spring, way, media)
        if spring.kind in ("person", "institution") and self._chance(0.35):
            other = self._outlet()
            self._page(other, hours + self.random.uniform(0.5, 8), spring, "told", (other,))

    def _near(self, spring: Spring, outlet: Outlet) -> tuple[str, tuple[Outlet, ...]]:
        """How a page at first hand names its source, or an agency that was not collected and has it from that source."""
        if spring.kind in ("document", "footage"):
            return ("paper" if spring.kind == "document" else "film"), (outlet,)
        if self._chance(0.13):
            return "both", (self._outlet(agency=True),)
        return ("told" if self._chance(0.75 if spring.kind == "anonymous" else 0.35) else "said"), (outlet,)

    def _page(self, outlet: Outlet, hours: float, spring: Spring, way: str, media: tuple[Outlet, ...]) -> None:
        source = None if spring.outlet else spring
        telling = self._tell(outlet.language, way, spring.number, source=source, media=media)
        wire = outlet if outlet.kind == "agency" and self._chance(0.7) else None
        self._add(outlet, hours, self._body(outlet.language, telling, source), [spring.key], (), wire=wire)

    # What no reader can place.

    def _twin(self) -> None:
        firsts = [one for one in self.articles.values() if one.telling.way == "told" and one.telling.source.kind == "anonymous"]
        if not firsts:
            return self._bare()
        old = self.random.choice(firsts).telling.source
        key, outlet = len(self.springs), self._outlet()
        person = old.person if self._chance(0.4) else key
        self.springs[key] = spring = replace(old, key=key, person=person, quote=old.quote + 1)
        self.twins += 1
        return self._page(outlet, self.random.uniform(4, 30), spring, "told", (outlet,))

    def _bare(self) -> None:
        outlet = self._outlet()
        telling = self._tell(outlet.language, "bare", self.number)
        self._add(outlet, self.random.uniform(3, 40), self._body(outlet.language, telling, None), (), None, open=True)
        self.extra.append(self._chance(0.3))

    def _loop(self) -> None:
        first, second, hours = self._outlet(), self._outlet(), self.random.uniform(2, 30)
        parents: tuple[str, ...] | None = None
        for mine, other in ((first, second), (second, first)):
            telling = self._tell(mine.language, "med", self.number, media=(other,))
            body = self._body(mine.language, telling, None)
            one = self._add(mine, hours, body, (), parents, open=True, loop=True)
            parents, hours = (one.id,), hours + self.random.uniform(1, 9)
        self.extra.append(self._chance(0.5))

    # From others.

    def _target(self, sourced: bool = False) -> Article:
        found = [one for one in self.articles.values() if not one.loop and not (sourced and one.open)]
        one = self.random.choices(found, [3 if one.outlet.kind == "agency" else 1 for one in found])[0]
        one.derived = True
        return one

    def _elders(self, one: Article, hours: float) -> set[str]:
        return {other.id for other in self.articles.values() if other.family == one.family and other.hours < hours}

    def _repeat(self, one: Article, items: list[Item], **more) -> None:
        outlet, hours = more.pop("outlet", None) or self._outlet(one.language), self._later(one)
        more.setdefault("head", one.head if self._chance(0.6) else None)
        more.setdefault("wire", one.wire if self._chance(0.6) else None)
        self._add(outlet, hours, items, one.roots, self._elders(one, hours), family=one.family, open=one.open, **more)

    def _copy(self) -> None:
        one = self._target()
        self._repeat(one, list(one.items), note=w.NOTES[one.language][4] if self._chance(0.15) else "")

    def _trim(self) -> None:
        one = self._target()
        at = one.items.index(one.telling)
        kept = [item for i, item in enumerate(one.items) if i <= at or item.kind == "quote" or (i > at and self._chance(0.5))]
        self._repeat(one, kept)

    def _reprint(self) -> None:
        one = self._target()
        note = w.NOTES[one.language][2 if one.outlet.kind == "agency" and self._chance(0.6) else self.random.randrange(2)]
        self._repeat(one, list(one.items), note=note.replace("{o}", one.outlet.title(one.language)), named=True)

    def _update(self) -> None:
        one = self._target(sourced=True)
        items = list(one.items)
        self._extend(one.language, items, lambda: Item("fill", self.random.randrange(len(w.FILLERS)), self._salt()), 6)
        self._repeat(one, items, outlet=one.outlet, note=w.NOTES[one.language][5])

    def _edit(self) -> None:
        one = self._target()
        old, numbered = one.telling, str(one.telling.number) in self.say(one.telling, one.language)
        changes = (
            [replace(old, hard=True)] if self.say(replace(old, hard=True), one.language) != self.say(old, one.language) else []
        )
        if numbered:
            turned = int(str(old.number)[::-1])
            changes.append(
                replace(old, number=turned if turned in NUMBERS and turned != old.number else self.random.choice(NUMBERS))
            )
            changes += [replace(old, more=True)] if self.event in w.COUNTED else []
        if old.way != "bare" and self._chance(0.2):
            changes = [replace(old, way="bare", index=0, source=None, through=None, media=())]
        if not changes:
            return self._repeat(one, list(one.items))
        new = self.random.choice(changes)
        head = replace(one.head, number=new.number, more=new.more) if one.head.kind == "title" else one.head
        return self._repeat(one, [new if item is old else item for item in one.items], head=head)

    def _pages_of(self, media: Iterable[Outlet], before: float) -> set[str]:
        names = {one.names for one in media}
        return {one.id for one in self.articles.values() if one.outlet.names in names and one.hours < before}

    def _cite(self) -> None:
        one = self._target(sourced=True)
        outlet, hours, told = self._outlet(), self._later(one), one.telling
        way, more = "med", {}
        direct = told.source if told.way in ("said", "told", "paper", "film") else None
        if direct and self._chance(0.55):
            way, more = ("boths" if direct.kind in SPEAKERS and self._chance(0.4) else "both"), {"source": direct}
        elif told.way == "med" and self._chance(0.4):
            way, more = "both", {"through": told.media[0]}
        telling = self._tell(outlet.language, way, told.number, media=(one.outlet,), **more)
        body = self._body(outlet.language, telling, direct if way != "med" and self._chance(0.5) else None)
        note = w.NOTES[outlet.language][4] if self._chance(0.1) else ""
        self._add(outlet, hours, body, one.roots, self._pages_of([one.outlet], hours), named=True, note=note)

    def _two(self) -> None:
        one, other = self._target(sourced=True), self._target(sourced=True)
        if one.outlet.names == other.outlet.names:
            return self._cite()
        outlet, hours = self._outlet(), max(self._later(one), self._later(other))
        telling = self._tell(outlet.language, "two", one.telling.number, media=(one.outlet, other.outlet))
        right = self._pages_of(telling.media, hours)
        self._add(outlet, hours, self._body(outlet.language, telling, None), one.roots | other.roots, right, named=True)
        return None

    def _hide(self) -> None:
        one = self._target(sourced=True)
        spring = one.telling.source
        if not spring or spring.kind not in SPEAKERS or one.telling.way not in ("said", "told"):
            return self._cite()
        outlet = self._outlet(one.language)
        telling = self._tell(one.language, "said", one.telling.number, source=spring)
        self._add(outlet, self._later(one), self._body(one.language, telling, spring), one.roots, None)
        return None

    def _translate(self) -> None:
        one = self._target(sourced=True)
        language = self.random.choice([other for other in TONGUES if other != one.language])
        outlet, hours = self._outlet(language), self._later(one)
        old = one.telling
        new = replace(old, index=self.random.randrange(20), clause=self.random.randrange(12), salt=self._salt())
        items = [new if item is old else item for item in one.items]
        for item in items:
            self.runs[language] |= _runs(self.say(item, language))
        credited = old.way == "own" or self._chance(0.65)
        frames = w.FRAMES[language][old.way]
        # Without a credit only a medium that the telling names shows where it is from, and only where its page is here.
        right = self._pages_of(old.media, hours) if "{o" in frames[new.index % len(frames)] else set()
        right |= {one.id} if credited or right else set()
        note = w.NOTES[language][3].replace("{o}", one.outlet.title(language)) if credited else ""
        self._add(outlet, hours, items, one.roots, right or None, note=note, named=credited)

    # Writing down.

    def _story(self) -> Story:
        articles = list(self.articles.values())
        pages = [self._written(one) for one in articles]
        self.random.shuffle(pages)
        people = {spring.person for spring in self.springs.values()}
        truth = Truth(
            parents={one.id: one.right for one in articles if one.right is not None},
            roots=self.springs,
            unplaced=frozenset(one.id for one in articles if one.open),
            count=len(people) + sum(self.extra),
            low=max(1, len(self.springs) - self.twins),
            high=len(self.springs) + len(self.extra),
            tellings={one.id: self.say(one.telling, one.language) for one in articles},
        )
        return Story(self.seed, tuple(pages), truth)

    def _written(self, one: Article) -> Page:
        """The page: two or three sentences a paragraph, the headline in it or beside it."""
        draw = random.Random(f"{self.seed} {one.id}")
        said = [self.say(item, one.language) for item in one.items]
        when = self.start + timedelta(hours=one.hours)
        if one.wire:
            fields = self._fields(one.language, one.telling)
            fields |= {"date": self._date(when, one.language), "o": one.wire.title(one.language)}
            said[0] = _filled(w.DATELINES[one.language], fields, "m", draw) + said[0]
        paragraphs, at = [], 0
        while at < len(said):
            step = draw.choice((1, 2, 2, 3))
            paragraphs.append(" ".join(said[at : at + step]))
            at += step
        title = self.say(one.head, one.language).rstrip(".")
        lines = ([title] if draw.random() < 0.6 else []) + paragraphs + ([one.note] if one.note else [])
        # A page that shares its sentences with others has its time: without it nobody could tell which of them came first.
        alone = sum(other.family == one.family for other in self.articles.values()) == 1
        day = one.named and alone and not one.derived and draw.random() < 0.5
        published = when.strftime("%Y-%m-%d" if day else "%Y-%m-%dT%H:%M:00+00:00")
        return Page(
            name=one.id,
            id=one.id,
            content="\n\n".join(lines),
            clean=True,
            outlet=one.outlet.name,
            published=published,
            title=title,
            language=one.language,
        )


def _outlets(draw: random.Random, language: str) -> list[Outlet]:
    """All outlets of a language, in the order in which they are taken: each name once before any comes again."""
    names = {key: text.split(";") for key, text in w.NAMES.items()}
    native = names[language]
    latin, arabic = names.get(f"{language}_latin", native), names.get(f"{language}_ar", native)
    russian = {"ru": native, "ar": names["ar_ru"]}.get(language, native)
    titles = [row for row in w.TITLES if row[0] == language]
    found: list[Outlet] = []
    for turn in range(len(titles)):
        order = draw.sample(range(len(native)), len(native))
        for i in order:
            _, kind, _, latin_title, russian_title, arabic_title = titles[(i + turn) % len(titles)]
            cyrillic = names["ru_adj"][i] if language == "ru" and kind == "paper" else russian[i]
            found.append(
                Outlet(
                    language,
                    kind,
                    (latin_title.format(latin[i]), _upper(russian_title.format(cyrillic)), arabic_title.format(arabic[i])),
                )
            )
    return found


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _cases(letter: str, forms: dict[str, str]) -> dict[str, str]:
    return {letter + case: form for case, form in forms.items() if case != "gender"}


def _mood(clause: str, conditional: int) -> str:
    return re.sub(r"\^([^/^]*)/([^^]*)\^", lambda found: found[1 + conditional], clause)


def _filled(frame: str, fields: dict[str, str], gender: str, draw: random.Random, medium: str = "m") -> str:
    """A frame with its agreements, choices and fields made words."""

    def agreed(found: re.Match[str], one: str) -> str:
        forms = found[1].split("|")
        at = GENDERS.index(one)
        return forms[at] if at < len(forms) else forms[0]

    text = re.sub(r"<([^<>]*)>", lambda found: agreed(found, gender), frame)
    text = re.sub(r"‹([^‹›]*)›", lambda found: agreed(found, medium), text)
    text = re.sub(r"\[([^\[\]]*)\]", lambda found: draw.choice(found[1].split("|")), text)
    return re.sub(r"\{([^{}]*)\}", lambda found: fields[found[1]], text)


def _polish(text: str, language: str) -> str:
    """Contractions, spaces and the first letter."""
    text = re.sub(r" +", " ", text).replace(",,", ",").replace(",.", ".")
    text = re.sub(r" ([,.،])", r"\1", text).strip()
    if language == "fr":
        for pattern, put in (
            (r"\bde [Ll]e ", "du "),
            (r"\bà [Ll]e ", "au "),
            (r"\bde (une?) ", r"d'\1 "),
            (r"\bque (une?|[aeéiou])", r"qu'\1"),
        ):
            text = re.sub(pattern, put, text)
        text = re.sub(r"\b([Qq])ue (?=[AEIOUÉ])", r"\1u'", text)
    if language == "ar":
        text = text.replace("لـال", "لل").replace("لـ", "ل")
    return re.sub(r"(?<=\. )\w", lambda found: found[0].upper(), _upper(text))


def _runs(text: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)}
