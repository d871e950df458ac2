from jobboard.core.ad import Salary
from jobboard.extract.page import Page


def read(page: Page) -> Salary | None:
    return None
