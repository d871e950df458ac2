"""What phrases mean to the reader, gathered for all that stand at one place.

A word is often several phrases at once: an action here, a thing there, part of a heading. An ad is read
place by place, so that what it means there is put together once for each such set of phrases.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import TypeVar

from jobboard.extract.rules import Rule, Rules

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Name:
    """A name that is also an everyday word, as it is spelt, and the phrases beside which it is no name."""

    concept: str
    spelling: str
    unless: frozenset[int]


@dataclass(frozen=True, slots=True, eq=False)  # one object for each set of phrases
class Sense:
    """All that the phrases of one place mean together.

    `concepts`: what they name alone; `slots`, `bits` and `rules` as in `Rules`; `is_action`: they say what is
    done; `heading`: of which section they are the heading, "" of none; `cues`: kinds of cues;
    `is_plain`: goes with headings; `is_candidates`, `is_gain`: what only a candidate has, and what turns that
    into a gain of the work; `opens`: with a capital it may begin a sentence.
    """

    phrases: tuple[int, ...]
    concepts: tuple[str, ...] = ()
    slots: tuple[int, ...] = ()
    bits: int = 0
    rules: tuple[Rule, ...] = ()
    is_action: bool = False
    heading: str = ""
    is_plain: bool = False
    is_candidates: bool = False
    is_gain: bool = False
    cues: tuple[str, ...] = ()
    names: tuple[Name, ...] = ()
    opens: bool = False


@dataclass
class Senses:
    """Makes senses. `groups`: for each phrase the word groups of `skills_data/words` that have it."""

    rules: Rules = field(default_factory=Rules)
    groups: Mapping[int, Sequence[str]] = field(default_factory=dict)
    names: Mapping[int, Name] = field(default_factory=dict)
    _made: dict[tuple[int, ...], Sense] = field(default_factory=dict)

    def of(self, phrases: Iterable[int]) -> Sense:
        """The sense of a set of phrases."""
        numbers = tuple(sorted(phrases))
        sense = self._made.get(numbers)
        if sense is None:
            sense = self._made[numbers] = self._make(numbers)
        return sense

    def _make(self, numbers: tuple[int, ...]) -> Sense:
        rules = self.rules
        groups = [group for number in numbers for group in self.groups.get(number, ())]
        headings = _following(groups, "heading-")
        is_action = not rules.actions.isdisjoint(numbers)
        bits = 0
        for number in numbers:
            bits |= rules.bits.get(number, 0)
        return Sense(
            numbers,
            concepts=_unique(rules.direct.get(number, ()) for number in numbers),
            slots=tuple(chain.from_iterable(rules.slots.get(number, ()) for number in numbers)),
            bits=bits,
            rules=_unique(rules.rules.get(number, ()) for number in numbers),
            is_action=is_action,
            heading=headings[0] if headings else "",
            is_plain=bool(headings) or "glue-heading" in groups,
            is_candidates="sign-candidate" in groups,
            is_gain="sign-gain" in groups,
            cues=(*_following(groups, "cue-"), *(("action",) if is_action else ())),
            names=tuple(self.names[number] for number in numbers if number in self.names),
            opens=is_action or bool(headings),
        )


def _following(groups: Sequence[str], prefix: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(group.removeprefix(prefix) for group in groups if group.startswith(prefix)))


def _unique(items: Iterable[Iterable[T]]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(items)))
