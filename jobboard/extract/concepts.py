"""The mentions of an ad: phrases joined per clause by the rules of the taxonomy."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from operator import itemgetter
from typing import Final, NamedTuple

from jobboard.extract.finder import Match
from jobboard.extract.layout import Clause
from jobboard.extract.rules import Rule

_ACROSS: Final = 3  # a list may put this many times the gap between an action and its last thing


class Hit(NamedTuple):
    """A concept named by tokens [start, end) of a clause, or `joined` from several words of it."""

    concept: str
    start: int
    end: int
    clause: Clause
    joined: bool = False


def named(clauses: Sequence[Clause]) -> list[Hit]:
    """Every concept that the phrases of each clause name or make up together."""
    hits: list[Hit] = []
    for clause in clauses:
        if clause.matches:
            _name(clause, hits)
    return hits


def _name(clause: Clause, hits: list[Hit]) -> None:
    matches, filled = _outermost(clause.matches), 0
    set_off: list[Rule] = []
    for start, end, sense in matches:
        if sense.concepts:
            hits.extend([Hit(concept, start, end, clause) for concept in sense.concepts])
        filled |= sense.bits
        set_off += sense.rules
    ready = [rule for rule in dict.fromkeys(set_off) if rule.taken & filled == rule.taken]
    if ready:
        hits.extend(_joined(clause, matches, _possible(clause, ready)))


def _outermost(matches: Sequence[Match]) -> Sequence[Match]:
    """Without what stands inside a longer name: in "Google Analytics" there is no analytics."""
    names = [match for match in matches if match.end - match.start > 1 and match.sense.concepts]
    if not names:
        return matches
    longest: dict[int, Match] = {}  # token → the longest name over it
    for name in sorted(names, key=lambda match: (match.end - match.start, -match.start)):
        longest.update(dict.fromkeys(range(name.start, name.end), name))
    return [match for match in matches if not _within(match, longest.get(match.start))]


def _within(match: Match, name: Match | None) -> bool:
    return name is not None and match.end <= name.end and name.end - name.start > match.end - match.start


def _possible(clause: Clause, ready: Sequence[Rule]) -> list[Rule]:
    """The rules whose clause says what they need; it sees words inside longer names as well."""
    said = 0
    for match in clause.matches:
        said |= match.sense.bits
    return [rule for rule in ready if rule.needed & said == rule.needed]


def _is_forbidden(rule: Rule, clause: Clause, start: int, end: int) -> bool:
    """Whether something in the pieces of tokens [start, end) or next to them is against the rule."""
    first, last = clause.pieces[start] - 1, clause.pieces[end - 1] + 1
    return any(
        rule.forbidden & match.sense.bits and first <= clause.pieces[match.start] <= last
        for match in clause.matches
    )


def _joined(clause: Clause, matches: Sequence[Match], ready: Sequence[Rule]) -> Iterator[Hit]:
    """The rules whose parts are all in the clause, where the parts belong together."""
    wanted = {slot for rule in ready for slot in rule.take}
    filling: dict[int, list[Match]] = {}
    for match in matches:
        for slot in match.sense.slots:
            if slot in wanted:
                filling.setdefault(slot, []).append(match)
    pieces = Pieces.of(clause, matches)
    for rule in ready:
        span = _join(rule, filling, pieces)
        if span and not (rule.forbidden and _is_forbidden(rule, clause, *span)):
            yield Hit(rule.concept, *span, clause, joined=len(rule.take) > 1)


@dataclass(frozen=True)
class Pieces:
    """What the pieces of a list do: the actions in each, and the tokens that belong to one."""

    clause: Clause
    actions: Mapping[int, Sequence[Match]]
    acting: frozenset[int]

    @classmethod
    def of(cls, clause: Clause, matches: Sequence[Match]) -> "Pieces":
        actions: dict[int, list[Match]] = {}
        acting: set[int] = set()
        for match in matches:
            if match.sense.is_action:
                actions.setdefault(clause.pieces[match.start], []).append(match)
                acting.update(range(match.start, match.end))
        return cls(clause, actions, frozenset(acting))

    def act(self, action: Match, thing: Match, gap: int) -> bool:
        """Whether an action is done to a thing: beside it, or elsewhere in a list.

        A thing shares the action of its neighbour where its own piece has none ("make posts, stories and
        reels"); an action shares the thing where its own piece has none ("create, edit and publish posts").
        """
        distance = max(thing.start - action.end, action.start - thing.end)
        here, there = self.clause.pieces[action.start], self.clause.pieces[thing.start]
        if here == there:
            return distance <= gap
        if distance > gap * _ACROSS:
            return False
        if self._is_shared(action, here, there):
            return True
        between = range(here + 1, there + 1) if here < there else range(there, here)
        return not any(self._acts_otherwise(piece, thing) for piece in between)

    def _is_shared(self, action: Match, here: int, there: int) -> bool:
        """Whether nothing but actions stands between an action and the piece of its thing."""
        if here > there:
            apart = [token for piece in range(there + 1, here + 1) for token in self.clause.piece(piece)[:-1]]
        else:
            apart = list(range(action.end, self.clause.piece(here).stop - 1))
            apart += (token for piece in range(here + 1, there) for token in self.clause.piece(piece)[:-1])
        return self.acting.issuperset(apart)

    def _acts_otherwise(self, piece: int, thing: Match) -> bool:
        """Whether a piece has an action of its own; "post" as a thing is none."""
        return any(m.end <= thing.start or thing.end <= m.start for m in self.actions.get(piece, ()))


def _join(rule: Rule, filling: dict[int, list[Match]], pieces: Pieces) -> tuple[int, int] | None:
    """The closest tokens that fill the rule, or None."""
    best: tuple[int, int] | None = None
    for chosen in product(*[filling[slot][:6] for slot in rule.take]):
        span = _span(rule, chosen, pieces)
        if span and (best is None or span[1] - span[0] < best[1] - best[0]):
            best = span
    return best


def _span(rule: Rule, chosen: Sequence[Match], pieces: Pieces) -> tuple[int, int] | None:
    """The tokens from the first to the last of what fills a rule, None where they do not belong together."""
    in_order = sorted(chosen, key=itemgetter(0))
    if rule.ordered and list(chosen) != in_order:
        return None
    for left, right in pairwise(in_order):
        if left.end > right.start or (rule.action < 0 and right.start - left.end > rule.gap):
            return None
    if rule.action >= 0:
        action = chosen[rule.action]
        for thing in chosen:
            if thing is not action and not pieces.act(action, thing, rule.gap):
                return None
    return in_order[0].start, in_order[-1].end
