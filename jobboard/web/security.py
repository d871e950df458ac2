"""What every answer says to the browser, and which posts are let in.

Readers get no cookie. A form that writes nothing has no CSRF token to carry: where the request comes
from decides (Sec-Fetch-Site, else Origin). Forms that write are guarded by Flask-WTF as well.
"""

from typing import Final
from urllib.parse import urlsplit

from flask import Flask, Response, abort, request
from flask_wtf.csrf import CSRFProtect
from werkzeug.middleware.proxy_fix import ProxyFix

from jobboard.settings import Settings

# No nonce: a page answered with 304 would meet an older one.
_POLICY: Final = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
}
STATIC_HEADERS: Final = {
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_HEADERS: Final = {
    **STATIC_HEADERS,
    "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in _POLICY.items()),
    # Not no-referrer: with it browsers say "Origin: null" on our own forms too.
    "Referrer-Policy": "same-origin",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
}
_A_YEAR: Final = 365 * 24 * 3600  # seconds
_FORM_BYTES: Final = 1_000_000  # a whole request; an ad of 20,000 characters, percent-encoded, is far below
_SAFE: Final = {"GET", "HEAD", "OPTIONS", "TRACE"}
# Posted to by programs: the API, which knows no cookies, and the end of mails (views/unsubscribe.py).
_OPEN: Final = ("/api/", "/unsubscribe/")


def init_app(app: Flask, settings: Settings) -> CSRFProtect:
    app.config.update(
        SECRET_KEY=settings.secret_key,
        MAX_CONTENT_LENGTH=_FORM_BYTES,
        MAX_FORM_MEMORY_SIZE=_FORM_BYTES,
        SESSION_COOKIE_SECURE=settings.public_url.startswith("https:"),
        SESSION_COOKIE_SAMESITE="Lax",
    )
    headers = dict(_HEADERS)
    if settings.public_url.startswith("https:"):
        headers["Strict-Transport-Security"] = f"max-age={_A_YEAR}; includeSubDomains"
    if settings.proxies:
        count = settings.proxies
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=count, x_proto=count, x_host=count
        )
    own = urlsplit(settings.public_url).netloc

    @app.before_request
    def refuse_posts_from_elsewhere() -> None:
        if request.method not in _SAFE and not request.path.startswith(_OPEN) and not _is_ours(own):
            abort(403)

    @app.after_request
    def add_headers(response: Response) -> Response:
        for name, value in headers.items():
            response.headers.setdefault(name, value)
        return response

    return CSRFProtect(app)


def _is_ours(own: str) -> bool:
    """Whether a form of this site sent the request.

    Browsers say where a post comes from. One that says nothing is no browser that another site could
    misuse, or too old for any such check.
    """
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    origin = request.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc in {own, request.host}
