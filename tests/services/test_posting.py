"""Leyla sends a vacancy: what is refused, who looks at it first, and how a change is published."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.facts import Salary
from jobboard.core.search import VacancyFilter
from jobboard.services import consents, drafts, employers, listing
from jobboard.services.errors import Conflict, Empty, NotFound, NotReady
from jobboard.storage.models import VacancySkill
from tests.services.posting import AD, LINKS, draft, known, owner, send
from tests.services.stories import NOW, SmallReader


def test_the_first_vacancy_of_an_employer_is_looked_at_first(session: Session) -> None:
    leyla, studio = owner(session)
    vacancy = send(session, draft(session), leyla, studio)
    assert vacancy.status == "review"
    assert listing.newest(session, NOW) == []
    assert drafts.of_employer(session, studio) == []


def test_the_next_one_is_published_at_once_and_found(session: Session) -> None:
    leyla, studio = owner(session)
    known(session, studio, leyla)
    vacancy = send(session, draft(session, title="Second one"), leyla, studio)
    found = listing.find(session, SmallReader(), VacancyFilter(q="second"), 1, NOW)
    assert [item.id for item in found.items] == [vacancy.id]
    assert (vacancy.city, vacancy.pay_month_to, vacancy.answer_days) == ("Bakı", 800, 7)


def test_signs_of_fraud_are_looked_at_first(session: Session) -> None:
    leyla, studio = owner(session)
    known(session, studio, leyla)
    assert send(session, draft(session, AD + "\nA small fee is paid."), leyla, studio).status == "review"


def test_the_words_of_another_employer_are_looked_at_first(session: Session) -> None:
    leyla, studio = owner(session)
    orkhan, media = owner(session, "Orkhan")
    known(session, studio, leyla)
    other = AD.replace("a small studio", "the known house of Orkhan by the sea").replace("reels", "figma")
    first = send(session, draft(session, other * 2), orkhan, media)
    first.status = "published"
    session.flush()
    assert send(session, draft(session), orkhan, media).status == "review"


def test_what_the_employer_corrected_is_what_is_asked(session: Session) -> None:
    leyla, studio = owner(session)
    made = draft(session, skills={"canva": "teach", "reels": "nice"}, questions=("Why us?",))
    vacancy = send(session, made, leyla, studio)
    rows = session.execute(select(VacancySkill.concept_id, VacancySkill.ask)).all()
    assert rows == [("reels", "preferred")]
    assert vacancy.questions == ["Why us?"]


def _pay(low: float | None, high: float | None, **said: Any) -> Salary:
    return Salary(low, high, **{"currency": "AZN", "period": "month", "gross": True, "evidence": (), **said})


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({"title": " "}, "title"),
        ({"text": "too short"}, "text"),
        ({"text": AD + " girl"}, "wording"),
        ({"salary": None}, "pay"),
        ({"salary": _pay(None, None)}, "pay"),
        ({"salary": _pay(900, 600)}, "pay"),
        ({"salary": _pay(0, 600)}, "pay"),
        ({"salary": _pay(600, 800, gross=None)}, "gross"),
        ({"salary": _pay(600, 800, currency="RUB")}, "currency"),
        ({"place": None}, "city"),
        ({"deadline": date(2026, 11, 22)}, "deadline"),
        ({"deadline": date(2026, 12, 24)}, "deadline"),
        ({"questions": ("a", "b", "c", "d")}, "questions"),
        ({"questions": ("a" * 201,)}, "questions"),
        ({"answer_days": None}, "answer_days"),
    ],
)
def test_what_is_not_ready_is_not_sent(session: Session, said: dict[str, Any], field: str) -> None:
    leyla, studio = owner(session)
    made = draft(session, **said)
    with pytest.raises(NotReady) as refused:
        send(session, made, leyla, studio)
    assert field in {getattr(fault, "field", None) for fault in refused.value.faults}


@pytest.mark.parametrize(
    "said",
    [
        {"place": None, "workplace": ("remote",)},
        {"salary": _pay(None, 900)},
        {"salary": _pay(500, None, currency="USD", gross=False)},
        {"deadline": date(2026, 11, 23)},
        {"deadline": date(2026, 12, 23)},
    ],
)
def test_what_is_just_enough_is_sent(session: Session, said: dict[str, Any]) -> None:
    leyla, studio = owner(session)
    assert send(session, draft(session, **said), leyla, studio).status == "review"


def test_the_last_day_ends_at_midnight_in_baku(session: Session) -> None:
    leyla, studio = owner(session)
    known(session, studio, leyla)
    vacancy = send(session, draft(session, deadline=date(2026, 12, 1)), leyla, studio)
    midnight = datetime(2026, 12, 1, 20, tzinfo=UTC)
    assert vacancy.is_live(midnight - timedelta(seconds=1))
    assert not vacancy.is_live(midnight)


def test_a_draft_is_sent_once(session: Session) -> None:
    leyla, studio = owner(session)
    made = draft(session)
    token = LINKS.token(made)
    send(session, made, leyla, studio)
    with pytest.raises(NotFound):
        drafts.get(session, token, NOW, leyla)


def test_what_another_window_changed_is_not_sent_unseen(session: Session) -> None:
    leyla, studio = owner(session)
    made = draft(session)
    made.version -= 1  # as an object loaded before the change
    with session.no_autoflush, pytest.raises(Conflict):
        send(session, made, leyla, studio)


def test_a_banned_employer_posts_nothing(session: Session) -> None:
    leyla, studio = owner(session)
    studio.banned_at = NOW
    with pytest.raises(Conflict):
        send(session, draft(session), leyla, studio)


def test_a_draft_of_one_employer_is_not_sent_for_another(session: Session) -> None:
    leyla, studio = owner(session)
    orkhan, media = owner(session, "Orkhan")
    made = drafts.copy(session, LINKS, known(session, studio, leyla), SmallReader(), NOW, leyla)
    with pytest.raises(NotFound):
        send(session, made, orkhan, media)


def test_the_rules_that_were_agreed_to_are_on_record(session: Session) -> None:
    leyla, studio = owner(session)
    vacancy = send(session, draft(session), leyla, studio)
    given = consents.given_by(session, leyla.email)
    assert [(one.purpose, one.subject) for one in given] == [("posting", str(vacancy.id))]


def test_two_employers_of_one_name_have_two_addresses(session: Session) -> None:
    leyla, _studio = owner(session)
    names = [employers.found(session, "Nar", "", leyla, NOW).slug for _ in range(3)]
    assert names == ["nar", "nar-2", "nar-3"]
    with pytest.raises(Empty):
        employers.found(session, "  ", "", leyla, NOW)
