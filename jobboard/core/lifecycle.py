"""The life of a vacancy: which statuses there are, and who may move it from which to which."""

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

Status = Literal["draft", "review", "published", "paused", "closed", "rejected", "removed"]
Role = Literal["employer", "moderator", "system"]

DRAFT: Final = "draft"
REVIEW: Final = "review"
PUBLISHED: Final = "published"
PAUSED: Final = "paused"
CLOSED: Final = "closed"
REJECTED: Final = "rejected"
REMOVED: Final = "removed"


class WrongMove(Exception):
    """This action does not exist here: not for this status, or not for this role."""

    def __init__(self, status: str, action: str, role: str) -> None:
        super().__init__(f"{role} cannot {action} a vacancy that is {status}")
        self.status, self.action, self.role = status, action, role


class Move(NamedTuple):
    since: frozenset[Status]
    to: Status
    roles: frozenset[Role]


def _move(since: set[Status], to: Status, roles: set[Role]) -> Move:
    return Move(frozenset(since), to, frozenset(roles))


# The system publishes what an operator imports and what a known employer sends, holds what a change made
# doubtful, and closes what has passed its date.
MOVES: Final[Mapping[str, Move]] = {
    "submit": _move({DRAFT, REJECTED}, REVIEW, {"employer"}),
    "withdraw": _move({REVIEW}, DRAFT, {"employer"}),
    "approve": _move({REVIEW}, PUBLISHED, {"moderator"}),
    "reject": _move({REVIEW}, REJECTED, {"moderator"}),
    "publish": _move({DRAFT}, PUBLISHED, {"system"}),
    "hold": _move({PUBLISHED, PAUSED}, REVIEW, {"system"}),
    "pause": _move({PUBLISHED}, PAUSED, {"employer"}),
    "resume": _move({PAUSED}, PUBLISHED, {"employer"}),
    "close": _move({PUBLISHED, PAUSED}, CLOSED, {"employer", "moderator", "system"}),
    "reopen": _move({CLOSED}, REVIEW, {"employer"}),
    "remove": _move({REVIEW, PUBLISHED, PAUSED, CLOSED, REJECTED}, REMOVED, {"moderator"}),
    "restore": _move({REMOVED, REJECTED}, REVIEW, {"moderator"}),
}


def move(status: str, action: str, role: str) -> Status:
    """The status after the action. Raises WrongMove, also for an action that nobody knows."""
    found = MOVES.get(action)
    if found is None or status not in found.since or role not in found.roles:
        raise WrongMove(status, action, role)
    return found.to
