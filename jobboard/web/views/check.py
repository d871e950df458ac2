"""The skill check in three steps: an ad, the marks, the result. Nothing is stored on the way."""

from flask import Blueprint, Response, redirect, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from jobboard.core.ad import ParsedAd
from jobboard.services import demand, listing, matches
from jobboard.web import meta
from jobboard.web.access import anyone
from jobboard.web.current import house, now, session
from jobboard.web.forms.marks import marks
from jobboard.web.forms.paste import PasteForm, empty_box
from jobboard.web.fragments import page
from jobboard.web.pages.ads import AdText
from jobboard.web.pages.check import CheckMarkPage, CheckPastePage, CheckResultPage, PasteBox
from jobboard.web.pages.frame import Meta
from jobboard.web.shapes import ads, cards
from jobboard.web.shapes import check as shape
from jobboard.web.shapes.check import Checked, Marks
from jobboard.web.shapes.check_result import result as result_shape
from jobboard.web.views.vacancies import number_at_end
from jobboard.web.words import _

blueprint = Blueprint("check", __name__, url_prefix="/check")
_PICKS = 5


@blueprint.get("")
@anyone
def paste() -> Response:
    """The empty form, or the marks at once where an ad is named in the address."""
    if "vacancy" in request.args or "typical" in request.args:
        checked = _named(request.args.get("vacancy"))
        return _mark(checked, _asked_by(checked), Marks())
    return _paste(empty_box())


@blueprint.post("")
@anyone
def read() -> Response:
    """Read a pasted ad and show what it asks for."""
    form = PasteForm(request.form)
    if not form.validate():
        return _paste(form.box(), status=422)
    checked = Checked(form.text.data, form.title.data)
    return _mark(checked, _asked_by(checked), Marks())


@blueprint.post("/result")
@anyone
def result() -> Response:
    """Count the marks."""
    checked, marked = _posted(), marks(request.form)
    if isinstance(checked, PasteForm):
        return _paste(checked.box(), status=422)
    if marked.years_error:
        return _mark(checked, _asked_by(checked), marked, status=422)
    counted = matches.check(
        session(),
        house().reader,
        profile=marked.profile,
        now=now(),
        text=checked.text or None,
        title=checked.title,
        vacancy_id=checked.vacancy.id if checked.vacancy else None,
    )
    context = CheckResultPage(
        meta=_meta(checked),
        source=shape.source(checked),
        form=shape.form(checked, counted.ad, marked, counted.demand),
        ad=_ad_text(checked, counted.ad),
        read=counted.ad.read,
        result=result_shape(counted),
        again_url=url_for("check.paste"),
    )
    return page("check/result.html", context, part=("result", "check/_result.html"))


@blueprint.get("/result")
@anyone
def start_again() -> AnyResponse:
    """A result has no address of its own: a kept or shared one leads to the form."""
    return redirect(url_for("check.paste"))


def _named(vacancy: str | None) -> Checked:
    """The vacancy of that id, or the typical assistant. Raises NotFound."""
    if vacancy is None:
        return Checked()
    return Checked(vacancy=listing.get(session(), number_at_end(vacancy), now()))


def _posted() -> Checked | PasteForm:
    """What the form carries from step to step; the paste form where its text is not one to be read."""
    if "vacancy" in request.form or "typical" in request.form:
        return _named(request.form.get("vacancy"))
    form = PasteForm(request.form)
    return Checked(form.text.data, form.title.data) if form.validate() else form


def _asked_by(checked: Checked) -> ParsedAd:
    if checked.vacancy:
        return checked.vacancy.ad
    if checked.text:
        return matches.read(house().reader, checked.text, checked.title)
    return matches.typical(session(), house().taxonomy, now())


def _paste(box: PasteBox, status: int = 200) -> Response:
    newest = listing.newest(session(), now(), _PICKS)
    context = CheckPastePage(
        meta=_meta(None),
        paste=box,
        typical_url=url_for("check.paste", typical=1),
        picks=[cards.card(item, url=url_for("check.paste", vacancy=item.id)) for item in newest],
    )
    return page("check/paste.html", context, status=status)


def _mark(checked: Checked, ad: ParsedAd, marked: Marks, status: int = 200) -> Response:
    context = CheckMarkPage(
        meta=_meta(checked),
        source=shape.source(checked),
        form=shape.form(checked, ad, marked, demand.live(session(), now())),
        ad=_ad_text(checked, ad),
        read=ad.read,
        found=shape.found_label(ad),
        again_url=url_for("check.paste"),
    )
    return page("check/mark.html", context, status=status)


def _ad_text(checked: Checked, ad: ParsedAd) -> AdText | None:
    return None if checked.is_typical else ads.ad_text(ad, checked.own_text, checked.own_title)


def _meta(checked: Checked | None) -> Meta:
    """Only the empty form is for search engines; the check of one ad is nobody else's page."""
    title = _("Skill check")
    if checked is None:
        return meta.of("check.paste", title, _("Paste an ad and see which of its must-haves you have."))
    query = []
    if checked.vacancy:
        query = [("vacancy", str(checked.vacancy.id))]
    elif checked.is_typical:
        query = [("typical", "1")]
    return meta.of("check.paste", title, query=query, noindex=True)
