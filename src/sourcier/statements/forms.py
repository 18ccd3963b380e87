"""The verbs of a language in every form they take, and what each form can be."""

from __future__ import annotations

import re

import msgspec

from sourcier.languages.speech import SpeechWords
from sourcier.words import words

# What a form of a verb can be, as bits.
FINITE, PARTICIPLE, GERUND, INFINITIVE = 1, 2, 4, 8
# Verb -> its finite forms, participles and gerunds, each with a space between.
Irregular = dict[str, tuple[str, str, str]]


class Entry(msgspec.Struct, frozen=True):
    """What a form can be: its dictionary forms' common name, the frames it opens, and which forms of the verb it is."""

    lemma: str
    frames: str
    bits: int


def inflected(listed: dict[str, str], speech: SpeechWords, more: Irregular | None = None) -> dict[str, Entry]:
    """Each form of the verbs of a list of frames; ``more`` inflects what the language's paradigms do not."""
    frames: dict[str, str] = {}
    for letters, verbs in listed.items():
        # A reflexive marker belongs to the verb after it, not to the list.
        for verb in re.sub(r"\bse ", "se_", verbs).split():
            name = verb.replace("se_", "se ")
            frames[name] = "".join(sorted(set(frames.get(name, "") + letters)))
    table: dict[str, Entry] = {}
    for verb, letters in frames.items():
        for form, bit in _inflect(verb, speech, more or {}):
            known = table.get(form)
            if known is None:
                table[form] = Entry(verb, letters, bit)
            else:
                table[form] = Entry(known.lemma, "".join(sorted(set(known.frames + letters))), known.bits | bit)
    return table


def _inflect(verb: str, speech: SpeechWords, more: Irregular) -> list[tuple[str, int]]:
    """The forms of a verb with what each can be; the dictionary form alone where no paradigm fits."""
    bare = verb.removeprefix("se ").removeprefix("s'")
    if irregular := more.get(bare) or speech.irregular.get(verb) or speech.irregular.get(bare):
        finite, participles, gerunds = irregular
        stem = ""
    else:
        fitting = [p for p in speech.paradigms if bare.endswith(p[0])]
        if not fitting:
            return [(bare, INFINITIVE)]
        ending, finite, participles, gerunds = max(fitting, key=lambda p: len(p[0]))
        stem = bare[: len(bare) - len(ending)]
    kinds = ((finite, FINITE), (participles, PARTICIPLE), (gerunds, GERUND))
    return [(stem + e.removeprefix("-"), bit) for listed, bit in kinds for e in listed.split()] + [(bare, INFINITIVE)]


def verb_phrases(speech: SpeechWords) -> dict[str, list[tuple[tuple[str, ...], str, str]]]:
    """Verb -> the words that make a phrase with it, longest first, each with its frames and its name."""
    table: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}
    for verb, following, letters in speech.phrases:
        parts = tuple(words(following).written)
        table.setdefault(verb, []).append((parts, letters, f"{verb} {' '.join(parts)}".strip()))
    for listed in table.values():
        listed.sort(key=lambda item: -len(item[0]))
    return table
