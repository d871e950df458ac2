"""What the posting form calls its fields and choices, and how it says what is missing."""

from collections.abc import Mapping
from typing import Final

from jobboard.services.errors import BadValue, DomainError, Empty, TooLong, TooMany
from jobboard.web.pages.frame import Link
from jobboard.web.words import N_, _

WANTED: Final = {
    "must": N_("Must have"),
    "nice": N_("Nice to have"),
    "duty": N_("Part of the work"),
    "teach": N_("We will teach it"),
    "no": N_("Not asked"),
}
YES_NO: Final = {"1": N_("Yes"), "0": N_("No")}
GROSS: Final = {"1": N_("gross, before tax"), "0": N_("net, on hand")}
PAYERS: Final = {"employer": N_("The employer"), "assistant": N_("The assistant")}
REPLY_TIMES: Final = {
    "hour": N_("within an hour"),
    "day": N_("the same day"),
    "next-day": N_("the next working day"),
}
JOB: Final = {
    "accounts": N_("Accounts to look after"),
    "platforms": N_("Platforms"),
    "posts": N_("Posts a week"),
    "videos": N_("Videos a week"),
    "on_camera": N_("On camera"),
    "own_phone": N_("Own phone and computer needed"),
    "tools_paid_by": N_("Who pays for tools"),
    "weekends": N_("Work at weekends"),
    "evenings": N_("Work in the evening"),
    "reply_time": N_("Comments and messages are answered"),
    "ad_budget": N_("Ad budget, ₼ a month"),
    "contract": N_("Registered contract"),
    "probation": N_("Probation, months"),
}
_MISSING: Final[Mapping[tuple[type[DomainError], str], str]] = {
    (Empty, "title"): N_("Write what the job is called"),
    (Empty, "text"): N_("Write the ad"),
    (BadValue, "text"): N_("Write a little more about the job"),
    (Empty, "pay"): N_("Say what the job pays"),
    (BadValue, "pay"): N_("Check the pay: its ends do not fit together"),
    (Empty, "gross"): N_("Say whether the pay is gross or net"),
    (BadValue, "currency"): N_("State the pay in manats, dollars or euros"),
    (Empty, "city"): N_("Name the city, or choose remote work"),
    (BadValue, "deadline"): N_("Choose a last day within 30 days"),
    (TooMany, "questions"): N_("Ask at most three questions"),
    (TooLong, "questions"): N_("Make the questions shorter"),
    (Empty, "answer_days"): N_("Say by when you answer applicants"),
}
# The first control of a field that has several, or of those that stand elsewhere.
_ANCHORS: Final = {"wording": "findings", "gross": "gross", "questions": "question-0"}


def missing(fault: DomainError) -> Link:
    """What a fault asks for, leading to its field."""
    field = str(getattr(fault, "field", ""))
    if field == "wording" and isinstance(fault, BadValue):
        said = _("Change the words “%(words)s”", words=str(fault.value)[:60])
    else:
        said = _(_MISSING[type(fault), field])
    return Link(said, f"#{_ANCHORS.get(field, field)}")
