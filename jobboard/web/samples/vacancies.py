"""The list and a vacancy, made up."""

from jobboard.web import meta
from jobboard.web.pages.ads import AdText, Chip, ChipGroup, Segment
from jobboard.web.pages.frame import Link
from jobboard.web.pages.vacancies import (
    Applying,
    Facet,
    FacetOption,
    Pager,
    PayLine,
    SaveControl,
    SearchBox,
    VacancyCard,
    VacancyListPage,
    VacancyPage,
)
from jobboard.web.samples.salaries import BANDS

PAY = PayLine("600–800 ₼", "a month", "gross", "≈ 527–696 ₼ net")
CHIPS = (
    Chip("skills.canva", "Canva", "required", anchor="e-skills-canva", hit=True),
    Chip("skills.capcut", "CapCut", "required"),
    Chip("skills.google-analytics", "Google Analytics", "preferred"),
    Chip("skills.instagram", "Instagram", "duty"),
)


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
        save=SaveControl(number, "SMM assistent", "#card", saved=False, in_account=False),
    )


def _facet(name: str, title: str, labels: tuple[str, ...]) -> Facet:
    options = [
        FacetOption(label, label, 20 - 7 * at, selected=at == 0, element_id=f"sg-{name}-{at}")
        for at, label in enumerate(labels)
    ]
    return Facet(name, title, options[:2], options[2:])


def list_page() -> VacancyListPage:
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
            _card(3, dollars, lang_note="the ad is in Russian", sample=True),
            _card(2, None),
        ],
        facets=[
            _facet("level", "Experience", ("Up to 1 year", "1 to 3 years", "3 to 5 years")),
            _facet("tool", "Tools", ("Canva", "CapCut")),
        ],
        pay_from="600",
        pay_from_error=None,
        active=[Link("Canva", "#facet"), Link("from 600 ₼", "#facet")],
        left_out="We know no such filter and left it out: “moon”",
        clear_url="#facet",
        first_url="#facet",
        pager=Pager(
            4,
            9,
            "#facet",
            "#facet",
            (Link("1", "#facet"), None, Link("3", "#facet"), Link("4", "#facet", current=True), None),
        ),
        sample=True,
        alert_url="#card",
        feed_url="#card",
    )


def vacancy_page() -> VacancyPage:
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
        compare="In the middle half of pay at this level of experience.",
        band=BANDS[0],
        band_x=40.0,
        ad=AdText((Segment("SMM assistent"),), body, "az"),
        groups=(ChipGroup("required", "Must have", CHIPS[:2]),),
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
        applying=Applying("#chip", None, "Answers within 7 days"),
        save=SaveControl(1, "SMM assistent", "#card", saved=False, in_account=False),
        similar=(),
        crumbs=(Link("Vacancies", "#notice"), Link("Nar Studio", "#notice")),
    )
