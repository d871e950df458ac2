"""Applying: with an account at once, as a guest by a mailed link, and never twice."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jobboard.core.candidate import Proof
from jobboard.core.lifecycle import CLOSED
from jobboard.services import applications, applying, consents, proofs
from jobboard.services.errors import (
    AlreadyApplied,
    BadValue,
    Empty,
    NotFound,
    TooLong,
    TooMany,
    UnknownConcept,
    VacancyClosed,
)
from jobboard.storage.models import Application, Person, Vacancy
from tests.services.candidates import EMAIL, NOTICES, SITE, apply, apply_as_guest, link_in, mails, opened
from tests.services.people import person
from tests.services.stories import NOW, TAXONOMY, post

HOUR = timedelta(hours=1)


@pytest.fixture
def vacancy(session: Session) -> Vacancy:
    made = post(session, "SMM assistant", "required: canva, reels", employer="Leyla Studio")
    made.questions, made.answer_days = ["When can you start?", "Your best reel?"], 7
    return made


@pytest.fixture
def nigar(session: Session) -> Person:
    return person(session, EMAIL, lang="ru")


def confirm(session: Session, token: str, now: Any = NOW) -> Application:
    application = opened(session, token)
    applying.confirm(session, NOTICES, application, now)
    return application


def stored(session: Session) -> int:
    return session.execute(select(func.count(Application.id))).scalar_one()


def test_who_has_an_account_sends_at_once_and_is_told_in_their_language(
    session: Session, vacancy: Vacancy, nigar: Person
) -> None:
    sent = apply(session, nigar, vacancy, answers=("Tomorrow", "  "))
    assert (sent.status, sent.person_id, sent.email) == ("sent", nigar.id, EMAIL)
    assert sent.answer_by == (NOW + timedelta(days=7)).date()
    assert sent.answers == [{"question": "When can you start?", "answer": "Tomorrow"}]
    assert sent.token is None
    [mail] = mails(session)
    assert mail["to"] == EMAIL
    assert f"{SITE}/ru/me/applications/{sent.id}" in mail["text"]
    [consent] = consents.given_by(session, EMAIL)
    assert (consent.purpose, consent.subject, consent.lang) == ("application", str(vacancy.id), "ru")


def test_a_second_time_is_refused_and_names_the_first(
    session: Session, vacancy: Vacancy, nigar: Person
) -> None:
    first = apply(session, nigar, vacancy)
    with pytest.raises(AlreadyApplied) as refused:
        apply(session, nigar, vacancy, message="Once more")
    assert refused.value.application_id == first.id
    assert (stored(session), len(mails(session))) == (1, 1)


def test_a_new_address_of_the_same_account_is_the_same_person(
    session: Session, vacancy: Vacancy, nigar: Person
) -> None:
    apply(session, nigar, vacancy)
    nigar.email = "new@paylas.example"
    with pytest.raises(AlreadyApplied):
        apply(session, nigar, vacancy)


def test_an_account_takes_over_what_waits_from_its_address(
    session: Session, vacancy: Vacancy, nigar: Person
) -> None:
    apply_as_guest(session, vacancy, message="As a guest")
    sent = apply(session, nigar, vacancy, message="As myself")
    assert (stored(session), sent.status, sent.message) == (1, "sent", "As myself")
    with pytest.raises(NotFound):
        applications.by_token(session, link_in(mails(session)[0]))


@pytest.mark.parametrize("ending", ["closed", "expired"])
def test_an_ended_vacancy_takes_nothing_also_not_by_a_link(
    session: Session, vacancy: Vacancy, nigar: Person, ending: str
) -> None:
    apply_as_guest(session, vacancy)
    token = link_in(mails(session)[0])
    if ending == "closed":
        vacancy.status = CLOSED
    else:
        vacancy.expires_at = NOW
    session.flush()
    for attempt in (
        lambda: apply(session, nigar, vacancy),
        lambda: apply_as_guest(session, vacancy),
        lambda: confirm(session, token),
    ):
        with pytest.raises(VacancyClosed):
            attempt()


@pytest.mark.parametrize(
    ("changes", "error", "field"),
    [
        ({"name": "  "}, Empty, "name"),
        ({"name": "N" * 1_000_000}, TooLong, "name"),
        ({"email": ""}, Empty, "email"),
        ({"email": "nigar"}, BadValue, "email"),
        ({"email": "a@b.az\nBcc: c@d.az"}, BadValue, "email"),
        ({"phone": "0" * 41}, TooLong, "phone"),
        ({"message": "m" * 2_001}, TooLong, "message"),
        ({"links": ("https://a.az",) * 4}, TooMany, "links"),
        ({"links": ("javascript:alert(1)",)}, BadValue, "links"),
        ({"answers": ("", "a" * 1_001)}, TooLong, "answer-1"),
        ({"skills": {"no-such": "have"}}, UnknownConcept, None),
    ],
)
def test_what_an_application_cannot_hold_is_refused_by_name(
    session: Session, vacancy: Vacancy, changes: dict[str, Any], error: type[Exception], field: str | None
) -> None:
    with pytest.raises(error) as refused:
        apply_as_guest(session, vacancy, **changes)
    assert getattr(refused.value, "field", None) == field
    assert (stored(session), list(mails(session))) == (0, [])


def test_only_proofs_of_ones_own_that_may_be_shown_go_along(
    session: Session, vacancy: Vacancy, nigar: Person
) -> None:
    orkhan = person(session, "orkhan@paylas.example")
    ids = []
    for owner, shown in ((nigar, True), (nigar, False), (orkhan, True)):
        proof = Proof("canva", f"https://work.example/{owner.id}/{shown}", may_be_shown=shown)
        ids.append(proofs.add(session, TAXONOMY, owner.id, proof, NOW).id)
    sent = apply(session, nigar, vacancy, proofs=frozenset(ids))
    assert [proof["url"] for proof in sent.proofs] == [f"https://work.example/{nigar.id}/True"]
