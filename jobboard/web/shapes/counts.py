"""What live vacancies ask for most."""

from jobboard.core.taxonomy import Kind
from jobboard.services.demand import Demand
from jobboard.web import formats, labels
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.home import Count
from jobboard.web.shapes.asks import skill_url


def counts(asked: Demand, kind: Kind | None, limit: int) -> list[Count]:
    """Concepts of one kind (None: any), the most asked first."""
    return [count(asked, id_) for id_, _n in asked.top(house().taxonomy, kind, limit)]


def count(asked: Demand, id_: str) -> Count:
    """One concept among live vacancies."""
    return count_of(id_, asked.count(id_), asked.n)


def count_of(id_: str, n: int, whole: int) -> Count:
    """`n` of `whole` vacancies name this concept."""
    share = round(100 * n / whole) if whole else 0
    return Count(
        name=labels.concept(house().taxonomy, id_, language()),
        url=skill_url(id_),
        count=n,
        share=share,
        share_said=formats.percent(share, language()),
        n=whole,
    )
