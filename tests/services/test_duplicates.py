"""Near-duplicates of an ad: the employer's own, those of others, and what only looks like one."""

from datetime import timedelta

from sqlalchemy.orm import Session

from jobboard.services import duplicates
from jobboard.services.duplicates import Duplicate
from jobboard.storage.models import Vacancy
from tests.services.stories import NOW, post
from tests.statements import Statements

TITLE = "SMM assistent"
TEXT = """required: canva, instagram
city: Bakı
Kafe şəbəkəmizə sosial media üzrə köməkçi axtarırıq
hər həftə beş paylaşım hazırlamaq və suallara cavab vermək
qısa videolar çəkib montaj etmək bizdə əsas işdir"""
OTHER = """required: canva, instagram
Mühasibat şirkətinin səhifəsi üçün ayda iki məqalə yazan adam lazımdır
hesabatları qrafiklə göstərmək və vebinarlara dəvət yazmaq"""


def near(session: Session, vacancy: Vacancy, text: str = TEXT, **more: int) -> tuple[Duplicate, ...]:
    wanted = {"employer_id": vacancy.employer_id, **more}
    return duplicates.near(session, title=TITLE, text=text, skills=("canva", "instagram"), now=NOW, **wanted)


def test_an_employer_finds_its_own_live_one(session: Session) -> None:
    posted = post(session, TITLE, TEXT)
    [found] = near(session, posted, TEXT.replace("beş", "altı"))
    assert (found.vacancy_id, found.own, found.title) == (posted.id, True, TITLE)
    assert 0.6 <= found.likeness < 1


def test_that_of_another_employer_is_found_and_is_not_their_own(session: Session) -> None:
    post(session, TITLE, TEXT.replace("Bakı", "Gəncə"), employer="Orkhan MMC")
    mine = post(session, "Another", OTHER)
    [found] = near(session, mine)
    assert not found.own


def test_own_ones_are_found_without_a_concept_in_common(session: Session) -> None:
    posted = post(session, TITLE, TEXT)
    found = duplicates.near(
        session, title=TITLE, text=TEXT, skills=(), employer_id=posted.employer_id, now=NOW
    )
    assert [one.vacancy_id for one in found] == [posted.id]


def test_another_ad_the_vacancy_itself_and_what_is_over_are_no_duplicates(session: Session) -> None:
    posted = post(session, TITLE, TEXT)
    assert near(session, posted, besides=posted.id) == ()
    assert near(session, posted, OTHER) == ()
    posted.expires_at = NOW - timedelta(days=1)
    session.flush()
    assert near(session, posted) == ()


def test_two_statements_are_enough(session: Session, statements: Statements) -> None:
    employer = post(session, TITLE, TEXT).employer_id
    with statements() as sent:
        duplicates.near(session, title=TITLE, text=TEXT, skills=("canva",), employer_id=employer, now=NOW)
    assert len(sent) == 2
