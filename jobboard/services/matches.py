"""A profile held against one ad: a pasted text, a vacancy, or what is asked most."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from jobboard.core.ad import Ask, Mention, ParsedAd
from jobboard.core.gap import GapItem, gap, ready, unlocks
from jobboard.core.match import Match, match
from jobboard.core.profile import Profile
from jobboard.core.taxonomy import Taxonomy
from jobboard.core.typical_pay import TypicalPay, typical_pay
from jobboard.services import demand, listing, salaries
from jobboard.services.analyser import Analyser
from jobboard.services.demand import Demand
from jobboard.services.errors import UnknownConcept
from jobboard.services.vacancies import TEXT_LIMIT, TITLE_LIMIT, checked
from jobboard.services.vocabulary import published
from jobboard.storage.models import Vacancy

BEGINNER: Final = "0-1"
_TYPICAL_SHARE: Final = 0.2  # a concept that one in five names belongs to the typical ad
_TYPICAL_MOST: Final = 15


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What an ad asks and how much of it is met.

    `gap` says what each missing concept unlocks among the live vacancies (`demand.n` of them), `pay` what
    those pay, by concept; `ready`: those with all must-haves met already.
    """

    ad: ParsedAd
    match: Match
    gap: tuple[GapItem, ...]
    ready: int
    demand: Demand
    vacancy: Vacancy | None
    pay: Mapping[str, TypicalPay]
    pay_sample: bool


def check(
    session: Session,
    reader: Analyser,
    *,
    profile: Profile,
    now: datetime,
    text: str | None = None,
    title: str = "",
    vacancy_id: int | None = None,
) -> CheckResult:
    """Hold `profile` against the text, else the vacancy, else the typical ad.

    Raises UnknownConcept, NotFound, Empty and TooLong.
    """
    _known(reader.taxonomy, profile)
    asked = demand.live(session, now)
    vacancy = None
    if text is not None:
        ad = read(reader, text, title)
    elif vacancy_id is not None:
        vacancy = listing.get(session, vacancy_id, now)
        ad = vacancy.ad
    else:
        ad = typical(session, reader.taxonomy, now)
    found = match(profile, ad, demand.idf(session, now), reader.taxonomy.near)
    rows = demand.needs_where(session, published(now), ask="required")
    musts = [needs for _, needs in rows]
    opened = unlocks(profile, musts)
    stated, pay_sample = salaries.stated(session, now)
    return CheckResult(
        ad=ad,
        match=found,
        gap=gap(found, opened),
        ready=ready(profile, musts),
        demand=asked,
        vacancy=vacancy,
        pay={
            item.concept: typical_pay(stated[rows[at][0]] for at in item.ads if rows[at][0] in stated)
            for item in opened
        },
        pay_sample=pay_sample,
    )


def read(reader: Analyser, text: str, title: str = "") -> ParsedAd:
    """Read a pasted ad, keeping nothing. Raises Empty and TooLong."""
    if title:
        title = checked("title", title, TITLE_LIMIT)
    return reader.read(checked("text", text, TEXT_LIMIT), title)


def typical(session: Session, taxonomy: Taxonomy, now: datetime) -> ParsedAd:
    """The ad of a typical SMM assistant: what live vacancies for beginners name most, with its usual ask.

    Nothing asked (read "none") while there is no such vacancy.
    """
    asked = demand.live(session, now, BEGINNER)
    common = [
        id_ for id_, _ in asked.top(taxonomy, limit=_TYPICAL_MOST) if asked.share(id_) >= _TYPICAL_SHARE
    ]
    skills = {id_: Mention(_usual(asked, id_), ()) for id_ in common}
    return ParsedAd("mixed", "ok" if skills else "none", taxonomy.version, skills)


def _usual(asked: Demand, concept_id: str) -> Ask:
    """The ask most vacancies have for it; the stronger of equals."""
    counts = asked.asks[concept_id]
    order: tuple[Ask, ...] = ("required", "duty", "preferred")
    return max(order, key=lambda ask: counts.get(ask, 0))


def _known(taxonomy: Taxonomy, profile: Profile) -> None:
    unknown = sorted(id_ for id_ in profile.have | profile.learning if id_ not in taxonomy)
    if unknown:
        raise UnknownConcept(tuple(unknown))
