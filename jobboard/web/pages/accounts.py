"""Pages around an account."""

from dataclasses import dataclass

from jobboard.web.pages.frame import Meta


@dataclass(frozen=True, slots=True)
class AccountPage:
    meta: Meta
    email: str


@dataclass(frozen=True, slots=True)
class SentPage:
    """After registering: a mail is on its way."""

    meta: Meta
