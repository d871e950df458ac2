"""A person about whom there is a row in every table that is about people."""

from sqlalchemy.orm import Session

from jobboard.core.candidate import Proof
from jobboard.services import consents, cvs, profiles, proofs
from jobboard.storage.models import (
    AlertItem,
    Application,
    ApplicationStep,
    Draft,
    Member,
    OutsideApplication,
    Passkey,
    Person,
    SavedSearch,
    SavedVacancy,
    SignIn,
    TalkSlot,
    TestTask,
    Vacancy,
)
from tests.services.people import person
from tests.services.stories import NOW, TAXONOMY
from tests.unit.cv import files

SECRET = "a-secret-that-opens-doors"


def full(session: Session, vacancy: Vacancy, name: str) -> Person:
    someone = person(
        session,
        f"{name}@paylas.example",
        name=name.title(),
        password=SECRET,
        tf_totp_secret=SECRET,
        mf_recovery_codes=[SECRET],
    )
    profiles.mark(session, TAXONOMY, someone.id, {"canva": "have"}, NOW)
    proofs.add(session, TAXONOMY, someone.id, Proof("canva", f"https://{name}.example"), NOW)
    cvs.upload(session, someone.id, f"{name}-cv.pdf", files.pdf([name]), keep=True, now=NOW)
    consents.give(session, someone.email, "account", "az", NOW)
    search = SavedSearch(
        person_id=someone.id,
        email=someone.email,
        lang="az",
        query=f"q={name}",
        frequency="daily",
        token=SECRET + name,
        created_at=NOW,
        looked_at=NOW,
    )
    application = Application(
        vacancy_id=vacancy.id,
        person_id=someone.id,
        email=someone.email,
        name=someone.name,
        phone="+994 50 000 00 00",
        lang="az",
        message=f"I am {name}",
        links=[f"https://{name}.example"],
        answers=[{"question": "Why?", "answer": name}],
        status="sent",
        token=SECRET + name,
        created_at=NOW,
        changed_at=NOW,
    )
    session.add_all([search, application])
    session.flush()
    session.add_all(
        [
            AlertItem(search_id=search.id, vacancy_id=vacancy.id, sent_at=NOW),
            ApplicationStep(application_id=application.id, status="sent", by="candidate", at=NOW),
            OutsideApplication(
                person_id=someone.id,
                title=f"Job of {name}",
                status="sent",
                sent_on=NOW.date(),
                changed_at=NOW,
            ),
            TalkSlot(application_id=application.id, starts_at=NOW, minutes=20, place=f"with {name}"),
            TestTask(application_id=application.id, text=name, hours=2, due_on=NOW.date(), given_at=NOW),
            Member(person_id=someone.id, employer_id=vacancy.employer_id, role="reader", joined_at=NOW),
            Draft(
                person_id=someone.id, token="d" + SECRET + name, title=name, created_at=NOW, updated_at=NOW
            ),
            SavedVacancy(person_id=someone.id, vacancy_id=vacancy.id, saved_at=NOW),
            SignIn(person_id=someone.id, token=SECRET + name, device=name, created_at=NOW, seen_at=NOW),
            Passkey(
                user_id=someone.id,
                credential_id=(SECRET + name).encode(),
                public_key=SECRET.encode(),
                device_type="single_device",
                backup_state=False,
                lastuse_datetime=NOW,
                name=f"{name}'s phone",
                usage="first",
            ),
        ]
    )
    session.flush()
    return someone
