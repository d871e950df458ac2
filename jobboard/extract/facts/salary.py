"""The pay that an ad states.

Money is also spoken of as budgets, prices, bonuses, turnover and what the company raised; an amount is pay
when a word for pay stands by it, or when it is paid for a time.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from jobboard.core.ad import Period, Salary
from jobboard.extract.facts.money import Money, amounts
from jobboard.extract.page import Found, Page

_CUE: Final = re.compile(
    r"emek ?haq|\be/h\b|\bmaas|mevacib|\bgelir|qazanc\b|\bodenis\b|зарплат|заработн|\bз/?п\b|\bз\.\s?п\b"
    r"|оклад|доход"
    r"|\bоплат[аыуе]\b|вознагражд|\bставк|заработ|\bвилк|зарабат|salar(?:y|ies)|compensation"
    r"|\bpay(?:ing)?\b|\bwages?\b"
    r"|remunerat|\brate\b|\bearn|платим|платить|\bemek[\s:-]{0,3}$"
)
_CUE_NEAR: Final = re.compile(f"(?:{_CUE.pattern})" + r"[^\d]{0,40}$")
_FIRM: Final = re.compile(r"\bfix|\bfiks|\bsabit|фикс|оклад|basic salary|base salary")
_BUDGET: Final = re.compile(r"^\W{0,6}бюджет\b(?! на реклам)[\s:-]{0,3}(?:от|до)?\s?$")
_OTHER: Final = re.compile(
    r"реклам\w* бюджет|бюджет(?:ы|ов|ом|ами) (?:от|до|в|на|свыше)|ведени\w|reklam budce|budget|turnover"
    r"|dovriyye|оборот|выручк|raised"
    r"|funding|series [abc]\b|investment|invest\b|инвестиц|подписчик|follower|izleyici|deposit|оплатим"
    r"|возмест|qiymeti?\b"
    r"|\bцен[аы]\b"
    r"|стоимост|endirim|скид|компенс|reimburs|allowance|cost of living|доплат|доплач|за знани|за кажд"
    r"|за заказ|рекомендац|referral"
    r"|сделк|сумм\w{0,2} от|revenue|valued|gym\b|portfolio of|million|billion|штраф|cerime|клиент\w{0,3} с"
    r"|средний чек|\bot\w e in year"
)
_EXTRA: Final = re.compile(
    r"(?:бонус\w{0,2}|преми\w{1,3}|bonus\w{0,3}|premiya|mukafat|yol pulu|yol xerc\w*"
    r"|nahar\w*)[\s:(-]{0,3}(?:от|до|in|of)?\s?$"
)
_EXTRA_AFTER: Final = re.compile(
    r"\s?\(?(?:бонус|преми|bonus|premiya|mukafat|million|ми?лл?и?он|млн|mln|m\b|bn\b|her ay|qalx)"
)


@dataclass(frozen=True, slots=True)
class _Paid:
    """What follows an amount paid for a period, and the adjectives that stand before it."""

    period: Period
    follows: re.Pattern[str]
    precedes: re.Pattern[str]


_PERIODS: Final = (
    _Paid(
        "hour",
        re.compile(r"в час\b|/ ?час|за час\b|per hour|/ ?h(?:ou)?r|an hour|saati\b|saatda"),
        re.compile(r"hourly|saatliq|почасов|\bв час"),
    ),
    _Paid(
        "day",
        re.compile(r"в день|/ ?день|за смену|за день|в сутки|per day|/ ?day|a day\b|gunde\b"),
        re.compile(r"daily|gunluk|в день|за смену"),
    ),
    _Paid(
        "week",
        re.compile(r"в неделю|/ ?нед|per week|/ ?week|a week\b|heftede\b"),
        re.compile(r"weekly|heftelik"),
    ),
    _Paid(
        "month",
        re.compile(r"в месяц|/ ?мес|/ ?mo\b|per month|a month\b|\bayda\b"),
        re.compile(r"ежемесяч|monthly|ayliq"),
    ),
    _Paid(
        "year",
        re.compile(
            r"в год\b|/ ?год|per year|/ ?y(?:ea)?r|annual|per annum|\bp\.?a\b|a year\b"
            r"|ilde\b"
        ),
        re.compile(r"annual|yearly|\billik"),
    ),
    _Paid(
        "project",
        re.compile(
            r"за (?:весь|проект|пост\b|ролик|видео|рилс|reels)|per (?:project|post"
            r"|video)|layihe (?:uzre|basina)"
        ),
        re.compile(r"за проект|her layihe"),
    ),
)
_GROSS: Final = re.compile(r"\bgross\b|гросс|до вычета|brutto|vergi\w* evvel|vergiler daxil")
_NET: Final = re.compile(
    r"\bnet\b|на руки|xalis|after tax|после вычета|чистыми|karta oturan|elinize|\bele verilen"
)
_YEARLY_FROM: Final = 15_000  # dollars, euros or pounds; no one states so much for a month
_FOOTER: Final = re.compile(r"\n\s{0,9}emek haqqi\s{0,9}\n\s{0,9}$")
_AZERBAIJANI: Final = re.compile(r"emek ?haq|\be/h\b|maas|mevacib|gelir|odenis|qazanc")
_RUSSIAN: Final = re.compile(r"[а-я]{4}")
_HOMES: Final = (
    ("AZN", re.compile(r"азербайджан|\bбаку\b|манат")),
    ("KZT", re.compile(r"казахстан|алмат|астан[аеы]|тенге|караганд|шымкент")),
    ("UZS", re.compile(r"узбекистан|ташкент")),
)


@dataclass(frozen=True, slots=True)
class _Pay:
    money: Money
    currency: str
    rank: int  # the smallest is believed


def find(page: Page) -> list[Found]:
    """Where pay is stated."""
    return [pay.money.found for pay in _pays(page)]


def read(page: Page) -> Salary | None:
    """The fixed part when there is one, else what is called pay, else what is paid for a time."""
    best = min(_pays(page), key=lambda pay: pay.rank, default=None)
    if best is None:
        return None
    money = best.money
    period = _period(page, best)
    return Salary(
        money.min, money.max, best.currency, period, _gross(page, money.found), (page.proof(money.found),)
    )


def _pays(page: Page) -> Iterator[_Pay]:
    for money in amounts(page):
        rank = _rank(page, money)
        currency = money.currency or (_home(page, money.found) if rank is not None else None)
        if rank is not None and currency:
            yield _Pay(money, currency, rank)


def _rank(page: Page, money: Money) -> int | None:
    """How far an amount is to be believed to be pay, None if it is something else."""
    before, after = _sides(page, money.found)
    if _OTHER.search(before + " " + after[:40]) or _EXTRA.search(before) or _EXTRA_AFTER.match(after):
        return None
    text = page.in_folded(money.found.source)
    if _FOOTER.search(text[max(0, money.found.start - 40) : money.found.start]):
        return 3
    cue = _CUE.search(before)
    if money.currency is None and not money.thousands:
        return 1 if cue and _CUE_NEAR.search(before) else None
    if cue:
        return 0 if _FIRM.search(before[-40:]) else 1
    return _uncued(page, money, before, after)


def _uncued(page: Page, money: Money, before: str, after: str) -> int | None:
    if _BUDGET.search(before) or re.match(r"\W{0,3}(?:emek ?haq|maas)", after):
        return 1
    timed = any(paid.follows.match(after.lstrip(" .")) for paid in _PERIODS) or _NET.search(after[:30])
    if timed or (money.currency and (money.found.source == "title" or not before.strip(" -*•([:от"))):
        return 2
    return None


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
    before, after = _sides(page, pay.money.found)
    near = re.split(r"\d", after[:24])[0]
    for paid in _PERIODS:
        if paid.follows.search(near) or paid.precedes.search(before[-40:]):
            return paid.period
    large = (pay.money.min or pay.money.max or 0) >= _YEARLY_FROM
    return "year" if large and pay.currency in ("USD", "EUR", "GBP") else "month"


def _gross(page: Page, found: Found) -> bool | None:
    clause = " ".join(_sides(page, found))
    if _GROSS.search(clause):
        return True
    return False if _NET.search(clause) else None


def _home(page: Page, found: Found) -> str | None:
    """The currency that goes without saying where the ad was written."""
    before, after = _sides(page, found)
    if _AZERBAIJANI.search(before):
        return "AZN"
    if not _RUSSIAN.search(before + after):
        return None
    return next((code for code, words in _HOMES if words.search(page.folded)), "RUB")
