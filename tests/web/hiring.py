"""Leyla's employer with a vacancy of its own, and people who applied to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from apiflask import APIFlask
from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.test import TestResponse

from jobboard.services import applying, employers, vacancies
from jobboard.services.application_mails import Notices
from jobboard.services.guest_links import GuestLinks
from jobboard.services.told import Had, Told
from jobboard.storage.models import Application, Member, Vacancy
from tests.web import people
from tests.web.ads import NAR


@dataclass(frozen=True)
class Hiring:
    """`applications` are ids, in the order in which they came."""

    app: APIFlask
    slug: str
    vacancy_id: int
    applications: Sequence[int]

    @property
    def list_path(self) -> str:
        return f"/en/room/{self.slug}/vacancies/{self.vacancy_id}/applicants"

    def path(self, number: int = 1) -> str:
        """The page of the applicant of that number."""
        return f"{self.list_path}/{self.applications[number - 1]}"

    def member(self, name: str, role: str) -> FlaskClient:
        """The browser of a new member."""
        someone = people.person(self.app, name)
        house = self.app.extensions["jobboard"]
        with house.sessions() as session:
            employer_id = session.get_one(Vacancy, self.vacancy_id).employer_id
            session.add(
                Member(employer_id=employer_id, person_id=someone.id, role=role, joined_at=house.clock())
            )
            session.commit()
        return people.sign_in(self.app.test_client(), someone)

    def application(self, number: int = 1) -> Application:
        with self.app.extensions["jobboard"].sessions() as session:
            return session.scalars(
                select(Application).where(Application.id == self.applications[number - 1])
            ).one()

    def decide(self, browser: FlaskClient, action: str, number: int = 1, **fields: object) -> TestResponse:
        typed = {"action": action, "version": self.application(number).version, **fields}
        return self.press(browser, f"{self.path(number)}/steps", **typed)

    def answer(
        self, browser: FlaskClient, action: str, numbers: Sequence[int], **fields: object
    ) -> TestResponse:
        found = [self.application(number) for number in numbers]
        picks = [f"{one.id}-{one.version}" for one in found]
        return self.press(browser, self.list_path, action=action, pick=picks, **fields)

    def press(self, browser: FlaskClient, path: str, **fields: object) -> TestResponse:
        token = people.csrf(browser, "/en/me/applications/elsewhere")
        return browser.post(path, data={"csrf_token": token, **fields})


def hiring(app: APIFlask, applied: int = 1) -> Hiring:
    """A vacancy of a new employer; the people who applied have an account each."""
    house = app.extensions["jobboard"]
    notices = Notices(house.letters, GuestLinks(house.settings.secret_key))
    candidates = [people.person(app, f"Candidate{number}") for number in range(applied)]
    name = f"Leyla Studio {uuid4().hex[:8]}"
    with house.sessions() as session:
        employer = employers.ensure(session, name, now=house.clock())
        vacancy = vacancies.publish(
            session,
            house.reader,
            employer,
            "SMM assistent",
            NAR,
            now=house.clock(),
            posted_at=house.clock() - timedelta(hours=1),
        )
        vacancy.answer_days = 7
        sent = [
            applying.as_person(
                session, notices, house.taxonomy, someone, vacancy, _told(number), house.clock()
            ).id
            for number, someone in enumerate(candidates)
        ]
        # Nobody else's list of vacancies may change.
        vacancy.status = "paused"
        made = Hiring(app, employer.slug, vacancy.id, sent)
        session.commit()
    return made


def _told(number: int) -> Told:
    skills: dict[str, Had] = {"canva": "have", "copywriting": "learning"}
    message = f"Salam, Qarabatdaqova {number}: +994 50 719 28 34"
    email = "kept-by-the-account@paylas.example"
    return Told("Qarabatdaqova", email, "+994 50 719 28 34", message, skills)
