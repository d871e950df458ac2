"""All live vacancies by fit for the reader's profile, and one of them explained."""

from flask import Blueprint, Response, request
from werkzeug.wrappers import Response as AnyResponse

from jobboard.core.search import VacancyFilter
from jobboard.services import listing, matches, ranking
from jobboard.services.errors import NotFound
from jobboard.web import own
from jobboard.web.access import signed_in
from jobboard.web.current import house, now, session
from jobboard.web.fragments import page
from jobboard.web.shapes import matches as shape
from jobboard.web.views.vacancies import page_number, without_empty_fields

blueprint = Blueprint("matches", __name__, url_prefix="/me/matches")


@blueprint.get("")
@signed_in
def list_() -> AnyResponse:
    if tidy := without_empty_fields():
        return tidy
    reader = house().reader
    profile = own.profile(own.candidate())
    wanted = VacancyFilter.from_args(dict(request.args.lists()), house().taxonomy)
    found = ranking.rank(session(), reader, profile, wanted, page_number(), now())
    without = () if found.page.total else listing.without(session(), reader, wanted, now())
    context = shape.page(found, wanted, request.args.get("pay_from", ""), without, profile)
    return page("matches/list.html", context, part=("results", "matches/_results.html"))


@blueprint.get("/<int:vacancy_id>")
@signed_in
def show(vacancy_id: int) -> Response:
    """Why the number is what it is, line by line."""
    candidate = own.candidate()
    counted = matches.check(
        session(), house().reader, profile=own.profile(candidate), now=now(), vacancy_id=vacancy_id
    )
    if counted.vacancy is None:
        raise NotFound("vacancy", vacancy_id)
    return page("matches/show.html", shape.explanation(counted, counted.vacancy, candidate))
