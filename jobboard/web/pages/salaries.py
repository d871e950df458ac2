"""Pay by experience."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Meta


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
    reason: str | None  # why there is no figure: "Too few employers"
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
    """Rows with figures, and in the main chart those without; another one names these in `thin`."""

    title: str
    rows: Sequence[BandRow]
    ticks: Sequence[Tick]
    thin: str | None = None  # "Too little data for figures: Up to 1 year (n = 2), 3 to 5 years (n = 0)."


@dataclass(frozen=True, slots=True)
class ReferenceRow:
    """Published pay that is not ours: shown beside the bands, never mixed with them."""

    label: str
    amount: str
    x_low: float | None = None
    x_high: float | None = None


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
