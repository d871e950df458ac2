"""Taking a CV into a profile: hand it over, wait, confirm."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.check import AskRow, LanguageRow, Option
from jobboard.web.pages.frame import Meta
from jobboard.web.pages.profile import Choices


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A CV that was handed over."""

    name: str
    said: str  # "waiting", "read: confirm what was found", why it failed
    url: str | None  # where it goes on
    file_url: str | None  # of a file that is kept
    delete_url: str
    when: str
    size: str


@dataclass(frozen=True, slots=True)
class ImportPage:
    meta: Meta
    text: str
    limits: str  # "PDF or Word, up to 5 MB and 30 pages, or a JSON Resume"
    imports: Sequence[ImportRow]
    file_error: str | None = None
    text_error: str | None = None


@dataclass(frozen=True, slots=True)
class FoundWork:
    """A proof found in a JSON Resume; a box called `field` takes it."""

    field: str
    skill: str
    url: str
    part: str


@dataclass(frozen=True, slots=True)
class FoundForm:
    """What was found, each with its words, to be taken or left."""

    skills: Sequence[AskRow]
    languages: Sequence[LanguageRow]
    years: str
    years_quotes: Sequence[str]
    education: Sequence[Option]
    education_quotes: Sequence[str]
    headline: str
    links: Choices | None
    cities: Choices | None
    workplace: Choices | None
    employment: Choices | None
    pay: str
    pay_gross: bool
    works: Sequence[FoundWork]
    years_error: str | None = None


@dataclass(frozen=True, slots=True)
class OneImportPage:
    """One CV: still being read, failed, or with what was found. `form` is there in the last case only."""

    meta: Meta
    name: str
    status: str
    said: str
    form: FoundForm | None
    action: str
    again_url: str
    delete_url: str
