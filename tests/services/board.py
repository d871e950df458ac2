"""A board of six vacancies, and how Nigar looks at it."""

from sqlalchemy.orm import Session

from jobboard.core.search import VacancyFilter
from jobboard.services import listing
from jobboard.services.listing import VacancyPage
from tests.services.stories import NOW, SmallReader

# The first is posted last: a day lies between each two.
VACANCIES = (
    ("Junior SMM", "required: canva, instagram\nyears: 0-1\npay: 500-600 AZN month\ncity: Bakı"),
    ("SMM-ассистент", "required: canva, capcut\nyears: 1-3\npay: 700- AZN month\nlang: ru\ncity: Bakı"),
    ("Reels author", "duty: reels, capcut\nwork: remote\nlang: en\npay: -1200 AZN month"),
    ("Dizayner", "required: figma\npreferred: canva\nyears: 1-3\ncity: Gəncə\nwork: on-site, hybrid"),
    ("Copywriter", "duty: copywriting\nhire: part-time\nyears: 5\ncity: Bakı, Nizami\nwork: remote"),
    ("Assistant", "duty: teamwork, tiktok\nhire: part-time, internship\ncity: Sumqayıt"),
)


def find(session: Session, page: int = 1, sort: listing.Sort | None = None, **wanted: object) -> VacancyPage:
    return listing.find(session, SmallReader(), VacancyFilter(**wanted), page, NOW, sort=sort)  # type: ignore[arg-type]


def titles(session: Session, sort: listing.Sort | None = None, **wanted: object) -> list[str]:
    return [vacancy.title for vacancy in find(session, sort=sort, **wanted).items]


def counts(page: VacancyPage, name: str) -> dict[str, int]:
    facet = next(facet for facet in page.facets if facet.name == name)
    return {option.value: option.count for option in facet.options}
