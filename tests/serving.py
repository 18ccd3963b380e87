"""A server of the test in the place of a model behind an endpoint."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

# The body of an answer, what makes it of the question, or the status of a refusal.
Answer = bytes | int | Callable[[dict[str, Any]], bytes]


class Server(ThreadingHTTPServer):
    """Answers each request with the next of ``answers``, the last one for ever, and keeps what it was sent."""

    def __init__(self, *answers: Answer) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers = list(answers)
        self.sent: list[dict[str, Any]] = []
        self.heads: list[dict[str, str]] = []
        threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True).start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def stop(self) -> None:
        self.shutdown()
        self.server_close()


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.sent.append({"path": self.path, **question})
        self.server.heads.append(dict(self.headers))
        answers = self.server.answers
        answer = answers.pop(0) if len(answers) > 1 else answers[0]
        self.send_response(answer if isinstance(answer, int) else 200)
        if answer == 302:
            self.send_header("Location", "http://127.0.0.1:9/")
        self.end_headers()
        self.wfile.write(b"no" if isinstance(answer, int) else answer if isinstance(answer, bytes) else answer(question))

    def log_message(self, format: str, *args: object) -> None:
        pass
