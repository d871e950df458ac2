"""Made-up pages for the styleguide: between them they show every component in every state it can have."""

from jobboard.web import meta
from jobboard.web.pages.ads import AdText, Chip, ChipGroup, Segment
from jobboard.web.pages.check import CheckForm, CheckMarkPage, CheckSource, LanguageRow, Option, YearsRow
from jobboard.web.pages.frame import Link
from jobboard.web.pages.salaries import BandChart, BandRow, ReferenceRow, SalariesPage, Tick
from jobboard.web.pages.vacancies import (
    Facet,
    FacetOption,
    Pager,
    PayLine,
    SearchBox,
    VacancyCard,
    VacancyListPage,
    VacancyPage,
)

PAY = PayLine("600–800 ₼", "a month", "gross", "≈ 527–696 ₼ net")
CHIPS = (
    Chip("skills.canva", "Canva", "required", anchor="e-skills-canva", hit=True),
    Chip("skills.capcut", "CapCut", "required"),
    Chip("skills.google-analytics", "Google Analytics", "preferred"),
    Chip("skills.instagram", "Instagram", "duty"),
)


def all_pages() -> dict[str, object]:
    """By the names that the styleguide's template knows."""
    return {"list": _list(), "vacancy": _vacancy(), "mark": _mark(), "salaries": _salaries()}


def _card(
    number: int, pay: PayLine | None, *, lang_note: str | None = None, sample: bool = False
) -> VacancyCard:
    return VacancyCard(
        id=str(number),
        title="SMM assistent",
        url="#card",
        lang="ru" if lang_note else None,
        lang_note=lang_note,
        employer="Nar Studio",
        facts=("Bakı", "Hybrid", "5/2, 10:00–19:00"),
        pay=pay,
        chips=CHIPS,
        more_chips=number,
        published="2 days ago",
        published_at="2026-11-21",
        sample=sample,
    )


def _facet(name: str, title: str, labels: tuple[str, ...]) -> Facet:
    options = [
        FacetOption(label, label, 20 - 7 * at, selected=at == 0, element_id=f"sg-{name}-{at}")
        for at, label in enumerate(labels)
    ]
    return Facet(name, title, options[:2], options[2:])


def _list() -> VacancyListPage:
    dollars = PayLine("$300–500", "a month", "gross or net not stated", converted="≈ 510–850 ₼ a month")
    return VacancyListPage(
        meta=meta.unlisted("Styleguide"),
        search=SearchBox("#field", "canva", "The search is too long: up to 200 characters."),
        total=3,
        total_label="3 vacancies",
        order="Newest first",
        understood=CHIPS[:1],
        items=[
            _card(0, PAY),
            _card(3, dollars, lang_note="The ad is in Russian", sample=True),
            _card(2, None),
        ],
        facets=[
            _facet("level", "Experience", ("Up to 1 year", "1 to 3 years", "3 to 5 years")),
            _facet("tool", "Tools", ("Canva", "CapCut")),
        ],
        pay_from="600",
        pay_from_error=None,
        active=[Link("Canva", "#facet"), Link("from 600 ₼", "#facet")],
        clear_url="#facet",
        pager=Pager(
            4,
            9,
            "#facet",
            "#facet",
            (Link("1", "#facet"), None, Link("3", "#facet"), Link("4", "#facet", current=True), None),
        ),
        sample=True,
    )


def _vacancy() -> VacancyPage:
    body = (
        Segment("Canva-da", ("skills.canva",), ("e-skills-canva",), "required"),
        Segment(" sərbəst işləmək. "),
        Segment(
            "Google Analytics", ("skills.google-analytics",), ("e-skills-google-analytics",), "preferred"
        ),
        Segment(" üstünlükdür. "),
        Segment("Instagram", ("skills.instagram",), ("e-skills-instagram",), "duty"),
        Segment(" səhifəsi. Əlaqə: "),
        Segment("•••••• •• ••", masked=True),
    )
    return VacancyPage(
        meta=meta.unlisted("Styleguide"),
        id="1",
        title="SMM assistent",
        employer="Nar Studio",
        facts=("Bakı", "Hybrid"),
        pay=PAY,
        pay_anchor=None,
        compare="In the middle half of pay. Level: Up to 1 year",
        band=_BANDS[0],
        band_x=40.0,
        ad=AdText((Segment("SMM assistent"),), body, "az"),
        groups=(ChipGroup("required", "Must have", CHIPS[:2]),),
        must_haves=2,
        details=(),
        restrictions=(),
        read="ok",
        published="2 days ago",
        published_at="2026-11-21",
        until="21 December",
        sample=True,
        lang_note=None,
        closed=False,
        check_url="#chip",
        similar=(),
        crumbs=(Link("Vacancies", "#notice"), Link("Nar Studio", "#notice")),
    )


def _mark() -> CheckMarkPage:
    options = (Option("", "Not yet"), Option("B1", "B1"), Option("B2", "B2", selected=True))
    english = LanguageRow(
        "language-en", "languages.en", "English", "English B2 · Must have", "required", (), options
    )
    return CheckMarkPage(
        meta=meta.unlisted("Styleguide"),
        source=CheckSource("typical", "What SMM assistants are usually asked", None),
        form=CheckForm("#segments", (), (), (english,), YearsRow("years", "from 1 year", "")),
        ad=None,
        read="thin",
        found="2 must-haves, 1 duty",
        again_url="#segments",
    )


def _band(label: str, places: tuple[int, int, int], n: int, confidence: str) -> BandRow:
    low, median, high = (f"{16 * place} ₼" for place in places)
    return BandRow(
        level="0-1",
        label=label,
        low=low,
        median=median,
        high=high,
        span=f"{16 * places[0]}–{high}",
        net="≈ 403–527 ₼ net",
        n=n,
        employers=n // 2,
        source=f"{n} ads, {n // 2} employers, August – November 2026",
        confidence=f"Confidence: {confidence}",
        reason=None,
        wider=None,
        x_low=places[0],
        x_median=places[1],
        x_high=places[2],
    )


_BANDS = (
    _band("Up to 1 year", (28, 34, 40), 41, "medium"),
    _band("1 to 3 years", (40, 50, 62), 34, "high"),
    BandRow(
        level="3-5",
        label="3 to 5 years",
        low=None,
        median=None,
        high=None,
        span=None,
        net=None,
        n=3,
        employers=3,
        source="3 ads, 3 employers, November 2026",
        confidence=None,
        reason="Too few employers have stated pay: we show figures from 5.",
        wider="All levels: 500–900 ₼ (78 ads, 30 employers)",
    ),
)


def _salaries() -> SalariesPage:
    ticks = [Tick(25 * at, str(400 * at)) for at in range(5)]
    return SalariesPage(
        meta=meta.unlisted("Styleguide"),
        answer="Half of the offers lie between 448 and 640 ₼ gross a month.",
        answer_source="41 ads, 20 employers",
        charts=(BandChart("Work in Azerbaijan", _BANDS, ticks),),
        reference=(
            ReferenceRow("Beginners", "400–600 ₼", 25.0, 37.5),
            ReferenceRow("Experienced assistants", "from 1,000 ₼", 62.5),
            ReferenceRow("Abroad and freelance", "$300–1,500"),
        ),
        method=("Only pay that employers state counts.",),
        tax_note="Check it with a professional.",
        api_url="#bands",
        sample=True,
    )
