"""Vacancies being written, each open to whoever has its link; those of an employer to its members alone."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import CursorResult, delete, select, update
from sqlalchemy.orm import Session

from jobboard.core.amending import carried
from jobboard.core.lifecycle import REMOVED, REVIEW
from jobboard.core.membership import may
from jobboard.core.posting import Posting, from_ad
from jobboard.core.text import storable
from jobboard.services import members
from jobboard.services.analyser import Analyser
from jobboard.services.draft_links import DraftLinks
from jobboard.services.errors import Conflict, NotFound, TooLong
from jobboard.services.guest_links import hashed
from jobboard.services.vacancies import TEXT_LIMIT, TITLE_LIMIT
from jobboard.storage.models import Draft, Employer, Person, Vacancy

KEPT: Final = timedelta(days=30)  # from the last change, where nobody with an account holds it


def start(
    session: Session,
    links: DraftLinks,
    reader: Analyser,
    title: str,
    text: str,
    now: datetime,
    person: Person | None = None,
) -> Draft:
    """A draft of this ad, filled in with what was read; both may be empty. Raises TooLong."""
    title, text = _fitting(title, text)
    return _store(session, links, title, text, from_ad(reader.read(text, title)), now, person)


def copy(
    session: Session, links: DraftLinks, vacancy: Vacancy, reader: Analyser, now: datetime, person: Person
) -> Draft:
    """A draft of a new vacancy like an old one of the same employer."""
    draft = _store(session, links, vacancy.title, vacancy.text, form_of(vacancy, reader), now, person)
    draft.employer_id = vacancy.employer_id
    draft.form = {**draft.form, "deadline": None}
    session.flush()
    return draft


def change_of(
    session: Session, links: DraftLinks, vacancy: Vacancy, reader: Analyser, now: datetime, person: Person
) -> Draft:
    """The draft in which a stored vacancy is being changed; members share it.

    Raises Conflict while a moderator looks at it, and once it is removed.
    """
    if vacancy.status in (REVIEW, REMOVED):
        raise Conflict(f"vacancy {vacancy.id} is {vacancy.status}")
    known = session.scalar(select(Draft).where(Draft.vacancy_id == vacancy.id))
    if known is not None:
        return known
    draft = copy(session, links, vacancy, reader, now, person)
    draft.vacancy_id = vacancy.id
    draft.form = form_of(vacancy, reader).to_json()
    session.flush()
    return draft


def form_of(vacancy: Vacancy, reader: Analyser) -> Posting:
    """The posting form of a vacancy, made from its ad where it came without one."""
    if vacancy.form:
        return Posting.from_json(vacancy.form)
    return from_ad(reader.read(vacancy.text, vacancy.title))


def get(session: Session, token: str, now: datetime, person: Person | None) -> Draft:
    """The draft of a link, for this person or visitor. Raises NotFound."""
    draft = session.scalar(select(Draft).where(Draft.token == hashed(token)))
    if draft is None or _forgotten(draft, now) or not _may_open(session, draft, person):
        raise NotFound("draft", token)
    return draft


def save(
    session: Session,
    reader: Analyser,
    draft: Draft,
    version: int,
    title: str,
    text: str,
    form: Posting,
    now: datetime,
    person: Person | None = None,
) -> None:
    """Keep what was typed. Where the text was changed, what is not corrected by hand is read anew.

    Raises TooLong; and Conflict where `version` is not the one that is stored: somebody wrote meanwhile.
    """
    title, text = _fitting(title, text)
    if (title, text, form.to_json()) == (draft.title, draft.text, draft.form):
        return
    if (title, text) != (draft.title, draft.text):
        form = carried(reader.read(draft.text, draft.title), form, reader.read(text, title))
    values = {"title": title, "text": text, "form": form.to_json(), "updated_at": now}
    if person is not None and draft.person_id is None:
        values["person_id"] = person.id
    stored = update(Draft).where(Draft.id == draft.id, Draft.version == version)
    _one(session.execute(stored.values(**values, version=version + 1)), draft)  # type: ignore[arg-type]
    session.refresh(draft)


def take(session: Session, draft: Draft) -> None:
    """Remove a draft that has become a vacancy. Raises Conflict where another request was first."""
    gone = delete(Draft).where(Draft.id == draft.id, Draft.version == draft.version)
    _one(session.execute(gone), draft)  # type: ignore[arg-type]
    session.expunge(draft)


def of_employer(session: Session, employer: Employer) -> Sequence[Draft]:
    """What members are writing, the newest first."""
    own = select(Draft).where(Draft.employer_id == employer.id)
    return session.scalars(own.order_by(Draft.updated_at.desc(), Draft.id.desc())).all()


def forget(session: Session, now: datetime) -> int:
    """Delete drafts that nobody with an account holds and nobody came back to; how many."""
    old = delete(Draft).where(
        Draft.person_id.is_(None), Draft.employer_id.is_(None), Draft.updated_at <= now - KEPT
    )
    gone: CursorResult[object] = session.execute(old)  # type: ignore[assignment]
    return gone.rowcount


def _store(
    session: Session,
    links: DraftLinks,
    title: str,
    text: str,
    form: Posting,
    now: datetime,
    person: Person | None,
) -> Draft:
    draft = Draft(
        token=secrets.token_hex(32),  # until it has an id to make its link of
        person_id=person.id if person else None,
        title=title,
        text=text,
        form=form.to_json(),
        version=1,
        created_at=now,
        updated_at=now,
    )
    session.add(draft)
    session.flush()
    draft.token = hashed(links.token(draft))
    session.flush()
    return draft


def _fitting(title: str, text: str) -> tuple[str, str]:
    for field, said, limit in (("title", title, TITLE_LIMIT), ("text", text, TEXT_LIMIT)):
        if len(said) > limit:
            raise TooLong(field, len(said), limit)
    return storable(title), storable(text)


def _forgotten(draft: Draft, now: datetime) -> bool:
    return draft.person_id is None and draft.employer_id is None and draft.updated_at <= now - KEPT


def _may_open(session: Session, draft: Draft, person: Person | None) -> bool:
    if draft.employer_id is None:
        return True
    places = members.places(session, person.id) if person else ()
    return any(place.employer_id == draft.employer_id and may(place.role, "post") for place in places)


def _one(result: CursorResult[object], draft: Draft) -> None:
    if result.rowcount != 1:
        raise Conflict(f"draft {draft.id} was changed meanwhile")
