"""The list of vacancies and one vacancy."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from jobboard.web.pages.ads import AdText, Chip, ChipGroup, Fact
from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.salaries import BandRow


@dataclass(frozen=True, slots=True)
class PayLine:
    """Stated pay: `amount` as the employer gave it, the rest worked out from it."""

    amount: str  # "600–800 ₼"
    period: str  # "a month"
    basis: str  # "gross", "net" or "gross or net not said"
    net: str | None = None  # "≈ 527–696 ₼ net"
    converted: str | None = None  # "≈ 1 020–1 360 ₼ (rate of 21 Nov 2026)"


@dataclass(frozen=True, slots=True)
class FitLine:
    """How far the reader's profile meets what a vacancy asks."""

    met: int
    total: int
    headline: str  # "5 of 7 must-haves"
    missing: str | None  # "missing CapCut, GA4"
    score: str | None  # "68 of 100"; None: nothing asked was found
    bar: float  # places on a drawing 100 wide
    explain_url: str


@dataclass(frozen=True, slots=True)
class SaveControl:
    """Keeps a vacancy: a form in an account; for visitors a link, of which a script makes a switch."""

    id: int
    title: str
    url: str
    saved: bool
    in_account: bool


@dataclass(frozen=True, slots=True)
class VacancyCard:
    id: str
    title: str
    url: str
    lang: str | None  # language of the ad where it is not the page's
    lang_note: str | None  # "the ad is in Russian"
    employer: str
    facts: Sequence[str]  # place, workplace, employment, schedule
    pay: PayLine | None
    chips: Sequence[Chip]
    more_chips: int
    published: str  # "2 days ago"
    published_at: str  # ISO date for <time datetime>
    sample: bool
    fit: FitLine | None = None  # in a list of matches
    save: SaveControl | None = None
    employer_url: str | None = None  # None: where it would lead to the page it stands on


@dataclass(frozen=True, slots=True)
class FacetOption:
    value: str
    label: str
    count: int
    selected: bool
    element_id: str


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter: checkboxes called `name` in the search form."""

    name: str
    title: str
    options: Sequence[FacetOption]
    more: Sequence[FacetOption] = ()  # behind "show more"


@dataclass(frozen=True, slots=True)
class Pager:
    page: int
    pages: int
    previous: str | None
    next: str | None
    numbers: Sequence[Link | None]  # None: a gap


@dataclass(frozen=True, slots=True)
class SearchBox:
    action: str
    q: str = ""
    error: str | None = None
    max_length: int = 200


@dataclass(frozen=True, slots=True)
class VacancyListPage:
    meta: Meta
    search: SearchBox
    total: int
    total_label: str  # "21 vacancies"
    order: str  # "Newest first"
    understood: Sequence[Chip]  # concepts that the search words were read as
    items: Sequence[VacancyCard]
    facets: Sequence[Facet]
    pay_from: str
    pay_from_error: str | None
    active: Sequence[Link]  # each filter in words; its url is the list without it
    left_out: str | None  # what the address asks for and no filter knows
    clear_url: str
    first_url: str
    pager: Pager | None
    sample: bool
    alert_url: str  # to have new ones mailed
    feed_url: str  # the same list as an Atom feed
    without: Sequence[Link] = ()  # nothing found: what to drop, with what is then found


@dataclass(frozen=True, slots=True)
class Applying:
    """The way to apply, or what came of it. `state` is that of the reader's own application."""

    url: str
    state: str | None = None
    promise: str | None = None  # within how many days the employer answers


@dataclass(frozen=True, slots=True)
class PreviewBar:
    """Around a draft's preview. `views` are its widths, the open one marked."""

    views: Sequence[Link]
    phone: bool
    back_url: str
    publish_url: str


@dataclass(frozen=True, slots=True)
class VacancyPage:
    meta: Meta
    id: str
    title: str
    employer: str
    facts: Sequence[str]
    pay: PayLine | None
    pay_anchor: str | None
    compare: str | None  # "In the middle half of pay at this level of experience."
    band: BandRow | None
    band_x: float | None  # this vacancy's pay on the band's drawing
    ad: AdText
    groups: Sequence[ChipGroup]
    details: Sequence[Fact]
    restrictions: Sequence[Fact]  # wording about sex, age, looks or family, with its words
    read: Literal["ok", "thin", "none"]
    published: str
    published_at: str
    until: str | None
    sample: bool
    lang_note: str | None
    closed: bool
    check_url: str
    applying: Applying | None  # None: it takes no applications, and the reader sent none
    save: SaveControl | None  # None: a preview
    similar: Sequence[VacancyCard]
    crumbs: Sequence[Link]
    employer_url: str | None = None  # None: a preview
    job: Sequence[Fact] = ()  # what the work is like; empty where the ad came without the posting form
    report_url: str | None = None  # None: a preview
    fit: Link | None = None  # "5 of 7 must-haves · missing CapCut", for who has a profile
    preview: PreviewBar | None = None  # it is a draft still, shown to whoever writes it
