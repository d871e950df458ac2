"""What comes out of the API: these classes are its documentation too."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field

from jobboard.core.ad import Ask
from jobboard.core.job import Payer, ReplyTime


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


class JobOut(BaseModel):
    """What the work is like. null: the employer has not said."""

    accounts: int | None
    platforms: Annotated[list[str] | None, Field(description="Concept ids")]
    posts: Annotated[int | None, Field(description="A week")]
    videos: Annotated[int | None, Field(description="A week")]
    on_camera: bool | None
    own_phone: bool | None
    tools_paid_by: Payer | None
    weekends: bool | None
    evenings: bool | None
    reply_time: ReplyTime | None
    ad_budget: Annotated[int | None, Field(description="AZN a month")]
    contract: bool | None
    probation: Annotated[int | None, Field(description="Months")]


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
    job: JobOut
    questions: Annotated[list[str], Field(description="What applicants are asked")]
    answer_days: Annotated[int | None, Field(description="Within how many days the employer answers")]
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
