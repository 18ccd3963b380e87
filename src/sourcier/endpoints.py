"""Models behind an endpoint of OpenAI's protocol: one question over HTTP, one answer, both within bounds."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlsplit

from sourcier.errors import UsageError

_Meant = TypeVar("_Meant")
# Seconds for one answer, and how often one that can be used is asked for.
_PATIENCE, _TRIES = 120, 2
_BUSY = frozenset({429, 500, 502, 503, 504})


class ServedModel:
    """A model over HTTP.

    Args:
        address: The base address, up to and with ``/v1``.
        model: The model's name there.
        key: Sent as bearer token where it is not empty.
        most: Bytes that are read of one answer.

    Raises:
        UsageError: From ``ask`` too: the address is none, nothing answers there, or it refuses.
    """

    def __init__(self, address: str, model: str, *, key: str, most: int) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.hostname or not model:
            raise UsageError(f"{address!r} with the model {model!r} is no endpoint: give http(s)://HOST/v1#MODEL")
        self.name = f"endpoint/{model}"
        self.host = parts.netloc.rpartition("@")[2]
        self._parts, self._model, self._key, self._most = parts, model, key, most

    def ask(self, path: str, question: dict[str, Any], meant: Callable[[bytes], _Meant | None]) -> _Meant | None:
        """What is ``meant`` by the answer to a question put to ``path`` under the base address.

        Where that is None the question is put once more; None where the second answer cannot be used either.
        """
        answers = (meant(self._ask(path, question)) for _ in range(_TRIES))
        return next((one for one in answers if one is not None), None)

    def _ask(self, path: str, question: dict[str, Any]) -> bytes:
        """The body of an answer; a busy endpoint is waited for."""
        body = json.dumps({"model": self._model, **question}).encode()
        for wait in (1, 4, None):
            status, answer = self._post(path, body)
            if status == http.client.OK:
                return answer
            if status not in _BUSY or wait is None:
                break
            time.sleep(wait)
        why = answer[:200].decode(errors="replace").strip()
        raise UsageError(f"the endpoint {self.host} refused with status {status}: {why or 'it says no more'}")

    def _post(self, path: str, body: bytes) -> tuple[int, bytes]:
        # Redirects are not followed: what is sent goes to the host that the user named and to no other.
        kind = http.client.HTTPSConnection if self._parts.scheme == "https" else http.client.HTTPConnection
        head = {"Content-Type": "application/json"} | ({"Authorization": f"Bearer {self._key}"} if self._key else {})
        connection = kind(self._parts.hostname or "", self._parts.port, timeout=_PATIENCE)
        try:
            connection.request("POST", f"{self._parts.path.rstrip('/')}/{path}", body, head)
            response = connection.getresponse()
            return response.status, self._body(response)
        except (OSError, http.client.HTTPException) as error:
            raise UsageError(f"nothing answers at {self.host} ({error}): start the endpoint or name another") from error
        finally:
            connection.close()

    def _body(self, response: http.client.HTTPResponse) -> bytes:
        """As much as one answer may have, in the time that it may take."""
        parts, size, until = [], 0, time.monotonic() + _PATIENCE
        while size < self._most and time.monotonic() < until and (part := response.read1(self._most - size)):
            parts.append(part)
            size += len(part)
        return b"".join(parts)
