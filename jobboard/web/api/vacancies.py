"""GET /api/v1/vacancies and one of them."""

from typing import Any

from apiflask import APIBlueprint
from flask import abort, request

from jobboard.core.ad import ASKS, ParsedAd
from jobboard.core.contacts import masked
from jobboard.core.posting import Posting
from jobboard.core.search import VacancyFilter
from jobboard.services import listing
from jobboard.storage.models import Vacancy
from jobboard.web import i18n
from jobboard.web.access import anyone
from jobboard.web.api.incoming import VacancyQuery
from jobboard.web.api.outgoing import FullVacancyOut, VacancyListOut
from jobboard.web.current import house, now, session
from jobboard.web.shapes.cards import dates

blueprint = APIBlueprint("api_vacancies", __name__, tag="Vacancies")


@blueprint.get("/vacancies")
@blueprint.input(VacancyQuery, location="query", arg_name="query")
@blueprint.output(VacancyListOut)
@anyone
def list_vacancies(query: VacancyQuery) -> dict[str, Any]:
    """Live vacancies

    The same words and filters as the page. Best first where words are looked for, else the newest first.
    """
    wanted = VacancyFilter.from_args(dict(request.args.lists()), house().taxonomy)
    if wanted.problems:
        abort(422, "; ".join(f"{item.field}: {item.code} {item.value[:80]!r}" for item in wanted.problems))
    found = listing.find(session(), house().reader, wanted, query.page, now())
    return {
        "items": [_vacancy(vacancy) for vacancy in found.items],
        "total": found.total,
        "page": found.page,
        "pages": found.pages,
        "understood": list(found.understood),
    }


@blueprint.get("/vacancies/<int:vacancy_id>")
@blueprint.output(FullVacancyOut)
@anyone
def get_vacancy(vacancy_id: int) -> dict[str, Any]:
    """One vacancy, with its text and what was read in it

    Closed vacancies are answered too, with `live` false.
    """
    vacancy = listing.get(session(), vacancy_id, now())
    text = masked(vacancy.text, vacancy.ad.contacts)
    return {
        **_vacancy(vacancy),
        "text": text,
        "live": vacancy.is_live(now()),
        "job": Posting.from_json(vacancy.form).job.to_json(),
        "questions": list(vacancy.questions),
        "answer_days": vacancy.answer_days,
        "read": _without_contacts(vacancy.ad, text, vacancy.title, str(vacancy.id)),
    }


def _vacancy(vacancy: Vacancy) -> dict[str, Any]:
    ad = vacancy.ad
    salary = ad.salary
    posted, until = dates(vacancy)
    name = f"{vacancy.slug}-{vacancy.id}"
    return {
        "id": vacancy.id,
        "url": i18n.absolute("vacancies.show", {"name": name, "lang": i18n.DEFAULT}),
        "title": vacancy.title,
        "employer": vacancy.employer.name,
        "lang": ad.lang,
        "city": vacancy.city,
        "district": vacancy.district,
        "workplace": list(ad.workplace),
        "employment": list(ad.employment),
        "level": vacancy.level,
        "salary": salary
        and {name: getattr(salary, name) for name in ("min", "max", "currency", "period", "gross")},
        "asks": {ask: ad.asked(ask) for ask in ASKS},
        "posted_at": posted.isoformat(),
        "expires_at": until.isoformat(),
        "sample": vacancy.sample,
    }


def _without_contacts(ad: ParsedAd, text: str, title: str, id_: str) -> dict[str, Any]:
    """The reading with its quotes taken from the masked text: a quote may run into a contact."""
    body: dict[str, Any] = _requoted(ad.to_json(id_), {"text": text, "title": title})
    return body


def _requoted(value: Any, sources: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [_requoted(item, sources) for item in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"start", "end", "text", "in"}:
        return {**value, "text": sources[value["in"]][value["start"] : value["end"]]}
    return {key: _requoted(item, sources) for key, item in value.items()}
