"""Leyla posts a vacancy; it is read, stored and read again."""

from dataclasses import replace

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.ad import Evidence, Mention
from jobboard.core.posting import Posting
from jobboard.core.search import VacancyFilter
from jobboard.services import demand, employers, listing, vacancies
from jobboard.services.errors import Empty, TooLong
from jobboard.storage.models import Vacancy, VacancySkill, VacancyTag
from tests.services.stories import NOW, SmallReader, post

AD = "required: canva\nduty: reels\nyears: 1-3\npay: 600-800 AZN month\ncity: Bakı\nwork: remote, hybrid"


def test_what_was_read_stands_in_the_columns(session: Session) -> None:
    vacancy = post(session, "SMM köməkçisi", AD)
    assert (vacancy.slug, vacancy.status, vacancy.level, vacancy.city) == (
        "smm-komekcisi",
        "published",
        "1-3",
        "Bakı",
    )
    assert (vacancy.pay_min, vacancy.pay_max, vacancy.pay_month_from, vacancy.pay_month_to) == (
        600,
        800,
        600,
        800,
    )
    skills = session.execute(select(VacancySkill.concept_id, VacancySkill.kind, VacancySkill.ask)).all()
    assert set(skills) == {("canva", "tool", "required"), ("reels", "skill", "duty")}
    assert set(session.scalars(select(VacancyTag.value))) == {"remote", "hybrid"}


def test_what_was_read_comes_back_whole_and_in_its_order(session: Session) -> None:
    asked = {id_: Mention("duty", (Evidence(0, 4, "Reel"),)) for id_ in ("reels", "canva", "figma", "capcut")}
    ad = replace(SmallReader().read(AD), skills=asked)
    id_ = post(session, "SMM", AD, ad=ad).id
    session.expunge_all()
    stored = listing.get(session, id_, NOW).ad
    assert stored == ad
    assert list(stored.skills) == list(asked)


@pytest.mark.parametrize(
    ("pay", "month"),
    [
        ("700-700 AZN month", (700, 700)),
        ("500- AZN month", (500, None)),
        ("-900 AZN month", (None, 900)),
        ("1000-1000 USD month", (1700, 1700)),
        ("358-611 AZN month net", (400, 699)),
        ("300-300 AZN project", (None, None)),
        ("700-700 XAU month", (None, None)),
        ("99000000-99000000 AZN month", (None, None)),
    ],
)
def test_pay_is_also_kept_in_gross_manat_a_month(
    session: Session, pay: str, month: tuple[int | None, int | None]
) -> None:
    vacancy = post(session, "SMM", f"pay: {pay}")
    assert (vacancy.pay_month_from, vacancy.pay_month_to) == month


def test_net_pay_of_a_day_before_our_tax_rules_is_kept_as_stated_only(session: Session) -> None:
    vacancy = post(session, "SMM", "pay: 500-500 AZN month net", days_ago=365 * 20)
    assert (vacancy.pay_min, vacancy.pay_month_from) == (500, None)


@pytest.mark.parametrize(
    ("title", "text", "error"),
    [
        (" ", "text", Empty),
        ("SMM", "\n\t ", Empty),
        ("S" * 201, "text", TooLong),
        ("SMM", "a" * 20_001, TooLong),
    ],
)
def test_what_says_nothing_or_too_much_is_refused(
    session: Session, title: str, text: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        post(session, title, text)


def test_letters_that_no_database_takes_are_replaced_one_for_one(session: Session) -> None:
    vacancy = post(session, "SMM\0", "a\0b\ud800c")
    assert (vacancy.title, vacancy.text) == ("SMM\ufffd", "a\ufffdb\ufffdc")


def test_a_title_without_letters_still_has_an_address(session: Session) -> None:
    assert post(session, "🔥🔥").slug == "vacancy"


def test_reading_again_replaces_what_was_read_and_found(session: Session) -> None:
    vacancy = post(session, "SMM", "required: canva, reels\nwork: remote")
    vacancy.text = "required: reels, figma\nwork: on-site"
    vacancies.reread(session, SmallReader(), vacancy, now=NOW)
    session.flush()
    assert set(session.scalars(select(VacancySkill.concept_id))) == {"reels", "figma"}
    assert set(session.scalars(select(VacancyTag.value))) == {"on-site"}
    assert [[need.key for need in asked] for asked in demand.live_needs(session, NOW)] == [["reels", "figma"]]
    found = {
        q: listing.find(session, SmallReader(), VacancyFilter(q=q), 1, NOW).total for q in ("canva", "figma")
    }
    assert found == {"canva": 0, "figma": 1}


def test_reading_again_keeps_what_the_employer_corrected(session: Session) -> None:
    vacancy = post(session, "SMM", "required: canva, reels")
    vacancy.form = Posting(skills={"canva": "teach", "reels": "nice"}).to_json()
    vacancies.reread(session, SmallReader(), vacancy, now=NOW)
    assert session.execute(select(VacancySkill.concept_id, VacancySkill.ask)).all() == [
        ("reels", "preferred")
    ]


def test_an_employer_is_made_once(session: Session) -> None:
    leyla = employers.ensure(session, "Leyla Gözəllik", now=NOW, city="Bakı")
    again = employers.ensure(session, "Leyla Gözəllik", now=NOW)
    assert (again.id, again.slug, again.city) == (leyla.id, "leyla-gozellik", "Bakı")


def test_touching_what_was_not_loaded_raises(session: Session) -> None:
    post(session, "SMM")
    session.expunge_all()
    vacancy = session.scalars(select(Vacancy)).one()
    with pytest.raises(Exception, match="raise_on_sql"):
        _ = vacancy.skills
