"""axe-core on a page, said in lines that point at what to mend."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_axe = Axe()


def findings(page: Page) -> list[str]:
    """Rule, place and reason of each violation (WCAG 2.2 AA and good practice)."""
    found = _axe.run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [
        f"{rule['id']}: {' '.join(map(str, node['target']))}: {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"]
    ]
