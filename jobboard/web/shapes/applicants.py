"""Those who applied, as the employer's members see them: a list in the order of time."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from flask import current_app, url_for

from jobboard.core.hiring import NEWS_WITHIN
from jobboard.core.membership import may
from jobboard.services.answers import WAITING
from jobboard.services.applicants import Applicant
from jobboard.storage.models import Member, Vacancy
from jobboard.web import formats, meta
from jobboard.web.current import now
from jobboard.web.i18n import language
from jobboard.web.pages.applicants import Answers, ApplicantsPage, Closing, Row
from jobboard.web.pages.frame import Link
from jobboard.web.room import room
from jobboard.web.shapes.applicant_words import (
    STATES,
    TONES,
    cause_field,
    met,
    must_skills,
    musts_met,
    name,
    words_field,
)
from jobboard.web.words import _, ngettext

_MUSTS: Final = "musts"  # the filter that is no status
_CLOSABLE: Final = frozenset({"published", "paused"})


@dataclass(frozen=True, slots=True)
class Typed:
    """What a member has typed into the form of answers, and whom they had picked."""

    picked: Collection[int] = ()
    cause: str | None = None
    words: str = ""
    day: str = ""


def page(
    acting: Member,
    vacancy: Vacancy,
    applied: Sequence[Applicant],
    only: str,
    typed: Typed,
    problem: str | None = None,
) -> ApplicantsPage:
    """`only` is a status, or "musts": those who have all must-have skills; "" is everyone."""
    decides, musts = may(acting.role, "decide"), must_skills(vacancy)
    waiting = sum(applicant.status in WAITING for applicant in applied)
    return ApplicantsPage(
        meta=meta.unlisted(vacancy.title),
        room=room(),
        crumbs=[Link(_("Vacancies"), _vacancies_url(acting)), Link(vacancy.title, "", current=True)],
        title=vacancy.title,
        filters=list(_filters(acting, vacancy, applied, musts, only)),
        rows=[
            _row(acting, vacancy, applicant, musts, typed.picked)
            for applicant in applied
            if _is_wanted(applicant, musts, only)
        ],
        answers=_answers(acting, vacancy, typed) if decides and waiting else None,
        closing=_closing(acting, vacancy, waiting) if decides else None,
        csv_url=url_for("applicants.csv_", employer=acting.employer.slug, vacancy_id=vacancy.id),
        problem=problem,
    )


def _filters(
    acting: Member, vacancy: Vacancy, applied: Sequence[Applicant], musts: Sequence[str], only: str
) -> Iterator[Link]:
    shown = {"": _("All"), **({_MUSTS: _("All must-haves met")} if musts else {})}
    held = {applicant.status for applicant in applied}
    shown |= {status: _(label) for status, label in STATES.items() if status in held}
    for value, label in shown.items():
        count = sum(_is_wanted(applicant, musts, value) for applicant in applied)
        url = url_for(
            "applicants.list_",
            employer=acting.employer.slug,
            vacancy_id=vacancy.id,
            only=value or None,
        )
        yield Link(f"{label} · {formats.number(count, language())}", url, current=value == only)


def _is_wanted(applicant: Applicant, musts: Sequence[str], only: str) -> bool:
    if only == _MUSTS:
        return len(met(applicant, musts)) == len(musts) and applicant.view is not None
    return only in ("", applicant.status)


def _row(
    acting: Member, vacancy: Vacancy, applicant: Applicant, musts: Sequence[str], picked: Collection[int]
) -> Row:
    day, lang = formats.local_day(applicant.sent_at), language()
    waits = applicant.status in WAITING
    by = applicant.answer_by if waits else None
    return Row(
        name=name(applicant),
        url=url_for(
            "applicants.show",
            employer=acting.employer.slug,
            vacancy_id=vacancy.id,
            application_id=applicant.id,
        ),
        pick=f"{applicant.id}-{applicant.version}" if waits and may(acting.role, "decide") else None,
        picked=applicant.id in picked,
        state=_(STATES[applicant.status]),
        tone=TONES.get(applicant.status, ""),
        musts=musts_met(applicant, musts),
        sent=formats.day_and_month(day, lang),
        sent_at=day.isoformat(),
        answer_by=formats.day_and_month(by, lang) if by else None,
        late=by is not None and by <= formats.local_day(now()),
    )


def _answers(acting: Member, vacancy: Vacancy, typed: Typed) -> Answers:
    last: date = formats.local_day(now()) + NEWS_WITHIN
    return Answers(
        action=url_for("applicants.answer", employer=acting.employer.slug, vacancy_id=vacancy.id),
        cause=cause_field(typed.cause),
        words=words_field(typed.words),
        day=typed.day or (formats.local_day(now()) + NEWS_WITHIN / 2).isoformat(),
        last_day=formats.day_and_month(last, language()),
    )


def _closing(acting: Member, vacancy: Vacancy, waiting: int) -> Closing | None:
    """Nobody is left without an answer: there is no closing before all have one."""
    if vacancy.status not in _CLOSABLE or "room.act" not in current_app.view_functions:
        return None
    if waiting:
        text = ngettext(
            "%(num)s applicant waits for a last word. The vacancy can be closed once they have it.",
            "%(num)s applicants wait for a last word. The vacancy can be closed once all have it.",
            waiting,
        )
        return Closing(text, None)
    action = url_for("room.act", employer=acting.employer.slug, vacancy_id=vacancy.id, action="close")
    return Closing(_("Everyone has an answer."), action)


def _vacancies_url(acting: Member) -> str:
    return url_for("room.vacancies", employer=acting.employer.slug)
