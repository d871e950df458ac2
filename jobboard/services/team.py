"""The people of an employer: invited by mail, given a role, and gone again. An owner always stays."""

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session, contains_eager, joinedload

from jobboard.core.membership import RIGHTS
from jobboard.services import accounts, outbox
from jobboard.services.addresses import address
from jobboard.services.errors import BadValue, Conflict, LinkExpired, NotFound, TooMany
from jobboard.services.guest_links import hashed
from jobboard.services.letters import Letters
from jobboard.storage.models import Employer, Invitation, Member, Person

OPEN_FOR: Final = timedelta(days=7)
MOST_OPEN: Final = 20  # invitations of one employer at a time: mails to strangers are no mailing list
_TOKEN: Final = 20  # bytes of a link


class LastOwner(Conflict):
    """Somebody has to be able to choose the members."""


class AlreadyMember(Conflict):
    """The address is that of a member."""


def people(session: Session, employer_id: int) -> Sequence[Member]:
    """The members with their accounts, those first who came first."""
    own = select(Member).join(Member.person).options(contains_eager(Member.person))
    return session.scalars(
        own.where(Member.employer_id == employer_id).order_by(Member.joined_at, Person.email)
    ).all()


def invited(session: Session, employer_id: int, now: datetime) -> Sequence[Invitation]:
    """Invitations that can be taken up still."""
    own = select(Invitation).where(Invitation.employer_id == employer_id, Invitation.expires_at > now)
    return session.scalars(own.order_by(Invitation.email)).all()


def invite(
    session: Session, letters: Letters, by: Member, email: str, role: str, lang: str, now: datetime
) -> None:
    """Mail an invitation in the language of their account, or else in `lang`; a new one replaces the last.

    Raises BadValue for what is no address or role, AlreadyMember, and TooMany.
    """
    email, employer = address(email), by.employer
    if role not in RIGHTS:
        raise BadValue("role", role)
    known = accounts.find(session, email)
    if known and session.get(Member, (employer.id, known.id)):
        raise AlreadyMember(f"{email} is a member")
    gone = (Invitation.email == email) | (Invitation.expires_at <= now)
    session.execute(delete(Invitation).where(Invitation.employer_id == employer.id, gone))
    if len(invited(session, employer.id, now)) >= MOST_OPEN:
        raise TooMany("email", MOST_OPEN)
    token = secrets.token_hex(_TOKEN)
    invitation = Invitation(employer_id=employer.id, email=email, role=role, token=hashed(token))
    invitation.invited_by, invitation.created_at, invitation.expires_at = by.person_id, now, now + OPEN_FOR
    session.add(invitation)
    session.flush()
    lang = known.lang if known else lang
    link = letters.url(lang, f"invitations/{token}")
    outbox.mail(
        session, email, letters.write("member_invited", lang, employer=employer.name, link=link), now=now
    )


def take_back(session: Session, employer_id: int, invitation_id: int) -> None:
    """Raises NotFound, also for another employer's."""
    own = delete(Invitation).where(Invitation.id == invitation_id, Invitation.employer_id == employer_id)
    if session.scalar(own.returning(Invitation.id)) is None:
        raise NotFound("invitation", invitation_id)


def invitation_of(session: Session, token: str, person: Person, now: datetime) -> Invitation:
    """What a mailed link opens to the account of that address, with the employer.

    Raises NotFound for anyone else and once it was used, and LinkExpired.
    """
    held = (
        select(Invitation).options(joinedload(Invitation.employer)).where(Invitation.token == hashed(token))
    )
    found = session.scalar(held)
    if found is None or person.confirmed_at is None or person.email.lower() != found.email:
        raise NotFound("invitation", token)
    if found.expires_at <= now:
        raise LinkExpired(f"invitation {found.id} ended on {found.expires_at}")
    return found


def accept(session: Session, token: str, person: Person, now: datetime) -> Employer:
    """Become a member; the link is worth nothing afterwards. Raises what `invitation_of` raises."""
    invitation = invitation_of(session, token, person, now)
    employer = invitation.employer
    if session.get(Member, (employer.id, person.id)) is None:
        place = Member(employer_id=employer.id, person_id=person.id, role=invitation.role, joined_at=now)
        session.add(place)
    session.delete(invitation)
    session.flush()
    return employer


def change(session: Session, employer_id: int, person_id: int, role: str) -> None:
    """Give a member another role. Raises NotFound, BadValue and LastOwner."""
    if role not in RIGHTS:
        raise BadValue("role", role)
    place = _place(session, employer_id, person_id)
    if role != "owner":
        _leave_an_owner(session, place)
    place.role = role
    session.flush()


def remove(session: Session, employer_id: int, person_id: int) -> None:
    """Also how somebody leaves. Raises NotFound and LastOwner."""
    place = _place(session, employer_id, person_id)
    _leave_an_owner(session, place)
    session.delete(place)
    session.flush()


def _place(session: Session, employer_id: int, person_id: int) -> Member:
    """The member, while no other change of the team goes on: two owners cannot both leave at once."""
    session.execute(select(Employer.id).where(Employer.id == employer_id).with_for_update())
    place = session.get(Member, (employer_id, person_id), populate_existing=True)
    if place is None:
        raise NotFound("member", person_id)
    return place


def _leave_an_owner(session: Session, place: Member) -> None:
    others = select(func.count()).where(
        Member.employer_id == place.employer_id, Member.role == "owner", Member.person_id != place.person_id
    )
    if place.role == "owner" and not session.scalar(others):
        raise LastOwner(f"employer {place.employer_id} has one owner")
