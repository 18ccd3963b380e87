"""Learn the tables of ``transliteration`` from pairs of names.

Run as ``python -m sourcier.data.make_transliteration FOLDER``: the folder holds ``wd_arabic_*.tsv``, ``wd_hebrew_*.tsv`` and
``wd_russian_*.tsv`` of NETransliteration-COLING2018 (pairs from Wikidata, CC0 1.0): a name in Latin letters, a tab, and the
same in the other script with its letters parted by spaces. The tables are written beside this module.

First it is learnt, by expectation maximisation over a sample, what each letter becomes; with that every pair is aligned, and
what letters become is counted in windows of one to five letters. Windows that say nothing new beside the ones inside them are
left out.
"""

from __future__ import annotations

import argparse
import gzip
import random
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from math import exp, log
from pathlib import Path

from sourcier.data.letterwise import new_direction
from sourcier.data.transliteration import FOLDER, SCRIPTS, Table, letters, unaccented
from sourcier.data.windows import LONGEST, blended, inner_windows, windows, write_counts

NAMES = {"arab": "arabic", "cyrl": "russian", "hebr": "hebrew"}
_NOTE = (
    "# Learnt by sourcier.data.make_transliteration from NETransliteration-COLING2018, whose pairs are from Wikidata (CC0 1.0).\n"
    "# CC0 1.0. Direction (> into Latin, < from Latin), window around a letter, what the letter becomes and how often.\n"
)
Pair = tuple[str, str]
Counts = dict[str, dict[str, int]]
_ROUNDS = 4
_SAMPLE = 4000
# Before anything is learnt: how likely a letter becomes none, one ... letters, and how fast that falls off the diagonal.
_LENGTHS = (0.2, 0.5, 0.15, 0.03, 0.01)
_DIAGONAL = 8.0
_LEAST, _RARE = 1e-7, 0.01
# What a choice costs that the alignment does not know.
_STRANGE = -16.0
# What a letter becomes less often than this by itself is noise.
_NOISE = 3e-4
# A window is kept if it was seen so often, and tells so many nats, over all its observations, beyond the one inside it.
SEEN, TELLS = 3, 4.0


def pairs(path: Path) -> Iterator[Pair]:
    """The pairs of one file: the name in the other script, and in Latin letters."""
    for line in path.read_text(encoding="utf-8").splitlines():
        latin, native, _ = line.split("\t")
        yield letters(native.replace(" ", "")), letters(latin)


def learn(names: Iterable[Pair], *, seen: int = SEEN, tells: float = TELLS) -> tuple[Counts, Counts]:
    """The counts of both directions, into Latin and from Latin.

    Args:
        names: Pairs of a name in another script and in Latin letters, as ``letters`` gives them.
        seen: The least number of observations of a window.
        tells: The least number of nats that it must tell.
    """
    ours = [(native, latin) for native, latin in names if native and unaccented(latin)]
    into = [(native, unaccented(latin)) for native, latin in ours]
    back = [(latin, native) for native, latin in ours]
    return _pruned(_count(into), seen, tells), _pruned(_count(back), seen, tells)


def lines(counts: tuple[Counts, Counts]) -> Iterator[str]:
    """The lines of a table's file."""
    for sign, direction in zip("><", counts, strict=True):
        for window in sorted(direction, key=lambda w: (len(w), w)):
            yield f"{sign}\t{window}\t{write_counts(direction[window])}\n"


def opened(path: Path) -> str:
    """The text of a table's file."""
    return gzip.decompress(path.read_bytes()).decode()


def as_table(counts: tuple[Counts, Counts]) -> Table:
    """The table that the counts make."""
    into, back = ({window: write_counts(found) for window, found in side.items()} for side in counts)
    return Table(new_direction(into), new_direction(back))


def _count(names: Sequence[Pair]) -> Counts:
    """Count what letters become in all windows, by the best alignment of each pair."""
    chances = _maximise(names)
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for source, target in names:
        for window, choice in zip(windows(source), _align(chances, source, target), strict=False):
            for inner in inner_windows(window):
                counts[inner][choice] += 1
    return {window: dict(found) for window, found in counts.items()}


def _maximise(names: Sequence[Pair]) -> dict[str, dict[str, float]]:
    """What each letter becomes, whatever stands beside it, by expectation maximisation."""
    sample = random.Random(0).sample(names, min(_SAMPLE, len(names)))
    chances: dict[str, dict[str, float]] = {}
    for _ in range(_ROUNDS):
        expected: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
        for source, target in sample:
            for letter, choice, share in _expect(chances, source, target):
                expected[letter][choice] += share
        chances = {}
        for letter, found in expected.items():
            total = sum(found.values())
            chances[letter] = {choice: share / total for choice, share in found.items() if share > _RARE}
    return chances


def _expect(chances: dict[str, dict[str, float]], source: str, target: str) -> Iterator[tuple[str, str, float]]:
    """How often each letter becomes each choice over all alignments of a pair, by their probabilities."""
    n, m = len(source), len(target)
    # Weights of the ways to get to a place, and of each step from one to the next.
    ways = [[0.0] * (m + 1) for _ in range(n + 1)]
    ways[0][0] = 1.0
    steps: list[list[tuple[int, int, float]]] = []
    for i in range(n):
        row: list[tuple[int, int, float]] = []
        own = chances.get(source[i])
        for j in range(m + 1):
            if not ways[i][j]:
                continue
            for k in range(min(LONGEST, m - j) + 1):
                chance = max(own.get(target[j : j + k], 0.0), _LEAST) if own else _first_guess(i, n, j, m, k)
                row.append((j, k, chance))
                ways[i + 1][j + k] += ways[i][j] * chance
        steps.append(row)
    if not ways[n][m]:
        return
    onward = [0.0] * m + [1.0]
    for i in range(n - 1, -1, -1):
        before = [0.0] * (m + 1)
        for j, k, chance in steps[i]:
            weight = chance * onward[j + k]
            if weight:
                before[j] += weight
                yield source[i], target[j : j + k], ways[i][j] * weight / ways[n][m]
        onward = before


def _first_guess(i: int, n: int, j: int, m: int, k: int) -> float:
    off = (i + 0.5) / n - (j + k / 2) / max(m, 1)
    return _LENGTHS[k] * exp(-_DIAGONAL * off * off)


def _align(chances: dict[str, dict[str, float]], source: str, target: str) -> list[str]:
    """What each letter of a source becomes by the likeliest alignment; [] where the target is too long."""
    best: dict[int, tuple[float, tuple[str, ...]]] = {0: (0.0, ())}
    for letter in source:
        own = chances.get(letter, {})
        after: dict[int, tuple[float, tuple[str, ...]]] = {}
        for start, (rate, path) in best.items():
            for end in range(start, min(start + LONGEST, len(target)) + 1):
                choice = target[start:end]
                chance = own.get(choice)
                new = rate + (log(chance) if chance else _STRANGE - len(choice))
                if end not in after or after[end][0] < new:
                    after[end] = new, (*path, choice)
        best = after
    return list(best[len(target)][1]) if len(target) in best else []


def _pruned(counts: Counts, seen: int, tells: float) -> Counts:
    """The windows that say more than the one inside them, judged from the narrowest to the widest."""
    chances: dict[str, dict[str, float]] = {}
    kept: Counts = {}
    for window in sorted(counts, key=len):
        found = counts[window]
        if len(window) == 1:
            found = _without_noise(found)
            inner: dict[str, float] = {}
        else:
            within = _inside(window)
            while within not in chances:
                within = _inside(within)
            inner = chances[within]
            total = sum(found.values())
            if total < seen or _told(found, inner) < tells:
                continue
        kept[window], chances[window] = found, blended(found, inner)
    return kept


def _without_noise(found: dict[str, int]) -> dict[str, int]:
    """What a letter becomes, without what wrong pairs and wrong alignments make of it."""
    least = _NOISE * sum(found.values())
    return {choice: count for choice, count in found.items() if count >= least}


def _told(found: dict[str, int], inner: dict[str, float]) -> float:
    """How many nats the counts of a window tell beyond the chances of the window inside it."""
    total = sum(found.values())
    return sum(count * log(count / total / inner.get(choice, _NOISE)) for choice, count in found.items())


def _inside(window: str) -> str:
    """The next window inside one of two to five letters."""
    return {5: window[1:], 4: window[:3], 3: window[1:], 2: window[:1]}[len(window)]


def main(arguments: Sequence[str] | None = None, say: Callable[[str], object] = sys.stdout.write) -> int:
    """Learn and write all tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="where the files of pairs are")
    folder = parser.parse_args(arguments).folder
    for script in SCRIPTS:
        names = sorted({pair for path in folder.glob(f"wd_{NAMES[script]}_*.tsv") for pair in pairs(path)})
        target = FOLDER / f"transliteration_{script}.gz"
        text = _NOTE + "".join(lines(learn(names)))
        # No name and no time in the header: equal tables are equal files.
        target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
        say(f"{target.name}: {len(names)} pairs, {text.count(chr(10))} windows, {target.stat().st_size} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
