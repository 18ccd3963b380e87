"""A second generator of stories whose history is known: other words, other events and other habits of outlets than the first.

It was written without sight of the rules that read and trace, and of the words of the first one, so that figures on its
stories tell how much those on the first owe to its templates. Outlets have habits here: some reprint, some steal and alter,
some keep a quotation only, some credit whom they do not have it from. The same seed and size give the same story.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import synthetic_second_words as w
from synthetic import Story, Truth
from synthetic_second_words import Event, Speaker

from sourcier.records import Page

LANGUAGES = ("en", "fr", "ru", "ar")
AT = {language: at for at, language in enumerate(("en", "fr", "ru", "ar"))}
ZONES = {"en": 0, "fr": 2, "ru": 3, "ar": 3}
# True sources of a story, and how many pages or sources of it no reader can place.
SOURCES = {1: 0.3, 2: 0.25, 3: 0.2, 4: 0.15, 5: 0.1}
DOUBTS = {0: 0.5, 1: 0.35, 2: 0.15}
# What outlets do with the page of another.
HABITS = {
    "reprint": 0.2,
    "steal": 0.17,
    "cite": 0.19,
    "quote": 0.1,
    "foot": 0.09,
    "translate": 0.11,
    "digest": 0.05,
    "relay": 0.05,
    "miscredit": 0.04,
}
OWN_WORDS = ("cite", "quote", "foot", "digest", "relay")
# Pages that nobody has it from.
APART = ("loop", "unsourced", "echo")
# Words that two sentences written apart should not have in common in a row, and how often another wording is tried.
RUN, TRIES = 8, 40
LEAST_WORDS = 60
# Where the numbers of scenes begin.
SCENE = 1000
# A page is at least so many hours older than one that has it from it.
LAG = 0.25
CHOICE = re.compile(r"\[([^\[\]]*)\]")
ELIDED = re.compile(r"\b([Qq])ue (?=[aeiouyéèêâîôhAEIOUYÉ])(?!h[^ô])")


@dataclass(frozen=True)
class Outlet:
    """Who publishes, by its name in its own and in Latin letters, and the kind of medium it is."""

    name: str
    latin: str
    language: str
    medium: str
    indic: bool = False

    def forms(self, language: str) -> dict[str, str]:
        """How a page in a language names it, by the names that the frames use."""
        name = self.name if language == self.language else self.latin
        if language == "en":
            plain = language == self.language and self.medium != "paper"
            before = "the" if language == self.language else w.ENGLISH[self.medium]
            return {"o": name if plain else f"{before} {name}"}
        if language == "fr":
            return dict(zip(("o", "ao", "do"), (f"{before} {name}" for before in w.FRENCH[self.medium]), strict=True))
        if language == "ru":
            *cases, end = w.RUSSIAN[self.medium]
            return dict(zip(("o", "og", "od", "oa"), (f"{case} «{name}»" for case in cases), strict=True)) | {"oe": end}
        noun, end = w.ARABIC[self.medium]
        return {"o": f"{noun} {name}" if language == self.language else f"{noun} «{name}»", "oe": end}


@dataclass(frozen=True)
class Source:
    """A true source: ``person`` is who it really is, ``names`` are how pages may call it, ``number`` is what it says."""

    key: int
    kind: str
    person: int
    number: int
    names: tuple[str, ...]
    speaker: Speaker | None = None
    quote: int | None = None


@dataclass(frozen=True)
class Line:
    """A sentence as it stands on a page. ``frame`` and ``medium`` are of a telling, ``place`` tells which of the lists it is."""

    role: str
    text: str
    place: int = 0
    source: Source | None = None
    frame: str = ""
    medium: Outlet | None = None
    number: int = 0
    shown: str = ""
    clause: str = ""

    @property
    def seen(self) -> Source | None:
        """The source as far as the sentence names it."""
        return None if self.frame in ("medium", "relay", "bare") else self.source


@dataclass
class Article:
    """One page. ``parents`` are whom it has it from, ``accepted`` whom a reader cannot tell from them, ``taken`` lines copied."""

    id: str
    outlet: Outlet
    hours: float
    lines: list[Line]
    sources: dict[int, Source]
    parents: list[str] = field(default_factory=list)
    accepted: set[str] = field(default_factory=set)
    taken: list[Line] = field(default_factory=list)
    known: bool = True
    manner: str = "first"
    foot: str = ""
    dateline: str = ""
    family: int = -1
    date: str = "exact"

    @property
    def tellings(self) -> list[Line]:
        """The sentences that tell the claim: one, or two that follow each other."""
        return [line for line in self.lines if line.role == "telling"]

    @property
    def texts(self) -> set[str]:
        """What stands on it."""
        return {line.text for line in self.lines}


def story(seed: int, size: int) -> Story:
    """The story of a seed with ``size`` articles."""
    return _Writer(seed, size).write()


class _Writer:
    def __init__(self, seed: int, size: int) -> None:
        self.seed, self.size = seed, size
        self.random = random.Random(f"second {seed} {size}")
        self.kind_name = self.random.choice(list(w.KINDS))
        self.kind = w.KINDS[self.kind_name]
        self.town = self.random.choice(w.TOWNS)
        self.village, self.other, self.elsewhere = self.random.sample(w.VILLAGES, 3)
        year, month, day = (self.random.randint(*ends) for ends in ((2019, 2025), (1, 12), (1, 28)))
        # The event lies in the hours before.
        self.start = datetime(year, month, day, 17, tzinfo=UTC)
        self.year = self.start.year - self.random.randint(3, 9)
        self.clock = (self.random.randint(10, 16), self.random.choice((10, 20, 30, 40, 50)))
        self.older = self._number(15, 99)
        self.number = self._number(self.kind.least, self.kind.most)
        while self.number == self.older:
            self.number = self._number(self.kind.least, self.kind.most)
        self.home = self.random.choice(LANGUAGES)
        self.people = self.random.sample(w.PEOPLE, len(w.PEOPLE))
        self.bodies = self.random.sample(self.kind.sources, len(self.kind.sources))
        self.outlets = {language: _outlets(self.random, language) for language in LANGUAGES}
        self.sources: dict[int, Source] = {}
        self.misspelt: dict[int, set[str]] = {}
        self.articles: dict[str, Article] = {}
        self.others: list[Page] = []
        self.unplaced: set[str] = set()
        self.extra: list[tuple[int, int]] = []
        self.runs: dict[str, set[tuple[str, ...]]] = {language: set() for language in LANGUAGES}
        self.translated: set[tuple[int, str]] = set()
        self.families = 0
        self.now = 0.0
        self.denier: Speaker | None = None

    def write(self) -> Story:
        """Draw the history page by page, then hand out pages and truth."""
        older = int(self.random.random() < 0.4)
        firsts = self._draw(SOURCES)
        doubts = self._draw(DOUBTS)
        self._first()
        if self.random.random() < 0.6:
            self.denier = self._denier()
        # Other sources speak in the first third, doubtful pages stand anywhere after it.
        total = self.size - older
        moments: dict[int, list[Callable[[], object]]] = {}
        for _ in range(firsts - 1):
            moments.setdefault(self.random.randint(1, max(1, total // 3)), []).append(self._first)
        for _ in range(doubts):
            moments.setdefault(self.random.randint(total // 3, total - 3), []).append(self._doubt)
        while len(self.articles) < total:
            due = sorted(at for at in moments if at <= len(self.articles))
            if due:
                doing = moments[due[0]].pop()
                if not moments[due[0]]:
                    del moments[due[0]]
                doing()
            else:
                self._derived()
        if older:
            self.others.append(self._older_page())
        self._date()
        return self._story()

    # Draws.

    def _draw(self, shares: dict[Any, float]) -> Any:
        return self.random.choices(list(shares), list(shares.values()))[0]

    def _number(self, least: int, most: int) -> int:
        """A number that the forms of all languages agree with: genitive plural in Russian, singular accusative in Arabic."""
        fitting = [n for n in range(least, most + 1) if n % 10 in (0, 5, 6, 7, 8, 9) and n % 100 >= 15]
        return self.random.choice(fitting)

    def _near(self, number: int) -> int:
        """Another number, as another source may have it."""
        while True:
            other = self._number(max(15, round(number * 0.7)), round(number * 1.5) + 6)
            if other not in {number, self.older} | {source.number for source in self.sources.values()}:
                return other

    def _outlet(self, language: str, agency: bool) -> Outlet:
        pool = self.outlets[language]
        fitting = [one for one in pool if (one.medium == "agency") == agency] or pool
        # Where no new one is left, an outlet publishes again.
        if not fitting:
            fitting = [a.outlet for a in self.articles.values() if a.outlet.language == language and a.manner != "loop"]
            return self.random.choice(fitting)
        outlet = self.random.choice(fitting)
        pool.remove(outlet)
        return outlet

    def _language(self, usual: str | None = None) -> str:
        return (usual or self.home) if self.random.random() < 0.62 else self.random.choice(LANGUAGES)

    def _later(self) -> float:
        self.now += max(0.05, self.random.expovariate(self.size / 70))
        return self.now

    # Sources.

    def _source(self, kind: str, speaker: Speaker | None, names: Iterable[str], number: int, person: int | None = None) -> Source:
        key = len(self.sources)
        spoken = kind in ("person", "institution", "anonymous") and person is None
        used = sum(one.quote is not None for one in self.sources.values())
        quote = used if spoken and used < len(self._event("en").quotes) else None
        self.sources[key] = Source(key, kind, key if person is None else person, number, tuple(names), speaker, quote)
        return self.sources[key]

    def _speaker(self, body: str) -> tuple[Speaker, tuple[str, ...]]:
        """Who speaks for a body, and how pages may call it."""
        if body in w.POSTS:
            person = self.people.pop()
            speaker = _official(body, person, self.town)
            return speaker, person[:3]
        speaker = next(one for one in w.SPEAKERS if one.body == body)
        names = (speaker.en, speaker.fr[0], *speaker.ru, speaker.ar)
        if speaker.kind == "institution" and self.random.random() < 0.35:
            person = self.people.pop()
            return _spokesperson(speaker, person), (*names, *person[:3])
        return speaker, names

    def _denier(self) -> Speaker | None:
        speakers = [body for body in self.bodies if body in w.POSTS or _kind_of(body) == "institution"]
        if not speakers:
            return None
        self.bodies.remove(speakers[-1])
        return self._speaker(speakers[-1])[0]

    def _first(self) -> None:
        """A source speaks, or somebody who names none: to one outlet, or to two."""
        number = self.number if not self.sources else self._near(self.number)
        hours = self._later()
        language = self._language()
        if not self.bodies or self.random.random() < 0.07:
            # Only the first of all pages cannot have it from another.
            known = not self.articles
            self._nobody(self._outlet(language, agency=False), hours, number).known = known
            self.extra.append((1, 1))
            return
        body = self.bodies.pop()
        if body == "own":
            outlet = self._outlet(language, agency=False)
            source = self._source("own", None, (outlet.name, outlet.latin), number)
            self._add(outlet, hours, [self._telling("own_told", outlet.language, source, outlet, number)], {source.key: source})
            return
        speaker, names = self._speaker(body)
        source = self._source(speaker.kind, speaker, names, number)
        self._first_page(source, self._outlet(language, agency=self.random.random() < 0.5), hours)
        if source.kind in ("person", "institution") and self.random.random() < 0.3 and len(self.articles) < self.size // 2:
            self._first_page(source, self._outlet(self._language(), agency=False), self._later())

    def _first_page(self, source: Source, outlet: Outlet, hours: float) -> None:
        frame = {"anonymous": "anonymous_told", "document": "document_told"}.get(source.kind, "told")
        quote = source if self.random.random() < 0.65 else None
        telling = self._telling(frame, outlet.language, source, outlet, source.number)
        self._add(outlet, hours, [telling], {source.key: source}, quote=quote)

    def _nobody(self, outlet: Outlet, hours: float, number: int) -> Article:
        article = self._add(outlet, hours, [self._telling("bare", outlet.language, None, None, number)], {})
        self.unplaced.add(article.id)
        return article

    # What no reader can place.

    def _doubt(self) -> None:
        self.random.choice((self._twin, self._echo, self._unsourced, self._loop))()

    def _twin(self) -> None:
        """Another unnamed source of the same description, who may be the same person."""
        unnamed = [one for one in self.sources.values() if one.kind == "anonymous"]
        if not unnamed:
            self._unsourced()
            return
        first = self.random.choice(unnamed)
        same = self.random.random() < 0.4
        number = first.number if same else self._near(first.number)
        source = self._source("anonymous", first.speaker, first.names, number, first.person if same else len(self.sources))
        self._first_page(source, self._outlet(self._language(), agency=False), self._later())
        self.extra.append((1, 0))

    def _echo(self) -> None:
        """A page that names a source and not through whom; an unnamed one may be another of the same description."""
        speaking = [one for one in self.sources.values() if one.kind in ("person", "institution", "anonymous")]
        if not speaking:
            self._unsourced()
            return
        source = self.random.choice(speaking)
        frame = "said"
        if source.kind == "anonymous":
            source = self._source("anonymous", source.speaker, source.names, source.number, source.person)
            frame = "anonymous_said"
            self.extra.append((1, 0))
        outlet = self._outlet(self._language(), agency=False)
        telling = self._telling(frame, outlet.language, source, None, source.number)
        article = self._add(outlet, self._later(), [telling], {source.key: source}, quote=source)
        article.manner, article.known = "echo", False

    def _unsourced(self) -> None:
        own = self.random.random() < 0.3
        number = self._near(self.number) if own else self.random.choice(list(self.articles.values())).tellings[0].number
        article = self._nobody(self._outlet(self._language(), agency=False), self._later(), number)
        article.manner, article.known = "unsourced", False
        self.extra.append((1, int(own)))

    def _loop(self) -> None:
        """Two outlets that have it from each other."""
        if self.size - len(self.articles) < 3:
            self._unsourced()
            return
        one, two = (self._outlet(self.home, agency=False) for _ in range(2))
        number = self.random.choice(list(self.articles.values())).tellings[0].number
        first = self._add(one, self._later(), [self._telling("medium", self.home, None, two, number)], {})
        second = self._add(two, self._later(), [self._telling("medium", self.home, None, one, number)], {})
        first.manner = second.manner = "loop"
        first.known = False
        second.parents, second.accepted = [first.id], {first.id}
        self.unplaced |= {first.id, second.id}
        self.extra.append((1, int(self.random.random() < 0.5)))

    # Who has it from whom.

    def _derived(self) -> None:
        hours = self._later()
        if self.random.random() < 0.06 and self._update(hours):
            return
        habit = self._draw(HABITS)
        parent = self._parent(hours, plain=habit in OWN_WORDS or habit == "translate")
        if habit == "translate" and not self._translation(parent, hours):
            habit = "cite"
        if habit in ("reprint", "steal", "miscredit"):
            self._copy(parent, hours, habit)
        elif habit == "digest":
            self._digest(parent, hours)
        elif habit in OWN_WORDS:
            self._cite(parent, hours, habit)

    def _parent(self, hours: float, plain: bool) -> Article:
        """An earlier page that others may have it from: agencies and fresh pages more often than others."""
        holders = [
            one
            for one in self.articles.values()
            if one.manner not in APART and (not plain or (len(one.tellings) == 1 and one.manner != "stolen"))
        ]
        fresh = [one for one in holders if one.hours + LAG <= hours] or holders
        weights = [
            (3.0 if one.outlet.medium == "agency" else 1.0) * (1.8 if not one.parents else 1.0) * 0.97 ** (hours - one.hours)
            for one in fresh
        ]
        return self.random.choices(fresh, weights)[0]

    def _copy(self, parent: Article, hours: float, habit: str) -> None:
        """The words of another page, whole or shortened: credited, not credited and altered, or credited to somebody else."""
        outlet = self._outlet(parent.outlet.language, agency=False)
        hours = max(hours, parent.hours + LAG)
        taken = list(parent.lines)
        while len(taken) > 3 and self.random.random() < 0.45 and _words(taken[:-1]) >= LEAST_WORDS:
            taken.pop()
        lines = list(taken)
        manner = "copy"
        if habit == "steal":
            lines, manner = self._altered(lines, outlet.language)
        if self.random.random() < 0.3:
            lines += self._details(outlet.language, {line.place for line in lines if line.role == "detail"}, 1)
        article = self._put(outlet, hours, lines, parent.sources, parent.family)
        article.parents, article.taken, article.manner = [parent.id], taken, manner
        if habit == "reprint":
            if parent.dateline and self.random.random() < 0.5:
                article.dateline = parent.dateline
            else:
                article.foot = self._framed("foot", outlet.language, medium=parent.outlet)
        elif habit == "miscredit":
            other = self.random.choice([one for one in self._agencies(outlet.language) if one.name != parent.outlet.name])
            article.foot = self._framed("foot", outlet.language, medium=other)
        elif self.random.random() < 0.3:
            article.foot = self._framed("vague", outlet.language)
        if parent.id in self.unplaced:
            self.unplaced.add(article.id)

    def _altered(self, lines: list[Line], language: str) -> tuple[list[Line], str]:
        """As somebody takes it who does not say so: often with another number, a name misspelt, or without its source."""
        way = self._draw({"number": 0.25, "name": 0.25, "strip": 0.15, "none": 0.35})
        told = lines[0]
        if way == "number" and len([line for line in lines if line.role == "telling"]) == 1:
            number = self._slip(told.number)
            shown = _figure(number, language, told.shown[0] > "9")
            return [self._renumbered(line, told, number, shown) for line in lines], "altered"
        if way == "name" and (names := self._spellings(told)):
            return [replace(line, text=line.text.replace(*names)) for line in lines], "altered"
        if way == "strip" and told.clause and lines[1].role != "telling":
            kept = [line for line in lines[1:] if line.role != "quote"]
            bare = replace(told, text=_sentence(told.clause + ".", language), frame="bare")
            return self._padded([bare, *kept], language), "stolen"
        return lines, "copy"

    def _spellings(self, told: Line) -> tuple[str, str] | None:
        """The name of a source on a page, and a misspelling that no other page has: two alike would look copied."""
        name = next((name for name in told.source.names if " " in name and name in told.text), None) if told.source else None
        if told.source is None or name is None or told.source.kind not in ("person", "institution"):
            return None
        used = self.misspelt.setdefault(told.source.key, set())
        wrong = next((one for one in (_misspelt(self.random, name) for _ in range(TRIES)) if one not in used), None)
        if wrong is None:
            return None
        used.add(wrong)
        return name, wrong

    def _slip(self, number: int) -> int:
        """A number a little off, as haste makes it; as few pages as possible make the same mistake by themselves."""
        told = {line.number for one in self.articles.values() for line in one.tellings}
        for _ in range(TRIES):
            other = self._number(max(15, round(number * 0.85)), round(number * 1.2) + 5)
            if other not in told:
                break
        return other

    def _renumbered(self, line: Line, told: Line, number: int, shown: str) -> Line:
        if line.role != "telling":
            return line
        text, clause = (one.replace(told.shown, shown) for one in (line.text, line.clause))
        return replace(line, text=text, clause=clause, number=number, shown=shown)

    def _cite(self, parent: Article, hours: float, habit: str) -> None:
        """Another page told in words of one's own: with its medium in the sentence or at the foot, with or without its source."""
        told = parent.tellings[0]
        outlet = self._outlet(self._language(parent.outlet.language), agency=habit == "relay" and self.random.random() < 0.5)
        credited, foot = parent.outlet, ""
        source = told.seen
        frame = self._citing(source)
        behind = None
        if habit == "relay" and parent.parents and self.articles[parent.parents[0]].outlet != parent.outlet:
            # Only what the page itself says: whom it cites.
            behind = told.medium if told.medium and told.medium != parent.outlet else None
        if behind:
            frame = "relay"
        elif habit == "foot" and source and source.kind in ("person", "institution"):
            credited = self._agency_behind(parent).outlet
            frame, foot = "said", self._framed("foot", outlet.language, medium=credited)
        elif habit != "quote" and self.random.random() < 0.3:
            frame = "medium"
        telling = self._telling(frame, outlet.language, source, credited, told.number, behind)
        quoted = source if source and frame in ("cited", "anonymous_cited", "said") else None
        if habit != "quote" and self.random.random() < 0.6:
            quoted = None
        article = self._add(outlet, max(hours, parent.hours + LAG), [telling], parent.sources, quote=quoted)
        article.manner, article.foot, article.parents = habit, foot, [parent.id]
        article.accepted = self._pages_of(credited, article) | {parent.id}
        if parent.id in self.unplaced:
            self.unplaced.add(article.id)

    def _citing(self, source: Source | None) -> str:
        if source is None:
            return "medium"
        return {"anonymous": "anonymous_cited", "document": "document_cited", "own": "own_cited"}.get(source.kind, "cited")

    def _agency_behind(self, article: Article) -> Article:
        """The agency that a page has it from in the end, where there is one: outlets name it and not the page they read."""
        at = article
        while at.outlet.medium != "agency" and len(at.parents) == 1 and at.manner not in ("altered", "update"):
            at = self.articles[at.parents[0]]
        same = at.tellings[0].number == article.tellings[0].number and at.sources.keys() == article.sources.keys()
        return at if at.outlet.medium == "agency" and same else article

    def _pages_of(self, outlet: Outlet, article: Article) -> set[str]:
        """Earlier pages of an outlet with a source in common, or with none where there is none."""
        return {
            one.id
            for one in self.articles.values()
            if one.outlet == outlet
            and one.hours < article.hours
            and (one.sources.keys() & article.sources.keys() or not article.sources)
        }

    def _digest(self, parent: Article, hours: float) -> None:
        """Two versions joined, each with its medium."""
        others = [
            one
            for one in self.articles.values()
            if one.sources
            and not one.sources.keys() & parent.sources.keys()
            and len(one.tellings) == 1
            and one.manner not in (*APART, "stolen")
            and one.outlet != parent.outlet
        ]
        if not others or not parent.sources:
            self._cite(parent, hours, "cite")
            return
        other = self.random.choice(others)
        outlet = self._outlet(self._language(), agency=False)
        lines = []
        for page in (parent, other):
            told = page.tellings[0]
            frame = "medium" if self.random.random() < 0.3 else self._citing(told.seen)
            joined = "instead" if lines else ""
            lines.append(self._telling(frame, outlet.language, told.source, page.outlet, told.number, joined=joined))
        article = self._add(outlet, max(hours, parent.hours + LAG, other.hours + LAG), lines, parent.sources | other.sources)
        article.manner, article.parents = "digest", [parent.id, other.id]
        article.accepted = self._pages_of(parent.outlet, article) | self._pages_of(other.outlet, article)

    def _translation(self, parent: Article, hours: float) -> bool:
        """The page of another language, sentence by sentence; not where its story stands in this language already."""
        told = parent.tellings[0]
        languages = [one for one in LANGUAGES if one != parent.outlet.language and (parent.family, one) not in self.translated]
        if not languages or parent.manner in ("translation", "altered", "digest") or told.frame == "relay":
            return False
        language = self.random.choice(languages)
        self.translated.add((parent.family, language))
        outlet = self._outlet(language, agency=False)
        credited = told.frame == "own_told" or self.random.random() < 0.55
        frame = "own_cited" if told.frame == "own_told" else told.frame
        medium = parent.outlet if told.frame == "own_told" else told.medium
        lines = [self._telling(frame, language, told.source, medium, told.number)]
        taken = [line for line in parent.lines if line.role in ("quote", "detail", "general", "older", "denial")]
        lines = self._padded(lines + [self._rendered(line, language) for line in taken], language)
        article = self._put(outlet, max(hours, parent.hours + LAG), lines, parent.sources)
        article.manner, article.parents = "translation", [parent.id]
        if credited:
            article.foot = self._framed("translated", language, medium=parent.outlet)
            article.accepted = self._pages_of(parent.outlet, article)
        same = {line.text for line in (told, *taken)}
        article.accepted |= {one.id for one in self._before(article, parent.outlet.language) if same <= one.texts}
        if parent.id in self.unplaced:
            self.unplaced.add(article.id)
        return True

    def _update(self, hours: float) -> bool:
        """A later state of a page of first hand, with another number."""
        updated = {parent for one in self.articles.values() if one.manner == "update" for parent in one.parents}
        pages = [
            one for one in self.articles.values() if one.hours + 2 < hours and one.manner == "first" and one.id not in updated
        ]
        if not pages:
            return False
        parent = self.random.choice(pages)
        outlet, told = parent.outlet, parent.tellings[0]
        number = self._slip(told.number)
        shown = _figure(number, outlet.language, told.shown[0] > "9")
        lines = [self._renumbered(line, told, number, shown) for line in parent.lines]
        note = self.random.choice(w.FRAMES[outlet.language]["update"]).format(old=told.shown)
        lines.append(Line("update", _sentence(self._chosen(note), outlet.language)))
        article = self._put(outlet, hours, lines, parent.sources, parent.family)
        article.manner, article.parents, article.taken = "update", [parent.id], list(parent.lines)
        article.foot, article.dateline = parent.foot, parent.dateline
        if parent.id in self.unplaced:
            self.unplaced.add(article.id)
        return True

    def _before(self, article: Article, language: str) -> list[Article]:
        return [one for one in self.articles.values() if one.hours < article.hours and one.outlet.language == language]

    # Words.

    def _event(self, language: str) -> Event:
        event: Event = getattr(self.kind, language)
        return event

    def _chosen(self, template: str) -> str:
        return CHOICE.sub(lambda found: self.random.choice(found[1].split("|")), template)

    def _filled(self, template: str, language: str, number: str = "") -> str:
        """A template with a wording chosen and its places, dates and numbers filled in."""
        at = AT[language]
        facts = {
            "n": number,
            "t": self.town[at],
            "v": self.village[at],
            "u": self.elsewhere[at],
            "h": w.HOURS[language].format(*self.clock),
            "y": str(self.year),
            "o": _figure(self.older, language, indic=False),
            "d": self._day(language),
        }
        return self._chosen(template).format_map(facts)

    def _day(self, language: str) -> str:
        if self.random.random() < 0.6:
            return w.WEEKDAYS[language][self.start.weekday()]
        return w.DATES[language].format(self.start.day, w.MONTHS[language][self.start.month - 1])

    def _framed(
        self,
        frame: str,
        language: str,
        speaker: Speaker | None = None,
        medium: Outlet | None = None,
        behind: Outlet | None = None,
        **more: str,
    ) -> str:
        slots = dict(more)
        if speaker:
            slots |= _cases(speaker, language)
        if medium:
            slots |= medium.forms(language)
            if frame == "foot" and language in ("en", "fr"):
                slots["o"] = medium.name if language == medium.language else medium.latin
        if behind:
            forms = behind.forms(language)
            slots["o2"] = forms.get("oa", forms["o"])
        form = self.random.choice(w.FRAMES[language][frame])
        return self._chosen(form).format_map(slots)

    def _telling(
        self,
        frame: str,
        language: str,
        source: Source | None,
        medium: Outlet | None,
        number: int,
        behind: Outlet | None = None,
        joined: str = "",
    ) -> Line:
        """A sentence that tells the claim, in other words than those before where words allow it."""
        best: tuple[int, Line] | None = None
        for _ in range(TRIES):
            shown = _figure(number, language, indic=bool(medium and medium.indic and language == "ar"))
            clause = self._filled(self.random.choice(self._event(language).clauses), language, shown)
            text = f"{clause}."
            if frame != "bare":
                speaker = source.speaker if source else None
                text = self._framed(frame, language, speaker, medium, behind, c=clause)
            if joined:
                text = self._framed(joined, language, f=text)
            text = _sentence(text, language)
            line = Line("telling", text, -1, source, frame, medium, number, shown, clause)
            common = len(_runs(text) & self.runs[language])
            if best is None or common < best[0]:
                best = (common, line)
            if not common:
                break
        assert best
        return best[1]

    def _details(self, language: str, without: set[int], most: int) -> list[Line]:
        """Sentences about the circumstances, in words that no other page has; now and then a scene."""
        count = len(self._event(language).details) + len(w.GENERAL[language])
        places = [place for place in range(count) if place not in without]
        self.random.shuffle(places)
        found: list[Line] = []
        while len(found) < most:
            scene = not places or self.random.random() < 0.15
            place = self._scene({*without, *(line.place for line in found)}) if scene else places.pop()
            line = self._fresh(place, language)
            if line:
                found.append(line)
            elif scene:
                break
        return found

    def _fresh(self, place: int, language: str) -> Line | None:
        """A circumstance in words that no other page has, if there are any."""
        for _ in range(TRIES):
            text = self._circumstance(place, language)
            if not _runs(text) & self.runs[language]:
                self.runs[language] |= _runs(text)
                return Line("detail", text, place)
        return None

    def _scene(self, without: set[int]) -> int:
        """The number of a scene that has no part in common with those of a page."""
        told = [_parts(place) for place in without if place >= SCENE]
        while True:
            place = self.random.randrange(SCENE, SCENE + 14**3)
            if len(told) > 9 or not any(one == other for parts in told for one, other in zip(parts, _parts(place), strict=True)):
                return place

    def _circumstance(self, place: int, language: str) -> str:
        """A sentence beside the claim: of this kind of event, of any, or a scene whose number says what it is made of."""
        if place >= SCENE:
            parts = zip(w.SCENES[language], _parts(place), strict=True)
            return w.SCENE[language].format(*(forms[at] for forms, at in parts))
        templates = (*self._event(language).details, *w.GENERAL[language])
        return _sentence(self._filled(templates[place], language), language)

    def _quotation(self, source: Source, language: str) -> list[Line]:
        if source.quote is None or source.speaker is None:
            return []
        words = self._event(language).quotes[source.quote]
        text = self._framed("quote", language, source.speaker, q=words)
        return [Line("quote", _sentence(text, language), 100 + source.quote, source)]

    def _older_line(self, language: str, place: int) -> Line:
        text = self._filled(self._event(language).older[place], language)
        return Line("older", _sentence(text, language), 200 + place)

    def _denial(self, language: str) -> list[Line]:
        if self.denier is None:
            return []
        return [Line("denial", _sentence(self._framed("denial", language, self.denier), language), 300)]

    def _rendered(self, line: Line, language: str) -> Line:
        """A sentence in another language."""
        if line.role == "quote" and line.source:
            return self._quotation(line.source, language)[0]
        if line.role == "denial":
            return self._denial(language)[0]
        if line.role == "older":
            return self._older_line(language, line.place - 200)
        return replace(line, text=self._circumstance(line.place, language))

    # Pages.

    def _add(
        self, outlet: Outlet, hours: float, tellings: list[Line], sources: dict[int, Source], quote: Source | None = None
    ) -> Article:
        """A page in words of its own."""
        language = outlet.language
        body = self._quotation(quote, language) if quote else []
        if len(self.articles) > 2 and self.random.random() < 0.2:
            body += self._denial(language)
        body += self._details(language, set(), self.random.randint(2, 7))
        if self.random.random() < 0.35:
            body.append(self._older_line(language, self.random.randrange(2)))
        return self._put(outlet, hours, self._padded([*tellings, *body], language), sources)

    def _padded(self, lines: list[Line], language: str) -> list[Line]:
        """With sentences more until it is long enough."""
        while _words(lines) < LEAST_WORDS:
            taken = {line.place for line in lines if line.role == "detail"}
            more = self._details(language, taken, 1)
            if not more:
                # Where all words are taken, somebody else's must do.
                place = self._scene(taken)
                more = [Line("detail", self._circumstance(place, language), place)]
            lines = lines + more
        return lines

    def _put(self, outlet: Outlet, hours: float, lines: list[Line], sources: dict[int, Source], family: int = -1) -> Article:
        self.now = max(self.now, hours)
        if family < 0:
            family = self.families
            self.families += 1
        article = Article(f"b{len(self.articles):03}", outlet, hours, lines, dict(sources), family=family)
        if outlet.medium == "agency":
            article.dateline = f"{self.town[AT[outlet.language]].upper()} ({outlet.name}) — "
        self.articles[article.id] = article
        for line in lines:
            if line.role != "quote":
                self.runs[outlet.language] |= _runs(line.text)
        return article

    def _agencies(self, language: str) -> list[Outlet]:
        used = {one.outlet for one in self.articles.values() if one.outlet.medium == "agency"}
        known = sorted({*used, *_agencies(language)}, key=lambda one: one.name)
        return [one for one in known if one.language == language or one in used]

    def _older_page(self) -> Page:
        """What was written when the older event happened, which nobody may take for this one."""
        now = self.start, self.town, self.village, self.clock
        self.start = self.start.replace(year=self.year) + timedelta(days=self.random.randint(20, 90))
        self.town, self.village, self.clock = self.elsewhere, self.other, (self.clock[0] - 6, 50 - self.clock[1])
        outlet = self._outlet(self.home, agency=False)
        title = self._filled(self._event(self.home).title, self.home)
        lines = self._padded([self._telling("bare", self.home, None, None, self.older)], self.home)
        published = (self.start + timedelta(days=1)).date().isoformat()
        self.start, self.town, self.village, self.clock = now
        return self._page_of("old", outlet, "\n\n".join(line.text for line in lines), published, title)

    def _date(self) -> None:
        """Leave dates inexact only where the page names whom it has it from and nobody has it from the page."""
        used = {one for a in self.articles.values() for one in (*a.parents, *a.accepted)}
        for article in self.articles.values():
            if article.id not in used and article.manner in OWN_WORDS and article.known:
                article.date = self._draw({"exact": 0.6, "day": 0.3, "none": 0.05, "wrong": 0.05})

    def _published(self, article: Article) -> str | None:
        zone = timezone(timedelta(hours=ZONES[article.outlet.language]))
        moment = (self.start + timedelta(hours=article.hours + 1)).astimezone(zone)
        if article.date == "none":
            return None
        if article.date == "wrong":
            moment -= timedelta(days=1)
        return moment.isoformat(timespec="minutes") if article.date == "exact" else moment.date().isoformat()

    def _page(self, article: Article) -> Page:
        texts = [line.text for line in article.lines]
        texts[0] = article.dateline + texts[0]
        # Two sentences that tell the claim follow each other in one paragraph.
        head = len(article.tellings)
        step = 1 + len(article.outlet.name) % 3
        paragraphs = [" ".join(texts[:head])] + [" ".join(texts[at : at + step]) for at in range(head, len(texts), step)]
        if article.foot:
            paragraphs.append(article.foot)
        language = article.outlet.language
        title = self._filled(self._event(language).title, language) if len(article.outlet.name) % 2 else None
        return self._page_of(article.id, article.outlet, "\n\n".join(paragraphs), self._published(article), title)

    def _page_of(self, name: str, outlet: Outlet, content: str, published: str | None, title: str | None) -> Page:
        return Page(
            name=name,
            id=name,
            content=content,
            clean=True,
            url=f"https://{name}-{self.seed}.example/news",
            outlet=outlet.name,
            published=published,
            title=title,
            language=outlet.language,
        )

    def _story(self) -> Story:
        pages = [*(self._page(one) for one in self.articles.values()), *self.others]
        self.random.shuffle(pages)
        if self.random.random() < 0.5:
            # The page that all began with comes in last.
            pages.sort(key=lambda page: page.name == "b000")
        placed = {key: source for one in self.articles.values() for key, source in one.sources.items()}
        named = {
            key: replace(source, names=(*source.names, *sorted(self.misspelt.get(key, ())))) for key, source in placed.items()
        }
        told = len({(source.kind, source.names) for source in placed.values()})
        # An outlet that names nobody may know of its own; one at least told it.
        high = told + sum(high for high, _ in self.extra)
        truth = Truth(
            parents={one.id: frozenset(self._right(one)) for one in self.articles.values() if one.known},
            roots=named,
            unplaced=frozenset(self.unplaced),
            count=len({source.person for source in placed.values()}) + sum(true for _, true in self.extra),
            low=max(1, told),
            high=high,
            tellings={one.id: " ".join(line.text for line in one.tellings) for one in self.articles.values()},
        )
        return Story(self.seed, tuple(pages), truth)

    def _right(self, article: Article) -> set[str]:
        """Whom a reader cannot tell from the true parents: of a copy earlier pages with its words, before or after a change."""
        found = set(article.parents) | article.accepted
        if article.taken:
            wordings = {line.text for line in article.taken}, article.texts
            found |= {
                one.id for one in self._before(article, article.outlet.language) if any(same <= one.texts for same in wordings)
            }
        elif article.parents:
            # Where words allowed no other, a telling may be like that of another page with the same parents.
            runs = _runs(article.tellings[0].text)
            alike = (one for one in self._before(article, article.outlet.language) if one.parents == article.parents)
            found |= {one.id for one in alike if runs & _runs(one.tellings[0].text)}
        return found - {article.id}


def _official(body: str, person: tuple[str, str, str, bool], town: tuple[str, ...]) -> Speaker:
    """Somebody with a post, in four languages."""
    latin, russian, arabic, woman = person
    en, man_fr, woman_fr, ru, man_ar, woman_ar = w.POSTS[body]
    fr = (woman_fr if woman else man_fr).format(t=town[1])
    return Speaker(
        "person",
        body,
        f"{en.format(t=town[0])} {latin}",
        (f"{fr} {latin}", f"{fr} {latin}"),
        (
            f"{ru[0].format(t=town[2])} {russian}",
            f"{ru[1].format(t=town[2])} {russian}",
            f"{ru[2].format(t=town[2])} {russian}",
        ),
        f"{(woman_ar if woman else man_ar).format(t=town[3])} {arabic}",
        "а" if woman else "",
        "ت" if woman else "",
    )


def _spokesperson(speaker: Speaker, person: tuple[str, str, str, bool]) -> Speaker:
    """Who speaks for an institution and is that institution."""
    latin, russian, arabic, woman = person
    en, fr, ar = (w.SPOKESPERSON[language].split("|")[woman] for language in ("en", "fr", "ar"))
    ru, genitive = (form.format(i=speaker.ru[1], p=russian) for form in w.SPOKESPERSON["ru"].split("|"))
    french = fr.format(i=speaker.fr[1], p=latin)
    return Speaker(
        "institution",
        speaker.body,
        en.format(i=speaker.en.removeprefix("the "), p=latin),
        (french, french),
        (ru, genitive, genitive),
        ar.format(i=speaker.ar, p=arabic),
        "а" if woman else "",
        "ت" if woman else "",
    )


def _kind_of(body: str) -> str:
    return next((one.kind for one in w.SPEAKERS if one.body == body), "")


def _cases(speaker: Speaker, language: str) -> dict[str, str]:
    if language == "ru":
        return dict(zip(("s", "sg", "sa"), speaker.ru, strict=True)) | {"se": speaker.ru_end}
    if language == "ar":
        return {"s": speaker.ar, "se": speaker.ar_end}
    return {"s": speaker.fr[0] if language == "fr" else speaker.en}


def _outlets(draw: random.Random, language: str) -> list[Outlet]:
    """All outlets of a language; some Arabic ones write Eastern digits."""
    found = list(_agencies(language))
    for pattern, medium in w.PATTERNS[language]:
        for name in w.NAMES[language]:
            latin = w.LATIN.get(pattern, pattern).format(w.LATIN.get(name, name))
            found.append(Outlet(pattern.format(name), latin, language, medium, language == "ar" and draw.random() < 0.3))
    return found


def _agencies(language: str) -> list[Outlet]:
    return [Outlet(name, w.LATIN.get(name, name), language, "agency") for name in w.AGENCIES[language]]


def _figure(number: int, language: str, indic: bool) -> str:
    """A number as a language writes it."""
    if language == "ar":
        return str(number).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")) if indic else str(number)
    return f"{number:,}".replace(",", {"en": ",", "fr": "\u202f", "ru": "\u00a0"}[language])


def _sentence(text: str, language: str) -> str:
    """With its first letter large, and French "que" shortened before a vowel."""
    if language == "fr":
        text = ELIDED.sub(r"\1u'", text)
    return text[0].upper() + text[1:]


def _misspelt(draw: random.Random, name: str) -> str:
    """A name with two letters of its last word changed round, or one doubled."""
    first, last = name.rsplit(" ", 1)
    at = draw.choice([at for at in range(1, len(last) - 1) if len({*last[at - 1 : at + 2]}) == 3])
    swapped = last[:at] + last[at + 1] + last[at] + last[at + 2 :]
    doubled = last[: at + 1] + last[at] + last[at + 1 :]
    return f"{first} {draw.choice((swapped, doubled))}"


def _parts(place: int) -> tuple[int, int, int]:
    """Which parts the scene of a number is made of."""
    at = place - SCENE
    return at // 196, at // 14 % 14, at % 14


def _words(lines: Iterable[Line]) -> int:
    return sum(len(line.text.split()) for line in lines)


def _runs(text: str) -> set[tuple[str, ...]]:
    """The runs of words that two sentences written apart do not share."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}
