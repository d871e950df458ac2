"""The head of each page: title, canonical address, its twins in the other languages."""

from collections.abc import Sequence
from typing import Any

from jobboard.web import i18n
from jobboard.web.current import house
from jobboard.web.pages.frame import Meta

_DESCRIPTION_LENGTH = 155  # characters: about what a search engine prints


def unlisted(title: str) -> Meta:
    """Of a page that is not for search engines and has no twins: errors, the API's document."""
    return Meta(title=_titled(title), noindex=True)


def of(
    endpoint: str,
    title: str,
    description: str = "",
    *,
    values: dict[str, Any] | None = None,
    query: Sequence[tuple[str, str]] = (),
    noindex: bool = False,
    json_ld: str | None = None,
) -> Meta:
    """Of a page with an address of its own. `query` is what belongs to the canonical address."""
    values, pairs = values or {}, list(query)
    return Meta(
        title=_titled(title),
        description=shortened(description),
        canonical=i18n.absolute(endpoint, {**values, "lang": i18n.language()}, pairs),
        noindex=noindex,
        alternates=i18n.twins(endpoint, values, pairs),
        json_ld=json_ld,
    )


def shortened(text: str, length: int = _DESCRIPTION_LENGTH) -> str:
    """The beginning of a text on one line, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[:length].rsplit(" ", 1)[0].rstrip(" ,.;:–-") + "…"


def _titled(title: str) -> str:
    name = house().settings.site_name
    return title if title == name else f"{title} · {name}"
