from datetime import date

from jobboard.core.ad import Proof
from jobboard.extract.page import Page


def read(page: Page) -> tuple[date, Proof] | None:
    return None
