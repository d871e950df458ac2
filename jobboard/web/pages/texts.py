"""Pages of plain words: privacy, rules, safety."""

from dataclasses import dataclass

from jobboard.web.pages.frame import Meta


@dataclass(frozen=True, slots=True)
class TextPage:
    """`text` is the template of the words, one a language; `in_force` says since when they hold."""

    meta: Meta
    title: str
    lead: str
    text: str
    in_force: str | None
    contact: str | None
