"""Bands of pay: words, sources and places on a drawing. A suppressed band has words only."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from jobboard.core.pay import Pay
from jobboard.core.rules import ReferencePay, Rules
from jobboard.core.salary import Band
from jobboard.web import formats, labels
from jobboard.web.current import house, now
from jobboard.web.i18n import language
from jobboard.web.pages.salaries import BandRow, ReferenceRow, Tick
from jobboard.web.words import _, ngettext

_STEP = 400  # manats between the marks of the axis


def scale(bands: Iterable[Band], rules: Rules) -> int:
    """The right end of a drawing in manats: everything fits, and the last mark stands on it."""
    ends = [band.p75 for band in bands if band.p75 is not None]
    ends += [item.pay.max or item.pay.min or 0 for item in rules.reference if item.pay.currency == "AZN"]
    return (int(max(ends, default=_STEP)) // _STEP + 1) * _STEP


def ticks(width: int) -> list[Tick]:
    lang = language()
    return [Tick(100 * at / width, formats.number(at, lang)) for at in range(0, width + 1, _STEP)]


def band_row(band: Band, width: int | None = None) -> BandRow:
    """One band; `width` is the scale of the drawing it stands on, by default its own."""
    width = width or scale([band], house().rules)
    low, median, high = band.p25, band.median, band.p75
    row = BandRow(
        level=band.level or "none",
        label=labels.level(band.level),
        low=None,
        median=None,
        high=None,
        span=None,
        net=None,
        n=band.n,
        employers=band.employers,
        source=_source(band),
        confidence=None,
        reason=None if band.shown else _too_thin(band),
    )
    if low is None or median is None or high is None:
        return row
    return _with_figures(row, band, (low, median, high), width)


def _with_figures(row: BandRow, band: Band, figures: tuple[float, float, float], width: int) -> BandRow:
    lang = language()
    low, median, high = (formats.money(round(figure), lang) for figure in figures)
    places = [round(100 * figure / width, 2) for figure in figures]
    return replace(
        row,
        low=low,
        median=median,
        high=high,
        span=formats.money_range(round(figures[0]), round(figures[2]), lang),
        net=_("≈ %(amount)s net", amount=_net(figures[0], figures[2], lang)),
        confidence=_confidence(band),
        x_low=places[0],
        x_median=places[1],
        x_high=places[2],
    )


def place_on_drawing(band: Band, amount: float) -> float:
    """Where an amount stands on the band's own drawing, 0 to 100."""
    return round(min(100.0, 100 * amount / scale([band], house().rules)), 2)


def net_of(amount: float, lang: str) -> str:
    return _net(amount, amount, lang)


def reference_row(item: ReferencePay, width: int) -> ReferenceRow:
    """Published pay; only pay in manats has a place on the drawing."""
    names = {
        "beginner": _("Beginners"),
        "experienced": _("Experienced assistants"),
        "international": _("Abroad and freelance"),
    }
    pay, local = item.pay, item.pay.currency == "AZN"
    return ReferenceRow(
        label=names.get(item.key, item.key),
        amount=formats.money_range(pay.min, pay.max, language(), pay.currency),
        x_low=round(100 * pay.min / width, 2) if local and pay.min else None,
        x_high=round(100 * pay.max / width, 2) if local and pay.max else None,
    )


def _net(low: float, high: float, lang: str) -> str:
    on = formats.local_day(now())
    net = Pay(low, high, gross=True).after_tax(house().rules.taxes, on)
    return formats.money_range(round(net.min or 0), round(net.max or 0), lang)


def _source(band: Band) -> str:
    """ "41 ads, 23 employers, August – November 2026"."""
    lang = language()
    ads = ngettext("%(figure)s ad", "%(figure)s ads", band.n, figure=formats.number(band.n, lang))
    employers = ngettext(
        "%(figure)s employer",
        "%(figure)s employers",
        band.employers,
        figure=formats.number(band.employers, lang),
    )
    period = _period(band.since, band.until, lang)
    return ", ".join(filter(None, (ads, employers, period)))


def _period(since: date | None, until: date | None, lang: str) -> str:
    return formats.months(since, until, lang) if since and until else ""


def _confidence(band: Band) -> str | None:
    if band.confidence is None:
        return None
    said = {
        "high": _("Confidence: high"),
        "medium": _("Confidence: medium"),
        "low": _("Confidence: low"),
    }[band.confidence]
    if band.low is None or band.high is None:
        return said
    ends = formats.money_range(round(band.low), round(band.high), language())
    between = _("the median lies between %(range)s", range=ends)
    return f"{said} ({between})"


def _too_thin(band: Band) -> str:
    """Which of the two is lacking; the page says elsewhere how many are needed."""
    if not band.n:
        return _("No pay stated yet")
    return _("Too few employers") if band.reason == "few-employers" else _("Too few ads")
