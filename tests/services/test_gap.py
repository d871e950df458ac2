"""What Nigar lacks, and what learning it would open."""

from sqlalchemy.orm import Session

from jobboard.core.profile import Profile
from jobboard.services import demand, gap
from tests.services.stories import NOW, TAXONOMY, post
from tests.statements import Statements

NIGAR = Profile(have=frozenset({"canva"}), years=1)


def overview(session: Session, profile: Profile = NIGAR) -> gap.Gap:
    return gap.overview(session, TAXONOMY, profile, NOW)


def test_what_is_missing_is_sorted_by_what_it_opens_with_its_pay(session: Session) -> None:
    for n in range(5):
        asked = f"required: canva, capcut\npay: {500 + 100 * n} AZN month"
        post(session, f"capcut {n}", asked, employer=f"Employer {n}")
    post(session, "capcut, no pay", "required: capcut", employer="Employer 9")
    post(session, "reels", "required: reels\npay: 900 AZN month", employer="Employer 9")
    post(session, "ready", "required: canva\nyears: 1")
    post(session, "both", "required: figma, instagram")
    post(session, "over", "required: tiktok", days_ago=31)
    found = overview(session)
    assert [(item.concepts, item.n) for item in found.openings] == [(("capcut",), 6), (("reels",), 1)]
    capcut, reels = (item.pay for item in found.openings)
    assert (capcut.n, capcut.employers, capcut.median) == (5, 5, 700)
    assert (reels.n, reels.median) == (1, None)
    assert [(item.concepts, item.n, item.together) for item in found.pairs] == [
        (("figma", "instagram"), 1, 1)
    ]
    assert found.others == ("figma", "instagram")
    assert (found.ready, found.demand.n, found.pay_sample) == (1, 9, False)


def test_made_up_pay_is_never_mixed_with_real_pay(session: Session) -> None:
    for n in range(5):
        asked = "required: capcut\npay: 500 AZN month"
        post(session, f"made up {n}", asked, employer=f"Employer {n}", sample=True)
    assert (overview(session).openings[0].pay.median, overview(session).pay_sample) == (500, True)
    post(session, "real", "required: reels\npay: 900 AZN month", employer="Leyla")
    found = overview(session)
    assert (found.openings[0].concepts, found.openings[0].pay.median) == (("capcut",), None)
    assert found.pay_sample is False


def test_nothing_live_is_an_empty_gap(session: Session) -> None:
    found = overview(session)
    assert (found.openings, found.pairs, found.others, found.ready) == ((), (), (), 0)


def test_a_gap_takes_four_statements_however_many_vacancies(session: Session, statements: Statements) -> None:
    for n in range(9):
        post(session, f"SMM {n}", "required: canva, capcut", employer=f"Employer {n}")
    demand.snapshot(session, TAXONOMY, NOW)
    with statements() as sent:
        overview(session)
    assert len(sent) == 4
