"""What linking costs: articles and megabytes a second, latency, memory and bytes on disk, beside the peers in the same run.

Every contender gets the same Python strings, one after the other in the order of arrival, in one thread; rates are of CPU time
of the whole process, background work included. The peers answer whole documents, not passages: what each finds of the planted
passages stands beside its rate. Rounds are interleaved, medians are told. The index is grown with copies of the articles whose
words are exchanged for others, which keeps lengths, frequencies and the reuse within each copy.

    python benchmarks/linking.py [--articles N] [--size N] [--rounds N] [--json]

Needs the extra ``bench``; the articles are those of SOURCIER_CORPORA, or texts made up where there are none.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import json
import re
import shutil
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

from corpora import CORPORA, everything
from planting import Planted, plant

from sourcier import PassageIndex

Found = list[set[int]]
_WORD = re.compile(r"([^\W_]+)")
BATCH = 2000
# Articles whose single latencies are taken at the end.
TIMED = 5000
# Shares of the single articles whose latency is told.
SHARES = {"p50": 0.5, "p90": 0.9, "p99": 0.99, "p99.9": 0.999, "worst": 1.0}
# Bytes that a suffix must share with its neighbour: some eight words.
LEAST_BYTES = 50
# Words of a chunk.
CHUNK = 40
# Sizes of the growing index at which its figures are taken.
MARKS = [unit * 10**power for power in range(4, 8) for unit in (1, 3)]


def texts(count: int, seed: int = 1) -> Planted:
    """Articles with planted passages: real ones where there are any, else made up."""
    random = Random(seed)
    if CORPORA.is_dir():
        pages = everything()
        pages = random.sample(pages, min(count, len(pages)))
        return plant([page.content for page in pages], [page.language or "" for page in pages], seed)
    return plant([made_up(random) for _ in range(count)], ["xx"] * count, seed)


def made_up(random: Random) -> str:
    """A text of a news article's length whose words follow Zipf's law."""
    return " ".join(f"w{int(40_000 ** random.random())}" for _ in range(round(random.lognormvariate(5.7, 0.6))))


def replicas(articles: list[str]) -> Iterator[list[str]]:
    """The articles, then for ever copies of them whose words are exchanged for others that are as frequent.

    The most frequent words stay.
    """
    yield articles
    pieces = [[sys.intern(piece) for piece in _WORD.split(text)] for text in articles]
    counts = Counter(word for one in pieces for word in one[1::2])
    order = sorted(counts, key=lambda word: (-counts[word], word))
    for turn in itertools.count(1):
        random, exchanged = Random(turn), {}
        for first in range(200, len(order), 400):
            words = order[first : first + 400]
            exchanged |= zip(words, random.sample(words, len(words)), strict=True)
        yield ["".join(map(exchanged.get, one, one)) for one in pieces]


def core(articles: list[str], folder: Path | None = None) -> Found:
    """The passage index, in memory or durable in a folder."""
    found: Found = []
    with PassageIndex(folder) as index:
        for first in range(0, len(articles), BATCH):
            rows = ((str(first + i), text) for i, text in enumerate(articles[first : first + BATCH]))
            found += [{int(one.other) for one in passages} for passages in index.add_many(rows)]
        index.stats()
    return found


def durable(articles: list[str]) -> Found:
    """The passage index in a folder, each batch forced to disk."""
    with tempfile.TemporaryDirectory() as folder:
        return core(articles, Path(folder) / "index")


def rensa(articles: list[str]) -> Found:
    """MinHash of 5-word shingles, 128 permutations, threshold .5."""
    from rensa import RMinHash, RMinHashLSH

    lsh, found = RMinHashLSH(threshold=0.5, num_perm=128, num_bands=32), []
    for number, text in enumerate(articles):
        sketch = RMinHash(num_perm=128, seed=1)
        sketch.update(shingles(text, 5))
        found.append(set(lsh.query(sketch)))
        lsh.insert(number, sketch)
    return found


def chunked(articles: list[str]) -> Found:
    """The same by rensa for each 40 words, which begin at every twentieth."""
    from rensa import RMinHash, RMinHashLSH

    lsh, owners, found = RMinHashLSH(threshold=0.5, num_perm=128, num_bands=32), [], []
    for number, text in enumerate(articles):
        words, sketches = _WORD.findall(text.lower()), []
        for first in range(0, max(1, len(words) - CHUNK // 2), CHUNK // 2):
            sketches.append(RMinHash(num_perm=128, seed=1))
            sketches[-1].update(shingles(" ".join(words[first : first + CHUNK]), 5))
        found.append({owners[one] for sketch in sketches for one in lsh.query(sketch)})
        for sketch in sketches:
            lsh.insert(len(owners), sketch)
            owners.append(number)
    return found


def datasketch(articles: list[str]) -> Found:
    """The same as rensa by datasketch."""
    from datasketch import MinHash, MinHashLSH

    lsh, found = MinHashLSH(threshold=0.5, num_perm=128), []
    for number, text in enumerate(articles):
        sketch = MinHash(num_perm=128)
        sketch.update_batch([one.encode() for one in shingles(text, 5)])
        found.append(set(lsh.query(sketch)))
        lsh.insert(number, sketch)
    return found


def dictionary(articles: list[str]) -> Found:
    """A dictionary of all runs of eight words and their first article."""
    owners: dict[int, int] = {}
    found: Found = []
    for number, text in enumerate(articles):
        words = _WORD.findall(text.lower())
        keys = [hash(run) for run in zip(*(words[i:] for i in range(8)), strict=False)]
        found.append({owners[key] for key in keys if key in owners})
        for key in keys:
            owners.setdefault(key, number)
    return found


def shingles(text: str, size: int) -> list[str]:
    """Runs of words, as strings."""
    words = _WORD.findall(text.lower())
    return [" ".join(words[i : i + size]) for i in range(max(1, len(words) - size + 1))]


def suffixes(articles: list[str]) -> Found:
    """A suffix array of all bytes: runs of fifty bytes and more that are the same, between neighbours in its order."""
    import numpy
    from pydivsufsort import divsufsort, kasai

    texts = [text.lower().encode() for text in articles]
    ends = numpy.cumsum([len(text) + 1 for text in texts])
    data = numpy.frombuffer(bytearray(b"\0".join(texts)), dtype=numpy.uint8)
    order = divsufsort(data)
    same = kasai(data, order)[:-1] >= LEAST_BYTES
    owners = [numpy.searchsorted(ends, places[same], "right") for places in (order[:-1], order[1:])]
    found: Found = [set() for _ in articles]
    for one, other in set(zip(*(side.tolist() for side in owners), strict=True)):
        if one != other:
            found[max(one, other)].add(min(one, other))
    return found


CONTENDERS: dict[str, Callable[[list[str]], Found]] = {
    "sourcier, passages": core,
    "sourcier, passages, on disk": durable,
    "rensa, documents": rensa,
    "rensa, chunks of 40 words": chunked,
    "datasketch, documents": datasketch,
    "dictionary of 8-grams": dictionary,
    "suffix array, in one go": suffixes,
}


def race(planted: Planted, rounds: int) -> dict[str, dict[str, float]]:
    """Rate and finds of each contender over the same articles, in interleaved rounds."""
    size = sum(len(text.encode()) for text in planted.texts) / 1e6
    seconds: dict[str, list[float]] = {name: [] for name in CONTENDERS}
    recalls = {}
    for _ in range(rounds):
        for name, run in CONTENDERS.items():
            begun = time.process_time()
            try:
                found = run(planted.texts)
            except ImportError:
                continue
            seconds[name].append(time.process_time() - begun)
            hits = [one.source in found[one.target] for one in planted.plants]
            recalls[name] = sum(hits) / max(1, len(hits))
    rates = {name: statistics.median(times) for name, times in seconds.items() if times}
    return {
        name: {
            "articles_per_s": round(len(planted.texts) / taken),
            "MB_per_s": round(size / taken, 1),
            "to_rensa": round(rates["rensa, documents"] / taken, 2) if "rensa, documents" in rates else 0.0,
            "right_document": round(recalls[name], 3),
        }
        for name, taken in rates.items()
    }


def growth(articles: list[str], size: int, folder: Path) -> Iterator[dict[str, float]]:
    """Rates while an index on disk grows to ``size`` articles, and at the end the latency of single ones.

    A rate is that of the articles since the row before: from 10,000 to 30,000, from there to 100,000 and so on.
    """
    random, number, taken, characters, begun_at = Random(1), 0, 0.0, 0, 0
    marks = [*(one for one in MARKS if one < size), size]
    with PassageIndex(folder) as index:
        for batch in _batches(articles):
            rows = [(str(number + i), text) for i, text in enumerate(batch)]
            number += len(rows)
            characters += sum(len(text.encode()) for text in batch)
            begun = time.process_time()
            index.add_many(rows)
            if number >= marks[0]:
                # What the index does in the background is a part of the price.
                index.stats()
            taken += time.process_time() - begun
            if number < marks[0]:
                continue
            yield _state(index, number, number - begun_at, characters, taken)
            begun_at, taken, characters = number, 0.0, 0
            if not marks[1:]:
                break
            marks.pop(0)
        latency = _latency(index, [random.choice(articles) for _ in range(TIMED)], random)
    yield latency | _reopened(folder, articles[0])


def _reopened(folder: Path, text: str) -> dict[str, float]:
    """Seconds until a closed index has been opened by another reader and has answered for one text."""
    begun = time.perf_counter()
    with PassageIndex(folder) as index:
        index.find(text)
        return {"reopen_s": round(time.perf_counter() - begun, 2)}


def memory() -> int:
    """Megabytes of this process's own memory: what of mapped files is kept in memory is not counted, it can be let go."""
    status = Path("/proc/self/status").read_text()
    return round(int(status.split("RssAnon:")[1].split()[0]) / 1024)


def _batches(articles: list[str]) -> Iterator[list[str]]:
    for copies in replicas(articles):
        for first in range(0, len(copies), BATCH):
            yield copies[first : first + BATCH]


def _state(index: PassageIndex, number: int, added: int, characters: int, taken: float) -> dict[str, float]:
    stats = index.stats()
    return {
        "articles": number,
        "articles_per_s": round(added / taken),
        "MB_per_s": round(characters / 1e6 / taken, 1),
        "index_bytes_per_article": round((stats["record_bytes"] + stats["segment_bytes"]) / number),
        "text_bytes_per_article": round(stats["text_bytes"] / number),
        "segments": stats["segments"],
        "windows_per_article": round(stats["windows"] / number, 1),
        "memory_MB": memory(),
    }


def _latency(index: PassageIndex, articles: list[str], random: Random) -> dict[str, float]:
    """Microseconds of CPU time of one new article, found and added; each is half of one known text and half of another."""
    times = []
    # The interpreter counts through all that lives now and then; what this benchmark keeps shall not fall to one article.
    gc.freeze()
    for number, text in enumerate(articles):
        words, others = text.split(), random.choice(articles).split()
        new = " ".join([*words[: len(words) // 2], *random.sample(others, len(others) // 2)])
        begun = time.thread_time_ns()
        index.add(f"timed {number}", new)
        times.append((time.thread_time_ns() - begun) / 1000)
    times.sort()
    return {f"{name}_us": round(times[int(share * (len(times) - 1))]) for name, share in SHARES.items()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=10_000, help="articles of the race")
    parser.add_argument("--size", type=int, default=0, help="articles to grow the index to; 0 leaves that out")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="where to grow the index, a temporary folder if not given")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    report: dict[str, object] = {}
    planted = texts(arguments.articles)
    mean = sum(len(text.encode()) for text in planted.texts) / len(planted.texts)
    report["mean_bytes"] = round(mean)
    if arguments.rounds:
        report["race"] = race(planted, arguments.rounds)
    if arguments.size:
        folder = arguments.folder or Path(tempfile.mkdtemp())
        try:
            rows = []
            for row in growth(texts(10**6).texts, arguments.size, folder / "index"):
                print(row, file=sys.stderr)
                rows.append(row)
            report["growth"] = rows
        finally:
            shutil.rmtree(folder / "index", ignore_errors=True)
    if arguments.json:
        print(json.dumps(report, indent=1))
        return
    print(f"{len(planted.texts):,} articles of {mean:,.0f} bytes")
    for name, figures in (report.get("race") or {}).items():
        print(f"{name:30}", "  ".join(f"{what} {figure:,}" for what, figure in figures.items()))


if __name__ == "__main__":
    main()
