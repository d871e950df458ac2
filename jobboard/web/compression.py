"""Pages and JSON go out gzipped; static files are compressed beforehand (assets.py)."""

import gzip
from typing import Final

from flask import Flask, Response, request

_KINDS: Final = {"text/html", "text/plain", "application/json", "application/problem+json", "application/xml"}
_SMALLEST: Final = 800  # bytes: below, the answer fits one packet anyway
_LEVEL: Final = 6


def init_app(app: Flask) -> None:
    app.after_request(_compress)


def _compress(response: Response) -> Response:
    if response.mimetype not in _KINDS or response.direct_passthrough:
        return response
    response.vary.add("Accept-Encoding")
    if request.accept_encodings["gzip"] and "Content-Encoding" not in response.headers:
        body = response.get_data()
        if len(body) >= _SMALLEST:
            response.set_data(gzip.compress(body, _LEVEL, mtime=0))
            response.headers["Content-Encoding"] = "gzip"
    return response
