"""Stories whose history is known: who had what from whom is drawn first, and the pages are written from it.

A story has true sources ("roots"), articles that have it from them at first hand, and others that copy, shorten, edit,
translate or cite these and each other. Some pages hide where they have it from; what no reader could recover is listed as such
(`Truth`). Everything is drawn from one seed: the same seed and size give the same story.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import synthetic_words as w
from synthetic_words import WORDS, Speaker

from sourcier.records import Page

LANGUAGES = ("en", "fr", "ru", "ar")
# Shares of the ways in which an article has it from another.
MANNERS = {"copy": 0.36, "edit": 0.14, "cite": 0.3, "translate": 0.1, "cite_abroad": 0.1}
# True sources of a story, and how many pages or sources of it cannot be placed by any reader.
SOURCES = {1: 0.35, 2: 0.27, 3: 0.2, 4: 0.1, 5: 0.08}
DOUBTS = {0: 0.45, 1: 0.4, 2: 0.15}
# Words that two sentences written apart do not have in common in a row.
RUN = 8
NUMBERS = tuple(n for n in range(12, 99) if n % 10 in (0, 5, 6, 7, 8, 9) or n in (12, 13, 14))


@dataclass(frozen=True)
class Outlet:
    """Who publishes: the name as written in the outlet's own language and in Latin letters."""

    name: str
    latin: str
    language: str
    agency: bool

    def written(self, language: str) -> str:
        """The name as a page in a language writes it."""
        return self.name if language == self.language else self.latin


@dataclass(frozen=True)
class Root:
    """A true source. ``person`` is who it really is: two roots may be one."""

    key: int
    kind: str
    person: int
    speaker: Speaker | None = None
    outlet: Outlet | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """How pages may call it."""
        if self.speaker:
            return (self.speaker.en, self.speaker.fr, *self.speaker.ru[:3], self.speaker.ar[0])
        return (self.outlet.name, self.outlet.latin) if self.outlet else ()


@dataclass(frozen=True)
class Sentence:
    """How a sentence is made, so that a copy with another number or mood can be made from it."""

    kind: str
    language: str
    frame: int = 0
    clause: int = 0
    speaker: Speaker | Outlet | None = None
    outlet: Outlet | None = None
    day: str = ""
    extra: tuple[int, ...] = ()
    number: int = 0
    more: bool = False
    hearsay: bool = False
    direct: bool = False


@dataclass
class Article:
    """One page and its history. ``parents`` are whom it really has it from; ``known`` whether a reader can tell."""

    id: str
    outlet: Outlet
    hours: float
    sentences: list[Sentence]
    parents: list[str] = field(default_factory=list)
    roots: set[int] = field(default_factory=set)
    manner: str = "first"
    known: bool = True
    accepted: set[str] = field(default_factory=set)
    inherited: list[Sentence] = field(default_factory=list)
    credit: tuple[str, Outlet] | None = None
    named: bool = True
    date: str = "exact"

    @property
    def language(self) -> str:
        """The language it is written in."""
        return self.outlet.language

    @property
    def telling(self) -> Sentence:
        """The sentence that tells the claim."""
        return next(one for one in self.sentences if one.kind in TELLING)


@dataclass(frozen=True)
class Truth:
    """What is true of a story and what a reader could find out.

    ``parents`` maps each article whose parent can be told to the parents that count as right (none for one at first hand);
    ``roots`` are the sources that a reader finds, by key; ``unplaced`` the articles that name no source; ``count`` is the true
    number of sources, and ``low`` and ``high`` what the definitions allow a reader to say. ``tellings`` maps each article to the
    sentence that tells the claim.
    """

    parents: dict[str, frozenset[str]]
    roots: dict[int, Root]
    unplaced: frozenset[str]
    count: int
    low: int
    high: int
    tellings: dict[str, str]


@dataclass(frozen=True)
class Story:
    """Pages in no order, and their truth."""

    seed: int
    pages: tuple[Page, ...]
    truth: Truth


TELLING = ("told_us", "cited", "cited_alone", "source_alone", "own", "bare")


def story(seed: int, size: int) -> Story:
    """The story of a seed with about ``size`` articles."""
    return _Writer(seed, size).write()


def size_of(seed: int, least: int = 10, most: int = 500) -> int:
    """The size that a seed is measured with where none is given: between the two, small ones more often."""
    return round(least * (most / least) ** random.Random(f"size {seed}").random())


class _Writer:
    """One story as it is drawn."""

    def __init__(self, seed: int, size: int) -> None:
        self.seed, self.size = seed, size
        self.random = random.Random(seed)
        self.kind = self.random.choice(w.KINDS)
        self.place = self.random.choice(w.PLACES)
        self.start = datetime(2026, 3, 2, 6, tzinfo=UTC) + timedelta(days=self.random.randrange(200))
        self.home = self.random.choice(LANGUAGES)
        self.articles: dict[str, Article] = {}
        self.roots: dict[int, Root] = {}
        # How many more sources what nobody can place may be at most, and how many more it is.
        self.extra: list[tuple[int, int]] = []
        self.unplaced: set[str] = set()
        self.runs: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
        self.outlets = _outlets(self.random)
        self.background = (self.random.choice(NUMBERS), self.random.randrange(12), self.start.year - self.random.randint(2, 3))
        self.denier = self.random.choice(w.DENIERS)
        self.speakers = {
            "anonymous": self.random.sample(w.ANONYMOUS, len(w.ANONYMOUS)),
            "institution": self.random.sample(w.INSTITUTIONS, len(w.INSTITUTIONS)),
            "person": self.random.sample(w.PERSONS, len(w.PERSONS)),
        }
        self.number = self.random.choice(NUMBERS)

    def write(self) -> Story:
        """Draw the history, then write it down."""
        for _ in range(self._draw(SOURCES)):
            self._first_hand()
        doubts = [self.random.choice((self._twin, self._unsourced, self._echo, self._loop)) for _ in range(self._draw(DOUBTS))]
        due = sorted(self.random.randrange(len(self.articles), self.size) for _ in doubts) if doubts else []
        while len(self.articles) < self.size:
            if due and len(self.articles) >= due[0]:
                due.pop(0)
                doubts.pop()()
            else:
                self._derived()
        for doubt in doubts:
            doubt()
        self._date()
        return self._story()

    def _draw(self, shares: dict[int, float]) -> int:
        return self.random.choices(list(shares), list(shares.values()))[0]

    # Sources.

    def _root(self, kind: str, speaker: Speaker | None = None, person: int | None = None, outlet: Outlet | None = None) -> Root:
        key = len(self.roots)
        self.roots[key] = Root(key, kind, key if person is None else person, speaker, outlet)
        return self.roots[key]

    def _first_hand(self) -> Article:
        kind = self.random.choices(("anonymous", "institution", "person", "own", "hidden"), (0.32, 0.3, 0.18, 0.1, 0.1))[0]
        number = self.number if self.random.random() < 0.5 else self.random.choice(NUMBERS)
        language = self.home if self.random.random() < 0.7 else self.random.choice(LANGUAGES)
        hours = self.random.uniform(2, 20) if self.articles else self.random.uniform(0, 3)
        outlet = self._outlet(language, agency=kind != "own" and self.random.random() < 0.6)
        if kind == "own":
            return self._add_first(outlet, hours, self._root("own", outlet=outlet), "own", number)
        if kind == "hidden":
            # The medium that had it first was never collected: who cites it leads to it and no further.
            cited = self._outlet(self.random.choice(LANGUAGES), agency=self.random.random() < 0.5)
            return self._add_first(outlet, hours, self._root("outlet", outlet=cited), "cited_alone", number)
        speaker = self.speakers[kind].pop() if self.speakers[kind] else self.speakers["institution"].pop()
        frame = "told_us" if speaker.kind == "anonymous" or self.random.random() < 0.7 else "source_alone"
        article = self._add_first(outlet, hours, self._root(speaker.kind, speaker), frame, number)
        if speaker.kind != "anonymous" and self.random.random() < 0.25:
            other = self._outlet(self.random.choice(LANGUAGES), agency=False)
            self._add_first(other, hours + self.random.uniform(1, 9), self.roots[max(self.roots)], frame, number)
        return article

    def _add_first(self, outlet: Outlet, hours: float, root: Root, frame: str, number: int) -> Article:
        hearsay = self.random.random() < 0.25 and frame != "own"
        base = Sentence(frame, outlet.language, speaker=root.speaker, outlet=outlet, number=number, hearsay=hearsay)
        if frame == "cited_alone":
            base = replace(base, speaker=root.outlet, outlet=root.outlet)
        article = self._article(outlet, hours, base)
        article.roots = {root.key}
        return article

    # What no reader can place.

    def _twin(self) -> None:
        """Another unnamed source of the same description: the same person or another."""
        anonymous = [r for r in self.roots.values() if r.kind == "anonymous"]
        if not anonymous:
            self._unsourced()
            return
        first = self.random.choice(anonymous)
        same = self.random.random() < 0.4
        root = self._root("anonymous", first.speaker, first.person if same else None)
        self._add_first(
            self._outlet(self.home, agency=self.random.random() < 0.5), self._later(), root, "told_us", self._number()
        )
        self.extra.append((1, 0))

    def _unsourced(self) -> None:
        """A page that names nobody: an echo of another, or somebody who knows."""
        parent = self._parent()
        outlet = self._outlet(parent.language, agency=False)
        own = self.random.random() < 0.3
        number = self.random.choice(NUMBERS) if own else parent.telling.number
        base = Sentence("bare", outlet.language, number=number)
        article = self._article(outlet, self._later(), base)
        article.manner, article.known = "unsourced", False
        article.parents = [] if own else [parent.id]
        self.unplaced.add(article.id)
        self.extra.append((1, int(own)))

    def _echo(self) -> None:
        """A page that names the source and not the medium that it has it from."""
        parents = [a for a in self.articles.values() if a.telling.kind == "told_us" and isinstance(a.telling.speaker, Speaker)]
        if not parents:
            self._unsourced()
            return
        parent = self.random.choice(parents)
        outlet = self._outlet(parent.language, agency=False)
        base = replace(parent.telling, kind="source_alone", outlet=None)
        article = self._article(outlet, parent.hours + self.random.expovariate(1 / 8), base)
        article.manner, article.known, article.parents = "echo", False, [parent.id]
        root = self.roots[min(parent.roots)]
        if root.kind == "anonymous":
            # It may be another of the same description.
            article.roots = {self._root("anonymous", root.speaker, root.person).key}
            self.extra.append((1, 0))
        else:
            article.roots = set(parent.roots)

    def _loop(self) -> None:
        """Two outlets that cite each other: somebody said it first, perhaps one of them, perhaps a source of the others."""
        one, other = (self._outlet(self.home, agency=False) for _ in range(2))
        hours, number = self._later(), self._number()
        first = self._article(one, hours, Sentence("cited_alone", self.home, speaker=other, outlet=other, number=number))
        second = self._article(other, hours + 3, Sentence("cited_alone", self.home, speaker=one, outlet=one, number=number))
        first.manner = second.manner = "loop"
        first.known, second.parents = False, [first.id]
        second.accepted = {first.id}
        self.unplaced |= {first.id, second.id}
        self.extra.append((1, int(self.random.random() < 0.5)))

    def _later(self) -> float:
        return max(a.hours for a in self.articles.values()) + self.random.uniform(0.5, 6)

    def _number(self) -> int:
        return self.random.choice([a.telling.number for a in self.articles.values()])

    # Who has it from whom.

    def _derived(self) -> None:
        manner = self.random.choices(list(MANNERS), list(MANNERS.values()))[0]
        parent = self._parent()
        hours = parent.hours + 0.3 + self.random.expovariate(1 / 7)
        if manner in ("copy", "edit"):
            article = self._copy(parent, hours, edited=manner == "edit")
        elif manner == "translate":
            article = self._translation(parent, hours)
        else:
            article = self._citation(parent, hours, abroad=manner == "cite_abroad")
        article.manner = manner

    def _parent(self) -> Article:
        """Agencies and first hands are copied most, old news least; who cannot be placed is no parent."""
        open_to = [a for a in self.articles.values() if a.known and a.manner not in ("loop", "echo", "unsourced")]
        weights = [(6.0 if a.outlet.agency else 1.0) * (3.0 if a.manner == "first" else 1.0) for a in open_to]
        return self.random.choices(open_to, weights)[0]

    def _copy(self, parent: Article, hours: float, *, edited: bool) -> Article:
        outlet = self._outlet(parent.language, agency=False)
        kept = [s for s in parent.sentences if s.kind != "filler" or self.random.random() < 0.8]
        if self.random.random() < 0.3:
            telling = next(i for i, s in enumerate(kept) if s.kind in TELLING)
            kept = kept[: max(telling + 1, self.random.randint(1, len(kept)))]
        inherited = list(kept)
        if edited:
            kept = self._innovated(kept)
        article = Article(f"a{len(self.articles):03}", outlet, hours, kept, inherited=inherited, roots=set(parent.roots))
        article.parents = [parent.id]
        whom = parent.credit[1] if parent.credit else parent.outlet
        # Who copies "our correspondent" says whose.
        if kept[0].kind == "own" or self.random.random() < (0.6 if whom.agency else 0.35):
            article.credit = ("credit", whom)
        article.named = bool(article.credit and whom == parent.outlet) or self._names(kept, parent.outlet)
        if self.random.random() < 0.3:
            article.sentences = [*kept, *self._fillers(article, 1)]
        self._keep(article)
        return article

    def _innovated(self, sentences: list[Sentence]) -> list[Sentence]:
        """The sentences with one thing changed, wherever it stands: another number, "more than", no more hearsay."""
        telling = next(s for s in sentences if s.kind in TELLING)
        change = self.random.choice(("number", "number", "more", "mood"))
        if change == "mood" and telling.hearsay:
            return [replace(s, hearsay=False) if s is telling else s for s in sentences]
        if change == "more" and not telling.more:
            return [replace(s, more=True) if s is telling else s for s in sentences]
        swapped = int(str(telling.number)[::-1]) if telling.number % 10 else telling.number + 10
        number = swapped if swapped in NUMBERS and swapped != telling.number else self.random.choice(NUMBERS)
        return [replace(s, number=number) if s is telling else s for s in sentences]

    def _translation(self, parent: Article, hours: float) -> Article:
        language = self.random.choice([one for one in LANGUAGES if one != parent.language])
        outlet = self._outlet(language, agency=False)
        telling = replace(parent.telling, language=language)
        if telling.kind == "own":
            telling = replace(telling, kind="cited_alone", speaker=telling.outlet)
        article = self._article(outlet, hours, telling, details=False)
        article.sentences += [replace(s, language=language, frame=0) for s in parent.sentences if s.kind == "detail"]
        article.parents, article.roots, article.accepted = [parent.id], set(parent.roots), {parent.id}
        if not self._names(article.sentences, parent.outlet) or self.random.random() < 0.5:
            article.credit = ("translated", parent.outlet)
        return article

    def _citation(self, parent: Article, hours: float, *, abroad: bool) -> Article:
        languages = [one for one in LANGUAGES if one != parent.language]
        language = self.random.choice(languages) if abroad else parent.language
        outlet = self._outlet(language, agency=self.random.random() < 0.08)
        telling = parent.telling
        speaker = telling.speaker if telling.kind != "cited" else telling.outlet
        direct = telling.kind == "told_us" and telling.outlet == parent.outlet
        base = replace(telling, language=language, kind="cited", outlet=parent.outlet, speaker=speaker, direct=direct)
        if speaker is None or self.random.random() < 0.4:
            base = replace(base, kind="cited_alone", speaker=parent.outlet)
        if self.random.random() < 0.15:
            base = replace(base, hearsay=False)
        article = self._article(outlet, hours, base)
        article.parents, article.roots, article.accepted = [parent.id], set(parent.roots), {parent.id}
        if self.random.random() < 0.06:
            self._second(article)
        return article

    def _second(self, article: Article) -> None:
        """A second source of the same claim, cited in a sentence of its own."""
        other = self._parent()
        if other.outlet in (article.outlet, article.telling.outlet) or other.hours >= article.hours:
            return
        base = replace(other.telling, language=article.language, kind="cited_alone", outlet=other.outlet, speaker=other.outlet)
        sentence = self._sentence(article.id, base, article.hours)
        at = article.sentences.index(article.telling) + 1
        article.sentences.insert(at, sentence)
        article.parents.append(other.id)
        article.accepted.add(other.id)
        article.roots |= other.roots

    # Sentences.

    def _article(self, outlet: Outlet, hours: float, base: Sentence, *, details: bool = True) -> Article:
        name = f"a{len(self.articles):03}"
        article = Article(name, outlet, hours, [self._sentence(name, base, hours)])
        if details and base.kind in ("told_us", "source_alone", "cited") and isinstance(base.speaker, Speaker):
            article.sentences += self._once(
                name, [replace(base, kind="detail", frame=i, extra=(j,)) for i in range(2) for j in range(5)]
            )
        if self.random.random() < 0.12:
            article.sentences += self._once(name, [replace(base, kind="background", clause=i) for i in range(3)])
        if self.random.random() < 0.12:
            article.sentences.append(replace(base, kind="denial", frame=self.random.randrange(len(WORDS[base.language].denied))))
        article.sentences += self._fillers(article, self.random.randint(1, 3))
        self._keep(article)
        return article

    def _keep(self, article: Article) -> None:
        self.articles[article.id] = article
        for sentence in article.sentences:
            for run in self._runs_of(self._written(sentence)):
                self.runs[run].add(article.id)

    def _sentence(self, article: str, base: Sentence, hours: float) -> Sentence:
        """A wording of what is to be told that no page before has, where the words allow one."""
        words = WORDS[base.language]
        frames = [i for i in range(len(getattr(words, base.kind, "1"))) if base.kind != "cited" or base.direct or i != w.TOLD]
        for _ in range(12):
            made = replace(
                base,
                frame=self.random.choice(frames),
                clause=self.random.randrange(12),
                day=self._day(base.language, hours),
            )
            if not any(self.runs.get(run) for run in self._runs_of(self._written(made))):
                break
        return made

    def _once(self, article: str, options: list[Sentence]) -> list[Sentence]:
        """One of the sentences that shares no run of words with a page before, or none."""
        self.random.shuffle(options)
        for one in options:
            if not any(self.runs.get(run) for run in self._runs_of(self._written(one))):
                return [one]
        return []

    def _fillers(self, article: Article, count: int) -> list[Sentence]:
        found: list[Sentence] = []
        for _ in range(count):
            options = [
                Sentence("filler", article.language, extra=tuple(self.random.randrange(10) for _ in range(3))) for _ in range(8)
            ]
            found += self._once(article.id, options)
        return found

    def _names(self, sentences: list[Sentence], outlet: Outlet) -> bool:
        return any(s.kind in ("told_us", "cited", "cited_alone") and s.outlet == outlet for s in sentences)

    @staticmethod
    def _runs_of(text: str) -> list[tuple[str, ...]]:
        words = text.lower().split()
        return [tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)]

    def _outlet(self, language: str, *, agency: bool) -> Outlet:
        """An outlet that has not told the story yet; where all have, any name with a number."""
        pool = self.outlets[language, agency] or self.outlets[language, False]
        if pool:
            return pool.pop()
        # Two names joined ("The Harbour-Ashford Herald"), for as many outlets as a story needs.
        one, two = sorted(self.random.sample(range(len(w.TITLE_NAMES[language])), 2))
        noun = self.random.randrange(len(w.TITLE_NOUNS[language]))
        names = w.TITLE_NAMES[language]
        latin = w.LATIN_NAMES.get(language, names)
        nouns = w.LATIN_NOUNS.get(language, w.TITLE_NOUNS[language])
        made = _title(language, w.TITLE_NOUNS[language][noun], f"{names[one]}-{names[two]}")
        foreign = f"{nouns[noun]} {latin[one]}-{latin[two]}".strip() if language in w.LATIN_NAMES else made
        return Outlet(made, foreign, language, agency=False)

    def _day(self, language: str, hours: float) -> str:
        """The day of the event as a page says it that is published so many hours after."""
        words, day = WORDS[language], self.start
        if hours < 100 and self.random.random() < 0.6:
            return words.weekdays[day.weekday()]
        return words.date.format(d=day.day, m=words.months[day.month - 1])

    def _written(self, sentence: Sentence) -> str:
        return written(sentence, self.kind, self.place, self.background, self.denier)

    # The pages.

    def _date(self) -> None:
        """Say of each page how exactly it is dated; where only the dates tell who copied whom they are exact."""
        leaves = set(self.articles) - {p for a in self.articles.values() for p in a.parents}
        for article in self.articles.values():
            article.date = self.random.choices(("exact", "day", "none", "wrong"), (0.75, 0.2, 0.025, 0.025))[0]
            if article.date in ("none", "wrong") and (article.id not in leaves or not article.named or not article.parents):
                article.date = "day"
        for article in self.articles.values():
            if article.inherited and not article.named:
                article.date = "exact"
                for other in self.articles.values():
                    if other.language == article.language and set(other.sentences) & set(article.inherited):
                        other.date = "exact"

    def _story(self) -> Story:
        pages = [self._page(a) for a in self.articles.values()]
        self.random.shuffle(pages)
        placed = {key: self.roots[key] for a in self.articles.values() for key in a.roots}
        # Unnamed sources of one description are one at least; who they really are only the history knows.
        low = len({(root.kind, root.names) for root in placed.values()})
        count = len({root.person for root in placed.values()}) + sum(true for _, true in self.extra)
        truth = Truth(
            parents={a.id: frozenset(self._right(a)) for a in self.articles.values() if a.known},
            roots=placed,
            unplaced=frozenset(self.unplaced),
            count=count,
            low=low,
            high=low + sum(high for high, _ in self.extra),
            tellings={a.id: self._written(a.telling) for a in self.articles.values()},
        )
        return Story(self.seed, tuple(pages), truth)

    def _right(self, article: Article) -> set[str]:
        """The parents that a reader cannot tell from the true ones: of a copy all earlier pages with the same sentences."""
        if not article.inherited:
            return article.accepted | (self._alike(article) if article.parents else set())
        # As they were before this page changed them, or as another had changed them before in the same way.
        wordings = set(article.inherited), {s for s in article.sentences if s.kind != "filler"}
        others = (a for a in self.articles.values() if a.id != article.id and a.hours < article.hours)
        alike = (a for a in others if a.language == article.language and any(same <= set(a.sentences) for same in wordings))
        return {a.id for a in alike} | set(article.parents)

    def _alike(self, article: Article) -> set[str]:
        """Earlier pages with the same parents whose telling has the same run of words, where the words allowed no other."""
        holders = set().union(*(self.runs[run] for run in self._runs_of(self._written(article.telling))), set())
        return {
            one
            for one in holders
            if one != article.id and self.articles[one].hours < article.hours and self.articles[one].parents == article.parents
        }

    def _page(self, article: Article) -> Page:
        words = WORDS[article.language]
        lines = [self._written(s) for s in article.sentences]
        if article.credit:
            kind, outlet = article.credit
            forms = words.credit if kind == "credit" else words.translated
            lines.append(self.random.choice(forms).format(o=outlet.written(article.language)))
        return Page(
            name=article.id,
            id=article.id,
            content="\n\n".join(lines),
            clean=True,
            url=f"https://{article.id}-{self.seed}.example/story",
            outlet=article.outlet.name,
            published=self._published(article),
            title=None,
            language=article.language,
        )

    def _published(self, article: Article) -> str | None:
        moment = self.start + timedelta(hours=article.hours + 2)
        if article.date == "none":
            return None
        if article.date == "wrong":
            moment -= timedelta(days=1)
        if article.date == "exact":
            return moment.isoformat(timespec="minutes")
        return moment.date().isoformat()


def written(sentence: Sentence, kind: str, place: dict[str, str], background: tuple[int, int, int], denier: Speaker) -> str:
    """A sentence in its language."""
    words = WORDS[sentence.language]
    if sentence.kind == "filler":
        return " ".join(part[i % len(part)] for part, i in zip(words.filler, sentence.extra, strict=True))
    if sentence.kind == "background":
        number, month, year = background
        months = w.RU_IN_MONTH if sentence.language == "ru" else words.months
        day = words.month_of.format(m=months[month], y=year)
        past = replace(sentence, number=number, more=False, hearsay=False, day=day)
        return _capital(_clause(past, words.clauses, kind, place)) + "."
    if sentence.kind == "denial":
        return _framed(words.denied[sentence.frame], replace(sentence, speaker=denier), kind, place)
    if sentence.kind == "detail":
        return _framed(words.added[sentence.frame % len(words.added)], sentence, kind, place)
    frame = "{c}" if sentence.kind == "bare" else getattr(words, sentence.kind)[sentence.frame]
    return _framed(frame, sentence, kind, place)


def _clause(sentence: Sentence, clauses: dict[str, tuple[str, ...]], kind: str, place: dict[str, str]) -> str:
    words = WORDS[sentence.language]
    options = clauses[kind]
    number = (
        f"{words.more_than[sentence.clause % len(words.more_than)]} {sentence.number}" if sentence.more else str(sentence.number)
    )
    moods = {slot: forms[sentence.hearsay] for slot, forms in words.moods.items()}
    return options[sentence.clause % len(options)].format(n=number, place=place[sentence.language], day=sentence.day, **moods)


def _framed(frame: str, sentence: Sentence, kind: str, place: dict[str, str]) -> str:
    words, language = WORDS[sentence.language], sentence.language
    speaker = _source(sentence.speaker, language) if sentence.speaker else {}
    told = frame.format(
        c=_clause(sentence, words.clauses, kind, place),
        t=_clause(sentence, words.that, kind, place),
        d=words.details[sentence.extra[0]] if sentence.extra else "",
        **speaker,
        **{k: v for k, v in (_medium(sentence.outlet, language) if sentence.outlet else {}).items() if k != "acc"},
    )
    return _capital(_elided(told) if language == "fr" else told).rstrip(",") + "."


def _source(source: Speaker | Outlet, language: str) -> dict[str, str]:
    """A source as the frames of a language need it."""
    if isinstance(source, Outlet):
        forms = _medium(source, language)
        return {"r": forms["o"], "acc": forms["acc"], "gen": forms["of"], "v": "сообщает", "ending": "", "gone": ""}
    if language == "ru":
        name, acc, gen, gender = source.ru
        ending = {"m": "", "f": "а", "n": "о"}[gender]
        gone = {"m": "", "f": "ла", "n": "ло"}[gender]
        return {"r": name, "acc": acc, "gen": gen, "v": f"сообщил{ending}", "ending": ending, "gone": gone}
    if language == "ar":
        feminine = source.ar[1] == "f"
        return {
            "r": source.ar[0],
            "acc": "",
            "gen": "",
            "v": "",
            "ending": "ت" if feminine else "",
            "gone": "ت" if feminine else "",
        }
    return {"r": getattr(source, language), "acc": "", "gen": "", "v": "", "ending": "", "gone": ""}


def _medium(outlet: Outlet, language: str) -> dict[str, str]:
    """An outlet as the frames of a language need it: nominative, "to", genitive, accusative."""
    name = outlet.written(language)
    if language == "ru":
        nouns = (
            ("агентство", "агентству", "агентства", "агентство") if outlet.agency else ("газета", "газете", "газеты", "газету")
        )
        return dict(zip(("o", "to", "of", "acc"), (f"{noun} «{name}»" for noun in nouns), strict=True))
    if language == "ar":
        full = name if outlet.language == "ar" else f"{'وكالة' if outlet.agency else 'صحيفة'} «{name}»"
        return {"o": full, "to": f"ل{full}", "of": full, "acc": full}
    if language == "fr":
        full = f"l'{name}" if outlet.agency and name[0] in "AEO" else name
        full = f"l'agence {name}" if outlet.agency and outlet.language != "fr" else full
        to = f"à {full}" if outlet.agency else f"au journal {name}"
        return {"o": full, "to": to, "of": full, "acc": full}
    return {"o": name, "to": name, "of": name, "acc": name}


def _elided(text: str) -> str:
    return text.replace(" que une ", " qu'une ").replace(" que un ", " qu'un ")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _outlets(draw: random.Random) -> dict[tuple[str, bool], list[Outlet]]:
    """All outlets by language, agencies apart, in an order of the story's own."""
    found: dict[tuple[str, bool], list[Outlet]] = {}
    for language in LANGUAGES:
        found[language, True] = [Outlet(n, w.LATIN.get(n, n), language, agency=True) for n in w.AGENCIES[language]]
        found[language, False] = [
            Outlet(_title(language, noun, name), _latin(language, i, j), language, agency=False)
            for i, noun in enumerate(w.TITLE_NOUNS[language])
            for j, name in enumerate(w.TITLE_NAMES[language])
        ]
        for pool in (found[language, True], found[language, False]):
            draw.shuffle(pool)
    return found


def _latin(language: str, noun: int, name: int) -> str:
    if language not in w.LATIN_NAMES:
        return _title(language, w.TITLE_NOUNS[language][noun], w.TITLE_NAMES[language][name])
    return f"{w.LATIN_NOUNS[language][noun]} {w.LATIN_NAMES[language][name]}".strip()


def _title(language: str, noun: str, name: str) -> str:
    title = w.TITLES[language].format(a=noun, b=name)
    return title.replace(" de A", " d'A").replace(" de O", " d'O")
