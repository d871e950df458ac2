from jobboard.core.ad import Proof
from jobboard.extract.page import Page


def read(page: Page) -> dict[str, Proof]:
    return {}
