"""POST /api/v1/check."""

from typing import Any

from apiflask import APIBlueprint
from flask import abort

from jobboard.core.match import Match, Part
from jobboard.core.profile import Profile
from jobboard.services import matches
from jobboard.services.errors import NotFound
from jobboard.web.access import anyone
from jobboard.web.api.incoming import CheckIn
from jobboard.web.api.outgoing import CheckOut
from jobboard.web.current import house, now, session

blueprint = APIBlueprint("api_check", __name__, tag="Ads")


@blueprint.post("/check")
@blueprint.input(CheckIn, arg_name="asked")
@blueprint.output(CheckOut)
@blueprint.doc(responses={413: "Over the limit of a whole request", 429: "Too many requests"})
@anyone
def check_skills(asked: CheckIn) -> dict[str, Any]:
    """Hold skills against an ad

    Give `text` or `vacancy`; whatever else is left out counts as not had. Nothing is stored.
    """
    try:
        result = matches.check(
            session(),
            house().reader,
            profile=_profile(asked),
            now=now(),
            text=asked.text,
            title=asked.title,
            vacancy_id=asked.vacancy,
        )
    except NotFound as error:
        # The vacancy stands in the body: it is the body that is wrong, not the address.
        abort(422, str(error))
    match = result.match
    return {
        "score": match.score,
        "must_have": _count(match, "must") or {"met": 0, "total": 0},
        "duties": _count(match, "duty"),
        "parts": [_part(part) for part in match.parts],
        "gap": [
            {"id": item.concept, "ask": item.ask, "state": item.state, "unlocks": item.n}
            for item in result.gap
        ],
        "ready": result.ready,
        "live": result.demand.n,
        "read": result.ad.read,
        "sample": result.demand.sample,
    }


def _profile(asked: CheckIn) -> Profile:
    return Profile(
        have=frozenset(asked.have),
        learning=frozenset(asked.learning),
        languages=asked.languages,
        years=asked.years,
        education=asked.education,
    )


def _count(match: Match, basis: str) -> dict[str, int] | None:
    return {"met": match.met, "total": match.total} if match.basis == basis else None


def _part(part: Part) -> dict[str, Any]:
    return {
        "kind": part.kind,
        "id": part.key,
        "ask": part.ask,
        "state": part.state,
        "share": part.share,
        "weight": part.weight,
        "points": part.points,
        "possible": part.possible,
        "near": _near(part),
    }


def _near(part: Part) -> dict[str, Any] | None:
    near = house().taxonomy.near.get(part.key, ()) if part.near_id else ()
    found = next((item for item in near if item.id == part.near_id), None)
    return {"id": found.id, "because": dict(found.because)} if found else None
