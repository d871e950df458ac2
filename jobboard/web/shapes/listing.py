"""The list of vacancies: results, filters with counts, pages; each state has its own address."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

from flask import url_for

from jobboard.core import wording
from jobboard.core.search import Q_LIMIT, VacancyFilter
from jobboard.services import facets, listing
from jobboard.web import formats, i18n, labels, meta
from jobboard.web.current import house
from jobboard.web.i18n import language
from jobboard.web.pages.ads import Chip
from jobboard.web.pages.frame import Link, Meta
from jobboard.web.pages.vacancies import Facet, FacetOption, Pager, SearchBox, VacancyListPage
from jobboard.web.shapes.asks import skill_url
from jobboard.web.shapes.cards import cards
from jobboard.web.words import N_, _, ngettext

LIST: Final = "vacancies.list_"
_SHOWN_OPTIONS: Final = 8  # of a filter; the rest stand behind "more"
_SHOWN_PAGES: Final = 2  # on each side of the current one
_PROBLEMS: Final = {
    "too-long": N_("The search is too long: up to %(limit)s characters."),
    "not-a-number": N_("Write the amount in digits, such as 600."),
    "negative": N_("The amount cannot be below 0."),
    "too-large": N_("The amount is too large."),
}
_NAMED: Final = 40  # letters of a value that we say back
_NAMED_MOST: Final = 3
_UNUSABLE: Final = N_("This value cannot be used.")


def page(
    found: listing.VacancyPage,
    wanted: VacancyFilter,
    typed_pay: str,
    without: Iterable[tuple[str, str, int]],
    at: str = LIST,
) -> VacancyListPage:
    """`at` is the endpoint whose list it is: its filters and pages lead there again."""
    taxonomy, lang = house().taxonomy, language()
    understood = [
        Chip(f"skills.{id_}", labels.concept(taxonomy, id_, lang), url=skill_url(id_), hit=True)
        for id_ in found.understood
    ]
    hits = {*found.understood, *wanted.skill, *wanted.tool, *wanted.platform}
    return VacancyListPage(
        meta=_meta(found, wanted),
        search=SearchBox(url_for(at), wanted.q, _problem(wanted, "q"), Q_LIMIT),
        total=found.total,
        total_label=total_label(found.total),
        order=_("Best match first") if wanted.q else _("Newest first"),
        understood=understood,
        items=cards(found.items, hits),
        facets=[_facet(facet) for facet in found.facets if facet.options and facet.name != "pay_from"],
        pay_from=typed_pay,
        pay_from_error=_problem(wanted, "pay_from"),
        active=[
            Link(said(name, value), _url(wanted.without(name, value), at)) for name, value in wanted.active
        ],
        left_out=_left_out(wanted),
        clear_url=url_for(at),
        first_url=_url(wanted, at),
        pager=pager(found.page, found.pages, lambda number: _url(wanted, at, number)),
        sample=found.sample,
        alert_url=i18n.address("alerts.form", {}, wanted.active),
        feed_url=i18n.address("feeds.vacancies", {}, wanted.active),
        without=[
            Link(f"{said(name, value)} ({total_label(n)})", _url(wanted.without(name, value), at))
            for name, value, n in without
        ],
    )


def total_label(n: int) -> str:
    figure = formats.number(n, language())
    return ngettext("%(figure)s vacancy", "%(figure)s vacancies", n, figure=figure)


def said(name: str, value: str) -> str:
    """A filter in words."""
    return wording.filtered(_, house().taxonomy, language(), name, value)


def _meta(found: listing.VacancyPage, wanted: VacancyFilter) -> Meta:
    """Filtered lists, of which there are more than vacancies, and empty ones stay out of search engines."""
    title = _("SMM assistant vacancies")
    if wanted.active:
        title = ", ".join(said(name, value) for name, value in wanted.active)
    query = [*wanted.args(), *([("page", str(found.page))] if found.page > 1 else [])]
    return meta.of(
        LIST,
        title,
        _("Vacancies with stated pay and with the words of each ad that say what it asks for."),
        query=query,
        noindex=bool(wanted.active) or not found.items,
    )


def _problem(wanted: VacancyFilter, field: str) -> str | None:
    for problem in wanted.problems:
        if problem.field == field:
            return _(_PROBLEMS.get(problem.code, _UNUSABLE), limit=Q_LIMIT)
    return None


def _left_out(wanted: VacancyFilter) -> str | None:
    """Names the choices of an address that no filter offers; typed fields have errors of their own."""
    unknown = [item.value for item in wanted.problems if item.field not in ("q", "pay_from") and item.value]
    if not unknown:
        return None
    said = ", ".join(formats.quoted(meta.shortened(value, _NAMED)) for value in unknown[:_NAMED_MOST])
    return _("We know no such filter and left it out: %(values)s", values=said)


def _facet(facet: facets.Facet) -> Facet:
    options = [_option(facet.name, option) for option in facet.options]
    options.sort(key=lambda option: not option.selected)  # stable: chosen ones never hide
    if facet.name == "level":
        options.sort(key=lambda option: list(labels.LEVELS).index(option.value))
    shown = max(_SHOWN_OPTIONS, sum(option.selected for option in options))
    return Facet(facet.name, _(labels.FACETS[facet.name]), options[:shown], options[shown:])


def _option(name: str, option: facets.FacetOption) -> FacetOption:
    return FacetOption(
        value=option.value,
        label=said(name, option.value),
        count=option.count,
        selected=option.selected,
        element_id=f"f-{name}-{option.value}".replace("+", "-plus").replace(" ", "-"),
    )


def _url(wanted: VacancyFilter, at: str, page: int = 1) -> str:
    pairs = [*wanted.args(), *([("page", str(page))] if page > 1 else [])]
    return i18n.address(at, {}, pairs)


def pager(page: int, pages: int, url: Callable[[int], str]) -> Pager | None:
    """The way between the pages of a list; None where there is one page. `url` says where each is."""
    if pages <= 1:
        return None
    near = sorted({1, pages, *range(max(1, page - _SHOWN_PAGES), min(pages, page + _SHOWN_PAGES) + 1)})
    return Pager(
        page=page,
        pages=pages,
        previous=url(min(page - 1, pages)) if page > 1 else None,
        next=url(page + 1) if page < pages else None,
        numbers=[
            Link(str(number), url(number), current=number == page) if number else None
            for number in _with_gaps(near)
        ],
    )


def _with_gaps(pages: Sequence[int]) -> list[int | None]:
    """The page numbers, with None where some are left out."""
    numbers: list[int | None] = []
    for before, page in zip([0, *pages], pages, strict=False):
        if page - before > 1:
            numbers.append(None)
        numbers.append(page)
    return numbers
