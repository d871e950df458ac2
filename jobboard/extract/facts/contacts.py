from jobboard.core.ad import Contact
from jobboard.extract.page import Page


def read(page: Page) -> list[Contact]:
    return []
