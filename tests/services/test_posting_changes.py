"""Leyla changes a vacancy that was published: what candidates see, and what a change cannot do."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.posting import Posting
from jobboard.core.search import VacancyFilter
from jobboard.services import drafts, listing
from jobboard.services.errors import Conflict, NotReady
from jobboard.storage.models import VacancySkill, VacancyVersion
from tests.services.posting import AD, LINKS, draft, known, owner, send
from tests.services.stories import NOW, SmallReader


def test_a_change_that_raises_doubts_leaves_the_list(session: Session) -> None:
    leyla, studio = owner(session)
    vacancy = known(session, studio, leyla)
    made = drafts.change_of(session, LINKS, vacancy, SmallReader(), NOW, leyla)
    form = Posting.from_json(made.form)
    drafts.save(session, SmallReader(), made, made.version, made.title, AD + " Pay a fee.", form, NOW)
    assert send(session, made, leyla, studio).status == "review"
    assert listing.newest(session, NOW) == []


def test_a_change_is_published_with_its_version(session: Session) -> None:
    leyla, studio = owner(session)
    vacancy = known(session, studio, leyla)
    later = NOW + timedelta(days=3)
    made = drafts.change_of(session, LINKS, vacancy, SmallReader(), later, leyla)
    text = AD.replace("canva, reels", "figma")
    form = replace(Posting.from_json(made.form), deadline=date(2026, 12, 23))
    drafts.save(session, SmallReader(), made, made.version, "Designer of posts", text, form, later)
    changed = send(session, made, leyla, studio, later)
    assert (changed.id, changed.status, changed.posted_at) == (vacancy.id, "published", NOW)
    versions = session.scalars(select(VacancyVersion).order_by(VacancyVersion.number)).all()
    assert [(version.number, version.title) for version in versions] == [
        (1, "The first"),
        (2, "Designer of posts"),
    ]
    assert set(session.scalars(select(VacancySkill.concept_id))) == {"figma"}
    assert listing.find(session, SmallReader(), VacancyFilter(q="figma"), 1, later).total == 1
    assert listing.find(session, SmallReader(), VacancyFilter(q="canva"), 1, later).total == 0


def test_a_change_does_not_win_more_than_thirty_days(session: Session) -> None:
    leyla, studio = owner(session)
    vacancy = known(session, studio, leyla)
    later = NOW + timedelta(days=3)
    made = drafts.change_of(session, LINKS, vacancy, SmallReader(), later, leyla)
    form = replace(Posting.from_json(made.form), deadline=date(2026, 12, 24))
    drafts.save(session, SmallReader(), made, made.version, made.title, made.text, form, later)
    with pytest.raises(NotReady):
        send(session, made, leyla, studio, later)


@pytest.mark.parametrize(
    ("status", "after"), [("closed", "review"), ("rejected", "review"), ("draft", "published")]
)
def test_what_has_ended_or_came_back_begins_anew(session: Session, status: str, after: str) -> None:
    leyla, studio = owner(session)
    known(session, studio, leyla)
    vacancy = send(session, draft(session, title="Second"), leyla, studio)
    vacancy.status, vacancy.closed_at = status, NOW
    made = drafts.change_of(session, LINKS, vacancy, SmallReader(), NOW, leyla)
    later = NOW + timedelta(days=40)
    again = send(session, made, leyla, studio, later)
    assert (again.status, again.posted_at, again.closed_at) == (after, later, None)


@pytest.mark.parametrize("status", ["review", "removed"])
def test_a_change_does_not_pass_a_moderator_who_was_first(session: Session, status: str) -> None:
    leyla, studio = owner(session)
    vacancy = known(session, studio, leyla)
    made = drafts.change_of(session, LINKS, vacancy, SmallReader(), NOW, leyla)
    vacancy.status = status
    with pytest.raises(Conflict):
        send(session, made, leyla, studio)
