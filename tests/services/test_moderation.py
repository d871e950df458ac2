"""What a moderator sees waiting, decides, writes down and tells the employer."""

from datetime import timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from jobboard.services import decisions, moderation, moderation_mails, reports
from jobboard.services.errors import BadValue, Conflict, DomainError, Empty, NotFound, TooLong
from jobboard.services.moderation import Verdict
from jobboard.storage.models import Member, Report, Vacancy
from tests.services.mails import LETTERS, mails
from tests.services.people import person
from tests.services.posting import draft, known, owner, send
from tests.services.stories import NOW

LATER = NOW + timedelta(hours=3)
SAID = {"rule": "true", "words": "a  SMALL studio", "note": "It is a bank."}


def first(session: Session) -> Vacancy:
    """Leyla's first vacancy, which waits for a moderator."""
    leyla, studio = owner(session)
    return send(session, draft(session), leyla, studio)


@pytest.mark.parametrize(
    ("before", "action", "after"),
    [
        ("review", "approve", "published"),
        ("review", "reject", "rejected"),
        ("review", "remove", "removed"),
        ("published", "remove", "removed"),
        ("removed", "restore", "review"),
    ],
)
def test_a_decision_moves_the_vacancy_once_and_is_written_down(
    session: Session, before: str, action: str, after: str
) -> None:
    vacancy, aysel = first(session), person(session, "aysel@paylas.example")
    vacancy.status = before
    session.flush()
    verdict = Verdict(action, 1, **SAID)
    made = moderation.decide(session, vacancy, aysel, verdict, LATER)
    assert vacancy.status == after
    assert (made.person_id, made.action, made.rule, made.note) == (aysel.id, action, "true", "It is a bank.")
    assert [one.id for one in decisions.about(session, "vacancy", vacancy.id)] == [made.id]
    with pytest.raises(Conflict):  # twice
        moderation.decide(session, vacancy, aysel, verdict, LATER)


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ({"rule": ""}, Empty),
        ({"rule": "taste"}, BadValue),
        ({"words": "  "}, Empty),
        ({"words": "words that nobody wrote"}, BadValue),
        ({"note": "x" * 1001}, TooLong),
    ],
)
def test_a_refusal_names_a_rule_and_words_of_the_ad(
    session: Session, said: dict[str, str], error: type[DomainError]
) -> None:
    vacancy, aysel = first(session), person(session, "aysel@paylas.example")
    for action in ("reject", "remove"):
        with pytest.raises(error):
            moderation.decide(session, vacancy, aysel, Verdict(action, 1, **{**SAID, **said}), NOW)
    assert vacancy.status == "review"


def test_what_was_changed_meanwhile_is_looked_at_again(session: Session) -> None:
    vacancy, aysel = first(session), person(session, "aysel@paylas.example")
    with pytest.raises(Conflict):
        moderation.decide(session, vacancy, aysel, Verdict("approve", 2), NOW)
    other = update(Vacancy).where(Vacancy.id == vacancy.id).values(status="draft")
    session.execute(other.execution_options(synchronize_session=False))
    with pytest.raises(Conflict):
        moderation.decide(session, vacancy, aysel, Verdict("approve", 1), NOW)
    assert decisions.about(session, "vacancy", vacancy.id) == []


def test_a_vacancy_is_new_when_it_is_first_seen(session: Session) -> None:
    vacancy, aysel = first(session), person(session, "aysel@paylas.example")
    moderation.decide(session, vacancy, aysel, Verdict("approve", 1), LATER)
    assert vacancy.posted_at == LATER
    for action in ("remove", "restore", "approve"):
        moderation.decide(session, vacancy, aysel, Verdict(action, 1, **SAID), LATER + timedelta(days=1))
    assert (vacancy.status, vacancy.posted_at) == ("published", LATER)


def test_newcomers_and_what_is_held_wait_apart(session: Session) -> None:
    new, aysel = first(session), person(session, "aysel@paylas.example")
    orkhan, media = owner(session, "Orkhan")
    known(session, media, orkhan)
    held = send(session, draft(session, title="The second"), orkhan, media)
    held.status = "review"
    session.flush()
    found = moderation.waiting(session, aysel)
    assert (list(found.new), list(found.held), list(found.reported)) == ([new], [held], [])


def test_nobody_decides_about_an_employer_that_they_act_for(session: Session) -> None:
    vacancy = first(session)
    leyla = session.scalars(select(Member)).one().person_id
    moderator = person(session, "other@paylas.example")
    assert moderation.get(session, moderator, vacancy.id) is vacancy
    moderator.id = leyla
    session.expunge(moderator)
    assert moderation.waiting(session, moderator).new == []
    with pytest.raises(NotFound):
        moderation.get(session, moderator, vacancy.id)


def test_all_members_are_told_once_in_their_language(session: Session) -> None:
    vacancy, aysel = first(session), person(session, "aysel@paylas.example")
    editor = person(session, "editor@paylas.example", lang="en")
    session.add(
        Member(employer_id=vacancy.employer_id, person_id=editor.id, role="editor", joined_at=NOW),
    )
    made = moderation.decide(session, vacancy, aysel, Verdict("reject", 1, **SAID), NOW)
    for _twice in range(2):
        moderation_mails.decided(session, LETTERS, vacancy, made, NOW)
    assert sorted(mail["to"] for mail in mails(session)) == ["editor@paylas.example", "leyla@paylas.example"]
    told = mails(session, "editor@paylas.example")[0]
    assert "is sent back" in told["subject"]
    for words in (
        "the employer is true",
        "a  SMALL studio",
        "It is a bank.",
        f"/en/room/leyla-studio/decisions/{made.id}",
    ):
        assert words in told["text"]


def test_reports_wait_together_and_are_settled_by_a_removal(session: Session) -> None:
    leyla, studio = owner(session)
    vacancy, aysel = known(session, studio, leyla), person(session, "aysel@paylas.example")
    for text in ("They want 50 AZN.", "They want 50 AZN.", "For a uniform."):
        reports.send(session, vacancy, "money", text, NOW)
    assert list(moderation.waiting(session, aysel).reported) == [(vacancy, 2)]
    assert [report.text for report in reports.open_(session, vacancy)] == [
        "They want 50 AZN.",
        "For a uniform.",
    ]
    moderation.decide(session, vacancy, aysel, Verdict("remove", 1, **SAID), LATER)
    assert list(moderation.waiting(session, aysel).reported) == []
    assert {report.decided_at for report in session.scalars(select(Report))} == {LATER}


@pytest.mark.parametrize(
    ("reason", "text", "error"), [("", "", Empty), ("hate", "", BadValue), ("money", "x" * 501, TooLong)]
)
def test_a_report_has_a_reason_and_few_words(
    session: Session, reason: str, text: str, error: type[DomainError]
) -> None:
    with pytest.raises(error):
        reports.send(session, first(session), reason, text, NOW)


def test_a_flood_of_reports_ends(session: Session) -> None:
    vacancy = first(session)
    for number in range(reports.MOST + 1):
        reports.send(session, vacancy, "other", str(number), NOW)
    assert len(reports.open_(session, vacancy)) == reports.MOST


def test_the_log_says_who_decided_and_is_cut_by_kind(session: Session) -> None:
    aysel = person(session, "aysel@paylas.example")
    for number in range(decisions.PAGE_SIZE + 1):
        decisions.write(session, aysel, "vacancy", number + 1, "approve", NOW)
    decisions.write(session, None, "employer", 1, "ban", NOW)
    log = decisions.log(session, 1)
    assert (log.page, log.pages, len(log.entries)) == (1, 2, decisions.PAGE_SIZE)
    assert [entry.by for entry in log.entries[:2]] == [None, "aysel@paylas.example"]
    assert len(decisions.log(session, 9).entries) == 2
    assert [entry.decision.action for entry in decisions.log(session, 1, "employer", "ban").entries] == [
        "ban"
    ]
