"""The skill check: what an ad asks, to be marked, and what the marks come to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from flask import url_for

from jobboard.core.ad import ASKS, LEVELS, Ask, ParsedAd
from jobboard.core.contacts import masked
from jobboard.core.needs import Need, needs
from jobboard.core.profile import Profile
from jobboard.services.demand import Demand
from jobboard.storage.models import Vacancy
from jobboard.web import formats, labels
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.check import (
    Answer,
    AskGroup,
    AskRow,
    CheckForm,
    CheckSource,
    LanguageRow,
    Option,
    YearsRow,
)
from jobboard.web.shapes.asks import chip, key_of
from jobboard.web.shapes.cards import vacancy_url
from jobboard.web.words import _, ngettext

SKILL: Final = "skill-"
LANGUAGE: Final = "language-"
EDUCATION: Final = "education"
YEARS: Final = "years"
_OFFERED: Final = 12  # most asked concepts, where the ad said nothing


@dataclass(frozen=True, slots=True)
class Checked:
    """What is checked: a pasted ad, a vacancy, or (neither) the typical assistant."""

    text: str = ""
    title: str = ""
    vacancy: Vacancy | None = None

    @property
    def own_text(self) -> str:
        return self.vacancy.text if self.vacancy else self.text

    @property
    def own_title(self) -> str:
        return self.vacancy.title if self.vacancy else self.title

    @property
    def is_typical(self) -> bool:
        return not self.vacancy and not self.text


@dataclass(frozen=True, slots=True)
class Marks:
    """What the person marked. `typed_years` is shown again as it was typed."""

    profile: Profile = field(default_factory=Profile)
    typed_years: str = ""
    years_error: str | None = None


def source(checked: Checked) -> CheckSource:
    if vacancy := checked.vacancy:
        label = f"{vacancy.title}, {vacancy.employer.name}"
        return CheckSource(label, vacancy_url(vacancy), vacancy.sample)
    if checked.text:
        return CheckSource(checked.title or _("The ad you pasted"), None)
    return CheckSource(_("What SMM assistants are usually asked"), None)


def form(checked: Checked, ad: ParsedAd, marks: Marks, demand: Demand) -> CheckForm:
    asked = needs(ad)
    text = masked(checked.own_text, ad.contacts)
    rows = [_row(need, ad, marks.profile, text, checked.own_title) for need in asked if need.kind == "skill"]
    groups = [
        AskGroup(ask, _(labels.ASKS[ask]), [row for row in rows if row.ask == ask])
        for ask in ASKS
        if any(row.ask == ask for row in rows)
    ]
    others = [need for need in asked if need.kind in ("language", "education")]
    return CheckForm(
        action=url_for("check.result"),
        hidden=_hidden(checked),
        groups=groups,
        languages=[_select(need, ad, marks.profile, text, checked.own_title) for need in others],
        years=YearsRow(YEARS, _years_asked(ad), marks.typed_years, marks.years_error),
        extra=[] if rows else _offered(demand, marks.profile),
    )


def found_label(ad: ParsedAd) -> str:
    """ "found 6 must-haves, 2 nice-to-haves, 4 duties"."""
    return counted_label({ask: sum(need.ask == ask for need in needs(ad)) for ask in ASKS})


def counted_label(counts: Mapping[Ask, int]) -> str:
    """ "6 must-haves, 2 nice-to-haves, 4 duties", without what there is none of."""
    lang = language()
    figures = {ask: formats.number(n, lang) for ask, n in counts.items()}
    said = {
        "required": ngettext(
            "%(figure)s must-have", "%(figure)s must-haves", counts["required"], figure=figures["required"]
        ),
        "preferred": ngettext(
            "%(figure)s nice-to-have",
            "%(figure)s nice-to-haves",
            counts["preferred"],
            figure=figures["preferred"],
        ),
        "duty": ngettext("%(figure)s duty", "%(figure)s duties", counts["duty"], figure=figures["duty"]),
    }
    return ", ".join(said[ask] for ask in ASKS if counts[ask])


def answer(profile: Profile, concept: str) -> Answer:
    if concept in profile.have:
        return "have"
    return "learning" if concept in profile.learning else "no"


def _hidden(checked: Checked) -> list[tuple[str, str]]:
    if checked.vacancy:
        return [("vacancy", str(checked.vacancy.id))]
    if checked.is_typical:
        return [("typical", "1")]
    return [("text", checked.text), ("title", checked.title)]


def _row(need: Need, ad: ParsedAd, profile: Profile, text: str, title: str) -> AskRow:
    shown = chip(need, ad, house().taxonomy, language(), text, title)
    return AskRow(
        field=SKILL + need.key,
        key=shown.key,
        name=shown.name,
        ask=need.ask,
        quotes=shown.quotes,
        answer=answer(profile, need.key),
    )


def _select(need: Need, ad: ParsedAd, profile: Profile, text: str, title: str) -> LanguageRow:
    lang = language()
    shown = chip(need, ad, house().taxonomy, lang, text, title)
    if need.kind == "education":
        name, field_name, levels = _("Education"), EDUCATION, _educations(profile.education)
        asked = shown.name
    else:
        name, field_name = labels.language(need.key, lang), LANGUAGE + need.key
        levels, asked = _levels(profile.languages.get(need.key)), shown.name
    return LanguageRow(
        field=field_name,
        key=key_of(need),
        name=name,
        asked=f"{asked} · {_(labels.ASKS[need.ask])}",
        ask=need.ask,
        quotes=shown.quotes,
        options=levels,
    )


def _levels(held: str | None) -> list[Option]:
    none = Option("", _("Not yet"), held is None)
    return [
        none,
        *(Option(value, _("native") if value == "native" else value, value == held) for value in LEVELS),
    ]


def _educations(held: str | None) -> list[Option]:
    none = Option("", _("Not said"), held is None)
    return [none, *(Option(value, _(name), value == held) for value, name in labels.EDUCATIONS.items())]


def _years_asked(ad: ParsedAd) -> str | None:
    return labels.years(ad.experience.min, ad.experience.max, language()) if ad.experience else None


def _offered(demand: Demand, profile: Profile) -> list[AskRow]:
    """The most asked concepts: what to mark where the ad could not be read."""
    taxonomy, lang = house().taxonomy, language()
    return [
        AskRow(
            SKILL + id_,
            f"skills.{id_}",
            labels.concept(taxonomy, id_, lang),
            "duty",
            (),
            answer(profile, id_),
        )
        for id_, _n in demand.top(taxonomy, limit=_OFFERED)
    ]
