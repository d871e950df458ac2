"""A plan of seven days for up to three skills: a page to print, and a file for a calendar."""

from datetime import timedelta

from flask import Blueprint, Response, abort, make_response, request

from jobboard.core.learning import Learning
from jobboard.core.plan import MOST_SKILLS, Plan, week
from jobboard.web import calendars, formats, labels
from jobboard.web.access import anyone
from jobboard.web.current import house, now
from jobboard.web.fragments import page
from jobboard.web.i18n import language
from jobboard.web.shapes import plan as shape
from jobboard.web.words import _, ngettext

blueprint = Blueprint("plan", __name__)


@blueprint.get("/plan")
@anyone
def show() -> Response:
    """The plan, or the choice of skills where none is named or not all can be planned for."""
    wanted = _wanted()
    if not wanted:
        return page("plan/show.html", shape.choice())
    if error := _problem(wanted):
        return page("plan/show.html", shape.choice(wanted, error), status=422)
    return page("plan/show.html", shape.page(_plan(wanted)))


@blueprint.get("/plan.ics")
@anyone
def calendar() -> Response:
    """The same plan for a calendar."""
    wanted = _wanted()
    if not wanted or _problem(wanted):
        abort(422, _problem(wanted) or "no skill is named")
    response = make_response(calendars.of_plan(_plan(wanted), now()))
    response.mimetype = "text/calendar"
    response.headers["Content-Disposition"] = 'attachment; filename="plan.ics"'
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _wanted() -> list[str]:
    """The ids asked for, each once, in their order."""
    return [id_ for id_ in dict.fromkeys(request.args.getlist("skill")) if id_]


def _problem(wanted: list[str]) -> str | None:
    """What keeps a plan from being made, in words."""
    if len(wanted) > MOST_SKILLS:
        return ngettext(
            "A week has room for %(num)d skill: take some away.",
            "A week has room for %(num)d skills: take some away.",
            MOST_SKILLS,
        )
    taxonomy = house().taxonomy
    unknown = [id_ for id_ in wanted if id_ not in taxonomy]
    if unknown:
        named = ", ".join(formats.quoted(id_[:40]) for id_ in unknown)
        return _("We know no such skill: %(skills)s", skills=named)
    silent = [labels.concept(taxonomy, id_, language()) for id_ in wanted if id_ not in house().learning]
    if silent:
        return _("We have not written exercises yet for: %(skills)s", skills=", ".join(silent))
    return None


def _plan(wanted: list[str]) -> Plan:
    """From tomorrow on, by the clock of Baku."""
    learnings: list[Learning] = [house().learning[id_] for id_ in wanted]
    return week(learnings, formats.local_day(now()) + timedelta(days=1))
