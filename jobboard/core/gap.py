"""What is missing, and what learning it would open: vacancies whose must-haves are all met then."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
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
class PairUnlock:
    """Learning both `concepts` opens these ads: each alone opens some of them, `together` only the two do."""

    concepts: tuple[str, str]
    ads: tuple[int, ...]
    together: int

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
    for position, lacking in _lacking(profile, ads, most=1):
        found[lacking[0]].append(position)
    result = [Unlock(concept, tuple(positions)) for concept, positions in found.items()]
    return tuple(sorted(result, key=lambda unlock: (-unlock.n, unlock.concept)))


def pairs(profile: Profile, ads: Iterable[Sequence[Need]], limit: int) -> tuple[PairUnlock, ...]:
    """The pairs of concepts that open most ads, at most `limit`; of equals, those that need both come first.

    A pair that opens nothing which its parts do not open is left out: two lines of `unlocks` say it already.
    Exact: every pair that some ad lacks is counted.
    """
    alone: dict[str, list[int]] = defaultdict(list)
    both: dict[tuple[str, str], list[int]] = defaultdict(list)
    for position, lacking in _lacking(profile, ads, most=2):
        if len(lacking) == 1:
            alone[lacking[0]].append(position)
        else:
            both[lacking[0], lacking[1]].append(position)
    result = [
        PairUnlock((one, other), tuple(sorted([*positions, *alone[one], *alone[other]])), len(positions))
        for (one, other), positions in both.items()
    ]
    return tuple(sorted(result, key=lambda pair: (-pair.n, -pair.together, pair.concepts))[:limit])


def _lacking(
    profile: Profile, ads: Iterable[Sequence[Need]], most: int
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The ads that lack so many must-haves at most, all of them concepts: position and concepts, in order."""
    for position, asked in enumerate(ads):
        unmet = [need for need in asked if not is_met(profile, need) and is_told(profile, need)]
        if 0 < len(unmet) <= most and all(need.kind == "skill" for need in unmet):
            yield position, tuple(sorted(need.key for need in unmet))


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
