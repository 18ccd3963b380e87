"""From words to actions: phrases first, then single words, each with the verb group before it."""

from __future__ import annotations

import re

import msgspec

from sourcier.languages import language as language_of
from sourcier.mentions.actions.groups import done_to_none, group_before, is_participle, none_of_it
from sourcier.mentions.actions.lexicon import Lexicon, Mood, lexicon_of
from sourcier.mentions.actions.phrases import Phrase, phrase_at
from sourcier.mentions.actions.readings import choose, unmarked, voice
from sourcier.records import Action
from sourcier.words import Words, among, words


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
    lexicon = lexicon_of(known.code)
    cut = cut or words(text)
    lower, phrases, forms = cut.folded if lexicon.grammar.folded else cut.lower, lexicon.phrases, lexicon.forms
    sought = _Sought(text, cut, at, lower, lexicon)
    found: list[Action] = []
    done = -1
    for i in among(lower, lexicon.marks):
        if i <= done:
            continue
        word = lower[i]
        opened = phrases.get(word)
        # Most words that a phrase begins with begin none here.
        may = opened and (opened.far or opened.alone or (i + 1 < len(lower) and lower[i + 1] in opened.near))
        if opened and may and (begun := phrase_at(opened, lower, i)):
            phrase, done = begun
            found.append(_from_phrase(sought, i, phrase, done))
        elif word in forms:
            one = _from_word(sought, i)
            if word in lexicon.grammar.things and found and _handled(text[found[-1].end : cut.starts[i] - at], found[-1]):
                continue
            if one and (not found or one.start >= found[-1].end):
                found.append(one)
    return found


_MARKS = re.compile(r"[.!?؟،,;؛:\n]")
# What is done with a thing that hits nobody meanwhile.
_HANDLING = frozenset(
    ("find", "seize", "steal", "smuggle", "buy", "sell", "produce", "export", "import", "exhibit", "hand_over", "clear_mines")
)


def _handled(between: str, last: Action) -> bool:
    """Whether what follows the last action, past these characters of its clause, is a thing that is found, seized or traded."""
    return last.action in _HANDLING and not _MARKS.search(between)


class _Sought(msgspec.Struct, frozen=True):
    """A text in which actions are sought: its words, as the lexicon writes them too, and what their offsets start from."""

    text: str
    cut: Words
    at: int
    lower: list[str]
    lexicon: Lexicon

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The characters from the first word to the last."""
        return self.cut.starts[first] - self.at, self.cut.ends[last] - self.at


def _from_phrase(sought: _Sought, i: int, phrase: Phrase, last: int) -> Action:
    """The action of the phrase that stands from word ``i`` to ``last``, with the verb group before it."""
    lower, grammar = sought.lower, sought.lexicon.grammar
    group = group_before(sought.lexicon, lower, i)
    start, end = sought.span(i if phrase.noun else group.first, last)
    # What a phrase does not hold itself fills its gap: "made no arrests", but "left without power".
    behind = [*(k for k in range(i + 1, last) if lower[k] not in phrase.rest), last + 1]
    none = none_of_it(grammar, lower, i) if phrase.noun else done_to_none(grammar, lower, behind)
    alone: Mood = "participle" if is_participle(lower[i], grammar) else "indicative"
    return Action(
        start=start,
        end=end,
        text=sought.text[start:end],
        action=phrase.action,
        mood="noun" if phrase.noun else group.mood or alone,
        negated=group.negated != phrase.opposite or none,
    )


def _from_word(sought: _Sought, i: int) -> Action | None:
    """The action of the single word ``i``, unless it stands where it tells none."""
    lower, grammar = sought.lower, sought.lexicon.grammar
    group = group_before(sought.lexicon, lower, i)
    before = lower[i - 1] if i else ""
    if before in "'’" and i > 1:
        before = lower[i - 2]
    following = lower[i + 1] if i + 1 < len(lower) else ""
    form = choose(lower[i], sought.lexicon.forms[lower[i]], before, following, group, grammar)
    if form is None or (form.kind != "noun" and unmarked(lower[i], before, group, grammar)):
        return None
    if group.reflexive and form.lemma in grammar.other_reflexive:
        return None
    mood, passive = voice(form, group, before, grammar)
    start, end = sought.span(i if form.kind == "noun" or group.mood is None else group.first, i)
    return Action(
        start=start,
        end=end,
        text=sought.text[start:end],
        action=form.action,
        mood=mood,
        negated=group.negated or (none_of_it(grammar, lower, i) if mood == "noun" else done_to_none(grammar, lower, (i + 1,))),
        passive=passive,
    )
