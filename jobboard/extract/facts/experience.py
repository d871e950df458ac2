from jobboard.core.ad import Experience
from jobboard.extract.page import Page


def read(page: Page) -> Experience | None:
    return None
