"""Employers of Leyla's own with members of each role, and Orkhan, who has another one."""

from dataclasses import dataclass
from uuid import uuid4

from apiflask import APIFlask
from sqlalchemy.orm import Session

from jobboard.services import employers
from jobboard.storage.models import Employer, Member, Person, Vacancy
from tests.web import people
from tests.web.conftest import NOW


@dataclass(frozen=True)
class Staff:
    """People by what they are to the employer of this slug."""

    slug: str
    owner: Person
    editor: Person
    reader: Person
    orkhan: Person  # the owner of another one

    def who(self, name: str) -> Person:
        found: Person = getattr(self, name)
        return found


@dataclass(frozen=True)
class Studio:
    """Leyla's employer with one live vacancy."""

    app: APIFlask
    slug: str
    id: int
    vacancy: int

    @property
    def path(self) -> str:
        return f"/en/room/{self.slug}/vacancies"

    def status(self) -> str:
        with self.app.extensions["jobboard"].sessions() as session:
            return session.get_one(Vacancy, self.vacancy).status

    def set(self, **columns: object) -> None:
        with self.app.extensions["jobboard"].sessions() as session:
            for name, value in columns.items():
                setattr(session.get_one(Vacancy, self.vacancy), name, value)
            session.commit()


def staff(app: APIFlask) -> Staff:
    """A new employer, so that no test meets what another one did."""
    made = {name: people.person(app, name.title()) for name in ("owner", "editor", "reader", "orkhan")}
    with app.extensions["jobboard"].sessions() as session:
        mine = _employer(session, "Leyla", made["owner"])
        _employer(session, "Orkhan", made["orkhan"])
        for role in ("editor", "reader"):
            session.add(Member(employer_id=mine.id, person_id=made[role].id, role=role, joined_at=NOW))
        slug = mine.slug
        session.commit()
    return Staff(slug, **made)


def _employer(session: Session, name: str, owner: Person) -> Employer:
    employer = employers.ensure(session, f"{name} {uuid4().hex[:8]}", now=NOW)
    session.add(Member(employer_id=employer.id, person_id=owner.id, role="owner", joined_at=NOW))
    session.flush()
    return employer
