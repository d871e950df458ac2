"""Where the clauses of an ad begin and end, and the pieces of their lists."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from jobboard.extract.phrases import Match
from jobboard.extract.shapes import (
    ALNUM,
    BREAK,
    COLON,
    DASH,
    JOINT,
    LONE,
    LOWER_END,
    SPACE,
    STOP,
    UPPER,
    WORD,
    Tokens,
)


@dataclass(frozen=True)
class Headings:
    """Which phrases are headings of what (`Section`, or "preferred"), and which may stand beside them.

    `actions`: phrases that begin a new sentence where they have a capital in the middle of a line.
    `candidates` and `gains`: what only a candidate has, and what turns that into a gain of the work.
    """

    kinds: Mapping[int, str]
    glue: Collection[int] = ()
    actions: Collection[int] = ()
    candidates: Collection[int] = ()
    gains: Collection[int] = ()

    def is_candidates(self, matches: Sequence[Match]) -> bool:
        """Whether a clause without a heading of its own tells what a candidate must have."""
        return any(match.phrase in self.candidates for match in matches) and not any(
            match.phrase in self.gains for match in matches
        )


@dataclass(frozen=True)
class Breaks:
    """What the phrases of an ad tell of its sentences: `before` these tokens one begins, `never` after those.

    Ads pasted from a page lose their line ends ("…кофе Обязанности Вести страницу Снимать видео"); a heading
    or an action with a capital in the middle of a line is then where a line began.
    """

    before: frozenset[int]
    never: frozenset[int]

    @classmethod
    def of(cls, tokens: Tokens, matches: Sequence[Match], headings: Headings) -> "Breaks":
        before: set[int] = set()
        never: set[int] = set()
        for match in matches:
            if match.end - match.start > 1:
                never.update(range(match.start, match.end - 1))
            if match.start and _begins(tokens, match, headings):
                before.add(match.start)
        return cls(frozenset(before), frozenset(never))


def _begins(tokens: Tokens, match: Match, headings: Headings) -> bool:
    """Whether a heading or an action inside a line begins a sentence."""
    bits = tokens.bits
    follows = bits[match.end] if match.end < len(bits) else 0
    if match.phrase in headings.kinds and follows & (UPPER | COLON) and is_headline(tokens, match):
        return True
    has_capital = bits[match.start] & UPPER and bits[match.start] & LOWER_END
    return bool(has_capital and match.phrase in headings.actions and _is_small_word(bits[match.start - 1]))


def is_headline(tokens: Tokens, match: Match) -> bool:
    """Whether a phrase is written as headings are: with a capital, or in capitals among small letters."""
    bits = tokens.bits
    if not bits[match.start] & UPPER:
        return False
    if bits[match.start] & LOWER_END:
        return True
    around = [bits[at] for at in (match.start - 1, match.end) if 0 <= at < len(bits)]
    return bool(bits[match.end - 1] & WORD) and not any(_is_in_capitals(bit) for bit in around)


def _is_in_capitals(bit: int) -> bool:
    return bool(bit & WORD and bit & UPPER) and not bit & LOWER_END


def _is_small_word(bit: int) -> bool:
    return bool(bit & LOWER_END) and not bit & UPPER


def clauses(tokens: Tokens, breaks: Breaks, title_end: int) -> Iterator[tuple[int, int]]:
    """Tokens [start, end) of each clause; the title ends one."""
    start = 0
    for index in _ends(tokens, breaks):
        if start < title_end < index:
            yield start, title_end
            start = title_end
        if start < index:
            yield start, index
        start = index


def _ends(tokens: Tokens, breaks: Breaks) -> Iterator[int]:
    """Where clauses end, as the number of the token after."""
    bits, last = tokens.bits, len(tokens) - 1
    for index, bit in enumerate(bits):
        if bit & BREAK or index + 1 in breaks.before:
            yield index + 1
        elif bit & STOP:
            if index not in breaks.never and _stops(tokens, index):
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


def segments(tokens: Tokens, start: int, end: int) -> tuple[int, ...]:
    """Where the pieces of a list in [start, end) begin."""
    cuts = [start]
    for index, bit in enumerate(tokens.bits[start:end], start):
        if bit & JOINT or (bit & DASH and tokens.spaced[index] and index and tokens.spaced[index - 1]):
            cuts.append(index + 1)
    return tuple(cuts)
