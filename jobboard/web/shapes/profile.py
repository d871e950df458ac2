"""The profile page: what is told, or what was typed and could not be saved."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from flask import url_for

from jobboard.core import places
from jobboard.core.candidate import Candidate, Mark
from jobboard.core.concept import KINDS, Concept
from jobboard.core.skill_search import find
from jobboard.core.tax import BadAmount, NoTaxRule
from jobboard.services.demand import Demand
from jobboard.storage.models import CandidateProfile, Proof
from jobboard.web import formats, labels, meta
from jobboard.web.current import house, now
from jobboard.web.forms.profile import Form, Posted
from jobboard.web.i18n import language
from jobboard.web.pages.check import Answer, AskRow, Option
from jobboard.web.pages.frame import Link
from jobboard.web.pages.profile import Choices, ProfilePage, ProofRow, Select, SkillGroup, SkillSearch
from jobboard.web.shapes import languages
from jobboard.web.shapes.check import SKILL
from jobboard.web.shapes.skills import TITLES
from jobboard.web.words import _, ngettext

ANSWERS: Final[Mapping[Mark, Answer]] = {"have": "have", "learning": "learning", "not-yet": "no"}
_CITY_FIELDS: Final = 3
_SUGGESTED: Final = 8


def page(
    told: Candidate,
    profile: CandidateProfile,
    found: SkillSearch,
    saved: str = "",
    posted: Posted | None = None,
) -> ProfilePage:
    """`posted` is a part that could not be saved: it is shown as it was typed."""
    typed = posted.typed if posted else Form()
    marked = list(_rows(told))
    return ProfilePage(
        meta=meta.unlisted(_("Profile")),
        search=found,
        groups=list(_groups(told, marked)),
        not_yet=[row for row in marked if row.answer == "no"],
        languages=languages.spoken(told),
        new_language=languages.another(told),
        new_level=languages.its_level(),
        years=typed.get("years", _years(told)),
        education=Select("education", _("Education"), educations(typed.get("education", told.education))),
        cities=_cities(typed.getlist("city") or [places.name(city, language()) for city in told.cities]),
        known_cities=[places.name(city, language()) for city in places.HOME],
        workplace=Choices("workplace", _("Workplace"), ticks(labels.WORKPLACES, told.workplace)),
        employment=Choices("employment", _("Employment"), ticks(labels.EMPLOYMENTS, told.employment)),
        pay=typed.get("pay_from", str(told.pay_from or "")),
        pay_bases=_bases(typed.get("pay_gross") == "1" if "pay_gross" in typed else told.pay_gross),
        pay_note=_pay_note(told),
        headline=typed.get("headline", told.headline),
        links=typed.get("links", "\n".join(told.links)),
        proofs=[_proof(proof) for proof in profile.proofs],
        saved=saved,
        errors=posted.errors if posted else {},
    )


def search(q: str, told: Candidate, asked: Demand) -> SkillSearch:
    """What the typed words find among all concepts, each as it is marked now."""
    taxonomy = house().taxonomy
    if not q.strip():
        top = [id_ for id_, _n in asked.top(taxonomy, limit=2 * _SUGGESTED + len(told.skills))]
        open_ = [id_ for id_ in top if id_ not in told.skills][:_SUGGESTED]
        names = [labels.concept(taxonomy, id_, language()) for id_ in open_]
        links = [Link(name, url_for("me_profile.show", q=name, _anchor="skills")) for name in names]
        return SkillSearch("", [], None, links)
    found = find(taxonomy, q, house().reader.query(q[:200]).concepts)
    said = (
        ngettext("%(num)s skill found", "%(num)s skills found", len(found))
        if found
        else _("We know no skill by this name. Try another word, or another language.")
    )
    return SkillSearch(q, [_row(concept, told.skills.get(concept.id)) for concept in found], said)


def educations(held: str | None) -> list[Option]:
    none = Option("", _("Not said"), not held)
    return [none, *(Option(value, _(name), value == held) for value, name in labels.EDUCATIONS.items())]


def ticks(names: Mapping[str, str], ticked: Sequence[str]) -> list[Option]:
    return [Option(value, _(name), value in ticked) for value, name in names.items()]


def period(proof: Proof) -> str | None:
    if proof.since and proof.until:
        return formats.months(proof.since, proof.until, language())
    if proof.since:
        return _("since %(month)s", month=formats.month(proof.since, language(), year=True))
    return formats.month(proof.until, language(), year=True) if proof.until else None


def _rows(told: Candidate) -> Iterator[AskRow]:
    """Marked concepts by name; those that left the taxonomy can only be taken away."""
    taxonomy = house().taxonomy
    named = [(labels.concept(taxonomy, id_, language()), id_) for id_ in told.skills]
    for name, id_ in sorted(named):
        yield AskRow(SKILL + id_, id_, name, "", (), ANSWERS[told.skills[id_]])


def _row(concept: Concept, mark: Mark | None) -> AskRow:
    name = concept.short[language()]
    return AskRow(SKILL + concept.id, concept.id, name, "", (), ANSWERS[mark] if mark else None)


def _groups(told: Candidate, marked: Iterable[AskRow]) -> Iterator[SkillGroup]:
    taxonomy = house().taxonomy
    shown = [row for row in marked if row.answer != "no"]
    for kind in KINDS:
        rows = [row for row in shown if row.key in taxonomy and taxonomy.get(row.key).kind == kind]
        if rows:
            yield SkillGroup(_(TITLES[kind]), rows)
    if gone := [row for row in shown if row.key not in taxonomy]:
        yield SkillGroup(_("No longer in use"), gone)


def _years(told: Candidate) -> str:
    return "" if told.years is None else formats.short_number(told.years, language())


def _cities(cities: Sequence[str]) -> list[str]:
    filled = [city for city in cities if city]
    return filled + [""] * max(1, _CITY_FIELDS - len(filled))


def _bases(gross: bool) -> list[Option]:
    return [Option("0", _("net, on hand"), not gross), Option("1", _("gross, before tax"), gross)]


def _pay_note(told: Candidate) -> str | None:
    """The same pay on the other basis, by the rules of today."""
    if told.pay_from is None:
        return None
    taxes, today = house().rules.taxes, formats.local_day(now())
    try:
        if told.pay_gross:
            net = round(taxes.net(told.pay_from, today).net)
            return _("≈ %(amount)s net", amount=formats.money(net, language()))
        gross = taxes.gross(told.pay_from, today)
    except (BadAmount, NoTaxRule):
        return None
    return _("≈ %(amount)s gross", amount=formats.money(round(gross[0]), language())) if gross else None


def _proof(proof: Proof) -> ProofRow:
    return ProofRow(
        skill=labels.concept(house().taxonomy, proof.concept_id, language()),
        url=proof.url,
        host=proof.url.split("/")[2].removeprefix("www."),
        part=proof.part,
        result=proof.result,
        period=period(proof),
        shown=proof.may_be_shown,
        edit_url=url_for("me_proofs.edit", proof_id=proof.id),
        delete_url=url_for("me_proofs.delete", proof_id=proof.id),
    )
