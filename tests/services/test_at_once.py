"""Two requests at the same moment: one of them is told, and neither does half of it."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from jobboard.services import applications, applying, listing
from jobboard.services.errors import AlreadyApplied, Conflict
from jobboard.storage import db, migrate
from jobboard.storage.models import Application, ApplicationStep, Person
from tests.databases import BACKENDS, empty_database
from tests.services.candidates import EMAIL, NOTICES, apply, apply_as_guest, link_in, mails
from tests.services.people import person
from tests.services.stories import NOW, post

PATIENCE = 10  # seconds


@pytest.fixture(params=BACKENDS)
def engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """With Nigar's account and one vacancy."""
    made = empty_database(request.param, tmp_path)
    migrate.upgrade(made)
    with db.sessions(made)() as session:
        person(session, EMAIL)
        post(session, "SMM assistant")
        session.commit()
    yield made
    made.dispose()


def at_once(engine: Engine, request: Callable[[Session, Barrier], Any]) -> list[type | None]:
    """What two requests end with: None, or the error's type. Both have looked before either writes."""
    meet = Barrier(2, timeout=PATIENCE)

    def run(_number: int) -> type | None:
        with db.sessions(engine)() as session:
            try:
                request(session, meet)
            except (AlreadyApplied, Conflict) as error:
                return type(error)
            session.commit()
            return None

    with ThreadPoolExecutor(2) as pool:
        return sorted(pool.map(run, range(2)), key=str)


def test_two_submits_of_a_person_make_one_application(engine: Engine) -> None:
    def submit(session: Session, meet: Barrier) -> None:
        nigar = session.scalars(select(Person)).one()
        vacancy = listing.get(session, 1, NOW)
        meet.wait()
        apply(session, nigar, vacancy)

    assert at_once(engine, submit) == [AlreadyApplied, None]
    with db.sessions(engine)() as session:
        [sent] = session.scalars(select(Application)).all()
        assert (sent.status, len(mails(session))) == ("sent", 1)
        assert len(session.scalars(select(ApplicationStep)).all()) == 1


def test_two_submits_of_a_guest_make_one_application_and_its_last_link_works(engine: Engine) -> None:
    def submit(session: Session, meet: Barrier) -> None:
        vacancy = listing.get(session, 1, NOW)
        meet.wait()
        apply_as_guest(session, vacancy)

    assert at_once(engine, submit) == [None, None]
    with db.sessions(engine)() as session:
        assert session.scalars(select(Application.status)).all() == ["unconfirmed"]
        assert applications.by_token(session, link_in(mails(session)[-1])).email == EMAIL


def test_a_link_pressed_twice_sends_once(engine: Engine) -> None:
    with db.sessions(engine)() as session:
        apply_as_guest(session, listing.get(session, 1, NOW))
        session.commit()
        token = link_in(mails(session)[-1])

    def press(session: Session, meet: Barrier) -> None:
        application = applications.by_token(session, token)
        meet.wait()
        applying.confirm(session, NOTICES, application, NOW)

    assert at_once(engine, press) == [Conflict, None]
    with db.sessions(engine)() as session:
        assert len(session.scalars(select(ApplicationStep)).all()) == 1
        assert len(mails(session)) == 2


def test_an_answer_and_a_withdrawal_at_once_are_one_of_the_two(engine: Engine) -> None:
    with db.sessions(engine)() as session:
        sent = apply(session, session.scalars(select(Person)).one(), listing.get(session, 1, NOW))
        session.commit()
    turns = iter(("refuse", "withdraw"))

    def act(session: Session, meet: Barrier) -> None:
        action = next(turns)
        nigar = session.scalars(select(Person)).one()
        application = applications.get(session, nigar, sent.id)
        meet.wait()
        if action == "withdraw":
            applications.withdraw(session, NOTICES, application, NOW)
        else:
            applications.move(session, NOTICES, application, "refuse", "employer", NOW)

    assert at_once(engine, act) == [Conflict, None]
    with db.sessions(engine)() as session:
        last = session.scalars(select(ApplicationStep).order_by(ApplicationStep.id.desc())).first()
        assert last is not None
        assert session.scalars(select(Application.status)).one() == last.status
        assert len(mails(session)) == 2
