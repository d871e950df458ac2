"""What a candidate takes out of a CV: each thing that was found, confirmed or left."""

from collections.abc import Sequence
from itertools import islice
from typing import Final

from jobboard.core.candidate import Candidate
from jobboard.core.cv import Found
from jobboard.core.facts import Level
from jobboard.services.cvs import Confirmed
from jobboard.services.profile_fields import CITIES_LIMIT, LANGUAGES_LIMIT, LINKS_LIMIT, Changes
from jobboard.web.forms.marks import typed_years
from jobboard.web.forms.profile import Form, level_of, marks
from jobboard.web.shapes.check import LANGUAGE
from jobboard.web.shapes.cvs import WORK

_TAKEN: Final = "y"


def confirmed(form: Form, found: Found, held: Candidate) -> tuple[Confirmed, str | None]:
    """What was confirmed, and what is wrong with the years.

    Only what was found can be taken, concepts apart: those are checked by name. Lists of the profile grow
    by what is taken, up to their limits; what the profile held stays.
    """
    told = found.told
    changes: Changes = {
        "languages": dict(islice({**held.languages, **_levels(form, found)}.items(), LANGUAGES_LIMIT)),
        "links": _grown(held.links, form.getlist("link"), told.links, LINKS_LIMIT),
        "cities": _grown(held.cities, form.getlist("city"), told.cities, CITIES_LIMIT),
        "workplace": [*held.workplace, *_taken(form.getlist("workplace"), told.workplace)],
        "employment": [*held.employment, *_taken(form.getlist("employment"), told.employment)],
    }
    years, error = typed_years(form.get("years", ""))
    if years is not None:
        changes["years"] = years
    if told.education and form.get("education") == told.education:
        changes["education"] = told.education
    if told.headline and form.get("headline") == _TAKEN:
        changes["headline"] = told.headline
    if told.pay_from and form.get("pay") == _TAKEN:
        changes["pay_from"], changes["pay_gross"] = told.pay_from, told.pay_gross
    works = [proof for number, proof in enumerate(told.proofs) if form.get(f"{WORK}{number}") == _TAKEN]
    given = {id_: mark for id_, mark in marks(form).items() if mark}
    return Confirmed(given, changes, works), error


def _levels(form: Form, found: Found) -> dict[str, Level]:
    chosen = ((code, level_of(form.get(LANGUAGE + code, ""))) for code in found.languages)
    return {code: level for code, level in chosen if level}


def _taken(posted: list[str], offered: Sequence[str]) -> list[str]:
    return [value for value in offered if value in posted]


def _grown(held: Sequence[str], posted: list[str], offered: Sequence[str], limit: int) -> list[str]:
    return list(dict.fromkeys([*held, *_taken(posted, offered)]))[:limit]
