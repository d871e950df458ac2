"""The words of a text, one object for all that look alike: what is worth knowing of each is known once."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from typing import Final

from jobboard.extract.phrases import Node
from jobboard.extract.senses import Sense
from jobboard.extract.shapes import BREAK, DASH, JOINT, SPACED, STOP, UPPER

_MARK: Final = BREAK | STOP | JOINT | DASH | UPPER


class Word:
    """A token as it is written, its shape in `bits`, its key, and which phrases it is or begins."""

    __slots__ = ("bits", "key", "longer", "sense", "text", "width")

    def __init__(
        self, text: str, bits: int, key: str, sense: Sense | None, longer: Mapping[str, Node] | None
    ) -> None:
        self.text = text
        self.bits = bits
        self.key = key
        self.sense = sense
        self.longer = longer
        self.width = len(text) + (1 if bits & SPACED else 0)


class Tokens:
    """The words of one text in their order: `bits[i]` is the shape of token i, `starts[i]` its offset."""

    def __init__(self, source: str, words: Sequence[Word]) -> None:
        self.source = source
        self.words = words
        self.bits = [word.bits for word in words]

    def __len__(self) -> int:
        return len(self.bits)

    def text(self, index: int) -> str:
        return self.words[index].text

    @cached_property
    def starts(self) -> list[int]:
        """Where each token begins; the last one is where the text ends."""
        return [0, *accumulate(word.width for word in self.words)]

    def end(self, index: int) -> int:
        """The offset after a token."""
        return self.starts[index] + len(self.words[index].text)

    def at(self, offset: int) -> int:
        """The first token that begins at an offset or after it."""
        return min(bisect_left(self.starts, offset), len(self.bits))

    def over(self, offset: int) -> int:
        """The token that stands at an offset, or the one before it where that is a space."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def span(self, start: int, end: int) -> str:
        """The words as written from token `start` up to token `end`."""
        return self.source[self.starts[start] : self.end(end - 1)] if start < end else ""

    @cached_property
    def marks(self) -> list[int]:
        """The tokens that may end a sentence or part a list: punctuation, and words with a capital."""
        return [index for index, bit in enumerate(self.bits) if bit & _MARK]

    @cached_property
    def pieces(self) -> list[int]:
        """For each token the number of its piece; commas, brackets and spaced dashes part the pieces."""
        bits = self.bits
        cuts = [
            index + 1
            for index in self.marks
            if bits[index] & JOINT
            or (bits[index] & DASH and index and bits[index] & bits[index - 1] & SPACED)
        ]
        numbers: list[int] = []
        for number, (start, end) in enumerate(pairwise([0, *cuts, len(bits)])):
            numbers += [number] * (end - start)
        return numbers
