"""Where the clauses of an ad begin and end."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from jobboard.extract.finder import Match
from jobboard.extract.shapes import (
    ALNUM,
    BREAK,
    COLON,
    DASH,
    LONE,
    LOWER_END,
    SPACE,
    SPACED,
    STOP,
    UPPER,
    WORD,
)
from jobboard.extract.words import Tokens


@dataclass(frozen=True)
class Breaks:
    """What the phrases of an ad tell of its sentences: `before` these tokens one begins, `never` after those.

    Ads pasted from a page lose their line ends ("…кофе Обязанности Вести страницу Снимать видео"); a heading
    or an action with a capital in the middle of a line is then where a line began.
    """

    before: Collection[int]
    never: Collection[int]

    @classmethod
    def of(cls, tokens: Tokens, matches: Sequence[Match]) -> "Breaks":
        before: set[int] = set()
        never: set[int] = set()
        for match in matches:
            start, end, sense = match
            if end - start > 1:
                never.update(range(start, end - 1))
            if sense.opens and start and _begins(tokens, match):
                before.add(start)
        return cls(before, never)


def _begins(tokens: Tokens, match: Match) -> bool:
    """Whether a heading or an action inside a line begins a sentence."""
    bits, (start, end, sense) = tokens.bits, match
    if not bits[start] & UPPER:
        return False
    follows = bits[end] if end < len(bits) else 0
    if sense.heading and follows & (UPPER | COLON) and is_headline(tokens, match):
        return True
    return bool(sense.is_action and bits[start] & LOWER_END and _is_small_word(bits[start - 1]))


def is_headline(tokens: Tokens, match: Match) -> bool:
    """Whether a phrase is written as headings are: with a capital, or in capitals among small letters."""
    bits, (start, end, _) = tokens.bits, match
    if not bits[start] & UPPER:
        return False
    if bits[start] & LOWER_END:
        return True
    around = [bits[at] for at in (start - 1, end) if 0 <= at < len(bits)]
    return bool(bits[end - 1] & WORD) and not any(_is_in_capitals(bit) for bit in around)


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


def _ends(tokens: Tokens, breaks: Breaks) -> list[int]:
    """Where clauses end, as the number of the token after."""
    bits = tokens.bits
    ends = {len(bits), *breaks.before}
    for index in tokens.marks:
        bit = bits[index]
        if bit & BREAK or (bit & DASH and _is_glued_bullet(bits, index)):
            ends.add(index + 1)
        elif bit & STOP:
            if index not in breaks.never and _stops(bits, index):
                ends.add(index + 1)
        # Two sentences were glued together here ("стратегииРазработка").
        elif bit & UPPER and index and bits[index - 1] & (LOWER_END | SPACED) == LOWER_END:
            ends.add(index)
    return sorted(ends)


def _is_glued_bullet(bits: Sequence[int], index: int) -> bool:
    """Whether a dash at the end of a word began a line that was lost ("…budget-  Marketing-  Blog")."""
    if not 0 < index < len(bits) - 1 or bits[index - 1] & (LOWER_END | SPACED) != LOWER_END:
        return False
    return bool(bits[index] & SPACED and bits[index + 1] & (UPPER | SPACE))


def _stops(bits: Sequence[int], index: int) -> bool:
    """Whether a full stop ends a sentence: not inside a number, an address or an abbreviation."""
    following = bits[index + 1] if index + 1 < len(bits) else SPACE
    if bits[index] & SPACED or following & SPACE:
        return not (index and bits[index - 1] & LONE)
    return bool(following & UPPER) or not following & ALNUM
