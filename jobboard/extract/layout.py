"""How an ad is built: its clauses, the segments of a list, and the section that each clause stands in."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from jobboard.extract import sentences
from jobboard.extract.finder import Match
from jobboard.extract.page import Section
from jobboard.extract.sentences import Breaks
from jobboard.extract.shapes import CAPITALISED, COLON, JOINT, LOWER_END, PLAIN, SPACE, SPACED, STOP, WORD
from jobboard.extract.words import Tokens

_COLON_WITHIN: Final = 7  # words between a heading and its colon; a longer line is a sentence
_LINE_END: Final = frozenset("?!…")


@dataclass(slots=True)  # not frozen, which costs twice
class Clause:
    """Tokens [start, end) of one sentence, bullet or line.

    `pieces`: for each token of the ad the number of its comma-separated piece, `matches`: the phrases inside.
    `preferred`: its heading says "nice to have".
    """

    start: int
    end: int
    pieces: Sequence[int]
    section: Section
    matches: Sequence[Match] = ()
    preferred: bool = False

    def piece(self, number: int) -> range:
        """The tokens of a piece."""
        return range(
            bisect_left(self.pieces, number, self.start, self.end),
            bisect_right(self.pieces, number, self.start, self.end),
        )


_SECTIONS: Final[Mapping[str, Section]] = {
    "requirements": "requirements",
    "preferred": "requirements",
    "duties": "duties",
    "offer": "offer",
    "apply": "apply",
    "about": "about",
}


def lay_out(tokens: Tokens, matches: Sequence[Match], title_end: int) -> list[Clause]:
    """The clauses of an ad whose first `title_end` tokens are the title; `matches` come in order."""
    clauses: list[Clause] = []
    section: Section = "none"
    preferred = False
    breaks, pieces, position = Breaks.of(tokens, matches), tokens.pieces, 0
    starts = [match.start for match in matches]
    for start, end in sentences.clauses(tokens, breaks, title_end):
        first, position = position, bisect_left(starts, end, position)
        inside = matches[first:position]
        if end - 1 in breaks.never:
            inside = [match for match in inside if match.end <= end]
        if start < title_end:
            clauses.append(Clause(start, end, pieces, "title", inside))
            continue
        if heading := _heading(tokens, start, end, inside):
            kind, start = heading.sense.heading, _after_heading(tokens, heading, end)
            section, preferred = _SECTIONS[kind], kind == "preferred"
            inside = [match for match in inside if match.start >= start]
        elif section == "offer" and _is_candidates(inside):
            section, preferred = "requirements", False
        if start < end:
            clauses.append(Clause(start, end, pieces, section, inside, preferred))
    return clauses


def _is_candidates(matches: Sequence[Match]) -> bool:
    """Whether a clause without a heading of its own tells what a candidate must have."""
    senses = [match.sense for match in matches]
    return any(sense.is_candidates for sense in senses) and not any(sense.is_gain for sense in senses)


def _heading(tokens: Tokens, start: int, end: int, inside: Sequence[Match]) -> Match | None:
    """The heading that a clause begins with: followed by a colon, by a sentence, or alone on a short line."""
    known = [match for match in inside if match.sense.heading]
    if not known:
        return None
    if _ends_in_colon(tokens, start, end):
        # "About you:" ends with its whole; "about" alone would be the employer's.
        return max(known, key=lambda match: (match.end, -match.start))
    at = start
    while at < end and tokens.bits[at] & PLAIN:
        at += 1
    # Matches that begin together come longest first.
    match = next((match for match in known if match.start == at), None)
    if match is None:
        return None
    is_heading = (
        _colon(tokens, match.end, end) is not None
        or _alone(tokens, match, inside, end)
        or _sentence_after(tokens, match, end)
    )
    return match if is_heading else None


def _ends_in_colon(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a line is short and ends in a colon ("У нас вы будете заниматься:")."""
    last = end - 1
    while last > start and tokens.bits[last] & SPACE:
        last -= 1
    return bool(tokens.bits[last] & COLON) and last - start <= _COLON_WITHIN


def _sentence_after(tokens: Tokens, heading: Match, end: int) -> bool:
    """Whether a sentence begins right after the heading, in text that lost its line ends."""
    if heading.end >= end or not sentences.is_headline(tokens, heading):
        return False
    return tokens.bits[heading.end] & CAPITALISED == CAPITALISED


def _colon(tokens: Tokens, start: int, end: int) -> int | None:
    """Where a colon ends the heading, a few words on at most ("Требования к кандидату:")."""
    for index in range(start, min(end, start + _COLON_WITHIN)):
        if tokens.bits[index] & COLON:
            return index
        if tokens.bits[index] & (JOINT | STOP):
            return None
    return None


def _alone(tokens: Tokens, heading: Match, inside: Sequence[Match], end: int) -> bool:
    """Whether a line says nothing but the heading and words that go with headings."""
    if end < len(tokens) and not _ends_line(tokens, end - 1):
        return False
    plain = {token for first, after, sense in inside if sense.is_plain for token in range(first, after)}
    return all(index in plain or not tokens.bits[index] & WORD for index in range(heading.end, end))


def _ends_line(tokens: Tokens, last: int) -> bool:
    """Whether a line ends here, or once did: "About the JobYou will …"."""
    bits = tokens.bits[last]
    is_glued = bits & (LOWER_END | SPACED) == LOWER_END
    return bool(bits & SPACE or is_glued or tokens.text(last) in _LINE_END)


def _after_heading(tokens: Tokens, heading: Match, end: int) -> int:
    colon = _colon(tokens, heading.end, end)
    if colon is not None:
        return colon + 1
    return heading.end if _sentence_after(tokens, heading, end) else end
