"""Events that the article tells in its own voice, and the account that they stand under."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import msgspec

from sourcier.records import Action, ChainLink, Mention, Modality, Name, Place, Span, Stance, Time
from sourcier.statements.forms import match
from sourcier.statements.mood import hearsay_word, modality
from sourcier.statements.own_voice import denies, disputing
from sourcier.statements.reading import SETTINGS, Reading, between

# Nobody's prose tells more events than this; a longer list is a table.
_MOST = 400
# A sentence that calls a report untrue has the noun for it among so many of its first words.
_OPENING = 4


class Told(msgspec.Struct, frozen=True):
    """One narrated event: its clause, the chain it inherits, and its modality."""

    content: Span
    chain: tuple[ChainLink, ...]
    modality: Modality
    stance: Stance = "asserts"


class Attributed(msgspec.Struct, frozen=True):
    """What the account needs of an attribution: where it stands, its content and its chain."""

    content: Span
    cue: Span | None
    chain: tuple[ChainLink, ...]


def narrated(reading: Reading, attributed: list[Attributed]) -> list[Told]:
    """The narrated events in order; each inherits the chain of the account that it continues."""
    own = _own_reporting(reading)
    found: list[Told] = _headline(reading, own)
    blocks = sorted([a.content for a in attributed] + [a.cue for a in attributed if a.cue])
    account = _Account()
    in_order = sorted((a for a in attributed if a.chain), key=lambda a: a.content[0])
    at = 0
    first = reading.sentences[0][0] if reading.sentences else 0
    opening = bisect_right(reading.paragraph_starts, first)
    for lo, hi in reading.sentences:
        start, end = reading.span(lo, hi)
        account.enter(reading, lo, start)
        inside = []
        while at < len(in_order) and in_order[at].content[0] < end:
            if in_order[at].content[1] > start:
                inside.append(in_order[at])
            at += 1
        if inside:
            account.open(reading, inside[-1])
        if inside or _overlaps(blocks, (start, end)):
            found += _beside(reading, lo, hi, blocks, own)
            continue
        if (disputed := disputing(reading, lo, hi)) is not None:
            span = _trimmed(reading, *reading.span(disputed.start, disputed.end))
            found.append(Told(span, account.here() or own or (_not_given(span),), modality(reading, lo, hi), disputed.stance))
            continue
        lead = bisect_right(reading.paragraph_starts, lo) <= opening
        event = _event(reading, lo, hi, lead=lead)
        if event is None:
            continue
        listed = any(isinstance(m, Action) for m in _within(reading, event))
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
    first = next((a for a, b in blocks[bisect_left(blocks, (start, start)) :] if a < end), None)
    if first is None:
        return []
    at = denies(reading, lo, hi)
    if at is not None and (reading.starts[at] <= first or _of_report(reading, lo, at)):
        span = _trimmed(reading, start, end)
        return [Told(span, own or (_not_given(span),), "asserted", "denies")]
    joints = reading.lex.sets["clause_stops"]
    stop = next((k for k in range(reading.word_at(first) - 1, lo, -1) if reading.low[k] in joints and reading.level[k] < 0), lo)
    disputed = disputing(reading, lo, stop)
    if disputed is None:
        return []
    span = _trimmed(reading, *reading.span(disputed.start, disputed.end))
    return [Told(span, own or (_not_given(span),), modality(reading, lo, stop), disputed.stance)]


def _of_report(reading: Reading, lo: int, at: int) -> bool:
    """``Reports that men left are not accurate``: a noun of a report opens a sentence that calls it untrue at word ``at``."""
    reports = reading.lex.sets["reports"]
    return any(reading.low[k] in reports for k in range(lo, min(lo + _OPENING, at)))


class _Account:
    """The attribution that the passage being read stands under."""

    def __init__(self) -> None:
        self.chain: tuple[ChainLink, ...] = ()
        self.topics: set[str] = set()
        self.paragraph = -1
        self.crossed = False

    def open(self, reading: Reading, attribution: Attributed) -> None:
        self.chain = attribution.chain
        self.topics = _topics(reading, attribution.content)
        self.crossed = False

    def enter(self, reading: Reading, lo: int, start: int) -> None:
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
        if first < reading.size and match(reading.low, first, reading.size, reading.lex.contrast):
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


def _topics(reading: Reading, span: Span) -> set[str]:
    found = set()
    for mention in _within(reading, span):
        if isinstance(mention, Action):
            found.add(mention.action)
        elif isinstance(mention, Name):
            found.add(mention.entity or mention.text.casefold())
        elif isinstance(mention, Place):
            found.add(mention.name.casefold())
    return found


def _within(reading: Reading, span: Span) -> Sequence[Mention]:
    starts = reading.mention_starts
    return reading.article.mentions[bisect_left(starts, span[0]) : bisect_left(starts, span[1])]


def _overlaps(blocks: list[Span], span: Span) -> bool:
    """Whether a block shares characters with a sentence; blocks are few and short, and sentences come in order."""
    first = bisect_left(blocks, (span[1], span[1]))
    return any(end > span[0] for _, end in blocks[max(0, first - 12) : first])


def _event(reading: Reading, lo: int, hi: int, *, lead: bool) -> Span | None:
    """The span of a sentence that tells a dated, placed or counted event in its main clauses.

    The opening paragraph tells what the article is about: there a name is setting enough.
    """
    start, end = reading.span(lo, hi)
    inside = _within(reading, (start, end))
    settings = any(isinstance(m, SETTINGS) for m in inside)
    named = lead and any(isinstance(m, Name) for m in inside)
    if not (settings or named) or reading.text[end - 1] == "?":
        return None
    if not _tells_listed(reading, inside, lo) and not _tells_unlisted(reading, inside, lo, hi):
        return None
    return _trimmed(reading, start, end)


def _trimmed(reading: Reading, start: int, end: int) -> Span:
    while end > start and reading.text[end - 1] in " .,;!،؛\n":
        end -= 1
    return start, end


def _tells_listed(reading: Reading, inside: Sequence[Mention], lo: int) -> bool:
    """Whether a sentence tells one of the actions that the lexicon knows."""
    times = any(isinstance(m, Time) for m in inside)
    moods = ("indicative", "conditional", "infinitive") if times else ("indicative", "conditional")
    acts = [m for m in inside if isinstance(m, Action) and m.mood in moods and not m.negated]
    if any(_in_main_clause(reading, reading.word_at(a.start), lo) for a in acts):
        return True
    return times and any(isinstance(m, Action) and m.mood == "noun" for m in inside)


def _tells_unlisted(reading: Reading, inside: Sequence[Mention], lo: int, hi: int) -> bool:
    """Whether some verb of its main clauses says more than that something is so: no lexicon lists all that can happen."""
    if any(isinstance(m, Action) and m.negated for m in inside):
        return False
    if not reading.lex.sets["negations"].isdisjoint(reading.low[lo:hi]):
        return False
    verbs = filter(reading.is_verb, between(reading.verb_places, lo + 1, hi))
    return any(not _state(reading, k, hi) and _in_main_clause(reading, k, lo) for k in verbs)


def _state(reading: Reading, at: int, hi: int) -> bool:
    """Whether a form of "be" opens no verb group: what follows it is a noun or a place ("is a museum", "était à Lyon")."""
    sets = reading.lex.sets
    if reading.low[at] not in sets["passives"]:
        return False
    after = at + 1
    while after < hi and (reading.low[after] in sets["inner"] or reading.is_adverb(after)):
        after += 1
    return after >= hi or reading.low[after] in sets["determiners"] or reading.low[after] in sets["prepositions"]


def _in_main_clause(reading: Reading, at: int, lo: int) -> bool:
    """Whether a verb stands outside quotations and relative clauses."""
    if at >= reading.size or reading.level[at] >= 0:
        return False
    for k in range(at - 1, lo - 1, -1):
        if reading.low[k] in ",;:":
            return True
        if reading.low[k] in reading.lex.sets["relatives"]:
            return False
    return True


def _headline(reading: Reading, own: tuple[ChainLink, ...]) -> list[Told]:
    """A headline tells at most one event, and no repetition of it tells another."""
    for label in reading.article.labels:
        if label.label != "headline":
            continue
        inside = [m for m in _within(reading, (label.start, label.end)) if isinstance(m, Action) and not m.negated]
        if inside:
            first, last = reading.word_at(label.start), reading.word_at(label.end)
            mood: Modality = "reported" if hearsay_word(reading, first, last) else "asserted"
            span = (label.start, label.end)
            return [Told(span, own or (_not_given(span),), mood)]
    return []


def _not_given(span: Span) -> ChainLink:
    return ChainLink(name="not given", kind="not_given", evidence=span)


def _own_reporting(reading: Reading) -> tuple[ChainLink, ...]:
    """The outlet itself, where it says that it has seen or asked for itself."""
    for lo, hi in reading.sentences:
        found = reading.find("own_voice", lo, hi)
        if found and reading.level[found[0]] < 0:
            outlet = reading.article.outlet
            return (ChainLink(name=outlet.name if outlet else "", kind="own_reporting", evidence=reading.span(*found)),)
    return ()
