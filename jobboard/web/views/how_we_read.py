"""How well ads are read, with the figures of the last measurement."""

from typing import Final

from flask import Blueprint, Response, url_for

from jobboard.core import quality
from jobboard.core.evaluation import Report, Tally
from jobboard.web import formats, labels, meta
from jobboard.web.access import anyone
from jobboard.web.current import house
from jobboard.web.fragments import page
from jobboard.web.i18n import language
from jobboard.web.pages.how_we_read import ConceptRow, FieldRow, HowWeReadPage
from jobboard.web.words import N_, _, ngettext

blueprint = Blueprint("how_we_read", __name__, url_prefix="/how-we-read")

_KINDS: Final = {
    "skill": N_("Skills"),
    "tool": N_("Tools"),
    "platform": N_("Platforms"),
    "soft-skill": N_("Personal qualities"),
}
_FIELDS: Final = {
    "ask": N_("Must have, nice to have or duty"),
    "experience": N_("Experience"),
    "salary": N_("Pay"),
    "languages": N_("Languages"),
    "language levels": N_("Levels of languages"),
    "education": N_("Education"),
    "employment": N_("Employment"),
    "workplace": N_("Workplace"),
    "restrictions": N_("Restricting wording"),
}


@blueprint.get("")
@anyone
def show() -> Response:
    measured = quality.shipped()
    report = measured.report
    context = HowWeReadPage(
        meta=meta.of(
            "how_we_read.show",
            _("How we read ads"),
            _("What our reader finds in a job ad, how often it is right, and what it cannot read."),
        ),
        answer=_(
            "Of all that ads ask for, the reader finds %(recall)s; of what it finds, %(precision)s is right.",
            recall=_percent(report.overall.recall),
            precision=_percent(report.overall.precision),
        ),
        measured_on=_measured_on(report.ads_by_language),
        kinds=[_concepts(_(label), report.by_kind[kind]) for kind, label in _KINDS.items()],
        languages=[
            _concepts(formats.capital(labels.language(lang, language()), language()), tally)
            for lang, tally in report.by_language.items()
        ],
        fields=_fields(report),
        concepts=len(house().taxonomy.concepts),
        taxonomy_version=measured.taxonomy_version,
        check_url=url_for("check.paste"),
        api_url=url_for("api_docs.show"),
    )
    return page("how/show.html", context)


def _concepts(label: str, tally: Tally) -> ConceptRow:
    labelled = tally.right + tally.missed
    return ConceptRow(label, _percent(tally.precision), _percent(tally.recall), labelled)


def _fields(report: Report) -> list[FieldRow]:
    shares = {"ask": report.asks, **report.fields}
    return [
        FieldRow(_(label), _percent(shares[name].accuracy), shares[name].judged)
        for name, label in _FIELDS.items()
    ]


def _percent(share: float | None) -> str:
    """Rounded down: 99.6 % is not all. A dash where nothing was judged."""
    return "–" if share is None else formats.percent(int(100 * share), language())


def _measured_on(ads: dict[str, int]) -> str:
    """ "Measured on 80 ads: Azerbaijani 38, English 20, Russian 22." """
    parts = ", ".join(f"{labels.language(lang, language())} {count}" for lang, count in sorted(ads.items()))
    total = sum(ads.values())
    return ngettext(
        "Measured on %(num)s ad: %(parts)s.", "Measured on %(num)s ads: %(parts)s.", total, parts=parts
    )
