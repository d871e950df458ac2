"""Place, way of working and pay beside a score: what the vacancy says and what the candidate wants.

They are for the person to weigh and never move the number.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from jobboard.core import places
from jobboard.core.candidate import Candidate
from jobboard.core.pay import Pay
from jobboard.storage.models import Vacancy
from jobboard.web import formats, labels
from jobboard.web.current import house, now
from jobboard.web.i18n import language
from jobboard.web.pages.matches import Flag
from jobboard.web.shapes.cards import hours
from jobboard.web.shapes.pay import pay_line
from jobboard.web.words import _


def flags(vacancy: Vacancy, candidate: Candidate) -> list[Flag]:
    """What the vacancy says of them; what it does not say is left out."""
    return [flag for flag in _all(vacancy, candidate) if flag.value]


def _all(vacancy: Vacancy, candidate: Candidate) -> Iterator[Flag]:
    ad = vacancy.ad
    yield _place(vacancy, candidate)
    yield _way(_("Workplace"), labels.WORKPLACES, ad.workplace, candidate.workplace)
    yield _way(_("Employment"), labels.EMPLOYMENTS, ad.employment, candidate.employment)
    yield Flag(_("Hours"), hours(ad))
    yield _pay(vacancy, candidate)


def _place(vacancy: Vacancy, candidate: Candidate) -> Flag:
    lang = language()
    said = labels.place(vacancy.city, vacancy.district, lang)
    if not candidate.cities or "remote" in vacancy.ad.workplace:
        return Flag(_("Place"), said)
    if vacancy.city in candidate.cities:
        return Flag(_("Place"), said, _("one of your cities"), fits=True)
    own = ", ".join(places.name(city, lang) for city in candidate.cities)
    return Flag(_("Place"), said, _("you look in: %(cities)s", cities=own), fits=False)


def _way(label: str, names: Mapping[str, str], offered: Sequence[str], wanted: Collection[str]) -> Flag:
    said = ", ".join(_(names[value]) for value in offered)
    if not wanted:
        return Flag(label, said)
    if set(offered) & set(wanted):
        return Flag(label, said, _("as you want"), fits=True)
    own = ", ".join(_(names[value]) for value in names if value in wanted)
    return Flag(label, said, _("you want: %(ways)s", ways=own), fits=False)


def _pay(vacancy: Vacancy, candidate: Candidate) -> Flag:
    on, lang = formats.local_day(now()), language()
    line = pay_line(vacancy.ad.salary, house().rules, on, lang)
    said = _("%(amount)s %(period)s", amount=line.amount, period=line.period) if line else ""
    offered = vacancy.pay_month_to or vacancy.pay_month_from
    if candidate.pay_from is None or offered is None:
        return Flag(_("Pay"), said)
    wanted = Pay(candidate.pay_from, candidate.pay_from, gross=candidate.pay_gross)
    gross = wanted.monthly(house().rules.rates, house().rules.taxes, on)
    if gross is None or gross.min is None:
        return Flag(_("Pay"), said)
    own = formats.money(round(gross.min), lang)
    if offered >= gross.min:
        return Flag(_("Pay"), said, _("reaches what you want: %(amount)s gross", amount=own), fits=True)
    return Flag(_("Pay"), said, _("below what you want: %(amount)s gross", amount=own), fits=False)
