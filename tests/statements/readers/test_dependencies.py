"""A spaCy pipeline as reader: a tiny one, trained here on a handful of sentences, saved and loaded as a user's own would be."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from sourcier import UsageError, read
from sourcier.statements.readers import open_reader

if "CI" in os.environ:
    import spacy
else:
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed: pip install -e '.[dev]'")

# Word, head, relation: as Universal Dependencies has them.
TRAINED = (
    "The:1:det mayor:2:nsubj said:2:root that:6:mark the:5:det bridge:6:nsubj collapsed:2:ccomp .:2:punct",
    "The:1:det minister:2:nsubj claimed:2:root that:6:mark the:5:det dam:6:nsubj leaked:2:ccomp .:2:punct",
    "A:1:det nurse:2:nsubj said:2:root that:6:mark the:5:det patients:6:nsubj left:2:ccomp .:2:punct",
    "According:3:case to:0:fixed the:3:det union:7:obl ,:7:punct the:6:det factory:7:nsubj closed:7:root .:7:punct",
    "According:3:case to:0:fixed the:3:det agency:7:obl ,:7:punct the:6:det tanker:7:nsubj sank:7:root .:7:punct",
    "The:1:det bridge:2:nsubj collapsed:2:root .:2:punct",
    "The:1:det patients:2:nsubj left:2:root .:2:punct",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from spacy.tokens import Doc
    from spacy.training import Example

    random.seed(1)
    spacy.util.fix_random_seed(1)
    pipeline = spacy.blank("en")
    pipeline.add_pipe("parser", config={"min_action_freq": 1})
    examples = []
    for line in TRAINED:
        rows = [part.rsplit(":", 2) for part in line.split()]
        doc = Doc(pipeline.vocab, words=[word for word, _, _ in rows])
        gold = {"heads": [int(head) for _, head, _ in rows], "deps": ["ROOT" if dep == "root" else dep for _, _, dep in rows]}
        examples.append(Example.from_dict(doc, gold))
    learner = pipeline.initialize(lambda: examples)
    for _ in range(30):
        random.shuffle(examples)
        pipeline.update(examples, sgd=learner)
    folder = tmp_path_factory.mktemp("pipeline") / "tiny"
    pipeline.to_disk(folder)
    return folder


def found(text: str, folder: Path) -> list[tuple[str, str, str]]:
    article = read(text, language="en", reader=f"spacy:{folder}")
    assert all(one.reader.startswith("spacy/en_") for one in article.statements if one.cue)
    return [
        tuple(article.text[slice(*span)] for span in (one.source, one.cue, one.content))  # type: ignore[misc]
        for one in article.statements
        if one.source and one.cue
    ]


def test_the_clause_under_a_verb_of_saying(folder: Path) -> None:
    assert found("The mayor said that the bridge collapsed .", folder) == [("The mayor", "said", "the bridge collapsed")]


def test_the_phrase_of_according_to(folder: Path) -> None:
    assert found("According to the union , the factory closed .", folder) == [("the union", "According to", "the factory closed")]


def test_a_quotation_beside_a_verb_of_saying(folder: Path) -> None:
    text = '"We lost everything in one night" said The mayor .'
    assert [content for _, _, content in found(text, folder)] in (["We lost everything in one night"], [])
    article = read(text, language="en", reader=f"spacy:{folder}")
    assert "We lost everything in one night" in [article.text[slice(*one.content)] for one in article.statements]


def test_what_an_article_tells_itself_is_nobodys(folder: Path) -> None:
    assert found("The bridge collapsed .", folder) == []


def test_a_pipeline_without_a_parser_is_refused(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "blank")
    with pytest.raises(UsageError, match="no parser"):
        open_reader(f"spacy:{tmp_path / 'blank'}")
