"""The number of a check in words, and the lines that add up to it."""

from collections.abc import Sequence
from math import floor

from jobboard.core.ad import ParsedAd
from jobboard.core.match import Match, Part
from jobboard.core.needs import Need
from jobboard.web import formats, labels
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.ads import Chip
from jobboard.web.pages.check import PartRow
from jobboard.web.shapes.asks import key_of, name_of, skill_url
from jobboard.web.words import _, ngettext

_TENTHS = 10


def headline(match: Match) -> str:
    if match.score is None:
        return _("We found nothing that this ad asks for")
    if not match.total:
        return _("The ad names neither must-haves nor duties")
    if match.basis == "duty":
        return ngettext(
            "You can do %(met)s of %(total)s duty",
            "You can do %(met)s of %(total)s duties",
            match.total,
            met=formats.part(match.met, language()),
            total=match.total,
        )
    if match.met == match.total:
        return ngettext(
            "You have the only must-have",
            "You have all %(total)s must-haves",
            match.total,
            total=match.total,
        )
    return ngettext(
        "You have %(met)s of %(total)s must-have",
        "You have %(met)s of %(total)s must-haves",
        match.total,
        met=formats.part(match.met, language()),
        total=match.total,
    )


def line(match: Match) -> str:
    """The headline without "you", for a card: "5 of 7 must-haves"."""
    if match.score is None:
        return _("Nothing asked was found")
    if not match.total:
        return _("Neither must-haves nor duties named")
    met = formats.part(match.met, language())
    if match.basis == "duty":
        return ngettext(
            "%(met)s of %(total)s duty",
            "%(met)s of %(total)s duties",
            match.total,
            met=met,
            total=match.total,
        )
    return ngettext(
        "%(met)s of %(total)s must-have",
        "%(met)s of %(total)s must-haves",
        match.total,
        met=met,
        total=match.total,
    )


def score(match: Match) -> str | None:
    """The number as it is printed; None: nothing asked was found."""
    return None if match.score is None else _tenths(_floored(match.score))


def missing(match: Match, ad: ParsedAd) -> list[Chip]:
    """What the headline counts and is not met in full; skills lead to their pages."""
    return [
        Chip(
            key_of(_need(part)),
            _name(part, ad),
            part.ask,
            url=skill_url(part.key) if part.kind == "skill" and part.key in house().taxonomy else None,
            state=part.state,
        )
        for part in match.missing
    ]


def parts(match: Match, ad: ParsedAd) -> list[PartRow]:
    points = tenths_that_add_up([part.points for part in match.parts])
    possible = tenths_that_add_up([part.possible for part in match.parts])
    return [
        PartRow(
            key=key_of(_need(part)),
            name=_name(part, ad),
            ask=part.ask,
            ask_label=_(labels.ASKS[part.ask]),
            state=part.state,
            state_label=_state(part),
            reason=_reason(part),
            points=_tenths(got),
            of=_tenths(most),
        )
        for part, got, most in zip(match.parts, points, possible, strict=True)
    ]


def tenths_that_add_up(values: Sequence[float]) -> list[int]:
    """Tenths whose sum is the sum of the values, rounded down: the largest remainders take what is left."""
    floors = [_floored(value) for value in values]
    left = _floored(sum(values)) - sum(floors)
    by_remainder = sorted(range(len(values)), key=lambda i: floors[i] - values[i] * _TENTHS)
    for i in by_remainder[:left]:
        floors[i] += 1
    return floors


def _floored(value: float) -> int:
    """Down, so that 100 means everything; the tiny amount is for sums such as 99.99999999."""
    return floor(value * _TENTHS + 1e-6)


def _tenths(value: int) -> str:
    return formats.short_number(value / _TENTHS, language())


def _need(part: Part) -> Need:
    return Need(part.kind, part.key, part.ask, part.wanted)


def _name(part: Part, ad: ParsedAd) -> str:
    return name_of(_need(part), ad, house().taxonomy, language())


def _state(part: Part) -> str:
    if part.near_id:
        near = labels.concept(house().taxonomy, part.near_id, language())
        return _("Near: %(concept)s", concept=near)
    percent = formats.percent(round(100 * part.share), language())
    return {
        "have": _("Have"),
        "learning": _("Learning, counts half"),
        "near": _("Below what is asked, counts %(percent)s", percent=percent),
        "missing": _("Not yet"),
    }[part.state]


def _reason(part: Part) -> str | None:
    near = house().taxonomy.near.get(part.key, ()) if part.kind == "skill" else ()
    return next((item.because[language()] for item in near if item.id == part.near_id), None)
