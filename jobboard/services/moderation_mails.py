"""What an employer's members are told of decisions, each in their own language."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.rulebook import RULES
from jobboard.services import outbox
from jobboard.services.letters import Letters
from jobboard.storage.models import Decision, Member, Person, Vacancy


def decided(session: Session, letters: Letters, vacancy: Vacancy, decision: Decision, now: datetime) -> None:
    """What was decided about a vacancy: by which rule, for which words, and how to appeal."""
    room = f"room/{vacancy.employer.slug}"
    for person in _members(session, vacancy):
        rule = RULES.get(decision.rule)
        against = decision.action in ("reject", "remove")
        path = f"{room}/decisions/{decision.id}" if against else f"{room}/vacancies"
        values: dict[str, Any] = {
            "action": decision.action,
            "title": vacancy.title,
            "rule": rule and letters.say(person.lang)(rule),
            "words": decision.words,
            "note": decision.note,
            "link": letters.url(person.lang, path),
        }
        letter = letters.write("vacancy_decided", person.lang, **values)
        outbox.mail(session, person.email, letter, now=now, key=f"decision:{decision.id}:{person.id}")


def _members(session: Session, vacancy: Vacancy) -> list[Person]:
    own = select(Person).join(Member, Member.person_id == Person.id)
    return list(session.scalars(own.where(Member.employer_id == vacancy.employer_id).order_by(Person.id)))
