"""What crosses the stages, and nothing else does.

Offsets count code points of ``Article.text``; the end is not included. Times are ISO 8601 in UTC and intervals of
time are half-open; the bounds of a quantity are closed. Every record is frozen and is what ``--json`` prints, so a
field's name here is its name there.
"""

from __future__ import annotations

from typing import Literal

import msgspec

Span = tuple[int, int]
Stance = Literal["asserts", "denies", "doubts", "corrects", "asks"]
Modality = Literal["asserted", "reported", "possible", "intended"]
Form = Literal["direct", "indirect", "mixed", "narrated"]
SourceKind = Literal[
    "anonymous", "person", "institution", "group", "outlet", "agency", "document", "footage", "own_reporting", "not_given"
]
QuantityMode = Literal["approx", "exact", "more_than", "at_least", "less_than", "at_most", "nearly", "range", "vague", "none"]


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """What was fetched, before anything is read of it.

    ``content`` is decoded text (HTML source or plain text). ``clean`` is true where the text came from a ``text`` column and
    no line of it may be cut. Metadata are as given by a manifest or a column, never guessed.
    """

    name: str
    content: str
    html: bool = False
    clean: bool = False
    path: str | None = None
    id: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    title: str | None = None
    language: str | None = None
    authors: tuple[str, ...] = ()


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """An input that could not be taken: its name as the user gave it, and why, with the remedy."""

    input: str
    why: str


class Outlet(msgspec.Struct, frozen=True, kw_only=True):
    """Who publishes.

    ``kind`` is a word such as agency, broadcaster, newspaper, blog, state_media, or institution for a body that speaks for
    itself; ``owner`` whose it is.
    """

    name: str
    domain: str | None = None
    country: str | None = None
    kind: str | None = None
    owner: str | None = None


class Published(msgspec.Struct, frozen=True, kw_only=True):
    """The interval in which the article was published, ISO 8601, half-open, and what that rests on."""

    earliest: str
    latest: str
    basis: Literal["metadata", "page", "manifest", "inferred"]


class Removed(msgspec.Struct, frozen=True, kw_only=True):
    """Text cut out of the input: ``at`` is its code-point offset in the decoded input."""

    at: int
    text: str
    why: str


class Label(msgspec.Struct, frozen=True, kw_only=True):
    """What a span of ``text`` is besides running prose, and the reason for saying so."""

    start: int
    end: int
    label: Literal["chrome", "headline", "standfirst", "subheading", "caption"]
    why: str


class Credit(msgspec.Struct, frozen=True, kw_only=True):
    """A note that names where the text is from."""

    start: int
    end: int
    kind: Literal["agency", "republished", "translation", "original", "source"]
    name: str


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """A hyperlink of the page over a span of ``text``."""

    start: int
    end: int
    url: str


class Time(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="time"):
    """A time expression and the interval it denotes.

    ``earliest`` and ``latest`` bound the whole interval (dates, or date-times where the grain is finer than a day); both
    are null for what has no place on the calendar (a bare duration, an unanchored "two days later").
    ``duration`` is an ISO 8601 duration in days, weeks, months or years where the expression gives a length.
    """

    start: int
    end: int
    text: str
    earliest: str | None = None
    latest: str | None = None
    start_latest: str | None = None
    end_earliest: str | None = None
    grain: Literal["minute", "hour", "part_of_day", "day", "week", "month", "season", "year", "decade"] = "day"
    anchor: Literal["publication", "discourse", "event", "none"] = "none"
    approx: bool = False
    duration: str | None = None


class Quantity(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="quantity"):
    """A number of something: closed bounds (null = open), the figure as told, and what is counted.

    ``unit`` is the counted noun phrase head as written; ``concept`` its language-neutral name from the concept lexicon.
    """

    start: int
    end: int
    text: str
    low: int | float | None = None
    high: int | float | None = None
    value: int | float | None = None
    mode: QuantityMode = "exact"
    unit: str | None = None
    concept: str | None = None


class Place(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="place"):
    """A place name or a place told relative to one.

    ``geoname`` is null where no gazetteer entry is sure; then ``near`` may name the town it is told to be near, and the
    coordinates are that town's. ``relation`` says how the span lies to ``geoname`` or ``near``.
    """

    start: int
    end: int
    text: str
    name: str
    geoname: int | None = None
    near: int | None = None
    division: str | None = None
    country: str | None = None
    lat: float | None = None
    lon: float | None = None
    relation: str = "in"
    distance_km: float | None = None
    confidence: float = 0.0


class Name(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="name"):
    """A proper name, with the entity of the alias table where it is known.

    ``type`` is person, organisation, armed_group, outlet, agency, state, …
    """

    start: int
    end: int
    text: str
    entity: str | None = None
    type: str | None = None


class Action(msgspec.Struct, frozen=True, kw_only=True, tag_field="kind", tag="action"):
    """A word that says that something happened: the verb or noun, and its language-neutral action.

    ``mood`` is that of the verb group ("auraient exfiltré" is conditional, "l'évacuation de" a noun); ``passive`` says
    that the grammatical subject underwent it.
    """

    start: int
    end: int
    text: str
    action: str
    mood: Literal["indicative", "conditional", "infinitive", "participle", "noun"] = "indicative"
    negated: bool = False
    passive: bool = False


Mention = Time | Quantity | Place | Name | Action


class ChainLink(msgspec.Struct, frozen=True, kw_only=True):
    """One speaker of a chain. ``evidence`` is the span of the article that names it.

    ``speaks_for`` is the body whose speaker the article says it is, where another sentence names that ("its spokesman").
    """

    name: str
    kind: SourceKind
    role: str | None = None
    entity: str | None = None
    evidence: Span | None = None
    speaks_for: str | None = None


# Statements that are less sure than this tell an attitude ("opposes the deal", "wants them to leave"): shown, and no claim.
CLAIMED = 0.5
# How sure it is that what an article tells in its own voice is meant as it is read.
NARRATED = 0.6
# The reader of a statement whose source no rule found.
LIKELY = "likely/1"
# What an article tells in its own voice less surely than this is told in passing: it joins a claim and makes none.
STANDS = 0.55


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """Who says what; or, with ``form`` narrated, an event that the article tells without saying who says so.

    ``chain`` begins with the origin and ends with whom the article quotes. A statement whose ``confidence`` is below one half
    tells what somebody wants, supports or fears; no claim is built from it.
    """

    id: str
    content: Span
    source: Span | None = None
    cue: Span | None = None
    chain: tuple[ChainLink, ...] = ()
    form: Form = "indirect"
    stance: Stance = "asserts"
    modality: Modality = "asserted"
    confidence: float = 0.5
    reader: str = "rules/1"

    @property
    def in_passing(self) -> bool:
        """Whether it says too little by itself to make a claim or to bring two together."""
        return self.form == "narrated" and self.confidence < STANDS


class Article(msgspec.Struct, frozen=True, kw_only=True):
    """One article: metadata, body, and what was read in it."""

    format: str = "sourcier.article/1"
    id: str
    version: str
    path: str | None = None
    url: str | None = None
    title: str | None = None
    outlet: Outlet | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    published: Published | None = None
    text: str
    paragraphs: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()
    removed: tuple[Removed, ...] = ()
    labels: tuple[Label, ...] = ()
    credits: tuple[Credit, ...] = ()
    links: tuple[Link, ...] = ()
    mentions: tuple[Mention, ...] = ()
    statements: tuple[Statement, ...] = ()


class Telling(msgspec.Struct, frozen=True, kw_only=True):
    """The event that one statement of one article states, by its components.

    ``action`` is empty where the lexicon knows none of its words. ``features`` are what can be compared across
    articles and languages: entities, places, concepts, word stems. ``ordinal`` is 1 for "the first operation".
    ``nominal`` is true where the action is told by a noun, ``secondary`` for a further clause of the statement that
    states an event of its own and is its ``clause``, ``lead`` where it opens the article. ``persons`` are the folded last
    names of the people it names, and who did it where that is a name alone. ``rejected`` are numbers that it says are wrong.
    ``setting`` is the day that the sentence before it tells of. ``again`` is the statement before it whose number it gives
    anew. ``denied`` are the features of each clause that says that something is not so.
    ``actor`` is the span of the words that name who did it. ``instance`` is that of the court that ruled so, as far as it is
    named: "first", "appeal" or "top". ``answering`` is true of what is done in answer to what others did. ``position`` is how
    far down its article it stands, from 0 to 1.
    """

    article: str
    language: str | None
    statement: Statement
    text: str
    action: str = ""
    negated: bool = False
    nominal: bool = False
    trigger: Span | None = None
    actor: Span | None = None
    instance: str = ""
    answering: bool = False
    time: Time | None = None
    setting: Time | None = None
    places: tuple[Place, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    rejected: tuple[Quantity, ...] = ()
    again: str | None = None
    ordinal: int | None = None
    headline: bool = False
    lead: bool = False
    position: float = 0.0
    persons: frozenset[str] = frozenset()
    secondary: bool = False
    clause: Span | None = None
    features: frozenset[str] = frozenset()
    denied: tuple[frozenset[str], ...] = ()


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Tellings of one event, and the tellings that deny, doubt or correct it."""

    id: str
    action: str
    tellings: tuple[Telling, ...]
    disputes: tuple[Telling, ...] = ()


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """A span of one article."""

    article: str
    start: int
    end: int


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """One difference between a passage and what it repeats; ``before`` and ``after`` are printed as ``from`` and ``to``."""

    op: Literal["replace", "insert", "delete"]
    before: str = msgspec.field(name="from")
    after: str = msgspec.field(name="to")


class Reuse(msgspec.Struct, frozen=True, kw_only=True):
    """A span that repeats an earlier one. ``source`` is printed as ``from`` and is the earlier of the two."""

    kind: Literal["copy", "quote", "translation", "revision"]
    source: Evidence = msgspec.field(name="from")
    target: Evidence = msgspec.field(name="to")
    similarity: float
    basis: Literal["text", "anchors", "credit", "link"]
    probability: float
    edits: tuple[Edit, ...] = ()


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One step of a chain as drawn: who passed it on, how, and the span that shows it."""

    relation: Literal["said_to", "quoted_by", "copied_by", "translated_by", "cited_by"]
    name: str
    article: str | None = None
    probability: float = 1.0
    evidence: Evidence | None = None


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """Where chains end: the steps of each chain run from this origin to an article."""

    id: str
    name: str
    kind: SourceKind
    articles: tuple[str, ...]
    chains: tuple[tuple[Step, ...], ...]


class OriginCount(msgspec.Struct, frozen=True, kw_only=True):
    """How many independent origins: the fewest and the most roots the evidence allows, and the reasons for the difference."""

    low: int
    high: int
    probable: float
    reasons: tuple[str, ...] = ()
    items: tuple[Origin, ...] = ()


class Bounds(msgspec.Struct, frozen=True, kw_only=True):
    """An interval of counts."""

    low: int
    high: int


class ComponentValue(msgspec.Struct, frozen=True, kw_only=True):
    """One value of a component as told, how many independent origins tell it so, and in which statements."""

    value: str
    origins: Bounds
    statements: tuple[str, ...]


class Component(msgspec.Struct, frozen=True, kw_only=True):
    """How many independent origins state one component of a claim, and which values they give it."""

    origins: Bounds
    values: tuple[ComponentValue, ...] = ()


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """The values of a claim's components as one statement of one article tells them."""

    article: str
    statement: str
    parent: str | None = None
    actor: str | None = None
    time: tuple[str, str] | None = None
    place: str | None = None
    quantity: Quantity | None = None
    modality: Modality = "asserted"
    text: str = ""


class Drift(msgspec.Struct, frozen=True, kw_only=True):
    """One change of one component between two versions.

    ``source`` and ``target`` are statement ids, printed ``from`` and ``to``.
    """

    component: Literal["quantity", "time", "place", "actor", "modality", "wording", "omission"]
    relation: Literal["refined", "inflated", "deflated", "contradictory", "hardened", "softened", "dropped", "conflated"]
    source: str = msgspec.field(name="from")
    target: str = msgspec.field(name="to")
    before: str
    after: str


class Dispute(msgspec.Struct, frozen=True, kw_only=True):
    """A statement that denies, doubts or corrects the claim or one component, and which articles of the claim carry it.

    ``earlier`` are those of ``missing_in`` that were certainly published before it was first carried: they could not have it.
    """

    statement: str
    by: str
    stance: Literal["denies", "doubts", "corrects"]
    of: Literal["claim", "quantity", "actor", "place", "time"]
    carried_by: tuple[str, ...]
    missing_in: tuple[str, ...]
    earlier: tuple[str, ...] = ()

    @property
    def left_out_by(self) -> tuple[str, ...]:
        """The articles that lack it, though they may have had it."""
        return tuple(article for article in self.missing_in if article not in self.earlier)


class Grade(msgspec.Struct, frozen=True, kw_only=True):
    """A word for the count of origins, and the rule that gave it."""

    label: str
    rule: str


Verb = Literal["confirm", "reject", "merge", "split", "root", "alias", "undo"]


class Anchor(msgspec.Struct, frozen=True, kw_only=True):
    """What a decision is about: the span of a statement, or of one of its clauses, in one version of one article.

    ``words`` are the first of the span, for people, and to find it in a later version of the article.
    """

    statement: str
    article: str
    version: str
    start: int
    end: int
    words: str


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody decided against or besides the rules: who, when (UTC), and why.

    ``sides`` are statements: ``merge`` has one side, which tells one event; ``split`` two, which tell two; the others have the
    statement and, to show where it stood, the others of its claims. ``names`` are the two of an ``alias`` or the source of a
    ``root``, whose kind ``kind`` is; ``undoes`` is the id of another decision. ``id`` is made from all the rest.
    """

    format: Literal["sourcier.decision/1"] = "sourcier.decision/1"
    id: str
    verb: Verb
    by: str
    on: str
    comment: str = ""
    sides: tuple[tuple[Anchor, ...], ...] = ()
    names: tuple[str, ...] = ()
    kind: SourceKind | None = None
    undoes: str | None = None


class Ruling(msgspec.Struct, frozen=True, kw_only=True):
    """A decision, what became of it, and which of its statements are not among the articles any more."""

    decision: Decision
    status: Literal["applied", "partly", "lost", "undone"]
    missing: tuple[Anchor, ...] = ()


class Overruling(msgspec.Struct, frozen=True, kw_only=True):
    """What the decisions that stand come to, statement by statement. It passes between the stages and is not printed.

    ``together`` gives spans of statements the number of the event that they tell, ``apart`` holds pairs of such numbers, the
    smaller first. ``aliases`` are entities by folded name.
    """

    rejected: frozenset[str] = frozenset()
    confirmed: frozenset[str] = frozenset()
    roots: dict[str, ChainLink] = {}
    together: dict[tuple[str, Span], int] = {}
    apart: frozenset[tuple[int, int]] = frozenset()
    aliases: dict[str, str] = {}


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """What several statements state about the same event. ``decisions`` are the ids of those that touch it."""

    id: str
    summary: str
    action: str
    statements: tuple[str, ...]
    articles: tuple[str, ...]
    outlets: int
    origins: OriginCount
    components: dict[str, Component]
    versions: tuple[Version, ...]
    drift: tuple[Drift, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    circular: tuple[tuple[str, ...], ...] = ()
    grade: Grade
    decisions: tuple[str, ...] = ()


class Agreement(msgspec.Struct, frozen=True, kw_only=True):
    """What one component says for two statements telling one event (points above 0) or against it, and the words that show it.

    ``missing`` means that one of them or both do not tell it; ``noted`` is what lies outside them.
    """

    component: str
    relation: Literal["agrees", "differs", "missing", "neither", "noted"]
    points: float
    one: str = ""
    other: str = ""
    evidence: tuple[Evidence, ...] = ()


class Likeness(msgspec.Struct, frozen=True, kw_only=True):
    """Two statements and the points for their being of one event."""

    one: str
    other: str
    points: float


class Comparison(msgspec.Struct, frozen=True, kw_only=True):
    """Why two claims or statements are one claim, or two.

    ``likest`` are the two statements that speak most for one event, and ``parts`` how these compare; ``needed`` are the points
    from which two statements are taken for one. ``path`` leads from one to the other over the statements between them where
    that is why they are one claim. ``groups`` are the averages of the likest pairs of two claims and of all, with what is needed.
    ``told_by`` names the articles of ``statements`` for people.
    """

    format: str = "sourcier.why/1"
    verdict: Literal["one claim", "two claims"]
    likest: Likeness
    needed: float
    statements: tuple[Anchor, Anchor]
    told_by: tuple[str, str] = ("", "")
    parts: tuple[Agreement, ...]
    reasons: tuple[str, ...]
    path: tuple[Likeness, ...] = ()
    groups: dict[str, tuple[float, float]] = {}


class Coverage(msgspec.Struct, frozen=True, kw_only=True):
    """What was looked at, so that absence of evidence is never taken for evidence."""

    articles: int
    earliest: str | None
    latest: str | None
    languages: dict[str, int]
    not_read: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The answer for a set of articles: what ``report --json`` prints."""

    format: str = "sourcier.report/1"
    articles: tuple[Article, ...]
    reuse: tuple[Reuse, ...]
    claims: tuple[Claim, ...]
    coverage: Coverage
    refused: tuple[Refusal, ...] = ()
    decisions: tuple[Ruling, ...] = ()
