"""POST /api/v1/lint."""

from typing import Annotated, Any, Literal

from apiflask import APIBlueprint
from flask import g
from pydantic import BaseModel, Field

from jobboard.core.findings import Finding, Severity
from jobboard.resources import SKILLS_DATA
from jobboard.services import wording
from jobboard.web.access import anyone
from jobboard.web.api.incoming import LintIn
from jobboard.web.shapes.findings import reason

blueprint = APIBlueprint("api_lint", __name__, tag="Ads")


class FindingOut(BaseModel):
    start: Annotated[int, Field(description="Unicode code points of the text (or title) as given")]
    end: int
    class_: Annotated[
        str,
        Field(
            alias="class",
            description="sex, age, appearance, family, health, native-speaker, origin, audience, "
            "salary-history, contact, capitals, exclamation or vague",
        ),
    ]
    severity: Annotated[
        Severity,
        Field(description="block: can't be published; ask: the employer answers; warn: better otherwise"),
    ]
    reason: Annotated[str, Field(description="Why, in the language asked for")]
    suggestion: Annotated[
        str | None,
        Field(description="What to write there; empty: leave it out; null: only the employer can say"),
    ]
    in_: Annotated[Literal["text", "title"], Field(alias="in")]


class LintOut(BaseModel):
    items: list[FindingOut]
    total: int


@blueprint.post("/lint")
@blueprint.input(LintIn, arg_name="ad")
@blueprint.output(LintOut)
@blueprint.doc(responses={413: "Over the limit of a whole request", 429: "Too many requests"})
@anyone
def lint_ad(ad: LintIn) -> dict[str, Any]:
    """Check the wording of an ad

    Words that shut people out or say too little, each with a reason and a neutral wording. Reasons are in
    `lang`, else in the language of `Accept-Language`, else in Azerbaijani; suggestions in that of the ad.
    Offsets count Unicode code points of the text (or title) as given. Nothing is stored.
    """
    if ad.lang:
        g.lang = ad.lang
    items = [_item(finding) for finding in wording.check(SKILLS_DATA, ad.text, ad.title)]
    return {"items": items, "total": len(items)}


def _item(finding: Finding) -> dict[str, Any]:
    return {
        "start": finding.start,
        "end": finding.end,
        "class": finding.kind,
        "severity": finding.severity,
        "reason": reason(finding),
        "suggestion": finding.suggestion,
        "in": finding.source,
    }
