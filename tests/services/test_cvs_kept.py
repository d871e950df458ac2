"""How long a CV is kept, and for whom: its owner alone."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.core.cv import Found
from jobboard.services import cvs
from jobboard.services.cvs import Confirmed
from jobboard.services.errors import NotFound
from tests.services.cv_stories import FOUND, content, read, upload
from tests.services.people import person
from tests.services.stories import NOW, TAXONOMY
from tests.unit.cv import files


@pytest.fixture
def nigar(session: Session) -> int:
    return person(session).id


@pytest.mark.parametrize("keep", [False, True])
def test_the_file_is_gone_once_read_unless_kept(session: Session, nigar: int, keep: bool) -> None:
    taken = upload(session, nigar, keep=keep)
    read(session, taken.id)
    assert (taken.status, Found.from_json(taken.found)) == ("read", FOUND)
    assert content(session, taken.id) == (files.pdf() if keep else None)


def test_another_persons_import_is_not_there(session: Session, nigar: int) -> None:
    taken = upload(session, nigar, keep=True)
    read(session, taken.id)
    orkhan = person(session, "orkhan@paylas.example").id
    assert cvs.listed(session, orkhan) == []
    for attempt in (
        lambda: cvs.get(session, orkhan, taken.id),
        lambda: cvs.kept_file(session, orkhan, taken.id),
        lambda: cvs.confirm(session, TAXONOMY, orkhan, taken.id, Confirmed(), NOW),
        lambda: cvs.delete(session, orkhan, taken.id),
    ):
        with pytest.raises(NotFound):
            attempt()


def test_a_kept_file_can_be_fetched_and_deleted(session: Session, nigar: int) -> None:
    taken = upload(session, nigar, keep=True)
    assert cvs.kept_file(session, nigar, taken.id) == ("cv.pdf", files.pdf())
    cvs.delete(session, nigar, taken.id)
    assert cvs.listed(session, nigar) == []


def test_a_file_that_is_not_kept_cannot_be_fetched_even_before_it_is_read(
    session: Session, nigar: int
) -> None:
    with pytest.raises(NotFound):
        cvs.kept_file(session, nigar, upload(session, nigar).id)


def test_what_nobody_came_back_for_is_forgotten(session: Session, nigar: int) -> None:
    kept = upload(session, nigar, keep=True)
    read(session, kept.id)
    cvs.paste(session, nigar, "Canva", NOW)
    cvs.forget(session, NOW + cvs.FORGOTTEN_AFTER - timedelta(seconds=1))
    assert len(cvs.listed(session, nigar)) == 2
    cvs.forget(session, NOW + cvs.FORGOTTEN_AFTER)
    session.expire_all()
    (left,) = cvs.listed(session, nigar)
    assert (left.id, left.status, left.found) == (kept.id, "done", {})
    assert cvs.kept_file(session, nigar, kept.id)
