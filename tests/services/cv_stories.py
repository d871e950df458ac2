"""A CV of Nigar, handed over and read."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from jobboard.core.candidate import Candidate, Proof
from jobboard.core.cv import Found
from jobboard.services import cvs
from jobboard.storage.models import CvImport
from tests.services.stories import NOW
from tests.unit.cv import files

FOUND = Found(
    Candidate(years=2.0, proofs=(Proof("reels", "https://a.example"),)), {"skills.canva": ("posts in Canva",)}
)


def upload(session: Session, person_id: int, *, keep: bool = False, content: bytes | None = None) -> CvImport:
    return cvs.upload(session, person_id, "cv.pdf", content or files.pdf(), keep=keep, now=NOW)


def read(session: Session, import_id: int, found: Found = FOUND) -> None:
    cvs.read(session, import_id, lambda _content, _pasted: found)


def content(session: Session, import_id: int) -> bytes | None:
    return session.scalar(select(CvImport.content).where(CvImport.id == import_id))
