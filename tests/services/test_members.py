"""Who acts for which employer, and what each role may do."""

import pytest
from sqlalchemy.orm import Session

from jobboard.core.membership import RIGHTS, may
from jobboard.services import employers, members
from jobboard.storage.models import Member
from tests.services.people import person
from tests.services.stories import NOW


@pytest.mark.parametrize(
    ("role", "rights"),
    [
        ("reader", {"see"}),
        ("editor", {"see", "post", "decide"}),
        ("owner", {"see", "post", "decide", "manage"}),
        ("stranger", set()),
    ],
)
def test_a_role_has_its_rights_and_no_others(role: str, rights: set[str]) -> None:
    known = {right for some in RIGHTS.values() for right in some}
    assert {right for right in [*known, "rule"] if may(role, right)} == rights


def test_a_member_is_found_in_their_own_employers_alone(session: Session) -> None:
    leyla = person(session, "leyla@paylas.example")
    for name in ("Leyla Studio", "Caspian Coffee", "Orkhan Media"):
        employers.ensure(session, name, now=NOW)
    for name in ("Leyla Studio", "Caspian Coffee"):
        employer = employers.ensure(session, name, now=NOW)
        session.add(Member(employer=employer, person=leyla, role="owner", joined_at=NOW))
    session.flush()
    found = members.find(session, leyla.id, "leyla-studio")
    assert found is not None
    assert found.employer.name == "Leyla Studio"
    assert members.find(session, leyla.id, "orkhan-media") is None
    assert [place.employer.name for place in members.places(session, leyla.id)] == [
        "Caspian Coffee",
        "Leyla Studio",
    ]
