"""Pages around an account."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.forms import FormField
from jobboard.web.pages.frame import Link, Meta


@dataclass(frozen=True, slots=True)
class SentPage:
    """After registering: a mail is on its way."""

    meta: Meta
    again_url: str
    mails_url: str | None  # of a demo


@dataclass(frozen=True, slots=True)
class LinkPage:
    """A link of a mail was followed. A button does what it is for: mail programs open links by themselves."""

    meta: Meta
    title: str
    action: str
    submit: str


@dataclass(frozen=True, slots=True)
class CodesPage:
    """Signing in with a code too: on, off, or about to be."""

    meta: Meta
    on: bool
    action: str  # turns it on and off
    account_url: str
    recovery_url: str
    qr: str | None = None  # data: address of a picture, while it is set up
    key: str | None = None  # the same to type
    check_url: str | None = None
    fields: Sequence[FormField] = ()


@dataclass(frozen=True, slots=True)
class RecoveryPage:
    """Codes for a lost phone."""

    meta: Meta
    action: str
    show_url: str
    account_url: str
    codes: Sequence[str]


@dataclass(frozen=True, slots=True)
class PasskeyRow:
    name: str
    used: str


@dataclass(frozen=True, slots=True)
class PasskeysPage:
    meta: Meta
    passkeys: Sequence[PasskeyRow]
    action: str
    fields: Sequence[FormField]
    remove_url: str
    account_url: str


@dataclass(frozen=True, slots=True)
class PasskeyCallPage:
    """The browser is asked for a passkey: to make one, or to show that it has one."""

    meta: Meta
    title: str
    method: str  # of navigator.credentials: create or get
    options: str  # its options as JSON
    action: str
    fields: Sequence[FormField]
    again_url: str


@dataclass(frozen=True, slots=True)
class Browser:
    """Where the person is signed in."""

    name: str
    since: str
    seen: str
    here: bool
    end_url: str


@dataclass(frozen=True, slots=True)
class AccountPage:
    meta: Meta
    email: str
    name: FormField
    name_limit: int
    languages: Sequence[Link]  # of mails; `url` is the code
    describe_url: str
    email_url: str
    password_url: str
    codes: Link  # whether signing in asks for one
    passkeys: Link
    browsers: Sequence[Browser]
    end_others_url: str
    sign_out_url: str
