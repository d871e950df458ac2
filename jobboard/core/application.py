"""The life of an application: which statuses there are, and who may move it from which to which."""

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

from jobboard.core.lifecycle import WrongMove

Status = Literal[
    "unconfirmed",  # a guest's, until the mailed link is opened; nobody but the guest sees it
    "sent",
    "opened",
    "shortlist",
    "talk",
    "task",
    "offer",
    "hired",
    "no",
    "withdrawn",
    "no-answer",  # the promised date has passed, or the vacancy ended, without a word
]
Role = Literal["candidate", "employer", "system"]

UNDER_WAY: Final[frozenset[Status]] = frozenset({"sent", "opened", "shortlist", "talk", "task", "offer"})
FINAL: Final[frozenset[Status]] = frozenset({"hired", "no", "withdrawn"})
# From the first of these on the employer knows who it is. Before, they see what somebody can do.
NAMED: Final[frozenset[Status]] = frozenset({"talk", "task", "offer", "hired"})


class Move(NamedTuple):
    since: frozenset[Status]
    to: Status
    roles: frozenset[Role]


def _move(since: set[Status] | frozenset[Status], to: Status, roles: set[Role]) -> Move:
    return Move(frozenset(since), to, frozenset(roles))


_LATE: Final[frozenset[Status]] = frozenset({"no-answer"})
# An employer may answer after the promised date too, and take a step back that was a slip.
MOVES: Final[Mapping[str, Move]] = {
    "confirm": _move({"unconfirmed"}, "sent", {"candidate"}),
    "open": _move({"sent"}, "opened", {"employer"}),
    "shortlist": _move((UNDER_WAY | _LATE) - {"shortlist"}, "shortlist", {"employer"}),
    "talk": _move((UNDER_WAY | _LATE) - {"talk"}, "talk", {"employer"}),
    "task": _move((UNDER_WAY | _LATE) - {"task"}, "task", {"employer"}),
    "offer": _move((UNDER_WAY | _LATE) - {"offer"}, "offer", {"employer"}),
    # Small firms agree by word of mouth: not every hiring has a task or a written offer before it.
    "hire": _move({"talk", "task", "offer"}, "hired", {"employer"}),
    "refuse": _move(UNDER_WAY | _LATE, "no", {"employer"}),
    "withdraw": _move(UNDER_WAY | _LATE | {"unconfirmed"}, "withdrawn", {"candidate"}),
    "lapse": _move({"sent", "opened"}, "no-answer", {"system"}),
}


def may(status: str, action: str, role: Role) -> bool:
    """Whether this role can do that now."""
    found = MOVES[action]
    return status in found.since and role in found.roles


def move(status: str, action: str, role: str) -> Status:
    """The status after the action. Raises WrongMove, also for an action that nobody knows."""
    found = MOVES.get(action)
    if found is None or status not in found.since or role not in found.roles:
        raise WrongMove(status, action, role)
    return found.to
