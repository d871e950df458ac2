"""The question before an application is taken back."""

from jobboard.storage.models import Application
from jobboard.web import meta
from jobboard.web.pages.applications import AskPage
from jobboard.web.pages.frame import Link
from jobboard.web.words import _


def withdraw_page(application: Application, action: str, back: str) -> AskPage:
    vacancy = application.vacancy
    title = _("Withdraw this application?")
    return AskPage(
        meta=meta.unlisted(title),
        title=title,
        text=_(
            "“%(title)s” at %(employer)s. They see nothing of it any more, and there is no second time.",
            title=vacancy.title,
            employer=vacancy.employer.name,
        ),
        action=action,
        yes=_("Withdraw it"),
        back=Link(_("Keep it"), back),
    )
