"""What a posting form must say before it can be sent, and what holds it for a moderator."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.facts import Salary
from jobboard.core.lifecycle import CLOSED, PAUSED, PUBLISHED
from jobboard.core.posting import ANSWER_DAYS, CURRENCIES, DAYS, QUESTION_LIMIT, QUESTIONS, Posting
from jobboard.services.errors import BadValue, DomainError, Empty, TooLong, TooMany
from jobboard.storage.models import Employer, Vacancy

_LEAST_TEXT: Final = 80  # characters: less says nothing about a job


def faults(title: str, text: str, form: Posting, today: date, since: date) -> Iterator[DomainError]:
    """All that keeps it from being sent, each with the name of its field.

    `today` is that of Baku; the days of a vacancy count from `since`, the day it was first published.
    """
    if not title.strip():
        yield Empty("title")
    if not text.strip():
        yield Empty("text")
    elif len(text.strip()) < _LEAST_TEXT:
        yield BadValue("text", text)
    yield from _pay(form.salary)
    if form.place is None and "remote" not in form.workplace:
        yield Empty("city")
    yield from _deadline(form.deadline, today, since)
    yield from _questions(form)


def is_known(session: Session, employer: Employer) -> bool:
    """Whether a vacancy of this employer was ever public: the first is looked at by a moderator."""
    public = select(Vacancy.id).where(
        Vacancy.employer_id == employer.id, Vacancy.status.in_((PUBLISHED, PAUSED, CLOSED))
    )
    return session.scalar(public.limit(1)) is not None


def _pay(pay: Salary | None) -> Iterator[DomainError]:
    """Pay is said in figures: from, up to or a range, in a currency of the site, gross or net."""
    if pay is None or (pay.min is None and pay.max is None):
        yield Empty("pay")
        return
    if pay.currency not in CURRENCIES:
        yield BadValue("currency", pay.currency)
    if pay.gross is None:
        yield Empty("gross")
    if any(amount is not None and amount <= 0 for amount in (pay.min, pay.max)):
        yield BadValue("pay", pay.min)
    elif pay.min is not None and pay.max is not None and pay.min > pay.max:
        yield BadValue("pay", pay.max)


def _deadline(deadline: date | None, today: date, since: date) -> Iterator[DomainError]:
    if deadline is not None and not today <= deadline <= since + timedelta(days=DAYS):
        yield BadValue("deadline", deadline)


def _questions(form: Posting) -> Iterator[DomainError]:
    if len(form.questions) > QUESTIONS:
        yield TooMany("questions", QUESTIONS)
    long = (question for question in form.questions if len(question) > QUESTION_LIMIT)
    yield from (TooLong("questions", len(question), QUESTION_LIMIT) for question in long)
    if form.answer_days not in ANSWER_DAYS:
        yield Empty("answer_days")
