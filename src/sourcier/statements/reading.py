"""An article laid out for its rules: words, sentences and quotations, each found from the other in constant time."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from itertools import compress, pairwise

import msgspec

from sourcier.data.roles import SPEAKERS
from sourcier.languages import language
from sourcier.records import Action, Article, Name, Place, Quantity, Span, Time
from sourcier.statements.accounts import with_accounts, with_clocks, with_marked_names
from sourcier.statements.conjugation import forms
from sourcier.statements.forms import FINITE, GERUND, PARTICIPLE
from sourcier.statements.lexicon import ADVERB, MOOD, VERB, Lexicon
from sourcier.statements.phrases import match
from sourcier.statements.quotes import Quote, pair, without_tag_dashes
from sourcier.words import Asked, Words, among, answered, words

Range = tuple[int, int]
# What stands for so many words behind the last one: in no list, no letter, no mark.
_NO_WORD, _PAST = "\0", 8
# Labels whose text is not running prose; nobody says anything there that counts.
FURNITURE = frozenset({"chrome", "headline", "subheading", "caption"})
APOSTROPHES = "'’"
# Mentions of when, where and how many.
SETTINGS = (Time, Place, Quantity)
_STOPS, _HYPHEN = frozenset(".?!"), frozenset("-")
# No writer's sentence is longer; what is, is cut, so that no rule ever walks further.
_LONGEST_SENTENCE = 400
# No longer tag stands before a paragraph that is somebody's words without marks, which has more words than a name or a title.
_TAG, _SHORTEST_BLOCK = 40, 5
# A heading that its dashes glue to the sentences on both sides ("… hier.- Deux arrestations -Le maire …").
_INTERTITLE = re.compile(r"(?<=\S)[-–]\s(?![-–])[^\n.]{3,80}?\s[-–](?=[^\W\d_]|[\"«])")
# A title that capitalises its words does so with all longer than this, and has so many of them.
_SMALL, _TITLE = 4, 4


class Cue(msgspec.Struct, frozen=True):
    """A cue: the words ``start`` to ``end``, the head verb or noun, and what it may open."""

    kind: str
    start: int
    end: int
    lemma: str
    frames: str
    past: bool = False
    source: Range | None = None
    passive: bool = False
    feature: str = ""


class Draft(msgspec.Struct, frozen=True):
    """An attribution before its chain is known: spans of characters and ranges of words.

    ``feature`` is the gender or number (m, f, s, p) of a verb that alone says who speaks, or that stands before its subject.
    ``supposed`` says that no list holds the verb.
    """

    content: Span
    source: Range | None
    cue: Range | None
    kind: str
    lemma: str
    form: str
    past: bool = False
    upstream: Range | None = None
    downstream: Range | None = None
    feature: str = ""
    supposed: bool = False


def _with_case(article: Article, cut: Words, lex: Lexicon) -> list[str]:
    """The words of a language without capitals, with one before the words of names and a small letter before others.

    So every rule that tells a name by its capital holds there for the names that the mentions know, and for those whose last word
    only media bear ("Delta Press").
    """
    written = [f"n{word}" if word[0].isalpha() else word for word in cut.written]
    for name in article.mentions:
        if isinstance(name, Name):
            for at in range(bisect_left(cut.starts, name.start), bisect_left(cut.starts, name.end)):
                written[at] = f"N{cut.written[at]}" if cut.written[at][0].isalpha() else cut.written[at]
    for at in among(cut.lower, frozenset(lex.media_words)):
        if at and cut.written[at - 1][0].isalpha() and cut.lower[at - 1] not in lex.heads:
            written[at - 1 : at + 1] = [f"N{cut.written[at - 1]}", f"N{cut.written[at]}"]
    return written


def between(places: list[int], start: int, end: int) -> list[int]:
    """Those of some places in order that stand from ``start`` to ``end`` (not included)."""
    return places[bisect_left(places, start) : bisect_left(places, end)]


class Reading:
    """The text of one article as words (lower case), with the sentence and the quotation that each stands in."""

    def __init__(self, article: Article, lex: Lexicon) -> None:
        self.article = article
        self.text = article.text
        self.lex = lex
        self._take_words(article)
        self.attitudes = self._attitudes()
        self.sought = self._sought()
        self.conditional = forms(article.language)
        forms_of = answered(self.low, self.conditional.stems) if self.conditional else []
        self.conditionals = [at for at in forms_of if not self._is_name(at)]
        paragraphs = article.paragraphs or ((0, len(self.text)),)
        self.quotes: list[Quote] = pair(self.text, paragraphs, dialogue=lex.speech.tag_dash)
        if blocks := self._blocks(paragraphs):
            self.quotes = sorted([*self.quotes, *blocks], key=lambda quote: (quote.start, -quote.end))
        self.level = self._levels()
        self.sentences = self._sentences()
        # The number of the sentence that each word stands in, -1 for furniture and what stands behind the last.
        self._numbers = [-1] * (self.size + _PAST)
        for number, (first, last) in enumerate(self.sentences):
            self._numbers[first:last] = [number] * (last - first)
        self._titles: dict[Range, bool] = {}
        self.sentence_starts = [s for s, _ in self.sentences]
        self.sentence_set = frozenset(self.sentence_starts)
        self.paragraph_starts = [self.word_at(start) for start, _ in paragraphs]
        self.paragraph_set = frozenset(self.paragraph_starts)
        self._take_mentions(article)
        self.verbs = self._verbs()
        # Words that may be finite verbs, and those that may tell how a content is meant.
        telling = [*compress(range(self.size), self.kinds)]
        self.verb_places = sorted({*[at for at in telling if self.kinds[at] & VERB], *self.verbs})
        self.mood_places = sorted({*[at for at in telling if self.kinds[at] & MOOD], *self.verb_places, *forms_of})

    def _take_words(self, article: Article) -> None:
        """Cut the text into words, with what each may be by its form."""
        lex = self.lex
        cut = words(article.text)
        if lex.speech.tag_dash:
            cut = without_tag_dashes(cut)
        cut = with_accounts(cut)
        if lex.speech.possessive_mark:
            cut = with_marked_names(cut, lex.sets["inner"])
        self.starts, self.ends = cut.starts, cut.ends
        known = language(article.language)
        self.cased = known is None or known.names is None or known.names.cased
        self.given = known.names.given if known and known.names else frozenset()
        self.written = cut.written if self.cased else _with_case(article, cut, lex)
        # One apostrophe for all, so that phrases are compared without asking which one was typed.
        self.low = ["'" if w == "’" else w for w in cut.lower] if "’" in self.text else cut.lower
        if lex.speech.doubling and lex.speech.doubling in self.text:
            self.low = self._with_doubling(self.low)
        self.low = with_clocks(self.low, cut)
        self.size = len(self.low)
        # Each word of the article once, and those of them that each list has which was asked for: most lists have none.
        vocabulary = frozenset(self.low)
        self._had = Asked(lambda name: lex.sets[name] & vocabulary)
        self.kinds = [*map(lex.kinds.__getitem__, self.low), *[0] * _PAST]
        # A page may end anywhere: who looks at the word behind one finds none there.
        self.low, self.written = ([*all_of, *[_NO_WORD] * _PAST] for all_of in (self.low, self.written))
        self.starts, self.ends = ([*all_of, *[len(self.text) + 1] * _PAST] for all_of in (self.starts, self.ends))
        # Nouns for those who speak for somebody or head something.
        self.offices = among(cut.folded, SPEAKERS)

    def _take_mentions(self, article: Article) -> None:
        """Sort the mentions by what is asked of them."""
        self.mention_starts = [m.start for m in article.mentions]
        self.names = [m for m in article.mentions if isinstance(m, Name)]
        self.name_starts = [m.start for m in self.names]
        # People by the last word of their full names.
        self.full_names: dict[str, list[Name]] = defaultdict(list)
        for name in self.names:
            if name.type == "person" and " " in name.text:
                self.full_names[name.text.rpartition(" ")[2]].append(name)
        self.actions = [m for m in article.mentions if isinstance(m, Action)]
        self.action_starts = [m.start for m in self.actions]
        self.settings = [m for m in article.mentions if isinstance(m, SETTINGS)]
        self.setting_starts = [m.start for m in self.settings]

    def _with_doubling(self, low: list[str]) -> list[str]:
        """The words, with the sign of doubling on those that only it makes verbs ("he made clear", without it "between")."""
        sign, doubled = self.lex.speech.doubling, self.lex.sets["doubled"]
        marked = {bisect_left(self.ends, at.start() + 1) for at in re.finditer(sign, self.text)}
        return [f"{word}{sign}" if k in marked and word in doubled else word for k, word in enumerate(low)]

    def word_at(self, offset: int) -> int:
        """The first word that starts at or after a character."""
        return bisect_left(self.starts, offset)

    def _attitudes(self) -> list[int]:
        """The words that may tell an attitude: those of the lists, and infinitives of saying."""
        starts, forms, markers, low = self.lex.attitude_starts, self.lex.forms, self.lex.sets["infinitive_markers"], self.low
        if not starts:
            return []
        listed = among(low, starts)
        infinitives = [at + 1 for at in among(low, markers) if at + 1 < self.size and low[at + 1] in forms]
        return sorted({*listed, *infinitives}) if infinitives else listed

    @cached_property
    def standing(self) -> dict[str, list[int]]:
        """Where each word stands, as it is written."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for k, word in enumerate(self.written):
            found[word].append(k)
        return found

    @cached_property
    def place_spans(self) -> frozenset[Span]:
        """Where the places of the article stand."""
        return frozenset((at.start, at.end) for at in self.settings if isinstance(at, Place))

    @cached_property
    def nouns(self) -> list[int]:
        """The words that may be nouns for who tells something, or that a hyphen follows, with which they may be one."""
        hyphens = among(self.low, _HYPHEN)
        listed = answered(self.low, self.lex.noun_kinds)
        return sorted({*listed, *(at - 1 for at in hyphens if at)}) if hyphens else listed

    def _sought(self) -> dict[str, list[int]]:
        """Where the phrases of each sought table begin."""
        places: dict[str, list[int]] = {}
        low, sought = self.low, self.lex.sought
        for at in among(low, sought):
            opened = sought[low[at]]
            for name, table, thirds in opened.get(low[at + 1]) or opened[""]:
                if (thirds is None or low[at + 2] in thirds) and match(low, at, self.size, table):
                    places.setdefault(name, []).append(at)
        return places

    def find(self, name: str, start: int, end: int) -> Range | None:
        """The first phrase of a sought table between two words, as a range of words."""
        places = self.sought.get(name)
        if places is None:
            return None
        for at in between(places, start, end):
            if found := match(self.low, at, end, getattr(self.lex, name)):
                return at, at + found[0]
        return None

    def every(self, name: str, start: int, end: int) -> list[Range]:
        """The phrases of a sought table between two words, as ranges of words."""
        places = self.sought.get(name)
        if places is None:
            return []
        table = getattr(self.lex, name)
        return [(at, at + found[0]) for at in between(places, start, end) if (found := match(self.low, at, end, table))]

    def _blocks(self, paragraphs: Sequence[Span]) -> list[Quote]:
        """Paragraphs that are somebody's words without marks, as pages set them apart ("The mayor said:" and a new line)."""
        marked = {quote.start for quote in self.quotes}
        found: list[Quote] = []
        for (first, last), (start, end) in pairwise(paragraphs):
            colon = self.word_at(last) - 1
            while colon > 0 and self.ends[colon] > last:
                colon -= 1
            if self.low[colon] != ":" or self.starts[colon] < first or start in marked or not self.text[start].isalpha():
                continue
            near = range(max(self.word_at(first), colon - _TAG), colon)
            opens = next((k + 1 for k in reversed(near) if self.low[k] in ".?!"), near.start)
            said = (self.lex.forms.get(self.low[k]) for k in range(opens, colon))
            if not any(entry and entry.bits & (FINITE | PARTICIPLE) and "q" in entry.frames for entry in said):
                continue
            block = range(self.word_at(start), self.word_at(end))
            quoted = [quote for quote in self.quotes if start <= quote.start < end]
            if len(block) <= _SHORTEST_BLOCK:
                continue
            # What a page shows behind a gap may be gone, and the article go on there.
            beside = self.text.count("\n", last, start) == 1 and not quoted
            own = (k for k in block if not any(quote.start <= self.starts[k] < quote.end for quote in quoted))
            ours = any(self.lex.speech.pronouns.get(self.low[k]) == "1" for k in own)
            if ours or (beside and any(self.kinds[k] & VERB for k in block)):
                found.append(Quote(start, end, (start, end), 0))
        return found

    def _levels(self) -> list[int]:
        level = [-1] * (self.size + _PAST)
        for number, quote in enumerate(self.quotes):
            first, last = self.word_at(quote.start), self.word_at(quote.end)
            level[first:last] = [number] * (last - first)
        return level

    def _sentences(self) -> list[Range]:
        """The sentences as ranges of words, without furniture and credits; tags that were cut off their question join it."""
        cut = [(label.start, label.end) for label in self.article.labels if label.label in FURNITURE]
        cut += [(credit.start, credit.end) for credit in self.article.credits]
        cut.sort()
        kept: list[Range] = []
        spans = self.article.sentences or self.article.paragraphs or ((0, len(self.text)),)
        for start, end in spans:
            at = bisect_right(cut, (start, len(self.text))) - 1
            if at >= 0 and cut[at][0] <= start < cut[at][1]:
                continue
            first, last = self.word_at(start), self.word_at(end)
            if first >= last:
                continue
            if kept and kept[-1][1] == first and self._continues(first, last):
                kept[-1] = (kept[-1][0], last)
            else:
                kept.append((first, last))
        return self._unglued(kept)

    def _unglued(self, sentences: list[Range]) -> list[Range]:
        """Cut sentences that no space divides ("…rouverte.Le maire"), as careless feeds have them, without headings."""
        cuts = [k + 1 for k in among(self.low, _STOPS) if self._glued(k)]
        headings = [(self.word_at(found.start()), self.word_at(found.end())) for found in _INTERTITLE.finditer(self.text)]
        cuts = sorted({*cuts, *(at for heading in headings for at in heading)})
        if not cuts and (self.size <= _LONGEST_SENTENCE or all(last - first <= _LONGEST_SENTENCE for first, last in sentences)):
            return sentences
        kept: list[Range] = []
        for first, last in sentences:
            while last - first > _LONGEST_SENTENCE:
                kept.append((first, first + _LONGEST_SENTENCE))
                first += _LONGEST_SENTENCE
            for cut in cuts[bisect_right(cuts, first) : bisect_left(cuts, last)]:
                kept.append((first, cut))
                first = cut
            kept.append((first, last))
        return [sentence for sentence in kept if sentence not in headings] if headings else kept

    def _glued(self, stop: int) -> bool:
        """Whether a sentence begins right behind a full stop, without a space."""
        nxt = stop + 1
        if stop == 0 or nxt + 1 >= self.size or self.ends[stop] != self.starts[nxt]:
            return False
        if (
            self.level[nxt] != self.level[stop]
            and self.level[nxt] >= 0
            and self.quotes[self.level[nxt]].start == self.starts[nxt]
        ):
            nxt += 1
        word, before = self.written[nxt], self.written[stop - 1]
        # Initials and dotted abbreviations have short neighbours; sentences rarely do.
        return (
            word[0].isupper()
            and (not word.isupper() or self.written[nxt + 1] in APOSTROPHES)
            and (len(word) > 1 or nxt > stop + 1 or self.written[nxt + 1] in APOSTROPHES)
            and (len(before) > 2 or not before.isalnum())
        )

    def _continues(self, first: int, last: int) -> bool:
        """Whether a sentence was cut off after a quoted question or exclamation: its tag begins in lower case."""
        if not self.cased:
            return False
        opening = self.written[first]
        if not opening[0].isalnum():
            opening = next((w for w in self.written[first : min(last, first + 4)] if w[0].isalpha()), "")
        return opening[:1].islower() and "\n" not in self.text[self.ends[first - 1] : self.starts[first]]

    def _verbs(self) -> frozenset[int]:
        """Words that the mentions stage found to be finite verbs of events; no name ("Dispatch") is one."""
        found = (self._verb_of(a) for a in self.actions if a.mood in ("indicative", "conditional"))
        return frozenset(at for at in found if not (self.cased and self.is_name(at)))

    def _verb_of(self, action: Action) -> int:
        """The word that is the verb of an event: its first, or behind its object ("прорыв устранят") where order is free."""
        first = self.word_at(action.start)
        if not self.lex.speech.declines:
            return first
        return next((k for k in range(first, self.word_at(action.end)) if self.kinds[k] & VERB), first)

    def sentence_of(self, at: int) -> Range | None:
        """The sentence that word ``at`` stands in, unless it is furniture."""
        number = self._numbers[at]
        return None if number < 0 else self.sentences[number]

    def is_name(self, at: int) -> bool:
        """Whether a capital inside a sentence makes a word part of a name; in a title that capitalises all words it does not."""
        return self.written[at][0].isupper() and at not in self.sentence_set and not self._in_title(at)

    def _in_title(self, at: int) -> bool:
        """Whether a word stands, not as the first, in a title that capitalises all its words."""
        sentence = self.sentence_of(at)
        if sentence is None or at <= sentence[0] or self.lex.speech.declines:
            # Where nouns inflect no title has capitals ("Наставник «Гранита» Павел Урусов был суше").
            return False
        if sentence not in self._titles:
            long = [word for word in self.written[sentence[0] : sentence[1]] if len(word) > _SMALL and word[0].isalpha()]
            self._titles[sentence] = len(long) >= _TITLE and all(word[0].isupper() for word in long)
        return self._titles[sentence]

    def is_person(self, at: int) -> bool:
        """Whether the name of a person covers word ``at``."""
        before = bisect_right(self.name_starts, self.starts[at]) - 1
        return before >= 0 and self.names[before].type == "person" and self.starts[at] < self.names[before].end

    def bounds(self, at: int) -> Range | None:
        """The sentence of word ``at``, cut to the quotation that it stands in."""
        sentence = self.sentence_of(at)
        if sentence is None:
            return None
        lo, hi = sentence
        if self.level[at] >= 0:
            inner = self.quotes[self.level[at]].inner
            lo, hi = max(lo, self.word_at(inner[0])), min(hi, self.word_at(inner[1]))
        return lo, hi

    def span(self, start: int, end: int) -> Span:
        """The characters from word ``start`` up to word ``end`` (not included)."""
        return self.starts[start], self.ends[end - 1]

    def tells_event(self, span: Span) -> bool:
        """Whether the mentions know an action between two characters."""
        at = bisect_left(self.action_starts, span[0])
        return at < len(self.actions) and self.actions[at].start < span[1]

    def has_verb(self, start: int, end: int) -> bool:
        """Whether a finite verb most likely stands between two words."""
        return any(map(self.is_verb, between(self.verb_places, start, end)))

    def is_clause(self, at: int) -> bool:
        """Whether "that" stands right before a word, elided or not ("qu'un", "que le")."""
        before = at - 1 - (self.low[at - 1] in APOSTROPHES)
        return before >= 0 and self.low[before] in self.lex.sets["complementisers"]

    def listed(self, name: str, start: int, end: int) -> list[int]:
        """The words between two that a set of the language has."""
        wanted = self._had[name]
        if not wanted:
            return []
        said = self.low[start:end]
        return [] if wanted.isdisjoint(said) else [start + at for at in among(said, wanted)]

    def counted(self, at: int) -> bool:
        """Whether a word belongs to a number with what it counts ("forty tonnes")."""
        last = bisect_left(self.setting_starts, self.ends[at])
        return any(isinstance(m, Quantity) and self.ends[at] <= m.end for m in self.settings[max(0, last - 2) : last])

    def _is_name(self, at: int) -> bool:
        """Whether a word with a capital follows another one, as a surname does ("Abelardo Rentería")."""
        word = self.written[at]
        return word[0].isupper() and not word.isupper() and at > 0 and self.written[at - 1][0].isalnum()

    def is_verb(self, at: int) -> bool:
        """Whether word ``at`` is most likely a finite verb."""
        if at in self.verbs:
            return True
        if not self.kinds[at] & VERB:
            return False
        if self.written[at][0].isupper() and not self._in_title(at):
            return False
        return not (self.low[at - 1] == "-" or self._is_joined(at) or self._has_agent(at))

    def _is_joined(self, at: int) -> bool:
        """Whether a participle is the first part of an adjective ("*locked*-up hands"), in languages that put these first."""
        joined = at + 1 < self.size and self.low[at + 1] == "-" and self.starts[at + 1] == self.ends[at]
        return joined and self.lex.speech.head_last and self.low[at].endswith(self.lex.finite_endings)

    def _has_agent(self, at: int) -> bool:
        """Whether an agent follows ("led by X", "put *out* by X"), so that it is a participle; "replied by saying" has none."""
        by = at + 1
        by += by < self.size and self.low[by] in self.lex.sets["particles"]
        if by + 1 >= self.size or self.low[by] not in self.lex.sets["agents"]:
            return False
        known = self.lex.forms.get(self.low[at])
        if not (self.low[at].endswith(self.lex.finite_endings) or (known and known.bits & PARTICIPLE)):
            return False
        entry = self.lex.forms.get(self.low[by + 1])
        return not (entry and entry.bits & GERUND)

    def is_plain(self, start: int, end: int) -> bool:
        """Whether nothing but words of one quotation or none stands between two words, and no finite verb."""
        level = self.level[start]
        return all(self.low[k].isalpha() and self.level[k] == level for k in range(start, end)) and not self.has_verb(start, end)

    def is_dotted(self, at: int) -> bool:
        """Whether a full stop stands inside a name, as in the address of a site ("Coulisses.net")."""
        if self.low[at] != "." or not 0 < at < self.size - 1 or not self.cased:
            return False
        glued = self.ends[at - 1] == self.starts[at] and self.ends[at] == self.starts[at + 1]
        return glued and self.low[at - 1].isalpha() and self.written[at + 1].isalpha() and self.written[at + 1].islower()

    def is_time_word(self, at: int) -> bool:
        """Whether word ``at`` is one of time, and not a part of a name that has one ("Corse Matin")."""
        if self.low[at] not in self.lex.sets["times"]:
            return False
        small = not self.lex.speech.capital_days or self.low[at] in self.lex.sets["small_times"]
        named = small and self.cased and self.written[at][0].isupper()
        return not (named and at not in self.sentence_set and not self._in_title(at))

    def is_adverb(self, at: int) -> bool:
        """Whether word ``at`` is most likely an adverb."""
        if not self.kinds[at] & ADVERB:
            return False
        before = self.low[at - 1] if at else ""
        if self.low[at] in self.lex.heads or self.is_name(at):
            # "A French monthly claimed", "police in Sicily said".
            return False
        return before not in self.lex.sets["determiners"] and before not in self.lex.sets["of_words"] and before != "'"
