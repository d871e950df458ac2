"""What the API says of skills: what they are called, who asks for them, and what they pay."""

from typing import Annotated

from pydantic import BaseModel, Field

from jobboard.core.ad import Ask
from jobboard.core.taxonomy import Kind
from jobboard.web.api.outgoing import NearOut


class ConceptOut(BaseModel):
    id: str
    kind: Kind
    group: str
    names: Annotated[dict[str, str], Field(description="By language: az, ru, en")]


class ConceptListOut(BaseModel):
    items: list[ConceptOut]
    total: int
    taxonomy_version: str


class SkillDemandOut(BaseModel):
    vacancies: Annotated[int, Field(description="Live vacancies that ask for it")]
    live: Annotated[int, Field(description="Live vacancies in all")]
    share: Annotated[float, Field(description="0 to 1")]
    asks: dict[Ask, int]


class TogetherOut(BaseModel):
    id: str
    vacancies: int


class MonthOut(BaseModel):
    month: Annotated[str, Field(description="YYYY-MM")]
    share: Annotated[float | None, Field(description="0 to 1; null: nothing was counted")]
    vacancies: Annotated[int, Field(description="Live on an average day")]
    days: Annotated[int, Field(description="Days counted")]


class PayOut(BaseModel):
    median: Annotated[float | None, Field(description="Gross AZN a month; null where too little is known")]
    n: int
    employers: int
    reason: str


class SkillPayOut(BaseModel):
    asking: PayOut
    others: PayOut
    sample: bool


class LearningOut(BaseModel):
    hours: Annotated[list[int], Field(description="To the basics, least and most: an estimate of ours")]
    first: Annotated[dict[str, str], Field(description="An exercise of 20 minutes, by language")]
    proof: dict[str, str]
    question: dict[str, str]


class SkillOut(ConceptOut):
    demand: SkillDemandOut
    together: list[TogetherOut]
    months: list[MonthOut]
    pay: SkillPayOut
    near: Annotated[list[NearOut], Field(description="What counts in part for it")]
    learning: LearningOut | None
    sample: bool
