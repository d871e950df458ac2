"""A profile against an ad: the score, its parts, and how many must-haves are met (DESIGN section 6).

The score is an aid to reading, not a verdict. City, schedule and pay stand beside it, never in it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import fsum
from typing import Final, Literal

from jobboard.core.ad import Ask, ParsedAd
from jobboard.core.needs import EDUCATION_STEPS, LANGUAGE_STEPS, Need, NeedKind, Wanted, needs
from jobboard.core.profile import Profile
from jobboard.core.taxonomy import Near

State = Literal["have", "learning", "near", "missing"]
NearBy = Mapping[str, tuple[Near, ...]]

ASK_WEIGHT: Final[Mapping[Ask, float]] = {"required": 1.0, "duty": 0.7, "preferred": 0.3}
LEARNING: Final = 0.5
NEAR: Final = 0.6
_ORDER: Final[tuple[Ask, ...]] = ("required", "duty", "preferred")


@dataclass(frozen=True, slots=True)
class Part:
    """One need and how far the profile meets it.

    `share` goes from 0 to 1; `points` is what it adds to the score, `possible` what it could add. State
    `near` with a `near_id`: that concept is had instead; without: a language or years short of the ask.
    """

    kind: NeedKind
    key: str
    ask: Ask
    wanted: Wanted
    weight: float
    share: float
    state: State
    points: float
    possible: float
    near_id: str | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """`met` of `total` must-haves are met in full, or of the duties where nothing is a must (`basis`).

    `score` is 0 to 100 and not rounded, so that no gain vanishes; None: nothing asked was found. `total`
    0: there is nothing to count. `untold` are needs that the profile says nothing about: not scored.
    """

    score: float | None
    met: int
    total: int
    basis: Literal["must", "duty"]
    parts: tuple[Part, ...] = ()
    untold: tuple[Need, ...] = ()

    @property
    def missing(self) -> tuple[Part, ...]:
        """The counted parts that are not met in full, the heaviest first."""
        return tuple(part for part in _counted(self.parts, self.basis) if part.state != "have")


@dataclass(frozen=True, slots=True)
class Held:
    """How far one need is met (`share`, 0 to 1), before its weight in the whole is known."""

    need: Need
    weight: float
    share: float
    state: State
    near_id: str | None = None


def match(
    profile: Profile, ad: ParsedAd, idf: Mapping[str, float] | None = None, near: NearBy | None = None
) -> Match:
    """How well the profile fits the ad. `idf` is from core/idf, `near` is `Taxonomy.near`.

    Score = 100 · Σwm / Σw with w = ask · idf and m the share met. The order of what the ad asks does not
    matter, and neither having nor learning one more concept can lower the score.
    """
    asked = needs(ad)
    items = [held(profile, need, idf or {}, near or {}) for need in asked if is_told(profile, need)]
    whole = fsum(item.weight for item in items)
    parts = tuple(sorted((_part(item, whole) for item in items), key=_rank))
    basis: Literal["must", "duty"] = "must" if any(part.ask == "required" for part in parts) else "duty"
    counted = _counted(parts, basis)
    return Match(
        score=score(items),
        met=sum(part.state == "have" for part in counted),
        total=len(counted),
        basis=basis,
        parts=parts,
        untold=tuple(need for need in asked if not is_told(profile, need)),
    )


def is_told(profile: Profile, need: Need) -> bool:
    """Whether the profile says anything about it: education may be left open, all else is had or not."""
    return need.kind != "education" or profile.education is not None


def is_met(profile: Profile, need: Need) -> bool:
    """Whether the need is met in full: learning and near do not count."""
    return _steps(profile, need) >= need.steps


def score(items: Iterable[Held]) -> float | None:
    """100 · Σwm / Σw; None for nothing. The sums are exact: order is nothing to them, all is 100."""
    pairs = [(item.weight, item.weight * item.share) for item in items]
    if not pairs:
        return None
    return 100 * (fsum(got for _, got in pairs) / fsum(weight for weight, _ in pairs))


def held(profile: Profile, need: Need, idf: Mapping[str, float], near: NearBy) -> Held:
    """How far the profile meets one need, and what it weighs."""
    weight = ASK_WEIGHT[need.ask] * idf.get(need.idf_key, 1.0)
    share, state = _share(profile, need)
    if need.kind == "skill" and share < NEAR:
        for other in near.get(need.key, ()):
            if other.id in profile.have:
                return Held(need, weight, NEAR, "near", other.id)
    return Held(need, weight, share, state)


def _share(profile: Profile, need: Need) -> tuple[float, State]:
    if is_met(profile, need):
        return 1.0, "have"
    if need.kind == "skill" and need.key in profile.learning:
        return LEARNING, "learning"
    held = _steps(profile, need)
    if need.kind in ("language", "experience") and held > 0:
        return held / need.steps, "near"
    return 0.0, "missing"


def _steps(profile: Profile, need: Need) -> float:
    """What is had of the need, on the scale of `Need.steps`."""
    if need.kind == "skill":
        return float(need.key in profile.have)
    if need.kind == "language":
        level = profile.languages.get(need.key)
        return LANGUAGE_STEPS[level] if level else 0
    if need.kind == "experience":
        return profile.years
    return EDUCATION_STEPS[profile.education] if profile.education else 0


def _part(item: Held, whole: float) -> Part:
    possible = 100 * item.weight / whole
    return Part(
        kind=item.need.kind,
        key=item.need.key,
        ask=item.need.ask,
        wanted=item.need.wanted,
        weight=item.weight,
        share=item.share,
        state=item.state,
        points=possible * item.share,
        possible=possible,
        near_id=item.near_id,
    )


def _rank(part: Part) -> tuple[int, float, str, str]:
    return _ORDER.index(part.ask), -part.weight, part.kind, part.key


def _counted(parts: tuple[Part, ...], basis: Literal["must", "duty"]) -> tuple[Part, ...]:
    ask: Ask = "required" if basis == "must" else "duty"
    return tuple(part for part in parts if part.ask == ask)
