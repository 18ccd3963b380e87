"""Names in a language without capitals: told by titles, by what somebody is, by given names, and by quotation marks.

"The minister of finance X": a noun phrase that is closed by an article or a possessor can take no adjective without one, so a
bare word behind it names who the minister is. What the text has named once is known again by its last word.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from sourcier.languages import language
from sourcier.languages.names import NameWords
from sourcier.records import Name, Span
from sourcier.words import Words, words

_OPENING, _CLOSING = '«“"„', '»”"“'
_STOPS = frozenset(".,:;")
# The longest name in words with an article as one ("Abd al-Rahman ibn Khalid al-Masri"), and in quotation marks.
_LONGEST, _LONGEST_QUOTED = 5, 7
# "The director of the hospital of the city, Dr X": how far from what somebody is the name may begin.
_REACH = 12
# "The agency of the local news «X»": no more words stand between the noun of a medium and its name.
_KIND = 5
# Words of time by which papers are called, and what else than a body may have one.
# A place of one word and a first and a last name.
_PLACED = 3
_MOMENTS = ("PART", "MERIDIEM", "SEASON", "UNIT", "DAYWORD")
_PERSONS = ("person", "anonymous")
Unit = tuple[int, int]


class Lists:
    """What one language needs, made once."""

    def __init__(self, code: str, names: NameWords) -> None:
        self.names = names
        known = language(code)
        heads = known.speech.heads if known and known.speech else {}
        self.media = {
            word: kind.split("/")[0] for kind, text in heads.items() if kind in ("outlet", "agency") for word in text.split()
        }
        self.bodies = {
            word for kind, text in heads.items() if kind.split("/")[0] in ("institution", "group") for word in text.split()
        }
        everyday = set(names.function | names.roles | names.titles)
        everyday.update(word for text in heads.values() for word in text.split())
        if known and known.concepts:
            everyday.update(known.concepts.phrases, known.concepts.duals)
        if known and known.quantities:
            everyday.update(known.quantities.numbers, known.quantities.scales, known.quantities.currencies)
        if known and known.times:
            everyday.update(word for phrases in known.times.classes.values() for word in phrases)
        if known and known.speech:
            everyday.update(word for forms in known.speech.irregular.values() for part in forms for word in part.split())
            for listed in (known.speech.nominal, known.speech.prepositions, known.speech.boundaries, known.speech.inner):
                everyday.update(listed.split())
        if known and known.actions:
            everyday.update(word for text in known.actions.nouns.values() for word in text.split())
            everyday.update(word for verb in known.actions.irregular.values() for word in verb.finite.split())
        self.everyday = frozenset(everyday)
        self.owned = frozenset(self.bodies | names.function)
        self.that = frozenset(known.speech.complementisers.split()) if known and known.speech else frozenset()
        # "The party's paper" is no name; "the Morning", "the Day" are.
        classes = known.times.classes if known and known.times else {}
        moments = {word for kind in _MOMENTS for word in classes.get(kind, ())}
        persons = {word for kind, text in heads.items() if kind.split("/")[0] in _PERSONS for word in text.split()}
        self.owners = frozenset((self.bodies | persons | names.roles | names.titles | names.function) - moments)
        self.borne = frozenset(" ".join(known.speech.media_words.values()).split()) if known and known.speech else frozenset()
        self.documents = frozenset(heads.get("document", "").split())
        self.adjectival = tuple(known.speech.adjective_endings.split()) if known and known.speech else ()
        verbs = known.speech.irregular.values() if known and known.speech else ()
        # What leads from a spokesman to whom they speak for.
        self.stands_for = tuple(known.speech.in_name_of.split()) if known and known.speech else ()
        self.saying = frozenset(word for finite, _, _ in verbs for word in finite.split())


@lru_cache(maxsize=8)
def lists(code: str | None) -> Lists | None:
    """The lists of a language without capitals; None for others."""
    known = language(code)
    return Lists(known.code, known.names) if known and known.names and not known.names.cased else None


def uncased(text: str, code: str | None, taken: Sequence[Span] = ()) -> list[Name]:
    """The names of a text that no table has, in order, outside ``taken``; none in a language with capitals."""
    known = lists(code)
    if known is None:
        return []
    busy = bytearray(len(text) + 1)
    for start, end in taken:
        busy[start:end] = b"\1" * (end - start)
    return sorted(_Finder(text, words(text), known, busy).all(), key=lambda name: name.start)


class _Finder:
    """Finds the names of one text in a script without capitals, by the words around them."""

    def __init__(self, text: str, cut: Words, known: Lists, busy: bytearray) -> None:
        self.text, self.cut, self.known, self.busy = text, cut, known, busy
        self.low, self.article = cut.folded, known.names.article
        self.size = len(self.low)

    def all(self) -> list[Name]:
        found: list[Name] = []
        for first, last, kind in self._told():
            name = self._name(first, last, kind)
            if name:
                found.append(name)
        return found + self._again([n for n in found if n.type == "person"])

    def _name(self, first: int, last: int, kind: str) -> Name | None:
        start, end = self.cut.starts[first], self.cut.ends[last - 1]
        if 1 in self.busy[start:end]:
            return None
        self.busy[start:end] = b"\1" * (end - start)
        return Name(start=start, end=end, text=self.text[start:end], type=kind)

    def _told(self) -> Iterator[tuple[int, int, str]]:
        """The words of each name that something beside it shows, and its type."""
        names, media, bodies = self.known.names, self.known.media, self.known.bodies
        known: set[str] = set()
        for at, word in enumerate(self.low):
            if (word in media or word in bodies) and (
                quoted := self._quoted(self._past_kind(at + 1) if word in media else at + 1)
            ):
                yield (*quoted, media.get(word, "organisation"))
            elif word in names.media_verbs and (quoted := self._quoted(at + 1)):
                yield (*quoted, "outlet")
            elif word in media and (last := self._medium(at)):
                yield at, last, media[word]
            persons: list[tuple[int, int, str]] = list(self._heard(at)) if word == self.article else []
            if word in names.titles and (at and self.low[at - 1] == self.article):
                persons += self._person(at + 1, 1, sure=True)
            if word in names.roles:
                persons += self._apposed(at)
            elif (
                word in names.given
                and word not in known
                and not (at and (self.low[at - 1] == self.article or self._stands_for(at - 1)))
            ):
                persons += self._person(at, 1 if at and self.low[at - 1] in self.known.saying else 2)
            # Somebody named in full is called by the first name later, and what stands behind it is no surname.
            known.update(self.low[first] for first, _, _ in persons)
            yield from persons

    def _past_kind(self, at: int) -> int:
        """The word behind what says which medium it is ("agency *of the local news* «X»"); the first where no mark follows."""
        low, known, k = self.low, self.known, at
        while k < min(self.size, at + _KIND):
            k += low[k] == self.article
            if k >= self.size or not (low[k] in known.names.news or low[k].endswith(known.adjectival)):
                break
            k += 1
        return k if k < self.size and low[k] in _OPENING else at

    def _quoted(self, at: int) -> Unit | None:
        """The words in quotation marks right behind the noun of a body."""
        if at >= self.size or self.low[at] not in _OPENING:
            return None
        end = next((k for k in range(at + 1, min(self.size, at + 2 + _LONGEST_QUOTED)) if self.low[k] in _CLOSING), at)
        return (at + 1, end) if end > at + 1 else None

    def _medium(self, at: int) -> int:
        """The word after the name of a medium that begins with its noun; 0 where what follows is no name."""
        if (at and self.low[at - 1] == self.article) or at + 1 >= self.size:
            return 0
        if self.low[at + 1] != self.article:
            end = self._joined_name(at)
        else:
            end = self._unit(at + 1, article=True)
            if not end or self.low[end - 1] in self.known.everyday:
                end = at + 3 if self._is_paper(at) or self._of_today(at, at + 3) else 0
        if not end:
            return 0
        while (
            (more := self._unit(end, article=True))
            and self.low[end] == self.article
            and self.low[more - 1] not in self.known.everyday
        ):
            end = more
        while end < self.size and self.low[end] in self.known.borne:
            # "The agency X Press".
            end += 1
        if self._for_news(end):
            return end + 3
        return end + 2 if self._of_today(at, end) else end

    def _for_news(self, at: int) -> bool:
        """Whether "for news" stands at a word, by which agencies are called."""
        behind = self.low[at : at + 3]
        return len(behind) > 2 and behind[:2] == [self.known.names.for_words, self.article] and behind[2] in self.known.names.news

    def _of_today(self, at: int, end: int) -> bool:
        """Whether "today" behind the name of a medium belongs to it ("according to the paper X Today,").

        Behind a verb it may as well say when.
        """
        low, names = self.low, self.known.names
        if at == 0 or low[end : end + 2] != [self.article, names.today] or not names.today:
            return False
        closes = low[end + 2] if end + 2 < self.size else "."
        return not closes.isalnum() and (low[at - 1] in names.from_words or low[at - 1] in names.function)

    def _joined_name(self, at: int) -> int:
        """The word after a name of two nouns behind that of a medium ("the paper *Voice of the Valley*"); 0 where none stands.

        The first has no article: it is a word that media are called by, or none of every day behind the noun of a paper. With
        "for news" behind it any word is a name.
        """
        low, known = self.low, self.known
        first = low[at + 1]
        if not self._unit(at + 1, article=False) or first in known.names.links or first in known.owners or first in known.that:
            return 0
        called = first in known.names.called
        if not called and (first.endswith(known.adjectival) or first in known.saying):
            return 0
        if self._for_news(at + 2) or (at + 2 < self.size and low[at + 2] in known.borne):
            return at + 2
        if not called and (low[at] not in known.names.papers or first in known.everyday):
            return 0
        if at + 3 >= self.size or low[at + 2] != self.article or self._unit(at + 2, article=True) != at + 4:
            return 0
        # "The paper published the letter of the minister": a letter has an owner, a voice may be the people's.
        return 0 if first in known.documents and low[at + 3] in known.owners else at + 4

    def _is_paper(self, at: int) -> bool:
        """Whether the noun of a paper has behind it an everyday word that is nobody who could own one."""
        called = self.low[at + 2] if at + 2 < self.size else ""
        return self.low[at] in self.known.names.papers and called.isalpha() and called not in self.known.owners

    def _person(self, at: int, least: int, *, sure: bool = False) -> Iterator[tuple[int, int, str]]:
        """The name of a person that begins at a word, of at least so many units; a title before it is left out."""
        while at < self.size and (self.low[at] == self.article or self.low[at] in self.known.names.titles):
            at += 1
        end, units = self._run(at, sure=sure)
        given = at < self.size and self.low[at] in self.known.names.given
        if units >= least or (units and given and least == 1):
            yield at, end, "person"

    def _heard(self, at: int) -> Iterator[tuple[int, int, str]]:
        """The name of who speaks, behind a noun with an article that no list has ("said the unionist X Y that")."""
        low, known = self.low, self.known
        if at == 0 or at + 2 >= self.size or low[at + 1] in known.owned or low[at + 1] in known.media:
            return
        if low[at - 1] not in known.saying and low[at - 1] not in known.names.from_words:
            return
        end, units = self._run(at + 2, sure=False)
        if (
            units == 1
            and end < self.size
            and low[end].isalpha()
            and low[end] not in known.names.function | known.that | known.saying
        ):
            # A surname may be a word of every day ("Haddad" is a smith, and mourning).
            end, units = end + 1, 2
        closed = self._closes(end, stops=low[at - 1] in known.names.from_words)
        if units > 1 and closed:
            yield at + 2, end, "person"

    def _apposed(self, at: int) -> Iterator[tuple[int, int, str]]:
        """The name in apposition to the phrase that begins with what somebody is."""
        low, names = self.low, self.known.names
        closed = low[at].endswith(names.possessors) or (at > 0 and low[at - 1] == self.article)
        k = at + 1
        while k < min(self.size, at + _REACH):
            word = low[k]
            if word == self.article:
                closed, k = True, k + 2
                if low[k - 1] in names.titles:
                    return
                continue
            if word == ",":
                k += 1
                continue
            if self._stands_for(k):
                # "The spokesman in the name of the ministry X Y": no name stands where the body does.
                k += len(self.known.stands_for)
                k += 1 if k < self.size and low[k] != self.article else 0
                continue
            if not word.isalpha() or word in names.function:
                return
            end, units = self._run(k, sure=True)
            if not units and closed and (end := self._everyday(at, k)):
                yield k, end, "person"
                return
            if not closed and low[k - 1] in names.civic and (placed := self._behind_place(at, end, units)):
                yield *placed, "person"
                return
            if units and (closed or word in names.given):
                if units > 1 or word in names.given:
                    yield k, end, "person"
                return
            k += 1

    def _everyday(self, role: int, at: int) -> int:
        """The word after a first name that is a word of every day, and its surname, of who speaks; 0 where none stand here.

        "Said the deputy Rawat Amsal that": behind a verb of saying and what somebody is no verb stands before what is said.
        """
        low, known = self.low, self.known
        before = self._before(role)
        if before not in known.saying and before not in known.names.from_words:
            return 0
        end, units = self._run(at + 1, sure=False)
        return end if units == 1 and low[at] in known.everyday and self._closes(end, stops=True) else 0

    def _behind_place(self, role: int, end: int, units: int) -> Unit | None:
        """The name of who speaks, behind the town of which they are the head ("said the mayor of the town X Y Z that")."""
        before = self._before(role)
        stops = before in self.known.names.from_words
        if not stops and before not in self.known.saying:
            return None
        first, last = (end, self._everyday(role, end)) if units == 1 else (end - 2, end if units == _PLACED else 0)
        return (first, last) if last and self._closes(last, stops=stops) else None

    def _before(self, role: int) -> str:
        """The word before what somebody is, its article and the preposition of "according to"."""
        before = role - 2 if role and self.low[role - 1] == self.article else role - 1
        before -= before > 0 and self.low[before] == self.known.names.for_words
        return self.low[before] if before >= 0 else ""

    def _closes(self, end: int, *, stops: bool) -> bool:
        """Whether what is said, the medium to which it is, or with ``stops`` a mark follows the name of who speaks."""
        low, known = self.low, self.known
        closes, following = ([*low[end : end + 2], ".", "."])[:2]
        # "That", "with that", "the newspaper X", "to the newspaper X".
        says = closes in known.that or (len(closes) == 1 and following in known.that)
        told = closes in known.media or (closes == known.names.for_words and following in known.media)
        return says or told or (stops and closes in _STOPS)

    def _stands_for(self, at: int) -> bool:
        """Whether words that lead to whom somebody speaks for begin here."""
        link = self.known.stands_for
        return bool(link) and tuple(self.low[at : at + len(link)]) == link

    def _run(self, at: int, *, sure: bool) -> tuple[int, int]:
        """The word after a run of words that can be a name, and how many units it has; the first has no article.

        Args:
            sure: Something before it says that a name stands here.
        """
        if at >= self.size or self.low[at] == self.article:
            return at, 0
        end, units = at, 0
        while units < _LONGEST and (step := self._unit(end, article=units > 0)):
            last = self.low[step - 1]
            # A surname may be a word of the everyday language ("al-Qadi", the judge), behind a given name.
            surname = sure and units == 1 and self.low[end] == self.article and self.low[at] in self.known.names.given
            if last in self.known.everyday and last not in self.known.names.given and not surname:
                break
            units += 1
            end = step
        return end, units

    def _unit(self, at: int, *, article: bool) -> int:
        """The word after one unit of a name: a word, with its article or a small word before it; 0 where none begins here."""
        low, names = self.low, self.known.names
        k = at
        while k < min(self.size, at + 3) and low[k] in names.links and low[k] not in names.given:
            k += 1
        if k < self.size and low[k] == self.article:
            if not article and k == at:
                return 0
            k += 1
        if k >= self.size or not low[k].isalpha() or low[k] in names.function or len(low[k]) < 2:
            return 0
        if len(low[k]) > _LONGEST and low[k].endswith(names.possessors):
            # "Her responsibility" is no name.
            return 0
        # A name does not run over the end of a line.
        return 0 if at and "\n" in self.text[self.cut.ends[at - 1] : self.cut.starts[k]] else k + 1

    def _again(self, persons: Sequence[Name]) -> list[Name]:
        """Persons named again by the last or the first word of their name."""
        known: set[tuple[str, ...]] = set()
        for name in persons:
            parts = words(name.text).folded
            size = 2 if len(parts) > 1 and parts[-2] == self.article else 1
            if len(parts) > size:
                known.add(tuple(parts[-size:]))
                if parts[0] in self.known.names.given:
                    known.add((parts[0],))
        found: list[Name] = []
        for at in range(self.size):
            for size in (2, 1):
                part = tuple(self.low[at : at + size])
                behind = size == 1 and at and self.low[at - 1] == self.article
                if len(part) == size and part in known and not behind and self._sure(part):
                    again = self._name(at, at + size, "person")
                    found += [again] if again else []
                    break
        return found

    def _sure(self, part: tuple[str, ...]) -> bool:
        """Whether a name is no word of the everyday language besides."""
        return part[-1] in self.known.names.given or part[-1] not in self.known.everyday
