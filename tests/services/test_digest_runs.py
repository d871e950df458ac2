"""Runs that break off, run at once, or have much to do."""

from datetime import datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from jobboard.core.search import VacancyFilter
from jobboard.services import digests
from jobboard.services.digests import send_due
from tests.services.alerting import CANVA, DESK, HOUR, MINUTE, NIGAR, appear, run, watch
from tests.services.mails import SITE, mails
from tests.services.people import person
from tests.services.stories import NOW
from tests.statements import Statements


def test_a_run_that_breaks_off_repeats_and_loses_nothing(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    emails = [f"nigar-{number}@paylas.example" for number in range(5)]
    for email in emails:
        watch(session, person(session, email, lang="en"))
    appear(session, "Junior SMM", HOUR)
    session.commit()
    first = send_due(session, DESK, NOW + HOUR, most=2)
    session.commit()
    assert first == emails[1]
    with monkeypatch.context() as broken:
        broken.setattr(digests, "send", _break_at(emails[3]))
        with pytest.raises(RuntimeError):
            send_due(session, DESK, NOW + HOUR, first, most=5)
    session.rollback()
    run(session, HOUR + MINUTE)
    assert sorted(mail["to"] for mail in mails(session)) == emails


def _break_at(email: str) -> Any:
    whole = digests.send

    def send(session: Session, letters: Any, taxonomy: Any, digest: Any, now: datetime) -> None:
        if digest.lines[0].searches[0].email == email:
            raise RuntimeError("the power is gone")
        whole(session, letters, taxonomy, digest, now)

    return send


def test_of_two_workers_one_sends(session: Session) -> None:
    search = watch(session, person(session, NIGAR))
    stale = search.looked_at
    assert digests._claim(session, [search], NOW + HOUR) == {search.id}
    assert search.looked_at == stale  # as the other worker still sees it
    assert digests._claim(session, [search], NOW + HOUR) == frozenset()


def test_many_searches_cost_few_statements(session: Session, statements: Statements) -> None:
    for number in range(30):
        someone = person(session, f"nigar-{number:02}@paylas.example", lang="en")
        watch(session, someone, wanted=(CANVA, VacancyFilter())[number % 2])
    appear(session, "Junior SMM", HOUR)
    with statements() as sent:
        run(session, HOUR)
    assert len(mails(session)) == 30
    per_address = [one for one in sent if one.startswith(("UPDATE", "INSERT", "SAVEPOINT", "RELEASE"))]
    reads = [one for one in sent if one.startswith("SELECT") and "outbox" not in one]
    assert len(reads) - 30 <= 10, reads  # a vacancy with its employer for each mail
    assert len(per_address) <= 30 * 3 + 1, per_address


def test_more_than_a_mail_holds_is_counted(session: Session) -> None:
    watch(session, person(session, NIGAR, lang="en"))
    for number in range(23):
        appear(session, f"SMM {number}", HOUR + number * MINUTE)
    run(session, 2 * HOUR)
    (mail,) = mails(session, NIGAR)
    assert mail["subject"] == "23 new vacancies for your searches"
    assert f"And 3 more: {SITE}/en/vacancies?tool=canva" in mail["text"]
    assert mail["text"].index("SMM 22") < mail["text"].index("SMM 4\n")
    run(session, 3 * HOUR)
    assert len(mails(session)) == 1
