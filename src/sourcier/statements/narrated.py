"""Events that the article tells in its own voice, and the account that they stand under."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from sourcier.languages import language
from sourcier.records import Action, ChainLink, Modality, Name, Place, Span, Stance
from sourcier.statements.bracketed import appended
from sourcier.statements.figures import put_right
from sourcier.statements.kinds import classify
from sourcier.statements.mood import hearsay_word, modality
from sourcier.statements.naming import link_name
from sourcier.statements.own_voice import denies, disputing, only_named
from sourcier.statements.phrases import match
from sourcier.statements.reading import Reading
from sourcier.statements.source_lines import source_line
from sourcier.statements.spoke import is_byline
from sourcier.statements.told import event_of, in_passing, trimmed, within

# Nobody's prose tells more events than this; a longer list is a table.
_MOST = 400
# A sentence that calls a report untrue has the noun for it among so many of its first words.
_OPENING = 4
# Who says something stands in so many words behind the word that opens their clause.
_CLAUSE_REACH = 16
# An institution, and somebody who is not named, mostly gave the rest, too.
_PEOPLE = frozenset({"person", "group"})
_DASHES = frozenset("-–—")
_SEMICOLONS = frozenset(";؛")


class Told(msgspec.Struct, frozen=True):
    """One narrated event: its clause, the chain it inherits, its modality, and whether it is told in passing."""

    content: Span
    chain: tuple[ChainLink, ...]
    modality: Modality
    stance: Stance = "asserts"
    passing: bool = False


class Attributed(msgspec.Struct, frozen=True):
    """What the account needs of an attribution: where it stands, its content and its chain."""

    content: Span
    cue: Span | None
    chain: tuple[ChainLink, ...]
    source: Span | None = None
    stance: Stance = "asserts"


def narrated(reading: Reading, attributed: list[Attributed]) -> list[Told]:
    """The narrated events in order; each inherits the chain of the account that it continues."""
    own = _own_reporting(reading) or source_line(reading)
    found: list[Told] = _headline(reading, own)
    blocks = sorted([a.content for a in attributed] + [a.cue for a in attributed if a.cue])
    account = _Account()
    in_order = sorted((a for a in attributed if a.chain), key=lambda a: a.content[0])
    at = 0
    first = reading.sentences[0][0] if reading.sentences else 0
    opening = bisect_right(reading.paragraph_starts, first)
    for lo, hi in reading.sentences:
        start, end = reading.span(lo, hi)
        account.enter(reading, lo)
        inside = []
        while at < len(in_order) and in_order[at].content[0] < end:
            if in_order[at].content[1] > start:
                inside.append(in_order[at])
            at += 1
        if inside:
            account.open(reading, inside[-1])
        if inside or _overlaps(blocks, (start, end)):
            lead = bisect_right(reading.paragraph_starts, lo) <= opening
            beside = _beside(reading, lo, hi, blocks, own) or _before_cause(reading, lo, hi, blocks, own, lead=lead)
            found += beside or _across(reading, lo, hi, blocks, own)
            continue
        if (disputed := disputing(reading, lo, hi)) is not None:
            span = trimmed(reading, *reading.span(disputed.start, disputed.end))
            found.append(Told(span, account.here() or own or (_not_given(span),), modality(reading, lo, hi), disputed.stance))
            continue
        if is_byline(reading, lo, hi):
            continue
        lead = bisect_right(reading.paragraph_starts, lo) <= opening
        event = event_of(reading, lo, hi, lead=lead)
        if event is None:
            if (event := in_passing(reading, lo, hi)) is not None:
                found.append(Told(event, account.here() or own or (_not_given(event),), modality(reading, lo, hi), passing=True))
            continue
        listed = any(isinstance(m, Action) for m in within(reading, event))
        account_of = account.chain_for(reading, event) if listed else account.here()
        found.append(Told(event, account_of or own or (_not_given(event),), modality(reading, lo, hi)))
        if len(found) >= _MOST:
            break
    return found


def _beside(reading: Reading, lo: int, hi: int, blocks: list[Span], own: tuple[ChainLink, ...]) -> list[Told]:
    """What a sentence disputes in the article's own voice beside what it attributes.

    ``The prefecture lies when it speaks of nine``: the article denies what it attributes to others after that. "It has not filed
    for bankruptcy: no petition was lodged, the clerk said": the clause before the attribution is nobody's but the article's.
    """
    start, end = reading.span(lo, hi)
    block = bisect_left(blocks, (start, start))
    if block == len(blocks) or blocks[block][0] >= end:
        return []
    first = blocks[block][0]
    at = denies(reading, lo, hi)
    report = _of_report(reading, lo, at) if at is not None else None
    # "Reports that men left are not accurate, *the mayor said*": then it is the mayor who says so.
    said = report is not None and at is not None and _said_by(reading, report, blocks) and _said_by(reading, at, blocks)
    if at is not None and (reading.starts[at] <= first or (report is not None and not said)):
        span = trimmed(reading, start, end)
        return [Told(span, own or (_not_given(span),), "asserted", "denies")]
    number = put_right(reading, lo, hi)
    if (
        number is not None
        and reading.level[number.said[0]] < 0
        and (number.aside or not _said_by(reading, number.said[0], blocks))
    ):
        span = trimmed(reading, start, end)
        return [Told(span, own or (_not_given(span),), "asserted", number.stance)]
    joints = reading.lex.sets["clause_stops"]
    stop = next((k for k in range(reading.word_at(first) - 1, lo, -1) if reading.low[k] in joints and reading.level[k] < 0), lo)
    disputed = disputing(reading, lo, stop)
    if disputed is None:
        return []
    span = trimmed(reading, *reading.span(disputed.start, disputed.end))
    return [Told(span, own or (_not_given(span),), modality(reading, lo, stop), disputed.stance)]


def _before_cause(
    reading: Reading, lo: int, hi: int, blocks: list[Span], own: tuple[ChainLink, ...], *, lead: bool
) -> list[Told]:
    """What a sentence tells before the clause in which somebody says something ("Shares fell *after* the site said …")."""
    known = language(reading.article.language)
    start, end = reading.span(lo, hi)
    block = bisect_left(blocks, (start, start))
    if known is None or known.actions is None or block == len(blocks) or blocks[block][0] >= end:
        return []
    low, first = reading.low, reading.word_at(blocks[block][0])
    near = range(first - 1, max(lo + 1, first - _CLAUSE_REACH), -1)
    opens = known.actions.subordinators - known.actions.conditions
    at = next((k for k in near if low[k] in opens and reading.level[k] < 0), None)
    if at is None or not reading.has_verb(lo, at) or any(_parts(reading, k) for k in range(at, first)):
        return []
    comma = next((k for k in range(at - 1, lo, -1) if low[k] == ","), at)
    # "…, a day after the mayor said".
    stop = at if comma < at and reading.has_verb(comma, at) else comma
    span = event_of(reading, lo, stop, lead=lead)
    listed = span is not None and any(isinstance(m, Action) and m.mood == "indicative" for m in within(reading, span))
    return [Told(span, own or (_not_given(span),), modality(reading, lo, stop))] if span is not None and listed else []


def _parts(reading: Reading, k: int) -> bool:
    """Whether a mark parts two clauses; in "после того, как" it stands within a conjunction."""
    whole = reading.lex.speech.declines and reading.low[k] == "," and reading.low[k + 1] in reading.lex.sets["as_words"]
    return reading.low[k] in ",;:" and reading.level[k] < 0 and not whole


def _said_by(reading: Reading, at: int, blocks: list[Span]) -> bool:
    """Whether a word stands in what somebody says."""
    return _overlaps(blocks, (reading.starts[at], reading.ends[at]))


def _across(reading: Reading, lo: int, hi: int, blocks: list[Span], own: tuple[ChainLink, ...]) -> Iterator[Told]:
    """What a sentence tells in passing on the other side of a semicolon from what it attributes."""
    marks = [] if _SEMICOLONS.isdisjoint(reading.low[lo:hi]) else range(lo, hi - 1)
    cuts = [k + 1 for k in marks if reading.low[k] in _SEMICOLONS and reading.level[k] < 0]
    if not cuts:
        return
    for first, last in pairwise([lo, *cuts, hi]):
        if _overlaps(blocks, reading.span(first, last)):
            continue
        span = event_of(reading, first, last, lead=False) or in_passing(reading, first, last)
        if span is not None:
            yield Told(span, own or (_not_given(span),), modality(reading, first, last), passing=True)


def _of_report(reading: Reading, lo: int, at: int) -> int | None:
    """``Reports that men left are not accurate``: the noun of a report that opens a sentence calling it untrue at word ``at``."""
    reports = reading.lex.sets["reports"]
    return next((k for k in range(lo, min(lo + _OPENING, at)) if reading.low[k] in reports), None)


class _Account:
    """The attribution that the passage being read stands under."""

    def __init__(self) -> None:
        self.chain: tuple[ChainLink, ...] = ()
        self.topics: set[str] = set()
        self.paragraph = -1
        self.crossed = False

    def open(self, reading: Reading, attribution: Attributed) -> None:
        # Who denies or demands something does not tell what stands behind that.
        silent = attribution.stance == "denies" or _is_demand(reading, attribution)
        silent = silent or _is_aside(reading, attribution) or _is_quotation(reading, attribution)
        self.chain = () if silent else attribution.chain
        self.topics = _topics(reading, attribution.content)
        self.crossed = False

    def enter(self, reading: Reading, lo: int) -> None:
        """Note a new paragraph, a subheading or a contrast at the beginning of a sentence."""
        paragraph = bisect_right(reading.paragraph_starts, lo)
        if paragraph != self.paragraph:
            skipped = paragraph - self.paragraph > 1 and self.paragraph >= 0
            self.crossed = True
            self.paragraph = paragraph
            if skipped:
                self.chain = ()
        first = lo
        while first < reading.size and not reading.written[first][0].isalnum():
            first += 1
        contrast = reading.lex.contrast
        if reading.lex.speech.verb_first and first + 1 < reading.size and reading.low[first] in reading.lex.sets["coordinators"]:
            # "Wa-yudhkar anna": "and" is joined to the word that it stands before.
            first += 1
        if first < reading.size and reading.low[first] in contrast and match(reading.low, first, reading.size, contrast):
            self.chain = ()

    def here(self) -> tuple[ChainLink, ...]:
        """The chain of the paragraph that the account opened: of what no lexicon lists nobody knows how far it goes on."""
        return () if self.crossed else self.chain

    def chain_for(self, reading: Reading, span: Span) -> tuple[ChainLink, ...]:
        """The account's chain where a sentence continues it: always in its paragraph, later only about the same things."""
        if not self.chain:
            return ()
        topics = _topics(reading, span)
        if self.crossed:
            if not topics & self.topics:
                self.chain = ()
                return ()
            self.crossed = False
        self.topics |= topics
        return self.chain


def _is_aside(reading: Reading, attribution: Attributed) -> bool:
    """Whether what is told next cannot be from whoever is named: people at large, or those whom a relative clause only notes.

    ``It was worth 40 million, of which, auditors noted, a third was spent``, ``those who live there say they are not surprised``.
    """
    low, sets = reading.low, reading.lex.sets
    spans = [span for span in (attribution.cue, attribution.source) if span]
    if spans:
        first = reading.word_at(min(start for start, _ in spans))
        before = first - 2 if first > 1 and low[first - 1] == "," else first - 1
        if before > 0 and low[before] in sets["relatives"]:
            return True
    return attribution.source is not None and low[reading.word_at(attribution.source[0])] in sets["at_large"]


def _is_demand(reading: Reading, attribution: Attributed) -> bool:
    """Whether something is only asked for, as a noun ("Оппозиция требует расследования")."""
    verb = reading.lex.forms.get(reading.low[reading.word_at(attribution.cue[1]) - 1]) if attribution.cue else None
    first, last = (reading.word_at(at) for at in attribution.content)
    return verb is not None and "i" in verb.frames and not reading.has_verb(first, last)


def _is_quotation(reading: Reading, attribution: Attributed) -> bool:
    """Whether somebody's own words are told: behind them the article speaks again."""
    people = bool(attribution.chain) and attribution.chain[0].kind in _PEOPLE
    return people and reading.level[reading.word_at(attribution.content[0])] >= 0


def _topics(reading: Reading, span: Span) -> set[str]:
    found = set()
    for mention in within(reading, span):
        if isinstance(mention, Action):
            found.add(mention.action)
        elif isinstance(mention, Name):
            found.add(mention.entity or mention.text.casefold())
        elif isinstance(mention, Place):
            found.add(mention.name.casefold())
    return found


def _overlaps(blocks: list[Span], span: Span) -> bool:
    """Whether a block shares characters with a sentence; blocks are few and short, and sentences come in order."""
    first = bisect_left(blocks, (span[1], span[1]))
    return first > 0 and any(end > span[0] for _, end in blocks[max(0, first - 12) : first])


def _headline(reading: Reading, own: tuple[ChainLink, ...]) -> list[Told]:
    """A headline tells at most one event, and no repetition of it tells another."""
    for label in reading.article.labels:
        if label.label != "headline":
            continue
        inside = [m for m in within(reading, (label.start, label.end)) if isinstance(m, Action) and not m.negated]
        if inside:
            first, last = reading.word_at(label.start), reading.word_at(label.end)
            mood: Modality = "reported" if hearsay_word(reading, first, last) else "asserted"
            span = (label.start, label.end)
            return [Told(span, _signed(reading, first, last) or own or (_not_given(span),), mood)]
    return []


def _signed(reading: Reading, first: int, last: int) -> tuple[ChainLink, ...]:
    """Who stands behind the dash at the end of a headline ("Toll in Velm rises to 17 - medics")."""
    dash = next((k for k in range(last - 1, first + 2, -1) if reading.low[k] in _DASHES), None)
    source = appended(reading, dash, last) if dash is not None and not reading.lex.speech.declines else None
    if source is None:
        return ()
    kind, role, _ = classify(reading, source, source)
    return (ChainLink(name=link_name(reading, source, kind), kind=kind, role=role, evidence=reading.span(*source)),)


def _not_given(span: Span) -> ChainLink:
    return ChainLink(name="not given", kind="not_given", evidence=span)


def _own_reporting(reading: Reading) -> tuple[ChainLink, ...]:
    """The outlet itself, where it says that it has seen or asked for itself."""
    if "own_voice" not in reading.sought:
        return ()
    for lo, hi in reading.sentences:
        found = reading.find("own_voice", lo, hi)
        if found and reading.level[found[0]] < 0 and not only_named(reading, found[0]):
            outlet = reading.article.outlet
            return (ChainLink(name=outlet.name if outlet else "", kind="own_reporting", evidence=reading.span(*found)),)
    return ()
