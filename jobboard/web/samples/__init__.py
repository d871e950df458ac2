"""Made-up pages for the styleguide: between them they show every component in every state it can have."""

from jobboard.web.samples.applications import first_view, steps
from jobboard.web.samples.check import mark_page
from jobboard.web.samples.findings import finding_lines
from jobboard.web.samples.forms import form_fields
from jobboard.web.samples.learning import fits, months, openings
from jobboard.web.samples.salaries import salaries_page
from jobboard.web.samples.vacancies import list_page, vacancy_page


def all_pages() -> dict[str, object]:
    """By the names that the styleguide's template knows."""
    return {
        "list": list_page(),
        "vacancy": vacancy_page(),
        "mark": mark_page(),
        "salaries": salaries_page(),
        "fields": form_fields(),
        "findings": finding_lines(),
        "fits": fits(),
        "openings": openings(),
        "months": months(),
        "steps": steps(),
        "first_view": first_view(),
    }
