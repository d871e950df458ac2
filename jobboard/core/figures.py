"""Numbers and money as readers of each language write them.

Money is ours and not Babel's: its ₼ prints in one locale only. Spaces inside a figure do not break.
"""

from typing import Final

THIN: Final = "\u202f"  # narrow no-break space
_MARKS: Final = {"az": (THIN, ","), "ru": (THIN, ","), "en": (",", ".")}  # thousands, decimals
_SIGNS: Final = {"AZN": "₼", "USD": "$", "EUR": "€", "GBP": "£", "RUB": "₽", "TRY": "₺"}
_BEFORE_IN_ENGLISH: Final = frozenset("$€£")


def number(value: float, lang: str, decimals: int = 0) -> str:
    """`1234.5` as "1 234,5" or "1,234.5"."""
    group, point = _MARKS[lang]
    text = f"{value:,.{decimals}f}"
    return text.replace(",", "\0").replace(".", point).replace("\0", group).replace("-", "−")


def money(amount: float, lang: str, currency: str = "AZN") -> str:
    """`600` as "600 ₼"; hundredths show only where there are any."""
    return _with_sign(_figure(amount, lang), lang, currency)


def money_span(low: float, high: float, lang: str, currency: str = "AZN") -> str:
    """ "600–800 ₼"."""
    return _with_sign(f"{_figure(low, lang)}–{_figure(high, lang)}", lang, currency)


def _figure(amount: float, lang: str) -> str:
    return number(amount, lang, 0 if round(amount, 2) == int(amount) else 2)


def _with_sign(figure: str, lang: str, currency: str) -> str:
    sign = _SIGNS.get(currency, currency)
    if lang == "en" and sign in _BEFORE_IN_ENGLISH:
        return f"{sign}{figure}"
    return f"{figure}{THIN}{sign}"
