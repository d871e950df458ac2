"""What must hold for the life of any application."""

from itertools import product
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from jobboard.core.application import FINAL, MOVES, NAMED, UNDER_WAY, Role, Status, may, move
from jobboard.core.lifecycle import WrongMove

STATUSES: tuple[Status, ...] = get_args(Status)
ROLES: tuple[Role, ...] = get_args(Role)
ACTIONS = st.tuples(st.sampled_from([*MOVES, "explode"]), st.sampled_from(ROLES))


def after(status: Status, action: str, role: Role) -> Status:
    """The status after trying."""
    try:
        return move(status, action, role)
    except WrongMove:
        return status


@given(st.lists(ACTIONS, max_size=30))
def test_a_candidate_can_withdraw_whatever_has_happened_until_it_has_ended(
    tried: list[tuple[str, Role]],
) -> None:
    status: Status = "unconfirmed"
    for action, role in tried:
        status = after(status, action, role)
        assert may(status, "withdraw", "candidate") == (status not in FINAL)
        if status in FINAL:
            assert all(after(status, *attempt) == status for attempt in product(MOVES, ROLES))


@given(st.lists(ACTIONS, max_size=30))
def test_nobody_sees_who_it_is_before_an_employer_says_so(tried: list[tuple[str, Role]]) -> None:
    status: Status = "unconfirmed"
    for action, role in tried:
        before, status = status, after(status, action, role)
        if status in NAMED and before not in NAMED:
            assert role == "employer"


@given(st.sampled_from(STATUSES), ACTIONS)
def test_whoever_may_can_and_whoever_may_not_cannot(status: Status, tried: tuple[str, Role]) -> None:
    action, role = tried
    if action in MOVES:
        assert may(status, action, role) == (after(status, action, role) != status)


def test_every_status_can_be_reached() -> None:
    reached: set[Status] = {"unconfirmed"}
    while more := {after(status, *tried) for status in reached for tried in product(MOVES, ROLES)} - reached:
        reached |= more
    assert reached == set(STATUSES)


def test_every_status_is_waiting_under_way_late_or_ended_and_no_two_of_them() -> None:
    kinds = ({"unconfirmed"}, UNDER_WAY, {"no-answer"}, FINAL)
    assert sorted(status for kind in kinds for status in kind) == sorted(STATUSES)
