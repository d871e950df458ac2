"""An employer's vacancies, for its members: what stands, what is being written, and what can be done."""

from flask import Blueprint, Response, flash, redirect, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import drafts, vacancy_life
from jobboard.services.errors import Unanswered
from jobboard.services.vacancy_life import ACTIONS
from jobboard.web import current
from jobboard.web.access import member
from jobboard.web.current import house, membership, now, session
from jobboard.web.fragments import page
from jobboard.web.shapes import posting as posting_shape
from jobboard.web.shapes import room as shape
from jobboard.web.words import N_, _, ngettext

blueprint = Blueprint("room", __name__, url_prefix="/room/<employer>/vacancies")
_DONE = {
    "pause": N_("The vacancy is paused. Nobody sees it in lists."),
    "resume": N_("The vacancy is back."),
    "close": N_("The vacancy is closed."),
    "withdraw": N_("The vacancy is taken back. You can change it now."),
}


@blueprint.get("")
@member("see")
def vacancies(employer: str) -> Response:
    mine = membership()
    written = drafts.of_employer(session(), mine.employer)
    context = shape.page(mine, vacancy_life.of_employer(session(), mine.employer), written)
    return page("room/vacancies.html", context)


@blueprint.post(f"/<int:vacancy_id>/<any({','.join(ACTIONS)}):action>")
@member("post")
def act(employer: str, vacancy_id: int, action: str) -> AnyResponse:
    vacancy = vacancy_life.get(session(), membership().employer, vacancy_id)
    try:
        vacancy_life.act(session(), vacancy, action, now())
    except Unanswered as error:
        flash(_unanswered(error.count), "error")
        return redirect(url_for("applicants.list_", employer=employer, vacancy_id=vacancy_id))
    session().commit()
    flash(_(_DONE[action]), "success")
    return redirect(url_for("room.vacancies", employer=employer))


@blueprint.post("/<int:vacancy_id>/<any(change,copy):kind>")
@member("post")
def write(employer: str, vacancy_id: int, kind: str) -> AnyResponse:
    """Go on in a draft: of a change, or of a new vacancy like this one."""
    vacancy = vacancy_life.get(session(), membership().employer, vacancy_id)
    make = drafts.change_of if kind == "change" else drafts.copy
    draft = make(session(), posting_shape.links(), vacancy, house().reader, now(), current.me())
    session().commit()
    return redirect(url_for("post.show", token=posting_shape.links().token(draft)))


def _unanswered(count: int) -> str:
    return ngettext(
        "%(num)s applicant still waits for an answer. Answer first, then close.",
        "%(num)s applicants still wait for an answer. Answer them first, then close.",
        count,
    )
