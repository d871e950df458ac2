"""The form of an application, and the step before it is sent."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from flask import request, url_for

from jobboard.core.facts import Ask
from jobboard.core.needs import needs
from jobboard.services.applicants import FirstView
from jobboard.services.told import ANSWER, LINKS_LIMIT, Told
from jobboard.storage.models import CandidateProfile, Person, Vacancy
from jobboard.web.current import house
from jobboard.web.pages.apply import ApplyPage, Area, PreviewPage, ProofChoice
from jobboard.web.pages.check import Answer, AskRow
from jobboard.web.pages.forms import FormField
from jobboard.web.shapes.check import SKILL
from jobboard.web.shapes.first_view import skill_name, title, to, view, who_sees
from jobboard.web.words import _

_AT_ONCE: Final = 8  # skills that are asked for openly; the rest on demand
_ORDER: Final[tuple[Ask, ...]] = ("required", "duty", "preferred")  # the heavier first, as in the score
_OWN: Final = 12  # skills of a profile that are offered where the ad names none


@dataclass(frozen=True, slots=True)
class Draft:
    """An application on its way: to where, by whom (None: a guest), what they typed and what is wrong."""

    vacancy: Vacancy
    told: Told
    person: Person | None = None
    profile: CandidateProfile | None = None
    wrong: Mapping[str, str] = field(default_factory=dict)
    problem: str | None = None
    closed: bool = False


def form_page(draft: Draft) -> ApplyPage:
    told, wrong = draft.told, draft.wrong
    rows = list(_skills(draft))
    return ApplyPage(
        meta=title(draft.vacancy),
        to=to(draft.vacancy),
        action=_url("apply.send", draft.vacancy),
        lead=_lead(draft),
        fields=list(_fields(draft)),
        message=Area(
            "message",
            "message",
            _("Why you"),
            told.message,
            _("Two or three sentences are enough. A CV is not needed."),
            wrong.get("message"),
            rows=5,
        ),
        links=Area(
            "links",
            "links",
            _("Links to your work"),
            "\n".join(told.links),
            _("Up to %(limit)s, one a line. A link can show who you are.", limit=LINKS_LIMIT),
            wrong.get("links"),
            rows=2,
        ),
        answers=list(_answers(draft)),
        skills=rows[:_AT_ONCE],
        more_skills=rows[_AT_ONCE:],
        proofs=_proofs(draft),
        who_sees=who_sees(draft.vacancy),
        privacy_url=url_for("texts.privacy"),
        sign_in_url=None if draft.person else url_for("security.login", next=request.path),
        answers_to=draft.person.email if draft.person else None,
        problem=draft.problem,
        closed=draft.closed,
    )


def preview_page(draft: Draft, shown: FirstView) -> PreviewPage:
    left_out = {"csrf_token", "step"}
    return PreviewPage(
        meta=title(draft.vacancy),
        to=to(draft.vacancy),
        view=view(shown),
        action=_url("apply.send", draft.vacancy),
        hidden=[pair for pair in request.form.items(multi=True) if pair[0] not in left_out],
        who_sees=who_sees(draft.vacancy),
        privacy_url=url_for("texts.privacy"),
    )


def _lead(draft: Draft) -> str:
    if draft.person:
        return _("Skills and proofs come from your profile. Change here what this employer should see.")
    return _("No account and no CV needed. We send you a link, and with it your application goes out.")


def _fields(draft: Draft) -> Iterator[FormField]:
    told, wrong = draft.told, draft.wrong
    yield FormField(
        "text", "name", "name", _("Your name"), told.name, None, wrong.get("name"), autocomplete="name"
    )
    if draft.person is None:
        yield FormField(
            "email", "email", "email", _("E-mail"), told.email, None, wrong.get("email"), autocomplete="email"
        )
    yield FormField(
        "tel",
        "phone",
        "phone",
        _("Phone, if you want to be called"),
        told.phone,
        None,
        wrong.get("phone"),
        autocomplete="tel",
    )


def _answers(draft: Draft) -> Iterator[Area]:
    for place, question in enumerate(draft.vacancy.questions):
        name = f"{ANSWER}{place}"
        typed = draft.told.answers[place] if place < len(draft.told.answers) else ""
        yield Area(name, name, question, typed, None, draft.wrong.get(name), rows=3)


def _skills(draft: Draft) -> Iterator[AskRow]:
    """What the ad asks for; where it names nothing, what the profile holds."""
    known = house().taxonomy
    found = [need for need in needs(draft.vacancy.ad) if need.kind == "skill" and need.key in known]
    asked = [(need.key, str(need.ask)) for need in sorted(found, key=lambda need: _ORDER.index(need.ask))]
    own = [(id_, "duty") for id_ in draft.told.skills][:_OWN]
    for id_, ask in asked or own:
        answer: Answer = draft.told.skills.get(id_, "no")
        yield AskRow(SKILL + id_, f"skills.{id_}", skill_name(id_), ask, (), answer)


def _proofs(draft: Draft) -> Sequence[ProofChoice]:
    held = draft.profile.proofs if draft.profile else []
    return [
        ProofChoice(str(proof.id), skill_name(proof.concept_id), proof.url, proof.id in draft.told.proofs)
        for proof in held
        if proof.may_be_shown
    ]


def _url(endpoint: str, vacancy: Vacancy) -> str:
    return url_for(endpoint, name=f"{vacancy.slug}-{vacancy.id}")
