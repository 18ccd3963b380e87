"""Both cores against a textbook search for equal runs of words."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings

from sourcier.passages.engine import Core
from sourcier.passages.twin import Core as Twin
from sourcier.passages.twin.words import Folding, Words, cut

from .making import FOLDING, Writer, native, rows, writers

GRAM = 5
# Words of a run that is always shown.
ALWAYS = LEAST = 8
FOLD = Folding(FOLDING)


def new_core(kind: str) -> Core:
    """An empty core of a kind."""
    core: Core = native().Core(FOLDING) if kind == "native" else Twin(FOLDING)
    return core


def equal_runs(new: list[int], old: list[int]) -> list[tuple[int, int]]:
    """The longest runs of equal words, as half-open ranges of the new text: every diagonal is walked."""
    found = []
    for x in range(len(new)):
        for y in range(len(old)):
            if new[x] != old[y] or (x and y and new[x - 1] == old[y - 1]):
                continue
            length = 1
            while x + length < len(new) and y + length < len(old) and new[x + length] == old[y + length]:
                length += 1
            found.append((x, x + length))
    return found


def grams(words: list[int]) -> list[tuple[int, ...]]:
    return [tuple(words[i : i + GRAM]) for i in range(len(words) - GRAM + 1)]


@pytest.mark.parametrize("kind", ["native", "twin"])
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(writers)
def test_every_equal_run_is_covered_and_every_offset_right(kind: str, writer: Writer) -> None:
    core = new_core(kind)
    texts = [writer.text() for _ in range(5)]
    read = [cut(FOLD, text) for text in texts]
    by_key = {}
    for number, row in enumerate(rows(texts)):
        found = core.add(*row)
        assert found == sorted(found)
        covered: set[int] = set()
        for start, end, key, other_start, other_end, words, similarity, *_ in found:
            at, other, there = read[number], read[by_key[key]], range(other_start, other_end)
            first, last = at.starts.index(start), at.ends.index(end) + 1
            other_first, other_last = other.starts.index(there.start), other.ends.index(there.stop) + 1
            assert at.hashes[first] == other.hashes[other_first]
            assert at.hashes[last - 1] == other.hashes[other_last - 1]
            assert words <= common(at.hashes[first:last], other.hashes[other_first:other_last])
            assert similarity == 2.0 * words / (last - first + other_last - other_first)
            assert covered.isdisjoint(range(first, last))
            covered.update(range(first, last))
        assert not missed(number, read, covered)
        by_key[row[0]] = number


def common(new: list[int], old: list[int]) -> int:
    return sum((Counter(new) & Counter(old)).values())


def missed(number: int, read: list[Words], covered: set[int]) -> list[tuple[int, int]]:
    """Equal runs that are long, varied and rare enough to be shown, of which no word is.

    What an article has twice is known by its first place alone.
    """
    new = read[number].hashes
    by_text = [Counter(grams(words.hashes)) for words in read[: number + 1]]
    seen = sum(by_text, Counter[tuple[int, ...]]())
    twice = {gram for counts in by_text for gram, times in counts.items() if times > 1}
    found = []
    for earlier in read[:number]:
        for first, last in equal_runs(new, earlier.hashes):
            runs = grams(new[first:last])
            plain = twice.isdisjoint(runs) and all(len(set(run)) >= 3 and seen[run] < 4 for run in runs)
            if last - first >= ALWAYS and plain and covered.isdisjoint(range(first, last)):
                found.append((first, last))
    return found


@pytest.mark.parametrize("kind", ["native", "twin"])
@pytest.mark.parametrize("shift", range(6))
def test_eight_equal_words_are_found_wherever_they_stand(kind: str, shift: int) -> None:
    core = new_core(kind)
    core.add("a", " ".join(f"w{i}" for i in range(120)), 0, "")
    for first in range(shift, 120 - LEAST, 6):
        run = " ".join(f"w{i}" for i in range(first, first + LEAST))
        (found,) = core.find(f"before {run} after", "")
        before = len(" ".join(f"w{i}" for i in range(first))) + bool(first)
        assert found[:7] == (7, 7 + len(run), "a", before, before + len(run), LEAST, 1.0)
    seven = " ".join(f"w{i}" for i in range(shift, shift + LEAST - 1))
    assert core.find(f"before {seven} after", "") == []


@pytest.mark.parametrize("kind", ["native", "twin"])
@pytest.mark.parametrize(
    ("new", "words", "shown"),
    [
        # After the run, before it, with words added, with words dropped.
        ("a b c d e f g h x x i j k", "a b c d e f g h y y i j k", "a b c d e f g h"),
        ("i j k x x a b c d e f g h", "i j k y y a b c d e f g h", "a b c d e f g h"),
        ("a b c d e f g h x x x i j k", "a b c d e f g h i j k", "a b c d e f g h"),
        ("a b c d e f g h i j k l m", "a b c d e f g h y y y i j k l m", "a b c d e f g h i j k l m"),
        # Close enough to be shown whole.
        ("a b c d e f g h x i j k", "a b c d e f g h y i j k", "a b c d e f g h x i j k"),
        # Of seven words there is no run to go back to.
        ("a b c d e f g x x i j k", "a b c d e f g y y i j k", ""),
    ],
)
def test_what_is_grown_too_far_is_cut_back_to_its_run(kind: str, new: str, words: str, shown: str) -> None:
    core = new_core(kind)
    core.add("old", words, 0, "")
    text = f"before {new} after"
    assert [text[one[0] : one[1]] for one in core.find(text, "")] == ([shown] if shown else [])
