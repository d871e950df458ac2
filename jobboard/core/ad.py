"""What was read in an ad: the one shape that the reader writes and everything else uses.

`ParsedAd.to_json()` is the contract of `jobboard read` and `POST /api/v1/read`. Offsets count Unicode
code points of the text (or title) as it was given; the end is exclusive.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from jobboard.core.facts import (
    ASKS,
    EMPLOYMENT,
    LEVELS,
    RESTRICTIONS,
    WORKPLACES,
    AdLanguage,
    Ask,
    Contact,
    ContactKind,
    Education,
    EducationLevel,
    Evidence,
    Experience,
    LanguageAsk,
    Level,
    Mention,
    Period,
    Place,
    Proof,
    ReadState,
    Salary,
    Schedule,
    Source,
)

__all__ = [
    "ASKS",
    "EMPLOYMENT",
    "LEVELS",
    "RESTRICTIONS",
    "WORKPLACES",
    "AdLanguage",
    "Ask",
    "Contact",
    "ContactKind",
    "Education",
    "EducationLevel",
    "Evidence",
    "Experience",
    "LanguageAsk",
    "Level",
    "Mention",
    "ParsedAd",
    "Period",
    "Place",
    "Proof",
    "ReadState",
    "Salary",
    "Schedule",
    "Source",
]


@dataclass(frozen=True, slots=True)
class ParsedAd:
    """All that was read in one ad. Mappings keep the order of first appearance."""

    lang: AdLanguage
    read: ReadState
    taxonomy_version: str
    skills: Mapping[str, Mention] = field(default_factory=dict)
    languages: Mapping[str, LanguageAsk] = field(default_factory=dict)
    experience: Experience | None = None
    salary: Salary | None = None
    education: Education | None = None
    employment: Sequence[str] = ()
    workplace: Sequence[str] = ()
    restrictions: Sequence[str] = ()
    place: Place | None = None
    schedule: Schedule | None = None
    deadline: date | None = None
    employer: str | None = None
    contacts: Sequence[Contact] = ()
    # The words behind the fields that hold no evidence of their own:
    # {"employment": {"full-time": (E, …)}, "workplace": {…}, "restrictions": {…}, "place": (E, …), …}
    evidence: Mapping[str, Mapping[str, Proof] | Proof] = field(default_factory=dict)

    def asked(self, ask: Ask) -> list[str]:
        """Concept ids with this ask, in the order of the ad."""
        return [id_ for id_, mention in self.skills.items() if mention.ask == ask]

    def to_json(self, id_: str | None = None) -> dict[str, Any]:
        """The JSON object of the contract (DESIGN section 5)."""
        return {
            "id": id_,
            "lang": self.lang,
            "read": self.read,
            "taxonomy_version": self.taxonomy_version,
            "skills": {key: _plain(value) for key, value in self.skills.items()},
            "languages": {key: _plain(value) for key, value in self.languages.items()},
            "experience": _plain(self.experience),
            "salary": _plain(self.salary),
            "education": _plain(self.education),
            "employment": list(self.employment),
            "workplace": list(self.workplace),
            "restrictions": list(self.restrictions),
            "place": _plain(self.place),
            "schedule": _plain(self.schedule),
            "deadline": self.deadline.isoformat() if self.deadline else None,
            "employer": self.employer,
            "contacts": [_plain(contact) for contact in self.contacts],
            "evidence": {key: _plain(value) for key, value in self.evidence.items()},
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "ParsedAd":
        """The inverse of `to_json`; `data` comes from our own storage."""
        return cls(
            lang=data["lang"],
            read=data["read"],
            taxonomy_version=data["taxonomy_version"],
            skills={key: _load(Mention, value) for key, value in data["skills"].items()},
            languages={key: _load(LanguageAsk, value) for key, value in data["languages"].items()},
            experience=_maybe(Experience, data["experience"]),
            salary=_maybe(Salary, data["salary"]),
            education=_maybe(Education, data["education"]),
            employment=tuple(data["employment"]),
            workplace=tuple(data["workplace"]),
            restrictions=tuple(data["restrictions"]),
            place=_maybe(Place, data["place"]),
            schedule=_maybe(Schedule, data["schedule"]),
            deadline=date.fromisoformat(data["deadline"]) if data["deadline"] else None,
            employer=data["employer"],
            contacts=tuple(_load(Contact, value) for value in data["contacts"]),
            evidence={key: _evidence(value) for key, value in data["evidence"].items()},
        )

    def spans(self) -> Iterator[tuple[str, Evidence]]:
        """Every piece of evidence with the field it proves ("skills.canva", "salary", …)."""
        for kind, group in (("skills", self.skills), ("languages", self.languages)):
            for key, value in group.items():
                yield from ((f"{kind}.{key}", evidence) for evidence in value.evidence)
        for name in ("experience", "salary", "education"):
            if fact := getattr(self, name):
                yield from ((name, evidence) for evidence in fact.evidence)
        for name, found in self.evidence.items():
            if isinstance(found, Mapping):
                for key, proof in found.items():
                    yield from ((f"{name}.{key}", evidence) for evidence in proof)
            else:
                yield from ((name, evidence) for evidence in found)


T = TypeVar("T")


def _plain(value: Any) -> Any:
    """Dataclasses, tuples and mappings as what `json.dumps` takes."""
    if isinstance(value, Evidence):
        return value.to_json()
    if hasattr(value, "__dataclass_fields__"):
        return {name: _plain(getattr(value, name)) for name in value.__dataclass_fields__}
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def _load(kind: type[T], data: Mapping[str, Any]) -> T:
    values = dict(data)
    if "evidence" in values:
        values["evidence"] = _proof(values["evidence"])
    return kind(**values)


def _maybe(kind: type[T], data: Mapping[str, Any] | None) -> T | None:
    return None if data is None else _load(kind, data)


def _proof(items: Sequence[Mapping[str, Any]]) -> Proof:
    return tuple(Evidence(item["start"], item["end"], item["text"], item["in"]) for item in items)


def _evidence(value: Any) -> Mapping[str, Proof] | Proof:
    if isinstance(value, Mapping):
        return {key: _proof(items) for key, items in value.items()}
    return _proof(value)
