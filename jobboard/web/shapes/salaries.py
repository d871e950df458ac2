"""Pay by experience: bands from ads, published pay beside them, and how they were reckoned."""

from collections.abc import Iterable, Iterator, Sequence

from flask import url_for

from jobboard.core.salary import Band
from jobboard.services.salaries import Overview
from jobboard.web import formats, labels, meta
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.salaries import BandChart, SalariesPage
from jobboard.web.shapes.bands import band_row, net_of, reference_row, scale, ticks
from jobboard.web.words import _


def page(overview: Overview) -> SalariesPage:
    width = scale(overview.bands, house().rules)
    answer = _answer(overview.bands)
    return SalariesPage(
        meta=meta.of(
            "salaries.show",
            _("Salaries of SMM assistants by experience"),
            answer or _("Pay of SMM assistants in Azerbaijan by experience, from what ads state."),
        ),
        answer=answer,
        answer_source=_source(overview.bands),
        charts=list(_charts(overview.bands, width)),
        reference=[reference_row(item, width) for item in house().rules.reference],
        method=_method(),
        tax_note=_(
            "Net pay is reckoned by the tax rules of the private sector outside oil and gas. "
            "Check it with a professional."
        ),
        api_url=url_for("api_salaries.list_salaries"),
        sample=overview.sample,
    )


def main_band(bands: Sequence[Band]) -> Band | None:
    """The band that answers the usual question, what a beginner is paid; else the first that has figures."""
    shown = [band for band in bands if band.group == "local" and band.level and band.shown]
    return next((band for band in shown if band.level == "0-1"), shown[0] if shown else None)


def _charts(bands: Sequence[Band], width: int) -> Iterator[BandChart]:
    """The main chart shows each level, with or without figures; the other one those that have some."""
    local = _with_all([band for band in bands if band.group == "local"])
    yield BandChart(_("Work in Azerbaijan"), [band_row(band, width) for band in local], ticks(width))
    remote = _with_all([band for band in bands if band.group == "remote"])
    if remote:
        rows = [band_row(band, width) for band in remote if band.shown]
        thin = [band for band in remote if not band.shown]
        title = _("Remote work and pay in other currencies")
        yield BandChart(title, rows, ticks(width), _thin(thin) if thin else None)


def _with_all(bands: Sequence[Band]) -> list[Band]:
    """The levels, and all of them as one where some level has too little data to stand alone."""
    overall = next((band.wider for band in bands if band.wider), None)
    return [*bands, overall] if overall else list(bands)


def _thin(bands: Iterable[Band]) -> str:
    named = (_("%(level)s (n = %(n)s)", level=labels.level(band.level), n=band.n) for band in bands)
    return _("Too little data for figures: %(levels)s.", levels=", ".join(named))


def _answer(bands: Sequence[Band]) -> str | None:
    band, lang = main_band(bands), language()
    if band is None or band.p25 is None or band.median is None or band.p75 is None:
        return None
    return _(
        "%(level)s of experience: half of the offers lie between %(range)s gross a month, "
        "the median is %(median)s (about %(net)s net).",
        level=labels.level(band.level),
        range=formats.money_range(round(band.p25), round(band.p75), lang),
        median=formats.money(round(band.median), lang),
        net=net_of(band.median, lang),
    )


def _source(bands: Sequence[Band]) -> str | None:
    band = main_band(bands)
    if band is None:
        return None
    row = band_row(band)
    return ". ".join(filter(None, (row.source, row.confidence)))


def _method() -> list[str]:
    return [
        _("Only pay that employers state counts; nothing is estimated."),
        _("A range counts by its middle. “From” and “up to” alone are left out of the bands."),
        _("Each employer weighs the same in a band, however many ads it has placed."),
        _("A band needs at least 8 ads of 5 employers; with less we show no figure."),
        _("All pay is compared as gross manats a month, other currencies at the official rate of a day."),
        _("Remote work and pay in other currencies are a group of their own."),
    ]
