"""The patterns of the taxonomy as numbers, compiled once: which phrases fill which slot of which rule."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from jobboard.core.patterns import Part, Pattern, Phrase
from jobboard.extract.phrases import Phrases


class Worded(Protocol):
    """What patterns are the wording of: a concept, or something that an ad should not say."""

    @property
    def id(self) -> str: ...

    @property
    def patterns(self) -> Sequence[Pattern]: ...


class Vocabulary(Protocol):
    """Things with their patterns, and the groups of words that these share."""

    @property
    def words(self) -> Mapping[str, Sequence[Phrase]]: ...

    @property
    def actions(self) -> frozenset[str]: ...

    def __iter__(self) -> Iterator[Worded]: ...


@dataclass(frozen=True, slots=True, eq=False)  # one object a pattern: equal means the same
class Rule:
    """A pattern of several parts: all of `take` in one clause, at most `gap` words apart.

    `taken`, `needed` and `forbidden` are sets of slots as bits of one number. `action` is the place in
    `take` of the part that says what is done, -1 where none does.
    """

    concept: str
    take: tuple[int, ...]
    taken: int
    needed: int
    forbidden: int
    ordered: bool
    gap: int
    action: int


@dataclass
class Rules:
    """By phrase: the concepts that it names alone, the slots that it fills (also as bits), the rules that
    it may set off (a rule hangs on the rarest of its slots)."""

    direct: dict[int, list[str]] = field(default_factory=dict)
    slots: dict[int, list[int]] = field(default_factory=dict)
    bits: dict[int, int] = field(default_factory=dict)
    rules: dict[int, list[Rule]] = field(default_factory=dict)
    actions: frozenset[int] = frozenset()


def compile_rules(taxonomy: Vocabulary, phrases: Phrases) -> Rules:
    """Number every phrase of every pattern and index the rules by their rarest slot."""
    return _Compiler(taxonomy, phrases).compile()


class _Compiler:
    def __init__(self, taxonomy: Vocabulary, phrases: Phrases) -> None:
        self.taxonomy = taxonomy
        self.phrases = phrases
        self.rules = Rules()
        self.slot_numbers: dict[frozenset[int], int] = {}

    def compile(self) -> Rules:
        actions = (self.taxonomy.words[name] for name in self.taxonomy.actions)
        self.rules.actions = frozenset(self._numbers(phrase for group in actions for phrase in group))
        rules: list[Rule] = []
        for concept in self.taxonomy:
            for pattern in concept.patterns:
                if len(pattern.parts) == 1:
                    self._direct(concept, pattern.parts[0])
                else:
                    rules.append(self._rule(concept, pattern))
        self._index(rules)
        return self.rules

    def _numbers(self, phrases: Iterable[Phrase]) -> list[int]:
        return [self.phrases.number(phrase) for phrase in phrases]

    def _direct(self, concept: Worded, part: Part) -> None:
        for number in self._numbers(part.phrases):
            concepts = self.rules.direct.setdefault(number, [])
            if concept.id not in concepts:
                concepts.append(concept.id)

    def _rule(self, concept: Worded, pattern: Pattern) -> Rule:
        slots: Mapping[str, list[int]] = {"take": [], "need": [], "forbid": []}
        for part in pattern.parts:
            slots[part.role].append(self._slot(part))
        return Rule(
            concept.id,
            tuple(slots["take"]),
            _bits(slots["take"]),
            _bits(slots["need"]),
            _bits(slots["forbid"]),
            pattern.ordered,
            pattern.gap,
            self._action(pattern.taken),
        )

    def _slot(self, part: Part) -> int:
        numbers = frozenset(self._numbers(part.phrases))
        slot = self.slot_numbers.setdefault(numbers, len(self.slot_numbers))
        for number in numbers:
            fills = self.rules.slots.setdefault(number, [])
            if slot not in fills:
                fills.append(slot)
        return slot

    def _action(self, parts: Sequence[Part]) -> int:
        """Which part says what is done: one made of action groups, or of words that stand in one."""
        for index, part in enumerate(parts):
            if part.groups and self.taxonomy.actions.issuperset(part.groups):
                return index
        for index, part in enumerate(parts):
            if any(self.phrases.number(phrase) in self.rules.actions for phrase in part.phrases):
                return index
        return -1

    def _index(self, rules: Sequence[Rule]) -> None:
        phrases = {slot: numbers for numbers, slot in self.slot_numbers.items()}
        for rule in rules:
            # The slot with the fewest phrases is the rarest: most clauses are then never looked at.
            for number in min((phrases[slot] for slot in rule.take), key=len):
                self.rules.rules.setdefault(number, []).append(rule)
        self.rules.bits = {number: _bits(slots) for number, slots in self.rules.slots.items()}


def _bits(slots: Iterable[int]) -> int:
    return sum(1 << slot for slot in set(slots))
