"""The front page, and `/`, which knows the reader's language."""

from flask import Blueprint, Response, url_for

from jobboard.core.search import Q_LIMIT
from jobboard.services import demand, listing, salaries
from jobboard.services.demand import Demand
from jobboard.web import i18n, meta
from jobboard.web.access import anyone
from jobboard.web.current import house, now, session
from jobboard.web.forms.paste import empty_box
from jobboard.web.fragments import page
from jobboard.web.pages.home import HomePage
from jobboard.web.pages.vacancies import SearchBox
from jobboard.web.shapes.bands import band_row
from jobboard.web.shapes.cards import cards
from jobboard.web.shapes.counts import counts
from jobboard.web.shapes.listing import total_label
from jobboard.web.shapes.salaries import main_band
from jobboard.web.words import _

blueprint = Blueprint("home", __name__)
root = Blueprint("root", __name__)
_NEWEST = 6
_ASKED = 10


@root.get("/")
@anyone
def to_language() -> Response:
    return i18n.to_reader_language()


@blueprint.get("/")
@anyone
def show() -> Response:
    asked = demand.live(session(), now())
    return page("home/show.html", _context(asked))


def _context(asked: Demand) -> HomePage:
    band = main_band(salaries.overview(session(), now()).bands)
    return HomePage(
        meta=meta.of(
            "home.show",
            house().settings.site_name,
            _("SMM assistant jobs in Azerbaijan: stated pay, what ads ask for, a check of your skills."),
        ),
        search=SearchBox(url_for("vacancies.list_"), max_length=Q_LIMIT),
        paste=empty_box(),
        newest=cards(listing.newest(session(), now(), _NEWEST)),
        total=asked.n,
        total_label=total_label(asked.n),
        asked=counts(asked, None, _ASKED),
        vacancies_url=url_for("vacancies.list_"),
        salaries_url=url_for("salaries.show"),
        guide_url=url_for("guide.show"),
        skills_url=url_for("skills.list_"),
        typical_url=url_for("check.paste", typical=1),
        band=band_row(band) if band else None,
    )
