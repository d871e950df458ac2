"""The employer's corrections put on what was read in an ad, now and after each change of its text."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final, TypeVar

from jobboard.core.ad import ParsedAd
from jobboard.core.facts import Ask, LanguageAsk, Mention
from jobboard.core.posting import WANTED_OF, Posting, Wanted, bare, from_ad

_ASK_OF: Final[Mapping[Wanted, Ask]] = {wanted: ask for ask, wanted in WANTED_OF.items()}

T = TypeVar("T")


def amended(ad: ParsedAd, posting: Posting) -> ParsedAd:
    """What was read, with the employer's corrections.

    Words that prove a value stay with it while it is what the form says. What the form leaves empty is not
    asked; what it has never seen, as after a change of the taxonomy, is as read.
    """
    return replace(
        ad,
        skills=_skills(ad, posting),
        languages=_languages(ad, posting),
        experience=_kept(ad.experience, posting.experience),
        salary=_kept(ad.salary, posting.salary),
        education=_kept(ad.education, posting.education),
        employment=posting.employment,
        workplace=posting.workplace,
        place=posting.place,
        schedule=posting.schedule,
        deadline=posting.deadline,
        evidence=_evidence(ad, posting),
        read=ad.read if ad.read != "none" or not posting.skills else "thin",
    )


def carried(before: ParsedAd, posting: Posting, after: ParsedAd) -> Posting:
    """The form once the ad's text was changed: what was corrected by hand stays, the rest is read anew."""
    was, fresh = from_ad(before), from_ad(after)
    read = {
        name: getattr(fresh, name)
        for name in ("place", "workplace", "employment", "experience", "salary", "schedule", "education")
        if getattr(posting, name) == getattr(was, name)
    }
    if posting.deadline == was.deadline:
        read["deadline"] = fresh.deadline
    return replace(
        posting,
        skills=_merged(was.skills, posting.skills, fresh.skills),
        languages=_merged(was.languages, posting.languages, fresh.languages),
        **read,
    )


def _skills(ad: ParsedAd, posting: Posting) -> dict[str, Mention]:
    asked = {**{id_: WANTED_OF[mention.ask] for id_, mention in ad.skills.items()}, **posting.skills}
    return {
        id_: Mention(_ASK_OF[wanted], ad.skills[id_].evidence if id_ in ad.skills else ())
        for id_, wanted in asked.items()
        if wanted in _ASK_OF
    }


def _languages(ad: ParsedAd, posting: Posting) -> dict[str, LanguageAsk]:
    proofs = {code: asked.evidence for code, asked in ad.languages.items()}
    return {code: replace(asked, evidence=proofs.get(code, ())) for code, asked in posting.languages.items()}


def _evidence(ad: ParsedAd, posting: Posting) -> dict[str, Any]:
    """The words behind the other fields, without those of what was corrected away."""
    kept = dict(ad.evidence)
    for name in ("employment", "workplace"):
        found = kept.pop(name, {})
        if isinstance(found, Mapping):
            kept[name] = {key: proof for key, proof in found.items() if key in getattr(posting, name)}
    for name in ("place", "schedule", "deadline"):
        if getattr(posting, name) != getattr(ad, name):
            kept.pop(name, None)
    return kept


def _merged(was: Mapping[str, T], held: Mapping[str, T], fresh: Mapping[str, T]) -> dict[str, T]:
    """By key: what was changed by hand wins, also where it was taken away."""
    by_hand = {key: value for key, value in held.items() if was.get(key) != value}
    away = was.keys() - held.keys()
    return {**{key: value for key, value in fresh.items() if key not in away}, **by_hand}


def _kept(read: Any, said: Any) -> Any:
    """The fact with its words while the employer says the same."""
    return read if bare(read) == said else said
