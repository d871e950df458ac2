"""What the work of an SMM assistant is like, beyond what an ad asks: each answer may be missing."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal

Payer = Literal["employer", "assistant"]
ReplyTime = Literal["hour", "day", "next-day"]

PAYERS: Final[tuple[Payer, ...]] = ("employer", "assistant")
REPLY_TIMES: Final[tuple[ReplyTime, ...]] = ("hour", "day", "next-day")


@dataclass(frozen=True, slots=True)
class Job:
    """The employer's answers; None: they have not said. An answer of 0 is an answer.

    `ad_budget` is AZN a month, `probation` months, `posts` and `videos` a week. `platforms` are concept ids.
    """

    accounts: int | None = None
    platforms: tuple[str, ...] | None = None
    posts: int | None = None
    videos: int | None = None
    on_camera: bool | None = None
    own_phone: bool | None = None
    tools_paid_by: Payer | None = None
    weekends: bool | None = None
    evenings: bool | None = None
    reply_time: ReplyTime | None = None
    ad_budget: int | None = None
    contract: bool | None = None
    probation: int | None = None

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "platforms": None if self.platforms is None else list(self.platforms)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Job":
        """The inverse of `to_json`; `data` comes from our own storage, maybe of an older version."""
        known: dict[str, Any] = {name: data.get(name) for name in cls.__dataclass_fields__}
        if known["platforms"] is not None:
            known["platforms"] = tuple(known["platforms"])
        return cls(**known)


# The figures of it with the most that each can be; more is a slip of the keyboard.
FIGURES: Final[Mapping[str, int]] = {
    "accounts": 200,
    "posts": 500,
    "videos": 200,
    "ad_budget": 1_000_000,
    "probation": 12,
}
YES_OR_NO: Final = ("on_camera", "own_phone", "weekends", "evenings", "contract")
