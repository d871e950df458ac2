"""What the work is like, as the employer told it in the posting form."""

from collections.abc import Iterator

from jobboard.core.posting import Posting
from jobboard.storage.models import Vacancy
from jobboard.web import formats, labels
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.ads import Fact
from jobboard.web.shapes.posting_words import JOB, PAYERS, REPLY_TIMES, YES_NO
from jobboard.web.words import _

_CHOICES = {"tools_paid_by": PAYERS, "reply_time": REPLY_TIMES}


def rows(vacancy: Vacancy) -> list[Fact]:
    """Each answer; what was left open says so. Nothing for ads that came without the form."""
    return list(_rows(vacancy)) if vacancy.form else []


def _rows(vacancy: Vacancy) -> Iterator[Fact]:
    job = Posting.from_json(vacancy.form).job
    for name, label in JOB.items():
        value = getattr(job, name)
        yield Fact(_(label), _("The employer has not said") if value is None else _said(name, value))


def _said(name: str, value: bool | int | str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return ", ".join(labels.concept(house().taxonomy, id_, language()) for id_ in value)
    if isinstance(value, bool):
        return _(YES_NO[str(int(value))])
    return _(_CHOICES[name][value]) if isinstance(value, str) else formats.number(value, language())
