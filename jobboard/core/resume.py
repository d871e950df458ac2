"""A profile as JSON Resume (jsonresume.org, schema 1.0.0), so that it can be taken elsewhere and back.

What JSON Resume has a place for stands there, with our own names beside (`id`, `code`), which the schema
allows; what it knows nothing of stands under `meta.profile`. What comes in may be anybody's file: nothing
of it is taken on trust, and what cannot be understood is left out.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, Final, TypeVar, get_args
from urllib.parse import urlsplit

from jobboard.core import places
from jobboard.core.candidate import MARKS, Candidate, Mark, Proof
from jobboard.core.facts import EMPLOYMENT, LEVELS, WORKPLACES, EducationLevel
from jobboard.core.links import in_ascii, is_web_address
from jobboard.core.taxonomy import Taxonomy
from jobboard.core.text import storable

SCHEMA: Final = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json"
_ENTRIES: Final = 300  # of one list; longer ones are cut
_TEXT: Final = 1_000  # characters of one text
_MOST_YEARS: Final = 50
_MOST_PAY: Final = 1_000_000

T = TypeVar("T")


def to_resume(
    candidate: Candidate, taxonomy: Taxonomy, *, name: str, email: str, language: Callable[[str], str]
) -> dict[str, Any]:
    """The whole profile. `language` says what a language (ISO 639-1) is called."""

    def called(concept: str) -> str:
        return taxonomy.get(concept).short["en"] if concept in taxonomy else concept

    return {
        "$schema": SCHEMA,
        "basics": {
            "name": name,
            "label": candidate.headline,
            "email": email,
            **({"location": {"city": places.name(candidate.cities[0], "en")}} if candidate.cities else {}),
            "profiles": [{"network": urlsplit(link).hostname or "", "url": link} for link in candidate.links],
        },
        "skills": [
            {"name": called(id_), "level": mark, "id": id_}
            for id_, mark in candidate.skills.items()
            if mark != "not-yet"
        ],
        "languages": [
            {"language": language(code), "fluency": level, "code": code}
            for code, level in candidate.languages.items()
        ],
        "projects": [_project(proof, called(proof.concept)) for proof in candidate.proofs],
        "meta": {
            "version": "v1.0.0",
            "profile": {
                "years": candidate.years,
                "education": candidate.education,
                "cities": list(candidate.cities),
                "workplace": list(candidate.workplace),
                "employment": list(candidate.employment),
                "pay_from": candidate.pay_from,
                "pay_gross": candidate.pay_gross,
                "not_yet": sorted(candidate.marked("not-yet")),
            },
        },
    }


def from_resume(data: Mapping[str, Any], taxonomy: Taxonomy) -> Candidate:
    """What a JSON Resume says in so many words. Names of skills and languages are for a reader: `said`."""
    basics = _dict(data.get("basics"))
    own = _dict(_dict(data.get("meta")).get("profile"))
    label = " ".join(_text(basics, "label").split())
    links = [_link(basics), *map(_link, _dicts(basics.get("profiles")))]
    cities = _strings(own.get("cities")) or [_text(_dict(basics.get("location")), "city")]
    return Candidate(
        headline=label[:160],
        years=_number(own.get("years"), _MOST_YEARS),
        education=_one_of(own.get("education"), get_args(EducationLevel)),
        languages={
            item["code"]: level
            for item in _dicts(data.get("languages"))
            if (level := _one_of(item.get("fluency"), LEVELS)) and _is_code(item.get("code"))
        },
        cities=tuple(places.known(city)[:80] for city in cities if city)[:10],
        workplace=tuple(value for value in WORKPLACES if value in _strings(own.get("workplace"))),
        employment=tuple(value for value in EMPLOYMENT if value in _strings(own.get("employment"))),
        pay_from=int(pay) if (pay := _number(own.get("pay_from"), _MOST_PAY)) else None,
        pay_gross=own.get("pay_gross") is True,
        links=tuple(dict.fromkeys(link for link in links if is_web_address(link)))[:20],
        skills=dict(_skills(data, own, taxonomy)),
        proofs=tuple(_proofs(data, taxonomy))[:30],
    )


def said(data: Mapping[str, Any]) -> str:
    """The resume as lines of text, for a reader to find skills and languages in."""
    basics = _dict(data.get("basics"))
    lines = [_text(basics, "label"), _text(basics, "summary")]
    lines += [f"{_text(item, 'language')} {_text(item, 'fluency')}" for item in _dicts(data.get("languages"))]
    for item in _dicts(data.get("skills")):
        lines += [_text(item, "name"), *_strings(item.get("keywords"))]
    for item in _dicts(data.get("work")):
        lines += [_text(item, "position"), _text(item, "summary"), *_strings(item.get("highlights"))]
    for item in _dicts(data.get("education")):
        lines.append(f"{_text(item, 'studyType')} {_text(item, 'area')}")
    return "\n".join(line for line in lines if line.strip())


def _project(proof: Proof, name: str) -> dict[str, Any]:
    months = {"startDate": proof.since, "endDate": proof.until}
    return {
        "name": name,
        "description": proof.part,
        "highlights": [proof.result] if proof.result else [],
        "url": proof.url,
        **{key: f"{day:%Y-%m}" for key, day in months.items() if day},
        "id": proof.concept,
        "may_be_shown": proof.may_be_shown,
    }


def _skills(
    data: Mapping[str, Any], own: Mapping[str, Any], taxonomy: Taxonomy
) -> Iterator[tuple[str, Mark]]:
    for item in _dicts(data.get("skills")):
        mark, id_ = _one_of(item.get("level"), MARKS), _text(item, "id")
        if mark and id_ in taxonomy:
            yield id_, mark
    for id_ in _strings(own.get("not_yet")):
        if id_ in taxonomy:
            yield id_, "not-yet"


def _proofs(data: Mapping[str, Any], taxonomy: Taxonomy) -> Iterator[Proof]:
    for item in _dicts(data.get("projects")):
        concept, url = _text(item, "id"), _link(item)
        if concept in taxonomy and is_web_address(url):
            yield Proof(
                concept=concept,
                url=url,
                part=_text(item, "description"),
                result=next(iter(_strings(item.get("highlights"))), ""),
                since=_month(item.get("startDate")),
                until=_month(item.get("endDate")),
                may_be_shown=item.get("may_be_shown") is True,
            )


def _month(value: Any) -> date | None:
    """The first day of the month of "2026-11" or "2026-11-23"."""
    try:
        return date.fromisoformat(f"{str(value)[:7]}-01")
    except ValueError:
        return None


def _one_of(value: Any, offered: tuple[T, ...]) -> T | None:
    return next((item for item in offered if item == value), None)


def _number(value: Any, most: int) -> float | None:
    """From 0 to `most`; anything else is not a number that can be meant."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return value if 0 <= value <= most else None


def _is_code(value: Any) -> bool:
    return (
        isinstance(value, str) and value.isascii() and value.isalpha() and value.islower() and len(value) == 2
    )


def _dict(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [item for item in value[:_ENTRIES] if isinstance(item, dict)] if isinstance(value, list) else []


def _strings(value: Any) -> list[str]:
    items = value[:_ENTRIES] if isinstance(value, list) else []
    return [storable(item)[:_TEXT] for item in items if isinstance(item, str)]


def _text(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key)
    return storable(value)[:_TEXT] if isinstance(value, str) else ""


def _link(data: Mapping[str, Any]) -> str:
    return in_ascii(_text(data, "url"))
