"""What candidates are told of their applications, in their language and through the outbox."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from jobboard.core.hiring import CAUSES
from jobboard.services import outbox
from jobboard.services.guest_links import GuestLinks
from jobboard.services.letters import Letters
from jobboard.storage.models import Application, ApplicationStep


@dataclass(frozen=True, slots=True)
class Notices:
    """Writes these mails. The applications come with their vacancies and employers loaded."""

    letters: Letters
    links: GuestLinks

    def confirm(self, session: Session, application: Application, now: datetime) -> None:
        """A guest is asked whether the application is theirs; the employer sees nothing before."""
        self._send(session, "application_confirm", application, now)

    def known(self, session: Session, application: Application, now: datetime) -> None:
        """Somebody applied again with an address that had applied already: it is the address that is told."""
        self._send(session, "application_known", application, now, on=application.created_at.date())

    def moved(
        self,
        session: Session,
        application: Application,
        step: ApplicationStep,
        now: datetime,
        after: timedelta = outbox.AT_ONCE,
    ) -> None:
        """A new status: one mail a step, however often this is asked for. `after`: it can be taken back."""
        cause = CAUSES.get(step.cause or "")
        self._send(
            session,
            "application_moved",
            application,
            now,
            key=key(application, step),
            after=after,
            status=step.status,
            cause=cause and self.letters.say(application.lang)(cause),
            reason=step.reason,
            answer_by=application.answer_by,
            sample=application.vacancy.sample,
        )

    def put_off(
        self, session: Session, application: Application, day: date, words: str, now: datetime
    ) -> bool:
        """It takes longer, until `day`. False: they were told so before, and are not told twice."""
        return self._send(
            session,
            "application_waiting",
            application,
            now,
            key=f"waiting:{application.id}",
            answer_by=day,
            reason=words,
        )

    def again(self, session: Session, applications: Sequence[Application], now: datetime) -> None:
        """New links to all applications of one guest, in one mail."""
        for application in applications:
            self.links.renew(application, now)
        listed = [
            {"title": item.vacancy.title, "employer": item.vacancy.employer.name, "link": self.address(item)}
            for item in applications
        ]
        last = applications[-1]
        letter = self.letters.write("application_links", last.lang, applications=listed)
        assert last.email is not None  # a guest is known by nothing else
        outbox.mail(session, last.email, letter, now=now)

    def address(self, application: Application) -> str:
        """Where its candidate sees it: among their own pages, or by a guest's link."""
        if application.link_at is None:
            return self.letters.url(application.lang, f"me/applications/{application.id}")
        return self.letters.url(application.lang, f"applications/{self.links.token(application)}")

    def _send(
        self,
        session: Session,
        name: str,
        application: Application,
        now: datetime,
        *,
        key: str | None = None,
        after: timedelta = outbox.AT_ONCE,
        **values: Any,
    ) -> bool:
        """Whether there is a mail: somebody to be told, and not told before."""
        if application.email is None:
            return False
        letter = self.letters.write(
            name,
            application.lang,
            name=application.name,
            title=application.vacancy.title,
            employer=application.vacancy.employer.name,
            link=self.address(application),
            **values,
        )
        return outbox.mail(session, application.email, letter, now=now, key=key, after=after) is not None


def key(application: Application, step: ApplicationStep) -> str:
    """What the mail about a step is known by in the outbox."""
    return f"application:{application.id}:{step.id}"
