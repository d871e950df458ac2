"""A draft becomes a vacancy, or changes one that stands."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Protocol

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from jobboard.core.amending import amended
from jobboard.core.contacts import masked
from jobboard.core.findings import Finding, blocking
from jobboard.core.lifecycle import CLOSED, DRAFT, PAUSED, PUBLISHED, REJECTED, WrongMove, move
from jobboard.core.posting import DAYS, Posting, ends_at, today
from jobboard.core.rules import Rules
from jobboard.services import consents, drafts, duplicates
from jobboard.services.analyser import Analyser
from jobboard.services.errors import BadValue, Conflict, DomainError, NotFound, NotReady
from jobboard.services.intake import index, take
from jobboard.services.posting_rules import faults, is_known
from jobboard.services.slugs import slug
from jobboard.services.vacancies import digest
from jobboard.storage.models import Draft, Employer, Person, Vacancy, VacancyVersion

_LIVE: Final = (PUBLISHED, PAUSED)


class Checker(Protocol):
    """Finds words of an ad: `extract.wording.Wording`, `extract.scam.Scam`."""

    def check(self, text: str, title: str = "") -> tuple[Finding, ...]: ...


@dataclass(frozen=True, slots=True)
class Desk:
    """What posting works with. `wording` says what may not be published, `scam` what is looked at first."""

    reader: Analyser
    wording: Checker
    scam: Checker
    rules: Rules


def problems(desk: Desk, draft: Draft, vacancy: Vacancy | None, now: datetime) -> tuple[DomainError, ...]:
    """All that keeps a draft from being sent; `vacancy` is the one that it changes."""
    form = Posting.from_json(draft.form)
    found = list(faults(draft.title, draft.text, form, today(now), _since(vacancy, now)))
    words = blocking(desk.wording.check(draft.text, draft.title))
    sources = {"text": draft.text, "title": draft.title}
    found += [BadValue("wording", sources[one.source][one.start : one.end]) for one in words]
    return tuple(found)


def send(
    session: Session, desk: Desk, draft: Draft, employer: Employer, person: Person, lang: str, now: datetime
) -> Vacancy:
    """Publish a draft for an employer that the person may post for, or hand it to the moderators.

    Raises NotReady; NotFound for another employer's draft; and Conflict where the draft was sent or changed
    at the same time, where moderators look at the vacancy just now, and for a banned employer.
    """
    if draft.employer_id not in (None, employer.id):
        raise NotFound("draft", draft.id)
    if employer.banned_at is not None:
        raise Conflict(f"employer {employer.id} is banned")
    vacancy = stored(session, draft.vacancy_id) if draft.vacancy_id else None
    if found := problems(desk, draft, vacancy, now):
        raise NotReady(found)
    drafts.take(session, draft)
    first = not is_known(session, employer) or _is_doubtful(session, desk, draft, employer, now)
    vacancy = vacancy or _new(session, employer)
    status = _status(vacancy, first)
    _write(desk, vacancy, draft, now)
    vacancy.status = status
    session.flush()
    index(session, desk.reader, vacancy)
    _keep_version(session, vacancy, person, now)
    consents.give(session, person.email, "posting", lang, now, str(vacancy.id))
    return vacancy


def preview(desk: Desk, draft: Draft, employer_name: str, now: datetime) -> Vacancy:
    """The vacancy that the draft would become today, for its page alone: it is not stored."""
    made = Vacancy(employer=Employer(name=employer_name), status=DRAFT, sample=False, skills=[], tags=[])
    _write(desk, made, draft, now)
    made.id, made.status = draft.vacancy_id or 0, PUBLISHED
    return made


def stored(session: Session, vacancy_id: int) -> Vacancy:
    """A vacancy with all that writing it anew replaces, locked until the end of the transaction."""
    parts = (selectinload(Vacancy.skills), selectinload(Vacancy.tags), selectinload(Vacancy.needs))
    own = select(Vacancy).where(Vacancy.id == vacancy_id).options(joinedload(Vacancy.employer), *parts)
    return session.scalars(own.with_for_update(of=Vacancy)).one()


def _new(session: Session, employer: Employer) -> Vacancy:
    vacancy = Vacancy(employer=employer, status=DRAFT, sample=False, skills=[], tags=[])
    session.add(vacancy)
    return vacancy


def _is_doubtful(session: Session, desk: Desk, draft: Draft, employer: Employer, now: datetime) -> bool:
    """Whether a moderator looks at it first: it has signals of fraud, or says what another employer says."""
    if desk.scam.check(draft.text, draft.title):
        return True
    alike = duplicates.near(
        session,
        title=draft.title,
        text=draft.text,
        skills=desk.reader.read(draft.text, draft.title).skills,
        employer_id=employer.id,
        now=now,
        besides=draft.vacancy_id,
    )
    return any(not one.own for one in alike)


def _status(vacancy: Vacancy, first: bool) -> str:
    """Where it goes; `first`: a moderator looks at it before others see it. What is live stays so else."""
    if vacancy.status in _LIVE and not first:
        return vacancy.status
    action, role = {
        DRAFT: ("submit", "employer") if first else ("publish", "system"),
        REJECTED: ("submit", "employer"),
        CLOSED: ("reopen", "employer"),
        PUBLISHED: ("hold", "system"),
        PAUSED: ("hold", "system"),
    }.get(vacancy.status, ("", ""))
    try:
        return move(vacancy.status, action, role)
    except WrongMove as error:
        raise Conflict(str(error)) from error


def _write(desk: Desk, vacancy: Vacancy, draft: Draft, now: datetime) -> None:
    form = Posting.from_json(draft.form)
    if vacancy.status not in _LIVE:
        vacancy.posted_at, vacancy.closed_at = now, None
    last = form.deadline or _since(vacancy, now) + timedelta(days=DAYS)
    told = masked(draft.title, desk.reader.read(draft.title).contacts)
    vacancy.title, vacancy.text, vacancy.slug = told, draft.text, slug(told, "vacancy")
    vacancy.digest = digest(draft.title, draft.text)
    vacancy.expires_at = ends_at(last)
    vacancy.form, vacancy.questions = form.to_json(), list(form.questions)
    vacancy.answer_days = form.answer_days
    ad = amended(desk.reader.read(draft.text, draft.title), form)
    take(vacancy, desk.reader, ad, desk.rules, today(now))


def _keep_version(session: Session, vacancy: Vacancy, person: Person, now: datetime) -> None:
    last = select(func.max(VacancyVersion.number)).where(VacancyVersion.vacancy_id == vacancy.id)
    version = VacancyVersion(
        vacancy_id=vacancy.id,
        number=(session.scalar(last) or 0) + 1,
        title=vacancy.title,
        text=vacancy.text,
        form=vacancy.form,
        published_at=now,
        person_id=person.id,
    )
    session.add(version)
    session.flush()


def _since(vacancy: Vacancy | None, now: datetime) -> date:
    """The day that its thirty days count from."""
    live = vacancy is not None and vacancy.status in _LIVE and vacancy.posted_at is not None
    return today(vacancy.posted_at if live and vacancy and vacancy.posted_at else now)
