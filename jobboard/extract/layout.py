"""How an ad is built: its clauses, the segments of a list, and the section that each clause stands in."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from spacy.tokens import Doc, Token

from jobboard.extract.page import Section
from jobboard.extract.phrases import Match

_STOPS: Final = frozenset(".!?;…")
_BULLETS: Final = frozenset("•·●▪▫◦‣■□▶►➤➢➡→✓✔✅☑✦✨⭐★◆❖🔹🔸🔺📌👉|*")
_JOINTS: Final = frozenset(",:()+/")
_COLON_WITHIN: Final = 7  # words between a heading and its colon; a longer line is a sentence
_DECORATION: Final = re.compile(r"^[^\w]*$|^\d{1,2}$|^_$")


@dataclass(frozen=True, slots=True)
class Clause:
    """Tokens [start, end) of one sentence, bullet or line.

    `segments` are the starts of its comma-separated pieces, `matches` the phrases inside it.
    `preferred`: its heading says "nice to have".
    """

    start: int
    end: int
    segments: tuple[int, ...]
    section: Section
    matches: tuple[Match, ...] = ()
    preferred: bool = False

    def segment(self, token: int) -> int:
        """The number of the segment that a token stands in."""
        return bisect_right(self.segments, token) - 1


@dataclass(frozen=True)
class Headings:
    """Which phrases are headings of what (`Section`, or "preferred"), and which may stand beside them."""

    kinds: Mapping[int, str]
    glue: Collection[int] = ()


def lay_out(doc: Doc, matches: Sequence[Match], headings: Headings, title_end: int) -> list[Clause]:
    """The clauses of a doc whose first `title_end` tokens are the title; `matches` come in order."""
    clauses: list[Clause] = []
    section: Section = "none"
    preferred = False
    position = 0
    for start, end in _clauses(doc, title_end):
        inside, position = _inside(matches, position, start, end)
        if start < title_end:
            clauses.append(Clause(start, end, _segments(doc, start, end), "title", inside))
            continue
        if heading := _heading(doc, start, end, inside, headings):
            kind, start = headings.kinds[heading.phrase], _after_heading(doc, heading, end)
            preferred = kind == "preferred"
            section = "requirements" if preferred else _SECTIONS[kind]
            inside = tuple(match for match in inside if match.start >= start)
        if start < end:
            clauses.append(Clause(start, end, _segments(doc, start, end), section, inside, preferred))
    return clauses


def _inside(matches: Sequence[Match], at: int, start: int, end: int) -> tuple[tuple[Match, ...], int]:
    """The matches within [start, end) from number `at` on, and the number of the first one after them."""
    inside = []
    while at < len(matches) and matches[at].start < end:
        if matches[at].start >= start and matches[at].end <= end:
            inside.append(matches[at])
        at += 1
    return tuple(inside), at


_SECTIONS: Final[Mapping[str, Section]] = {
    "requirements": "requirements",
    "duties": "duties",
    "offer": "offer",
    "apply": "apply",
    "about": "about",
}


def _clauses(doc: Doc, title_end: int) -> Iterator[tuple[int, int]]:
    start = 0
    for index in range(len(doc)):
        if index == title_end and start < index:
            yield start, index
            start = index
        if _ends(doc, index):
            if start < index + 1:
                yield start, index + 1
            start = index + 1
    if start < len(doc):
        yield start, len(doc)


def _ends(doc: Doc, index: int) -> bool:
    """Whether the clause ends with this token."""
    token = doc[index]
    text = token.text
    if "\n" in text or "\r" in text or text in _BULLETS:
        return True
    following = doc[index + 1] if index + 1 < len(doc) else None
    if text in _STOPS:
        return text != "." or _stops(token, doc[index - 1] if index else None, following)
    return _runs_on(token, following)


def _stops(token: Token, before: Token | None, following: Token | None) -> bool:
    """Whether a full stop ends a sentence: not inside a number, an address or an abbreviation."""
    if following is None or token.whitespace_ or following.is_space:
        return not (before is not None and len(before.text) == 1 and before.text.islower())
    return following.text[:1].isupper() or not following.text[:1].isalnum()


def _runs_on(token: Token, following: Token | None) -> bool:
    """Whether two sentences were glued together here ("стратегииРазработка")."""
    return (
        following is not None
        and not token.whitespace_
        and token.text[-1:].islower()
        and following.text[:1].isupper()
        and token.text.isalpha()
    )


def _segments(doc: Doc, start: int, end: int) -> tuple[int, ...]:
    cuts = [start]
    for index in range(start, end):
        text = doc[index].text
        if text in _JOINTS or (
            text in "-–—" and doc[index].whitespace_ and index and doc[index - 1].whitespace_
        ):
            cuts.append(index + 1)
    return tuple(cuts)


def _heading(doc: Doc, start: int, end: int, inside: Sequence[Match], headings: Headings) -> Match | None:
    """The heading that a clause begins with: followed by a colon, or alone on a short line."""
    at = start
    while at < end and _DECORATION.match(doc[at].text):
        at += 1
    # Matches that begin together come longest first.
    match = next((match for match in inside if match.start == at and match.phrase in headings.kinds), None)
    if match is None:
        return None
    return (
        match
        if _colon(doc, match.end, end) is not None or _alone(doc, match, inside, end, headings)
        else None
    )


def _colon(doc: Doc, start: int, end: int) -> int | None:
    """Where a colon ends the heading, a few words on at most ("Требования к кандидату:")."""
    for index in range(start, min(end, start + _COLON_WITHIN)):
        if doc[index].text == ":":
            return index
        if doc[index].text in ",.":
            return None
    return None


def _alone(doc: Doc, heading: Match, inside: Sequence[Match], end: int, headings: Headings) -> bool:
    """Whether a line says nothing but the heading and words that go with headings."""
    if end < len(doc) and "\n" not in doc[end - 1].text and doc[end - 1].text not in "?!…":
        return False
    plain = {
        token
        for match in inside
        if match.phrase in headings.glue or match.phrase in headings.kinds
        for token in range(match.start, match.end)
    }
    return all(index in plain or not doc[index].is_alpha for index in range(heading.end, end))


def _after_heading(doc: Doc, heading: Match, end: int) -> int:
    colon = _colon(doc, heading.end, end)
    return end if colon is None else colon + 1
