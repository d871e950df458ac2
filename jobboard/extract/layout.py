"""How an ad is built: its clauses, the segments of a list, and the section that each clause stands in."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from jobboard.extract import sentences
from jobboard.extract.page import Section
from jobboard.extract.phrases import Match
from jobboard.extract.sentences import Breaks, Headings
from jobboard.extract.shapes import (
    COLON,
    JOINT,
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
    breaks = Breaks.of(tokens, matches, headings)
    for start, end in sentences.clauses(tokens, breaks, title_end):
        inside, position = _inside(matches, position, start, end)
        if start < title_end:
            clauses.append(Clause(start, end, sentences.segments(tokens, start, end), "title", inside))
            continue
        if heading := _heading(tokens, start, end, inside, headings):
            kind, start = headings.kinds[heading.phrase], _after_heading(tokens, heading, end)
            section, preferred = _SECTIONS[kind], kind == "preferred"
            inside = tuple(match for match in inside if match.start >= start)
        elif section == "offer" and headings.is_candidates(inside):
            section, preferred = "requirements", False
        if start < end:
            clauses.append(
                Clause(start, end, sentences.segments(tokens, start, end), section, inside, preferred)
            )
    return clauses


def _inside(matches: Sequence[Match], at: int, start: int, end: int) -> tuple[tuple[Match, ...], int]:
    """The matches within [start, end) from number `at` on, and the number of the first one after them."""
    first = at
    while at < len(matches) and matches[at].start < end:
        at += 1
    return tuple(match for match in matches[first:at] if match.start >= start and match.end <= end), at


def _heading(
    tokens: Tokens, start: int, end: int, inside: Sequence[Match], headings: Headings
) -> Match | None:
    """The heading that a clause begins with: followed by a colon, by a sentence, or alone on a short line."""
    at = start
    while at < end and tokens.bits[at] & PLAIN:
        at += 1
    known = [match for match in inside if match.phrase in headings.kinds]
    if announced := _ending_in_colon(tokens, start, end, known):
        return announced
    # Matches that begin together come longest first.
    match = next((match for match in known if match.start == at), None)
    if match is None:
        return None
    is_heading = (
        _colon(tokens, match.end, end) is not None
        or _alone(tokens, match, inside, end, headings)
        or _sentence_after(tokens, match, end)
    )
    return match if is_heading else None


def _ending_in_colon(tokens: Tokens, start: int, end: int, known: Sequence[Match]) -> Match | None:
    """The last heading in a short line that ends in a colon ("У нас вы будете заниматься:")."""
    last = end - 1
    while last > start and tokens.bits[last] & SPACE:
        last -= 1
    if not known or not tokens.bits[last] & COLON or last - start > _COLON_WITHIN:
        return None
    # "About you:" ends with its whole; "about" alone would be the employer's.
    return max(known, key=lambda match: (match.end, -match.start))


def _sentence_after(tokens: Tokens, heading: Match, end: int) -> bool:
    """Whether a sentence begins right after the heading, in text that lost its line ends."""
    if heading.end >= end or not sentences.is_headline(tokens, heading):
        return False
    return bool(tokens.bits[heading.end] & UPPER and tokens.bits[heading.end] & LOWER_END)


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
    if colon is not None:
        return colon + 1
    return heading.end if _sentence_after(tokens, heading, end) else end
