"""An employer registered and described: what is kept, what is refused, and which names are taken for one."""

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from jobboard.core.organisation import Organisation
from jobboard.services import employers, members, organisations
from jobboard.services.errors import NotReady
from tests.services.people import person
from tests.services.stories import NOW

TOLD = Organisation(
    "Leyla Studio", "Baku", "agency", "1-10", "https://leyla.example", "We film.", agency=True
)


def test_who_registers_an_employer_owns_it_and_it_is_as_told(session: Session) -> None:
    leyla = person(session, "leyla@paylas.example")
    made = organisations.register(session, TOLD, leyla, NOW)
    session.expire_all()
    place = members.find(session, leyla.id, "leyla-studio")
    assert place is not None
    assert (place.role, place.employer) == ("owner", made)
    assert organisations.told_by(made) == replace(TOLD, city="Bakı")


def test_a_new_name_leaves_the_address_alone(session: Session) -> None:
    made = organisations.register(session, TOLD, person(session), NOW)
    organisations.describe(session, made, Organisation("Leyla Media"))
    assert (made.slug, organisations.told_by(made)) == ("leyla-studio", Organisation("Leyla Media"))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", ""),
        ("name", "x" * 201),
        ("city", "x" * 81),
        ("about", "x" * 2001),
        ("website", "javascript:alert(1)"),
        ("website", "https://bank.az@elsewhere.example"),
        ("website", "https://leyla.example/" + "x" * 200),
        ("field", "piracy"),
        ("size", "-1"),
    ],
)
def test_what_cannot_be_is_named_and_nothing_is_written(session: Session, field: str, value: str) -> None:
    leyla = person(session, "leyla@paylas.example")
    with pytest.raises(NotReady) as refused:
        organisations.register(session, replace(TOLD, **{field: value}), leyla, NOW)
    assert [getattr(fault, "field", None) for fault in refused.value.faults] == [field]
    assert members.places(session, leyla.id) == []


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Nar Studio", True),
        ("NAR STUDIO MMC", True),
        ("Nar studio, LLC", True),
        ("Nar Studios", False),
        ("Nar", False),
    ],
)
def test_names_that_readers_take_for_one_are_found(session: Session, name: str, found: bool) -> None:
    known = employers.ensure(session, "Nar Studio MMC", now=NOW)
    assert list(organisations.alike(session, name)) == ([known] if found else [])
    known.banned_at = NOW
    session.flush()
    assert list(organisations.alike(session, name)) == []
