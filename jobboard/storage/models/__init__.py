"""The tables, a noun a file. Every relationship raises unless the query loaded it (people.py names two
exceptions)."""

from jobboard.storage.models.applications import Application, ApplicationStep, OutsideApplication
from jobboard.storage.models.consents import Consent
from jobboard.storage.models.demand import DemandDay
from jobboard.storage.models.drafts import Draft, VacancyVersion
from jobboard.storage.models.employers import Employer
from jobboard.storage.models.hiring import ApplicationNote, ApplicationRating, TalkSlot, TestTask
from jobboard.storage.models.members import Invitation, Member, Verification
from jobboard.storage.models.moderation import Appeal, Decision, Report
from jobboard.storage.models.outbox import OutboxItem
from jobboard.storage.models.people import Passkey, Person, Role, SignIn
from jobboard.storage.models.profiles import CandidateProfile, CvImport, ProfileSkill, Proof
from jobboard.storage.models.saved import AlertItem, SavedSearch, SavedVacancy
from jobboard.storage.models.vacancies import Vacancy, VacancyNeeds, VacancySkill, VacancyTag

__all__ = [
    "AlertItem",
    "Appeal",
    "Application",
    "ApplicationNote",
    "ApplicationRating",
    "ApplicationStep",
    "CandidateProfile",
    "Consent",
    "CvImport",
    "Decision",
    "DemandDay",
    "Draft",
    "Employer",
    "Invitation",
    "Member",
    "OutboxItem",
    "OutsideApplication",
    "Passkey",
    "Person",
    "ProfileSkill",
    "Proof",
    "Report",
    "Role",
    "SavedSearch",
    "SavedVacancy",
    "SignIn",
    "TalkSlot",
    "TestTask",
    "Vacancy",
    "VacancyNeeds",
    "VacancySkill",
    "VacancyTag",
    "VacancyVersion",
    "Verification",
]
