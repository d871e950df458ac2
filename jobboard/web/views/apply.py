"""Applying to a vacancy: the form, what the employer will see first, and the sending."""

from flask import Blueprint, Response, flash, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.services import applicants, applications, applying, listing, profiles
from jobboard.services.errors import AlreadyApplied, VacancyClosed
from jobboard.services.told import LINKS_LIMIT, Had, Told
from jobboard.storage.models import Application, CandidateProfile, Person, Vacancy
from jobboard.web import i18n, meta, own
from jobboard.web.access import anyone
from jobboard.web.current import house, now, person, session
from jobboard.web.forms import applying as forms
from jobboard.web.fragments import page
from jobboard.web.notices import notices
from jobboard.web.pages.apply import SaidPage
from jobboard.web.pages.frame import Link
from jobboard.web.shapes import applications as applications_shape
from jobboard.web.shapes import apply as shape
from jobboard.web.shapes import first_view
from jobboard.web.shapes.apply import Draft
from jobboard.web.shapes.cards import vacancy_url
from jobboard.web.views.vacancies import number_at_end
from jobboard.web.words import _

blueprint = Blueprint("apply", __name__, url_prefix="/vacancies")


@blueprint.get("/<name>/apply")
@anyone
def show(name: str) -> AnyResponse:
    vacancy, someone = _vacancy(name), person()
    known = applications.to_vacancy(session(), someone, vacancy.id) if someone else None
    if known is not None:
        return _known(known)
    if not vacancy.is_live(now()):
        return redirect(vacancy_url(vacancy))
    profile = _profile(someone)
    return page(
        "apply/show.html", shape.form_page(Draft(vacancy, _start(someone, profile), someone, profile))
    )


@blueprint.post("/<name>/apply")
@anyone
def send(name: str) -> AnyResponse:
    """Send it; or, by its other buttons, show what the employer sees first, or go back to the form."""
    draft = _posted(_vacancy(name))
    step = request.form.get("step")
    if draft.wrong or step == "edit":
        return page("apply/show.html", shape.form_page(draft), status=422 if draft.wrong else 200)
    if step == "preview":
        return page("apply/preview.html", shape.preview_page(draft, _first_view(draft)))
    try:
        sent = _send(draft)
    except VacancyClosed:
        return _closed(draft)
    except AlreadyApplied as error:
        session().rollback()
        assert draft.person is not None  # guests are told by mail
        return _known(applications.get(session(), draft.person, error.application_id), status=409)
    session().commit()
    if sent is None:
        return redirect(url_for("apply.sent", name=name))
    flash(_("Your application is sent."), "success")
    return redirect(url_for("applications.show", id_=sent.id))


@blueprint.get("/<name>/apply/sent")
@anyone
def sent(name: str) -> AnyResponse:
    """After a guest's form: the same for an address that has applied before."""
    vacancy = _vacancy(name)
    text = [
        _("We have sent you a mail. Follow its link and press the button there: only then it goes out."),
        _("The link works for 48 hours. The mail may take a minute, and it may lie among the spam."),
    ]
    ways = [
        Link(_("Back to the vacancy"), vacancy_url(vacancy)),
        Link(_("Vacancies"), url_for("vacancies.list_")),
    ]
    if house().settings.demo:
        ways.insert(0, Link(_("The mails of this demo"), url_for("demo_mails.list_")))
    context = SaidPage(first_view.title(vacancy), _("Look into your mail"), text, ways)
    return page("apply/said.html", context)


def refused(problem: str) -> Response:
    """The form with what was typed, where somebody sends too often."""
    view_args = request.view_args or {}
    draft = _posted(_vacancy(view_args["name"]), problem)
    return page("apply/show.html", shape.form_page(draft), status=429)


def _vacancy(name: str) -> Vacancy:
    return listing.get(session(), number_at_end(name), now())


def _profile(someone: Person | None) -> CandidateProfile | None:
    return profiles.load(session(), someone.id) if someone else None


def _start(someone: Person | None, profile: CandidateProfile | None) -> Told:
    """What is known already: what one has and learns, and the proofs that may be shown."""
    if someone is None or profile is None:
        return Told("", "")
    candidate = profiles.candidate(profile)
    known = own.profile(candidate)
    skills: dict[str, Had] = dict.fromkeys(sorted(known.learning), "learning")
    skills.update(dict.fromkeys(sorted(known.have), "have"))
    return Told(
        name=someone.name,
        email=someone.email,
        skills=skills,
        links=candidate.links[:LINKS_LIMIT],
        proofs=frozenset(proof.id for proof in profile.proofs if proof.may_be_shown),
    )


def _posted(vacancy: Vacancy, problem: str | None = None) -> Draft:
    someone = person()
    told = forms.read(request.form, len(vacancy.questions), someone.email if someone else None)
    return Draft(vacancy, told, someone, _profile(someone), forms.wrong(told), problem)


def _first_view(draft: Draft) -> applicants.FirstView:
    made = applying.preview(session(), draft.vacancy, draft.told, draft.person)
    return applicants.first_view(house().reader, made)


def _send(draft: Draft) -> Application | None:
    """What was sent; None for a guest's, which waits for its link."""
    common = (session(), notices(), house().taxonomy)
    if draft.person:
        return applying.as_person(*common, draft.person, draft.vacancy, draft.told, now())
    applying.as_guest(*common, draft.vacancy, draft.told, i18n.language(), now())
    return None


def _closed(draft: Draft) -> AnyResponse:
    ended = Draft(draft.vacancy, draft.told, draft.person, draft.profile, closed=True)
    return page("apply/show.html", shape.form_page(ended), status=409)


def _known(application: Application, status: int = 200) -> AnyResponse:
    context = SaidPage(
        meta.unlisted(_("You have already applied")),
        _("You have already applied"),
        [applications_shape.since(application), _("Once per vacancy is enough: nothing was sent again.")],
        [
            Link(_("See my application"), url_for("applications.show", id_=application.id)),
            Link(_("Back to the vacancy"), vacancy_url(application.vacancy)),
        ],
    )
    return page("apply/said.html", context, status=status)
