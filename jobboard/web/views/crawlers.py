"""What search engines read: robots.txt and the sitemap."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import escape, quoteattr

from flask import Blueprint, Response

from jobboard.core.taxonomy import UI_LANGUAGES
from jobboard.services import employers, listing
from jobboard.web import i18n
from jobboard.web.access import anyone
from jobboard.web.current import house, now, session
from jobboard.web.formats import local_day

blueprint = Blueprint("crawlers", __name__)
_PAGES = (
    "home.show",
    "vacancies.list_",
    "check.paste",
    "salaries.show",
    "guide.show",
    "skills.list_",
    "plan.show",
    "post.start",
    "how_we_read.show",
    "texts.privacy",
    "texts.rules",
    "texts.safety",
)


@blueprint.get("/robots.txt")
@anyone
def robots() -> Response:
    lines = ["User-agent: *", "Disallow: /api/", f"Sitemap: {house().settings.public_url}/sitemap.xml", ""]
    return Response("\n".join(lines), mimetype="text/plain")


@blueprint.get("/sitemap.xml")
@anyone
def sitemap() -> Response:
    """Every page that is to be found, in each language with its twins; made-up vacancies in a demo alone.

    A demo shows the whole site at work, its map too; the pages of samples themselves say noindex.
    """
    urls = [entry for endpoint in _PAGES for entry in _entries(endpoint, {})]
    for concept in house().taxonomy:
        urls += _entries("skills.show", {"concept_id": concept.id})
    demo = house().settings.demo
    for employer in employers.hiring(session(), now(), samples=demo):
        urls += _entries("employers.show", {"slug": employer})
    for id_, slug, posted_at in listing.public(session(), now(), samples=demo):
        changed = local_day(posted_at).isoformat() if posted_at else None
        urls += _entries("vacancies.show", {"name": f"{slug}-{id_}"}, changed)
    return Response(_xml(urls), mimetype="application/xml")


def _entries(endpoint: str, values: dict[str, str], changed: str | None = None) -> Iterator[str]:
    twins = "".join(
        f'<xhtml:link rel="alternate" hreflang="{link.lang}" href={quoteattr(link.url)}/>'
        for link in i18n.twins(endpoint, values, [])
    )
    day = f"<lastmod>{changed}</lastmod>" if changed else ""
    for lang in UI_LANGUAGES:
        where = escape(i18n.absolute(endpoint, {**values, "lang": lang}))
        yield f"<url><loc>{where}</loc>{day}{twins}</url>"


def _xml(urls: Iterable[str]) -> str:
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        'xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' + "\n".join(urls) + "\n</urlset>\n"
    )
