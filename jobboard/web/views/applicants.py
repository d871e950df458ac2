"""Those who applied to a vacancy, for the members of its employer."""

from datetime import date

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import answers, applicants, applications, hiring, vacancy_life
from jobboard.services.errors import BadValue, Conflict, DomainError, Empty, TooLong
from jobboard.services.hiring import Decision
from jobboard.storage.models import Application
from jobboard.web.access import member
from jobboard.web.current import house, me, membership, now, session
from jobboard.web.forms import hiring as forms
from jobboard.web.fragments import page
from jobboard.web.notices import notices
from jobboard.web.shapes import applicant as shape_one
from jobboard.web.shapes import applicants as shape
from jobboard.web.shapes import applicants_csv
from jobboard.web.shapes.applicants import Typed
from jobboard.web.words import _, ngettext

blueprint = Blueprint(
    "applicants", __name__, url_prefix="/room/<employer>/vacancies/<int:vacancy_id>/applicants"
)
_ONE = "/<int:application_id>"
_TYPED_WRONG = (Conflict, Empty, BadValue, TooLong)


@blueprint.get("")
@member("see")
def list_(employer: str, vacancy_id: int) -> Response:
    return _list(vacancy_id, Typed(), only=request.args.get("only", ""))


@blueprint.get("/table.csv")
@member("see")
def csv_(employer: str, vacancy_id: int) -> Response:
    vacancy = vacancy_life.get(session(), membership().employer, vacancy_id)
    applied = applicants.for_vacancy(session(), house().reader, vacancy_id)
    response = Response(applicants_csv.written(vacancy, applied), mimetype="text/csv")
    response.headers.set("Content-Disposition", "attachment", filename=f"applicants-{vacancy_id}.csv")
    return response


@blueprint.post("")
@member("decide")
def answer(employer: str, vacancy_id: int) -> AnyResponse:
    """One answer to all who are picked."""
    vacancy_life.get(session(), membership().employer, vacancy_id)
    picked = forms.picked(request.form)
    told = forms.decision(request.form)
    try:
        said = _refuse(vacancy_id, told) if told.action == "refuse" else _put_off(vacancy_id, told)
    except _TYPED_WRONG as fault:
        typed = Typed(picked, told.cause, told.words, request.form.get("day", ""))
        return _list(vacancy_id, typed, problem=fault)
    session().commit()
    flash(said, "success")
    return redirect(url_for("applicants.list_", employer=employer, vacancy_id=vacancy_id))


@blueprint.get(_ONE)
@member("see")
def show(employer: str, vacancy_id: int, application_id: int) -> Response:
    return _show(_of_room(vacancy_id, application_id))


@blueprint.post(f"{_ONE}/steps")
@member("decide")
def decide(employer: str, vacancy_id: int, application_id: int) -> AnyResponse:
    """Take a step; or only keep the note."""
    application, told = _of_room(vacancy_id, application_id), forms.decision(request.form)
    try:
        if told.action == forms.NOTE:
            hiring.add_note(session(), application, me().id, told.note, now())
        else:
            hiring.decide(session(), notices(), application, me().id, told, now())
    except _TYPED_WRONG as fault:
        session().expire(application)  # another may have changed it since it was read
        return _show(_of_room(vacancy_id, application_id), told, fault)
    session().commit()
    flash(_("Saved."), "success")
    return _back(employer, vacancy_id, application_id)


@blueprint.post(f"{_ONE}/undo")
@member("decide")
def undo(employer: str, vacancy_id: int, application_id: int) -> AnyResponse:
    applications.undo(session(), _of_room(vacancy_id, application_id), now())
    session().commit()
    flash(_("Undone. The candidate hears nothing of it."), "success")
    return _back(employer, vacancy_id, application_id)


@blueprint.post(f"{_ONE}/marks")
@member("decide")
def rate(employer: str, vacancy_id: int, application_id: int) -> AnyResponse:
    application = _of_room(vacancy_id, application_id)
    try:
        hiring.rate(session(), application, me().id, forms.marks(request.form), now())
    except BadValue as fault:
        return _show(application, problem=fault)
    session().commit()
    flash(_("Saved."), "success")
    return _back(employer, vacancy_id, application_id)


def _list(vacancy_id: int, typed: Typed, only: str = "", problem: DomainError | None = None) -> Response:
    vacancy = vacancy_life.get(session(), membership().employer, vacancy_id)
    applied = applicants.for_vacancy(session(), house().reader, vacancy_id)
    said = forms.said(problem) if problem else None
    context = shape.page(membership(), vacancy, applied, only, typed, said)
    return page("applicants/list.html", context, status=_status(problem))


def _refuse(vacancy_id: int, told: Decision) -> str:
    picked = forms.picked(request.form)
    count = answers.refuse(session(), notices(), vacancy_id, picked, me().id, told.cause, told.words, now())
    return ngettext("%(num)s applicant is declined.", "%(num)s applicants are declined.", count)


def _put_off(vacancy_id: int, told: Decision) -> str:
    picked, day = forms.picked(request.form), _day(request.form.get("day", ""))
    count = answers.still_looking(session(), notices(), vacancy_id, picked, day, told.words, now())
    return ngettext(
        "%(num)s applicant is told. Nobody is told so twice.",
        "%(num)s applicants are told. Nobody is told so twice.",
        count,
    )


def _day(typed: str) -> date:
    """What is no date is refused like one too far away."""
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return date.max


def _of_room(vacancy_id: int, application_id: int) -> Application:
    """Raises NotFound for a vacancy of another employer, and what was sent to another vacancy."""
    vacancy_life.get(session(), membership().employer, vacancy_id)
    return applicants.get(session(), vacancy_id, application_id)


def _show(
    application: Application, typed: Decision | None = None, problem: DomainError | None = None
) -> Response:
    around = applicants.ids(session(), application.vacancy_id)
    seen = applicants.applicant(house().reader, application, around.index(application.id) + 1)
    written = shape_one.Written(
        hiring.notes(session(), application.id), hiring.ratings(session(), application.id, me().id)
    )
    said = forms.said(problem) if problem else None
    context = shape_one.page(membership(), application, seen, around, written, typed, said)
    return page("applicants/show.html", context, status=_status(problem))


def _status(problem: DomainError | None) -> int:
    if problem is None:
        return 200
    return 409 if isinstance(problem, Conflict) else 422


def _back(employer: str, vacancy_id: int, application_id: int) -> AnyResponse:
    return redirect(
        url_for("applicants.show", employer=employer, vacancy_id=vacancy_id, application_id=application_id)
    )
