"""The mentions of an ad: phrases joined per clause by the rules of the taxonomy."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from typing import Final, NamedTuple

from jobboard.extract.layout import Clause
from jobboard.extract.phrases import Match
from jobboard.extract.rules import Rule, Rules

_ACROSS: Final = 3  # a list may put this many times the gap between an action and its last thing


class Hit(NamedTuple):
    """A concept named by tokens [start, end) of a clause."""

    concept: str
    start: int
    end: int
    clause: Clause


class Joiner:
    """Finds concepts in one clause after another."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules

    def hits(self, clauses: Sequence[Clause]) -> Iterator[Hit]:
        """Every concept that the phrases of each clause name or make up together."""
        for clause in clauses:
            if clause.matches:
                yield from self._clause(clause, self._outermost(clause.matches))

    def _outermost(self, matches: Sequence[Match]) -> list[Match]:
        """Without what stands inside a longer name: in "Google Analytics" there is no analytics."""
        longest: dict[int, Match] = {}  # token → the longest name over it
        for match in matches:
            if match.end - match.start > 1 and match.phrase in self._rules.direct:
                for token in range(match.start, match.end):
                    known = longest.get(token)
                    if known is None or known.end - known.start < match.end - match.start:
                        longest[token] = match
        return [match for match in matches if not _within(match, longest.get(match.start))]

    def _clause(self, clause: Clause, matches: Sequence[Match]) -> Iterator[Hit]:
        rules, filled = self._rules, 0
        set_off: list[Rule] = []
        for match in matches:
            for concept in rules.direct.get(match.phrase, ()):
                yield Hit(concept, match.start, match.end, clause)
            filled |= rules.bits.get(match.phrase, 0)
            set_off += rules.rules.get(match.phrase, ())
        ready = [
            rule
            for rule in dict.fromkeys(set_off)
            if rule.needed & filled == rule.needed and not rule.forbidden & filled
        ]
        if ready:
            yield from self._joined(clause, matches, ready)

    def _joined(self, clause: Clause, matches: Sequence[Match], ready: Sequence[Rule]) -> Iterator[Hit]:
        """The rules whose parts are all in the clause, where the parts belong together."""
        filling: dict[int, list[Match]] = {}
        for match in matches:
            for slot in self._rules.slots.get(match.phrase, ()):
                filling.setdefault(slot, []).append(match)
        acting = sorted({clause.segment(m.start) for m in matches if m.phrase in self._rules.actions})
        for rule in ready:
            if span := _join(rule, filling, clause, acting):
                yield Hit(rule.concept, *span, clause)


def _within(match: Match, name: Match | None) -> bool:
    return name is not None and match.end <= name.end and name.end - name.start > match.end - match.start


def _join(
    rule: Rule, filling: dict[int, list[Match]], clause: Clause, acting: Sequence[int]
) -> tuple[int, int] | None:
    """The closest tokens that fill the rule, or None."""
    best: tuple[int, int] | None = None
    for chosen in product(*(filling[slot][:6] for slot in rule.take)):
        if not _stands(rule, chosen, clause, acting):
            continue
        span = min(m.start for m in chosen), max(m.end for m in chosen)
        if best is None or span[1] - span[0] < best[1] - best[0]:
            best = span
    return best


def _stands(rule: Rule, chosen: Sequence[Match], clause: Clause, acting: Sequence[int]) -> bool:
    in_order = sorted(chosen, key=lambda m: m.start)
    if rule.ordered and list(chosen) != in_order:
        return False
    if any(left.end > right.start for left, right in pairwise(in_order)):
        return False
    if rule.action < 0:
        return all(right.start - left.end <= rule.gap for left, right in pairwise(in_order))
    action = chosen[rule.action]
    return all(_acts(action, thing, rule.gap, clause, acting) for thing in chosen if thing is not action)


def _acts(action: Match, thing: Match, gap: int, clause: Clause, acting: Sequence[int]) -> bool:
    """Whether an action is done to a thing: beside it, or in a list whose other pieces do nothing."""
    distance = max(thing.start - action.end, action.start - thing.end)
    here, there = clause.segment(action.start), clause.segment(thing.start)
    if here == there:
        return distance <= gap
    if distance > gap * _ACROSS:
        return False
    between = range(here + 1, there + 1) if here < there else range(there, here)
    return not any(segment in acting for segment in between)
