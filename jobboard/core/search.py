"""What someone looks for among vacancies, as one value that comes from a URL and goes back into one.

Nothing in a URL is an error here: what cannot be understood is left out and named in `problems`, so
that a page can show what was found without it. The words for people are the web's.
"""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal

from jobboard.core import places
from jobboard.core.ad import EMPLOYMENT, WORKPLACES
from jobboard.core.levels import LEVELS

ProblemCode = Literal["too-long", "too-many", "unknown", "not-a-number", "negative", "too-large", "control"]
Args = Mapping[str, Sequence[str]]

Q_LIMIT: Final = 200
PAY_LIMIT: Final = 1_000_000  # AZN a month
_DIGITS_LIMIT: Final = 20  # int() refuses thousands of digits
VALUES_LIMIT: Final = 20  # of one name
NOT_STATED: Final = "none"  # the level of vacancies that ask for no years

_CONCEPTS: Final = ("skill", "tool", "platform")
_CHOICES: Final[Mapping[str, Container[str]]] = {
    "level": (*LEVELS, NOT_STATED),
    "workplace": WORKPLACES,
    "employment": EMPLOYMENT,
    "lang": ("az", "ru", "en", "mixed"),
}
_NAMES: Final = (*_CONCEPTS, "level", "place", "workplace", "employment", "lang")
_ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ID_LIMIT: Final = 60
_PLACE_LIMIT: Final = 80
# Control characters and lone surrogates: databases refuse some of them, and none is looked for.
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Problem:
    """A value that was not understood, under the name it came with."""

    field: str
    code: ProblemCode
    value: str


@dataclass(frozen=True, slots=True)
class VacancyFilter:
    """What vacancies must have. Tuples are sorted and free of doubles; empty ones ask for nothing.

    `pay_from` is gross AZN a month. A `q` over `Q_LIMIT` letters is kept, so that it can be shown, and
    named in `problems`, which no comparison looks at.
    """

    q: str = ""
    skill: tuple[str, ...] = ()
    tool: tuple[str, ...] = ()
    platform: tuple[str, ...] = ()
    level: tuple[str, ...] = ()
    place: tuple[str, ...] = ()
    workplace: tuple[str, ...] = ()
    employment: tuple[str, ...] = ()
    lang: tuple[str, ...] = ()
    pay_from: int | None = None
    problems: tuple[Problem, ...] = field(default=(), compare=False)

    @classmethod
    def from_args(cls, args: Args, known: Container[str] | None = None) -> "VacancyFilter":
        """Read query parameters; `known` are the concept ids there are (None: any that looks like one)."""
        reader = _Reader(args, known)
        q, pay_from = reader.q(), reader.pay_from()
        values = {name: reader.values(name) for name in _NAMES}
        return cls(q=q, **values, pay_from=pay_from, problems=tuple(reader.problems))

    def args(self) -> list[tuple[str, str]]:
        """The query parameters that give this filter, always in the same order."""
        pairs = [("q", self.q)] if self.q else []
        pairs += [(name, value) for name in _NAMES for value in getattr(self, name)]
        return pairs if self.pay_from is None else [*pairs, ("pay_from", str(self.pay_from))]

    @property
    def active(self) -> list[tuple[str, str]]:
        """The parameters that narrow what is found: all but a `q` that is too long to search for."""
        return [(name, value) for name, value in self.args() if name != "q" or len(value) <= Q_LIMIT]

    def without(self, name: str, value: str | None = None) -> "VacancyFilter":
        """The same filter without one value of a name, or without the name at all."""
        return self._again([pair for pair in self.args() if pair[0] != name or value not in (None, pair[1])])

    def with_(self, name: str, value: str) -> "VacancyFilter":
        """The same filter with one more value; `q` and `pay_from` hold one and change to it."""
        kept = self.without(name) if name in ("q", "pay_from") else self
        return self._again([*kept.args(), (name, value)])

    def _again(self, pairs: Sequence[tuple[str, str]]) -> "VacancyFilter":
        args: dict[str, list[str]] = {}
        for name, value in pairs:
            args.setdefault(name, []).append(value)
        return VacancyFilter.from_args(args)


class _Reader:
    """Takes query parameters one by one and collects what is wrong with them."""

    def __init__(self, args: Args, known: Container[str] | None) -> None:
        self.args = args
        self.known = known
        self.problems: list[Problem] = []

    def q(self) -> str:
        q = self._first("q")
        if len(q) > Q_LIMIT:
            self._wrong("q", "too-long", q)
        return q

    def pay_from(self) -> int | None:
        """Whole manat; spaces between the digits are how people write thousands."""
        text = self._first("pay_from").replace(" ", "")
        if not text:
            return None
        if code := _pay_problem(text):
            self._wrong("pay_from", code, text)
            return None
        return int(text) or None

    def values(self, name: str) -> tuple[str, ...]:
        given = {cleaned for value in self.args.get(name, ()) if (cleaned := self._clean(name, value))}
        if name == "place":
            given = {places.known(value) for value in given}
        good = [value for value in sorted(given) if self._accepts(name, value)]
        for value in sorted(given.difference(good)):
            self._wrong(name, "unknown", value)
        for value in good[VALUES_LIMIT:]:
            self._wrong(name, "too-many", value)
        return tuple(good[:VALUES_LIMIT])

    def _accepts(self, name: str, value: str) -> bool:
        if name == "place":
            return len(value) <= _PLACE_LIMIT
        if name not in _CONCEPTS:
            return value in _CHOICES[name]
        if self.known is not None:
            return value in self.known
        return len(value) <= _ID_LIMIT and _ID.fullmatch(value) is not None

    def _first(self, name: str) -> str:
        return next((self._clean(name, value) for value in self.args.get(name, ())), "")

    def _clean(self, name: str, value: str) -> str:
        cleaned = " ".join(_CONTROL.sub(" ", value).split())
        if cleaned != " ".join(value.split()):
            self._wrong(name, "control", cleaned)
        return cleaned

    def _wrong(self, name: str, code: ProblemCode, value: str) -> None:
        self.problems.append(Problem(name, code, value))


def _pay_problem(text: str) -> ProblemCode | None:
    if not re.fullmatch(r"-?\d+", text, re.ASCII):
        return "not-a-number"
    if text.startswith("-"):
        return "negative"
    too_large = len(text) > _DIGITS_LIMIT or int(text) > PAY_LIMIT
    return "too-large" if too_large else None
