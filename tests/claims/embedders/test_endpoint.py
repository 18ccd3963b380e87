"""An embedding model behind an endpoint, played by a server of the test."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sourcier import UsageError
from sourcier.claims.embedders import open_embedder
from sourcier.claims.embedders.endpoint import Endpoint

from .made import Listed

TEXTS = ["The dam holds.", "Nobody was hurt."]


def embedded(question: dict[str, Any]) -> bytes:
    """What a model answers, the last text first."""
    vectors = Listed().embed(question["input"])
    return json.dumps({"data": [{"index": at, "embedding": one} for at, one in enumerate(vectors)][::-1]}).encode()


def test_vectors_are_those_of_the_texts_whatever_their_order(serve: Any) -> None:
    assert Endpoint(serve(embedded).address, "tiny").embed(TEXTS) == Listed().embed(TEXTS)


def test_it_is_asked_by_the_protocol(serve: Any) -> None:
    server = serve(embedded)
    Endpoint(server.address, "tiny", key="secret").embed(TEXTS)
    (sent,) = server.sent
    assert sent == {"path": "/v1/embeddings", "model": "tiny", "input": TEXTS, "encoding_format": "float"}
    assert server.heads[0]["Authorization"] == "Bearer secret"


def test_many_texts_are_asked_for_in_parts(serve: Any) -> None:
    server = serve(embedded)
    texts = [f"Sentence number {n}." for n in range(70)]
    assert Endpoint(server.address, "tiny").embed(texts) == Listed().embed(texts)
    assert [len(one["input"]) for one in server.sent] == [32, 32, 6]


def test_the_name_of_the_model_and_the_key_come_from_outside(serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCIER_EMBEDDER_KEY", "secret")
    server = serve(embedded)
    opened = open_embedder(f"{server.address}#tiny")
    assert (opened.name, len(opened.of(TEXTS))) == ("endpoint/tiny", 2)
    assert server.heads[0]["Authorization"] == "Bearer secret"


@pytest.mark.parametrize(
    "answer",
    [
        b"no JSON",
        b"[" * 50_000,
        b"{}",
        b'{"data": 3}',
        b'{"data": [{"index": 0, "embedding": [1, 2]}]}',
        b'{"data": [{"index": 0, "embedding": [1]}, {"index": 0, "embedding": [2]}]}',
        b'{"data": [{"index": 0, "embedding": [1]}, {"index": 1, "embedding": "AAAA"}]}',
        b'{"data": [{"index": 0, "embedding": [1]}, {"index": 1, "embedding": [1]}, {"index": 2, "embedding": [1]}]}',
    ],
)
def test_an_answer_that_cannot_be_used_is_asked_for_once_more_and_is_then_an_error(serve: Any, answer: bytes) -> None:
    server = serve(answer)
    with pytest.raises(UsageError, match="gave no vector for each text"):
        Endpoint(server.address, "tiny").embed(TEXTS)
    assert len(server.sent) == 2


def test_numbers_that_are_none_are_an_error(serve: Any) -> None:
    answer = b'{"data": [{"index": 0, "embedding": [NaN, 1]}, {"index": 1, "embedding": [1, 1]}]}'
    with pytest.raises(UsageError, match="endpoint/tiny gave a vector without a direction"):
        open_embedder(f"{serve(answer).address}#tiny").of(TEXTS)


def test_a_busy_endpoint_is_waited_for(serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr("time.sleep", waited.append)
    assert Endpoint(serve(503, 429, embedded).address, "tiny").embed(TEXTS)
    assert waited == [1, 4]


@pytest.mark.parametrize("status", [302, 401, 404])
def test_a_refusal_names_the_host_and_no_redirect_is_followed(serve: Any, status: int) -> None:
    with pytest.raises(UsageError, match=f"127.0.0.1.*status {status}"):
        Endpoint(serve(status).address, "tiny").embed(TEXTS)


def test_nothing_there_is_an_error_that_says_so(serve: Any) -> None:
    server = serve(embedded)
    server.stop()
    with pytest.raises(UsageError, match="nothing answers"):
        Endpoint(server.address, "tiny").embed(TEXTS)


def test_an_answer_without_end_is_cut_off(serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sourcier.claims.embedders.endpoint._MOST_BYTES", 1000)
    with pytest.raises(UsageError, match="gave no vector"):
        Endpoint(serve(embedded).address, "tiny").embed(TEXTS)


def test_a_key_in_the_address_is_not_told(serve: Any) -> None:
    address = serve(404).address.replace("//", "//user:secret@")
    with pytest.raises(UsageError) as error:
        Endpoint(address, "tiny").embed(TEXTS)
    assert "secret" not in str(error.value)
