"""Nigar holds what she can against an ad."""

import pytest
from sqlalchemy.orm import Session

from jobboard.core.profile import Profile
from jobboard.services import demand, matches
from jobboard.services.errors import Empty, NotFound, TooLong, UnknownConcept
from tests.services.stories import NOW, TAXONOMY, SmallReader, post
from tests.statements import Statements

AD = "required: canva, reels, instagram\npreferred: figma"


def check(session: Session, profile: Profile, **what: object) -> matches.CheckResult:
    return matches.check(session, SmallReader(), profile=profile, now=NOW, **what)  # type: ignore[arg-type]


def test_a_pasted_ad_is_checked_and_the_gap_is_sorted_by_what_it_unlocks(session: Session) -> None:
    post(session, "a", "required: canva, reels")
    post(session, "b", "required: reels")
    post(session, "c", "required: canva")
    post(session, "d", "required: canva, instagram")
    result = check(session, Profile(have=frozenset({"canva"})), text=AD)
    assert (result.match.met, result.match.total) == (1, 3)
    assert [(item.concept, item.n) for item in result.gap] == [("reels", 2), ("instagram", 1), ("figma", 0)]
    assert (result.ready, result.demand.n, result.vacancy) == (1, 4, None)


def test_what_learning_opens_comes_with_its_stated_pay(session: Session) -> None:
    for n in range(5):
        post(session, f"SMM {n}", f"required: reels\npay: {600 + n} AZN month", employer=f"Employer {n}")
    result = check(session, Profile(have=frozenset({"canva"})), text=AD)
    assert (result.pay["reels"].n, result.pay["reels"].median, result.pay_sample) == (5, 602, False)


def test_everything_had_is_a_hundred(session: Session) -> None:
    result = check(session, Profile(have=frozenset({"canva", "reels", "instagram", "figma"})), text=AD)
    assert (result.match.score, result.gap) == (100, ())


def test_nothing_asked_has_no_score(session: Session) -> None:
    result = check(session, Profile(), text="Salam!")
    assert (result.match.score, result.ad.read) == (None, "none")


def test_a_tool_that_is_near_counts_in_part(session: Session) -> None:
    result = check(session, Profile(have=frozenset({"figma"})), text="required: canva")
    assert [(part.state, part.near_id) for part in result.match.parts] == [("near", "figma")]
    assert result.match.met == 0


def test_a_vacancy_is_checked_as_it_was_read(session: Session) -> None:
    vacancy = post(session, "SMM", AD)
    result = check(session, Profile(have=frozenset({"canva"})), vacancy_id=vacancy.id)
    assert (result.vacancy, result.match.met, result.ad) == (vacancy, 1, vacancy.ad)


def test_the_typical_ad_is_what_beginners_are_asked_most(session: Session) -> None:
    for n in range(6):
        post(session, f"junior {n}", "required: canva\nduty: instagram, reels\nyears: 0-1")
    post(session, "junior rare", "required: canva\npreferred: instagram\nduty: capcut\nyears: 0-1")
    post(session, "senior", "required: figma\nyears: 5")
    result = check(session, Profile())
    assert {id_: mention.ask for id_, mention in result.ad.skills.items()} == {
        "canva": "required",
        "instagram": "duty",
        "reels": "duty",
    }


def test_without_vacancies_for_beginners_there_is_no_typical_ad(session: Session) -> None:
    assert matches.typical(session, TAXONOMY, NOW).read == "none"


@pytest.mark.parametrize(
    ("what", "error"),
    [
        ({"text": " "}, Empty),
        ({"text": "a" * 20_001}, TooLong),
        ({"text": "a", "title": "a" * 201}, TooLong),
        ({"vacancy_id": 404}, NotFound),
    ],
)
def test_what_cannot_be_checked_says_why(
    session: Session, what: dict[str, object], error: type[Exception]
) -> None:
    with pytest.raises(error):
        check(session, Profile(), **what)


def test_skills_that_do_not_exist_are_named(session: Session) -> None:
    with pytest.raises(UnknownConcept) as caught:
        check(session, Profile(frozenset({"canva", "zoom"}), frozenset({"abacus"})), text=AD)
    assert caught.value.ids == ("abacus", "zoom")


def test_a_check_takes_as_many_statements_however_many_vacancies(
    session: Session, statements: Statements
) -> None:
    sizes = []
    for _ in range(2):
        for n in range(8):
            post(session, f"SMM {n}", "required: canva", employer=f"Employer {n}")
        demand.snapshot(session, TAXONOMY, NOW)
        with statements() as sent:
            check(session, Profile(), text=AD)
        sizes.append(len(sent))
    assert sizes == [5, 5]
