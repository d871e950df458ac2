"""The page that describes the API."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobboard.web.pages.frame import Meta


@dataclass(frozen=True, slots=True)
class ApiField:
    name: str
    type: str
    about: str


@dataclass(frozen=True, slots=True)
class ApiOperation:
    method: str
    path: str
    summary: str
    about: str
    parameters: Sequence[ApiField]
    body: str | None  # example JSON
    answers: Sequence[tuple[str, str]]  # status, meaning


@dataclass(frozen=True, slots=True)
class ApiPage:
    """The API's own page, in English: it is printed from the OpenAPI document."""

    meta: Meta
    operations: Sequence[ApiOperation]
    spec_url: str
