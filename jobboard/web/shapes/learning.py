"""What to learn for a skill, in the reader's language."""

from jobboard.core.learning import Learning
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.openings import LearningBox
from jobboard.web.words import _, ngettext


def box(concept_id: str) -> LearningBox | None:
    """None where nothing was written for it."""
    found = house().learning.get(concept_id)
    return _box(found) if found else None


def hours(low: int, high: int) -> str:
    """ "4–8 hours", "1 hour"."""
    figure = str(low) if low == high else f"{low}–{high}"
    return ngettext("%(figure)s hour", "%(figure)s hours", high, figure=figure)


def _box(found: Learning) -> LearningBox:
    lang = language()
    return LearningBox(
        hours=_("%(hours)s to the basics", hours=hours(*found.hours)),
        first=found.first[lang],
        proof=found.proof[lang],
        question=found.question[lang],
    )
