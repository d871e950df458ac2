"""What a guest's mailed link opens: the application to confirm, then to follow and to withdraw.

The link is all that says who comes, so these pages are for whoever holds it. What it does happens by a
button: mail programs open links by themselves.
"""

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import applicants, applications, applying
from jobboard.services.errors import AlreadyApplied, BadValue, LinkExpired, NotFound, VacancyClosed
from jobboard.storage.models import Application
from jobboard.web import meta
from jobboard.web.access import anyone
from jobboard.web.current import house, now, session
from jobboard.web.forms.applying import said
from jobboard.web.fragments import page
from jobboard.web.notices import notices
from jobboard.web.pages.applications import AskPage
from jobboard.web.pages.apply import SaidPage
from jobboard.web.pages.forms import FormField, FormPage
from jobboard.web.pages.frame import Link
from jobboard.web.shapes import applications as shape
from jobboard.web.shapes.cards import vacancy_url
from jobboard.web.shapes.withdrawing import withdraw_page
from jobboard.web.words import _

blueprint = Blueprint("guest_applications", __name__, url_prefix="/applications")


@blueprint.after_request
def _keep_private(response: Response) -> Response:
    response.headers["Cache-Control"] = "private, no-store"
    return response


@blueprint.errorhandler(NotFound)
def _unknown(_error: NotFound) -> AnyResponse:
    """Used up, replaced by a newer one, or cut by a mail program: the way to a new one is the same."""
    problem = _("This link does not work any more. Write your e-mail, and we send you a new one.")
    return _link_form(problem=problem, status=404)


@blueprint.get("/<token>")
@anyone
def show(token: str) -> Response:
    application = applications.by_token(session(), token)
    if applying.is_expired(application, now()):
        return _expired(token)
    shown = applicants.first_view(house().reader, application)
    withdraw_url = url_for("guest_applications.ask_withdraw", token=token)
    if application.status != "unconfirmed":
        return page("applications/show_guest.html", shape.page(application, shown, withdraw_url))
    action = url_for("guest_applications.confirm", token=token)
    return page("applications/confirm.html", shape.confirm_page(application, shown, action, withdraw_url))


@blueprint.post("/<token>/confirm")
@anyone
def confirm(token: str) -> AnyResponse:
    """Send it. Pressed twice it is still sent once, and says how it stands."""
    application = applications.by_token(session(), token)
    try:
        applying.confirm(session(), notices(), application, now())
    except AlreadyApplied:
        return redirect(url_for("guest_applications.show", token=token))
    except LinkExpired:
        return _expired(token)
    except VacancyClosed:
        return _closed(application)
    session().commit()
    flash(_("Your application is sent."), "success")
    return redirect(url_for("guest_applications.show", token=token))


@blueprint.post("/<token>/again")
@anyone
def again(token: str) -> AnyResponse:
    """A new link in place of one that came too late."""
    application = applications.by_token(session(), token)
    if applying.is_expired(application, now()):
        applying.link_again(session(), notices(), application, now())
        session().commit()
    return redirect(url_for("guest_applications.link_sent"))


@blueprint.get("/<token>/withdraw")
@anyone
def ask_withdraw(token: str) -> Response:
    application = applications.by_token(session(), token)
    action = url_for("guest_applications.withdraw", token=token)
    back = url_for("guest_applications.show", token=token)
    return page("applications/ask.html", withdraw_page(application, action, back))


@blueprint.post("/<token>/withdraw")
@anyone
def withdraw(token: str) -> AnyResponse:
    application = applications.by_token(session(), token)
    applications.withdraw(session(), notices(), application, now())
    session().commit()
    flash(_("Your application is withdrawn."), "success")
    return redirect(url_for("guest_applications.show", token=token))


@blueprint.get("/link")
@anyone
def link() -> Response:
    return _link_form()


@blueprint.post("/link")
@anyone
def send_link() -> AnyResponse:
    """Mail all links of an address; the answer is the same where there is none."""
    try:
        applying.links_again(session(), notices(), request.form.get("email", ""), now())
    except BadValue as error:
        return _link_form(error=said(error), status=422)
    session().commit()
    return redirect(url_for("guest_applications.link_sent"))


@blueprint.get("/link/sent")
@anyone
def link_sent() -> Response:
    title = _("Look into your mail")
    text = _("If you applied with this address, a mail with new links is on its way.")
    ways = [Link(_("Vacancies"), url_for("vacancies.list_"))]
    if house().settings.demo:
        ways.insert(0, Link(_("The mails of this demo"), url_for("demo_mails.list_")))
    return page("apply/said.html", SaidPage(meta.unlisted(title), title, [text], ways))


def refused(problem: str) -> Response:
    """The form with what was typed, where somebody asks too often."""
    return _link_form(problem=problem, status=429)


def _link_form(problem: str | None = None, error: str | None = None, status: int = 200) -> Response:
    title, typed = _("A new link to my applications"), request.form.get("email", "")
    email = FormField("email", "email", "email", _("E-mail"), typed, error=error, autocomplete="email")
    context = FormPage(
        meta=meta.unlisted(title),
        title=title,
        lead=_("For applications that you sent without an account. Links that you have stop working then."),
        action=url_for("guest_applications.send_link"),
        fields=[email],
        submit=_("Send me a link"),
        error=problem,
        ways=[Link(_("Sign in"), url_for("security.login"))],
    )
    return page("security/form.html", context, status=status)


def _expired(token: str) -> Response:
    title = _("This link is too old")
    context = AskPage(
        meta=meta.unlisted(title),
        title=title,
        text=_("A link works for 48 hours. What you typed is still here, and nothing was sent."),
        action=url_for("guest_applications.again", token=token),
        yes=_("Send me a new link"),
        back=Link(_("Vacancies"), url_for("vacancies.list_")),
    )
    return page("applications/ask.html", context, status=410)


def _closed(application: Application) -> Response:
    title = _("The vacancy has closed meanwhile")
    text = _(
        "%(employer)s takes no more applications for it, so yours was not sent.",
        employer=application.vacancy.employer.name,
    )
    ways = [
        Link(_("Vacancies"), url_for("vacancies.list_")),
        Link(_("To the vacancy"), vacancy_url(application.vacancy)),
    ]
    return page("apply/said.html", SaidPage(meta.unlisted(title), title, [text], ways), status=409)
