"""How an ad is built: its clauses, the segments of a list, and the section that each clause stands in."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from jobboard.extract.page import Section
from jobboard.extract.phrases import Match
from jobboard.extract.shapes import (
    ALNUM,
    BREAK,
    COLON,
    DASH,
    JOINT,
    LONE,
    LOWER_END,
    PLAIN,
    SPACE,
    STOP,
    UPPER,
    WORD,
    Tokens,
)

_COLON_WITHIN: Final = 7  # words between a heading and its colon; a longer line is a sentence
_LINE_END: Final = frozenset("?!…")


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


_SECTIONS: Final[Mapping[str, Section]] = {
    "requirements": "requirements",
    "preferred": "requirements",
    "duties": "duties",
    "offer": "offer",
    "apply": "apply",
    "about": "about",
}


def lay_out(tokens: Tokens, matches: Sequence[Match], headings: Headings, title_end: int) -> list[Clause]:
    """The clauses of an ad whose first `title_end` tokens are the title; `matches` come in order."""
    clauses: list[Clause] = []
    section: Section = "none"
    preferred = False
    position = 0
    for start, end in _clauses(tokens, title_end):
        inside, position = _inside(matches, position, start, end)
        if start < title_end:
            clauses.append(Clause(start, end, _segments(tokens, start, end), "title", inside))
            continue
        if heading := _heading(tokens, start, end, inside, headings):
            kind, start = headings.kinds[heading.phrase], _after_heading(tokens, heading, end)
            section, preferred = _SECTIONS[kind], kind == "preferred"
            inside = tuple(match for match in inside if match.start >= start)
        if start < end:
            clauses.append(Clause(start, end, _segments(tokens, start, end), section, inside, preferred))
    return clauses


def _inside(matches: Sequence[Match], at: int, start: int, end: int) -> tuple[tuple[Match, ...], int]:
    """The matches within [start, end) from number `at` on, and the number of the first one after them."""
    first = at
    while at < len(matches) and matches[at].start < end:
        at += 1
    return tuple(match for match in matches[first:at] if match.start >= start and match.end <= end), at


def _clauses(tokens: Tokens, title_end: int) -> Iterator[tuple[int, int]]:
    start = 0
    for index in _ends(tokens):
        if start < title_end <= index:
            if start < title_end:
                yield start, title_end
            start = title_end
        if start < index:
            yield start, index
        start = index


def _ends(tokens: Tokens) -> Iterator[int]:
    """Where clauses end, as the number of the token after."""
    bits, last = tokens.bits, len(tokens) - 1
    for index, bit in enumerate(bits):
        if bit & BREAK:
            yield index + 1
        elif bit & STOP:
            if _stops(tokens, index):
                yield index + 1
        # Two sentences were glued together here ("стратегииРазработка").
        elif bit & LOWER_END and index < last and bits[index + 1] & UPPER and not tokens.spaced[index]:
            yield index + 1
    yield last + 1


def _stops(tokens: Tokens, index: int) -> bool:
    """Whether a full stop ends a sentence: not inside a number, an address or an abbreviation."""
    bits = tokens.bits
    following = bits[index + 1] if index + 1 < len(bits) else SPACE
    if tokens.spaced[index] or following & SPACE:
        return not (index and bits[index - 1] & LONE)
    return bool(following & UPPER) or not following & ALNUM


def _segments(tokens: Tokens, start: int, end: int) -> tuple[int, ...]:
    cuts = [start]
    for index, bit in enumerate(tokens.bits[start:end], start):
        if bit & JOINT or (bit & DASH and tokens.spaced[index] and index and tokens.spaced[index - 1]):
            cuts.append(index + 1)
    return tuple(cuts)


def _heading(
    tokens: Tokens, start: int, end: int, inside: Sequence[Match], headings: Headings
) -> Match | None:
    """The heading that a clause begins with: followed by a colon, or alone on a short line."""
    at = start
    while at < end and tokens.bits[at] & PLAIN:
        at += 1
    # Matches that begin together come longest first.
    match = next((match for match in inside if match.start == at and match.phrase in headings.kinds), None)
    if match is None:
        return None
    is_heading = _colon(tokens, match.end, end) is not None or _alone(tokens, match, inside, end, headings)
    return match if is_heading else None


def _colon(tokens: Tokens, start: int, end: int) -> int | None:
    """Where a colon ends the heading, a few words on at most ("Требования к кандидату:")."""
    for index in range(start, min(end, start + _COLON_WITHIN)):
        if tokens.bits[index] & COLON:
            return index
        if tokens.bits[index] & (JOINT | STOP):
            return None
    return None


def _alone(tokens: Tokens, heading: Match, inside: Sequence[Match], end: int, headings: Headings) -> bool:
    """Whether a line says nothing but the heading and words that go with headings."""
    if end < len(tokens) and not (tokens.bits[end - 1] & SPACE or tokens.text(end - 1) in _LINE_END):
        return False
    plain = {
        token
        for match in inside
        if match.phrase in headings.glue or match.phrase in headings.kinds
        for token in range(match.start, match.end)
    }
    return all(index in plain or not tokens.bits[index] & WORD for index in range(heading.end, end))


def _after_heading(tokens: Tokens, heading: Match, end: int) -> int:
    colon = _colon(tokens, heading.end, end)
    return end if colon is None else colon + 1
