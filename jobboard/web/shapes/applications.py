"""What was sent and what came of it."""

from collections.abc import Sequence
from typing import Final

from flask import url_for

from jobboard.core.application import NAMED, UNDER_WAY, may
from jobboard.core.hiring import CAUSES
from jobboard.services.applicants import FirstView
from jobboard.storage.models import Application, ApplicationStep, OutsideApplication
from jobboard.web import formats, meta
from jobboard.web.i18n import language
from jobboard.web.pages.applications import (
    ApplicationPage,
    ApplicationsPage,
    ConfirmPage,
    Row,
    StepLine,
    Tone,
)
from jobboard.web.pages.frame import Link
from jobboard.web.shapes import first_view
from jobboard.web.words import N_, _

STATES: Final = {
    "unconfirmed": N_("Not confirmed yet"),
    "sent": N_("Sent"),
    "opened": N_("Opened"),
    "shortlist": N_("On the short list"),
    "talk": N_("Invited to talk"),
    "task": N_("Test task"),
    "offer": N_("Offer"),
    "hired": N_("Hired"),
    "no": N_("Declined"),
    "withdrawn": N_("Withdrawn"),
    "no-answer": N_("No answer"),
}
_NOTES: Final = {
    "talk": N_("From here on they know your name and contacts."),
    "no-answer": N_("The promised day has passed, or the vacancy ended. An answer may still come."),
    "withdrawn": N_("The employer sees nothing of it any more."),
}
_TONES: Final[dict[str, Tone]] = {
    **dict.fromkeys(("talk", "task", "offer", "hired"), "good"),
    "no-answer": "warn",
}


def list_page(here: Sequence[Application], elsewhere: Sequence[OutsideApplication]) -> ApplicationsPage:
    return ApplicationsPage(
        meta=meta.unlisted(_("Applications")),
        here=[_here(item) for item in here],
        elsewhere=[_elsewhere(item) for item in elsewhere],
        add_url=url_for("elsewhere.new"),
        vacancies_url=url_for("vacancies.list_"),
    )


def page(
    application: Application, shown: FirstView, withdraw_url: str, crumbs: Sequence[Link] = ()
) -> ApplicationPage:
    named = any(step.status in NAMED for step in application.steps)
    can = may(application.status, "withdraw", "candidate")
    return ApplicationPage(
        meta=meta.unlisted(application.vacancy.title),
        to=first_view.to(application.vacancy),
        state=state(application),
        tone=_TONES.get(application.status, ""),
        steps=[_step(step, application.steps[-1]) for step in application.steps],
        waiting=_waiting(application),
        view=first_view.view(shown),
        contacts=contacts(application),
        named=_("They know your name and contacts.") if named else _("They do not know yet who you are."),
        withdraw_url=withdraw_url if can else None,
        crumbs=crumbs,
    )


def confirm_page(application: Application, shown: FirstView, action: str, withdraw_url: str) -> ConfirmPage:
    return ConfirmPage(
        meta=first_view.title(application.vacancy),
        to=first_view.to(application.vacancy),
        view=first_view.view(shown),
        contacts=contacts(application),
        action=action,
        withdraw_url=withdraw_url,
        who_sees=first_view.who_sees(application.vacancy),
        privacy_url=url_for("texts.privacy"),
    )


def state(application: Application) -> str:
    return _(STATES[application.status])


def since(application: Application) -> str:
    """ "You applied on 23 November: opened"."""
    day = formats.day_and_month(formats.local_day(application.created_at), language())
    return _("You applied on %(day)s. %(state)s.", day=day, state=state(application))


def contacts(application: Application) -> list[str]:
    return [told for told in (application.name, application.email or "", application.phone) if told]


def _step(step: ApplicationStep, last: ApplicationStep) -> StepLine:
    day = formats.local_day(step.at)
    shown = formats.day_and_month(day, language())
    return StepLine(_(STATES[step.status]), _note(step), shown, day.isoformat(), step is last)


def _note(step: ApplicationStep) -> str | None:
    """What the employer said to it, first the reason in the reader's language; or what it means."""
    cause = CAUSES.get(step.cause or "")
    said = [_(cause)] if cause else []
    said += [step.reason] if step.reason else []
    if said:
        return " ".join(said)
    return _(_NOTES[step.status]) if step.status in _NOTES else None


def _waiting(application: Application) -> str | None:
    """What they may expect next, as far as anybody has said."""
    if application.status not in UNDER_WAY:
        return None
    if application.vacancy.sample:
        return _("This vacancy is sample data: nobody will answer.")
    if application.status not in {"sent", "opened"}:
        return None
    if application.answer_by is None:
        return _("The employer has promised no date.")
    return _("Answer promised by %(day)s.", day=formats.day_and_month(application.answer_by, language()))


def _here(item: Application) -> Row:
    day = formats.local_day(item.changed_at)
    to = first_view.to(item.vacancy)
    return Row(
        title=to.title,
        employer=to.employer,
        url=url_for("applications.show", id_=item.id),
        state=state(item),
        tone=_TONES.get(item.status, ""),
        day=formats.day_and_month(day, language()),
        at=day.isoformat(),
        waiting=_waiting(item),
        sample=to.sample,
        lang=to.lang,
    )


def _elsewhere(item: OutsideApplication) -> Row:
    return Row(
        title=item.title,
        employer=item.employer,
        url=url_for("elsewhere.show", id_=item.id),
        state=_(STATES[item.status]),
        tone=_TONES.get(item.status, ""),
        day=formats.day_and_month(item.sent_on, language()),
        at=item.sent_on.isoformat(),
        waiting=None,
    )
