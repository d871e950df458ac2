"""What members call an applicant and how somebody stands, and the fields of an answer to them."""

from collections.abc import Sequence
from typing import Final

from jobboard.core.hiring import CAUSES
from jobboard.core.needs import needs
from jobboard.services.applicants import Applicant
from jobboard.storage.models import Vacancy
from jobboard.web import formats
from jobboard.web.i18n import language
from jobboard.web.pages.applications import Tone
from jobboard.web.pages.apply import Area
from jobboard.web.pages.check import Option
from jobboard.web.pages.profile import Select
from jobboard.web.words import N_, _

STATES: Final = {
    "sent": N_("New"),
    "opened": N_("Looked at"),
    "shortlist": N_("Short list"),
    "talk": N_("Talk"),
    "task": N_("Test task"),
    "offer": N_("Offer"),
    "hired": N_("Hired"),
    "no": N_("Declined"),
    "withdrawn": N_("Withdrawn"),
    "no-answer": N_("Answer overdue"),
}
TONES: Final[dict[str, Tone]] = {
    **dict.fromkeys(("talk", "task", "offer", "hired"), "good"),
    "no-answer": "warn",
}


def must_skills(vacancy: Vacancy) -> list[str]:
    """The concepts that the ad requires: an application says of each whether somebody has it."""
    return [need.key for need in needs(vacancy.ad) if need.kind == "skill" and need.ask == "required"]


def met(applicant: Applicant, musts: Sequence[str]) -> list[str]:
    skills = applicant.view.skills if applicant.view else {}
    return [id_ for id_ in musts if skills.get(id_) == "have"]


def musts_met(applicant: Applicant, musts: Sequence[str]) -> str:
    """ "4 of 5 must-haves"."""
    if not musts or applicant.view is None:
        return ""
    lang = language()
    return _(
        "%(met)s of %(all)s must-haves",
        met=formats.part(len(met(applicant, musts)), lang),
        all=formats.number(len(musts), lang),
    )


def name(applicant: Applicant) -> str:
    """Who it is once that is open, and a number before."""
    if applicant.contacts:
        return applicant.contacts.name
    return _("Applicant %(number)s", number=formats.number(applicant.number, language()))


def cause_field(chosen: str | None) -> Select:
    options = [Option(value, _(words), value == chosen) for value, words in CAUSES.items()]
    return Select("cause", _("Reason"), [Option("", _("Choose a reason"), chosen is None), *options])


def words_field(typed: str, error: str | None = None) -> Area:
    hint = _("At most 400 characters. They get the reason above in their own language.")
    return Area("words", "words", _("In your own words, if you like"), typed, hint, error, 3)
