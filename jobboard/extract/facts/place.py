from jobboard.core.ad import Place, Proof
from jobboard.extract.page import Page


def read(page: Page) -> tuple[Place, Proof] | None:
    return None
