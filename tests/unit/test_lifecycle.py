from itertools import product
from typing import get_args

import pytest

from jobboard.core.lifecycle import MOVES, Role, Status, WrongMove, move

ALLOWED = {
    ("draft", "submit", "employer"): "review",
    ("rejected", "submit", "employer"): "review",
    ("review", "withdraw", "employer"): "draft",
    ("review", "approve", "moderator"): "published",
    ("review", "reject", "moderator"): "rejected",
    ("draft", "publish", "system"): "published",
    ("published", "hold", "system"): "review",
    ("paused", "hold", "system"): "review",
    ("published", "pause", "employer"): "paused",
    ("paused", "resume", "employer"): "published",
    **{
        (status, "close", role): "closed"
        for status in ("published", "paused")
        for role in ("employer", "moderator", "system")
    },
    ("closed", "reopen", "employer"): "review",
    **{
        (status, "remove", "moderator"): "removed"
        for status in ("review", "published", "paused", "closed", "rejected")
    },
    ("removed", "restore", "moderator"): "review",
    ("rejected", "restore", "moderator"): "review",
}


@pytest.mark.parametrize(("status", "action", "role"), [*product(get_args(Status), MOVES, get_args(Role))])
def test_a_vacancy_moves_only_as_its_life_allows(status: str, action: str, role: str) -> None:
    expected = ALLOWED.get((status, action, role))
    if expected:
        assert move(status, action, role) == expected
    else:
        with pytest.raises(WrongMove) as wrong:
            move(status, action, role)
        assert (wrong.value.status, wrong.value.action, wrong.value.role) == (status, action, role)


def test_nobody_publishes_around_the_moderator() -> None:
    for role in ("employer", "moderator"):
        with pytest.raises(WrongMove):
            move("draft", "publish", role)


def test_an_unknown_action_is_a_wrong_move() -> None:
    with pytest.raises(WrongMove, match="employer cannot explode a vacancy that is draft"):
        move("draft", "explode", "employer")
