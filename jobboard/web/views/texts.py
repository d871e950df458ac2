"""What holds here in plain words: privacy, rules, safety.

The words are whole texts, a template a language: sentence by sentence they would not read well.
"""

from datetime import date

from flask import Blueprint, Response

from jobboard.core.texts import PRIVACY, RULES
from jobboard.web import formats, meta
from jobboard.web.access import anyone
from jobboard.web.current import house
from jobboard.web.fragments import page
from jobboard.web.i18n import language
from jobboard.web.pages.texts import TextPage
from jobboard.web.words import _

blueprint = Blueprint("texts", __name__)


@blueprint.get("/privacy")
@anyone
def privacy() -> Response:
    return _show("privacy", _("Privacy"), _("What we keep of you, who sees it, and how long."), PRIVACY)


@blueprint.get("/rules")
@anyone
def rules() -> Response:
    return _show("rules", _("Rules"), _("What we ask of candidates and of employers."), RULES)


@blueprint.get("/safety")
@anyone
def safety() -> Response:
    return _show("safety", _("Safety"), _("How to tell a trap from a job, and what to do then."), None)


def _show(name: str, title: str, lead: str, since: str | None) -> Response:
    lang = language()
    in_force = None
    if since:
        in_force = _(
            "In force since %(day)s.", day=formats.day_and_month(date.fromisoformat(since), lang, year=True)
        )
    context = TextPage(
        meta=meta.of(f"texts.{name}", title, lead),
        title=title,
        lead=lead,
        text=f"texts/{name}.{lang}.html",
        in_force=in_force,
        contact=house().settings.contact or None,
    )
    return page("texts/show.html", context)
