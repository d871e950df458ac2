"""The pay that an ad states.

Money is also spoken of as budgets, prices, bonuses, turnover and what the company raised; an amount is pay
when a word for pay stands by it, when it is paid for a time, or when it stands by itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from jobboard.core.ad import Period, Salary
from jobboard.extract.facts import pay_words, periods
from jobboard.extract.facts.money import STEMS as MONEY_STEMS
from jobboard.extract.facts.money import Money, amounts
from jobboard.extract.page import Found, Page

STEMS: Final = MONEY_STEMS | pay_words.STEMS
_SHORT: Final = 45  # a shorter line above an amount is its heading, and tells what it is
_YEARLY_FROM: Final = 15_000  # dollars, euros or pounds; no one states so much for a month
_FOOTER: Final = re.compile(r"\n\s{0,9}emek haqqi\s{0,9}\n\s{0,9}$")
_AZERBAIJANI: Final = re.compile(r"emek ?haq|\be/h\b|maas|mevacib|gelir|odenis|qazanc")
_RUSSIAN: Final = re.compile(r"[а-я]{4}|\bз/?п\b")
_HOMES: Final = (
    ("AZN", re.compile(r"азербайджан|\bбаку\b|манат|\bazn\b|\bbaki\b|\bbaku\b|azerbaycan|azerbaijan")),
    ("KZT", re.compile(r"казахстан|алмат|астан[аеы]|тенге|караганд|шымкент")),
    ("UZS", re.compile(r"узбекистан|ташкент")),
)
_LEAST_ROUBLES: Final = 5_000  # nobody is paid less of them for a month, but as many manats
# What pay by itself can be, for a month: below it an amount is the price of something.
_LEAST: Final = {"AZN": 150, "USD": 150, "EUR": 150, "GBP": 150}
_LEAST_ELSEWHERE: Final = 10_000


@dataclass(frozen=True, slots=True)
class _Pay:
    money: Money
    currency: str
    rank: int  # the smallest is believed


def find(page: Page) -> list[Found]:
    """Where pay is stated."""
    return [pay.money.found for pay in _pays(page)]


def read(page: Page) -> Salary | None:
    """The fixed part if there is one; else what is called pay, is paid for a time, or stands by itself."""
    best = min(_pays(page), key=lambda pay: pay.rank, default=None)
    if best is None:
        return None
    money = best.money
    return Salary(
        money.min,
        money.max,
        best.currency,
        _period(page, best),
        _gross(page, money.found),
        (page.proof(money.found),),
    )


def _pays(page: Page) -> Iterator[_Pay]:
    for money in amounts(page, STEMS):
        rank = _rank(page, money)
        currency = money.currency or (_home(page, money) if rank is not None else None)
        if rank is not None and currency:
            yield _Pay(money, currency, rank)


def _rank(page: Page, money: Money) -> int | None:
    """How far an amount is to be believed to be pay, None if it is something else."""
    before, after = _sides(page, money.found)
    cue = pay_words.CUE.search(before)
    bare = money.currency is None and not money.thousands
    text = page.in_folded(money.found.source)
    footer = _FOOTER.search(text[max(0, money.found.start - 40) : money.found.start])
    if bare and not cue and not footer:
        return None
    own = text[page.clause(money.found)[0] : money.found.start]
    if _is_other(before if len(before) - len(own) < _SHORT else own, after):
        return None
    if footer:
        return 4
    if bare:
        return 1 if cue and pay_words.CUE_NEAR.search(before) else None
    if cue:
        return 0 if pay_words.FIRM.search(before[-40:]) else 1
    return _uncued(page, money, before, own, after)


def _is_other(before: str, after: str) -> bool:
    return bool(
        pay_words.OTHER.search(before + " " + after[:40])
        or pay_words.EXTRA.search(before)
        or pay_words.EXTRA_AFTER.match(after)
    )


def _uncued(page: Page, money: Money, before: str, own: str, after: str) -> int | None:
    if pay_words.BUDGET.search(before) or pay_words.CUE_AFTER.match(after):
        return 1
    if money.currency and periods.follows(after) == "month":
        return 1
    if periods.follows(after) or pay_words.NET.search(after[:30]):
        return 2
    if money.currency is None:
        return None
    if money.found.source == "title" or not before.strip(" -*•([:от"):
        return 2
    alone = pay_words.OPENS.search(own) and pay_words.ENDS.match(after)
    timed = periods.precedes(own) and pay_words.ENDS.match(after)
    if not (alone or timed) or page.section(money.found) == "about":
        return None
    least = _LEAST.get(money.currency, _LEAST_ELSEWHERE)
    return 3 if timed or (money.min or money.max or 0) >= least else None


def _sides(page: Page, found: Found) -> tuple[str, str]:
    """The words of the clause before and after, at most 80 letters each; pay headings stand a line above."""
    text = page.in_folded(found.source)
    start, end = page.clause(found)
    if not text[start : found.start].strip(" -*•:от"):
        start = _line_above(text, start)
    return text[max(start, found.start - 80) : found.start], text[found.end : min(end, found.end + 80)]


def _line_above(text: str, start: int) -> int:
    """Where the last line with words before `start` begins."""
    edge = max(0, start - 80)
    head = text[edge:start].rstrip()
    return edge + head.rfind("\n") + 1


def _period(page: Page, pay: _Pay) -> Period:
    if period := periods.named(*_sides(page, pay.money.found)):
        return period
    large = (pay.money.min or pay.money.max or 0) >= _YEARLY_FROM
    return "year" if large and pay.currency in ("USD", "EUR", "GBP") else "month"


def _gross(page: Page, found: Found) -> bool | None:
    clause = " ".join(_sides(page, found))
    if pay_words.GROSS.search(clause):
        return True
    return False if pay_words.NET.search(clause) else None


def _home(page: Page, money: Money) -> str | None:
    """The currency that goes without saying where the ad was written."""
    before, after = _sides(page, money.found)
    if _AZERBAIJANI.search(before):
        return "AZN"
    home = next((code for code, words in _HOMES if words.search(page.folded)), None)
    if home or not _RUSSIAN.search(before + after):
        return home
    return "RUB" if (money.max or money.min or 0) >= _LEAST_ROUBLES else "AZN"
