"""Nigar with words that stand nowhere else, planted wherever the site keeps something of a candidate."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from apiflask import APIFlask
from sqlalchemy.orm import Session

from jobboard.core.candidate import Proof
from jobboard.services import applying, consents, listing, outside, profiles, proofs
from jobboard.services.application_mails import Notices
from jobboard.services.guest_links import GuestLinks
from jobboard.services.told import Told
from jobboard.storage.models import Application, CvImport, Member, Person, SavedSearch, SignIn, Vacancy
from tests.web import people

NAME: Final = "Nigarşəfəq Qarabatdaqova"
PHONE: Final = "+994 50 719 28 34"
LINK: Final = "https://gizli-portfel.example/isler"
MESSAGE: Final = "Mesajqırıqlarım buradadır"
EMAIL: Final = "qarabatdaq@paylas.example"
GUEST_EMAIL: Final = "qonaqbatdaq@paylas.example"
WORDS: Final = (
    *NAME.split(),
    "gizli-portfel",
    "Mesajqırıqlarım",
    "qarabatdaq@",
    "qonaqbatdaq@",
    "Xəzərgörənbaş",  # headline
    "Hissəmgizlidir",  # of a proof
    "Nəticəmgizlidir",
    "Cavabımgizlidir",  # to an employer's question
    "Sirliözgeçmiş",  # in a CV
    "sirli-fayl",  # its name
    "Uzaqdakıişverən",  # an application elsewhere
    "Qeydimgizlidir",
    "axtardığımgizli",  # a saved search
    "Mənimbrauzerim",
)


@dataclass(frozen=True)
class Planted:
    """`vacancy` (slug-id) is where she applied; `ids` are those of what is hers; `token` opens what she
    sent as a guest."""

    nigar: Person
    vacancy: str
    token: str
    ids: Mapping[str, int]


def plant(app: APIFlask, vacancy_ids: Mapping[str, int]) -> Planted:
    """Put everything in its table, by the use cases where there are any."""
    house = app.extensions["jobboard"]
    nigar = people.person(app, NAME, email=EMAIL)
    with house.sessions() as session:
        vacancy = listing.get(session, vacancy_ids["plain"], house.clock())
        vacancy.questions = ["When can you start?"]
        ids = {**_profile(session, house, nigar), **_applications(session, house, nigar, vacancy)}
        guest = _guest(session, house, listing.get(session, vacancy_ids["remote"], house.clock()))
        token = GuestLinks(house.settings.secret_key).token(guest)
        session.commit()
    return Planted(nigar, f"{vacancy.slug}-{vacancy.id}", token, ids)


def join(app: APIFlask, person: Person, employer_id: int) -> None:
    """Make a person the owner of an employer."""
    house = app.extensions["jobboard"]
    with house.sessions() as session:
        session.add(
            Member(employer_id=employer_id, person_id=person.id, role="owner", joined_at=house.clock())
        )
        session.commit()


def _profile(session: Session, house: Any, nigar: Person) -> dict[str, int]:
    now = house.clock()
    profiles.update(session, nigar.id, {"headline": "Xəzərgörənbaş", "links": [LINK]}, now)
    profiles.mark(session, house.taxonomy, nigar.id, {"canva": "have"}, now)
    proof = Proof("canva", f"{LINK}/1", "Hissəmgizlidir", "Nəticəmgizlidir", may_be_shown=True)
    cv = CvImport(
        person_id=nigar.id,
        name="sirli-fayl.pdf",
        content=b"Sirli",
        size=5,
        keep=True,
        status="read",
        found={"text": f"Sirliözgeçmiş {PHONE}", "concepts": {}},
        created_at=now,
    )
    search = SavedSearch(
        person_id=nigar.id,
        email=EMAIL,
        lang="az",
        query="q=axtardığımgizli",
        frequency="daily",
        token="t" * 40,
        created_at=now,
        looked_at=now,
    )
    browser = SignIn(person_id=nigar.id, token="b" * 64, device="Mənimbrauzerim", created_at=now, seen_at=now)
    session.add_all([cv, search, browser])
    consents.give(session, EMAIL, "account", "az", now)
    proof_id = proofs.add(session, house.taxonomy, nigar.id, proof, now).id
    session.flush()
    return {"proof": proof_id, "cv": cv.id, "search": search.id}


def _applications(session: Session, house: Any, nigar: Person, vacancy: Vacancy) -> dict[str, int]:
    told = Told(NAME, EMAIL, PHONE, MESSAGE, {"canva": "have"}, (LINK,), ("Cavabımgizlidir",))
    sent = applying.as_person(session, _notices(house), house.taxonomy, nigar, vacancy, told, house.clock())
    note = outside.Elsewhere("SMM", "Uzaqdakıişverən", LINK, "sent", date(2026, 11, 20), "Qeydimgizlidir")
    elsewhere = outside.add(session, nigar.id, note, house.clock())
    return {"application": sent.id, "elsewhere": elsewhere.id}


def _guest(session: Session, house: Any, vacancy: Vacancy) -> Application:
    told = Told(NAME, GUEST_EMAIL, PHONE, MESSAGE, {"canva": "have"}, (LINK,))
    applying.as_guest(session, _notices(house), house.taxonomy, vacancy, told, "az", house.clock())
    return session.query(Application).filter_by(email=GUEST_EMAIL).one()


def _notices(house: Any) -> Notices:
    return Notices(house.letters, GuestLinks(house.settings.secret_key))
