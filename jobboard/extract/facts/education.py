from jobboard.core.ad import Education
from jobboard.extract.page import Page


def read(page: Page) -> Education | None:
    return None
