"""An ad and what was read in it as one HTML file: no script, and nothing to load."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from jobboard.core.ad import ASKS, ParsedAd
from jobboard.core.taxonomy import Taxonomy
from jobboard.resources import STATIC, TEMPLATES
from jobboard.web.pages.ads import AdText
from jobboard.web.shapes.ads import ad_text, anchor

_STYLES: Final = ("tokens", "base", "components/ad", "components/read")
_TITLES: Final = {"required": "Must have", "preferred": "Nice to have", "duty": "Duties"}
_READ: Final = {
    "ok": "Read in full.",
    "thin": "The ad says little about what it asks.",
    "none": "Nothing that is asked for was found.",
}
_LANGUAGES: Final = {"az": "Azerbaijani", "ru": "Russian", "en": "English", "mixed": "Several languages"}


@dataclass(frozen=True, slots=True)
class Item:
    """Something read, and the element id of its first words."""

    name: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    items: Sequence[Item]


@dataclass(frozen=True, slots=True)
class AdPage:
    title: str
    css: str
    ad: AdText
    summary: str
    groups: Sequence[Group]


def ad_page(ad: ParsedAd, text: str, title: str, taxonomy: Taxonomy) -> str:
    """The page. Contacts in the ad are masked, as everywhere: such a page is made to be passed on."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["_"] = str  # in English, which the templates hold
    page = AdPage(
        title=title.strip() or "An ad, read",
        css="\n".join((STATIC / f"css/{name}.css").read_text(encoding="utf-8") for name in _STYLES),
        ad=ad_text(ad, text, title),
        summary=f"{_LANGUAGES[ad.lang]}. {_READ[ad.read]} Taxonomy {ad.taxonomy_version}.",
        groups=[group for group in _groups(ad, taxonomy) if group.items],
    )
    return environment.get_template("read/ad.html").render(page=page)


def _groups(ad: ParsedAd, taxonomy: Taxonomy) -> Iterator[Group]:
    for ask in ASKS:
        items = [Item(taxonomy.get(id_).short["en"], anchor(f"skills.{id_}")) for id_ in ad.asked(ask)]
        yield Group(_TITLES[ask], items)
    facts = dict.fromkeys(key for key, _evidence in ad.spans() if not key.startswith("skills."))
    yield Group("Facts", [Item(key.replace(".", ": "), anchor(key)) for key in facts])
