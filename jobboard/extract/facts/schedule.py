from jobboard.core.ad import Proof, Schedule
from jobboard.extract.page import Page


def read(page: Page) -> tuple[Schedule, Proof] | None:
    return None
