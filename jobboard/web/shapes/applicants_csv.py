"""Those who applied, as a table for a spreadsheet."""

import csv
import io
from collections.abc import Iterator, Sequence

from jobboard.services.applicants import Applicant
from jobboard.storage.models import Vacancy
from jobboard.web import formats
from jobboard.web.shapes.applicant_words import STATES, must_skills, musts_met
from jobboard.web.words import _

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def written(vacancy: Vacancy, applied: Sequence[Applicant]) -> str:
    """Names and contacts stand in it as far as they are open."""
    out = io.StringIO()
    out.write("\ufeff")  # or spreadsheets take the letters for those of another alphabet
    table = csv.writer(out)
    table.writerow(
        [_("Number"), _("Status"), _("Sent"), _("Must-have skills"), _("Name"), _("E-mail"), _("Phone")]
    )
    musts = must_skills(vacancy)
    for applicant in applied:
        table.writerow([_harmless(cell) for cell in _row(applicant, musts)])
    return out.getvalue()


def _row(applicant: Applicant, musts: Sequence[str]) -> Iterator[str]:
    yield str(applicant.number)
    yield _(STATES[applicant.status])
    yield formats.local_day(applicant.sent_at).isoformat()
    yield musts_met(applicant, musts)
    known = applicant.contacts
    yield from (known.name, known.email, known.phone) if known else ("", "", "")


def _harmless(cell: str) -> str:
    """A spreadsheet would run what begins like a formula; an apostrophe makes it text."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
