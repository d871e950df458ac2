"""GET /api/v1/salaries."""

from typing import Any

from apiflask import APIBlueprint

from jobboard.core.salary import Band
from jobboard.core.search import NOT_STATED
from jobboard.services import salaries
from jobboard.web.access import anyone
from jobboard.web.api.outgoing import BandListOut
from jobboard.web.current import now, session

blueprint = APIBlueprint("api_salaries", __name__, tag="Pay")


@blueprint.get("/salaries")
@blueprint.output(BandListOut)
@anyone
def list_salaries() -> dict[str, Any]:
    """Pay by experience

    Bands of stated pay. Figures are null under 5 employers or 8 ads; `reason` says which.
    """
    seen = salaries.overview(session(), now())
    return {
        "items": [_band(band) for band in seen.bands],
        "total": len(seen.bands),
        "unit": "AZN a month, gross",
        "sample": seen.sample,
    }


def _band(band: Band) -> dict[str, Any]:
    return {
        "level": band.level or NOT_STATED,
        "group": band.group,
        "p25": band.p25,
        "median": band.median,
        "p75": band.p75,
        "n": band.n,
        "employers": band.employers,
        "since": band.since.isoformat() if band.since else None,
        "until": band.until.isoformat() if band.until else None,
        "confidence": band.confidence,
        "reason": band.reason,
    }
