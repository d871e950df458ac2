"""What each page shows: one frozen dataclass a page, ready to print.

Templates print these and decide nothing: numbers, dates and names are already text in the reader's
language, addresses are built, and an ad's text comes in pieces that only need escaping.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

State = Literal["have", "learning", "near", "missing"]
Answer = Literal["have", "learning", "no"]


@dataclass(frozen=True, slots=True)
class Link:
    text: str
    url: str
    current: bool = False
    lang: str | None = None  # for hreflang and lang, where the target is in another language


@dataclass(frozen=True, slots=True)
class Meta:
    """The head of a page. `canonical` and `alternates` are absolute; no canonical: a page of a POST."""

    title: str
    description: str = ""
    canonical: str | None = None
    noindex: bool = False
    alternates: Sequence[Link] = ()  # lang: az, ru, en, x-default
    json_ld: str | None = None  # JSON, safe inside <script type="application/ld+json">


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands around every page (the template global `frame`)."""

    site_name: str
    home_url: str
    nav: Sequence[Link]
    languages: Sequence[Link]
    footer: Sequence[Link]
    sample: bool  # the site runs on sample vacancies


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of an ad's text. `keys` name what it proves; no keys: plain text.

    `anchors` are the element ids of the first words of a key, where a chip's link leads; a masked piece
    is a contact that we do not show.
    """

    text: str
    keys: Sequence[str] = ()
    anchors: Sequence[str] = ()
    ask: str | None = None  # the strongest ask among the keys: required, preferred, duty
    masked: bool = False


@dataclass(frozen=True, slots=True)
class AdText:
    title: Sequence[Segment]
    body: Sequence[Segment]
    lang: str | None  # None: mixed


@dataclass(frozen=True, slots=True)
class Chip:
    """Something an ad asks for, under the name it has in the reader's language."""

    key: str  # "skills.canva", "languages.en", "experience", "education"
    name: str
    ask: str | None = None
    anchor: str | None = None  # element id of its words in the ad on the same page
    url: str | None = None  # vacancies that ask for it
    quotes: Sequence[str] = ()
    state: State | None = None
    hit: bool = False  # it is what the reader searched for


@dataclass(frozen=True, slots=True)
class ChipGroup:
    ask: str  # required, preferred, duty
    title: str
    chips: Sequence[Chip]


@dataclass(frozen=True, slots=True)
class PayLine:
    """Stated pay: `amount` as the employer gave it, the rest worked out from it."""

    amount: str  # "600–800 ₼"
    period: str  # "a month"
    basis: str  # "gross", "net" or "gross or net not said"
    net: str | None = None  # "≈ 527–696 ₼ net"
    converted: str | None = None  # "≈ 1 020–1 360 ₼ (rate of 21 Nov 2026)"


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
class PasteBox:
    """The form that takes an ad's text (POST `action`, fields `text` and `title`)."""

    action: str
    text: str = ""
    title: str = ""
    error: str | None = None
    max_length: int = 20_000
    length: str = ""  # "20,431 of 20,000 characters" where it is too long


@dataclass(frozen=True, slots=True)
class Count:
    """A skill and how many live vacancies ask for it."""

    name: str
    url: str
    count: int
    share: int  # whole percent of `n`
    n: int


@dataclass(frozen=True, slots=True)
class BandRow:
    """Pay at one level of experience. The three figures are None where there is too little data."""

    level: str  # "0-1", …, "none"
    label: str  # "Up to 1 year"
    low: str | None  # "450 ₼"
    median: str | None
    high: str | None
    span: str | None  # "450–600 ₼"
    net: str | None  # "≈ 403–527 ₼ net"
    n: int
    employers: int
    source: str  # "41 ads, 23 employers, August to November 2026"
    confidence: str | None  # "Confidence: medium (the median ±11%)"
    reason: str | None  # why there is no figure
    wider: str | None  # the wider group that has one, in words
    # Places on a drawing 100 wide.
    x_low: float = 0
    x_median: float = 0
    x_high: float = 0


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    label: str


@dataclass(frozen=True, slots=True)
class BandChart:
    title: str
    rows: Sequence[BandRow]
    ticks: Sequence[Tick]


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """Published pay that is not ours: shown beside the bands, never mixed with them."""

    label: str
    amount: str
    x_low: float | None = None
    x_high: float | None = None


@dataclass(frozen=True, slots=True)
class HomePage:
    meta: Meta
    search: SearchBox
    paste: PasteBox
    newest: Sequence[VacancyCard]
    total: int
    total_label: str  # "61 vacancies"
    asked: Sequence[Count]  # what live ads ask for most
    vacancies_url: str
    salaries_url: str
    guide_url: str
    typical_url: str
    band: BandRow | None  # pay of beginners


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
    clear_url: str
    pager: Pager | None
    sample: bool
    without: Sequence[Link] = ()  # nothing found: what to drop, with what is then found


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    value: str
    key: str = ""  # names its words in the ad
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class VacancyPage:
    meta: Meta
    id: str
    title: str
    employer: str
    facts: Sequence[str]
    pay: PayLine | None
    pay_anchor: str | None
    compare: str | None  # "above the median for 0–1 years · 41 ads, 23 employers"
    band: BandRow | None
    band_x: float | None  # this vacancy's pay on the band's drawing
    ad: AdText
    groups: Sequence[ChipGroup]
    must_haves: int
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
    similar: Sequence[VacancyCard]
    crumbs: Sequence[Link]


@dataclass(frozen=True, slots=True)
class AskRow:
    """One asked concept with the answer: radios called `field`, values have, learning, no."""

    field: str  # "skill-canva"
    key: str
    name: str
    ask: str
    quotes: Sequence[str]
    answer: Answer


@dataclass(frozen=True, slots=True)
class AskGroup:
    ask: str
    title: str
    rows: Sequence[AskRow]


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str
    selected: bool = False


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A select called `field` with the reader's level; "" is none."""

    field: str  # "language-en"
    key: str
    name: str
    asked: str  # "B2, must have"
    ask: str
    quotes: Sequence[str]
    options: Sequence[Option]


@dataclass(frozen=True, slots=True)
class YearsRow:
    """A number input called `field`, 0 to 50, step 0.5."""

    field: str
    asked: str | None  # "from 1 year"
    value: str
    error: str | None = None


@dataclass(frozen=True, slots=True)
class CheckForm:
    """What the ad asks, to be marked. `hidden` carries the ad from step to step: nothing is stored."""

    action: str
    hidden: Sequence[tuple[str, str]]
    groups: Sequence[AskGroup]
    languages: Sequence[LanguageRow]
    years: YearsRow
    extra: Sequence[AskRow] = ()  # most asked elsewhere, offered where the ad said nothing


@dataclass(frozen=True, slots=True)
class CheckSource:
    """What is checked: a pasted ad, a vacancy, or the typical assistant."""

    kind: Literal["text", "vacancy", "typical"]
    label: str
    url: str | None
    sample: bool = False


@dataclass(frozen=True, slots=True)
class CheckPastePage:
    meta: Meta
    paste: PasteBox
    typical_url: str
    picks: Sequence[VacancyCard]  # newest vacancies; each card's url starts the check of it


@dataclass(frozen=True, slots=True)
class CheckMarkPage:
    meta: Meta
    source: CheckSource
    form: CheckForm
    ad: AdText | None
    read: Literal["ok", "thin", "none"]
    found: str  # "found 6 must-haves, 2 nice-to-haves, 4 duties"
    again_url: str


@dataclass(frozen=True, slots=True)
class PartRow:
    """One line of the score. Points of all lines add up to the score."""

    key: str
    name: str
    ask: str
    ask_label: str
    state: State
    state_label: str  # "have", "learning, counts half", "near: Figma"
    reason: str | None  # why a near concept counts
    points: str  # "12.5"
    of: str  # "12.5", the most this line can give


@dataclass(frozen=True, slots=True)
class GapRow:
    """What to learn, the most useful first."""

    key: str
    name: str
    ask: str
    unlocks: int
    unlocks_label: str  # "opens 9 more vacancies"
    asked_label: str  # "asked in 30% of live vacancies (n = 61)"
    url: str


@dataclass(frozen=True, slots=True)
class CheckResult:
    headline: str  # "You have 4 of 6 must-haves"
    lead: str | None  # "With CapCut alone, 9 more vacancies open to you (n = 61)"
    met: int
    total: int
    score: str | None  # "68"; None: nothing asked was found
    parts: Sequence[PartRow]
    gap: Sequence[GapRow]
    missing: Sequence[Chip]
    flags: Sequence[Fact]  # place, schedule, pay: beside the score, never inside it
    ready: str | None  # "14 vacancies where you meet every must-have (n = 61)"
    sample: bool  # counted on sample vacancies


@dataclass(frozen=True, slots=True)
class CheckResultPage:
    meta: Meta
    source: CheckSource
    form: CheckForm
    ad: AdText | None
    read: Literal["ok", "thin", "none"]
    result: CheckResult
    again_url: str


@dataclass(frozen=True, slots=True)
class SalariesPage:
    meta: Meta
    answer: str | None  # the finding in one sentence
    answer_source: str | None
    charts: Sequence[BandChart]  # the first is the main group
    reference: Sequence[ReferenceRow]
    method: Sequence[str]
    tax_note: str
    api_url: str
    sample: bool


@dataclass(frozen=True, slots=True)
class GuidePage:
    meta: Meta
    asked_skills: Sequence[Count]
    asked_tools: Sequence[Count]
    asked_platforms: Sequence[Count]
    asked_soft: Sequence[Count]
    n: int
    bands: Sequence[BandRow]
    reference: Sequence[ReferenceRow]
    check_url: str
    salaries_url: str
    vacancies_url: str
    sample: bool


@dataclass(frozen=True, slots=True)
class ApiField:
    name: str
    type: str
    about: str


@dataclass(frozen=True, slots=True)
class ApiOperation:
    method: str
    path: str
    summary: str
    about: str
    parameters: Sequence[ApiField]
    body: str | None  # example JSON
    answers: Sequence[tuple[str, str]]  # status, meaning


@dataclass(frozen=True, slots=True)
class ApiPage:
    """The API's own page, in English: it is printed from the OpenAPI document."""

    meta: Meta
    operations: Sequence[ApiOperation]
    spec_url: str


@dataclass(frozen=True, slots=True)
class ErrorPage:
    meta: Meta
    status: int
    title: str
    message: str
    links: Sequence[Link]
