"""A skill to learn, with what it opens, what that pays and how to begin."""

from jobboard.core.typical_pay import TypicalPay
from jobboard.services.demand import Demand
from jobboard.web import formats, labels
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.frame import Link
from jobboard.web.pages.openings import OpeningRow
from jobboard.web.shapes import learning
from jobboard.web.shapes.asks import skill_url
from jobboard.web.words import _, ngettext


def row(id_: str, demand: Demand, opens: str | None = None, pay: str | None = None) -> OpeningRow:
    """`opens` and `pay` are labels of ours; None where there is nothing to say."""
    return OpeningRow(
        id=id_ if id_ in house().learning else "",
        names=[named(id_)],
        opens=opens,
        pay=pay,
        asked=asked_label(demand, id_),
        learning=learning.box(id_),
    )


def named(id_: str) -> Link:
    return Link(labels.concept(house().taxonomy, id_, language()), skill_url(id_))


def opens_label(n: int) -> str:
    """ "opens 9 more vacancies"."""
    if not n:
        return _("opens no vacancy by itself")
    figure = formats.number(n, language())
    return ngettext("opens %(figure)s more vacancy", "opens %(figure)s more vacancies", n, figure=figure)


def pay_label(pay: TypicalPay) -> str | None:
    """What the opened vacancies pay; no figure where too few employers state it, nothing where none does."""
    if not pay.n:
        return None
    lang = language()
    n = formats.number(pay.n, lang)
    if pay.median is None:
        return _("too few of them state pay for a figure (n = %(n)s)", n=n)
    amount = formats.money(round(pay.median), lang)
    return _("median of their stated pay %(amount)s gross, n = %(n)s", amount=amount, n=n)


def asked_label(demand: Demand, id_: str) -> str:
    lang = language()
    return _(
        "asked in %(share)s of live vacancies (n = %(n)s)",
        share=formats.percent(round(100 * demand.share(id_)), lang),
        n=formats.number(demand.n, lang),
    )
