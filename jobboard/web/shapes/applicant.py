"""One who applied, as the employer's members see them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from flask import url_for

from jobboard.core.application import MOVES, NAMED
from jobboard.core.application import may as may_move
from jobboard.core.hiring import CRITERIA, UNDO_FOR
from jobboard.core.membership import may
from jobboard.services.answers import WAITING
from jobboard.services.applicants import Applicant
from jobboard.services.applications import can_undo
from jobboard.services.hiring import Decision, Note, Ratings
from jobboard.storage.models import Application, Member
from jobboard.web import formats, meta
from jobboard.web.current import now
from jobboard.web.i18n import language
from jobboard.web.pages.ads import Chip
from jobboard.web.pages.applicants import (
    ApplicantPage,
    Criterion,
    Deciding,
    NoteLine,
    Rating,
    StepButton,
)
from jobboard.web.pages.applications import StepLine
from jobboard.web.pages.apply import Area
from jobboard.web.pages.frame import Link
from jobboard.web.room import room
from jobboard.web.shapes import applicant_words as shared
from jobboard.web.shapes import first_view
from jobboard.web.words import N_, _, ngettext

# In the order of a hiring; their keys are 1 to 6, and 7 leads to the refusal.
_STEPS: Final = {
    "open": N_("Looked at"),
    "shortlist": N_("Short list"),
    "talk": N_("Invite to talk"),
    "task": N_("Test task"),
    "offer": N_("Offer"),
    "hire": N_("Hired"),
}


@dataclass(frozen=True, slots=True)
class Written:
    """What members have written down about somebody."""

    notes: Sequence[Note]
    ratings: Ratings


def page(
    acting: Member,
    application: Application,
    seen: Applicant,
    around: Sequence[int],
    written: Written,
    typed: Decision | None = None,
    problem: str | None = None,
) -> ApplicantPage:
    """`around` are the ids of all who applied, in order; `typed` is what could not be done."""
    musts, decides = shared.must_skills(application.vacancy), may(acting.role, "decide")
    place, who = around.index(application.id), shared.name(seen)
    return ApplicantPage(
        meta=meta.unlisted(who),
        room=room(),
        crumbs=_crumbs(acting, application, who),
        name=who,
        state=_(shared.STATES[application.status]),
        tone=shared.TONES.get(application.status, ""),
        dates=list(_dates(application)),
        before=_url(acting, application, "show", around[place - 1]) if place else None,
        after=_url(acting, application, "show", around[place + 1]) if place + 1 < len(around) else None,
        musts=[_must(id_, seen) for id_ in musts] if seen.view else [],
        musts_met=shared.musts_met(seen, musts),
        view=first_view.view(seen.view) if seen.view else None,
        contacts=[told for told in _contacts(seen) if told],
        deciding=_deciding(acting, application, typed) if decides and seen.view else None,
        notes=[_note(note) for note in written.notes],
        rating=_rating(written.ratings, _url(acting, application, "rate") if decides else None),
        steps=_steps(application),
        problem=problem,
    )


def _contacts(seen: Applicant) -> Sequence[str]:
    return (seen.contacts.email, seen.contacts.phone) if seen.contacts else ()


def _url(acting: Member, application: Application, view: str, id_: int | None = None) -> str:
    return url_for(
        f"applicants.{view}",
        employer=acting.employer.slug,
        vacancy_id=application.vacancy_id,
        application_id=id_ or application.id,
    )


def _crumbs(acting: Member, application: Application, who: str) -> list[Link]:
    slug = acting.employer.slug
    listed = url_for("applicants.list_", employer=slug, vacancy_id=application.vacancy_id)
    return [
        Link(_("Vacancies"), url_for("room.vacancies", employer=slug)),
        Link(application.vacancy.title, listed),
        Link(who, "", current=True),
    ]


def _dates(application: Application) -> Iterator[str]:
    lang = language()
    sent = formats.day_and_month(formats.local_day(application.created_at), lang)
    yield _("Sent on %(day)s", day=sent)
    if application.answer_by and application.status in WAITING:
        yield _("Answer promised by %(day)s.", day=formats.day_and_month(application.answer_by, lang))


def _must(id_: str, seen: Applicant) -> Chip:
    said = seen.view.skills.get(id_) if seen.view else None
    state = "have" if said == "have" else "learning" if said else "missing"
    return Chip(f"skills.{id_}", first_view.skill_name(id_), state=state)  # type: ignore[arg-type]


def _deciding(acting: Member, application: Application, typed: Decision | None) -> Deciding:
    wrong = typed or Decision("", application.version)
    return Deciding(
        action=_url(acting, application, "decide"),
        version=application.version,
        steps=[
            StepButton(action, _(label), str(key), _opens(application, action))
            for key, (action, label) in enumerate(_STEPS.items(), 1)
            if may_move(application.status, action, "employer")
        ],
        refuses=may_move(application.status, "refuse", "employer"),
        cause=shared.cause_field(wrong.cause),
        words=shared.words_field(wrong.words),
        note=Area(
            "note",
            "note",
            _("Note for your team"),
            wrong.note,
            _("It is kept with whatever you press."),
            None,
            3,
        ),
        undo=_undo(application),
        undo_url=_url(acting, application, "undo"),
    )


def _opens(application: Application, action: str) -> bool:
    """Whether the step opens name and contacts, which is told at once and not undone."""
    return MOVES[action].to in NAMED and application.revealed_at is None


def _undo(application: Application) -> str | None:
    if not can_undo(application, now()):
        return None
    until = (application.steps[-1].at + UNDO_FOR).astimezone(formats.BAKU)
    return _(
        "%(state)s. The candidate hears of it at %(time)s.",
        state=_(shared.STATES[application.status]),
        time=f"{until:%H:%M}",
    )


def _note(note: Note) -> NoteLine:
    day = formats.day_and_month(formats.local_day(note.at), language())
    return NoteLine(note.author or _("Somebody who has left"), note.text, day)


def _rating(ratings: Ratings, action: str | None) -> Rating:
    own, lang = ratings.own or {}, language()
    means = {name: formats.number(mean, lang, 1) for name, mean in ratings.means.items()}
    members = ngettext("Mean of %(num)s member", "Mean of %(num)s members", ratings.members)
    return Rating(
        action=action,
        criteria=[
            Criterion(name, _(label), own.get(name), means.get(name)) for name, label in CRITERIA.items()
        ],
        members=members if ratings.own else None,
    )


def _steps(application: Application) -> list[StepLine]:
    last = application.steps[-1]
    return [
        StepLine(
            label=_(shared.STATES[step.status]),
            note=step.reason or None,
            day=formats.day_and_month(formats.local_day(step.at), language()),
            at=formats.local_day(step.at).isoformat(),
            last=step is last,
        )
        for step in application.steps
    ]
