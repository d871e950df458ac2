"""The mail that tells of new vacancies: what each pays first, and which search it came by."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, NamedTuple

from sqlalchemy.orm import Session

from jobboard.core import places, wording
from jobboard.core.pay import Pay
from jobboard.core.taxonomy import Taxonomy
from jobboard.core.wording import Say
from jobboard.services import listing, news, outbox
from jobboard.services.letters import Letters
from jobboard.storage.models import SavedSearch, Vacancy

SHOWN: Final = 20  # vacancies in one mail; of more, their number is told


class Line(NamedTuple):
    """A new vacancy and the searches that found it."""

    vacancy_id: int
    searches: tuple[SavedSearch, ...]


@dataclass(frozen=True, slots=True)
class Digest:
    """What one address is told, the newest first; all searches are of that address. Same key, same mail."""

    lines: tuple[Line, ...]
    key: str


class Item(NamedTuple):
    """A line of the mail."""

    title: str
    link: str
    employer: str
    place: str
    pay: str | None
    reasons: Sequence[str]
    sample: bool


def send(session: Session, letters: Letters, taxonomy: Taxonomy, digest: Digest, now: datetime) -> None:
    """Put the mail into the outbox."""
    first = digest.lines[0].searches[0]
    shown = digest.lines[:SHOWN]
    vacancies = listing.by_ids(session, [line.vacancy_id for line in shown])
    searches = {line.vacancy_id: line.searches for line in shown}
    letter = letters.write(
        "alert",
        first.lang,
        items=[_item(letters, taxonomy, first.lang, item, searches[item.id]) for item in vacancies],
        total=len(digest.lines),
        more=len(digest.lines) - len(shown),
        list_link=letters.url(first.lang, f"vacancies?{first.query}".rstrip("?")),
        manage=letters.url(first.lang, f"alerts/{first.token}"),
        unsubscribe=unsubscribe_link(letters, first),
    )
    outbox.mail(session, first.email, letter, now=now, key=digest.key, headers=headers(letters, first))


def headers(letters: Letters, search: SavedSearch) -> dict[str, str]:
    """For the button that mail programs show (RFC 2369), which works by one POST (RFC 8058)."""
    return {
        "List-Unsubscribe": f"<{unsubscribe_link(letters, search)}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }


def unsubscribe_link(letters: Letters, search: SavedSearch) -> str:
    """It has no language in it: programs follow it."""
    return f"{letters.public_url}/unsubscribe/{search.token}"


def words(say: Say, taxonomy: Taxonomy, lang: str, search: SavedSearch) -> str:
    """A search in words: "Canva, Baku, from 600 ₼"; empty where it looks for everything."""
    active = news.remembered(search.query, taxonomy).active
    return ", ".join(wording.filtered(say, taxonomy, lang, name, value) for name, value in active)


def _item(
    letters: Letters, taxonomy: Taxonomy, lang: str, vacancy: Vacancy, searches: Sequence[SavedSearch]
) -> Item:
    say = letters.say(lang)
    pay = Pay.from_salary(vacancy.ad.salary)
    found = (vacancy.city, vacancy.district)
    return Item(
        title=vacancy.title,
        link=letters.url(lang, f"vacancies/{vacancy.slug}-{vacancy.id}"),
        employer=vacancy.employer.name,
        place=", ".join(places.name(part, lang) for part in found if part),
        pay=wording.pay(say, pay, lang) if pay else None,
        reasons=[words(say, taxonomy, lang, search) for search in searches],
        sample=vacancy.sample,
    )
