"""What the job is, with what live vacancies ask for at the moment."""

from flask import Blueprint, Response, url_for

from jobboard.services import demand, salaries
from jobboard.web import meta
from jobboard.web.access import anyone
from jobboard.web.current import house, now, session
from jobboard.web.fragments import page
from jobboard.web.pages.home import GuidePage
from jobboard.web.shapes.bands import band_row, reference_row, scale
from jobboard.web.shapes.counts import counts
from jobboard.web.words import _

blueprint = Blueprint("guide", __name__, url_prefix="/guide")
_MOST_ASKED = 6


@blueprint.get("")
@anyone
def show() -> Response:
    asked = demand.live(session(), now())
    overview = salaries.overview(session(), now())
    bands = [band for band in overview.bands if band.group == "local"]
    width = scale(bands, house().rules)
    context = GuidePage(
        meta=meta.of(
            "guide.show",
            _("What an SMM assistant does"),
            _("The work of an SMM assistant: tasks, skills that ads ask for, tools and pay."),
        ),
        asked_skills=counts(asked, "skill", _MOST_ASKED),
        asked_tools=counts(asked, "tool", _MOST_ASKED),
        asked_platforms=counts(asked, "platform", _MOST_ASKED),
        asked_soft=counts(asked, "soft-skill", _MOST_ASKED),
        n=asked.n,
        bands=[band_row(band, width) for band in bands],
        reference=[reference_row(item, width) for item in house().rules.reference],
        check_url=url_for("check.paste", typical=1),
        salaries_url=url_for("salaries.show"),
        vacancies_url=url_for("vacancies.list_"),
        sample=asked.sample or overview.sample,
    )
    return page("guide/show.html", context)
