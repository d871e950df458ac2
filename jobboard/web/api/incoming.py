"""What goes into the API: these classes are its documentation too."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from jobboard.core.ad import EducationLevel, Level
from jobboard.core.search import Q_LIMIT
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


class LintIn(ReadIn):
    lang: Annotated[
        Literal["az", "ru", "en"] | None,
        Field(description="Language of the reasons; left out: Accept-Language"),
    ] = None


class CheckIn(Incoming):
    text: Annotated[Text | None, Field(description="The ad's text, in place of a vacancy")] = None
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
