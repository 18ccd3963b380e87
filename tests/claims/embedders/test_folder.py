"""A model in a folder: a tiny one, made here with weights drawn by lot, saved and loaded as a user's own would be."""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

import pytest

from sourcier import UsageError
from sourcier.claims.embedders import cosine, open_embedder
from sourcier.claims.embedders.folder import Folder

WORDS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "the", "bridge", "collapsed", "nine", "people", "were", "hurt")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    reason = "sentence-transformers is not installed: pip install -e '.[embedders]'"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pytest.importorskip("sentence_transformers", reason=reason)
        transformers = pytest.importorskip("transformers", reason=reason)
    folder = tmp_path_factory.mktemp("models") / "tiny"
    folder.mkdir()
    (folder / "vocab.txt").write_text("\n".join(WORDS), encoding="utf-8")
    shape = {"hidden_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2, "intermediate_size": 16}
    transformers.set_seed(1)
    transformers.BertModel(transformers.BertConfig(vocab_size=len(WORDS), **shape)).save_pretrained(folder)
    transformers.BertTokenizerFast(str(folder / "vocab.txt")).save_pretrained(folder)
    return folder


@pytest.mark.filterwarnings("ignore")
def test_a_model_of_transformers_is_loaded(folder: Path) -> None:
    opened = open_embedder(f"sentence-transformers:{folder}")
    found = opened.of(["The bridge collapsed", "the bridge collapsed", "nine people were hurt"])
    assert {len(vector) for vector in found.values()} == {16}
    # The vocabulary knows no capitals.
    assert cosine(found["The bridge collapsed"], found["the bridge collapsed"]) == 1
    assert cosine(found["the bridge collapsed"], found["nine people were hurt"]) < 1


@pytest.mark.filterwarnings("ignore")
def test_a_model_of_sentence_transformers_is_loaded_and_has_its_own_name(folder: Path, tmp_path: Path) -> None:
    import sentence_transformers

    (tmp_path / "tiny").mkdir()
    sentence_transformers.SentenceTransformer(str(folder)).save(str(tmp_path / "tiny"))
    one, other = (open_embedder(f"sentence-transformers:{path}") for path in (folder, tmp_path / "tiny"))
    assert one.name.startswith("sentence-transformers/tiny-")
    assert one.name != other.name
    assert one.of(["nine people"]) == other.of(["nine people"])


@pytest.mark.filterwarnings("ignore")
def test_damaged_weights_are_an_error_that_says_so(folder: Path, tmp_path: Path) -> None:
    for path in folder.iterdir():
        (tmp_path / path.name).write_bytes(b"{}" if path.suffix == ".safetensors" else path.read_bytes())
    with pytest.raises(UsageError, match="cannot load"):
        Folder.load(str(tmp_path))


def test_a_folder_without_a_model_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no model in"):
        Folder.load(str(tmp_path))


def test_a_missing_package_is_an_error_with_a_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(UsageError, match=r"pip install 'sourcier\[embedders\]'"):
        Folder.load(str(tmp_path))


def test_the_name_tells_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Loaded:
        def __init__(self, folder: str, **options: object) -> None:
            assert options == {"local_files_only": True, "trust_remote_code": False}

    class Package:
        SentenceTransformer = Loaded

    monkeypatch.setitem(sys.modules, "sentence_transformers", Package)  # type: ignore[arg-type]
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    names = [Folder.load(str(tmp_path)).name for _ in range(2)]
    (tmp_path / "config.json").write_text("{ }", encoding="utf-8")
    assert names[0] == names[1] != Folder.load(str(tmp_path)).name
