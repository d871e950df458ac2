"""What an employer sees of an application, and which vacancy it is about."""

from datetime import timedelta

from jobboard.services.applicants import FirstView
from jobboard.services.retention import KEPT
from jobboard.storage.models import Vacancy
from jobboard.web import formats, labels, meta
from jobboard.web.current import house, now
from jobboard.web.i18n import language
from jobboard.web.pages.apply import Mark, To, View, Work
from jobboard.web.pages.frame import Meta
from jobboard.web.shapes.cards import dates, vacancy_url
from jobboard.web.words import _


def title(vacancy: Vacancy) -> Meta:
    return meta.unlisted(_("Apply: %(title)s", title=vacancy.title))


def to(vacancy: Vacancy) -> To:
    lang = None if vacancy.lang in (language(), "mixed") else vacancy.lang
    return To(vacancy.title, vacancy.employer.name, vacancy_url(vacancy), vacancy.sample, lang)


def view(shown: FirstView) -> View:
    return View(
        skills=[Mark(skill_name(id_), state) for id_, state in shown.skills.items()],
        proofs=[
            Work(
                skill_name(proof["concept"]),
                proof["url"],
                [said for said in (proof["part"], proof["result"]) if said],
            )
            for proof in shown.proofs
        ],
        links=shown.links,
        message=shown.message,
        answers=shown.answers,
    )


def who_sees(vacancy: Vacancy) -> list[str]:
    """Who sees what and until when, with names and days: what sending agrees to."""
    lang, (_posted, end) = language(), dates(vacancy)
    employer = vacancy.employer.name
    day = formats.day_and_month(formats.local_day(end), lang, year=True)
    until = formats.day_and_month(formats.local_day(end + KEPT), lang, year=True)
    lines = [
        _("At once %(employer)s sees your skills, links, message and answers.", employer=employer),
        _("Your name, e-mail and phone open when they invite you to talk, and you are told."),
        _(
            "The vacancy ends on %(day)s. 12 months later, on %(until)s, all of it is deleted.",
            day=day,
            until=until,
        ),
        _("You can withdraw before that, and %(employer)s sees nothing any more.", employer=employer),
    ]
    if vacancy.answer_days is not None:
        lines.insert(
            2, _("%(employer)s has promised an answer by %(day)s.", employer=employer, day=_promised(vacancy))
        )
    return lines


def _promised(vacancy: Vacancy) -> str:
    from_today = formats.local_day(now() + timedelta(days=vacancy.answer_days or 0))
    return formats.day_and_month(from_today, language())


def skill_name(concept_id: str) -> str:
    return formats.capital(labels.concept(house().taxonomy, concept_id, language()), language())
