"""Where the rules of wording find their words in a clause."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, product

from jobboard.core.wording_rules import WordingRule
from jobboard.extract.finder import Match
from jobboard.extract.layout import Clause
from jobboard.extract.rules import Rule

_MOST = 6  # words looked at for one slot of a pattern
_ENOUGH = 60  # mentions of one clause; a longer one is no sentence, and must not take seconds


@dataclass(frozen=True, slots=True)
class Mention:
    """The words of a rule at tokens [start, end)."""

    rule: WordingRule
    start: int
    end: int


def mentions(clause: Clause, rules: Mapping[str, WordingRule]) -> list[Mention]:
    """Everything that the rules name in a clause, in its order, the longest first of what begins together."""
    found = [
        Mention(rules[id_], match.start, match.end)
        for match in clause.matches
        for id_ in match.sense.concepts
    ]
    for rule in _ready(clause):
        found += (Mention(rules[rule.concept], start, end) for start, end in _spans(rule, clause.matches))
    return sorted(set(found), key=lambda one: (one.start, -one.end, one.rule.id))[:_ENOUGH]


def _ready(clause: Clause) -> list[Rule]:
    """The rules of several words whose words are all in the clause, and whose conditions hold."""
    said = 0
    set_off: dict[Rule, None] = {}
    for match in clause.matches:
        said |= match.sense.bits
        set_off.update(dict.fromkeys(match.sense.rules))
    return [
        rule
        for rule in set_off
        if rule.taken & said == rule.taken and rule.needed & said == rule.needed and not rule.forbidden & said
    ]


def _spans(rule: Rule, matches: Sequence[Match]) -> Iterator[tuple[int, int]]:
    """Every place where the words of a rule stand together, none of which overlap; the closest win."""
    filling = [[match for match in matches if slot in match.sense.slots][:_MOST] for slot in rule.take]
    spans = sorted({_span(chosen) for chosen in product(*filling) if _stands(rule, chosen)}, key=_length)
    taken: list[tuple[int, int]] = []
    for start, end in spans:
        if all(end <= left or right <= start for left, right in taken):
            taken.append((start, end))
            yield start, end


def _stands(rule: Rule, chosen: Sequence[Match]) -> bool:
    ordered = chosen if rule.ordered else sorted(chosen, key=lambda match: match.start)
    return all(0 <= right.start - left.end <= rule.gap for left, right in pairwise(ordered))


def _span(chosen: Sequence[Match]) -> tuple[int, int]:
    return min(match.start for match in chosen), max(match.end for match in chosen)


def _length(span: tuple[int, int]) -> tuple[int, int]:
    return span[1] - span[0], span[0]
