"""What an applicant tells an employer, and what of it is refused."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from jobboard.core.links import is_web_address
from jobboard.core.taxonomy import Taxonomy
from jobboard.services.addresses import address
from jobboard.services.errors import BadValue, DomainError, Empty, TooLong, TooMany, UnknownConcept

NAME_LIMIT: Final = 120  # characters
PHONE_LIMIT: Final = 40
MESSAGE_LIMIT: Final = 2_000
ANSWER_LIMIT: Final = 1_000
LINKS_LIMIT: Final = 3
ANSWER: Final = "answer-"  # and its place: the name of an answer in what is refused

Had = Literal["have", "learning"]


@dataclass(frozen=True, slots=True)
class Told:
    """An application as it was typed. `answers` stand in the order of the vacancy's questions; `proofs`
    are ids of the applicant's own."""

    name: str
    email: str
    phone: str = ""
    message: str = ""
    skills: Mapping[str, Had] = field(default_factory=dict)
    links: Sequence[str] = ()
    answers: Sequence[str] = ()
    proofs: frozenset[int] = frozenset()


def faults(told: Told) -> Iterator[Empty | TooLong | TooMany | BadValue]:
    """All that is wrong with it, each with the name of its field."""
    if not told.name.strip():
        yield Empty("name")
    yield from _too_long("name", told.name, NAME_LIMIT)
    yield from _no_address(told.email)
    yield from _too_long("phone", told.phone, PHONE_LIMIT)
    yield from _too_long("message", told.message, MESSAGE_LIMIT)
    if len(told.links) > LINKS_LIMIT:
        yield TooMany("links", LINKS_LIMIT)
    yield from (BadValue("links", link) for link in told.links if not is_web_address(link))
    for place, answer in enumerate(told.answers):
        yield from _too_long(f"{ANSWER}{place}", answer, ANSWER_LIMIT)


def check(told: Told, taxonomy: Taxonomy) -> None:
    """Raises the first fault, and UnknownConcept."""
    fault: DomainError | None = next(faults(told), None)
    if fault:
        raise fault
    unknown = sorted(id_ for id_ in told.skills if id_ not in taxonomy)
    if unknown:
        raise UnknownConcept(tuple(unknown))


def _too_long(name: str, text: str, limit: int) -> Iterator[TooLong]:
    if len(text) > limit:
        yield TooLong(name, len(text), limit)


def _no_address(text: str) -> Iterator[Empty | BadValue]:
    if not text.strip():
        yield Empty("email")
        return
    try:
        address(text)
    except BadValue as error:
        yield error
