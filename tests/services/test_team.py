"""Members come by invitation and go again; a link works once, in time, for the one it was mailed to."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.services import employers, members, team
from jobboard.services.errors import BadValue, LinkExpired, NotFound, TooMany
from jobboard.services.team import AlreadyMember, LastOwner
from jobboard.storage.models import Member, Person
from tests.services.candidates import NOTICES, link_in, mails
from tests.services.people import person
from tests.services.stories import NOW

ORKHAN = "orkhan@paylas.example"
WEEK = timedelta(days=7)


@pytest.fixture
def leyla(session: Session) -> Member:
    someone = person(session, "leyla@paylas.example")
    employers.found(session, "Leyla Studio", "", someone, NOW)
    [place] = members.places(session, someone.id)
    return place


@pytest.fixture
def orkhan(session: Session) -> Person:
    return person(session, ORKHAN, lang="ru")


def invite(session: Session, by: Member, email: str = ORKHAN, role: str = "editor") -> str:
    team.invite(session, NOTICES.letters, by, email, role, "en", NOW)
    return link_in(mails(session)[-1])


def test_who_is_invited_becomes_a_member_once(session: Session, leyla: Member, orkhan: Person) -> None:
    token = invite(session, leyla, "Orkhan@Paylas.example")
    assert team.accept(session, token, orkhan, NOW) is leyla.employer
    assert [(place.person.email, place.role) for place in team.people(session, leyla.employer_id)] == [
        ("leyla@paylas.example", "owner"),
        (ORKHAN, "editor"),
    ]
    with pytest.raises(NotFound):
        team.accept(session, token, orkhan, NOW)


def test_the_mail_speaks_the_language_of_who_gets_it(session: Session, leyla: Member, orkhan: Person) -> None:
    for email, lang in ((ORKHAN, "ru"), ("nobody@paylas.example", "en")):
        invite(session, leyla, email)
        mail = mails(session)[-1]
        assert mail["to"] == email
        assert f"/{lang}/invitations/" in mail["text"]


def test_a_link_is_for_its_address_its_week_and_its_last_mail_alone(
    session: Session, leyla: Member, orkhan: Person
) -> None:
    first, token = invite(session, leyla), invite(session, leyla)
    nigar, unconfirmed = person(session), person(session, "x@paylas.example", confirmed_at=None)
    for link, someone in ((token, nigar), (token, unconfirmed), (first, orkhan), ("0" * 40, orkhan)):
        with pytest.raises(NotFound):
            team.accept(session, link, someone, NOW)
    with pytest.raises(LinkExpired):
        team.accept(session, token, orkhan, NOW + WEEK)
    assert team.invited(session, leyla.employer_id, NOW + WEEK) == []
    [open_] = team.invited(session, leyla.employer_id, NOW)
    team.take_back(session, leyla.employer_id, open_.id)
    with pytest.raises(NotFound):
        team.accept(session, token, orkhan, NOW)


def test_what_cannot_be_invited_is_refused(session: Session, leyla: Member) -> None:
    for email, role in (("no address", "editor"), (ORKHAN, "king")):
        with pytest.raises(BadValue):
            invite(session, leyla, email, role)
    with pytest.raises(AlreadyMember):
        invite(session, leyla, "leyla@paylas.example")
    for number in range(team.MOST_OPEN):
        invite(session, leyla, f"person-{number}@paylas.example")
    with pytest.raises(TooMany):
        invite(session, leyla)


def test_another_employers_invitation_and_member_are_not_ours(
    session: Session, leyla: Member, orkhan: Person
) -> None:
    other = employers.found(session, "Orkhan Media", "", orkhan, NOW)
    invite(session, leyla, "nigar@paylas.example")
    [open_] = team.invited(session, leyla.employer_id, NOW)
    with pytest.raises(NotFound):
        team.take_back(session, other.id, open_.id)
    with pytest.raises(NotFound):
        team.remove(session, other.id, leyla.person_id)
    with pytest.raises(NotFound):
        team.change(session, other.id, leyla.person_id, "reader")


def test_the_last_owner_stays_until_there_is_another(session: Session, leyla: Member, orkhan: Person) -> None:
    studio = leyla.employer_id
    team.accept(session, invite(session, leyla), orkhan, NOW)
    with pytest.raises(LastOwner):
        team.remove(session, studio, leyla.person_id)
    with pytest.raises(LastOwner):
        team.change(session, studio, leyla.person_id, "reader")
    team.change(session, studio, orkhan.id, "owner")
    team.remove(session, studio, leyla.person_id)
    assert [(place.person_id, place.role) for place in team.people(session, studio)] == [(orkhan.id, "owner")]
