"""Searches that write: who starts them, how they are confirmed, changed and ended."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from jobboard.core.search import VacancyFilter
from jobboard.services import alert_requests, alerts, consents
from jobboard.services.errors import BadValue, LinkExpired, NotFound, TooLong, TooMany
from jobboard.storage.models import SavedSearch
from tests.services.mails import LETTERS, mails
from tests.services.people import person
from tests.services.stories import NOW

CANVA = VacancyFilter(tool=("canva",), place=("Bakı",))
NIGAR = "nigar@paylas.example"
HOUR = timedelta(hours=1)


def ask(
    session: Session, wanted: VacancyFilter = CANVA, frequency: str = "daily", now: datetime = NOW
) -> None:
    alert_requests.ask(session, LETTERS, NIGAR, wanted, frequency, "en", now)


def token(session: Session, number: int = -1) -> str:
    """The last part of the link in a mail to Nigar."""
    text: str = mails(session, NIGAR)[number]["text"]
    return text.partition("/en/alerts/")[2].split()[0]


def agreed(session: Session) -> list[bool]:
    """Nigar's consents to alerts: whether each still holds."""
    given = consents.given_by(session, NIGAR)
    return [item.withdrawn_at is None for item in given if item.purpose == "alerts"]


def test_somebody_signed_in_gets_what_they_ask_for_at_once(session: Session) -> None:
    nigar = person(session, NIGAR)
    search = alert_requests.watch(session, nigar, CANVA, "weekly", NOW)
    again = alert_requests.watch(session, nigar, CANVA, "daily", NOW + HOUR)
    assert again is search
    assert alerts.is_active(search)
    assert (search.frequency, search.query) == ("daily", "tool=canva&place=Bak%C4%B1")
    assert agreed(session) == [True]
    assert mails(session) == []


def test_a_visitor_confirms_by_mail_and_nothing_before_says_that_they_agreed(session: Session) -> None:
    ask(session)
    assert alerts.of_address(session, NIGAR) == []
    assert agreed(session) == []
    assert "canva" not in mails(session, NIGAR)[0]["text"].lower()

    search = alert_requests.confirm(session, token(session), NOW + HOUR)
    assert alerts.is_active(search)
    assert search.looked_at == NOW + HOUR
    assert alert_requests.confirm(session, token(session), NOW + 100 * HOUR) is search
    assert agreed(session) == [True]


def test_a_link_of_two_days_ago_is_too_old_and_a_new_one_works(session: Session) -> None:
    ask(session)
    late = NOW + alert_requests.LINK_LASTS
    with pytest.raises(LinkExpired):
        alert_requests.confirm(session, token(session), late)
    ask(session, frequency="weekly", now=late)
    assert alert_requests.confirm(session, token(session), late + HOUR).frequency == "weekly"


@pytest.mark.parametrize("bad", ["", "x", "ə" * 1000, "' OR 1=1 --", "%00"])
def test_bad_tokens_open_nothing(session: Session, bad: str) -> None:
    ask(session)
    with pytest.raises(NotFound):
        alert_requests.confirm(session, bad, NOW)
    assert alerts.unsubscribe(session, bad, NOW) is None


def test_who_asks_for_what_is_there_already_changes_nothing_and_its_owner_is_told(session: Session) -> None:
    search = alert_requests.watch(session, person(session, NIGAR, lang="en"), CANVA, "weekly", NOW)
    ask(session, frequency="at-once", now=NOW + HOUR)
    ask(session, frequency="at-once", now=NOW + 2 * HOUR)
    assert search.frequency == "weekly"
    assert [mail["subject"] for mail in mails(session)] == ["You have this alert already"]
    alerts.pause(session, search, NOW + HOUR)
    ask(session, now=NOW + 30 * HOUR)
    assert not alerts.is_active(search)


def test_a_mailbox_is_not_flooded(session: Session) -> None:
    ask(session)
    ask(session, now=NOW + timedelta(minutes=9))
    assert len(mails(session)) == 1
    ask(session, now=NOW + timedelta(minutes=11))
    assert len(mails(session)) == 2
    for number in range(20):
        ask(session, VacancyFilter(q=f"smm {number}"), now=NOW + HOUR)
    assert len(mails(session)) == 6


def test_each_address_has_so_many_searches(session: Session) -> None:
    nigar = person(session, NIGAR)
    for number in range(alert_requests.MOST):
        alert_requests.watch(session, nigar, VacancyFilter(q=f"smm {number}"), "daily", NOW)
    with pytest.raises(TooMany):
        alert_requests.watch(session, nigar, CANVA, "daily", NOW)
    assert alert_requests.watch(session, nigar, VacancyFilter(q="smm 3"), "weekly", NOW).frequency == "weekly"


def test_no_such_frequency_and_no_such_length(session: Session) -> None:
    nigar = person(session, NIGAR)
    with pytest.raises(BadValue):
        alert_requests.watch(session, nigar, CANVA, "hourly", NOW)
    long = tuple("ə" * 79 + chr(ord("a") + number) for number in range(20))
    with pytest.raises(TooLong):
        alert_requests.watch(session, nigar, VacancyFilter(place=long), "daily", NOW)


def test_a_pause_ends_the_consent_and_going_on_is_a_new_one(session: Session) -> None:
    search = alert_requests.watch(session, person(session, NIGAR), CANVA, "weekly", NOW)
    alerts.pause(session, search, NOW + HOUR)
    alerts.pause(session, search, NOW + 2 * HOUR)
    assert search.ended_at == NOW + HOUR
    alerts.resume(session, search, NOW + 3 * HOUR)
    assert search.looked_at == NOW + 3 * HOUR
    assert agreed(session) == [False, True]
    alerts.remove(session, search, NOW + 4 * HOUR)
    assert alerts.of_address(session, NIGAR) == []
    assert agreed(session) == [False, False]


def test_one_press_ends_all_mails_to_the_address_and_to_no_other(session: Session) -> None:
    nigar, orkhan = person(session, NIGAR), person(session, "orkhan@paylas.example")
    first = alert_requests.watch(session, nigar, CANVA, "weekly", NOW)
    second = alert_requests.watch(session, nigar, VacancyFilter(), "daily", NOW)
    other = alert_requests.watch(session, orkhan, CANVA, "weekly", NOW)
    for _twice in range(2):
        assert alerts.unsubscribe(session, first.token, NOW) == first.lang
    assert [alerts.is_active(search) for search in (first, second, other)] == [False, False, True]
    assert agreed(session) == [False, False]


def test_another_persons_search_does_not_exist(session: Session) -> None:
    search = alert_requests.watch(session, person(session, NIGAR), CANVA, "weekly", NOW)
    assert alerts.one(session, NIGAR.upper(), search.id) is search
    for email, id_ in (("orkhan@paylas.example", search.id), (NIGAR, 0), (NIGAR, 2**40)):
        with pytest.raises(NotFound):
            alerts.one(session, email, id_)


def test_searches_follow_a_person_to_a_new_address(session: Session) -> None:
    nigar = person(session, NIGAR)
    kept = alert_requests.watch(session, nigar, CANVA, "weekly", NOW)
    double = alert_requests.watch(session, nigar, VacancyFilter(), "daily", NOW)
    new = "nigar.new@paylas.example"
    alert_requests.ask(session, LETTERS, new, VacancyFilter(), "daily", "en", NOW)
    waiting = session.query(SavedSearch).filter_by(email=new).one()
    alert_requests.confirm(session, waiting.token, NOW)
    nigar.email = new
    alerts.move(session, nigar, NIGAR)
    assert [search.id for search in alerts.of_address(session, new)] == [waiting.id, kept.id]
    assert double not in session


def test_what_nobody_confirms_is_forgotten_after_a_week(session: Session) -> None:
    ask(session)
    kept = alert_requests.watch(session, person(session, "orkhan@paylas.example"), CANVA, "daily", NOW)
    alerts.forget(session, NOW + alerts.UNCONFIRMED_KEPT)
    assert session.query(SavedSearch).count() == 2
    alerts.forget(session, NOW + alerts.UNCONFIRMED_KEPT + HOUR)
    assert session.query(SavedSearch).all() == [kept]
