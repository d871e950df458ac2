"""The list of vacancies and one vacancy."""

from flask import Blueprint, redirect, request
from werkzeug.wrappers import Response as AnyResponse

from jobboard.core.search import VacancyFilter
from jobboard.services import applications, listing, salaries
from jobboard.services.errors import NotFound
from jobboard.web import i18n, own
from jobboard.web.access import anyone
from jobboard.web.current import house, now, person, session
from jobboard.web.fragments import page
from jobboard.web.shapes import listing as shape
from jobboard.web.shapes import vacancy as vacancy_shape
from jobboard.web.shapes.cards import vacancy_url

blueprint = Blueprint("vacancies", __name__, url_prefix="/vacancies")
_SIMILAR = 3


@blueprint.get("")
@anyone
def list_() -> AnyResponse:
    if tidy := without_empty_fields():
        return tidy
    wanted = VacancyFilter.from_args(dict(request.args.lists()), house().taxonomy)
    found = listing.find(session(), house().reader, wanted, page_number(), now())
    without = () if found.total else listing.without(session(), house().reader, wanted, now())
    context = shape.page(found, wanted, request.args.get("pay_from", ""), without)
    return page("vacancies/list.html", context, part=("results", "vacancies/_results.html"))


@blueprint.get("/<name>")
@anyone
def show(name: str) -> AnyResponse:
    """`name` is slug-id; the id finds the vacancy, and any other slug leads to the right address."""
    vacancy = listing.get(session(), number_at_end(name), now())
    if name != f"{vacancy.slug}-{vacancy.id}":
        return redirect(vacancy_url(vacancy), 301)
    place = salaries.place_in_band(session(), vacancy, now())
    similar = listing.similar(session(), vacancy, now(), _SIMILAR)
    someone = person()
    sent = applications.to_vacancy(session(), someone, vacancy.id) if someone else None
    return page(
        "vacancies/show.html", vacancy_shape.page(vacancy, place, similar, sent, own.profile_if_any())
    )


def without_empty_fields() -> AnyResponse | None:
    """A form without JavaScript sends its empty fields too; the address to keep and share has none."""
    given = list(request.args.items(multi=True))
    tidy = [(name, value) for name, value in given if value.strip()]
    return redirect(i18n.address(str(request.endpoint), {}, tidy)) if len(tidy) < len(given) else None


def page_number() -> int:
    """The page asked for; anything that is not a number is the first."""
    typed = request.args.get("page", "1")
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 16 else 1


def number_at_end(name: str) -> int:
    """The id in "smm-assistent-12". Raises NotFound."""
    digits = name.rpartition("-")[2]
    if not (digits.isascii() and digits.isdigit() and len(digits) < 16):
        raise NotFound("vacancy", name)
    return int(digits)
