"""What happened: verbs, nouns and fixed phrases of the action lexicon, with mood, negation and voice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal, NamedTuple

import msgspec

from sourcier.languages import language as language_of
from sourcier.languages.actions import ActionWords, Paradigm
from sourcier.records import Action
from sourcier.words import Words, among, fold, is_arabic, words

Mood = Literal["indicative", "conditional", "infinitive", "participle", "noun"]
# In a phrase, a few words that do not matter ("cut 320 jobs", "supprimer près de 1 200 emplois").
_GAP, _LONGEST_GAP = "#", 5
_ENDS = frozenset(".!?;…")
# Before the first word of a phrase: that verb in all its forms.
_ANY_FORM = "*"
# Between the forms that a phrase may begin with.
_EITHER = "|"
# What stands together in a phrase and falls apart when it is cut: "d'eau".
_JOINED = re.compile(rf"[^\w\s{_GAP}{_EITHER}]")
# A verb group holds an auxiliary or two and a few adverbs; looking further back finds another clause's auxiliary.
_REACH = 5
# The forms that a paradigm lists, by its names for them.
_KINDS = ("finite", "conditional", "participle", "present", "short")


class _Form(msgspec.Struct, frozen=True):
    action: str
    lemma: str
    kind: str


class _Phrase(msgspec.Struct, frozen=True):
    rest: tuple[str, ...]
    action: str
    noun: bool
    opposite: bool
    # Its place among all: of phrases of one length the first counts.
    rank: int


class _Phrases(msgspec.Struct, frozen=True):
    """The phrases that begin with one word: by the word after it, by the word after a gap, and the word by itself."""

    near: dict[str, list[_Phrase]]
    far: dict[str, list[_Phrase]]
    alone: list[_Phrase]


class _Lexicon(NamedTuple):
    forms: dict[str, tuple[_Form, ...]]
    phrases: dict[str, _Phrases]
    marks: frozenset[str]
    have: dict[str, Mood]
    be: dict[str, Mood]
    modals: dict[str, Mood]
    grammar: ActionWords


def find(text: str, *, language: str | None, cut: Words | None = None, at: int = 0) -> list[Action]:
    """Find the words of ``text`` that say that something happened.

    Args:
        text: The article's text, or one sentence of it.
        language: Its ISO 639-1 code; a language without an action lexicon yields nothing.
        cut: Its words, where they are known.
        at: What the offsets of these words have for its beginning.

    Returns:
        Actions in order of ``start``, none overlapping another.
    """
    known = language_of(language)
    if known is None or known.actions is None:
        return []
    lexicon = _lexicon(known.code)
    cut = cut or words(text)
    lower, marks = cut.folded if lexicon.grammar.folded else cut.lower, lexicon.marks
    found: list[Action] = []
    done = -1
    for i in among(lower, marks):
        if i <= done:
            continue
        word = lower[i]
        if word in lexicon.phrases and (phrase := _phrase(lexicon, lower, i)):
            found.append(_from_phrase(text, cut, at, lexicon, lower, i, *phrase))
            done = phrase[1]
        elif word in lexicon.forms:
            one = _read(text, cut, at, lexicon, lower, i)
            if one and (not found or one.start >= found[-1].end):
                found.append(one)
    return found


def _phrase(lexicon: _Lexicon, lower: list[str], i: int) -> tuple[_Phrase, int] | None:
    """The phrase that begins at word ``i``, and its last word: one of neighbouring words before one with a gap."""
    phrases = lexicon.phrases[lower[i]]
    if i + 1 < len(lower) and (near := phrases.near.get(lower[i + 1])):
        third = lower[i + 2] if i + 2 < len(lower) else ""
        for phrase in near:
            # Most phrases of one beginning go on otherwise, which is told without a call.
            if len(phrase.rest) > 1 and phrase.rest[1] != third and phrase.rest[1] != _GAP:
                continue
            if (last := _end_of(phrase.rest, lower, i + 1)) is not None:
                return phrase, last
    for after in _across(lower, i + 1) if phrases.far else ():
        for phrase in phrases.far.get(lower[after], ()):
            if (last := _end_of(phrase.rest[1:], lower, after)) is not None:
                return phrase, last
    return (phrases.alone[0], i) if phrases.alone else None


def _across(lower: list[str], at: int) -> Iterator[int]:
    """The words that may follow a gap that begins at word ``at``: a gap holds a word or a few and no end of a sentence."""
    for after in range(at + 1, min(at + 1 + _LONGEST_GAP, len(lower))):
        if lower[after - 1] in _ENDS:
            return
        yield after


def _end_of(rest: tuple[str, ...], lower: list[str], at: int) -> int | None:
    """The last word of a phrase whose further words begin at ``at``, or None where they do not stand there."""
    for k, part in enumerate(rest):
        if part == _GAP:
            for after in _across(lower, at):
                if lower[after] == rest[k + 1] and (end := _end_of(rest[k + 1 :], lower, after)) is not None:
                    return end
            return None
        if at >= len(lower) or lower[at] != part:
            return None
        at += 1
    return at - 1


def _from_phrase(
    text: str, cut: Words, at: int, lexicon: _Lexicon, lower: list[str], i: int, phrase: _Phrase, last: int
) -> Action:
    group = _group(lexicon, lower, i)
    first = i if phrase.noun else group.first
    start, end = cut.starts[first] - at, cut.ends[last] - at
    return Action(
        start=start,
        end=end,
        text=text[start:end],
        action=phrase.action,
        mood="noun" if phrase.noun else group.mood or ("participle" if _participle(lower[i], lexicon.grammar) else "indicative"),
        negated=group.negated != phrase.opposite or (phrase.noun and _none(lexicon.grammar, lower, i)),
    )


def _participle(word: str, grammar: ActionWords) -> bool:
    return bool(grammar.participle_endings) and word.endswith(grammar.participle_endings)


def _none(grammar: ActionWords, lower: list[str], i: int) -> bool:
    """Whether there was none of what the noun at word ``i`` tells ("pas d'arrestation", "no arrests")."""
    k = i - 1
    while k >= 0 and lower[k] in grammar.partitives:
        k -= 1
    return k >= 0 and lower[k] in grammar.none


class _Group(msgspec.Struct, frozen=True):
    """The verb group before a word: its first word, mood (None without an auxiliary), and what was met on the way."""

    first: int
    mood: Mood | None
    negated: bool
    be: bool
    reflexive: bool


def _group(lexicon: _Lexicon, lower: list[str], i: int) -> _Group:
    """Read the auxiliaries, adverbs and negations that stand before word ``i``."""
    grammar = lexicon.grammar
    first, mood, negated, be, reflexive = i, None, False, False, False
    j = i - 1
    while j >= 0 and j >= i - _REACH - 2:
        word = lower[j]
        if word in grammar.been and j > 0:
            be, first, mood = True, j, mood or lexicon.be.get(word)
        elif word in lexicon.have and mood in (None, "indicative"):
            first, mood = j, lexicon.have[word]
        elif word in lexicon.be and mood is None:
            first, mood, be = j, lexicon.be[word], True
        elif word in lexicon.modals:
            first, mood = j, lexicon.modals[word]
        elif word in grammar.negations:
            negated = True
        elif word in grammar.reflexive:
            reflexive = True
        elif word not in grammar.adverbs and word not in "'’-":
            break
        j -= 1
    return _Group(first, mood, negated, be, reflexive)


def _read(text: str, cut: Words, at: int, lexicon: _Lexicon, lower: list[str], i: int) -> Action | None:
    grammar = lexicon.grammar
    group = _group(lexicon, lower, i)
    before = lower[i - 1] if i else ""
    if before in "'’" and i > 1:
        before = lower[i - 2]
    following = lower[i + 1] if i + 1 < len(lower) else ""
    form = _choose(lower[i], lexicon.forms[lower[i]], before, following, group, grammar)
    if form is None or (form.kind != "noun" and _unmarked(lower[i], before, group, grammar)):
        return None
    if group.reflexive and form.lemma in grammar.other_reflexive:
        return None
    mood, passive = _voice(form, group, before, grammar)
    first = i if form.kind == "noun" or group.mood is None else group.first
    start, end = cut.starts[first] - at, cut.ends[i] - at
    return Action(
        start=start,
        end=end,
        text=text[start:end],
        action=form.action,
        mood=mood,
        negated=group.negated or (mood == "noun" and _none(grammar, lower, i)),
        passive=passive,
    )


def _bare(kinds: dict[str, _Form], before: str, group: _Group, grammar: ActionWords) -> bool:
    """Whether a form that is noun and bare verb at once ("leak", "strike") stands where only the noun can."""
    if not grammar.bare_after or "infinitive" not in kinds or group.negated or before in grammar.infinitive_markers:
        return False
    return not before.endswith(grammar.bare_after) and (group.mood is None or group.be)


def _unmarked(word: str, before: str, group: _Group, grammar: ActionWords) -> bool:
    """Whether a form that is a verb only after an auxiliary or a marker stands without either ("is close to")."""
    alone = group.mood is None or group.be
    return word in grammar.marked and alone and not group.negated and before not in grammar.infinitive_markers


def _choose(
    word: str, forms: tuple[_Form, ...], before: str, following: str, group: _Group, grammar: ActionWords
) -> _Form | None:
    """Pick the reading of an ambiguous form: noun after a determiner, participle after an auxiliary, else finite."""
    kinds = {form.kind: form for form in reversed(forms)}
    nominal = before in grammar.before_noun or before.isdigit()
    if "noun" in kinds and (nominal or len(kinds) == 1):
        return kinds["noun"]
    if "noun" in kinds and _bare(kinds, before, group, grammar):
        return kinds["noun"]
    if "participle" in kinds and (group.mood is not None or _reduced(kinds, following, grammar)):
        return kinds["participle"]
    if nominal and group.mood is None and word in grammar.other_nouns:
        return None
    if before in grammar.before_noun and "participle" not in kinds and ("finite" in kinds or "infinitive" not in kinds):
        return None
    for kind in ("conditional", "finite", "short", "participle", "infinitive", "present", "noun"):
        if kind in kinds:
            return kinds[kind]
    return None


def _reduced(kinds: dict[str, _Form], following: str, grammar: ActionWords) -> bool:
    """Whether a form that may be finite is the participle of a reduced relative clause ("people killed in the blast")."""
    return following in grammar.reduced and "finite" in kinds and kinds["finite"].lemma not in grammar.never_passive


def _voice(form: _Form, group: _Group, before: str, grammar: ActionWords) -> tuple[Mood, bool]:
    if form.kind in ("noun", "conditional"):
        return ("noun" if form.kind == "noun" else "conditional"), False
    if form.kind == "present":
        return "participle", False
    if form.kind == "short":
        return (group.mood or "indicative"), True
    if form.kind == "infinitive" or before in grammar.infinitive_markers:
        return (group.mood or "infinitive"), False
    if group.mood is not None:
        passive = group.be and not group.reflexive and form.lemma not in grammar.never_passive
        return group.mood, passive and form.kind == "participle"
    if form.kind == "finite":
        return "indicative", False
    return "participle", form.kind == "participle" and form.lemma not in grammar.never_passive


@cache
def _lexicon(code: str) -> _Lexicon:
    known = language_of(code)
    assert known is not None
    assert known.actions is not None
    grammar = known.actions
    forms: dict[str, list[_Form]] = {}
    for action, verbs in grammar.verbs.items():
        for lemma in verbs.split():
            for form, kind in _inflect(lemma, grammar):
                if form in grammar.ignored:
                    continue
                entry = forms.setdefault(form, [])
                if all(kind != other.kind for other in entry):
                    entry.append(_Form(action, lemma, kind))
    for action, nouns in grammar.nouns.items():
        for noun in nouns.split():
            entry = forms.setdefault(noun, [])
            if all(other.kind != "noun" for other in entry):
                entry.append(_Form(action, noun, "noun"))
    phrases = _phrases(grammar)
    if grammar.folded:
        forms = {fold(form): entry for form, entry in reversed(forms.items())}
    return _Lexicon(
        forms={form: tuple(entry) for form, entry in forms.items()},
        phrases=phrases,
        marks=frozenset((*forms, *phrases)),
        have=_moods(grammar.have),
        be=_moods(grammar.be),
        modals=_moods(grammar.modals),
        grammar=grammar,
    )


def _moods(by_mood: dict[str, str]) -> dict[str, Mood]:
    return {form: mood for mood, forms in by_mood.items() for form in forms.split()}  # type: ignore[misc]


def _phrases(grammar: ActionWords) -> dict[str, _Phrases]:
    """Phrases by each form that they may begin with; the forms of one verb share theirs, where no other phrase begins so."""
    begun: dict[str, list[_Phrase]] = {}
    count = 0
    kinds = ((grammar.phrases, False, False), (grammar.noun_phrases, True, False), (grammar.opposites, False, True))
    for phrases_of, noun, opposite in kinds:
        for action, phrases in phrases_of.items():
            for phrase in phrases.split(";"):
                phrase = fold(phrase) if grammar.folded else phrase
                first, *rest = _parts(phrase.removeprefix(_ANY_FORM))
                beginning = f"{_ANY_FORM}{first}" if phrase.startswith(_ANY_FORM) else first
                listed = begun.setdefault(beginning, [])
                listed.append(_Phrase(tuple(rest), action, noun, opposite, rank=count))
                count += 1
    of_form: dict[str, list[str]] = {}
    for beginning in begun:
        for form in _beginnings(beginning, grammar):
            of_form.setdefault(form, []).append(beginning)
    shared: dict[tuple[str, ...], _Phrases] = {}
    for key in map(tuple, of_form.values()):
        if key not in shared:
            shared[key] = _indexed(phrase for beginning in key for phrase in begun[beginning])
    return {form: shared[tuple(key)] for form, key in of_form.items()}


def _beginnings(beginning: str, grammar: ActionWords) -> set[str]:
    """The forms that the first word of a phrase stands for."""
    if beginning.startswith(_ANY_FORM):
        return {form for form, _ in _inflect(beginning.removeprefix(_ANY_FORM), grammar)}
    return set(beginning.split(_EITHER))


def _indexed(listed: Iterable[_Phrase]) -> _Phrases:
    """Phrases by what follows their first word, the longest first."""
    entries = _Phrases({}, {}, [])
    for phrase in sorted(listed, key=lambda e: (-len(e.rest), e.rank)):
        if not phrase.rest:
            entries.alone.append(phrase)
        elif phrase.rest[0] == _GAP:
            entries.far.setdefault(phrase.rest[1], []).append(phrase)
        else:
            entries.near.setdefault(phrase.rest[0], []).append(phrase)
    return entries


def _parts(phrase: str) -> list[str]:
    """The words of a listed phrase; Arabic ones stand there as the rules see them, and cut again they would fall apart."""
    return phrase.split() if is_arabic(phrase) or not _JOINED.search(phrase) else words(phrase).written


def _inflect(lemma: str, grammar: ActionWords) -> Iterator[tuple[str, str]]:
    yield lemma, "infinitive"
    if lemma in grammar.irregular:
        verb = grammar.irregular[lemma]
        for kind in _KINDS:
            for form in getattr(verb, kind).split():
                yield form, kind
        return
    paradigm = next(p for p in grammar.paradigms if lemma.endswith(p.ending))
    stem = lemma[: len(lemma) - len(paradigm.ending)]
    for variant in _stems(stem, paradigm):
        for kind in _KINDS:
            for ending in getattr(paradigm, kind):
                yield _join(variant, ending, paradigm), kind


def _stems(stem: str, paradigm: Paradigm) -> Iterator[str]:
    yield stem
    for old, new in paradigm.vowels:
        at = stem.rfind(old)
        # Only the vowel of the stem's last syllable changes: at most two consonants follow it.
        if at >= 0 and len(stem) - at <= 3:
            yield stem[:at] + new + stem[at + 1 :]


def _join(stem: str, ending: str, paradigm: Paradigm) -> str:
    for old, new, before in paradigm.soften:
        if stem.endswith(old) and ending[:1] and ending[0] in before:
            return stem[: -len(old)] + new + ending
    return stem + ending
