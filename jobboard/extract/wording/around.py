"""What stands around words of a clause: candidates, customers, products, and signs of what is asked."""

from collections.abc import Collection, Iterator
from functools import cached_property

from jobboard.extract.finder import Match
from jobboard.extract.layout import Clause
from jobboard.extract.shapes import ALNUM
from jobboard.extract.words import Tokens


class Around:
    """A clause by the kinds of its cues (`cue-…` of `wording.toml`).

    Words at `told` tokens belong to what is found already: "no children" has no children as an audience.
    """

    def __init__(self, tokens: Tokens, clause: Clause, told: Collection[int] = ()) -> None:
        self.tokens = tokens
        self.clause = clause
        self._told = told

    @cached_property
    def _cues(self) -> dict[str, list[Match]]:
        cues: dict[str, list[Match]] = {}
        for match in self.clause.matches:
            for cue in match.sense.cues if match.start not in self._told else ():
                cues.setdefault(cue, []).append(match)
        return cues

    def all(self, *cues: str) -> list[Match]:
        """The words of some kinds."""
        return [match for cue in cues for match in self._cues.get(cue, ())]

    def before(self, start: int, reach: int, *cues: str) -> Iterator[Match]:
        """Those that end at most `reach` words before a token, in its piece."""
        piece = self.clause.pieces[start]
        for match in self.all(*cues):
            if 0 <= start - match.end <= reach and self.clause.pieces[match.start] == piece:
                yield match

    def after(self, end: int, reach: int, *cues: str) -> Iterator[Match]:
        """Those that begin at most `reach` words after the token before `end`, in its piece."""
        piece = self.clause.pieces[end - 1]
        for match in self.all(*cues):
            if 0 <= match.start - end <= reach and self.clause.pieces[match.start] == piece:
                yield match

    def beside(self, start: int, end: int, reach: int, *cues: str) -> Match | None:
        """The nearest of them on either side, if there is any."""
        found = [(start - match.end, match) for match in self.before(start, reach, *cues)]
        found += [(match.start - end, match) for match in self.after(end, reach, *cues)]
        return min(found, key=lambda one: one[0])[1] if found else None

    def within(self, start: int, end: int, *cues: str) -> bool:
        """Whether any of them stands between two tokens."""
        return any(start <= match.start and match.end <= end for match in self.all(*cues))

    def only(self, start: int, end: int, *cues: str) -> bool:
        """Whether tokens [start, end) say nothing else."""
        told = {token for match in self.all(*cues) for token in range(match.start, match.end)}
        return all(token in told or not self.tokens.bits[token] & ALNUM for token in range(start, end))

    def piece(self, token: int) -> tuple[int, int]:
        """The piece of a list that a token belongs to, within the clause."""
        tokens = self.clause.piece(self.clause.pieces[token])
        return tokens.start, tokens.stop
