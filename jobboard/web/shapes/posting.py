"""The pages of posting: the form, the preview, the last step."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flask import url_for

from jobboard.core.findings import Finding
from jobboard.core.posting import Posting
from jobboard.services.draft_links import DraftLinks
from jobboard.services.errors import DomainError
from jobboard.storage.models import Draft, Member, Vacancy
from jobboard.web import formats, meta
from jobboard.web.current import house, now
from jobboard.web.forms.posting import Typed
from jobboard.web.i18n import language
from jobboard.web.pages.check import Option
from jobboard.web.pages.frame import Link
from jobboard.web.pages.posting import PostField, PostFormPage, PostPublishPage, Signature
from jobboard.web.pages.vacancies import PreviewBar, VacancyPage
from jobboard.web.shapes import ads, findings, vacancy
from jobboard.web.shapes.posting_fields import Form
from jobboard.web.shapes.posting_words import missing
from jobboard.web.words import _


def links() -> DraftLinks:
    return DraftLinks(house().settings.secret_key)


def form_page(
    draft: Draft,
    found: Sequence[Finding],
    problems: Sequence[DomainError],
    typed: Typed | None = None,
    *,
    conflict: bool = False,
) -> PostFormPage:
    """The form as it is stored; or as it was `typed`, where that could not be saved."""
    title, text = (typed.title, typed.text) if typed else (draft.title, draft.text)
    ad = house().reader.read(text, title)
    form = Form(typed.posting if typed else Posting.from_json(draft.form), ad, text, title, typed)
    token = links().token(draft)
    return PostFormPage(
        meta=meta.unlisted(_("Post a vacancy")),
        action=url_for("post.save", token=token),
        version=draft.version,
        heading=_("Change the vacancy") if draft.vacancy_id else _("Check what we read"),
        title=_title(title, typed),
        text=text,
        text_error=typed.errors.get("text") if typed else None,
        parts=form.parts(),
        ad=ads.ad_text(ad, text, title),
        findings=findings.lines(found, text, title),
        missing=[missing(problem) for problem in problems],
        saved=_("Saved %(when)s", when=formats.ago(draft.updated_at, now(), language())),
        conflict_url=url_for("post.show", token=token) if conflict else None,
    )


def preview_page(draft: Draft, shown: Vacancy, *, phone: bool) -> VacancyPage:
    """The vacancy's own page, without what needs it to be published."""
    token = links().token(draft)
    bar = PreviewBar(
        views=[
            Link(_("On a computer"), url_for("post.preview", token=token), current=not phone),
            Link(_("On a phone"), url_for("post.preview", token=token, width="phone"), current=phone),
        ],
        phone=phone,
        back_url=url_for("post.show", token=token),
        publish_url=url_for("publish.show", token=token),
    )
    made = vacancy.page(shown, None, (), None)
    return replace(
        made, meta=meta.unlisted(_("Preview")), save=None, applying=None, report_url=None, preview=bar
    )


def publish_page(
    draft: Draft,
    problems: Sequence[DomainError],
    places: Sequence[Member],
    signed: Signature,
    errors: Mapping[str, str],
) -> PostPublishPage:
    """`places` are the employers that may be chosen."""
    token, chosen = links().token(draft), signed.employer
    employers = [
        Option(place.employer.slug, place.employer.name, place.employer.slug == chosen) for place in places
    ]
    if draft.employer_id is None:
        employers.append(Option("", _("A new employer"), not chosen))
    back = url_for("post.show", token=token)
    return PostPublishPage(
        meta=meta.unlisted(_("Publish the vacancy")),
        action=url_for("publish.send", token=token),
        title=draft.title,
        version=draft.version,
        missing=[Link(link.text, back + link.url) for link in map(missing, problems)],
        employers=employers,
        signed=signed,
        rules_url=url_for("texts.rules"),
        back_url=back,
        errors=errors,
    )


def _title(title: str, typed: Typed | None) -> PostField:
    error = typed.errors.get("title") if typed else None
    return PostField("text", "title", _("What the job is called"), title, error=error)
