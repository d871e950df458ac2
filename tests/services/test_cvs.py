"""Nigar's CV: taken in, read and confirmed."""

import pytest
from sqlalchemy.orm import Session

from jobboard.core.candidate import Candidate
from jobboard.core.cv import CannotRead, Found, Reason
from jobboard.services import cvs, outbox, profiles
from jobboard.services.cvs import Confirmed
from jobboard.services.errors import Conflict, Empty, TooLong, TooMany, UnknownConcept
from tests.services.cv_stories import FOUND, content, read, upload
from tests.services.people import person
from tests.services.stories import NOW, TAXONOMY
from tests.unit.cv import files


@pytest.fixture
def nigar(session: Session) -> int:
    return person(session).id


def test_a_file_waits_and_is_put_before_a_worker(session: Session, nigar: int) -> None:
    taken = upload(session, nigar)
    assert (taken.status, taken.size) == ("waiting", len(files.pdf()))
    (item,) = outbox.due(session, NOW)
    assert (item.kind, item.payload) == ("read-cv", {"import": taken.id})


def test_what_is_no_cv_is_refused_at_once(session: Session, nigar: int) -> None:
    with pytest.raises(CannotRead, match="wrong-type"):
        upload(session, nigar, content=b"MZ a program")
    assert cvs.listed(session, nigar) == []


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("cv.pdf", "cv.pdf"),
        ("C:\\Users\\Nigar\\cv.pdf", "cv.pdf"),
        ("../../etc/passwd", "passwd"),
        ("", "CV"),
        ("a\0b\n c.pdf", "a\ufffdb c.pdf"),
        ("x" * 1_000_000 + ".pdf", "x" * 189 + "…" + "x" * 6 + ".pdf"),
    ],
)
def test_a_name_is_only_a_name(session: Session, nigar: int, name: str, kept: str) -> None:
    taken = cvs.upload(session, nigar, name, files.pdf(), keep=False, now=NOW)
    assert taken.name == kept


def test_the_same_file_twice_is_one_import(session: Session, nigar: int) -> None:
    assert upload(session, nigar).id == upload(session, nigar).id
    assert len(outbox.due(session, NOW)) == 1


def test_imports_have_a_limit_until_they_are_done(session: Session, nigar: int) -> None:
    for number in range(cvs.IMPORTS_LIMIT):
        cvs.paste(session, nigar, f"Canva {number}", NOW)
    with pytest.raises(TooMany):
        cvs.paste(session, nigar, "Canva", NOW)
    first = cvs.listed(session, nigar)[-1]
    read(session, first.id)
    cvs.confirm(session, TAXONOMY, nigar, first.id, Confirmed(), NOW)
    assert cvs.paste(session, nigar, "Canva", NOW)


@pytest.mark.parametrize(("text", "error"), [(" \n", Empty), ("x" * 20_001, TooLong)])
def test_a_pasted_text_has_bounds(session: Session, nigar: int, text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        cvs.paste(session, nigar, text, NOW)


def test_a_pasted_text_is_read_as_text(session: Session, nigar: int) -> None:
    taken = cvs.paste(session, nigar, "Canva\0 ə", NOW)
    seen: list[tuple[bytes, bool]] = []

    def reading(given: bytes, pasted: bool) -> Found:
        seen.append((given, pasted))
        return FOUND

    cvs.read(session, taken.id, reading)
    assert seen == [("Canva\ufffd ə".encode(), True)]


@pytest.mark.parametrize("reason", ["encrypted", "too-hard"])
def test_a_file_that_cannot_be_read_is_gone_and_says_why(
    session: Session, nigar: int, reason: Reason
) -> None:
    taken = upload(session, nigar)

    def reading(_content: bytes, _pasted: bool) -> Found:
        raise CannotRead(reason)

    cvs.read(session, taken.id, reading)
    assert (taken.status, taken.reason, content(session, taken.id)) == ("failed", reason, None)


def test_a_cv_that_says_nothing_has_failed(session: Session, nigar: int) -> None:
    taken = upload(session, nigar)
    read(session, taken.id, Found())
    assert (taken.status, taken.reason) == ("failed", "nothing")


def test_reading_twice_or_what_is_gone_changes_nothing(session: Session, nigar: int) -> None:
    taken = upload(session, nigar, keep=True)
    read(session, taken.id)
    read(session, taken.id, Found(Candidate(years=9.0)))
    assert Found.from_json(taken.found) == FOUND
    read(session, 10**6)


def test_nothing_enters_the_profile_unconfirmed(session: Session, nigar: int) -> None:
    taken = upload(session, nigar)
    read(session, taken.id)
    assert profiles.candidate(profiles.load(session, nigar)) == Candidate()
    confirmed = Confirmed({"canva": "have"}, {"years": 2.0}, FOUND.told.proofs)
    cvs.confirm(session, TAXONOMY, nigar, taken.id, confirmed, NOW)
    told = profiles.candidate(profiles.load(session, nigar))
    assert (told.skills, told.years, told.proofs) == ({"canva": "have"}, 2.0, FOUND.told.proofs)
    assert (taken.status, taken.found) == ("done", {})


def test_confirming_twice_or_too_early_is_a_conflict(session: Session, nigar: int) -> None:
    taken = upload(session, nigar)
    with pytest.raises(Conflict):
        cvs.confirm(session, TAXONOMY, nigar, taken.id, Confirmed(), NOW)
    read(session, taken.id)
    cvs.confirm(session, TAXONOMY, nigar, taken.id, Confirmed(), NOW)
    with pytest.raises(Conflict):
        cvs.confirm(session, TAXONOMY, nigar, taken.id, Confirmed(), NOW)


def test_unknown_concepts_are_refused_by_name(session: Session, nigar: int) -> None:
    taken = upload(session, nigar)
    read(session, taken.id)
    with pytest.raises(UnknownConcept, match="no-such"):
        cvs.confirm(session, TAXONOMY, nigar, taken.id, Confirmed({"no-such": "have"}), NOW)
