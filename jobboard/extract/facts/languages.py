from jobboard.core.ad import LanguageAsk
from jobboard.extract.page import Page


def read(page: Page) -> dict[str, LanguageAsk]:
    return {}
