"""The profile of a candidate: one a person, saved part by part, seen by nobody but them."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, joinedload, selectinload

from jobboard.core.candidate import MARKS, Candidate, Mark, Proof
from jobboard.core.profile import Profile
from jobboard.core.taxonomy import Taxonomy
from jobboard.services.errors import BadValue, TooMany, UnknownConcept
from jobboard.services.profile_fields import CHECKS, Changes
from jobboard.storage.models import CandidateProfile, ProfileSkill

SKILLS_LIMIT: Final = 200


def load(session: Session, person_id: int) -> CandidateProfile:
    """The profile with its skills and proofs; an empty one, not stored, where nothing was told yet."""
    found = session.scalar(
        select(CandidateProfile)
        .where(CandidateProfile.person_id == person_id)
        .options(selectinload(CandidateProfile.skills), selectinload(CandidateProfile.proofs))
    )
    return found or _blank(person_id)


def for_matching(session: Session, person_id: int) -> Profile | None:
    """The part that is held against ads, in one statement; None where nothing was told yet."""
    wanted = select(CandidateProfile).where(CandidateProfile.person_id == person_id)
    found = session.scalars(wanted.options(joinedload(CandidateProfile.skills))).unique().one_or_none()
    if found is None:
        return None
    education: Any = found.education
    languages: Any = found.languages
    marks = {skill.concept_id: _mark(skill.mark) for skill in found.skills}
    told = Candidate(years=found.years, education=education, languages=languages, skills=marks).for_matching
    return None if told == Profile() else told


def to_core(profile: CandidateProfile) -> Profile:
    """The part of a loaded profile that is held against ads."""
    return candidate(profile).for_matching


def candidate(profile: CandidateProfile) -> Candidate:
    """A loaded profile as plain values."""
    education: Any = profile.education
    languages: Any = profile.languages
    return Candidate(
        headline=profile.headline,
        years=profile.years,
        education=education,
        languages=languages,
        cities=tuple(profile.cities),
        workplace=tuple(profile.workplace),
        employment=tuple(profile.employment),
        pay_from=profile.pay_from,
        pay_gross=profile.pay_gross,
        links=tuple(profile.links),
        skills={skill.concept_id: _mark(skill.mark) for skill in profile.skills},
        proofs=tuple(
            Proof(
                concept=proof.concept_id,
                url=proof.url,
                part=proof.part,
                result=proof.result,
                since=proof.since,
                until=proof.until,
                may_be_shown=proof.may_be_shown,
            )
            for proof in profile.proofs
        ),
    )


def update(session: Session, person_id: int, changes: Changes, now: datetime) -> CandidateProfile:
    """Save some fields. Raises BadValue, TooLong and TooMany, and has changed nothing then."""
    values = {name: CHECKS[name](value) for name, value in changes.items()}
    profile = ensured(session, person_id, now)
    for name, value in values.items():
        setattr(profile, name, value)
    profile.updated_at = now
    session.flush()
    return profile


def mark(
    session: Session, taxonomy: Taxonomy, person_id: int, marks: Mapping[str, Mark | None], now: datetime
) -> None:
    """Mark concepts; None takes the mark away. Raises UnknownConcept, BadValue and TooMany.

    A concept that has left the taxonomy can still be taken out of a profile.
    """
    unknown = sorted(id_ for id_, given in marks.items() if given and id_ not in taxonomy)
    if unknown:
        raise UnknownConcept(tuple(unknown))
    wrong = [given for given in marks.values() if given and given not in MARKS]
    if wrong:
        raise BadValue("mark", wrong[0])
    profile = ensured(session, person_id, now)
    held = {skill.concept_id: skill for skill in profile.skills}
    if len({*held, *(id_ for id_, given in marks.items() if given)}) > SKILLS_LIMIT:
        raise TooMany("skills", SKILLS_LIMIT)
    for id_, given in marks.items():
        if given and id_ in held:
            held[id_].mark = given
        elif given:
            profile.skills.append(ProfileSkill(concept_id=id_, mark=given))
        elif id_ in held:
            profile.skills.remove(held[id_])
    profile.updated_at = now
    session.flush()


def ensured(session: Session, person_id: int, now: datetime) -> CandidateProfile:
    """The stored profile with all it holds, made if need be, also while another request makes it."""
    found = load(session, person_id)
    if found in session:
        return found
    found.updated_at = now
    try:
        with session.begin_nested():
            session.add(found)
    except IntegrityError:
        return load(session, person_id)
    return found


def _blank(person_id: int) -> CandidateProfile:
    """With the values that the table would give."""
    return CandidateProfile(
        person_id=person_id,
        headline="",
        languages={},
        cities=[],
        workplace=[],
        employment=[],
        pay_gross=False,
        links=[],
        skills=[],
        proofs=[],
    )


def _mark(stored: str) -> Mark:
    return next(mark for mark in MARKS if mark == stored)
