"""What goes into the API and what comes out: these classes are its documentation too."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from jobboard.core.ad import Ask, EducationLevel, Level
from jobboard.core.search import Q_LIMIT
from jobboard.core.taxonomy import Kind
from jobboard.services.vacancies import TEXT_LIMIT, TITLE_LIMIT

_MOST_IDS = 1_000
_MOST_LANGUAGES = 50


def _no_switch(value: Any) -> Any:
    """JSON's 669.0 is a whole number and its true is none; Pydantic alone takes both or neither."""
    if isinstance(value, bool):
        raise ValueError("a number is needed, not true or false")
    return value


Text = Annotated[str, Field(max_length=TEXT_LIMIT, description="The ad's text")]
Title = Annotated[str, Field(max_length=TITLE_LIMIT, description="The ad's title")]
Ids = Annotated[list[str], Field(max_length=_MOST_IDS)]
Code = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
Years = Annotated[float, BeforeValidator(_no_switch), Field(ge=0, le=50, allow_inf_nan=False)]
Number = Annotated[int, BeforeValidator(_no_switch)]


class Incoming(BaseModel):
    """Unknown fields are mistakes: a misspelt `learning` must not count as nothing."""

    model_config = ConfigDict(extra="forbid")


class ReadIn(Incoming):
    text: Text
    title: Title = ""


class CheckIn(Incoming):
    text: Text | None = None
    title: Title = ""
    vacancy: Annotated[Number | None, Field(description="Id of a vacancy, in place of a text")] = None
    have: Annotated[Ids, Field(description="Concept ids that the person has")] = []
    learning: Annotated[Ids, Field(description="Concept ids that the person is learning: half counts")] = []
    languages: Annotated[
        dict[Code, Level],
        Field(max_length=_MOST_LANGUAGES, description="Level by ISO 639-1 code"),
    ] = {}
    years: Annotated[Years, Field(description="Years of experience")] = 0.0
    education: Annotated[EducationLevel | None, Field(description="Left out: not told, so not counted")] = (
        None
    )

    @model_validator(mode="after")
    def _one_ad(self) -> "CheckIn":
        if (self.text is None) == (self.vacancy is None):
            raise ValueError("give either text or vacancy")
        return self


class VacancyQuery(BaseModel):
    """All may be left out; every filter but `q`, `pay_from` and `page` may be given several times."""

    q: Annotated[str, Field(description=f"Words to look for, up to {Q_LIMIT} characters")] = ""
    skill: Annotated[str, Field(description="Concept id of a skill")] = ""
    tool: Annotated[str, Field(description="Concept id of a tool")] = ""
    platform: Annotated[str, Field(description="Concept id of a platform")] = ""
    level: Annotated[str, Field(description="0-1, 1-3, 3-5, 5+ or none (not stated)")] = ""
    place: Annotated[str, Field(description="City")] = ""
    workplace: Annotated[str, Field(description="on-site, remote or hybrid")] = ""
    employment: Annotated[str, Field(description="full-time, part-time, internship, freelance, …")] = ""
    lang: Annotated[str, Field(description="Language of the ad: az, ru, en or mixed")] = ""
    pay_from: Annotated[str, Field(description="Least pay, gross AZN a month")] = ""
    page: Annotated[int, Field(ge=1, le=1_000_000, description="From 1; 20 items a page")] = 1


class Problem(BaseModel):
    """RFC 9457. Everything has a default because APIFlask makes one to describe it."""

    type: str = "about:blank"
    title: str = ""
    status: int = 422
    detail: str = ""
    errors: list[dict[str, Any]] = []


class SalaryOut(BaseModel):
    min: float | None
    max: float | None
    currency: Annotated[str, Field(description="ISO 4217")]
    period: Literal["hour", "day", "week", "month", "year", "project"]
    gross: bool | None


class AsksOut(BaseModel):
    """Concept ids by ask."""

    required: list[str]
    preferred: list[str]
    duty: list[str]


class VacancyOut(BaseModel):
    id: int
    url: str
    title: str
    employer: str
    lang: str
    city: str | None
    district: str | None
    workplace: list[str]
    employment: list[str]
    level: str | None
    salary: SalaryOut | None
    asks: AsksOut
    posted_at: str
    expires_at: str
    sample: Annotated[bool, Field(description="Made up, to show the site")]


class VacancyListOut(BaseModel):
    items: list[VacancyOut]
    total: int
    page: int
    pages: int
    understood: Annotated[list[str], Field(description="Concept ids that `q` was read as")]


class FullVacancyOut(VacancyOut):
    text: Annotated[str, Field(description="The ad's text; contacts are dots, offsets stay true")]
    live: bool
    read: Annotated[dict[str, Any], Field(description="What POST /api/v1/read answers for this text")]


class CountOut(BaseModel):
    met: int
    total: int


class NearOut(BaseModel):
    id: str
    because: dict[str, str]


class PartOut(BaseModel):
    kind: Literal["skill", "language", "experience", "education"]
    id: str
    ask: Ask
    state: Literal["have", "learning", "near", "missing"]
    share: Annotated[float, Field(description="How far it is met, 0 to 1")]
    weight: float
    points: Annotated[float, Field(description="What it adds to the score")]
    possible: Annotated[float, Field(description="What it could add")]
    near: NearOut | None


class GapOut(BaseModel):
    id: str
    ask: Ask
    state: Literal["learning", "near", "missing"]
    unlocks: Annotated[int, Field(description="Live vacancies whose last must-have it is")]


class CheckOut(BaseModel):
    score: Annotated[float | None, Field(description="0 to 100, not rounded; null: nothing asked was found")]
    must_have: CountOut
    duties: Annotated[CountOut | None, Field(description="Counted where nothing is a must-have")]
    parts: Annotated[list[PartOut], Field(description="Their points add up to the score")]
    gap: list[GapOut]
    ready: Annotated[int, Field(description="Live vacancies whose must-haves are all met already")]
    live: Annotated[int, Field(description="Live vacancies in all")]
    read: Literal["ok", "thin", "none"]
    sample: bool


class BandOut(BaseModel):
    level: Annotated[str, Field(description="Years of experience asked for; none: not stated")]
    group: Literal["local", "remote"]
    p25: Annotated[float | None, Field(description="Gross AZN a month; null where too little is known")]
    median: float | None
    p75: float | None
    n: Annotated[int, Field(description="Ads with a stated range or figure")]
    employers: int
    since: str | None
    until: str | None
    confidence: Literal["high", "medium", "low"] | None
    reason: str


class BandListOut(BaseModel):
    items: list[BandOut]
    total: int
    unit: str
    sample: bool


class ConceptOut(BaseModel):
    id: str
    kind: Kind
    group: str
    name: dict[str, str]


class ConceptListOut(BaseModel):
    items: list[ConceptOut]
    total: int
    taxonomy_version: str
