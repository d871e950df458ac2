"""Somebody asks for an account and never confirms its address."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.services import accounts, consents
from jobboard.storage.models import Consent, Person
from tests.services.people import person
from tests.services.stories import NOW

END = NOW + accounts.TIME_TO_CONFIRM


def test_an_account_that_nobody_confirmed_in_a_week_is_gone(session: Session) -> None:
    for name, confirmed_at, asked_at in (
        ("nigar", NOW, NOW),
        ("typo", None, NOW),
        ("late", None, END - accounts.TIME_TO_CONFIRM / 2),
    ):
        person(session, f"{name}@paylas.example", confirmed_at=confirmed_at, created_at=asked_at)
        consents.give(session, f"{name}@paylas.example", "account", "az", asked_at)
    consents.give(session, "typo@paylas.example", "alerts", "az", NOW)
    assert accounts.forget_unconfirmed(session, END - accounts.TIME_TO_CONFIRM / 7) == 0
    assert accounts.forget_unconfirmed(session, END) == 1
    assert accounts.forget_unconfirmed(session, END) == 0
    left = {"nigar@paylas.example", "late@paylas.example"}
    assert set(session.scalars(select(Person.email))) == left
    agreed = session.execute(select(Consent.email, Consent.purpose)).all()
    assert set(agreed) == {(email, "account") for email in left} | {("typo@paylas.example", "alerts")}
