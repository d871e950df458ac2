"""What a profile lacks among the live vacancies, and what learning it would open."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from jobboard.core.gap import pairs, ready, unlocks
from jobboard.core.profile import Profile
from jobboard.core.salary import Observation
from jobboard.core.taxonomy import Taxonomy
from jobboard.core.typical_pay import TypicalPay, typical_pay
from jobboard.services import demand, salaries
from jobboard.services.demand import Demand
from jobboard.services.vocabulary import published

_PAIRS: Final = 3
_OTHERS: Final = 10  # concepts that open nothing alone


@dataclass(frozen=True, slots=True)
class Opening:
    """One concept, or two learned together, with the `n` vacancies whose must-haves are all met then.

    `together` of them need both; `pay` is what those that state it pay.
    """

    concepts: tuple[str, ...]
    n: int
    pay: TypicalPay
    together: int = 0


@dataclass(frozen=True, slots=True)
class Gap:
    """`openings` by how much each opens, `others`: what is asked most among what opens nothing alone.

    `ready` vacancies have all must-haves met already. `pay_sample`: the pay is that of sample vacancies.
    """

    openings: tuple[Opening, ...]
    pairs: tuple[Opening, ...]
    others: tuple[str, ...]
    ready: int
    demand: Demand
    pay_sample: bool


def overview(session: Session, taxonomy: Taxonomy, profile: Profile, now: datetime) -> Gap:
    """Counted over all live vacancies. Four statements."""
    rows = demand.needs_where(session, published(now), ask="required")
    ids, musts = [id_ for id_, _ in rows], [asked for _, asked in rows]
    stated, pay_sample = salaries.stated(session, now)
    asked = demand.live(session, now)
    alone = [item for item in unlocks(profile, musts) if item.concept in taxonomy]
    named = {item.concept for item in alone} | profile.have
    return Gap(
        openings=tuple(Opening((item.concept,), item.n, _pay(item.ads, ids, stated)) for item in alone),
        pairs=tuple(
            Opening(pair.concepts, pair.n, _pay(pair.ads, ids, stated), pair.together)
            for pair in pairs(profile, musts, _PAIRS)
        ),
        others=tuple(id_ for id_ in _musts(asked, taxonomy) if id_ not in named)[:_OTHERS],
        ready=ready(profile, musts),
        demand=asked,
        pay_sample=pay_sample,
    )


def _musts(asked: Demand, taxonomy: Taxonomy) -> list[str]:
    """The concepts that stand among the must-haves of any vacancy, the most asked first."""
    counts = {id_: asks["required"] for id_, asks in asked.asks.items() if "required" in asks}
    return sorted((id_ for id_ in counts if id_ in taxonomy), key=lambda id_: (-counts[id_], id_))


def _pay(ads: Iterable[int], ids: Sequence[int], stated: Mapping[int, Observation]) -> TypicalPay:
    return typical_pay(stated[ids[at]] for at in ads if ids[at] in stated)
