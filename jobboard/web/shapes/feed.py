"""The newest vacancies of a list as an Atom feed (RFC 4287)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit
from xml.sax.saxutils import escape, quoteattr

from jobboard.core.search import VacancyFilter
from jobboard.storage.models import Vacancy
from jobboard.web import formats, i18n, labels
from jobboard.web.current import house, now
from jobboard.web.i18n import language
from jobboard.web.shapes.alerts import words
from jobboard.web.shapes.cards import dates, facts
from jobboard.web.shapes.pay import pay_line
from jobboard.web.words import _

_NOTHING_YET: Final = datetime(2026, 1, 1, tzinfo=UTC)  # of a feed without entries
_SINCE: Final = "2026"  # from when on this site's name is ours, as a tag: address says (RFC 4151)
# What XML 1.0 cannot hold, however it is escaped.
_NO_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


def feed(vacancies: Sequence[Vacancy], wanted: VacancyFilter) -> str:
    """The whole document. Neither text nor contacts of an ad are in it: entries lead to its page."""
    here = i18n.absolute("feeds.vacancies", {}, wanted.active)
    page = i18n.absolute("vacancies.list_", {}, wanted.active)
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{language()}">',
            _element("id", here),
            _element("title", f"{house().settings.site_name}: {words(wanted)}"),
            _element("updated", updated(vacancies).isoformat()),
            f'<link rel="self" type="application/atom+xml" href={quoteattr(here)}/>',
            f'<link rel="alternate" type="text/html" href={quoteattr(page)}/>',
            *_entries(vacancies),
            "</feed>\n",
        ]
    )


def updated(vacancies: Sequence[Vacancy]) -> datetime:
    """When the feed last had something new."""
    return max((dates(vacancy)[0] for vacancy in vacancies), default=_NOTHING_YET)


def _entries(vacancies: Iterable[Vacancy]) -> Iterator[str]:
    host = urlsplit(house().settings.public_url).hostname
    for vacancy in vacancies:
        address = i18n.absolute("vacancies.show", {"name": f"{vacancy.slug}-{vacancy.id}"})
        posted = dates(vacancy)[0].isoformat()
        title = f"{vacancy.title} ({_('sample data')})" if vacancy.sample else vacancy.title
        yield "<entry>"
        yield _element("id", f"tag:{host},{_SINCE}:vacancies/{vacancy.id}")
        yield _element("title", title)
        yield _element("published", posted)
        yield _element("updated", posted)
        yield f"<author>{_element('name', vacancy.employer.name)}</author>"
        yield f'<link rel="alternate" type="text/html" href={quoteattr(address)}/>'
        if vacancy.sample:
            yield f'<category term="sample" label={quoteattr(_("sample data"))}/>'
        yield _element("summary", _summary(vacancy))
        yield "</entry>"


def _summary(vacancy: Vacancy) -> str:
    """Pay first, then place and way of work, then what is asked."""
    ad, lang = vacancy.ad, language()
    pay = pay_line(ad.salary, house().rules, formats.local_day(now()), lang)
    paid = f"{pay.amount} {pay.period}, {pay.basis}" if pay else _("Pay not stated")
    names = [labels.concept(house().taxonomy, id_, lang) for id_ in ad.skills]
    said = [paid, *facts(ad, labels.place(vacancy.city, vacancy.district, lang)), ", ".join(names)]
    return " · ".join(part for part in said if part)


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(_NO_XML.sub('', text))}</{name}>"
