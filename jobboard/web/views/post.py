"""Posting a vacancy: a pasted ad, the form that it fills, and how it will look."""

from flask import Blueprint, Response, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.core import findings as wording_findings
from jobboard.core.posting import Posting
from jobboard.services import drafts, posting
from jobboard.services.errors import Conflict, TooLong
from jobboard.storage.models import Draft, Employer
from jobboard.web import meta
from jobboard.web import posting as desk
from jobboard.web.access import anyone
from jobboard.web.current import house, now, person, session
from jobboard.web.forms import applying
from jobboard.web.forms import posting as forms
from jobboard.web.forms.paste import PasteForm
from jobboard.web.forms.posting import Typed
from jobboard.web.fragments import page
from jobboard.web.pages.check import PasteBox
from jobboard.web.pages.posting import PostStartPage
from jobboard.web.shapes import posting as shape
from jobboard.web.words import _

blueprint = Blueprint("post", __name__, url_prefix="/post")
blueprint.after_request(desk.keep_private)
_EMPTY = "empty"
_FIX = "fix-"
_STEPS = {"preview": "post.preview", "publish": "publish.show"}


@blueprint.get("")
@anyone
def start() -> Response:
    return _start(PasteBox(url_for("post.begin")))


@blueprint.post("")
@anyone
def begin() -> AnyResponse:
    """Make a draft of the pasted ad, or an empty one."""
    form = PasteForm(request.form)
    empty = request.form.get("step") == _EMPTY
    if not empty and not form.validate():
        return _start(form.box(url_for("post.begin")), status=422)
    title, text = ("", "") if empty else (form.title.data, form.text.data)
    draft = drafts.start(session(), shape.links(), house().reader, title, text, now(), person())
    session().commit()
    return redirect(_url("post.show", draft))


@blueprint.get("/<token>")
@anyone
def show(token: str) -> Response:
    return _form(desk.draft(token))


@blueprint.post("/<token>")
@anyone
def save(token: str) -> AnyResponse:
    """Keep what was typed, and go on to what the pressed button names."""
    draft = desk.draft(token)
    typed = forms.read(request.form, Posting.from_json(draft.form))
    if typed.errors:
        return _form(draft, typed, status=422)
    step = request.form.get("step", "")
    try:
        _save(draft, typed, step)
    except Conflict:
        session().rollback()
        return _form(desk.draft(token), typed, status=409)
    except TooLong as error:
        return _form(draft, forms.with_error(typed, error.field, applying.said(error)), status=422)
    session().commit()
    anchor = "findings" if step.startswith(_FIX) else None
    return redirect(_url(_STEPS.get(step, "post.show"), draft, anchor))


@blueprint.get("/<token>/preview")
@anyone
def preview(token: str) -> Response:
    draft = desk.draft(token)
    shown = posting.preview(desk.desk(), draft, _employer_name(draft), now())
    context = shape.preview_page(draft, shown, phone=request.args.get("width") == "phone")
    return page("post/preview.html", context)


def _start(box: PasteBox, status: int = 200) -> Response:
    about = _("Paste the text that you have, in any of three languages. We fill in the form.")
    context = PostStartPage(meta.of("post.start", _("Post a vacancy"), about), box)
    return page("post/start.html", context, status=status)


def _save(draft: Draft, typed: Typed, step: str) -> None:
    """The form, with the one change of a pressed “replace” in it."""
    title, text = typed.title, typed.text
    if step.startswith(_FIX):
        found = [one for one in desk.findings(title, text) if step == f"{_FIX}{one.source}-{one.start}"]
        text = wording_findings.apply(text, [one for one in found if one.source == "text"])
        title = wording_findings.apply(title, [one for one in found if one.source == "title"])
    common = (session(), house().reader, draft, typed.version, title, text)
    drafts.save(*common, typed.posting, now(), person())


def _form(draft: Draft, typed: Typed | None = None, status: int = 200) -> Response:
    ad = (typed.title, typed.text) if typed else (draft.title, draft.text)
    found, problems = desk.findings(*ad), desk.problems(draft)
    context = shape.form_page(draft, found, problems, typed, conflict=status == 409)
    return page("post/form.html", context, status=status)


def _employer_name(draft: Draft) -> str:
    if draft.employer_id is None:
        return _("Your name as an employer")
    return session().get_one(Employer, draft.employer_id).name


def _url(endpoint: str, draft: Draft, anchor: str | None = None) -> str:
    return url_for(endpoint, token=shape.links().token(draft), _anchor=anchor)
