"""What an ad asks for, as chips."""

from collections.abc import Container, Sequence

from flask import url_for

from jobboard.core.ad import ASKS, Evidence, ParsedAd
from jobboard.core.contacts import masked
from jobboard.core.needs import Need, needs
from jobboard.core.taxonomy import Concept, Taxonomy
from jobboard.web import formats, i18n, labels
from jobboard.web.pages.ads import Chip, ChipGroup
from jobboard.web.shapes import ads
from jobboard.web.words import _

_FILTERS = {"skill": "skill", "soft-skill": "skill", "tool": "tool", "platform": "platform"}
_ON_A_CARD = 5


def key_of(need: Need) -> str:
    """The name under which the need's evidence stands (`ParsedAd.spans`)."""
    return {"skill": f"skills.{need.key}", "language": f"languages.{need.key}"}.get(need.kind, need.key)


def name_of(need: Need, ad: ParsedAd, taxonomy: Taxonomy, lang: str) -> str:
    if need.kind == "skill":
        return labels.concept(taxonomy, need.key, lang)
    if need.kind == "language":
        return labels.language_at(need.key, str(need.wanted) if need.wanted else None, lang)
    if need.kind == "education":
        return _(labels.EDUCATIONS[str(need.wanted)])
    asked = ad.experience
    return _("Experience: %(years)s", years=labels.years(asked.min, asked.max, lang)) if asked else ""


def proof_of(need: Need, ad: ParsedAd) -> Sequence[Evidence]:
    if need.kind == "skill":
        return ad.skills[need.key].evidence
    if need.kind == "language":
        return ad.languages[need.key].evidence
    fact = ad.experience if need.kind == "experience" else ad.education
    return fact.evidence if fact else ()


def concept_url(concept: Concept) -> str:
    """The vacancies that ask for a concept."""
    return i18n.address("vacancies.list_", {}, [(_FILTERS[concept.kind], concept.id)])


def skill_url(concept_id: str) -> str:
    """The page of a concept."""
    return url_for("skills.show", concept_id=concept_id)


def chip(need: Need, ad: ParsedAd, taxonomy: Taxonomy, lang: str, text: str, title: str) -> Chip:
    """`text` is masked already."""
    known = need.kind == "skill" and need.key in taxonomy
    key = key_of(need)
    proof = proof_of(need, ad)
    return Chip(
        key=key,
        name=formats.capital(name_of(need, ad, taxonomy, lang), lang),
        ask=need.ask,
        anchor=ads.anchor(key) if proof else None,
        url=skill_url(need.key) if known else None,
        quotes=ads.quotes(proof, text, title),
    )


def groups(ad: ParsedAd, taxonomy: Taxonomy, lang: str, text: str, title: str) -> list[ChipGroup]:
    """Must-haves, nice-to-haves and duties; empty groups are left out."""
    shown = masked(text, ad.contacts)
    by_ask: dict[str, list[Chip]] = {ask: [] for ask in ASKS}
    for need in needs(ad):
        by_ask[need.ask].append(chip(need, ad, taxonomy, lang, shown, title))
    return [ChipGroup(ask, _(labels.ASKS[ask]), chips) for ask, chips in by_ask.items() if chips]


def on_card(ad: ParsedAd, taxonomy: Taxonomy, lang: str, hits: Container[str]) -> tuple[list[Chip], int]:
    """The few asks that say most about a vacancy, and how many more there are.

    What was searched for comes first, then must-haves; character traits come last: they stand in every ad.
    """
    found = [need for need in needs(ad) if need.kind == "skill" and need.key in taxonomy]
    found.sort(
        key=lambda need: (
            need.key not in hits,
            taxonomy.get(need.key).kind == "soft-skill",
            ASKS.index(need.ask),
        )
    )
    chips = [
        Chip(f"skills.{need.key}", labels.concept(taxonomy, need.key, lang), need.ask, hit=need.key in hits)
        for need in found[:_ON_A_CARD]
    ]
    return chips, max(0, len(found) - _ON_A_CARD)
