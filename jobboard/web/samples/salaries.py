"""Pay by experience, made up: bands with figures and one without."""

from jobboard.web import meta
from jobboard.web.pages.salaries import BandChart, BandRow, ReferenceRow, SalariesPage, Tick


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
        x_low=places[0],
        x_median=places[1],
        x_high=places[2],
    )


BANDS = (
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
        reason="Too few employers",
    ),
)

_THIN = "Too little data for figures: 5 years and more (n = 0)."


def salaries_page() -> SalariesPage:
    ticks = [Tick(25 * at, str(400 * at)) for at in range(5)]
    return SalariesPage(
        meta=meta.unlisted("Styleguide"),
        answer="Half of the offers lie between 448 and 640 ₼ gross a month.",
        answer_source="41 ads, 20 employers",
        charts=(BandChart("Work in Azerbaijan", BANDS, ticks, _THIN),),
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
