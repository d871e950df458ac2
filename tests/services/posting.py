"""Leyla posts: drafts, forms and what reads them."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy.orm import Session

from jobboard.core.findings import Finding
from jobboard.core.posting import Posting
from jobboard.core.rules import shipped
from jobboard.services import drafts, employers, posting
from jobboard.services.draft_links import DraftLinks
from jobboard.storage.models import Draft, Employer, Person, Vacancy
from tests.services.people import person
from tests.services.stories import NOW, SmallReader

LINKS = DraftLinks("a secret of the tests")
AD = (
    "We are a small studio and look for somebody who keeps our pages alive with posts and videos.\n"
    "required: canva, reels\ncity: Bakı\npay: 600-800 AZN month"
)


class Minds:
    """A check that minds one word."""

    def __init__(self, word: str) -> None:
        self.word = word

    def check(self, text: str, title: str = "") -> tuple[Finding, ...]:
        at = text.find(self.word)
        return () if at < 0 else (Finding(at, at + len(self.word), "sex", "block", "sex", "person"),)


DESK = posting.Desk(SmallReader(), Minds("girl"), Minds("fee"), shipped())


def owner(session: Session, name: str = "Leyla") -> tuple[Person, Employer]:
    """A person with an employer of their own."""
    someone = person(session, f"{name.lower()}@paylas.example")
    return someone, employers.found(session, f"{name} Studio", "Baku", someone, NOW)


def draft(session: Session, text: str = AD, *, title: str = "SMM assistant", **said: Any) -> Draft:
    """A draft whose form is complete, but for what is given."""
    made = drafts.start(session, LINKS, SmallReader(), title, text, NOW)
    form = Posting.from_json(made.form)
    pay = form.salary and replace(form.salary, gross=True)
    form = replace(form, **{"salary": pay, "answer_days": 7, **said})
    drafts.save(session, SmallReader(), made, made.version, title, text, form, NOW)
    return made


def send(session: Session, made: Draft, someone: Person, employer: Employer, now: datetime = NOW) -> Vacancy:
    return posting.send(session, DESK, made, employer, someone, "en", now)


def known(session: Session, employer: Employer, someone: Person) -> Vacancy:
    """The employer's first vacancy, approved: the next ones need no moderator."""
    first = send(session, draft(session, title="The first"), someone, employer)
    first.status = "published"
    session.flush()
    return first
