"""Changes of a form that earn points of its score by one click; other points need the employer's words."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from jobboard.core.posting import Posting, Wanted
from jobboard.core.posting_checks import Fix

_ANSWER_DAYS: Final = 5  # of those offered, what most employers can keep
_NICE: Final[Wanted] = "nice"


def answer(form: Posting) -> Iterator[Fix]:
    """Promise an answer within five days."""
    if form.answer_days is None:
        yield Fix("answer-soon", replace(form, answer_days=_ANSWER_DAYS), {"days": _ANSWER_DAYS})


def fewer_must_haves(form: Posting, most: int) -> Iterator[Fix]:
    """Keep the first must-haves of the ad and make the others nice to have."""
    beyond = [id_ for id_, wanted in form.skills.items() if wanted == "must"][most:]
    if beyond:
        skills: dict[str, Wanted] = {**form.skills, **dict.fromkeys(beyond, _NICE)}
        yield Fix("fewer", replace(form, skills=skills), {"skills": tuple(beyond)})


def contract(form: Posting) -> Iterator[Fix]:
    """Say that a contract is signed."""
    if form.job.contract is None:
        yield Fix("contract", replace(form, job=replace(form.job, contract=True)))


def basis(form: Posting) -> Iterator[Fix]:
    """Say that stated pay is before or after tax."""
    if form.salary is not None and form.salary.gross is None:
        for key, gross in (("say-gross", True), ("say-net", False)):
            yield Fix(key, replace(form, salary=replace(form.salary, gross=gross)))
