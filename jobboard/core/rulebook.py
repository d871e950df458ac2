"""The rules that a vacancy can break, by the keys under which decisions name them.

They are those of the page of rules (templates/texts/rules.*), each in one sentence for whoever is told of it.
"""

from collections.abc import Mapping
from typing import Final

from jobboard.core.text import fold
from jobboard.core.wording import N_

RULES: Final[Mapping[str, str]] = {
    "real-job": N_("One vacancy is one real job that is open now."),
    "true": N_("What a vacancy says of the work and the employer is true."),
    "pay": N_("The pay is said: an amount or a range, before or after tax."),
    "discrimination": N_("Nobody is asked for a sex, an age, looks, a family or health."),
    "money": N_("No money, card number or picture of an identity card is asked of candidates."),
    "task": N_("A test task is short and about a made-up brand; more than three hours are paid."),
    "data": N_("What candidates send is used for this vacancy alone."),
    "polite": N_("Nobody is insulted, threatened or humiliated."),
    "contacts": N_("Candidates are not led away from the site before they know the employer."),
}


def quotes(words: str, *sources: str) -> bool:
    """Whether these words stand in one of the sources, however they are spaced and capitalised."""
    wanted = _plain(words)
    return bool(wanted) and any(wanted in _plain(source) for source in sources)


def _plain(text: str) -> str:
    return " ".join(fold(text).split())
