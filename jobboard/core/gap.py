"""What is missing, and what learning it would open: vacancies whose must-haves are all met then."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jobboard.core.ad import Ask
from jobboard.core.match import Match, State, is_met, is_told
from jobboard.core.needs import Need
from jobboard.core.profile import Profile


@dataclass(frozen=True, slots=True)
class Unlock:
    """Learning `concept` meets the last must-have of these ads (positions in what was given)."""

    concept: str
    ads: tuple[int, ...]

    @property
    def n(self) -> int:
        return len(self.ads)


@dataclass(frozen=True, slots=True)
class GapItem:
    """A concept that an ad asks for and the profile does not have; `n` is what it unlocks elsewhere."""

    concept: str
    ask: Ask
    state: State
    weight: float
    n: int


def unlocks(profile: Profile, ads: Iterable[Sequence[Need]]) -> tuple[Unlock, ...]:
    """Each concept that alone stands between the profile and all must-haves of an ad, most ads first.

    `ads` are the must-haves of each. One pass: only an ad with a single unmet one can be unlocked by one
    concept.
    """
    found: dict[str, list[int]] = defaultdict(list)
    for position, asked in enumerate(ads):
        unmet = [need for need in asked if not is_met(profile, need) and is_told(profile, need)]
        if len(unmet) == 1 and unmet[0].kind == "skill":
            found[unmet[0].key].append(position)
    result = [Unlock(concept, tuple(positions)) for concept, positions in found.items()]
    return tuple(sorted(result, key=lambda unlock: (-unlock.n, unlock.concept)))


def ready(profile: Profile, ads: Iterable[Sequence[Need]]) -> int:
    """How many of the ads, given as their must-haves, have them all met already; one without any has not."""
    told = ([need for need in asked if is_told(profile, need)] for asked in ads)
    return sum(bool(asked) and all(is_met(profile, need) for need in asked) for asked in told)


def gap(match: Match, unlocked: Iterable[Unlock]) -> tuple[GapItem, ...]:
    """The concepts of a match that are not had, by what each unlocks, then by weight in the score."""
    opens = {unlock.concept: unlock.n for unlock in unlocked}
    items = [
        GapItem(part.key, part.ask, part.state, part.weight, opens.get(part.key, 0))
        for part in match.parts
        if part.kind == "skill" and part.state != "have"
    ]
    return tuple(sorted(items, key=lambda item: (-item.n, -item.weight, item.concept)))
