"""Proofs: links to work, each tied to a skill, in the profile of a candidate."""

from datetime import date, datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core import candidate
from jobboard.core.links import is_web_address
from jobboard.core.taxonomy import Taxonomy
from jobboard.core.text import storable
from jobboard.services.errors import BadValue, NotFound, TooLong, TooMany, UnknownConcept
from jobboard.services.profiles import ensured
from jobboard.storage.models import Proof

PROOFS_LIMIT: Final = 30
PART_LIMIT: Final = 1_000  # characters, of the result too
FIRST_MONTH: Final = date(1990, 1, 1)  # no social media before


def get(session: Session, person_id: int, proof_id: int) -> Proof:
    """Raises NotFound, also for another person's."""
    own = select(Proof).where(Proof.id == proof_id, Proof.person_id == person_id)
    found = session.scalar(own)
    if found is None:
        raise NotFound("proof", proof_id)
    return found


def add(session: Session, taxonomy: Taxonomy, person_id: int, told: candidate.Proof, now: datetime) -> Proof:
    """Raises UnknownConcept, BadValue, TooLong and TooMany. The same once more is the one that is there."""
    _check(taxonomy, told, now)
    profile = ensured(session, person_id, now)
    for held in profile.proofs:
        if (held.concept_id, held.url) == (told.concept, told.url):
            return _write(session, held, told)
    if len(profile.proofs) >= PROOFS_LIMIT:
        raise TooMany("proofs", PROOFS_LIMIT)
    proof = Proof(person_id=person_id)
    profile.proofs.append(proof)
    profile.updated_at = now
    return _write(session, proof, told)


def edit(
    session: Session,
    taxonomy: Taxonomy,
    person_id: int,
    proof_id: int,
    told: candidate.Proof,
    now: datetime,
) -> Proof:
    """Raises NotFound and what `add` does."""
    _check(taxonomy, told, now)
    return _write(session, get(session, person_id, proof_id), told)


def delete(session: Session, person_id: int, proof_id: int) -> None:
    """Raises NotFound."""
    session.delete(get(session, person_id, proof_id))
    session.flush()


def _write(session: Session, proof: Proof, told: candidate.Proof) -> Proof:
    proof.concept_id, proof.url = told.concept, told.url
    proof.part, proof.result = storable(told.part), storable(told.result)
    proof.since, proof.until = told.since, told.until
    proof.may_be_shown = told.may_be_shown
    session.flush()
    return proof


def _check(taxonomy: Taxonomy, told: candidate.Proof, now: datetime) -> None:
    if told.concept not in taxonomy:
        raise UnknownConcept((told.concept,))
    if not is_web_address(told.url):
        raise BadValue("url", told.url)
    for field, text in (("part", told.part), ("result", told.result)):
        if len(text) > PART_LIMIT:
            raise TooLong(field, len(text), PART_LIMIT)
    since, until = told.since or FIRST_MONTH, told.until or now.date()
    if not FIRST_MONTH <= since <= until <= now.date():
        raise BadValue("period", f"{told.since} to {told.until}")
