"""Each list of vacancies as an Atom feed, for readers of feeds."""

from flask import Blueprint, Response, request

from jobboard.core.search import VacancyFilter
from jobboard.services import news
from jobboard.web.access import anyone
from jobboard.web.current import house, now, session
from jobboard.web.shapes.feed import feed, updated

blueprint = Blueprint("feeds", __name__, url_prefix="/feeds")


@blueprint.get("/vacancies.atom")
@anyone
def vacancies() -> Response:
    """The newest that the filters of the list find; 304 to who has them already."""
    wanted = VacancyFilter.from_args(dict(request.args.lists()), house().taxonomy)
    found = news.newest(session(), house().reader, wanted, now())
    response = Response(feed(found, wanted), mimetype="application/atom+xml")
    response.last_modified = updated(found)
    response.cache_control.no_cache = True
    response.add_etag()
    response.make_conditional(request)
    return response
