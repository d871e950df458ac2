"""Who and what the services' tests are about, and a reader that understands only their ads.

Its ads say plainly what they hold, a line each:

    required: canva, reels        lang: ru              language: en B2
    years: 1-3                    city: Bakı            work: remote, hybrid
    pay: 600-800 AZN month        hire: full-time
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from jobboard.core.ad import ASKS, Experience, LanguageAsk, Mention, ParsedAd, Place, Salary
from jobboard.core.taxonomy import Concept, Near, Taxonomy
from jobboard.core.text import fold_word
from jobboard.services import employers, vacancies
from jobboard.storage.models import Vacancy

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

_KINDS = {
    "canva": "tool",
    "figma": "tool",
    "capcut": "tool",
    "instagram": "platform",
    "tiktok": "platform",
    "reels": "skill",
    "photo-editing": "skill",
    "copywriting": "skill",
    "teamwork": "soft-skill",
}
_SAID = {"sekil redaktesi": "photo-editing", "ретушь": "photo-editing"}


def _concept(id_: str, kind: Any) -> Concept:
    name = dict.fromkeys(("az", "ru", "en"), id_)
    near = (Near("figma", name),) if id_ == "canva" else ()
    return Concept(id=id_, kind=kind, under="x", name=name, short=name, patterns=(), near=near)


TAXONOMY = Taxonomy("test-1", {id_: _concept(id_, kind) for id_, kind in _KINDS.items()}, {}, {}, frozenset())


@dataclass(frozen=True)
class SmallQuery:
    words: tuple[str, ...]
    concepts: tuple[str, ...]
    rest: tuple[str, ...]


class SmallReader:
    """An `Analyser` for the ads above: whole words are its stems."""

    taxonomy = TAXONOMY

    def __init__(self) -> None:
        self.read_ads = 0

    def read(self, text: str, title: str = "") -> ParsedAd:
        self.read_ads += 1
        said = {key: value.strip() for key, _, value in (line.partition(":") for line in text.splitlines())}
        skills = {id_: Mention(ask, ()) for ask in ASKS for id_ in _list(said.get(ask, ""))}
        return ParsedAd(
            lang=said.get("lang", "az"),  # type: ignore[arg-type]
            read="ok" if skills else "none",
            taxonomy_version=TAXONOMY.version,
            skills=skills,
            languages=_languages(said.get("language", "")),
            experience=_experience(said.get("years", "")),
            salary=_salary(said.get("pay", "")),
            employment=_list(said.get("hire", "")),
            workplace=_list(said.get("work", "")),
            place=_place(said.get("city", "")),
        )

    def read_many(self, ads: Iterable[tuple[str, str]]) -> Iterator[ParsedAd]:
        return (self.read(text, title) for text, title in ads)

    def terms(self, text: str) -> list[str]:
        folded = " ".join(_words(text))
        named = [f"c:{id_}" for said, id_ in _SAID.items() if said in folded]
        return [*_words(text), *named, *(f"c:{word}" for word in _words(text) if word in TAXONOMY)]

    def query(self, q: str) -> SmallQuery:
        folded = " ".join(words := _words(q))
        named = [said for said in _SAID if said in folded] + [word for word in words if word in TAXONOMY]
        covered = {word for said in named for word in said.split()}
        return SmallQuery(
            words=tuple(words),
            concepts=tuple(_SAID.get(said, said) for said in named),
            rest=tuple(word for word in words if word not in covered),
        )


def post(
    session: Session,
    title: str,
    text: str = "",
    *,
    employer: str = "Leyla MMC",
    days_ago: float = 0,
    **kw: Any,
) -> Vacancy:
    """A vacancy of this employer, posted so many days before NOW."""
    return vacancies.publish(
        session,
        SmallReader(),
        employers.ensure(session, employer, now=NOW),
        title,
        text or "required: canva",
        now=NOW,
        posted_at=NOW - timedelta(days=days_ago),
        **kw,
    )


def _words(text: str) -> list[str]:
    return [fold_word(word) for word in re.findall(r"\w+", text)]


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _languages(text: str) -> dict[str, LanguageAsk]:
    code, _, level = text.partition(" ")
    return {code: LanguageAsk("required", level, ())} if code else {}  # type: ignore[arg-type]


def _place(text: str) -> Place | None:
    city, _, district = text.partition(", ")
    return Place(city, district or None) if city else None


def _experience(text: str) -> Experience | None:
    low, dash, high = text.partition("-")
    return Experience(float(low), float(high) if dash and high else None, ()) if low else None


def _salary(text: str) -> Salary | None:
    found = re.fullmatch(r"(\d*)(?:(-)(\d*))? ([A-Z]{3}) (\w+)( net)?", text)
    if not found:
        return None
    low, dash, high, currency, period, net = found.groups()
    top = (float(high) if high else None) if dash else float(low)
    return Salary(float(low) if low else None, top, currency, period, False if net else None, ())  # type: ignore[arg-type]
