"""Names of the alias table in running text, and the entities of names given alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice

import msgspec

from sourcier.data import aliases
from sourcier.data.aliases import TOKEN, Alias
from sourcier.data.outlets import domain_of, outlet_row
from sourcier.languages import ALL, language
from sourcier.languages.names import NameWords
from sourcier.records import Name, Span
from sourcier.words import Asked, Words, among, answered, fold, is_arabic, whole_words, words

# Between the words of one name only spaces and these may stand.
_INSIDE = frozenset(" \t\xa0\u202f-‐‑'’ʼ.&/\"״")
_DOMAIN = re.compile(r"(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,8}(?![\w-])", re.IGNORECASE)
# An account of a network ("@balka_live"), and no address of mail.
_ACCOUNT = re.compile(r"(?<![\w@.+-])@[^\W_]\w{2,50}")
_DOTTED = re.compile(r"\.[a-z]{2}", re.IGNORECASE)
# The longest name is some 90 characters long; before it one word tells whether it stands inside another.
_WINDOW, _CONTEXT = 110, 24
# A name is not asked for by a whole page: what is longer is refused without looking.
_LONGEST_ASKED = 300
# Arabic and Hebrew conjunctions and prepositions that are written together with the next word.
_JOINED = "وبلفكהלבומש"


class Token(msgspec.Struct, frozen=True):
    """A word of a text, and what it is compared by."""

    start: int
    end: int
    written: str
    key: str


@lru_cache(maxsize=16)
def words_of(code: str | None) -> NameWords:
    """The name words of a language; empty where nothing is known of it."""
    found = language(code)
    return found.names if found and found.names else NameWords()


def _key(written: str) -> str:
    return aliases.stem(fold(written))


def _token(match: re.Match[str]) -> Token:
    return Token(match.start(), match.end(), match.group(), _key(match.group()))


def known(text: str, code: str | None, cut: Words | None = None, at: int = 0) -> tuple[Name, ...]:
    """The names of the alias table in a text, the longest where they overlap.

    Args:
        text: An article's text, or one sentence of it.
        code: Its language: titles before surnames and given names are known per language.
        cut: Its words, where they are known.
        at: What the offsets of these words have for its beginning.
    """
    lengths = aliases.table().lengths
    around = words_of(code)
    if is_arabic(text):
        # The table has names as they are written, with their article.
        cut, at = whole_words(text), 0
    found: list[Name] = []
    after = 0
    for start, first, shift in _openings(cut or words(text), at, plain=text.isascii()):
        if start < after:
            continue
        near = _window(text, start, lengths[first][0])
        if match := _longest(text, near, lengths[first], shift, around):
            size, alias = match
            begin, end = start + shift, near[size - 1].end
            found.append(Name(start=begin, end=end, text=text[begin:end], entity=alias.entity, type=alias.type))
            after = end
    return tuple(_with_domains(text, found))


def _window(text: str, start: int, size: int) -> list[Token]:
    """``size`` words from ``start`` on, with one word of context behind them."""
    return [*map(_token, islice(TOKEN.finditer(text, start, start + _WINDOW), size + 1))]


def _before(text: str, start: int) -> Token | None:
    """The word before one that begins at ``start``, if it is near."""
    *_, last = [None, *TOKEN.finditer(text, max(0, start - _CONTEXT), start)]
    return _token(last) if last else None


def _openings(cut: Words, at: int, *, plain: bool) -> list[tuple[int, str, int]]:
    """Where a name may start: its offset, its first key, and the letters of a joined particle before it.

    In ``plain`` words, of ASCII alone, a key is the folded word.
    """
    seconds = aliases.table().seconds
    found: list[tuple[int, str, int]] = []
    if plain:
        opened = [(n, cut.folded[n], 0) for n in among(cut.folded, seconds)]
    else:
        opened = [(n, *told) for n in answered(cut.written, _opened) if (told := _opened[cut.written[n]])]
    for n, word, shift in opened:
        if "" in seconds[word] or _second(cut.folded, n) in seconds[word]:
            found.append((cut.starts[n] - at, word, shift))
    return found


def _first_key(written: str) -> tuple[str, int] | None:
    """The key that a name may begin with at a word, and the letters of a joined particle before it; None where none does."""
    seconds = aliases.table().seconds
    word = fold(written)
    if word in seconds:
        return word, 0
    if written.isascii():
        return None
    word = aliases.stem(word)
    if word in seconds:
        return word, 0
    joined = _key(written[1:]) if written[0] in _JOINED else ""
    return (joined, 1) if joined in seconds else None


_opened = Asked(_first_key)


def _second(folded: Sequence[str], n: int) -> str:
    """The key of the next word, over one mark of punctuation or two ("al-Qaida", "l'homme")."""
    for word in folded[n + 1 : n + 4]:
        if word[0].isalnum():
            return word if word.isascii() else aliases.stem(word)
    return "-"


def _with_domains(text: str, found: list[Name]) -> list[Name]:
    """Add the outlets that a text names by their address ("lemonde.fr") or account, over names that are only a part of it."""
    hosts = []
    end = 0
    for dot in _DOTTED.finditer(text):
        # An address has no spaces: the engine, which tries it at each letter, is kept to what stands between two of them.
        if dot.start() < end:
            continue
        start, end = _between_spaces(text, dot.start())
        for match in _DOMAIN.finditer(text, start, end):
            if row := outlet_row(match.group()):
                kind = "agency" if row.kind == "agency" else "outlet"
                hosts.append(Name(start=match.start(), end=match.end(), text=match.group(), entity=row.id, type=kind))
    if "@" in text:
        hosts += [Name(start=m.start(), end=m.end(), text=m.group(), type="outlet") for m in _ACCOUNT.finditer(text)]
    if not hosts:
        return found
    free = [n for n in found if not any(h.start < n.end and n.start < h.end for h in hosts)]
    return sorted(free + hosts, key=lambda n: n.start)


def _between_spaces(text: str, at: int) -> Span:
    start, end = at, at
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def _longest(text: str, cut: Sequence[Token], sizes: Sequence[int], shift: int, words: NameWords) -> tuple[int, Alias] | None:
    """The longest name that the words begin with and that stands there by itself: its length in words, and its alias."""
    for size in sizes:
        if size > len(cut) or (shift and size > 1 and not _runs_on(text, cut, size)):
            continue
        part = cut[:size]
        first = _key(part[0].written[shift:]) if shift else part[0].key
        candidates = aliases.table().by_key.get((first, *(t.key for t in part[1:])))
        if candidates and _runs_on(text, cut, size):
            for alias in candidates:
                if not alias.asked and _cased(part, alias, shift) and not _inside_another(text, cut, size, alias, words):
                    return size, alias
    return None


def _runs_on(text: str, cut: Sequence[Token], size: int) -> bool:
    """Whether nothing but spaces and hyphens stands between the words, so that they can be one name."""
    return all(
        cut[i + 1].start - cut[i].end < 4 and all(c in _INSIDE for c in text[cut[i].end : cut[i + 1].start])
        for i in range(size - 1)
    )


def _cased(part: Sequence[Token], alias: Alias, shift: int) -> bool:
    """Whether the capitals fit: "AP" is not "ap", "le monde" is not the newspaper."""
    if alias.acronym and len(part) == 1:
        return part[0].written[shift:] == alias.written
    last = aliases.TOKEN.findall(alias.written)[-1]
    return not last[0].isupper() or part[-1].written[0].isupper() or not part[-1].written[0].isalpha()


def _inside_another(text: str, cut: Sequence[Token], size: int, alias: Alias, words: NameWords) -> bool:
    """Whether the words are part of another name: "Melania Trump", "la Croix-Rouge", "Robert Wagner"."""
    end = cut[size - 1].end
    if size < len(cut) and text[end : cut[size].start] in "-‐‑" and cut[size].start == end + 1:
        return cut[size].written[0].isupper() or size == 1
    before = _before(text, cut[0].start) if size == 1 and alias.type in ("person", "armed_group", "club") else None
    if before is None:
        return False
    beside = text[before.end : cut[0].start]
    if beside not in (" ", "\xa0", "-", " al-", " el-") or not before.written[0].isupper():
        return False
    if before.key in words.given:
        return True
    return before.key not in words.function and before.key not in words.titles and not before.written.isupper()


# News repeats its names, and looks for misspellings in those that no table has.
misspelt = lru_cache(maxsize=40_000)(aliases.misspelt)


@lru_cache(maxsize=8192)
def resolve(name: str) -> Alias | None:
    """The alias that a name given alone stands for, with its determiners, descriptors and misspellings; None where unsure."""
    if len(name) > _LONGEST_ASKED:
        return None
    table = aliases.table()
    key = aliases.key_of(name)
    exact = table.by_key.get(key) or table.joined.get("".join(key)) or ()
    # "is" is no more the acronym than any other small word.
    exact = tuple(a for a in exact if not (a.asked and a.acronym and a.written not in name))
    if exact:
        return next((a for a in exact if a.written == name.strip()), exact[0])
    if "." in name and domain_of(name) and (row := outlet_row(name)):
        return Alias(row.id, "agency" if row.kind == "agency" else "outlet", row.names[0], False)
    part_of_one = not table.lengths.keys().isdisjoint(key)
    return (_described(name, key) if part_of_one else None) or misspelt(name)


def _described(name: str, key: Sequence[str]) -> Alias | None:
    """A name among determiners and descriptors ("l'agence russe Sputnik"): all other words must be such.

    Args:
        name: As it is written.
        key: Its words as ``aliases.key_of`` gives them.
    """
    if not key or not (_describes(key[0]) or _describes(key[-1])):
        # A part of the name leaves out its first word or its last.
        return None
    # No other word can be outside of the name that is looked for.
    strange = [n for n, word in enumerate(key) if not _describes(word)]
    first, last = (strange[0], strange[-1]) if strange else (len(key), -1)
    table = aliases.table()
    starts = [n for n, word in enumerate(key[: first + 1]) if word in table.lengths]
    for size in range(len(key) - 1, 0, -1) if starts else ():
        for n in starts:
            if last < n + size <= len(key) and (candidates := table.by_key.get(tuple(key[n : n + size]))):
                written = TOKEN.findall(name)[n]
                if found := next((a for a in candidates if not a.acronym or written == a.written), None):
                    return found
    return None


@lru_cache(maxsize=1)
def _descriptors() -> frozenset[str]:
    """Descriptors, titles and adjectives of peoples, in every language that has them."""
    found: set[str] = set()
    for one in ALL:
        if one.names:
            found |= one.names.descriptors | one.names.titles
        if one.places:
            found |= set(one.places.demonyms)
    return frozenset(found)


# Arabic and Russian nouns before the name of an outlet or a group; these languages have no tables of names yet.
_NOUNS = frozenset("وكاله صحيفه قناه جريده موقع تنظيم حركه агентств газет телеканал групп движен сайт президент".split())


def _describes(key: str) -> bool:
    return key in _descriptors() or key in _NOUNS or key.rstrip("s") in _descriptors()
