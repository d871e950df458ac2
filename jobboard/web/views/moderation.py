"""What waits for moderators, and their decisions."""

from collections.abc import Mapping

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import decisions, moderation, moderation_mails, reports
from jobboard.services.errors import BadValue, Empty, NotFound, TooLong
from jobboard.services.moderation import ACTIONS, Verdict
from jobboard.storage.models import Vacancy
from jobboard.web import current, posting
from jobboard.web.access import moderators
from jobboard.web.current import house, now, session
from jobboard.web.forms.paste import unix_lines
from jobboard.web.fragments import page
from jobboard.web.shapes import moderation as shape
from jobboard.web.words import N_, _

blueprint = Blueprint("moderation", __name__, url_prefix="/moderation")
_DONE = {
    "approve": N_("The vacancy is published."),
    "reject": N_("The vacancy is sent back, and the employer is told why."),
    "remove": N_("The vacancy is taken down, and the employer is told why."),
    "restore": N_("The vacancy waits for a decision again."),
}


@blueprint.get("")
@moderators
def queues() -> Response:
    return page("moderation/queues.html", shape.queues_page(moderation.waiting(session(), current.me())))


@blueprint.get("/vacancies/<int:vacancy_id>")
@moderators
def show(vacancy_id: int) -> Response:
    return _page(moderation.get(session(), current.me(), vacancy_id))


@blueprint.post("/vacancies/<int:vacancy_id>")
@moderators
def decide(vacancy_id: int) -> AnyResponse:
    vacancy, said = moderation.get(session(), current.me(), vacancy_id), _verdict()
    try:
        made = moderation.decide(session(), vacancy, current.me(), said, now())
    except (Empty, BadValue, TooLong) as error:
        return _page(vacancy, said, {error.field: _wrong(error)})
    moderation_mails.decided(session(), house().letters, vacancy, made, now())
    session().commit()
    flash(_(_DONE[said.action]), "success")
    return redirect(url_for("moderation.queues"))


@blueprint.post("/vacancies/<int:vacancy_id>/keep")
@moderators
def keep(vacancy_id: int) -> AnyResponse:
    """What visitors reported is no reason to do anything."""
    moderation.keep(session(), moderation.get(session(), current.me(), vacancy_id), current.me(), now())
    session().commit()
    flash(_("The reports are closed, and the vacancy stays."), "success")
    return redirect(url_for("moderation.queues"))


def _verdict() -> Verdict:
    """What the form says. Raises NotFound for a button that it does not have."""
    form = request.form
    if (action := form.get("action", "")) not in ACTIONS:
        raise NotFound("action", action)
    seen = form.get("seen", "")
    words, note = (unix_lines(form.get(name, "")) for name in ("words", "note"))
    return Verdict(action, int(seen) if seen.isdecimal() else -1, form.get("rule", ""), words, note)


def _wrong(error: Empty | BadValue | TooLong) -> str:
    if isinstance(error, TooLong):
        return _("At most %(limit)s characters.", limit=error.limit)
    if error.field == "rule":
        return _("Choose the rule that it breaks.")
    return _("Quote words of the ad, as they stand there.")


def _page(vacancy: Vacancy, said: Verdict | None = None, errors: Mapping[str, str] | None = None) -> Response:
    context = shape.item_page(
        vacancy,
        moderation.version(session(), vacancy),
        posting.findings(vacancy.title, vacancy.text),
        posting.desk().scam.check(vacancy.text, vacancy.title),
        reports.open_(session(), vacancy),
        decisions.about(session(), "vacancy", vacancy.id),
        said,
        errors,
    )
    return page("moderation/vacancy.html", context, status=422 if errors else 200)
