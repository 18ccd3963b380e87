"""The forms of a verb, by its paradigm or as the list of irregular ones gives them."""

from __future__ import annotations

from collections.abc import Iterator

from sourcier.languages.actions import ActionWords, Paradigm

# The forms that a paradigm lists, by its names for them.
_KINDS = ("finite", "conditional", "participle", "present", "short")


def inflect(lemma: str, grammar: ActionWords) -> Iterator[tuple[str, str]]:
    """The forms of a verb, each with its kind."""
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
    """A stem, and the same with the vowel that it changes in some forms."""
    yield stem
    for old, new in paradigm.vowels:
        at = stem.rfind(old)
        # Only the vowel of the stem's last syllable changes: at most two consonants follow it.
        if at >= 0 and len(stem) - at <= 3:
            yield stem[:at] + new + stem[at + 1 :]


def _join(stem: str, ending: str, paradigm: Paradigm) -> str:
    """A stem with an ending, before which its last letters may change."""
    for old, new, before in paradigm.soften:
        if stem.endswith(old) and ending[:1] and ending[0] in before:
            return stem[: -len(old)] + new + ending
    return stem + ending
