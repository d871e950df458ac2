"""What live vacancies ask for most."""

from jobboard.core.taxonomy import Kind
from jobboard.services.demand import Demand
from jobboard.web import formats, labels
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.home import Count
from jobboard.web.shapes.asks import concept_url


def counts(asked: Demand, kind: Kind | None, limit: int) -> list[Count]:
    """Concepts of one kind (None: any), the most asked first."""
    taxonomy, lang = house().taxonomy, language()
    return [
        Count(
            name=labels.concept(taxonomy, id_, lang),
            url=concept_url(taxonomy.get(id_)),
            count=count,
            share=round(100 * asked.share(id_)),
            share_said=formats.percent(round(100 * asked.share(id_)), lang),
            n=asked.n,
        )
        for id_, count in asked.top(taxonomy, kind, limit)
    ]
