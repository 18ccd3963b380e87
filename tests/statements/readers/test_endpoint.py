"""A language model behind an endpoint, played by a server of the test."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sourcier import UsageError, read
from sourcier.statements.readers.endpoint import Endpoint

TEXT = 'The ministry said the dam holds. "Nobody was hurt," a nurse said.'


def said(text: str) -> bytes:
    """An answer of the protocol in which the model says this."""
    return json.dumps({"choices": [{"message": {"content": text}}]}).encode()


def listed(*found: tuple[str | None, str | None, str | None]) -> str:
    return json.dumps({"attributions": [{"content": c, "source": s, "cue": q} for c, s, q in found]})


BOTH = listed(("the dam holds", "The ministry", "said"), ("Nobody was hurt,", "a nurse", "said"))


def test_what_the_model_lists_becomes_statements(serve: Any) -> None:
    server = serve(said(BOTH))
    article = read(TEXT, language="en", reader=Endpoint(server.address, "tiny"))
    found = [one for one in article.statements if one.source]
    assert [(article.text[slice(*one.content)], one.chain[0].name) for one in found] == [
        ("the dam holds", "The ministry"),
        ("Nobody was hurt,", "a nurse"),
    ]
    assert {one.reader for one in found} == {"endpoint/tiny"}


def test_of_a_word_that_stands_twice_the_nearest_is_meant(serve: Any) -> None:
    (answer,) = Endpoint(serve(said(BOTH)).address, "tiny").read([TEXT], "en")
    assert answer is not None
    assert [one.cue for one in answer] == [(13, 17), (TEXT.rindex("said"), TEXT.rindex("said") + 4)]


def test_it_is_asked_by_the_protocol(serve: Any) -> None:
    server = serve(said(BOTH))
    Endpoint(server.address, "tiny", key="secret").read([TEXT], "en")
    (sent,) = server.sent
    assert (sent["path"], sent["model"], sent["temperature"]) == ("/v1/chat/completions", "tiny", 0)
    assert sent["messages"][-1] == {"role": "user", "content": TEXT}
    assert server.heads[0]["Authorization"] == "Bearer secret"


def test_words_that_do_not_stand_in_the_passage_are_left_out(serve: Any) -> None:
    answer = listed(("the dam broke", "The ministry", "said"), ("the dam holds", "The minister", "announced"))
    (found,) = Endpoint(serve(said(answer)).address, "tiny").read([TEXT], "en")
    assert found is not None
    assert [(TEXT[slice(*one.content)], one.source, one.cue) for one in found] == [("the dam holds", None, None)]


def test_a_fence_around_the_answer_does_no_harm(serve: Any) -> None:
    (found,) = Endpoint(serve(said(f"Here it is:\n```json\n{BOTH}\n```")).address, "tiny").read([TEXT], "en")
    assert found is not None
    assert len(found) == 2


@pytest.mark.parametrize("answer", ["I cannot do that.", "{}", '{"attributions": 3}', "[" * 50_000, "{" * 50_000 + "}"])
def test_an_answer_that_cannot_be_used_is_asked_for_once_more_and_then_given_up(serve: Any, answer: str) -> None:
    server = serve(said(answer))
    assert Endpoint(server.address, "tiny").read([TEXT], "en") == [None]
    assert len(server.sent) == 2


@pytest.mark.parametrize("item", ["a string", None, {"content": 5}, {"source": "a nurse"}, {"content": "  "}])
def test_an_item_that_is_none_is_left_out(serve: Any, item: object) -> None:
    assert Endpoint(serve(said(json.dumps({"attributions": [item]}))).address, "tiny").read([TEXT], "en") == [[]]


def test_a_busy_endpoint_is_waited_for(serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    monkeypatch.setattr("time.sleep", waited.append)
    server = serve(503, 429, said(BOTH))
    (found,) = Endpoint(server.address, "tiny").read([TEXT], "en")
    assert (found is not None, waited) == (True, [1, 4])


@pytest.mark.parametrize("status", [302, 401, 404])
def test_a_refusal_names_the_host_and_no_redirect_is_followed(serve: Any, status: int) -> None:
    server = serve(status)
    with pytest.raises(UsageError, match=f"127.0.0.1.*status {status}"):
        Endpoint(server.address, "tiny").read([TEXT], "en")


def test_nothing_there_is_an_error_that_says_so(serve: Any) -> None:
    server = serve(said(BOTH))
    address = server.address
    server.stop()
    with pytest.raises(UsageError, match="nothing answers"):
        Endpoint(address, "tiny").read([TEXT], "en")
