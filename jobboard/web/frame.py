"""What stands around every page: navigation, languages, footer."""

from typing import Any, Final

from flask import Flask, current_app, request, url_for

from jobboard.core.taxonomy import UI_LANGUAGES
from jobboard.storage.models import Person
from jobboard.web import i18n, me
from jobboard.web.current import house, person
from jobboard.web.pages.frame import Frame, Link
from jobboard.web.words import _

# Where the twin of a post's answer is: the page that the post started from.
_STARTS: Final = {"check.read": "check.paste", "check.result": "check.paste"}


def init_app(app: Flask) -> None:
    app.context_processor(_globals)


def _globals() -> dict[str, Any]:
    return {"frame": frame(), "lang": i18n.language()}


def frame() -> Frame:
    settings, someone = house().settings, person()
    return Frame(
        site_name=settings.site_name,
        home_url=url_for("home.show"),
        nav=[
            _link(_("Vacancies"), "vacancies.list_"),
            _link(_("Skill check"), "check.paste"),
            _link(_("Salaries"), "salaries.show"),
            _link(_("Post a vacancy"), "post.start"),
        ],
        languages=[_twin(lang) for lang in UI_LANGUAGES],
        footer=[
            _link(_("What an SMM assistant does"), "guide.show"),
            _link(_("Skills that employers ask for"), "skills.list_"),
            _link(_("A plan for a week"), "plan.show"),
            Link(_("Saved vacancies"), url_for("saved.device")),
            _link(_("How we read ads"), "how_we_read.show"),
            _link(_("Privacy"), "texts.privacy"),
            _link(_("Rules"), "texts.rules"),
            _link(_("Safety"), "texts.safety"),
            Link(_("API"), url_for("api_docs.show"), lang="en"),
        ],
        account=_account(someone),
        own=me.links(someone) if someone else [],
        leaving=me.leaving(someone),
        merge_url=url_for("saved.merge") if someone else None,
        how_we_read_url=url_for("how_we_read.show"),
        sample=settings.demo,
    )


def _account(someone: Person | None) -> Link:
    """The way to one's own pages, or to the form that opens them."""
    if someone:
        return Link(someone.name or someone.email.partition("@")[0], url_for("me.start"))
    return Link(_("Sign in"), url_for("security.login"))


def _link(text: str, endpoint: str) -> Link:
    """Marked as current on every page of its noun."""
    return Link(text, url_for(endpoint), current=endpoint.split(".")[0] == request.blueprint)


def _twin(lang: str) -> Link:
    """This very page, filters and all, in another language; the front page where there is no such page."""
    endpoint = _STARTS.get(request.endpoint or "", request.endpoint)
    if endpoint is None or not _has_twins(endpoint):
        url = url_for("home.show", lang=lang)
    else:
        values = request.view_args or {}
        url = i18n.address(endpoint, {**values, "lang": lang}, list(request.args.items(multi=True)))
    return Link(i18n.NAMES[lang], url, current=lang == i18n.language(), lang=lang)


def _has_twins(endpoint: str) -> bool:
    return current_app.url_map.is_endpoint_expecting(endpoint, "lang")
