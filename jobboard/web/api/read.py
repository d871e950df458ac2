"""POST /api/v1/read."""

from typing import Any

from apiflask import APIBlueprint

from jobboard.services import matches
from jobboard.web.access import anyone
from jobboard.web.api.incoming import ReadIn
from jobboard.web.current import house

blueprint = APIBlueprint("api_read", __name__, tag="Ads")


@blueprint.post("/read")
@blueprint.input(ReadIn, arg_name="ad")
@blueprint.doc(
    responses={200: "What was read", 413: "Over the limit of a whole request", 429: "Too many requests"}
)
@anyone
def read_ad(ad: ReadIn) -> dict[str, Any]:
    """Read an ad

    What the ad asks for, with the words that say so. Offsets count Unicode code points of the text (or
    title) as given. Nothing is stored.
    """
    return matches.read(house().reader, ad.text, ad.title).to_json()
