"""Reading beside its peers: every measure of who says what, with what the best of others reach and what the project promises.

A row is measured here or by the script that is named in it; one whose data is absent says so. Peers were measured on the same
or a like set, none of them on the project's own gold.

    python benchmarks/reading.py [--only WORD ...] [--sample N] [--json]
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import attributions
import conditionals
import names
import normalisation
import normalisation_places
import polnear
import stance
import statements
from corpora import CORPORA, load
from polnear import EVAL, Said, Score

import sourcier
from sourcier.records import Article, Span, Statement

SHARED_TASKS = EVAL / "statements" / "cs_quotes"
_WORD = re.compile(r"\w+")
# Articles that are read before the clock runs, and those that it runs for.
_WARM, _TIMED = 20, 150


class Row(NamedTuple):
    """One line of the table: what is measured, the figures, the peer's, the floor and the goal."""

    measure: str
    figures: str
    peer: str
    floor: str
    goal: str


@lru_cache(maxsize=1)
def _polnear(share: int) -> dict[str, float]:
    return polnear.measure("dev", share) if polnear.FOLDER.is_dir() else {}


def polnear_rows(share: int) -> Iterator[Row]:
    """PolNeAR dev: contents, words, sources."""
    figures = _polnear(share)
    if not figures:
        yield Row("PolNeAR dev", "no data (set SOURCIER_EVAL)", "", "", "")
        return
    peers = {"longer": "trained on it .69 / .46, rules .50 / .31, textacy .24 / .13"}
    lengths = {"longer": "the longer span", "union": "both spans together", "gold": "the gold span"}
    for name, of in lengths.items():
        found = " / ".join(_f1(figures, f"content_{name}_{least}") for least in polnear.LEVELS)
        promised = (".58 / .38", ".72 / .55") if name == "longer" else ("", "")
        yield Row(f"PolNeAR dev, content F1 (P, R) at .3 / .8 of {of}", found, peers.get(name, ""), *promised)
    for role, floor, goal in (("source", ".55", ".70"), ("cue", ".55", ".70"), ("content", ".70", ".82")):
        yield Row(f"PolNeAR dev, words of {role}, F1 (P, R)", _f1(figures, f"words_{role}"), "", floor, goal)
    yield Row("PolNeAR dev, source right given the content", f"{figures['source']:.3f}", "", ".75", ".88")


def _f1(figures: dict[str, float], name: str) -> str:
    return f"{figures[f'{name}_f1']:.3f} ({figures[f'{name}_p']:.3f}, {figures[f'{name}_r']:.3f})"


def own_score(part: str) -> dict[str, float]:
    """PolNeAR's measures on a part of the project's own attributions, and how often the root of a chain is right."""
    score = Score()
    roots: list[bool] = []
    for article, gold in attributions.annotated(part):
        if article is None:
            continue
        wanted = [_said_of(article, one) for one in gold["statements"]]
        said = [one for one in article.statements if one.form != "narrated" and _counts(article, gold, wanted, one)]
        score.add(article.text, wanted, [polnear.as_said(one) for one in said])
        for i, j in polnear.paired([one.hull for one in wanted], [one.content for one in said], polnear.LEVELS[0]):
            chain = gold["statements"][i]["chain"]
            named = said[j].chain[0].name if said[j].chain else None
            roots.append(attributions.same_words(chain[0] if chain else None, named))
    return score.figures() | {"root": round(sum(roots) / max(len(roots), 1), 4)}


def _counts(article: Article, gold: dict[str, Any], wanted: list[Said], one: Statement) -> bool:
    """Whether a statement is right or wrong: what the annotation leaves open is right only where it is an expected one."""
    expected = any(polnear.of_longer(each.hull, one.content) >= polnear.LEVELS[0] for each in wanted)
    return expected or not attributions.ignored(article, gold, one)


def _said_of(article: Article, gold: dict[str, Any]) -> Said:
    content = attributions.located(article.text, gold)
    source, cue = (_nearest(article.text, gold[name], content) for name in ("source", "cue"))
    return Said((source,) if source else (), (cue,) if cue else (), (content,))


def _nearest(text: str, words: str | None, content: Span) -> Span | None:
    """Where words stand that are nearest to a content, in any case of letters; None where they stand nowhere."""
    if not words:
        return None
    starts = [match.start() for match in re.finditer(re.escape(words), text, re.IGNORECASE)]
    start = min(starts, key=lambda at: min(abs(at - content[0]), abs(at - content[1])), default=None)
    return None if start is None else (start, start + len(words))


def own_rows(share: int) -> Iterator[Row]:
    """The project's own test parts, one a language."""
    for part, language, peer, floor, goal in (
        ("fr_test", "French", "Gender Gap Tracker .82 / .73 on its own set", ".70 / .60; .80; .75", ".82 / .73; .90; .88"),
        ("ar_test", "Arabic", "none", ".55", ".75"),
    ):
        if part not in attributions.PARTS:
            continue
        figures = own_score(part)
        found = " / ".join(_f1(figures, f"content_longer_{least}") for least in polnear.LEVELS)
        found = f"{found}; {figures['source']:.3f}; {figures['root']:.3f}"
        yield Row(f"{language}, own test part: content F1 .3 / .8; source; root of the chain", found, peer, floor, goal)
    figures = own_score("ru_test")
    found = " / ".join(_f1(figures, f"words_{role}") for role in polnear.ROLES)
    yield Row(
        "Russian, own test part: words of source / cue / content",
        found,
        ".50 / .75 / .79 on another set",
        ".55 / .70 / .80",
        ".65 / .78 / .87",
    )


def czech_rows(share: int) -> Iterator[Row]:
    """Sentences in a language of which nothing is known: words of source, cue and content."""
    path = SHARED_TASKS / "cs_tokens.tsv"
    if not path.is_file():
        return
    counts = {role: [0, 0, 0] for role in polnear.ROLES}
    sentences: dict[str, list[tuple[str, str]]] = {}
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            sentences.setdefault(row["sentence_num"], []).append((row["text"], row["tags"]))
    for tokens in sentences.values():
        starts, text = [], ""
        for word, _ in tokens:
            starts.append(len(text))
            text += f"{word} "
        said = polnear.said_in(sourcier.read(text, clean=True))
        for role, count in counts.items():
            wanted = {at for at, (_, tag) in zip(starts, tokens, strict=True) if tag == role}
            found = polnear.words_of(said, starts, role)
            count[:] = [a + b for a, b in zip(count, (len(wanted & found), len(found), len(wanted)), strict=True)]
    found = " / ".join(f"{polnear.share_of(*count)[2]:.3f}" for count in counts.values())
    yield Row("Czech, which nothing is written for: words of source / cue / content", found, "", "", "")


def seed_rows(share: int) -> Iterator[Row]:
    """Two of the founding pages, read by hand."""
    figures = statements.seeds()
    if figures:
        found = f"{figures['all']:.3f} of all; {figures['true_by_said']:.3f} of what is said is true"
        yield Row(
            "two founding pages: content, source and chain right", found, "Gender Gap Tracker .59 / .52 on all five", "", ""
        )


def mood_rows(share: int) -> Iterator[Row]:
    """The French conditional: found in treebanks, and told as hearsay or not on the project's own test part."""
    own = conditionals.measure("test")
    found = ""
    if all(path.exists() for path in conditionals.TREEBANKS):
        told = conditionals.treebanks()
        found = f"{told['precision']:.3f} / {told['recall']:.3f} in treebanks, "
    found += f"{own['precision']:.3f} / {own['recall']:.3f} on the own test part; {own['hearsay']:.3f}"
    peer = ".93 / .995 by ending; no corpus of hearsay"
    yield Row("French conditional, P / R; hearsay or not (conditionals.py)", found, peer, ".98 / .99; .80", ".99 / .99; .88")


def stance_rows(share: int) -> Iterator[Row]:
    """Headlines against claims and articles, by rules that no set was trained on."""
    for name, of, measure, peer, floor, goal in (
        ("emergent", "Emergent, accuracy", "accuracy", ".745 by rule, .765 trained", ".73", ".77"),
        ("fnc1", "FNC-1, macro-F1 of agree, disagree, discuss", "macro_f1", "about .48 trained", ".40", ".50"),
        ("ans", "ANS, macro-F1", "macro_f1", ".60 trained", ".50", ".60"),
    ):
        if all(path.exists() for path in stance.PATHS[name]):
            figures = stance.measure(name)
            found = f"{figures[measure]:.3f} ({figures[f'unseen_{measure}']:.3f} on the part not looked at)"
            yield Row(f"stance: {of} (stance.py)", found, peer, floor, goal)


def name_rows(share: int) -> Iterator[Row]:
    """Names across scripts on one fold, and labelled pairs by cross-validation."""
    if not names.TRANSLITERATED.exists():
        return
    quick = {script: names.quick(script) for script in names.NAMES}
    found = "; ".join(f"{script} {one['into_latin']:.2f}, {one['from_latin']:.2f}" for script, one in quick.items())
    yield Row(
        "names across scripts, R@1 into and from Latin, one fold of five (names.py has all)",
        found,
        "ar .73, he .71, ru .81",
        ".70 / .68 / .78",
        ".80 / .80 / .88",
    )
    pairs = names.compared()
    found = f"{pairs['f1']:.3f} at {pairs['pairs_per_second_first']:,} pairs/s"
    yield Row("name_bench, F1 by cross-validation (names.py)", found, ".796 at 42 pairs/s", ".78 at 20,000", ".84")


def normalised_rows(share: int) -> Iterator[Row]:
    """Times, quantities, places and names, as their scripts measure them."""
    folder = EVAL / "normalisation"
    if not folder.is_dir():
        return
    exact = {(row["kind"], row["language"]): row["exact"] for row in normalisation.measure(folder)}
    times = " ".join(f"{language} {exact['time', language]:.2f}" for language in normalisation.LANGUAGES)
    numbers = " ".join(f"{language} {exact['quantity', language]:.2f}" for language in normalisation.LANGUAGES)
    yield Row("times of cases.json (normalisation.py)", times, "dateparser: fr .38, en .40, ru .30, ar .33", ".90", "1.0")
    yield Row("quantities with bounds (normalisation.py)", numbers, "none has bounds", ".90", "1.0")
    judges = {"place": normalisation_places.place_is_right, "name": normalisation_places.name_is_right}
    right = {kind: [judge(case) for case in normalisation_places.cases(kind)] for kind, judge in judges.items()}
    found = "; ".join(f"{sum(marks) / len(marks):.3f}" for marks in right.values())
    yield Row("places; names linked (normalisation_places.py)", found, "20 of 37; recall .17", ".90; .95", "1.0; .98")


def speed_rows(share: int) -> Iterator[Row]:
    """Words a second of all of ``read`` on clean text, in CPU time of this process."""
    for path in sorted(CORPORA.glob("*.jsonl.gz")):
        pages = load(path, _WARM + _TIMED)
        for page in pages[:_WARM]:
            sourcier.read(page.content, language=page.language, clean=True)
        begun = time.process_time()
        for page in pages[_WARM:]:
            sourcier.read(page.content, language=page.language, clean=True)
        spent = time.process_time() - begun
        words = sum(len(_WORD.findall(page.content)) for page in pages[_WARM:])
        name = path.name.split(".")[0]
        yield Row(f"words a second, {name}", f"{words / spent:,.0f}", "spaCy, small pipeline 14,500", "50,000", "120,000")


TABLES: dict[str, Callable[[int], Iterator[Row]]] = {
    "polnear": polnear_rows,
    "own": own_rows,
    "czech": czech_rows,
    "seeds": seed_rows,
    "mood": mood_rows,
    "stance": stance_rows,
    "normalised": normalised_rows,
    "names": name_rows,
    "speed": speed_rows,
}


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=TABLES, default=TABLES, help="only these groups of rows")
    parser.add_argument("--sample", type=int, default=1, help="one in so many documents of PolNeAR")
    parser.add_argument("--json", action="store_true", help="one JSON object")
    arguments = parser.parse_args()
    rows = [row for name in arguments.only for row in TABLES[name](arguments.sample)]
    if arguments.json:
        print(json.dumps([row._asdict() for row in rows], ensure_ascii=False, indent=1))
        return 0
    print("| measure | sourcier | elsewhere | floor | goal |\n|---|---|---|---|---|")
    for row in rows:
        print(f"| {' | '.join(row)} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
