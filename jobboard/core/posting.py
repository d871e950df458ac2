"""The posting form: what an employer says of a vacancy, filled from the ad and corrected by hand.

Its title and text stand beside it. Facts have the shapes of `core.facts` without their evidence: whose words
prove something is known from the ad alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo

from jobboard.core.ad import ParsedAd
from jobboard.core.facts import Ask, Education, Experience, LanguageAsk, Place, Salary, Schedule
from jobboard.core.job import Job

Wanted = Literal["must", "nice", "duty", "teach", "no"]
WANTED: Final[tuple[Wanted, ...]] = ("must", "nice", "duty", "teach", "no")
DAYS: Final = 30  # that a vacancy may stand
QUESTIONS: Final = 3
QUESTION_LIMIT: Final = 200  # characters
ANSWER_DAYS: Final = (3, 5, 7, 14)
CURRENCIES: Final = ("AZN", "USD", "EUR")

WANTED_OF: Final[Mapping[Ask, Wanted]] = {"required": "must", "preferred": "nice", "duty": "duty"}
_BAKU: Final = ZoneInfo("Asia/Baku")


@dataclass(frozen=True, slots=True)
class Posting:
    """A posting form. What is None or empty was not said.

    A skill with "teach" or "no" is not asked; one that is missing from `skills` is asked as the ad asks it.
    `deadline` is the last day to apply, in Baku.
    """

    place: Place | None = None
    workplace: tuple[str, ...] = ()
    employment: tuple[str, ...] = ()
    experience: Experience | None = None
    salary: Salary | None = None
    schedule: Schedule | None = None
    skills: Mapping[str, Wanted] = field(default_factory=dict)
    languages: Mapping[str, LanguageAsk] = field(default_factory=dict)
    education: Education | None = None
    deadline: date | None = None
    questions: tuple[str, ...] = ()
    answer_days: int | None = None
    job: Job = field(default_factory=Job)

    def to_json(self) -> dict[str, Any]:
        """As drafts and vacancies keep it."""
        return {
            "place": _plain(self.place),
            "workplace": list(self.workplace),
            "employment": list(self.employment),
            "experience": _plain(self.experience),
            "salary": _plain(self.salary),
            "schedule": _plain(self.schedule),
            "skills": dict(self.skills),
            "languages": {code: _plain(asked) for code, asked in self.languages.items()},
            "education": _plain(self.education),
            "deadline": self.deadline and self.deadline.isoformat(),
            "questions": list(self.questions),
            "answer_days": self.answer_days,
            "job": self.job.to_json(),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Posting":
        """The inverse of `to_json`; `data` comes from our own storage, and {} is an empty form."""
        return cls(
            place=_load(Place, data.get("place")),
            workplace=tuple(data.get("workplace", ())),
            employment=tuple(data.get("employment", ())),
            experience=_load(Experience, data.get("experience")),
            salary=_load(Salary, data.get("salary")),
            schedule=_load(Schedule, data.get("schedule")),
            skills=dict(data.get("skills", {})),
            languages={
                code: LanguageAsk(**asked, evidence=()) for code, asked in data.get("languages", {}).items()
            },
            education=_load(Education, data.get("education")),
            deadline=date.fromisoformat(data["deadline"]) if data.get("deadline") else None,
            questions=tuple(data.get("questions", ())),
            answer_days=data.get("answer_days"),
            job=Job.from_json(data.get("job", {})),
        )


def from_ad(ad: ParsedAd) -> Posting:
    """The form as the ad fills it in."""
    return Posting(
        place=ad.place,
        workplace=tuple(ad.workplace),
        employment=tuple(ad.employment),
        experience=bare(ad.experience),
        salary=bare(ad.salary),
        schedule=ad.schedule,
        skills={id_: WANTED_OF[mention.ask] for id_, mention in ad.skills.items()},
        languages={code: replace(asked, evidence=()) for code, asked in ad.languages.items()},
        education=bare(ad.education),
        deadline=ad.deadline,
    )


def ends_at(deadline: date) -> datetime:
    """The last moment in Baku of the last day to apply."""
    return datetime.combine(deadline, time.max, _BAKU)


def today(now: datetime) -> date:
    """The day that it is in Baku."""
    return now.astimezone(_BAKU).date()


def bare(fact: Any) -> Any:
    """A fact without its evidence."""
    return None if fact is None else replace(fact, evidence=())


def _plain(fact: Any) -> dict[str, Any] | None:
    if fact is None:
        return None
    return {name: getattr(fact, name) for name in fact.__dataclass_fields__ if name != "evidence"}


def _load(kind: Any, data: Mapping[str, Any] | None) -> Any:
    if data is None:
        return None
    proof = {"evidence": ()} if "evidence" in kind.__dataclass_fields__ else {}
    return kind(**data, **proof)
