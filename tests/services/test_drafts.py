"""Drafts: whoever has the link writes on, nothing is lost, and what nobody wants goes."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.posting import Posting
from jobboard.services import drafts
from jobboard.services.errors import Conflict, NotFound, TooLong
from jobboard.storage.models import Draft, Member
from tests.services.people import person
from tests.services.posting import AD, LINKS, draft, known, owner
from tests.services.stories import NOW, SmallReader


def test_the_ad_fills_the_form_and_the_link_opens_it(session: Session) -> None:
    made = drafts.start(session, LINKS, SmallReader(), "SMM", AD, NOW)
    token = LINKS.token(made)
    session.expunge_all()
    found = drafts.get(session, token, NOW, None)
    form = Posting.from_json(found.form)
    assert form.skills == {"canva": "must", "reels": "must"}
    assert form.salary is not None
    assert form.salary.min == 600
    assert token not in str(found.__dict__)


def test_a_draft_may_begin_empty(session: Session) -> None:
    made = drafts.start(session, LINKS, SmallReader(), "", "", NOW)
    assert Posting.from_json(made.form) == Posting()


@pytest.mark.parametrize("token", ["", "0" * 40, "…"])
def test_nobody_guesses_a_link(session: Session, token: str) -> None:
    draft(session)
    with pytest.raises(NotFound):
        drafts.get(session, token, NOW, None)


def test_too_long_a_text_is_refused(session: Session) -> None:
    with pytest.raises(TooLong):
        drafts.start(session, LINKS, SmallReader(), "SMM", "a" * 20_001, NOW)


def test_two_windows_conflict_and_the_first_stays(session: Session) -> None:
    made = draft(session)
    form, seen = Posting.from_json(made.form), made.version
    drafts.save(session, SmallReader(), made, seen, "First", AD, form, NOW)
    with pytest.raises(Conflict):
        drafts.save(session, SmallReader(), made, seen, "Second", AD, form, NOW)
    assert session.scalars(select(Draft.title)).one() == "First"


def test_saving_the_same_again_is_no_conflict(session: Session) -> None:
    made = draft(session)
    drafts.save(session, SmallReader(), made, 1, made.title, made.text, Posting.from_json(made.form), NOW)


def test_a_changed_text_is_read_anew_but_for_what_was_corrected(session: Session) -> None:
    made = draft(session)
    form = replace(Posting.from_json(made.form), skills={"canva": "teach", "reels": "must"})
    text = AD.replace("canva, reels", "canva, reels, figma").replace("Bakı", "Gəncə")
    drafts.save(session, SmallReader(), made, made.version, made.title, text, form, NOW)
    stored = Posting.from_json(made.form)
    assert stored.skills == {"canva": "teach", "reels": "must", "figma": "must"}
    assert stored.place is not None
    assert stored.place.city == "Gəncə"


def test_a_draft_without_an_account_lasts_thirty_days(session: Session) -> None:
    made = draft(session)
    token, late = LINKS.token(made), NOW + timedelta(days=30)
    assert drafts.get(session, token, late - timedelta(seconds=1), None).id == made.id
    with pytest.raises(NotFound):
        drafts.get(session, token, late, None)
    assert drafts.forget(session, late - timedelta(seconds=1)) == 0
    assert drafts.forget(session, late) == 1


def test_a_draft_with_an_account_stays(session: Session) -> None:
    leyla = person(session, "leyla@paylas.example")
    drafts.start(session, LINKS, SmallReader(), "SMM", AD, NOW, leyla)
    assert drafts.forget(session, NOW + timedelta(days=90)) == 0


@pytest.mark.parametrize(
    ("role", "opens"), [("owner", True), ("editor", True), ("reader", False), (None, False)]
)
def test_an_employers_draft_opens_for_those_who_may_post(
    session: Session, role: str | None, opens: bool
) -> None:
    leyla, studio = owner(session)
    vacancy = known(session, studio, leyla)
    made = drafts.copy(session, LINKS, vacancy, SmallReader(), NOW, leyla)
    someone = person(session, "orkhan@paylas.example")
    if role:
        session.add(Member(employer_id=studio.id, person_id=someone.id, role=role, joined_at=NOW))
        session.flush()
    if opens:
        assert drafts.get(session, LINKS.token(made), NOW, someone) is made
    else:
        for anyone in (someone, None):
            with pytest.raises(NotFound):
                drafts.get(session, LINKS.token(made), NOW, anyone)


def test_members_share_the_draft_of_a_change(session: Session) -> None:
    leyla, studio = owner(session)
    vacancy = known(session, studio, leyla)
    made = drafts.change_of(session, LINKS, vacancy, SmallReader(), NOW, leyla)
    assert drafts.change_of(session, LINKS, vacancy, SmallReader(), NOW, leyla) is made
    assert drafts.of_employer(session, studio) == [made]


@pytest.mark.parametrize("status", ["review", "removed"])
def test_what_moderators_hold_is_not_changed(session: Session, status: str) -> None:
    leyla, studio = owner(session)
    vacancy = known(session, studio, leyla)
    vacancy.status = status
    with pytest.raises(Conflict):
        drafts.change_of(session, LINKS, vacancy, SmallReader(), NOW, leyla)
