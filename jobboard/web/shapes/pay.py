"""Stated pay in words: as the employer said it, then what follows from it."""

from datetime import date

from jobboard.core.ad import Salary
from jobboard.core.pay import Pay
from jobboard.core.rules import Rules
from jobboard.core.tax import BadAmount
from jobboard.web import labels
from jobboard.web.formats import day_and_month, money_range
from jobboard.web.pages.vacancies import PayLine
from jobboard.web.words import _


def pay_line(salary: Salary | None, rules: Rules, on: date, lang: str) -> PayLine | None:
    """None: the employer named no figure. Nothing is estimated; other bases are marked as worked out."""
    pay = Pay.from_salary(salary)
    if pay is None:
        return None
    return PayLine(
        amount=money_range(pay.min, pay.max, lang, pay.currency),
        period=_(labels.PERIODS[pay.period]),
        basis=_(labels.BASES[pay.gross]),
        net=_other_basis(pay, rules, on, lang),
        converted=_converted(pay, rules, on, lang),
    )


def _other_basis(pay: Pay, rules: Rules, on: date, lang: str) -> str | None:
    """Net for gross and gross for net, where pay is monthly in manats: the only pay our rules tax."""
    monthly = pay.monthly(rules.rates, rules.taxes, on)
    if monthly is None or (pay.currency, pay.period) != ("AZN", "month"):
        return None
    if pay.gross is False:
        return _("≈ %(amount)s gross", amount=_rounded(monthly, lang))
    try:
        net = _rounded(monthly.after_tax(rules.taxes, on), lang)
    except BadAmount:  # a telephone number read as pay, say: there is nothing to work out
        return None
    return _("≈ %(amount)s net", amount=net) if pay.gross else _("≈ %(amount)s net, if gross", amount=net)


def _converted(pay: Pay, rules: Rules, on: date, lang: str) -> str | None:
    monthly = pay.monthly(rules.rates, rules.taxes, on)
    if monthly is None or (pay.currency, pay.period) == ("AZN", "month"):
        return None
    amount = _rounded(monthly, lang)
    if pay.currency == "AZN":
        return _("≈ %(amount)s a month", amount=amount)
    day = day_and_month(rules.rates.on(on).as_of, lang, year=True)
    return _("≈ %(amount)s a month at the rate of %(day)s", amount=amount, day=day)


def _rounded(pay: Pay, lang: str) -> str:
    low, high = (None if figure is None else round(figure) for figure in (pay.min, pay.max))
    return money_range(low, high, lang)
