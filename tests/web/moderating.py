"""Moderators and what they decide about: a vacancy that Leyla has just sent."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from apiflask import APIFlask
from flask.testing import FlaskClient
from sqlalchemy import delete, select
from werkzeug.test import TestResponse

from jobboard.services import accounts, employers, vacancies
from jobboard.storage.models import Decision, Employer, Member, OutboxItem, Person, Vacancy
from tests.web import people
from tests.web.ads import NAR
from tests.web.conftest import NOW


@dataclass(frozen=True)
class Case:
    """Leyla's vacancy in review."""

    app: APIFlask
    leyla: Person
    slug: str
    vacancy: int

    @property
    def path(self) -> str:
        return f"/en/moderation/vacancies/{self.vacancy}"

    def status(self) -> str:
        with self.app.extensions["jobboard"].sessions() as session:
            return session.get_one(Vacancy, self.vacancy).status

    def set(self, status: str) -> None:
        with self.app.extensions["jobboard"].sessions() as session:
            session.get_one(Vacancy, self.vacancy).status = status
            session.commit()

    def decided(self) -> list[Decision]:
        with self.app.extensions["jobboard"].sessions() as session:
            own = select(Decision).where(Decision.kind == "vacancy", Decision.object_id == self.vacancy)
            return list(session.scalars(own.order_by(Decision.id)))

    def mails(self) -> list[dict[str, Any]]:
        """What waits to be mailed to Leyla."""
        with self.app.extensions["jobboard"].sessions() as session:
            payloads = session.scalars(select(OutboxItem.payload).order_by(OutboxItem.id))
            return [payload for payload in payloads if payload.get("to") == self.leyla.email]


@contextmanager
def sent(app: APIFlask) -> Iterator[Case]:
    """A new employer's first vacancy. Gone afterwards: all tests share the list of what is live."""
    house, leyla = app.extensions["jobboard"], people.person(app, "Leyla", lang="en")
    with house.sessions() as session:
        employer = employers.found(session, "Leyla Studio", "Bakı", session.get_one(Person, leyla.id), NOW)
        vacancy = vacancies.publish(session, house.reader, employer, "SMM of Leyla", NAR, now=NOW)
        vacancy.status = "review"
        session.commit()
        made, employer_id = Case(app, leyla, employer.slug, vacancy.id), employer.id
    yield made
    with house.sessions() as session:
        session.execute(delete(Employer).where(Employer.id == employer_id))
        session.execute(delete(Decision))  # SQLite gives the ids of what is gone to others
        session.commit()


def moderator(app: APIFlask, name: str = "Aysel") -> Person:
    made = people.person(app, name)
    with app.extensions["jobboard"].sessions() as session:
        accounts.make_moderator(session, session.get_one(Person, made.id))
        session.commit()
    return made


def reader(case: Case) -> Person:
    """Somebody who looks on in Leyla's room."""
    made = people.person(case.app, "Reader")
    with case.app.extensions["jobboard"].sessions() as session:
        employer_id = session.get_one(Vacancy, case.vacancy).employer_id
        session.add(Member(employer_id=employer_id, person_id=made.id, role="reader", joined_at=NOW))
        session.commit()
    return made


def decide(client: FlaskClient, case: Case, action: str, **said: str) -> TestResponse:
    token = people.csrf(client, "/en/me/profile")
    return client.post(case.path, data={"csrf_token": token, "seen": "0", "action": action, **said})
