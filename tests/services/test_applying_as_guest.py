"""Applying as a guest: nobody is one until the mailed link is followed."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from jobboard.services import applications, applying, consents
from jobboard.services.errors import (
    AlreadyApplied,
    BadValue,
    LinkExpired,
    NotFound,
)
from jobboard.storage.models import Application, Vacancy
from tests.services.candidates import EMAIL, NOTICES, SITE, apply_as_guest, link_in, mails, opened
from tests.services.stories import NOW, post

HOUR = timedelta(hours=1)


@pytest.fixture
def vacancy(session: Session) -> Vacancy:
    made = post(session, "SMM assistant", "required: canva, reels", employer="Leyla Studio")
    made.questions, made.answer_days = ["When can you start?", "Your best reel?"], 7
    return made


def confirm(session: Session, token: str, now: Any = NOW) -> Application:
    application = opened(session, token)
    applying.confirm(session, NOTICES, application, now)
    return application


def stored(session: Session) -> int:
    return session.execute(select(func.count(Application.id))).scalar_one()


def test_a_guest_is_nobody_until_the_link_is_followed(session: Session, vacancy: Vacancy) -> None:
    apply_as_guest(session, vacancy)
    [mail] = mails(session)
    assert (mail["to"], consents.given_by(session, EMAIL)) == (EMAIL, [])
    token = link_in(mail)
    waiting = opened(session, token)
    assert (waiting.status, waiting.steps) == ("unconfirmed", [])
    assert token not in (waiting.token or "")

    confirm(session, token, NOW + HOUR)
    sent = opened(session, token)
    assert [(step.status, step.by) for step in sent.steps] == [("sent", "candidate")]
    assert (sent.status, sent.created_at) == ("sent", NOW + HOUR)
    assert sent.answer_by == (NOW + HOUR + timedelta(days=7)).date()
    assert link_in(mails(session)[-1]) == token
    assert len(consents.given_by(session, EMAIL)) == 1


def test_a_mail_to_a_stranger_repeats_nothing_that_was_typed(session: Session, vacancy: Vacancy) -> None:
    apply_as_guest(session, vacancy, name="Buy pills", message="at https://pills.example")
    [mail] = mails(session)
    assert "pills" not in mail["text"] + mail["html"] + mail["subject"]


def test_a_link_confirms_once(session: Session, vacancy: Vacancy) -> None:
    apply_as_guest(session, vacancy)
    token = link_in(mails(session)[0])
    confirm(session, token)
    with pytest.raises(AlreadyApplied):
        confirm(session, token)
    assert len(mails(session)) == 2


def test_a_link_confirms_for_48_hours_and_then_gives_way_to_a_new_one(
    session: Session, vacancy: Vacancy
) -> None:
    apply_as_guest(session, vacancy)
    old, late = link_in(mails(session)[0]), NOW + applying.LINK_LASTS
    with pytest.raises(LinkExpired):
        confirm(session, old, late)
    applying.link_again(session, NOTICES, opened(session, old), late)
    new = link_in(mails(session)[-1])
    with pytest.raises(NotFound):
        applications.by_token(session, old)
    assert confirm(session, new, late + HOUR).status == "sent"


def test_a_guest_who_types_again_corrects_what_waits(session: Session, vacancy: Vacancy) -> None:
    apply_as_guest(session, vacancy, message="Frist")
    apply_as_guest(session, vacancy, now=NOW + HOUR, message="First", email=f" {EMAIL.upper()}")
    assert stored(session) == 1
    assert confirm(session, link_in(mails(session)[-1]), NOW + HOUR).message == "First"


def test_who_applied_before_learns_it_by_mail_and_nothing_changes(session: Session, vacancy: Vacancy) -> None:
    apply_as_guest(session, vacancy)
    token = link_in(mails(session)[0])
    confirm(session, token)
    apply_as_guest(session, vacancy, message="Somebody else's words")
    assert (stored(session), opened(session, token).message) == (1, "I make reels for cafés.")
    assert link_in(mails(session)[-1]) == token
    assert "təsdiq" not in mails(session)[-1]["subject"]


def test_all_links_of_a_guest_come_in_one_mail_and_the_old_ones_end(session: Session) -> None:
    for title in ("One", "Two"):
        apply_as_guest(session, post(session, title))
    old = [link_in(mail) for mail in mails(session)]
    applying.links_again(session, NOTICES, EMAIL.upper(), NOW + HOUR)
    text = mails(session)[-1]["text"]
    new = [line.rpartition("/")[2] for line in text.splitlines() if line.startswith(SITE)]
    assert [opened(session, token).vacancy.title for token in new] == ["One", "Two"]
    for token in old:
        with pytest.raises(NotFound):
            applications.by_token(session, token)


def test_an_unknown_address_gets_no_mail(session: Session) -> None:
    applying.links_again(session, NOTICES, "nobody@paylas.example", NOW)
    assert list(mails(session)) == []
    with pytest.raises(BadValue):
        applying.links_again(session, NOTICES, "nobody", NOW)
