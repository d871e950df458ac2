"""The tables, a noun a file. Every relationship raises unless the query loaded it."""

from jobboard.storage.models.demand import DemandDay
from jobboard.storage.models.people import Employer
from jobboard.storage.models.vacancies import Vacancy, VacancyNeeds, VacancySkill, VacancyTag

__all__ = ["DemandDay", "Employer", "Vacancy", "VacancyNeeds", "VacancySkill", "VacancyTag"]
