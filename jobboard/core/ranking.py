"""Many ads by fit for one profile: the numbers of `core/match`, without its explanations."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from jobboard.core.match import Held, NearBy, held, is_told, score
from jobboard.core.needs import Need
from jobboard.core.profile import Profile


@dataclass(frozen=True, slots=True)
class Fit:
    """An ad (its position in what was given) and its score, as `Match.score`."""

    position: int
    score: float | None


def ranked(
    profile: Profile,
    ads: Iterable[Sequence[Need]],
    idf: Mapping[str, float] | None = None,
    near: NearBy | None = None,
) -> list[Fit]:
    """The ads, given as their needs, the best first; equals keep their order, those without a score are last.

    Exactly what scoring each by `match` gives. Ads ask for the same things again and again, so each distinct
    need is held against the profile once.
    """
    known: dict[Need, Held | None] = {}
    fits = []
    for position, asked in enumerate(ads):
        items = []
        for need in asked:
            if need not in known:
                told = is_told(profile, need)
                known[need] = held(profile, need, idf or {}, near or {}) if told else None
            if (item := known[need]) is not None:
                items.append(item)
        fits.append(Fit(position, score(items)))
    return sorted(fits, key=_best_first)


def _best_first(fit: Fit) -> float:
    return 1.0 if fit.score is None else -fit.score
