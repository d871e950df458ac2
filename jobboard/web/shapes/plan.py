"""A week's plan in words: the page, and the same days for a calendar."""

from collections.abc import Iterator, Sequence
from typing import Final

from babel.dates import format_date
from flask import url_for

from jobboard.core.learning import Learning
from jobboard.core.plan import MOST_SKILLS, Day, Plan, Step, Task
from jobboard.web import formats, i18n, labels, meta
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.plan import PlanDay, PlanPage, PlanTask, SkillTick, TickGroup, Week
from jobboard.web.shapes.asks import skill_url
from jobboard.web.shapes.learning import hours
from jobboard.web.shapes.skills import TITLES
from jobboard.web.words import N_, _, ngettext

_STEPS: Final[dict[Step, str]] = {
    "first": N_("First exercise: %(skill)s"),
    "practice": N_("Practice: %(skill)s"),
    "proof": N_("Something to show: %(skill)s"),
    "question": N_("Say it aloud: %(skill)s"),
    "review": N_("Look back"),
}
_PRACTICE: Final = N_(
    "Repeat the first exercise with another topic or brand, then lay the two side by side: what got better?"
)
_PROOF: Final = N_("%(proof)s One piece is enough for today; the others can follow after the week.")
_REVIEW: Final = N_(
    "Publish what you have finished, write down what is still hard, and mark the skill as “learning” or "
    "“have”. Then look at the vacancies again."
)


def page(plan: Plan) -> PlanPage:
    ids = [item.concept for item in plan.skills]
    title = _("A week for: %(skills)s", skills=", ".join(map(_name, ids)))
    return _page(_meta(ids, title), title, week=_week(plan, ids))


def choice(chosen: Sequence[str] = (), error: str | None = None) -> PlanPage:
    """What a plan can be made for, with what was chosen."""
    title = _("A plan for a week")
    return _page(_meta((), title), title, groups=list(_groups(chosen)), error=error)


def tasks(day: Day) -> list[PlanTask]:
    return [_task(task) for task in day.tasks]


def day_title(day: Day) -> str:
    return _("Day %(number)s", number=day.number)


def minutes(n: int) -> str:
    return ngettext("%(num)d minute", "%(num)d minutes", n)


def _page(
    head: Meta,
    title: str,
    *,
    week: Week | None = None,
    groups: Sequence[TickGroup] = (),
    error: str | None = None,
) -> PlanPage:
    return PlanPage(head, title, week, url_for("plan.show"), groups, error, MOST_SKILLS)


def _meta(ids: Sequence[str], title: str) -> Meta:
    """Only the choice is for search engines: there are thousands of plans."""
    return meta.of(
        "plan.show",
        title,
        _("Seven days, up to 40 minutes each: exercises, something to show, questions of an interview."),
        query=[("skill", id_) for id_ in ids],
        noindex=bool(ids),
    )


def _week(plan: Plan, ids: Sequence[str]) -> Week:
    low, high = plan.hours
    return Week(
        days=[_day(day) for day in plan.days],
        skills=[Link(_name(id_), skill_url(id_)) for id_ in ids],
        minutes=_("This week takes %(time)s.", time=_time(plan.minutes)),
        hours=_(
            "The basics take %(hours)s of practice in all, so the week is a beginning and not the whole way.",
            hours=hours(low, high),
        ),
        calendar_url=i18n.address("plan.calendar", {}, [("skill", id_) for id_ in ids]),
    )


def _day(day: Day) -> PlanDay:
    lang = language()
    on = format_date(day.on, "EEEE, d MMMM", locale=lang)
    return PlanDay(
        title=day_title(day),
        on=formats.capital(on, lang),
        date=day.on.isoformat(),
        minutes=minutes(day.minutes),
        tasks=tasks(day),
    )


def _task(task: Task) -> PlanTask:
    if task.learning is None:
        return PlanTask(_(_STEPS[task.step]), _(_REVIEW), minutes(task.minutes))
    title = _(_STEPS[task.step], skill=_name(task.learning.concept))
    return PlanTask(title, _text(task.step, task.learning), minutes(task.minutes))


def _text(step: Step, learning: Learning) -> str:
    lang = language()
    return {
        "first": learning.first[lang],
        "practice": _(_PRACTICE),
        "proof": _(_PROOF, proof=learning.proof[lang]),
        "question": learning.question[lang],
    }[step]


def _name(id_: str) -> str:
    return labels.concept(house().taxonomy, id_, language())


def _time(total: int) -> str:
    whole, rest = divmod(total, 60)
    said = [ngettext("%(num)d hour", "%(num)d hours", whole) if whole else "", minutes(rest) if rest else ""]
    return " ".join(filter(None, said))


def _groups(chosen: Sequence[str]) -> Iterator[TickGroup]:
    taxonomy = house().taxonomy
    for kind, title in TITLES.items():
        own = [item for id_, item in house().learning.items() if taxonomy.get(id_).kind == kind]
        ticks = [
            SkillTick(item.concept, _name(item.concept), hours(*item.hours), item.concept in chosen)
            for item in own
        ]
        if ticks:
            yield TickGroup(_(title), sorted(ticks, key=lambda tick: tick.label.casefold()))
