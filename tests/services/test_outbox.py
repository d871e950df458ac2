"""What waits in the outbox is taken by one worker, done, or tried again later."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.services import outbox
from jobboard.services.letters import Letter
from jobboard.storage.models import OutboxItem
from tests.services.stories import NOW

LETTER = Letter("Salam", "Necəsən?\n", "<p>Necəsən?</p>")
KINDS = ("mail",)


def wait(session: Session, key: str | None = None) -> OutboxItem | None:
    return outbox.mail(session, "nigar@paylas.example", LETTER, now=NOW, key=key)


def test_the_same_news_twice_is_one_mail(session: Session) -> None:
    assert wait(session, "alert 1") is not None
    assert wait(session, "alert 1") is None
    assert outbox.waiting(session, "mail") == 1


def test_an_item_is_taken_once_until_its_lease_ends(session: Session) -> None:
    item = wait(session)
    assert outbox.take(session, KINDS, NOW) is item
    assert outbox.take(session, KINDS, NOW) is None
    assert outbox.take(session, KINDS, NOW + outbox.LEASE) is item, "its worker died"


def test_items_are_taken_oldest_first_and_of_these_kinds_alone(session: Session) -> None:
    outbox.put(session, "read-cv", {}, now=NOW)
    first, second = wait(session), wait(session)
    assert [outbox.take(session, KINDS, NOW) for _ in range(3)] == [first, second, None]


def test_what_is_done_is_not_taken_again_and_forgets_what_it_said(session: Session) -> None:
    wait(session)
    item = outbox.take(session, KINDS, NOW)
    assert item
    outbox.done(item, NOW)
    session.flush()
    assert item.payload == {}
    assert outbox.take(session, KINDS, NOW + timedelta(days=1)) is None
    assert outbox.waiting(session, "mail") == 0


def test_each_failure_waits_twice_as_long_until_an_operator_must_look(session: Session) -> None:
    wait(session)
    now, waits = NOW, []
    while item := outbox.take(session, KINDS, now):
        outbox.failed(item, "OSError", now)
        session.flush()
        waits.append(int((item.due_at - now).total_seconds() // 60))
        now = item.due_at
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128]


@pytest.mark.parametrize(("days", "left"), [(29, 1), (31, 0)])
def test_what_was_done_is_kept_for_a_month(session: Session, days: int, left: int) -> None:
    item = wait(session)
    assert item
    outbox.done(item, NOW)
    session.flush()
    outbox.forget(session, NOW + timedelta(days=days))
    session.expunge_all()
    assert (session.get(OutboxItem, item.id) is not None) == bool(left)
