"""The tables, a noun a file. Every relationship raises unless the query loaded it (people.py names two
exceptions)."""

from jobboard.storage.models.applications import Application, ApplicationStep, OutsideApplication
from jobboard.storage.models.consents import Consent
from jobboard.storage.models.demand import DemandDay
from jobboard.storage.models.employers import Employer
from jobboard.storage.models.outbox import OutboxItem
from jobboard.storage.models.people import Passkey, Person, Role, SignIn
from jobboard.storage.models.profiles import CandidateProfile, CvImport, ProfileSkill, Proof
from jobboard.storage.models.saved import AlertItem, SavedSearch, SavedVacancy
from jobboard.storage.models.vacancies import Vacancy, VacancyNeeds, VacancySkill, VacancyTag

__all__ = [
    "AlertItem",
    "Application",
    "ApplicationStep",
    "CandidateProfile",
    "Consent",
    "CvImport",
    "DemandDay",
    "Employer",
    "OutboxItem",
    "OutsideApplication",
    "Passkey",
    "Person",
    "ProfileSkill",
    "Proof",
    "Role",
    "SavedSearch",
    "SavedVacancy",
    "SignIn",
    "Vacancy",
    "VacancyNeeds",
    "VacancySkill",
    "VacancyTag",
]
