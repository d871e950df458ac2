"""An ad laid out for reading: what was given, the same without markup, and the same folded.

All three have the same length, so an offset found in one is true in the others.
"""

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from jobboard.core.ad import Evidence, Source
from jobboard.core.text import fold
from jobboard.extract.clean import blank

Section = Literal["title", "about", "duties", "requirements", "offer", "apply", "none"]
SectionAt = Callable[[int], Section]
ANYWHERE: Final[frozenset[str]] = frozenset()  # no stems: the whole ad is searched

_CLAUSE: Final = 300  # characters looked at on each side for the ends of a clause: keeps a read linear
_REACH: Final = 90  # characters around a stem that a match may take up
_LIST: Final = 1_500  # characters that one list of requirements is looked for above an item
_BULLET: Final = re.compile(r"\s{0,12}(?:[-*•·●▪✔✅➡◦§]|\d{1,2}[.)]\s)")
_END: Final = re.compile(r"[\n;•·●▪✔✅|]|[.!?](?=\s|$)")


def no_sections(_offset: int) -> Section:
    """For an ad whose layout nobody has looked at."""
    return "none"


@dataclass(frozen=True, slots=True)
class Found:
    """Where a fact was found, and which (`key` is a word of the field's own vocabulary)."""

    start: int
    end: int
    source: Source
    key: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A match of a pattern in the folded text or title."""

    match: re.Match[str]
    source: Source

    def found(self, key: str = "", group: int | str = 0) -> Found:
        start, end = self.match.span(group)
        return Found(start, end, self.source, key)


@dataclass(frozen=True)
class Page:
    """One ad: `given` as it came, `text` without markup, `folded` to search in; the same for its title."""

    given: str
    given_title: str
    text: str
    title: str
    folded: str
    folded_title: str
    section_at: SectionAt = no_sections
    present: frozenset[str] | None = None  # the stems that it may hold, when somebody has looked

    @classmethod
    def of(cls, text: str, title: str = "", section_at: SectionAt = no_sections) -> "Page":
        clean, clean_title = blank(text), blank(title)
        return cls(text, title, clean, clean_title, fold(clean), fold(clean_title), section_at)

    def search(self, pattern: re.Pattern[str], stems: frozenset[str] = ANYWHERE) -> Sequence[Hit]:
        """Every match in the title, then in the text.

        `stems` are words of which every match holds one: then only the text around them is searched, which
        costs next to nothing where they are rare.
        """
        return self.search_in(self.sources, pattern, stems)

    def search_in(
        self, sources: Sequence[Source], pattern: re.Pattern[str], stems: frozenset[str] = ANYWHERE
    ) -> Sequence[Hit]:
        """Every match in some of the parts of the ad."""
        held = self.held(stems)
        if stems and not held:
            return ()
        hits: list[Hit] = []
        for source in sources:
            text = self.in_folded(source)
            for start, end in windows(text, held) if stems else ((0, len(text)),):
                for match in pattern.finditer(text, start, end):
                    hits.append(Hit(match, source))
        return hits

    def search_from(self, pattern: re.Pattern[str], stems: frozenset[str]) -> Sequence[Hit]:
        """Every match that begins with one of the stems: cheaper by far than to search for it."""
        held = self.held(stems)
        if not held:
            return ()
        hits: list[Hit] = []
        for source in self.sources:
            text, end = self.in_folded(source), 0
            for start in _places(text, held):
                if start >= end and (match := pattern.match(text, start)):
                    hits.append(Hit(match, source))
                    end = match.end()
        return hits

    def lacks(self, stems: frozenset[str]) -> bool:
        """Whether the ad is known to hold none of the stems."""
        return bool(stems) and self.present is not None and stems.isdisjoint(self.present)

    def held(self, stems: frozenset[str]) -> frozenset[str]:
        """Those of the stems that the ad may hold."""
        return stems if self.present is None else stems & self.present

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        return ("title", "text") if self.title.strip() else ("text",)

    def in_folded(self, source: Source) -> str:
        return self.folded if source == "text" else self.folded_title

    def section(self, found: Found) -> Section:
        return self.section_at(found.start) if found.source == "text" else "title"

    def clause(self, found: Found) -> tuple[int, int]:
        """The ends of the clause around `found`: a line, a bullet or a sentence."""
        text = self.in_folded(found.source)
        edge = max(0, found.start - _CLAUSE)
        start = max(edge, text.rfind("\n", edge, found.start))  # nothing before its line counts
        for end_before in _END.finditer(text, start, found.start):
            start = end_before.end()
        end_after = _END.search(text, found.end, found.end + _CLAUSE)
        return start, end_after.start() if end_after else min(len(text), found.end + _CLAUSE)

    def around(self, found: Found) -> str:
        """The folded words of the clause around `found`."""
        start, end = self.clause(found)
        return self.in_folded(found.source)[start:end]

    def heading(self, found: Found) -> str:
        """The folded line above the list that `found` is an item of; "" when it is in no list."""
        text = self.in_folded(found.source)
        edge = max(0, found.start - _LIST)
        lines = text[edge : found.start].split("\n")
        if not _BULLET.match(lines.pop()):
            return ""
        return next((line for line in reversed(lines) if line.strip() and not _BULLET.match(line)), "")

    def evidence(self, start: int, end: int, source: Source = "text") -> Evidence:
        """The words as given between two offsets, without the spaces and markup at their ends."""
        clean, given = (self.text, self.given) if source == "text" else (self.title, self.given_title)
        while start < end and clean[start].isspace():
            start += 1
        while start < end and clean[end - 1].isspace():
            end -= 1
        return Evidence(start, end, given[start:end], source)

    def proof(self, found: Found) -> Evidence:
        return self.evidence(found.start, found.end, found.source)


def windows(text: str, stems: Collection[str]) -> list[tuple[int, int]]:
    """The stretches of `text` around its stems, in order, none twice, ending between words."""
    found: list[tuple[int, int]] = []
    start = end = -1
    for at in _places(text, stems):
        if at - _REACH > end:
            if end >= 0:
                found.append((start, end))
            start = max(0, at - _REACH)
        if at + _REACH > end:
            end = text.find(" ", at + _REACH)
            end = len(text) if end < 0 else end
    if end >= 0:
        found.append((start, end))
    return found


def _places(text: str, stems: Collection[str]) -> list[int]:
    """Where the stems stand, in order."""
    places: list[int] = []
    for stem in stems:
        at = text.find(stem)
        while at >= 0:
            places.append(at)
            at = text.find(stem, at + 1)
    places.sort()
    return places
