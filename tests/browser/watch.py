"""What no page may ever do, watched on every page that a test opens."""

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import BrowserContext, ConsoleMessage, Dialog, Response, WebError

_ON_VIOLATION = """addEventListener("securitypolicyviolation",
    ({violatedDirective, blockedURI}) => console.error("CSP", violatedDirective, blockedURI))"""
# The browser's own line about an answer's status; `_Watch.response` judges those.
_STATUS = "Failed to load resource: the server responded with a status of"

PATIENCE = 15_000  # ms


class _Watch:
    def __init__(self, site: str) -> None:
        self.site = site
        self.faults: list[str] = []

    def console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and not message.text.startswith(_STATUS):
            self.faults.append(f"console: {message.text} on {message.page and message.page.url}")

    def error(self, error: WebError) -> None:
        self.faults.append(f"script: {error.error}")

    def dialog(self, dialog: Dialog) -> None:
        self.faults.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def response(self, response: Response) -> None:
        kind = response.request.resource_type
        if not response.url.startswith((self.site, "data:")):
            self.faults.append(f"somebody else's: {response.url}")
        # A page may be an error page on purpose; what a page loads may not.
        if response.status >= 400 and kind != "document":
            self.faults.append(f"{response.status}: {kind} {response.url}")


@contextmanager
def watched(context: BrowserContext, site: str, *, reader: bool = True) -> Iterator[BrowserContext]:
    """Closes the context at the end, which fails on errors in the console, broken policies, and cookies.

    Whoever is no mere reader has one cookie: that of their session.
    """
    watch = _Watch(site)
    context.set_default_timeout(PATIENCE)
    context.add_init_script(_ON_VIOLATION)
    context.on("console", watch.console)
    context.on("weberror", watch.error)
    context.on("dialog", watch.dialog)
    context.on("response", watch.response)
    try:
        yield context
        cookies = context.cookies()
    finally:
        context.close()
    assert not watch.faults, "\n".join(watch.faults)
    names = {cookie["name"] for cookie in cookies}
    assert names <= (set() if reader else {"session"}), f"readers get no cookie: {cookies}"
