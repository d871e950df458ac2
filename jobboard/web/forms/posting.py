"""The posting form as it was sent."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, get_args

from werkzeug.datastructures import MultiDict

from jobboard.core import places
from jobboard.core.facts import (
    EMPLOYMENT,
    LEVELS,
    WORKPLACES,
    Education,
    EducationLevel,
    Experience,
    LanguageAsk,
    Period,
    Place,
    Salary,
    Schedule,
)
from jobboard.core.job import FIGURES, PAYERS, REPLY_TIMES, YES_OR_NO, Job
from jobboard.core.posting import ANSWER_DAYS, CURRENCIES, QUESTION_LIMIT, QUESTIONS, WANTED, Posting, Wanted
from jobboard.services.vacancies import TITLE_LIMIT
from jobboard.web.forms.marks import MOST_YEARS
from jobboard.web.forms.paste import unix_lines
from jobboard.web.forms.typed import Fields
from jobboard.web.shapes.check import LANGUAGE, SKILL

MOST_PAY: Final = 10_000_000
JOB: Final = "job-"
QUESTION: Final = "question-"
ANY: Final = "any"  # a language whose level does not matter
PLATFORMS: Final = (
    "instagram", "facebook", "tiktok", "youtube", "linkedin", "telegram", "whatsapp", "threads", "x",
    "pinterest",
)  # fmt: skip
_PLACE_LIMIT: Final = 80
_HOURS_LIMIT: Final = 40


@dataclass(frozen=True, slots=True)
class Typed:
    """The form as it was typed. With `errors` (by field) it is not to be saved."""

    version: int
    title: str
    text: str
    posting: Posting
    errors: Mapping[str, str]
    form: MultiDict[str, str]


def read(form: MultiDict[str, str], held: Posting) -> Typed:
    """`held` is what is stored: what the page did not ask about stays."""
    fields = Fields(form)
    posting = replace(
        held,
        place=_place(fields),
        workplace=fields.some("workplace", WORKPLACES),
        employment=fields.some("employment", EMPLOYMENT),
        experience=_experience(fields),
        salary=_salary(fields, held),
        schedule=_schedule(fields),
        skills={**held.skills, **_skills(fields)},
        languages=_languages(fields, held),
        education=_education(fields, held),
        deadline=fields.day("deadline"),
        questions=tuple(filter(None, (_question(fields, n) for n in range(QUESTIONS)))),
        answer_days=next((days for days in ANSWER_DAYS if str(days) == form.get("answer_days")), None),
        job=_job(fields),
    )
    title = fields.line("title", TITLE_LIMIT)
    version = form.get("version", "")
    number = int(version) if version.isascii() and version.isdigit() and len(version) < 9 else 0
    return Typed(number, title, unix_lines(form.get("text")), posting, fields.errors, form)


def with_error(typed: Typed, field: str, words: str) -> Typed:
    """What was typed, with something that only the service could tell."""
    return replace(typed, errors={**typed.errors, field: words})


def currencies(held: Posting) -> tuple[str, ...]:
    """Those of the site, and the ad's own: it has to be seen before it can be changed."""
    own = held.salary.currency if held.salary else "AZN"
    return tuple(dict.fromkeys((*CURRENCIES, own)))


def _place(fields: Fields) -> Place | None:
    city, district = fields.line("city", _PLACE_LIMIT), fields.line("district", _PLACE_LIMIT)
    return Place(places.known(city) or None, places.known(district) or None) if city or district else None


def _experience(fields: Fields) -> Experience | None:
    low, high = fields.figure("years_min", MOST_YEARS), fields.figure("years_max", MOST_YEARS)
    return None if low is None and high is None else Experience(low, high, ())


def _salary(fields: Fields, held: Posting) -> Salary | None:
    low, high = fields.figure("pay", MOST_PAY), fields.figure("pay_max", MOST_PAY)
    if low is None and high is None:
        return None
    currency = fields.one("currency", currencies(held)) or "AZN"
    period: Period = fields.one("period", get_args(Period)) or "month"
    return Salary(low, high, currency, period, fields.yes("gross"), ())


def _schedule(fields: Fields) -> Schedule | None:
    days, hours = fields.line("days", _HOURS_LIMIT), fields.line("hours", _HOURS_LIMIT)
    return Schedule(days or None, hours or None) if days or hours else None


def _skills(fields: Fields) -> dict[str, Wanted]:
    names = (name for name in fields.form if name.startswith(SKILL))
    chosen = {name.removeprefix(SKILL): fields.one(name, WANTED) for name in names}
    return {id_: wanted for id_, wanted in chosen.items() if wanted}


def _languages(fields: Fields, held: Posting) -> dict[str, LanguageAsk]:
    asked = {}
    for name, value in fields.form.items():
        code = name.removeprefix(LANGUAGE)
        level = fields.one(name, LEVELS)
        if name.startswith(LANGUAGE) and len(code) == 2 and (level or value == ANY):
            known = held.languages.get(code)
            asked[code] = LanguageAsk(known.ask if known else "required", level, ())
    return asked


def _education(fields: Fields, held: Posting) -> Education | None:
    levels: tuple[EducationLevel, ...] = get_args(EducationLevel)
    level = fields.one("education", levels)
    return Education(level, held.education.ask if held.education else "required", ()) if level else None


def _question(fields: Fields, number: int) -> str:
    return fields.line(f"{QUESTION}{number}", QUESTION_LIMIT)


def _job(fields: Fields) -> Job:
    figures: dict[str, Any] = {name: fields.whole(JOB + name, most) for name, most in FIGURES.items()}
    answers: dict[str, Any] = {name: fields.yes(JOB + name) for name in YES_OR_NO}
    return Job(
        **figures,
        **answers,
        platforms=fields.some(f"{JOB}platforms", PLATFORMS) or None,
        tools_paid_by=fields.one(f"{JOB}tools_paid_by", PAYERS),
        reply_time=fields.one(f"{JOB}reply_time", REPLY_TIMES),
    )
