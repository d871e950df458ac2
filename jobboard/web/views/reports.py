"""A visitor tells the moderators about a vacancy, without an account. Nobody keeps who it was."""

from collections.abc import Mapping

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import listing, reports
from jobboard.services.errors import BadValue, Empty, TooLong
from jobboard.storage.models import Vacancy
from jobboard.web import meta
from jobboard.web.access import anyone
from jobboard.web.current import now, session
from jobboard.web.forms.paste import unix_lines
from jobboard.web.fragments import page
from jobboard.web.pages.check import Option
from jobboard.web.pages.frame import Link
from jobboard.web.pages.reports import ReportPage
from jobboard.web.shapes.cards import vacancy_url
from jobboard.web.views.vacancies import number_at_end
from jobboard.web.words import _

blueprint = Blueprint("reports", __name__, url_prefix="/vacancies/<name>/report")


@blueprint.get("")
@anyone
def show(name: str) -> Response:
    return _page(listing.get(session(), number_at_end(name), now()))


@blueprint.post("")
@anyone
def send(name: str) -> AnyResponse:
    """The answer does not say whether anybody reported the same before."""
    vacancy = listing.get(session(), number_at_end(name), now())
    try:
        reports.send(session(), vacancy, *_typed(), now())
    except (Empty, BadValue):
        return _page(vacancy, {"reason": _("Choose what is wrong.")})
    except TooLong as error:
        return _page(vacancy, {"text": _("At most %(limit)s characters.", limit=error.limit)})
    session().commit()
    flash(_("Thank you. A moderator looks at it."), "success")
    return redirect(vacancy_url(vacancy))


def is_sent(answer: Response) -> bool:
    """A form that came back for correction has told nobody anything."""
    return answer.status_code == 302


def _typed() -> tuple[str, str]:
    return request.form.get("reason", ""), unix_lines(request.form.get("text"))


def _page(vacancy: Vacancy, errors: Mapping[str, str] | None = None) -> Response:
    reason, text = _typed()
    context = ReportPage(
        meta=meta.unlisted(_("Report this vacancy")),
        vacancy=Link(vacancy.title, vacancy_url(vacancy)),
        employer=vacancy.employer.name,
        action=url_for("reports.send", name=f"{vacancy.slug}-{vacancy.id}"),
        reasons=[Option(key, _(said), key == reason) for key, said in reports.REASONS.items()],
        text=text,
        limit=reports.LIMIT,
        errors=errors or {},
    )
    return page("reports/show.html", context, status=422 if errors else 200)
