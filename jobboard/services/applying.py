"""How an application comes to be: by a person with an account at once, by a guest with a mailed link."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import func, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, joinedload

from jobboard.core.taxonomy import Taxonomy
from jobboard.core.text import storable
from jobboard.services import applications, consents, profiles
from jobboard.services.addresses import address
from jobboard.services.application_mails import Notices
from jobboard.services.errors import AlreadyApplied, LinkExpired, VacancyClosed
from jobboard.services.told import Told, check
from jobboard.storage.models import Application, Person, Vacancy

LINK_LASTS: Final = timedelta(hours=48)  # of a guest's unconfirmed application


def as_person(
    session: Session,
    notices: Notices,
    taxonomy: Taxonomy,
    person: Person,
    vacancy: Vacancy,
    told: Told,
    now: datetime,
) -> Application:
    """Send it. Raises what `told.check` does, VacancyClosed and AlreadyApplied."""
    check(told, taxonomy)
    _check_live(vacancy, now)
    known = _known(session, vacancy, person.email.lower(), person)
    if known is not None and known.status != "unconfirmed":
        raise AlreadyApplied(known.id)
    application = known or Application(vacancy=vacancy)
    _write(session, application, vacancy, told, person)
    application.person_id, application.email, application.lang = person.id, person.email.lower(), person.lang
    application.token = application.link_at = None
    if known is None and not _stored(session, application, now):
        raise AlreadyApplied(_known_now(session, vacancy, person.email.lower()).id)
    _send(session, notices, application, now)
    return application


def as_guest(
    session: Session,
    notices: Notices,
    taxonomy: Taxonomy,
    vacancy: Vacancy,
    told: Told,
    lang: str,
    now: datetime,
) -> None:
    """Keep it, and ask by mail whether it is theirs. Who has applied before learns it by mail alone.

    Raises what `told.check` does, and VacancyClosed.
    """
    check(told, taxonomy)
    _check_live(vacancy, now)
    email = address(told.email)
    application = _known(session, vacancy, email) or Application(vacancy=vacancy, email=email)
    if application.id is not None and application.status != "unconfirmed":
        notices.known(session, application, now)
        return
    application.lang = lang
    _write(session, application, vacancy, told)
    if application.id is None and not _stored(session, application, now):
        application = _known_now(session, vacancy, email)
    notices.links.renew(application, now)
    session.flush()
    notices.confirm(session, application, now)


def confirm(session: Session, notices: Notices, application: Application, now: datetime) -> None:
    """Send what a guest's link led to. Raises AlreadyApplied, LinkExpired and VacancyClosed."""
    if application.status != "unconfirmed":
        raise AlreadyApplied(application.id)
    if is_expired(application, now):
        raise LinkExpired
    _check_live(application.vacancy, now)
    owner = select(Person.id).where(func.lower(Person.email) == application.email, Person.confirmed_at <= now)
    application.person_id = session.scalar(owner)
    _send(session, notices, application, now)


def is_expired(application: Application, now: datetime) -> bool:
    """Whether the link came too late to confirm with; what is confirmed already opens for ever."""
    made = application.link_at
    return application.status == "unconfirmed" and (made is None or made <= now - LINK_LASTS)


def link_again(session: Session, notices: Notices, application: Application, now: datetime) -> None:
    """Mail a new link in place of one that has expired."""
    notices.links.renew(application, now)
    session.flush()
    notices.confirm(session, application, now)


def links_again(session: Session, notices: Notices, email: str, now: datetime) -> None:
    """Mail a guest the links to all their applications; nothing where there is none. Raises BadValue."""
    guests = (
        select(Application)
        .where(Application.email == address(email), Application.token.is_not(None))
        .options(joinedload(Application.vacancy).joinedload(Vacancy.employer))
        .order_by(Application.id)
    )
    found = session.scalars(guests).all()
    if found:
        notices.again(session, found, now)


def preview(session: Session, vacancy: Vacancy, told: Told, person: Person | None) -> Application:
    """The application that this would be, stored nowhere."""
    application = Application()
    _write(session, application, vacancy, told, person)
    return application


def _write(
    session: Session, application: Application, vacancy: Vacancy, told: Told, person: Person | None = None
) -> None:
    """Put into an application what was told, with those proofs of the person that may be shown."""
    application.name, application.phone = storable(told.name.strip()), storable(told.phone.strip())
    application.message = storable(told.message.strip())
    application.skills, application.links = dict(told.skills), [storable(link) for link in told.links]
    application.proofs = _proofs(session, person, told.proofs) if person else []
    application.answers = [
        {"question": question, "answer": storable(answer.strip())}
        for question, answer in zip(vacancy.questions, told.answers, strict=False)
        if answer.strip()
    ]


def _proofs(session: Session, person: Person, chosen: frozenset[int]) -> list[dict[str, Any]]:
    if not chosen:
        return []
    held = profiles.load(session, person.id)
    told = profiles.candidate(held).proofs
    pairs = zip(held.proofs, told, strict=True)
    return [proof.to_json() for row, proof in pairs if row.id in chosen and proof.may_be_shown]


def _check_live(vacancy: Vacancy, now: datetime) -> None:
    if not vacancy.is_live(now):
        raise VacancyClosed(vacancy.id)


def _known(
    session: Session, vacancy: Vacancy, email: str, person: Person | None = None
) -> Application | None:
    theirs = [Application.email == email]
    if person is not None:
        theirs.append(Application.person_id == person.id)
    found: Sequence[Application] = session.scalars(
        select(Application)
        .where(Application.vacancy_id == vacancy.id, or_(*theirs))
        .options(joinedload(Application.vacancy).joinedload(Vacancy.employer))
        .order_by(Application.status == "unconfirmed", Application.id)
    ).all()
    return found[0] if found else None


def _known_now(session: Session, vacancy: Vacancy, email: str) -> Application:
    """The one that was stored by a request at the same time."""
    found = _known(session, vacancy, email)
    assert found is not None
    return found


def _stored(session: Session, application: Application, now: datetime) -> bool:
    """Store a new one; False where another request has just done so."""
    application.status = "unconfirmed"
    application.created_at = application.changed_at = now
    try:
        with session.begin_nested():
            session.add(application)
    except IntegrityError:
        return False
    return True


def _send(session: Session, notices: Notices, application: Application, now: datetime) -> None:
    """Where the employer gets it: from now on counts what they promised."""
    days = application.vacancy.answer_days
    application.answer_by = (now + timedelta(days=days)).date() if days is not None else None
    application.created_at = now
    session.flush()
    applications.move(session, notices, application, "confirm", "candidate", now)
    assert application.email is not None
    consents.give(
        session, application.email, "application", application.lang, now, str(application.vacancy_id)
    )
