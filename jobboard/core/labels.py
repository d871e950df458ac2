"""Ads with what a person found in them, and what must be equal for a field to be right."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from jobboard.core.ad import ParsedAd

_PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "experience": ("min", "max"),
    "salary": ("min", "max", "currency", "period"),
    "education": ("level",),
    "place": ("city", "district"),
    "schedule": ("days", "hours"),
}
_SETS: Final = ("employment", "workplace", "restrictions")
_WORDS: Final = ("deadline", "employer")
_REQUIRED: Final = ("experience", "salary", "education", *_SETS)
_OPTIONAL: Final = ("place", "schedule", *_WORDS, "contacts")
FACTS: Final = (*_REQUIRED, *_OPTIONAL)


class LabelError(ValueError):
    """A label that lacks a part or has one of the wrong type."""


@dataclass(frozen=True, slots=True)
class Label:
    """An ad with what a person found in it; `asked` maps each concept to its ask and its words.

    `facts` holds the fields that were labelled: older files say nothing of place, schedule, deadline,
    employer and contacts.
    """

    id: str
    lang: str
    title: str
    text: str
    asked: Mapping[str, tuple[str, tuple[str, ...]]]
    languages: Mapping[str, tuple[str, str | None]]
    facts: Mapping[str, Any]

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Label":
        """A line of a file of labels. Raises LabelError."""
        try:
            return cls(
                id=str(data["id"]),
                lang=data["lang"],
                title=data.get("title") or "",
                text=data["text"],
                asked={id_: (item["ask"], tuple(item["evidence"])) for id_, item in data["skills"].items()},
                languages={code: (item["ask"], item["level"]) for code, item in data["languages"].items()},
                facts={
                    name: _labelled(name, data[name]) for name in FACTS if name in _REQUIRED or name in data
                },
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise LabelError(f"label without a proper {error}") from error


def fact(name: str, ad: ParsedAd, text: str) -> Any:
    """A field of an ad as read from `text`, in the form that labels have it."""
    if name == "deadline":
        return ad.deadline and ad.deadline.isoformat()
    if name == "contacts":
        return frozenset((one.kind, text[one.start : one.end]) for one in ad.contacts)
    return _comparable(name, getattr(ad, name))


def said(value: str | Iterable[Any] | None) -> str:
    """A field in words, for a report."""
    if not value:
        return "nothing"
    if isinstance(value, str):
        return value
    return " ".join("-" if part is None else str(part) for part in value)


def _labelled(name: str, value: Any) -> Any:
    if name == "contacts":
        return frozenset((one["kind"], one["text"]) for one in value)
    return _comparable(name, value)


def _comparable(name: str, value: Any) -> Any:
    if name in _SETS:
        return frozenset(value)
    if value is None or name in _WORDS:
        return value
    take = value.__getitem__ if isinstance(value, Mapping) else partial(getattr, value)
    return tuple(take(part) for part in _PARTS[name])
